"""What a warm process forks behaves as the command that is started, and no run knows of another."""

import json

import pytest

from tests.flow.installed import sample


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help", "--ui", "zh"],
        ["no-such-command"],
        ["draft", "none.docx", "--out", "none"],
        ["transcript", str(sample("en")), "--json"],
        ["metrics", "--text", "发票处理时间从四小时降到了35分钟。", "--lang", "zh"],
        ["library", "list"],
        ["doctor", "--json"],
    ],
)
def test_a_warm_run_tells_what_a_started_one_tells(casewright, started, arguments):
    warm, cold = casewright(*arguments), started(*arguments)
    assert (warm.returncode, warm.stdout, warm.stderr) == (cold.returncode, cold.stdout, cold.stderr)


def test_a_run_has_variables_a_folder_and_a_library_of_its_own(casewright, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "case.md").write_text(
        "# Brackenfold runs on time\n\n## Result\nLate shipments fell.\n", encoding="utf-8"
    )
    told = casewright("library", "add", "case.md", CASEWRIGHT_LIBRARY="mine.sqlite", LANG="zh_CN.UTF-8")
    assert told.returncode == 0, told.stderr
    assert (tmp_path / "mine.sqlite").is_file()
    assert any("\u4e00" <= letter <= "\u9fff" for letter in told.stdout)

    monkeypatch.undo()
    after = casewright("library", "list", "--own", "--json")
    assert json.loads(after.stdout)["cases"] == []
    assert not any("\u4e00" <= letter <= "\u9fff" for letter in casewright("library", "list", "--own").stdout)
