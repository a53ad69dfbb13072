"""The help page of a command, in the user's language."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.cli.wording import both, pick, width, wrap

_USAGE = both("Usage: ", "用法：")
_ARGUMENTS = both("Arguments:", "参数：")
_OPTIONS = both("Options:", "选项：")
_COMMANDS = both("Commands:", "命令：")
_REQUIRED = both("[required]", "[必填]")
_HELP = both("Show this help.", "显示本帮助。")
_WIDEST = 100


class _Param(Protocol):
    """What the page needs of an argument or option."""

    name: str
    param_type_name: str
    opts: list[str]
    secondary_opts: list[str]
    metavar: str | None
    required: bool
    help: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a help page. `commands` are pairs of name and help text."""

    usage: str
    about: str
    params: Sequence[_Param]
    commands: Sequence[tuple[str, str]] = ()


def render(page: Page, ui: str) -> str:
    """The page as text, as wide as the terminal, 100 columns at most."""
    columns = min(shutil.get_terminal_size((80, 24)).columns, _WIDEST)
    arguments = [(p.metavar or p.name, _about(p, ui)) for p in page.params if p.param_type_name == "argument"]
    options = [(_option(p), _about(p, ui)) for p in page.params if p.param_type_name == "option"]
    commands = [(name, pick(about, ui)) for name, about in page.commands]
    blocks = [
        [f"{pick(_USAGE, ui)}{page.usage}"],
        [f"  {line}" for line in wrap(pick(page.about, ui), columns - 2)],
        _table(pick(_ARGUMENTS, ui), arguments, columns),
        _table(pick(_OPTIONS, ui), options, columns),
        _table(pick(_COMMANDS, ui), commands, columns),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _about(param: _Param, ui: str) -> str:
    about = pick(_HELP if param.name == "help" else param.help or "", ui)
    shown = param.required and param.param_type_name == "option"
    return f"{about} {pick(_REQUIRED, ui)}" if shown else about


def _option(param: _Param) -> str:
    named = "/".join((", ".join(param.opts), *param.secondary_opts))
    return named + (f" {param.metavar}" if param.metavar else "")


def _table(heading: str, rows: Sequence[tuple[str, str]], columns: int) -> list[str]:
    if not rows:
        return []
    left = max(width(name) for name, _ in rows) + 4
    lines = [heading]
    for name, about in rows:
        first, *more = wrap(about, max(columns - left, 20))
        lines.append(f"  {name}{' ' * (left - 2 - width(name))}{first}")
        lines.extend(" " * left + line for line in more)
    return lines
