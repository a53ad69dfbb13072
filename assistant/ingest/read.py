"""File -> Transcript: the one door of this room."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.ingest import refusals
from assistant.ingest.container import open_sheet
from assistant.ingest.fitting import lay_out
from assistant.ingest.front import recorded
from assistant.ingest.marks import marked
from assistant.ingest.people import participants
from assistant.ingest.reasons import skipped
from assistant.ingest.rename import must_exist
from assistant.ingest.roster import Listed, listed
from assistant.ingest.sheet import Block, Parsed, Sheet, together
from assistant.ingest.split import split
from assistant.language.detect import detect_language
from assistant.records import Brief, Participant, Role, Span, Transcript, Turn

_FRONT_LINES = 80  # lists of people stand on top


def read_transcripts(
    path: Path,
    brief: Brief = Brief(),  # noqa: B008 - frozen
    data: bytes | None = None,
) -> tuple[Transcript, ...]:
    """The interviews in a file, in order; most files hold one.

    Args:
        path: a Word document, text, captions, JSON or a table (CSV, TSV); what it is, is seen by its content.
        brief: what the user knows; its people win over what is inferred.
        data: the file's bytes; where they are given, the path gives only its name.

    Returns:
        Transcripts whose `text` is the words of the turns, one turn after the other, joined by line feeds.

    Raises:
        InputError: the file cannot be read as an interview; message and hint say why and what to do.
    """
    data, sheet = open_sheet(path, data)
    _must_hold_words(sheet, path)
    layout, parsed = lay_out(sheet, _known(sheet, brief))
    if not parsed.blocks:
        raise refusals.no_speech(path)
    sha256 = hashlib.sha256(data).hexdigest()
    parts = split(sheet, parsed)
    if len(parts) == 1:
        transcripts = [_transcript(sheet, layout.name, parsed, brief, path.name, sha256)]
    else:
        readings = [(part, lay_out(part, _known(part, brief), (layout,))[1]) for part in parts]
        transcripts = [_transcript(part, layout.name, read, brief, path.name, sha256) for part, read in readings]
        transcripts = [replace(each, id=_id_of(sha256, number)) for number, each in enumerate(transcripts, 1)]
    must_exist(transcripts, brief)
    return marked(transcripts, brief.off_record)


def _known(sheet: Sheet, brief: Brief) -> list[str]:
    return [*(person.name for person in _on_top(sheet)), *(person.label for person in brief.people)]


def _on_top(sheet: Sheet) -> tuple[Listed, ...]:
    return listed([line.text for line in sheet.lines[:_FRONT_LINES]])


def _id_of(sha256: str, number: int) -> str:
    return hashlib.sha256(f"{sha256}/{number}".encode()).hexdigest()[:12]


def _transcript(sheet: Sheet, layout: str, parsed: Parsed, brief: Brief, source: str, sha256: str) -> Transcript:
    text = "\n".join(block.words for block in parsed.blocks)
    lang = detect_language(text)
    people = participants(parsed.blocks, _on_top(sheet), brief, lang)
    return Transcript(
        id=sha256[:12],
        source=source,
        layout=layout,
        sha256=sha256,
        lang=lang,
        recorded=recorded([left.what for left in parsed.left]),
        text=text,
        turns=_turns(parsed.blocks, people),
        participants=people,
        skipped=tuple(skipped(left, lang) for left in together([*parsed.left, *sheet.left])),
    )


def _must_hold_words(sheet: Sheet, path: Path) -> None:
    if sheet.segments or any(line.text for line in sheet.lines):
        return
    raise refusals.only_pictures(path) if sheet.pictures else refusals.no_words(path)


def _turns(blocks: Sequence[Block], people: Sequence[Participant]) -> tuple[Turn, ...]:
    roles: dict[str, Role] = {label: person.role for person in people for label in person.labels}
    turns = []
    start = 0
    for index, block in enumerate(blocks):
        span = Span(start, start + len(block.words))
        turns.append(
            Turn(index, block.speaker, roles.get(block.speaker, "unknown"), span, block.start_s, str(block.place))
        )
        start = span.end + 1
    return tuple(turns)
