"""`casewright library remove | restore-case | erase`: out of use for a while, or gone for good."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from assistant.cli import show
from assistant.cli.lazy import pipeline
from assistant.cli.library_json import stored_json
from assistant.cli.library_options import At, CaseId, in_library
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.settings import Settings


def remove(
    ctx: typer.Context,
    case_id: CaseId,
    undo: Annotated[bool, typer.Option("--undo", help=both("Take the removal back.", "撤销移除。"))] = False,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Take a case out of use; it can be taken back for 30 days."""
    settings = in_library(ctx.obj, library)
    if undo:
        _take_back(case_id, settings, as_json=as_json)
        return
    shelf = pipeline.shelf(settings)
    shelf.must_be_own(case_id)
    stored = shelf.library.remove(case_id)
    if as_json:
        show.answer({"case": stored_json(stored)})
        return
    what = Say(
        f"Removed {case_id}. For 30 days it comes back with: casewright library restore-case {case_id}",
        f"已移除 {case_id}。30 天内可恢复：casewright library restore-case {case_id}",
    )
    show.line(what.in_(settings.ui))


def restore_case(ctx: typer.Context, case_id: CaseId, library: At = None, as_json: Json = False) -> None:
    """Bring a removed case back."""
    _take_back(case_id, in_library(ctx.obj, library), as_json=as_json)


def _take_back(case_id: str, settings: Settings, *, as_json: bool) -> None:
    shelf = pipeline.shelf(settings)
    if shelf.must_be_own(case_id, removed=True).removed is None:
        raise InputError(
            Say(f"{case_id!r} is not removed.", f"{case_id!r} 没有被移除。"),
            Say("See: casewright library list --removed", "请看：casewright library list --removed"),
        )
    stored = shelf.library.take_back(case_id)
    if as_json:
        show.answer({"case": stored_json(stored)})
    else:
        show.line(Say(f"{case_id} is back.", f"{case_id} 已恢复。").in_(settings.ui))


def erase(ctx: typer.Context, case_id: CaseId, library: At = None, as_json: Json = False) -> None:
    """Delete a case for good: text, evidence, index entries, and in the backups."""
    settings = in_library(ctx.obj, library)
    done = pipeline.erase_past_case(case_id, settings)
    if as_json:
        show.answer(
            {
                "case_id": case_id,
                "erased": {**asdict(done.library), "passages": done.passages},
                "backups": [str(path) for path in done.backups],
                "backups_not_found": [str(path) for path in done.unreached],
            }
        )
        return
    gone = done.library
    what = Say(
        f"Erased {case_id}: {gone.cases} case, {gone.evidence} record of evidence, {done.passages} index entries, "
        f"{gone.uses} counts of use, {gone.ratings} ratings, {gone.comments} comments.",
        f"已彻底删除 {case_id}：案例 {gone.cases} 个，依据 {gone.evidence} 份，索引条目 {done.passages} 条，"
        f"使用记录 {gone.uses} 条，评分 {gone.ratings} 条，评论 {gone.comments} 条。",
    )
    show.line(what.in_(settings.ui))
    for path in done.backups:
        show.line(Say(f"Also in the backup {path}", f"备份中也已删除：{path}").in_(settings.ui))
    for path in done.unreached:
        moved = Say(
            f"The backup {path} is not there any more; if you moved it, delete it or restore from it: "
            "the case does not come back.",
            f"备份 {path} 已不在原处；如已移走请自行删除，从中恢复时该案例不会回来。",
        )
        show.line(moved.in_(settings.ui))
