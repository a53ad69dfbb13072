"""What a run covers, and how it stands on disk."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.score.baseline import Acceptance, read_baseline
from assistant.score.keep import accept_run, baseline_of, judge, run_folder, saved_report, score_again, write_run
from assistant.score.plan import Plan, plan_run
from assistant.score.report import Report
from assistant.score.run import score_all
from assistant.score.score import Outcome
from tests.unit.score.planting import GOLD, gold_draft, passages_of, transcript_of

IDS = ("en-hr-11", "en-soc-10", "zh-mes-01", "zh-textile-15")
ACCEPTED = Acceptance("2026-01-02", "first", 1)


@pytest.fixture
def data(tmp_path) -> Path:
    """A small data folder."""
    shutil.copytree(GOLD.parent / "suites", tmp_path / "suites")
    (tmp_path / "gold").mkdir()
    for one in IDS:
        shutil.copy(GOLD / f"{one}.md", tmp_path / "gold")
    return tmp_path


def _run(plan: Plan) -> Report:
    return score_all(
        plan.chosen,
        lambda gold: Outcome(gold_draft(gold), transcript_of(gold), passages_of(gold)),
        suite=plan.suite.name,
        names=plan.suite.scorers,
        folds=plan.folds,
    )


def test_models_are_kept_from_the_same_fold_whatever_is_chosen(data) -> None:
    whole, part = plan_run(data, "draft"), plan_run(data, "draft", ["zh-mes-01"])
    assert [gold.id for gold in whole.chosen] == list(IDS)
    assert [gold.id for gold in part.chosen] == ["zh-mes-01"]
    assert part.folds == whole.folds
    assert part.items == whole.items
    assert list(whole.folds) == sorted(whole.folds, key=lambda one: whole.folds[one])


def test_a_suite_without_folds_keeps_nothing_out(data) -> None:
    assert plan_run(data, "ingest").folds == {}


def test_one_language(data) -> None:
    assert [gold.id for gold in plan_run(data, "draft", lang="zh").chosen] == ["zh-mes-01", "zh-textile-15"]


def test_without_a_folder_the_checkout_is_found() -> None:
    assert plan_run(None, "draft").data == GOLD.parent


def test_an_interview_alone_in_its_language_cannot_be_cross_validated(data) -> None:
    (data / "gold" / "zh-mes-01.md").unlink()
    with pytest.raises(InputError, match="'zh'"):
        plan_run(data, "draft")
    assert plan_run(data, "ingest").chosen


@pytest.mark.parametrize(
    ("suite", "only", "lang", "says"),
    [
        ("none-such", (), None, "no suite 'none-such'"),
        ("draft", ("none-such",), None, "no gold interview 'none-such'"),
        ("draft", ("en-hr-11",), "zh", "nothing is left"),
    ],
)
def test_what_is_not_there_is_refused(data, suite, only, lang, says) -> None:
    with pytest.raises(InputError) as caught:
        plan_run(data, suite, only, lang)
    assert says.lower() in caught.value.message.en.lower()


def test_a_folder_without_suites_is_refused(tmp_path) -> None:
    with pytest.raises(InputError, match="no evaluation data"):
        plan_run(tmp_path, "draft")


def test_a_written_run_is_read_and_scored_again_to_the_same_bytes(data, tmp_path) -> None:
    plan = plan_run(data, "draft")
    report = _run(plan)
    write_run(tmp_path / "a", plan, report, judge(plan, report, None), "en")
    again = score_again(plan, saved_report(tmp_path / "a" / "report.json"))
    write_run(tmp_path / "b", plan, again, judge(plan, again, None), "en")
    names = ["junit.xml", "report.html", "report.json"]
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == names
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_the_page_says_that_nothing_was_compared(data, tmp_path) -> None:
    plan = plan_run(data, "draft", ["zh-mes-01"])
    report = replace(_run(plan), provenance={"brief": "without"})
    write_run(tmp_path / "a", plan, report, judge(plan, report, None), "en")
    page = (tmp_path / "a" / "report.html").read_text(encoding="utf-8")
    assert "There is no baseline to compare with." in page
    assert "Drafted without a brief." in page
    baseline = accept_run(plan, report, ACCEPTED, None)
    write_run(tmp_path / "a", plan, report, judge(plan, report, baseline), "zh")
    page = (tmp_path / "a" / "report.html").read_text(encoding="utf-8")
    assert "没有案例变差，也没有违反硬性规则。" in page
    assert "起草时无简报。" in page


def test_scoring_again_takes_what_is_chosen_now(data, tmp_path) -> None:
    plan = plan_run(data, "draft")
    (tmp_path / "report.json").write_bytes(b"")
    saved = _run(plan)
    assert [case.id for case in score_again(plan_run(data, "draft", lang="en"), saved).cases] == list(IDS[:2])
    shorter = replace(plan, suite=replace(plan.suite, name="short", scorers=("facts",), version=7))
    again = score_again(shorter, saved)
    assert (again.scorers, again.version, again.cases[0].scores.keys()) == (("facts",), 7, {"facts"})
    assert again.suite == "short"  # what is accepted of it is a baseline of the suite that scored it
    with pytest.raises(InputError, match="none of these"):
        score_again(plan, replace(saved, cases=()))


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff"])
def test_what_is_no_report_is_refused(tmp_path, content) -> None:
    path = tmp_path / "report.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match="is no report"):
        saved_report(path)


def test_an_accepted_run_is_the_baseline_and_is_kept_for_the_trend(data) -> None:
    plan = plan_run(data, "draft")
    assert baseline_of(plan, None) is None
    report = _run(plan)
    accept_run(plan, report, ACCEPTED, None)
    baseline = baseline_of(plan, None)
    assert baseline is not None
    assert baseline.accepted == (ACCEPTED,)
    assert list(baseline.cases) == list(IDS)
    verdict = judge(plan, report, baseline)
    assert [run.label for run in verdict.runs] == ["2026-01-02"]
    assert {change.difference.mean for change in verdict.changes} == {0}


def test_a_part_of_the_suite_changes_its_cases_only_and_is_not_kept(data) -> None:
    plan = plan_run(data, "draft")
    accept_run(plan, _run(plan), ACCEPTED, None)
    part = plan_run(data, "draft", ["zh-mes-01"])
    empty = score_all(part.chosen, lambda gold: Outcome(None, error="no draft"), names=part.suite.scorers)
    baseline = accept_run(part, empty, replace(ACCEPTED, reason="second"), None)
    assert baseline.cases["zh-mes-01"]["facts"] == 0
    assert baseline.cases["en-hr-11"]["facts"] == 1
    assert [one.reason for one in baseline.accepted] == ["first", "second"]
    assert len(list((data / "baselines" / "history").iterdir())) == 1
    assert judge(part, empty, baseline).runs == ()


def test_a_named_baseline_is_made_but_never_missed(data, tmp_path) -> None:
    plan, path = plan_run(data, "draft"), tmp_path / "other" / "mine.json"
    with pytest.raises(InputError, match="is no baseline"):
        baseline_of(plan, path)
    accept_run(plan, _run(plan), ACCEPTED, path)
    assert read_baseline(path) == baseline_of(plan, path)
    assert not (data / "baselines" / "draft.json").exists()
    with pytest.raises(InputError, match="baseline of 'draft'"):
        baseline_of(plan_run(data, "segment"), path)


def test_a_run_is_named_by_what_was_run(data) -> None:
    whole, part = plan_run(data, "draft"), plan_run(data, "draft", ["zh-mes-01"])
    assert run_folder(whole, _run(whole)) == data / "runs" / "draft"
    assert run_folder(part, _run(part)).name.startswith("draft-")
    assert run_folder(part, _run(part)) == run_folder(part, _run(part))


def test_a_folder_that_cannot_be_written_is_told(data, tmp_path) -> None:
    plan = plan_run(data, "draft", ["zh-mes-01"])
    (tmp_path / "file").write_bytes(b"")
    report = _run(plan)
    with pytest.raises(InputError, match="cannot be written"):
        write_run(tmp_path / "file" / "out", plan, report, judge(plan, report, None), "en")
