"""Running a suite: what an outcome holds, with the brief and without, and what becomes of a bad interview."""

import shutil
from pathlib import Path

import pytest

from assistant.evaluation import Step, run_plan
from assistant.score.plan import plan_run
from assistant.score.report import CaseReport, Report
from assistant.settings import Settings
from tests.unit.score.planting import GOLD

pytestmark = pytest.mark.slow

IDS = ("en-payments-04", "zh-textile-15")
SUITE = """
version = 3
about = "reading with what a user knows"
data = "gold"
needs = ["transcript", "passages"]
with_brief = {brief}
scorers = ["turns", "accuracy"]
"""


@pytest.fixture
def data(tmp_path) -> Path:
    """A data folder with one suite; its figures were never learned, so nothing is trained."""
    (tmp_path / "suites").mkdir()
    (tmp_path / "gold").mkdir()
    for one in IDS:
        for path in GOLD.glob(f"{one}.*"):
            shutil.copy(path, tmp_path / "gold")
    return tmp_path


def _run(data: Path, brief: bool, seen: list[Step]) -> Report:
    (data / "suites" / "read.toml").write_text(SUITE.format(brief=str(brief).lower()), encoding="utf-8")
    return run_plan(plan_run(data, "read"), Settings(data / "kept"), seen.append)


def _titles(case: CaseReport) -> list[str | None]:
    assert case.outcome.transcript is not None
    return [person.title for person in case.outcome.transcript.participants]


def test_the_brief_is_known_only_where_the_suite_says_so(data) -> None:
    (data / "gold" / f"{IDS[0]}.brief.toml").write_text(
        '[[people]]\nlabel = "Sudhir Phadnis"\ntitle = "Keeper of Keys"\n', "utf-8"
    )
    seen: list[Step] = []
    told, untold = _run(data, True, seen), _run(data, False, [])
    assert "Keeper of Keys" in _titles(told.cases[0])
    assert "Keeper of Keys" not in _titles(untold.cases[0])
    assert (told.provenance["brief"], untold.provenance["brief"]) == ("with", "without")
    assert [case.id for case in told.cases] == list(IDS)
    assert told.cases == tuple(seen)
    assert (told.version, told.scorers) == (3, ("turns", "accuracy"))
    for case in told.cases:
        assert case.fold is None
        assert case.outcome.passages
        assert case.outcome.draft is None
        assert case.outcome.seconds is None  # a time would make every report another


def test_a_bad_interview_is_told_with_it_and_the_others_are_scored(data) -> None:
    (data / "gold" / f"{IDS[0]}.docx").unlink()
    bad, good = _run(data, False, []).cases
    assert bad.outcome.error is not None
    assert f"{IDS[0]}.docx" in bad.outcome.error
    assert bad.scores["turns"].value == 0
    assert good.outcome.error is None
    assert good.scores["turns"].value == 1
