"""`casewright transcript`: what was read in a file, who is who and why, and what was left out."""

from __future__ import annotations

from pathlib import Path

import typer

from assistant.cli import show
from assistant.cli.answers import transcript_json
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.options import BriefFile, Interview, Json, Rename, brief_of
from assistant.cli.people import print_people, rename_line
from assistant.errors import Say
from assistant.records import Transcript, Turn

app = command_app()


@command(app, "transcript")
def transcript(
    ctx: typer.Context, file: Interview, brief: BriefFile = None, rename: Rename = None, as_json: Json = False
) -> None:
    """Print the turns, then people, times and what was skipped: the end is what stays on the screen."""
    transcripts = pipeline.read_file(file, brief_of(brief, rename))
    if as_json:
        show.answer({"transcripts": [transcript_json(t) for t in transcripts]})
        return
    for one in transcripts:
        _print(one, file, ctx.obj.ui)


def _print(transcript: Transcript, file: Path, ui: str) -> None:
    for turn in transcript.turns:
        show.line(f"[{turn.index}] {turn.speaker}{_clock(turn.start_s)} ({turn.role})")
        show.line(turn.span.of(transcript.text))
        show.line()
    show.line(transcript.source)
    print_people(transcript, ui)
    show.line()
    show.line(Say(f"Layout: {transcript.layout}", f"版式：{transcript.layout}").in_(ui) + f"  {transcript.lang}")
    if not any(turn.speaker for turn in transcript.turns):
        show.line(Say("No speaker labels found: nobody is known.", "没有找到发言人标签：不知道是谁在说。").in_(ui))
    show.line(_times(transcript.turns, transcript.recorded).in_(ui))
    _print_skipped(transcript, ui)
    _print_hints(transcript, ui)
    line = rename_line(transcript, file, ui)
    if line:
        show.line()
        show.line(Say("Who is who can be corrected; fill in and run:", "可以更正人物信息；填好后运行：").in_(ui))
        show.line(f"  {line}")


def _print_skipped(transcript: Transcript, ui: str) -> None:
    if not transcript.skipped:
        return
    show.line()
    show.line(Say("Read, but not speech:", "读到但不是发言的内容：").in_(ui))
    show.table(
        Say("what,why,where", "内容,原因,位置").in_(ui).split(","),
        [(s.what, s.reason, s.where) for s in transcript.skipped],
    )


def _print_hints(transcript: Transcript, ui: str) -> None:
    hints = [(person.labels[0], hint) for person in transcript.participants for hint in person.hints]
    if not hints:
        return
    show.line()
    show.line(Say("Look at this:", "请留意：").in_(ui))
    for label, hint in hints:
        show.line(f"  {label}: {hint}")


def _times(turns: tuple[Turn, ...], recorded: str | None) -> Say:
    """Whether the file has times, and when it was recorded."""
    starts = [turn.start_s for turn in turns if turn.start_s is not None]
    day = Say(f"; recorded {recorded}", f"；录制于 {recorded}") if recorded else Say("", "")
    if not starts:
        return Say(f"Times: none in the file{day.en}", f"时间：文件中没有{day.zh}")
    first, last = _clock(starts[0]).strip(), _clock(starts[-1]).strip()
    return Say(
        f"Times: {len(starts)} of {len(turns)} turns, {first} to {last}{day.en}",
        f"时间：{len(turns)} 轮中有 {len(starts)} 轮，{first} 至 {last}{day.zh}",
    )


def _clock(start_s: float | None) -> str:
    if start_s is None:
        return ""
    minutes, seconds = divmod(int(start_s), 60)
    return f"  {minutes // 60:d}:{minutes % 60:02d}:{seconds:02d}"
