"""`casewright transcript`: what was read in a file, and what was left out."""

from __future__ import annotations

import typer

from assistant.cli import show
from assistant.cli.answers import transcript_json
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.options import BriefFile, Interview, Json, brief_of
from assistant.errors import Say
from assistant.records import Transcript, Turn

app = command_app()


@command(app, "transcript")
def transcript(ctx: typer.Context, file: Interview, brief: BriefFile = None, as_json: Json = False) -> None:
    """Print the participants, the turns and what was skipped."""
    transcripts = pipeline.read_file(file, brief_of(brief))
    if as_json:
        show.answer({"transcripts": [transcript_json(t) for t in transcripts]})
        return
    for one in transcripts:
        _print(one, ctx.obj.ui)


def _print(transcript: Transcript, ui: str) -> None:
    facts = (transcript.source, transcript.layout, transcript.lang, transcript.recorded or "")
    show.line("  ".join(fact for fact in facts if fact))
    show.line()
    heads = (
        Say("name,title,organisation,side,role,in the file", "姓名,职务,单位,所属方,角色,文件中的写法")
        .in_(ui)
        .split(",")
    )
    show.table(
        heads,
        [
            (p.name or "", p.title or "", p.org or "", p.side, p.role, ", ".join(p.labels))
            for p in transcript.participants
        ],
    )
    for turn in transcript.turns:
        show.line()
        show.line(f"[{turn.index}] {turn.speaker}{_clock(turn)} ({turn.role})")
        show.line(turn.span.of(transcript.text))
    if transcript.skipped:
        show.line()
        show.line(Say("Read, but not speech:", "读到但不是发言的内容：").in_(ui))
        show.table(
            Say("what,why,where", "内容,原因,位置").in_(ui).split(","),
            [(s.what, s.reason, s.where) for s in transcript.skipped],
        )


def _clock(turn: Turn) -> str:
    if turn.start_s is None:
        return ""
    minutes, seconds = divmod(int(turn.start_s), 60)
    return f"  {minutes // 60:d}:{minutes % 60:02d}:{seconds:02d}"
