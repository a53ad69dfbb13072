"""Two lines for every failure, and the traceback only on request."""

import pytest

from assistant.cli import failure
from assistant.errors import CasewrightError, InputError, LanguageError, MissingExtra, Say, WorkError

WHAT = Say("It is so.", "就是这样。")
NEXT = Say("Do this.", "请这样做。")


@pytest.mark.parametrize(("ui", "lines"), [("en", ["It is so.", "Do this."]), ("zh", ["就是这样。", "请这样做。"])])
def test_the_user_reads_what_and_what_next(capsys, ui, lines):
    failure.tell(InputError(WHAT, NEXT), ui)
    told = capsys.readouterr()
    assert told.err.splitlines() == lines
    assert told.out == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError(WHAT, NEXT), 2),
        (LanguageError(WHAT, NEXT), 2),
        (WorkError(WHAT, NEXT), 1),
        (MissingExtra("torch", "transformers"), 1),
        (CasewrightError(WHAT, NEXT), 1),
    ],
)
def test_the_exit_code_says_whose_fault_it_is(error, code):
    assert failure.exit_code(error) == code


def test_a_message_stays_on_one_line_and_cannot_steer_the_terminal(capsys):
    failure.tell(InputError(Say("File 'a\nb\x1b[2Jc' is bad.", ""), NEXT), "en")
    assert capsys.readouterr().err.splitlines() == ["File 'a b [2Jc' is bad.", "Do this."]


def test_an_unexpected_error_is_two_lines(capsys):
    failure.unexpected(ValueError("seven"), {}, "en")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "ValueError: seven" in lines[0]
    assert "CASEWRIGHT_DEBUG=1" in lines[1]


def test_debug_shows_the_traceback_of_an_unexpected_error(capsys):
    try:
        raise ValueError("seven")
    except ValueError as error:
        failure.unexpected(error, {"CASEWRIGHT_DEBUG": "1"}, "zh")
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "发生了意外错误" in err
