"""`casewright`: the one place where a command begins, and where every failure becomes two lines and a code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from typing import Annotated

import typer

from assistant import __version__
from assistant.cli import failure
from assistant.cli.commands import LazyGroup
from assistant.cli.wording import both
from assistant.errors import CasewrightError
from assistant.settings import load_settings, locale_ui

# A command makes hundreds of thousands of objects that it keeps, and ends: looking every 700 for circles to throw away
# takes a twentieth of a draft.
_OBJECTS = 50_000

app = typer.Typer(cls=LazyGroup, add_completion=False, rich_markup_mode=None)


@app.callback(
    invoke_without_command=True,
    help=both(
        "From a customer interview to a publishable customer case, every sentence traced to the moment it was said. "
        "Everything happens on this computer, unless you name a language model that is elsewhere.",
        "把客户访谈变成可以发布的客户案例，每一句都能追溯到原话。一切都在本机完成，除非您指定了别处的语言模型。",
    ),
)
def root(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help=both("Show the version.", "显示版本。"))] = False,
    ui: Annotated[
        str | None,
        typer.Option(
            metavar="en|zh",
            help=both(
                "Language of messages; without it, the locale's. It may stand anywhere.",
                "界面语言；不写则随系统语言。可写在任何位置。",
            ),
        ),
    ] = None,
) -> None:
    """Answer what is asked of no command; `--ui` was taken out by `run` before."""
    if version:
        typer.echo(f"casewright {__version__}")
    elif ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def run() -> None:
    """Entry of the installed command: run it and exit with its code."""
    gc.set_threshold(_OBJECTS)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(execute(sys.argv[1:], os.environ))


def execute(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run the command line `argv` and return its exit code: 0, 1, 2 or 130."""
    ui, args = take_ui(argv)
    shown = ui if ui in ("en", "zh") else locale_ui(environ)
    try:
        settings = load_settings(environ if ui is None else {**environ, "CASEWRIGHT_UI": ui})
        shown = settings.ui
        code = typer.main.get_command(app).main(args, prog_name="casewright", standalone_mode=False, obj=settings)
    except CasewrightError as error:
        failure.tell(error, shown)
        return failure.exit_code(error)
    except typer.TyperException as error:
        failure.tell(failure.usage_error(error), shown)
        return failure.BAD_INPUT
    except KeyboardInterrupt:
        return failure.INTERRUPTED
    except Exception as error:  # the edge of the program: no traceback reaches a user
        if failure.interrupted(error):
            return failure.INTERRUPTED
        failure.unexpected(error, environ, shown)
        return failure.WORK_FAILED
    return code or 0


def take_ui(argv: Sequence[str]) -> tuple[str | None, list[str]]:
    """The value of `--ui` and the other arguments.

    The language must be known before the parser can complain in it, and people write the option
    before or after the command.
    """
    ui, rest = None, list[str]()
    words = iter(argv)
    for word in words:
        if word == "--":
            return ui, [*rest, word, *words]
        if word == "--ui":
            ui = next(words, "")
        elif word.startswith("--ui="):
            ui = word.removeprefix("--ui=")
        else:
            rest.append(word)
    return ui, rest
