"""The commands, and how typer shows them: bilingual help, and a command's file loaded only when it is called."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from assistant.cli.help import Page, render
from assistant.cli.wording import both
from assistant.errors import InputError, Say

_Run = TypeVar("_Run", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where a command lives (a module with a typer `app`) and what it does."""

    module: str
    about: str


COMMANDS = {
    "draft": _Entry("assistant.cli.draft", both("Draft a customer case from interviews.", "由访谈起草客户案例。")),
    "transcript": _Entry("assistant.cli.transcript", both("Show what was read in a file.", "查看从文件读到的内容。")),
    "segment": _Entry("assistant.cli.segment", both("Show the labelled passages.", "查看带标签的段落。")),
    "metrics": _Entry("assistant.cli.metrics", both("Show the numbers and their wordings.", "查看数字及其写法。")),
    "verify": _Entry("assistant.cli.verify", both("Check an edited case again.", "重新核对修改过的案例。")),
    "pack": _Entry("assistant.cli.pack", both("Make the customer's approval pack.", "生成客户确认书。")),
    "similar": _Entry("assistant.cli.similar", both("Find past cases alike.", "查找相似的往期案例。")),
    "library": _Entry("assistant.cli.library", both("The library of past cases.", "往期案例库。")),
    "serve": _Entry("assistant.cli.serve", both("Open the workspace in the browser.", "在浏览器中打开工作台。")),
    "eval": _Entry("assistant.cli.eval", both("Score against the gold set.", "对照标准案例评测。")),
    "doctor": _Entry("assistant.cli.doctor", both("Check the installation.", "检查安装情况。")),
}


class Command(TyperCommand):
    """A command whose help follows the user's language."""

    # typer.Context is what a command's function is given; the base class names its private parent.
    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help page as text."""
        usage = f"{ctx.command_path} {' '.join(self.collect_usage_pieces(ctx))}"
        return render(Page(usage, self.help or "", self.get_params(ctx)), ctx.obj.ui)  # type: ignore[arg-type]

    def collect_usage_pieces(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        """What follows the command's name on the usage line."""
        arguments = [p for p in self.get_params(ctx) if p.param_type_name == "argument"]
        return ["[OPTIONS]", *(f"{p.metavar}" if p.required else f"[{p.metavar}]" for p in arguments)]


class Group(TyperGroup):
    """A group of commands whose help follows the user's language."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help page as text."""
        usage = f"{ctx.command_path} [OPTIONS] COMMAND ..."
        return render(Page(usage, self.help or "", self.get_params(ctx), self.overview()), ctx.obj.ui)  # type: ignore[arg-type]

    def overview(self) -> list[tuple[str, str]]:
        """Name and help text of each command."""
        return [(name, command.help or "") for name, command in self.commands.items()]

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override] # noqa: ANN401
        """The command of that name.

        Raises:
            InputError: there is none.
        """
        if cmd_name not in self.list_commands(ctx):
            raise _no_such_command(cmd_name, self.list_commands(ctx), ctx.command_path)
        return super().get_command(ctx, cmd_name)


class LazyGroup(Group):
    """The commands of `COMMANDS`: a command's file is loaded only when it is called."""

    def list_commands(self, ctx: object) -> list[str]:
        """Names in the order of the table."""
        return list(COMMANDS)

    def overview(self) -> list[tuple[str, str]]:
        """Name and help text of each command, from the table alone."""
        return [(name, entry.about) for name, entry in COMMANDS.items()]

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override] # noqa: ANN401
        """The command of that name, from its file."""
        if cmd_name in COMMANDS:
            self.commands[cmd_name] = load_command(cmd_name)
        return super().get_command(ctx, cmd_name)


def load_command(name: str) -> Any:  # noqa: ANN401
    """The command built from its file (typer gives its base type no public name)."""
    return typer.main.get_command(importlib.import_module(COMMANDS[name].module).app)


def command_app() -> typer.Typer:
    """An empty app with the settings that every command's file uses."""
    return typer.Typer(cls=Group, add_completion=False, rich_markup_mode=None)


def command(app: typer.Typer, name: str) -> Callable[[_Run], _Run]:
    """Decorator that makes a function the command `name` of `app`, with the help text of the table."""
    about = COMMANDS[name].about if name in COMMANDS else None
    return app.command(name, cls=Command, help=about)


def _no_such_command(name: str, names: list[str], path: str) -> InputError:
    near = get_close_matches(name, names, n=1)
    hint = Say(f"See: {path} --help", f"请看：{path} --help")
    if near:
        hint = Say(
            f"Did you mean {near[0]!r}? All commands: {path} --help", f"是不是 {near[0]!r}？全部命令：{path} --help"
        )
    return InputError(Say(f"There is no command {name!r}.", f"没有命令 {name!r}。"), hint)
