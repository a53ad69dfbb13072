"""`casewright library`: the past cases that drafts are compared with, and everything one does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import library_add, library_files, library_judge, library_remove, show
from assistant.cli.answers import past_case_json
from assistant.cli.commands import COMMANDS, Command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.library_json import opinions_json, stored_json
from assistant.cli.library_options import At, CaseId, in_library
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import Say
from assistant.records import PARTS

if TYPE_CHECKING:
    from assistant.library.shelf import Shelf

app = command_app()


@app.callback(help=COMMANDS["library"].about)
def library() -> None:
    """The group itself does nothing; its commands do."""


def list_cases(
    ctx: typer.Context,
    own: Annotated[bool, typer.Option("--own", help=both("Only your own cases.", "只看自己的案例。"))] = False,
    removed: Annotated[
        bool, typer.Option("--removed", help=both("Those that can be taken back.", "只看可恢复的案例。"))
    ] = False,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Print every stored case with its facets."""
    settings = in_library(ctx.obj, library)
    shelf = pipeline.shelf(settings)
    stored = shelf.own() if own else shelf.all()
    if removed:
        stored = tuple(one for one in shelf.own(removed=True) if one.removed is not None)
    if as_json:
        show.answer({"cases": [past_case_json(one.case) for one in stored]})
        return
    heads = Say("id,title,customer,industry,language,year,consent", "编号,标题,客户,行业,语言,年份,授权")
    cases = [one.case for one in stored]
    rows = [(c.id, c.title, c.customer, c.industry or "", c.lang, str(c.year or ""), c.consent) for c in cases]
    show.table(heads.in_(settings.ui).split(","), rows)


def show_case(ctx: typer.Context, case_id: CaseId, library: At = None, as_json: Json = False) -> None:
    """Print one case with its text."""
    settings = in_library(ctx.obj, library)
    shelf = pipeline.shelf(settings)
    stored = shelf.must_find(case_id)
    shelf.note([case_id], "opened")
    opinions = opinions_json(shelf, case_id)
    told = stored_json(stored, whole=True) | opinions
    if as_json:
        show.answer({"case": told})
        return
    sections = stored.case.sections
    for key, value in told.items():
        if key not in ("sections", "source", *opinions) and value not in (None, []):
            show.line(f"{key}: {', '.join(value) if isinstance(value, list) else value}")
    for part in PARTS:
        show.line(f"\n{_HEADINGS[part].in_(stored.case.lang)}\n{sections[part]}")
    _print_opinions(shelf, case_id, settings.ui)


def _print_opinions(shelf: Shelf, case_id: str, ui: str) -> None:
    ratings = [one for one in shelf.rated() if one.case_id == case_id]
    comments = [one for one in shelf.commented() if one.case_id == case_id]
    if ratings or comments:
        show.line(f"\n{Say('Ratings and comments', '评分与评论').in_(ui)}")
    for rating in ratings:
        show.line(f"{rating.day}  {'★' * rating.stars}{'☆' * (5 - rating.stars)}  {rating.note or ''}".rstrip())
    for comment in comments:
        show.line(f"{comment.day}  [{comment.number}] {comment.text}")


_HEADINGS = {
    "introduction": Say("Introduction", "前言"),
    "challenge": Say("Challenge", "挑战"),
    "solution": Say("Solution", "方案"),
    "result": Say("Result", "结果"),
}

for name, run, about in (
    ("list", list_cases, both("List the past cases.", "列出往期案例。")),
    ("show", show_case, both("Show a case with its text.", "查看一个案例的全文。")),
    ("add", library_add.add, both("Add finished cases.", "添加已完成的案例。")),
    ("import", library_add.import_cases, both("Add every case of a folder.", "添加文件夹中的全部案例。")),
    ("edit", library_add.edit, both("Change facets and consent.", "修改分类信息和授权状态。")),
    (
        "remove",
        library_remove.remove,
        both("Take a case out of use; for 30 days it can be taken back.", "移除案例，30 天内可恢复。"),
    ),
    ("restore-case", library_remove.restore_case, both("Bring a removed case back.", "恢复被移除的案例。")),
    (
        "erase",
        library_remove.erase,
        both(
            "Delete a case for good: text, evidence, index entries, and in the backups.",
            "彻底删除案例：正文、依据、索引条目，以及备份中的内容。",
        ),
    ),
    (
        "export",
        library_files.export,
        both("Write cases as files, which import reads.", "导出案例文件，可用 import 读回。"),
    ),
    ("backup", library_files.backup, both("Copy the whole library to one file.", "把整个案例库备份到一个文件。")),
    (
        "restore",
        library_files.restore,
        both(
            "Bring a backup back; cases added since are removed for 30 days, erased ones stay erased.",
            "恢复备份；之后添加的案例会被移除（30 天内可恢复），彻底删除的不再恢复。",
        ),
    ),
    ("rebuild", library_files.rebuild, both("Build the search index anew.", "重建检索索引。")),
    ("rate", library_judge.rate, both("Say how good a case is.", "给案例评分。")),
    ("comment", library_judge.comment, both("Keep a comment on a case.", "给案例写评论。")),
    (
        "stats",
        library_judge.stats,
        both("Coverage and holes, freshness, use, ratings.", "覆盖与空白、时效、使用、评分。"),
    ),
    (
        "match",
        library_judge.match,
        both("Find the cases to send to a customer at a stage, and why.", "按客户所处阶段找出适合发送的案例及理由。"),
    ),
):
    app.command(name, cls=Command, help=about)(run)
