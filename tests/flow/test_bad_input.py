"""Bad input through the command: two lines, exit 2, nothing written."""

import pytest

from tests.flow.bad_files import BAD, make


@pytest.mark.parametrize("ui", ["en", "zh"])
@pytest.mark.parametrize("kind", BAD)
def test_bad_input_is_two_lines_and_nothing_written(casewright, tmp_path, kind, ui):
    bad = make(kind, tmp_path)
    before = sorted(tmp_path.rglob("*"))

    told = casewright("draft", bad, "--out", tmp_path / "out", "--ui", ui)

    assert told.returncode == 2
    assert told.stdout == ""
    lines = told.stderr.splitlines()
    assert len(lines) == 2
    assert all(lines)
    assert any("\u4e00" <= char <= "\u9fff" for char in told.stderr) == (ui == "zh")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_third_language_can_be_read(casewright, tmp_path):
    told = casewright("transcript", make("a third language", tmp_path), "--json")
    assert told.returncode == 0, told.stderr
    assert '"lang": "fr"' in told.stdout


@pytest.mark.parametrize("command", ["transcript", "segment", "metrics"])
def test_the_other_commands_refuse_alike(casewright, tmp_path, command):
    told = casewright(command, make("password-protected", tmp_path), "--json")
    assert told.returncode == 2
    assert told.stdout == ""
    assert len(told.stderr.splitlines()) == 2


def test_a_bad_brief_is_refused(casewright, tmp_path):
    brief = tmp_path / "brief.toml"
    brief.write_text("[customer", encoding="utf-8")
    told = casewright("draft", tmp_path / "any.docx", "--out", tmp_path / "out", "--brief", brief)
    assert told.returncode == 2
    assert len(told.stderr.splitlines()) == 2
    assert not (tmp_path / "out").exists()
