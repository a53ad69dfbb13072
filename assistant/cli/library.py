"""`casewright library`: the past cases that drafts are compared with."""

from __future__ import annotations

import typer

from assistant.cli import show
from assistant.cli.answers import past_case_json
from assistant.cli.commands import COMMANDS, Command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import Say

app = command_app()


@app.callback(help=COMMANDS["library"].about)
def library() -> None:
    """The group itself does nothing; its commands do."""


@app.command("list", cls=Command, help=both("List the past cases.", "列出往期案例。"))
def list_cases(ctx: typer.Context, as_json: Json = False) -> None:
    """Print every stored case with its facets."""
    cases = pipeline.past_cases()
    if as_json:
        show.answer({"cases": [past_case_json(case) for case in cases]})
        return
    heads = Say("id,title,customer,industry,language,year", "编号,标题,客户,行业,语言,年份").in_(ctx.obj.ui).split(",")
    rows = [(c.id, c.title, c.customer, c.industry or "", c.lang, str(c.year or "")) for c in cases]
    show.table(heads, rows)
