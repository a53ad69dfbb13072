"""`casewright eval` on the command line: what it refuses, and what it says of a verdict."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.cli.main import execute
from assistant.cli.scores import Judged, print_scores, scores_json
from assistant.score.baseline import Acceptance, accept
from assistant.score.keep import judge
from assistant.score.plan import Plan, plan_run
from assistant.score.report import Report
from assistant.score.run import score_all
from assistant.score.score import Outcome
from tests.unit.score.planting import gold_draft, transcript_of

IDS = ["en-hr-11", "zh-mes-01"]


@pytest.fixture
def environ(tmp_path) -> dict[str, str]:
    return {"LANG": "en_US.UTF-8", "CASEWRIGHT_DATA_DIR": str(tmp_path / "data")}


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_run(None, "draft", IDS)


@pytest.fixture(scope="module")
def report(plan) -> Report:
    return score_all(
        plan.chosen,
        lambda gold: Outcome(gold_draft(gold), transcript_of(gold)),
        names=plan.suite.scorers,
        folds=plan.folds,
    )


def judged(plan: Plan, report: Report, **changed: object) -> Judged:
    one = Judged(plan, report, judge(plan, report, None), None, Path("out"), accepted=False)
    return replace(one, **changed)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--data", "nowhere"], "There is no evaluation data in 'nowhere'."),
        (["--suite", "none-such"], "There is no suite 'none-such'."),
        (["--only", "none-such"], "No gold interview 'none-such'"),
        (["--lang", "fr"], "Interviews are in 'en' or 'zh', not in 'fr'."),
        (["--only", "en-hr-11", "--lang", "zh"], "Nothing is left to score."),
        (["--baseline", "none.json"], "'none.json' is no baseline"),
        (["--rescore", "none.json"], "'none.json' is no report of a run."),
        (["--accept", " "], "A new baseline needs a reason."),
    ],
)
def test_bad_input_is_two_lines_and_exit_2(environ, capsys, tmp_path, monkeypatch, arguments, says) -> None:
    monkeypatch.chdir(tmp_path)
    assert execute(["eval", *arguments], environ) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 2
    assert err.startswith(says)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("ui", "says"), [("en", "sklearn is not installed."), ("zh", "没有安装 sklearn。")])
def test_without_the_extra_the_install_line_is_told(environ, ui, says) -> None:
    code = "import os, sys; sys.modules['sklearn'] = None; from assistant.cli.main import execute; "
    code += f"sys.exit(execute(['eval', '--suite', 'ingest', '--ui', '{ui}'], os.environ))"
    told = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environ}, capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    first, second = told.stderr.splitlines()
    assert first == says
    assert 'pip install "casewright[eval]"' in second


def test_the_page_says_what_was_run_and_that_there_is_no_baseline(plan, report, capsys) -> None:
    print_scores(judged(plan, report), "en")
    page = capsys.readouterr().out
    assert page.startswith("draft v1: 2 interviews, without a brief, cross-validated\n")
    assert all(f"\n{one} " in page for one in [*IDS, "en", "zh", "all"])
    assert "There is no baseline: only the hard rules apply." in page
    assert "The gate is open." in page
    assert page.endswith("Report: out/report.html\n")


def test_the_page_in_chinese(plan, report, capsys) -> None:
    print_scores(judged(plan, report), "zh")
    page = capsys.readouterr().out
    assert page.startswith("draft v1：2 份访谈，无简报，交叉验证\n")
    assert "还没有基线" in page
    assert "通过。" in page


def test_a_closed_gate_names_case_scorer_before_and_after(plan, report, capsys) -> None:
    base = accept(report, "first", "2026-01-02")
    high = {**base.cases, "zh-mes-01": {**base.cases["zh-mes-01"], "facts": 1.5}}
    base = replace(base, cases=high)
    worse = judged(plan, report, baseline=base, verdict=judge(plan, report, base))
    print_scores(worse, "en")
    page = capsys.readouterr().out
    assert "The gate is closed: 1 failures in 1 cases." in page
    assert "  zh-mes-01 facts: 1.5000 → 1.0000 (worse by more than 0.05)" in page
    assert "facts -0.2500 (-0.5000, +0.0000), within noise" in page
    assert "There is no baseline" not in page
    answer = scores_json(worse)
    assert answer["passed"] is False
    assert answer["failures"] == [
        {"case": "zh-mes-01", "scorer": "facts", "before": 1.5, "after": 1.0, "why": "worse by more than 0.05"}
    ]


def test_a_baseline_of_another_version_is_told(plan, report, capsys) -> None:
    base = replace(accept(report, "first", "2026-01-02"), accepted=(Acceptance("2026-01-02", "first", 9),))
    print_scores(judged(plan, report, baseline=base, verdict=judge(plan, report, base)), "en")
    assert "The baseline is of version 9 of the suite, this run of version 1" in capsys.readouterr().out


def test_the_answer_for_programs_is_json_with_every_figure(plan, report) -> None:
    answer = json.loads(json.dumps(scores_json(judged(plan, report))))
    assert list(answer) == [
        "suite",
        "version",
        "brief",
        "cross_validated",
        "passed",
        "cases",
        "means",
        "baseline",
        "changes",
        "failures",
        "folder",
    ]
    assert [case["id"] for case in answer["cases"]] == IDS
    assert list(answer["cases"][0]) == ["id", "lang", "fold", "error", "scores"]
    assert list(answer["cases"][0]["scores"]) == list(plan.suite.scorers)
    assert answer["cases"][0]["fold"] == plan.folds["en-hr-11"]
    assert {one["group"] for one in answer["means"]} == {"en", "zh", "all"}
    assert list(answer["means"][0]) == ["group", "scorer", "value", "low", "high", "scored", "cases"]
    assert answer["baseline"] is None
