"""Runs and their reports."""

from __future__ import annotations

import pytest

from assistant.errors import InputError
from assistant.records import Sentence
from assistant.score.interview import GoldInterview
from assistant.score.report import read_report, report_json, summaries, table
from assistant.score.run import score_all
from assistant.score.score import Outcome
from assistant.score.scorers import DRAFT_SCORERS, scorers_named
from tests.unit.score.planting import draft_of, gold_draft, gold_of, passages_of, transcript_of

IDS = ("en-foodsafety-12", "en-hr-11", "zh-mes-01")


def _outcome(gold: GoldInterview) -> Outcome:
    if gold.id == "en-hr-11":
        return Outcome(None, error="no speech found")
    return Outcome(gold_draft(gold), transcript_of(gold), passages_of(gold))


@pytest.fixture(scope="module")
def report():
    return score_all([gold_of(one) for one in IDS], _outcome, folds={"zh-mes-01": 3}, provenance={"version": "1"})


def test_every_case_is_in_the_report_in_order(report) -> None:
    assert [case.id for case in report.cases] == list(IDS)
    assert [case.fold for case in report.cases] == [None, None, 3]
    assert report.cases[1].outcome.error == "no speech found"


def test_means_are_per_language_and_unscored_cases_do_not_count(report) -> None:
    found = {(summary.group, summary.scorer): summary for summary in summaries(report)}
    assert found["en", "facts"].value == 0.5
    assert found["zh", "facts"].value == 1
    assert found["all", "facts"].value == pytest.approx(2 / 3)
    assert (found["en", "quotes"].value, found["en", "quotes"].scored, found["en", "quotes"].cases) == (1, 1, 2)


def test_counts_are_added_up() -> None:
    golds = [gold_of(one) for one in IDS]
    leaking = score_all(
        golds,
        lambda gold: Outcome(
            draft_of(gold, {"result": [Sentence(gold.off_record[0].keys[0], "composed", ())]}), transcript_of(gold)
        ),
        names=["leaks"],
    )
    total = next(summary for summary in summaries(leaking) if summary.group == "all")
    assert total.value == sum(case.scores["leaks"].value or 0 for case in leaking.cases) >= 3


def test_columns_that_do_not_fit_come_below(report) -> None:
    wide, narrow = table(report), table(report, 60)
    assert max(len(line) for line in narrow.splitlines() if "no speech found" not in line) <= 60
    assert narrow.split("\n\n")[0].splitlines()[0].split() == list(report.scorers[:4])
    figures = [line.split()[1:] for line in wide.splitlines() if line.startswith("zh-mes-01")]
    parts = [line.split()[1:] for line in narrow.splitlines() if line.startswith("zh-mes-01")]
    assert len(parts) > 1
    assert figures == [[figure for part in parts for figure in part]]


def test_the_table_names_each_case_and_the_means(report) -> None:
    lines = table(report).splitlines()
    assert [line.split()[0] for line in lines[1:4]] == list(IDS)
    assert "no speech found" in lines[2]
    assert lines[2].split().count("-") == 4
    assert [line.split()[0] for line in lines[4:]] == ["en", "95%", "zh", "95%", "all", "95%"]


def test_a_report_reads_back_and_the_same_run_gives_the_same_bytes(report) -> None:
    content = report_json(report)
    assert read_report(content) == report
    assert report_json(read_report(content)) == content


def test_each_case_is_announced() -> None:
    seen: list[str] = []
    score_all([gold_of("en-hr-11")], _outcome, names=DRAFT_SCORERS, seen=lambda case: seen.append(case.id))
    assert seen == ["en-hr-11"]


def test_an_unknown_scorer_is_named() -> None:
    with pytest.raises(InputError, match="'rouge9'"):
        scorers_named(["facts", "rouge9"])
