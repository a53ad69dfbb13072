"""The report page."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from itertools import combinations
from typing import get_args

import pytest

from assistant.errors import Say
from assistant.records import Sentence
from assistant.score.baseline import accept
from assistant.score.compare import changes
from assistant.score.gate import Failure
from assistant.score.history import KeptRun
from assistant.score.html_page import Verdict, report_html, worst_first
from assistant.score.html_trend import trend_svg
from assistant.score.html_words import SCORERS_SAID, STATES
from assistant.score.interview import GoldInterview
from assistant.score.report import Report
from assistant.score.run import score_all
from assistant.score.score import Kind, Outcome, Score
from assistant.score.scorers import DRAFT_SCORERS, SCORERS
from tests.unit.score.planting import draft_of, gold_of, transcript_of

IDS = ("en-claims-08", "zh-bankbot-04")
_VOID = ("meta", "line", "polyline")


class _Page(HTMLParser):
    """Checks that tags close in order and gathers the text and the links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def _outcome(gold: GoldInterview) -> Outcome:
    if gold.lang == "zh":
        return Outcome(None, error="no <speech> found")
    parts = {
        "introduction": [Sentence(gold.gold.introduction, "composed", ())],
        "result": [Sentence("We <b>won</b> 7351.", "edited", ())],
    }
    return Outcome(draft_of(gold, parts, "<script>alert(1)</script>"), transcript_of(gold))


@pytest.fixture(scope="module")
def report() -> Report:
    return score_all([gold_of(one) for one in IDS], _outcome, names=DRAFT_SCORERS, provenance={"revision": "abc"})


def _read(report: Report, verdict: Verdict, ui: str = "en") -> _Page:
    page = _Page()
    page.feed(report_html(report, [gold_of(one) for one in IDS], verdict, ui))
    assert page.open == []
    return page


def test_the_page_is_well_formed_escaped_and_loads_nothing(report: Report) -> None:
    page = _read(report, Verdict())
    text = " ".join(page.texts)
    assert "<script>alert(1)</script>" in text
    assert "We <b>won</b> 7351." in text
    assert "no <speech> found" in text
    assert all(link.startswith("#") for link in page.links)
    assert "abc" in page.texts


def test_facts_are_marked_and_shown_with_the_words_of_the_interview(report: Report) -> None:
    page = _read(report, Verdict())
    assert page.texts.count("told") == len([p for p in report.cases[0].scores["facts"].places if p.kind == "told"]) > 0
    assert any(text.startswith("Yvonne Desjarlais [7]: ") for text in page.texts)


def test_findings_stand_at_their_sentence(report: Report) -> None:
    page = _read(report, Verdict())
    at = page.texts.index("We <b>won</b> 7351.")
    assert page.texts[at + 1].startswith("numfid: unsupported “7351”")
    assert page.texts[at + 2].startswith("spoken: spoken “We”")


def test_the_worst_case_is_first_and_a_failure_makes_worst(report: Report) -> None:
    assert [case.id for case in worst_first(report, ())] == ["zh-bankbot-04", "en-claims-08"]
    failed = (Failure("en-claims-08", "facts", 1.0, 0.2, Say("worse", "变差")),)
    assert [case.id for case in worst_first(report, failed)] == ["en-claims-08", "zh-bankbot-04"]
    page = _read(report, Verdict(failures=failed))
    assert "#en-claims-08" in page.links


def test_a_case_with_nothing_to_measure_comes_last() -> None:
    unscored = {"facts": Score(None, Say("nothing", "无")), "leaks": Score(0.0, Say("none", "无"))}
    report = score_all([gold_of(one) for one in IDS], _outcome, names=("facts", "leaks"))
    first, second = report.cases
    mixed = replace(report, cases=(replace(first, scores=unscored), second))
    assert [case.id for case in worst_first(mixed, ())] == [second.id, first.id]


def test_the_page_speaks_chinese_too(report: Report) -> None:
    texts = _read(report, Verdict(), "zh").texts
    assert "案例（由差到好）" in texts
    assert "标准案例" in texts
    assert "漏写" in texts


def test_changes_against_the_baseline_are_shown(report: Report) -> None:
    base = accept(report, "first", "2026-01-02")
    page = _read(report, Verdict(changes=changes(report, base)))
    assert "unchanged" in page.texts
    low = {one: {**figures, "facts": (figures["facts"] or 0) + 0.1} for one, figures in base.cases.items()}
    assert any(
        text.startswith("-0.1")
        for text in _read(report, Verdict(changes=changes(report, replace(base, cases=low)))).texts
    )


def test_every_scorer_is_explained_in_both_languages() -> None:
    assert sorted(SCORERS_SAID) == sorted(SCORERS)


def test_every_kind_of_place_is_worded_in_both_languages() -> None:
    assert set(get_args(Kind)) == set(STATES)


def test_folds_make_the_page_say_cross_validated(report: Report) -> None:
    assert any("Nothing that is scored here was learned" in text for text in _read(report, Verdict()).texts)
    crossed = replace(report, cases=tuple(replace(case, fold=1) for case in report.cases))
    assert any("Cross-validated" in text for text in _read(crossed, Verdict()).texts)


def test_the_trend_needs_two_runs_and_draws_shares_only() -> None:
    runs = [
        KeptRun("one", "draft", {"facts": 0.4, "chrf": 30.0, "spoken": 0.1}),
        KeptRun("<two>", "draft", {"facts": 0.5, "chrf": 31.0, "spoken": 0.1}),
    ]
    assert trend_svg(runs[:1], ["facts"]) == ""
    drawing = trend_svg(runs, ["facts", "spoken", "chrf"])
    assert "facts 0.500" in drawing
    assert "chrf" not in drawing
    assert "spoken" not in drawing
    assert "&lt;two&gt;" in drawing


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_labels_of_lines_that_end_together_neither_cover_each_other_nor_leave_the_drawing(value: float) -> None:
    figures = {"facts": value, "placed": value, "quotes": value}
    drawing = trend_svg([KeptRun("a", "draft", figures), KeptRun("b", "draft", figures)], list(figures))
    heights = [float(part.split('"')[0]) for part in drawing.split(' y="')[-3:]]
    assert min(abs(one - other) for one, other in combinations(heights, 2)) >= 14
    assert max(heights) < 240 - 14


def test_the_same_report_gives_the_same_page(report: Report) -> None:
    golds = [gold_of(one) for one in IDS]
    assert report_html(report, golds, Verdict()) == report_html(report, golds, Verdict())
