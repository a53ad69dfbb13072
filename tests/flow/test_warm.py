"""What a warm process forks behaves as the command that is started, and no run knows of another."""

import json

import pytest

from tests.flow.installed import sample
from tests.flow.test_library import CASE
from tests.flow.warm import SEED
from tests.unit.web.interviews import FILES

REFUSED = ["no-such-command", "draft none.docx --out none"]


@pytest.mark.parametrize(
    "line",
    [
        "--version",
        "--help --ui zh",
        *REFUSED,
        "draft {call} --out {out} --force",
        "transcript {call} --json",
        "segment {call}",
        "metrics {call} --json",
        "similar --file {call}",
        "verify {case}/case.docx {said} --json",
        "pack {case} {said} --out {out}/pack.docx --force",
        "library list",
        "doctor --json",
    ],
)
def test_a_warm_run_tells_what_a_started_one_tells(casewright, started, drafted, tmp_path, line):
    name, words = FILES["en"]
    (tmp_path / name).write_bytes(words)
    (tmp_path / "out").mkdir()
    where = {"call": tmp_path / name, "out": tmp_path / "out", "case": drafted["zh"], "said": sample("zh")}
    arguments = line.format(**where).split()
    warm, cold = casewright(*arguments), started(*arguments, PYTHONHASHSEED=SEED)
    assert (warm.returncode, warm.stdout, warm.stderr) == (cold.returncode, cold.stdout, cold.stderr)
    assert warm.returncode == (2 if line in REFUSED else 0), warm.stderr


def test_a_run_has_variables_a_folder_and_a_library_of_its_own(casewright, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "case.md").write_text(CASE, encoding="utf-8")
    told = casewright("library", "add", "case.md", CASEWRIGHT_LIBRARY="mine.sqlite", LANG="zh_CN.UTF-8")
    assert told.returncode == 0, told.stderr
    assert (tmp_path / "mine.sqlite").is_file()
    assert any("\u4e00" <= letter <= "\u9fff" for letter in told.stdout)

    monkeypatch.undo()
    after = casewright("library", "list", "--own", "--json")
    assert json.loads(after.stdout)["cases"] == []
    assert not any("\u4e00" <= letter <= "\u9fff" for letter in casewright("library", "list", "--own").stdout)
