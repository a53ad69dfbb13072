"""`casewright library export | backup | restore | rebuild`: the library as files, and its index."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import show
from assistant.cli.embedder import AllowDownload, EmbedderName, with_embedder
from assistant.cli.lazy import backups, exporting, pipeline
from assistant.cli.library_options import At, in_library
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import InputError, Say


def export(
    ctx: typer.Context,
    what: Annotated[
        list[str],
        typer.Argument(metavar="ID... DIR", help=both("Cases, and the folder for them.", "案例编号，以及目标文件夹。")),
    ],
    everything: Annotated[bool, typer.Option("--all", help=both("All of your cases.", "自己的全部案例。"))] = False,
    force: Annotated[
        bool, typer.Option("--force", help=both("Replace files that are there.", "覆盖已有的文件。"))
    ] = False,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Write cases as JSON files, which 'import' reads again."""
    settings = in_library(ctx.obj, library)
    *ids, folder = what
    if everything == bool(ids):
        raise InputError(
            Say("Give cases and a folder, or --all and a folder.", "请写案例编号和文件夹，或 --all 和文件夹。"),
            Say("See: casewright library export --help", "请看：casewright library export --help"),
        )
    shelf = pipeline.shelf(settings)
    chosen = shelf.own() if everything else tuple(shelf.must_find(case_id) for case_id in ids)
    own = {stored.id for stored in shelf.own()}
    paths = [
        exporting.write_export(
            stored, shelf.library.evidence_of(stored.id) if stored.id in own else None, Path(folder), force=force
        )
        for stored in chosen
    ]
    shelf.note([stored.id for stored in chosen], "exported")
    if as_json:
        show.answer({"files": [str(path) for path in paths]})
    else:
        show.line(
            Say(f"Wrote {len(paths)} cases to {folder}.", f"已写出 {len(paths)} 个案例到 {folder}。").in_(settings.ui)
        )


def backup(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=both("The file to write.", "要写出的文件。"))],
    library: At = None,
    as_json: Json = False,
) -> None:
    """Copy the library with everything in it to one file."""
    settings = in_library(ctx.obj, library)
    number = backups.back_up(pipeline.shelf(settings).library, file)
    if as_json:
        show.answer({"file": str(file), "cases": number})
    else:
        show.line(Say(f"Backed up {number} cases to {file}.", f"已备份 {number} 个案例到 {file}。").in_(settings.ui))


def restore(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=both("A backup.", "备份文件。"))],
    library: At = None,
    as_json: Json = False,
) -> None:
    """Bring a backup back; cases added since are removed for 30 days, erased ones stay erased."""
    settings = in_library(ctx.obj, library)
    done = backups.restore(pipeline.shelf(settings).library, file)
    if as_json:
        show.answer(asdict(done))
        return
    what = Say(
        f"Restored {done.cases} cases. Removed, but to be taken back: {done.put_away}. Erased and left out: {done.left_out}.",
        f"已恢复 {done.cases} 个案例；移除（可恢复）{done.put_away} 个；已彻底删除、不再恢复 {done.left_out} 个。",
    )
    show.line(what.in_(settings.ui))


def rebuild(
    ctx: typer.Context,
    library: At = None,
    embedder: EmbedderName = None,
    allow_download: AllowDownload = False,
    as_json: Json = False,
) -> None:
    """Build the search index anew from the cases."""
    settings = with_embedder(in_library(ctx.obj, library), embedder, allow_download=allow_download)
    with show.progress(Say("Building the index", "正在建立索引"), settings.ui):
        state = pipeline.rebuild_index(settings)
    if as_json:
        show.answer({"index": asdict(state)})
    else:
        show.line(
            Say(f"The index holds {state.passages} passages.", f"索引中有 {state.passages} 个段落。").in_(settings.ui)
        )
