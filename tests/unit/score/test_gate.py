"""Suites, baselines and the gate: it bites."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from assistant.errors import InputError, Say
from assistant.records import CaseDraft
from assistant.score.baseline import accept, baseline_json, read_baseline
from assistant.score.compare import changes
from assistant.score.gate import failures
from assistant.score.interview import GoldInterview
from assistant.score.junit import junit_xml
from assistant.score.report import Report
from assistant.score.run import rescore, score_all
from assistant.score.score import Outcome, Score
from assistant.score.suites import Bounds, Suite, load_suite
from tests.unit.score.planting import GOLD, gold_draft, gold_of, transcript_of, with_sentence

SUITES = GOLD.parent / "suites"
IDS = ("en-foodsafety-12", "zh-mes-01")
SUITE = Suite(
    "draft",
    2,
    "",
    "gold",
    ("draft",),
    ("facts", "leaks", "numfid", "quotes", "spoken", "chrf"),
    tolerance={"facts": 0.02, "spoken": 0, "quotes": 0},
    hard={"leaks": Bounds(most=0), "numfid": Bounds(least=1)},
)


def _run(changed: CaseDraft | None = None) -> Report:
    def outcome(gold: GoldInterview) -> Outcome:
        draft = changed if changed and changed.id == gold.id else gold_draft(gold)
        return Outcome(draft, transcript_of(gold))

    return score_all([gold_of(one) for one in IDS], outcome, version=2, names=SUITE.scorers)


@pytest.fixture(scope="module")
def good() -> Report:
    return _run()


def test_a_run_passes_against_itself(good: Report) -> None:
    assert failures(good, SUITE, accept(good, "first", "2026-01-02")) == ()


def test_one_number_changed_in_one_case_closes_the_gate(good: Report) -> None:
    draft = gold_draft(gold_of("zh-mes-01"))
    text = draft.sections[3].sentences[0].text
    worse = _run(with_sentence(draft, "result", 0, text + "产量为7351吨。"))
    (failure,) = failures(worse, SUITE, accept(good, "first", "2026-01-02"))
    assert (failure.case, failure.scorer, failure.before) == ("zh-mes-01", "numfid", 1)
    assert str(failure).startswith("zh-mes-01 numfid: 1.0000 → 0.9")


def test_one_case_worse_is_not_hidden_by_a_better_mean(good: Report) -> None:
    base = accept(good, "first", "2026-01-02")
    low = {**base.cases, "en-foodsafety-12": {**base.cases["en-foodsafety-12"], "facts": 0.5}}
    worse = _run(with_sentence(gold_draft(gold_of("zh-mes-01")), "result", 0, "好。"))
    found = failures(worse, SUITE, replace(base, cases=low))
    assert ("zh-mes-01", "facts") in [(failure.case, failure.scorer) for failure in found]


def _with(report: Report, name: str, value: float | None) -> Report:
    first, *rest = report.cases
    scores = {**first.scores, name: Score(value, Say("set", "设定"))}
    return replace(report, cases=(replace(first, scores=scores), *rest))


@pytest.mark.parametrize(
    ("name", "value", "closes"),
    [
        ("facts", 0.98, False),
        ("facts", 0.979, True),
        ("spoken", 0.0001, True),
        ("chrf", 0.0, False),
        ("leaks", 1.0, True),
        ("quotes", None, True),
    ],
)
def test_tolerance_direction_and_hard_rules(good: Report, name: str, value: float | None, closes: bool) -> None:
    found = failures(_with(good, name, value), SUITE, accept(good, "first", "2026-01-02"))
    assert bool(found) is closes


def test_without_a_baseline_only_hard_rules_hold(good: Report) -> None:
    assert failures(_with(good, "facts", 0.0), SUITE, None) == ()
    assert failures(_with(good, "leaks", 2.0), SUITE, None) != ()


def test_a_case_that_broke_closes_the_gate() -> None:
    broken = score_all([gold_of("zh-mes-01")], lambda gold: Outcome(None, error="it broke"), names=SUITE.scorers)
    assert "it broke" in [failure.why.en for failure in failures(broken, SUITE, None)]


def test_a_baseline_keeps_its_history_and_the_cases_not_run(good: Report, tmp_path: Path) -> None:
    first = accept(good, "first", "2026-01-02")
    part = replace(_with(good, "facts", 0.9), cases=_with(good, "facts", 0.9).cases[:1])
    second = accept(part, " fewer facts, better order ", "2026-02-03", first)
    assert [(one.date, one.reason) for one in second.accepted] == [
        ("2026-01-02", "first"),
        ("2026-02-03", "fewer facts, better order"),
    ]
    assert second.cases["en-foodsafety-12"]["facts"] == 0.9
    assert second.cases["zh-mes-01"] == first.cases["zh-mes-01"]
    path = tmp_path / "draft.json"
    path.write_bytes(baseline_json(second))
    assert read_baseline(path) == second


def test_a_baseline_needs_a_reason_and_a_file(good: Report, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="needs a reason"):
        accept(good, "  ", "2026-01-02")
    with pytest.raises(InputError, match="no baseline"):
        read_baseline(tmp_path / "none.json")


def test_changes_say_whether_they_are_noise(good: Report) -> None:
    base = accept(good, "first", "2026-01-02")
    assert all(change.noise and change.difference.mean == 0 for change in changes(good, base))
    low = {one: {**figures, "facts": 0.5} for one, figures in base.cases.items()}
    facts = next(
        change
        for change in changes(good, replace(base, cases=low))
        if (change.group, change.scorer) == ("all", "facts")
    )
    assert (facts.difference.mean, facts.noise) == (0.5, False)


def test_junit_has_a_test_for_every_case_and_gated_scorer(good: Report) -> None:
    bad = _with(good, "leaks", 2.0)
    root = ElementTree.fromstring(junit_xml(bad, SUITE, failures(bad, SUITE, None)))
    assert (root.get("tests"), root.get("failures")) == ("12", "1")
    failed = [test for test in root if test.find("failure") is not None]
    assert [(test.get("classname"), test.get("name")) for test in failed] == [("draft.en-foodsafety-12", "leaks")]


def test_a_saved_report_is_scored_again_without_drafting(good: Report) -> None:
    assert rescore(good, [gold_of(one) for one in IDS]) == good
    again = rescore(good, [gold_of("zh-mes-01"), gold_of("en-hr-11")], ["len"])
    assert [(case.id, list(case.scores)) for case in again.cases] == [("zh-mes-01", ["len"])]


def test_the_suites_of_the_project_load() -> None:
    suites = {path.stem: load_suite(path) for path in sorted(SUITES.glob("*.toml"))}
    assert sorted(suites) == ["draft", "draft-brief", "ingest", "metrics", "segment", "similar"]
    assert suites["draft"].hard == {"leaks": Bounds(most=0), "numfid": Bounds(least=1), "quotes": Bounds(least=1)}
    assert suites["draft-brief"].with_brief
    assert suites["draft"].scorers == suites["draft-brief"].scorers


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("version = ", "no suite"),
        ('version = 1\nabout = ""\ndata = "gold"\nneeds = []\nscorers = ["rouge9"]', "'rouge9'"),
        (
            'version = 1\nabout = ""\ndata = "gold"\nneeds = []\nscorers = ["len"]\n[hard]\nleaks = {most = 0}',
            "'leaks'",
        ),
    ],
)
def test_a_suite_that_cannot_be_run_is_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "odd.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=says):
        load_suite(path)
