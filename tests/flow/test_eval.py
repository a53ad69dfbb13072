"""`casewright eval` from end to end: drafts by models that have not seen the interview, the gate, the report."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.flow.eval_data import IDS, RUN, small_data
from tests.flow.installed import COMMAND

pytestmark = pytest.mark.slow

FILES = ["junit.xml", "report.html", "report.json"]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return small_data(tmp_path_factory.mktemp("eval"))


@pytest.fixture(scope="module")
def first(started, data):
    """The first run, started in earnest, which trains the models; a hard rule may be broken, but everything is scored."""
    told = started("eval", "--data", data, "--only", ",".join(RUN), "--out", data / "first", "--json")
    assert told.stderr == ""
    answer = json.loads(told.stdout)
    assert told.returncode == (0 if answer["passed"] else 1)
    return answer


@pytest.fixture
def rescored(casewright, data, first):
    """Scores the first run again; the interviews themselves are not there any more."""

    def run(*arguments, **variables):
        where = small_data(data / f"copy-{len(list(data.iterdir()))}")
        for path in where.glob("gold/*.docx"):
            path.unlink()
        report = data / "first" / "report.json"
        return casewright("eval", "--data", where, "--rescore", report, *arguments, **variables)

    return run


def test_every_interview_is_drafted_and_scored(first):
    assert [case["id"] for case in first["cases"]] == RUN
    assert first["schema"] == 1
    assert first["cross_validated"] is True
    assert [case["error"] for case in first["cases"]] == [None, None]
    for case in first["cases"]:
        assert case["scores"]["facts"] > 0
        assert case["scores"]["leaks"] == 0


def test_an_interview_is_shown_neither_its_own_case_nor_models_that_saw_it(first, data):
    report = json.loads((data / "first" / "report.json").read_text(encoding="utf-8"))
    for case in report["cases"]:
        matches = [match["case_id"] for match in case["outcome"]["draft"]["matches"]]
        assert matches
        assert case["id"] not in matches
    trained = [name for name in report["provenance"] if name.startswith("models of fold")]
    assert trained == [f"models of fold {fold}" for fold in sorted(case["fold"] for case in report["cases"])]


def test_the_same_run_gives_the_same_bytes(casewright, data, first):
    casewright("eval", "--data", data, "--only", RUN[1], "--only", RUN[0], "--out", data / "second")
    assert sorted(path.name for path in (data / "second").iterdir()) == FILES
    for name in FILES:
        assert (data / "first" / name).read_bytes() == (data / "second" / name).read_bytes()


def test_an_interview_that_cannot_be_read_is_a_case_with_an_error(casewright, tmp_path):
    data = small_data(tmp_path)
    (data / "gold" / "en-hr-11.docx").write_bytes(b"no document")
    told = casewright("eval", "--suite", "ingest", "--data", data)
    assert told.returncode == 1
    assert "en-hr-11 outcome: - → -" in told.stdout
    assert f"\n{IDS[1]:<14}     1.000" in told.stdout
    assert sorted(path.name for path in (data / "runs" / "ingest").iterdir()) == FILES


def test_a_run_is_scored_again_without_drafting(rescored, first):
    told = rescored("--json")
    answer = json.loads(told.stdout)
    assert answer["cases"] == first["cases"]
    assert answer["means"] == first["means"]


def test_the_gate_bites_and_acceptance_opens_it(rescored, data, first, tmp_path):
    baseline = tmp_path / "baseline.json"
    made = rescored("--baseline", baseline, "--accept", "first figures", LANG="zh_CN.UTF-8")
    assert "这次的分数已成为基线。" in made.stdout
    content = json.loads(baseline.read_text(encoding="utf-8"))
    (accepted,) = content["accepted"]
    assert accepted["reason"] == "first figures"
    assert time.strptime(accepted["date"], "%Y-%m-%d")

    told = rescored("--baseline", baseline, "--json")
    assert [one for one in json.loads(told.stdout)["failures"] if one["why"] != "hard rule"] == []

    before = content["cases"][RUN[0]]["facts"]
    content["cases"][RUN[0]]["facts"] = before + 0.06
    baseline.write_text(json.dumps(content), encoding="utf-8")
    told = rescored("--baseline", baseline)
    assert told.returncode == 1
    assert "The gate is closed" in told.stdout
    assert f"{RUN[0]} facts: {before + 0.06:.4f} → {before:.4f} (worse by more than 0.05)" in told.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a child")
@pytest.mark.parametrize("seconds", [0.8, 6])
def test_an_interrupt_ends_every_process_and_leaves_no_report(environ, data, tmp_path, seconds):
    out = tmp_path / "out"
    process = subprocess.Popen(
        [str(COMMAND), "eval", "--data", str(data), "--out", str(out)],
        env={**environ, "CASEWRIGHT_DATA_DIR": str(tmp_path / "fresh")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to the processes beside, too
    _, stderr = process.communicate(timeout=60)

    assert process.returncode == 130, stderr
    assert stderr == ""
    assert not out.exists()
    assert list(tmp_path.glob("fresh/folds/tmp*")) == []
    deadline = time.monotonic() + 20
    while _running(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _running(process.pid)


def _running(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_queries_are_asked_and_scored(casewright, data):
    told = casewright("eval", "--data", data, "--suite", "similar", "--only", "en-004,zh-108", "--json")
    answer = json.loads(told.stdout)
    assert (told.returncode, answer["cross_validated"]) == (0, False)
    found, none = answer["cases"]
    assert found["scores"]["mrr"] > 0
    assert set(none["scores"].values()) == {None}
    report = json.loads((Path(answer["folder"]) / "report.json").read_text("utf-8"))
    assert report["cases"][0]["outcome"]["matches"][0]["why"]["sentence"]
    assert "past cases" in report["provenance"]
    assert "brief" not in report["provenance"]


def test_without_a_data_folder_the_default_is_that_of_the_checkout(casewright):
    told = casewright("eval", "--suite", "ingest", "--only", "none-such")
    assert told.returncode == 2
    assert "No gold interview 'none-such'" in told.stderr
