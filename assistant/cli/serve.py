"""`casewright serve`: the workspace in the browser, on this computer alone."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Mapping
from importlib import import_module
from typing import Annotated, Any

import typer

from assistant.cli import show
from assistant.cli.commands import command, command_app
from assistant.cli.wording import both
from assistant.errors import MissingExtra, Say

app = command_app()

# What the extra brings; another missing module is a fault and not an extra that was left out.
_EXTRA = ("fastapi", "jinja2", "multipart", "python_multipart", "starlette", "uvicorn")


@command(app, "serve")
def serve(
    ctx: typer.Context,
    port: Annotated[
        int | None,
        typer.Option(
            metavar="PORT",
            min=1,
            max=65535,
            help=both("The port; without it 8755, or a free one.", "端口；不写则用 8755，被占用时另选。"),
        ),
    ] = None,
    opened: Annotated[
        bool, typer.Option("--open/--no-open", help=both("Open it in the browser.", "在浏览器中打开。"))
    ] = True,
) -> None:
    """Serve the workspace until Ctrl-C."""
    ui = ctx.obj.ui

    def started(address: str, moved: bool) -> None:
        if moved:
            show.note(Say("The usual port is taken: another one is used.", "常用端口已被占用，改用其他端口。").in_(ui))
        show.line(Say(f"The workspace is at {address}", f"工作台地址：{address}").in_(ui))
        show.note(Say("Stop it with Ctrl-C.", "按 Ctrl-C 结束。").in_(ui))
        if opened and _has_screen(os.environ, sys.platform):
            webbrowser.open(address)

    _serving().serve(ctx.obj, port, started)


def _has_screen(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a browser would open in a window: without one Python starts a text browser in the terminal."""
    return platform in ("darwin", "win32") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _serving() -> Any:  # noqa: ANN401 - a module
    try:
        return import_module("assistant.web.serving")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise MissingExtra(Say("The web workspace", "网页工作台"), "web") from error
