"""File -> Transcript: the one door of this room."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from assistant.ingest import refusals
from assistant.ingest.front import listed, recorded
from assistant.ingest.gate import admit
from assistant.ingest.layout import choose
from assistant.ingest.layouts import LAYOUTS
from assistant.ingest.people import participants
from assistant.ingest.plain import read_plain
from assistant.ingest.reasons import skipped
from assistant.ingest.sheet import Block, Sheet, together
from assistant.ingest.word import read_word
from assistant.language.detect import detect_language
from assistant.records import Brief, Participant, Role, Span, Transcript, Turn

_FRONT_LINES = 80  # lists of people stand on top


def read_transcripts(path: Path, brief: Brief = Brief()) -> tuple[Transcript, ...]:  # noqa: B008 - frozen
    """The interviews in a file, in order; today every file is read as one.

    Args:
        path: a `.docx`, `.txt`, `.md`, `.vtt` or `.srt`; what it really is, is seen by its content.
        brief: what the user knows; its people win over what is inferred.

    Returns:
        Transcripts whose `text` is the words of the turns, one turn after the other, joined by line feeds.

    Raises:
        InputError: the file cannot be read as an interview; message and hint say why and what to do.
    """
    data, kind = admit(path)
    sheet = read_word(data, path) if kind == "docx" else read_plain(data, path)
    _must_hold_words(sheet, path)
    on_top = listed([line.text for line in sheet.lines[:_FRONT_LINES]])
    known = [*(person.name for person in on_top), *(person.label for person in brief.people)]
    layout, parsed = choose(sheet, known, LAYOUTS)
    if not parsed.blocks:
        raise refusals.no_speech(path)
    text = "\n".join(block.words for block in parsed.blocks)
    lang = detect_language(text)
    people = participants(parsed.blocks, on_top, brief, lang)
    sha256 = hashlib.sha256(data).hexdigest()
    transcript = Transcript(
        id=sha256[:12],
        source=path.name,
        layout=layout.name,
        sha256=sha256,
        lang=lang,
        recorded=recorded([left.what for left in parsed.left]),
        text=text,
        turns=_turns(parsed.blocks, people),
        participants=people,
        skipped=tuple(skipped(left, lang) for left in together([*parsed.left, *sheet.left])),
    )
    return (transcript,)


def _must_hold_words(sheet: Sheet, path: Path) -> None:
    if any(line.text for line in sheet.lines):
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
