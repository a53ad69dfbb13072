"""What is printed: JSON with its schema, tables, and progress only in a terminal."""

import io
import json
import sys

from assistant.cli import show
from assistant.errors import Say


def test_a_json_answer_has_its_schema_and_keeps_chinese_readable(capsys):
    show.answer({"cases": [{"title": "案例"}]})
    out = capsys.readouterr().out
    assert json.loads(out) == {"schema": 1, "cases": [{"title": "案例"}]}
    assert "案例" in out


def test_a_line_cannot_steer_the_terminal(capsys):
    show.line("a\x1b[31mb\u202ec\nd")
    assert capsys.readouterr().out == "a [31mb c\nd\n"


def test_a_table_shows_markup_as_it_stands(capsys, monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    show.table(["name", "说明"], [["[red]x[/red]", ":smile: 客户"], ["long", "w" * 120]])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["name", "[red]x[/red]", "long"]
    assert ":smile: 客户" in lines[1]
    assert "w" * 120 in lines[2]


def test_progress_is_silent_where_stderr_is_no_terminal(capsys):
    with show.progress(Say("Reading", "正在读取"), "en"):
        pass
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "")


class Terminal(io.StringIO):
    """A text stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_is_shown_in_a_terminal_in_the_users_language(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with show.progress(Say("Reading", "正在读取"), "zh"):
        pass
    assert "正在读取" in terminal.getvalue()
