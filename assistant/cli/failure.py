"""How a failure is told: two lines, what and what next, and the exit code."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Mapping

import typer

from assistant.errors import CasewrightError, InputError, Say

WORK_FAILED = 1
BAD_INPUT = 2
INTERRUPTED = 130


def tell(error: CasewrightError, ui: str) -> None:
    """Print the two lines of `error` on stderr."""
    for line in (error.message.in_(ui), error.hint.in_(ui)):
        typer.echo(one_line(line), err=True)


def exit_code(error: CasewrightError) -> int:
    """2 for bad input, 1 for work that failed."""
    return BAD_INPUT if isinstance(error, InputError) else WORK_FAILED


def one_line(text: str) -> str:
    """The text on one line, without characters that steer a terminal (a file name may hold them)."""
    return "".join(char if char.isprintable() else " " for char in text).strip()


def usage_error(error: typer.TyperException) -> InputError:
    """An error of the command line's parser in our words.

    The parser's classes have no public names, so they are told apart by what they carry.
    """
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "casewright"
    english = error.format_message().splitlines()[0]
    return InputError(Say(english, _chinese(error)), Say(f"See: {path} --help", f"请看：{path} --help"))


def _chinese(error: typer.TyperException) -> str:
    option = getattr(error, "option_name", None)
    param = getattr(error, "param", None)
    if option is not None:
        known = type(error).__name__ != "NoSuchOption"
        return f"选项 {option} 缺少值或用法不对。" if known else f"没有选项 {option}。"
    if param is not None:
        name = param.get_error_hint()
        return f"缺少 {name}。" if type(error).__name__ == "MissingParameter" else f"{name} 的值不能用。"
    return f"命令用法不对：{error.format_message()}"


def interrupted(error: BaseException) -> bool:
    """Whether an interrupt caused the error: while a class is being made, Python turns it into a RuntimeError."""
    cause = error.__cause__
    return cause is not None and (isinstance(cause, KeyboardInterrupt) or interrupted(cause))


def unexpected(error: Exception, environ: Mapping[str, str], ui: str) -> None:
    """Tell of a fault of ours: two lines, with `CASEWRIGHT_DEBUG` the traceback too."""
    if environ.get("CASEWRIGHT_DEBUG"):
        traceback.print_exception(error, file=sys.stderr)
    name = f"{type(error).__name__}: {error}"
    tell(
        CasewrightError(
            Say(f"Something unexpected went wrong: {name}", f"发生了意外错误：{name}"),
            Say(
                "Run it again with CASEWRIGHT_DEBUG=1 to see where, and report it.",
                "请加上 CASEWRIGHT_DEBUG=1 重试以查看出错位置，并反馈给我们。",
            ),
        ),
        ui,
    )
