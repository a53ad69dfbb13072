"""What a command prints: results on stdout, as JSON or for people; progress on stderr, only in a terminal."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from assistant.errors import Say

# A pipe has no width: wide enough that no cell is cut into pieces.
_PIPE_WIDTH = 200


def answer(content: dict[str, object]) -> None:
    """Print a JSON answer; `content` stands beside the schema number."""
    typer.echo(json.dumps({"schema": 1, **content}, ensure_ascii=False, indent=2))


def line(text: str = "") -> None:
    """Print one line; characters that steer a terminal are shown as spaces."""
    typer.echo(plain(text))


def note(text: str) -> None:
    """Print one line on stderr: something to know that is no failure."""
    typer.echo(plain(text), err=True)


def plain(text: str) -> str:
    """The text without characters that steer a terminal: an interview is somebody else's file."""
    return "".join(char if char.isprintable() or char in "\n\u3000" else " " for char in text)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under headings, as wide as the terminal."""
    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        grid.add_column(Text(heading), overflow="fold")
    for row in rows:
        grid.add_row(*(Text(plain(cell)) for cell in row))
    width = shutil.get_terminal_size((_PIPE_WIDTH, 24)).columns
    Console(file=sys.stdout, width=width, highlight=False).print(grid)


@contextmanager
def progress(what: Say, ui: str) -> Iterator[None]:
    """Show on stderr what is being done, while it is done; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(Text(plain(what.in_(ui)))):
        yield
