"""`casewright segment`: the passages of an interview with the part of a case each belongs to."""

from __future__ import annotations

import typer

from assistant.cli import show
from assistant.cli.answers import passage_json
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.options import BriefFile, Interview, Json, OffRecord, OnRecord, Rename, brief_of
from assistant.errors import Say

app = command_app()


@command(app, "segment")
def segment(
    ctx: typer.Context,
    file: Interview,
    brief: BriefFile = None,
    rename: Rename = None,
    off_record: OffRecord = None,
    on_record: OnRecord = None,
    as_json: Json = False,
) -> None:
    """Print every passage in reading order with its label."""
    transcripts = pipeline.read_file(file, brief_of(brief, rename, off_record, on_record))
    with show.progress(Say("Labelling the passages", "正在标注段落"), ctx.obj.ui):
        parts = pipeline.build_parts(ctx.obj)
        found = [(t, passage) for t in transcripts for passage in pipeline.segment_transcript(t, parts)]
    if as_json:
        show.answer({"passages": [passage_json(passage, t) for t, passage in found]})
        return
    heads = Say("turn,speaker,label,sure,words", "轮次,发言人,标签,把握,原话").in_(ctx.obj.ui).split(",")
    show.table(heads, [(str(p.turn), p.speaker, p.label, f"{p.confidence:.2f}", p.text) for _, p in found])
