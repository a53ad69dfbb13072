"""The right side of the draft page: the interview, turn by turn, passages with label, use and reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.export.redact import black
from assistant.export.said import clock, name_of
from assistant.records import Label, Passage, Transcript, Turn


@dataclass(frozen=True, slots=True)
class PassageUse:
    """What became of a passage: the lines that rest on it, or why it is in none."""

    passage: Passage
    used_in: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage as the page shows it: its place in the turn, the words or black bars, and the lines that use it.

    `named` is the label in the words' key: `doubtful` where a person must decide. `tagged` where the label changes,
    `last` where the next passage is used elsewhere.
    """

    id: str
    start: int
    end: int
    text: str
    label: Label
    named: str
    tagged: bool
    off: bool
    uses: tuple[tuple[str, str], ...]
    reason: str
    last: bool = True


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """One block of speech: who, when, and its passages in order; between them words without a label."""

    index: int
    speaker: str
    name: str
    role: str
    time: str
    pieces: tuple[ShownPassage | str, ...]


def shown_interview(
    transcript: Transcript, passages: Sequence[PassageUse], names: Mapping[str, str], *, reveal: bool
) -> tuple[ShownTurn, ...]:
    """All turns. `names` are what people call the lines; off-record words are black bars unless `reveal`."""
    by_turn: dict[int, list[PassageUse]] = {}
    for use in sorted(passages, key=lambda use: use.passage.span):
        by_turn.setdefault(use.passage.turn, []).append(use)
    return tuple(_turn(turn, by_turn.get(turn.index, []), transcript, names, reveal) for turn in transcript.turns)


def _turn(
    turn: Turn, uses: Sequence[PassageUse], transcript: Transcript, names: Mapping[str, str], reveal: bool
) -> ShownTurn:
    pieces: list[ShownPassage | str] = []
    at, before = turn.span.start, ""
    for use in uses:
        span = use.passage.span
        if span.start > at:
            pieces.append(transcript.text[at : span.start])
        shown = _passage(use, turn, names, before, reveal)
        pieces.append(shown)
        at, before = max(at, span.end), shown.named
    if at < turn.span.end:
        pieces.append(transcript.text[at : turn.span.end])
    time = clock(turn.start_s) if turn.start_s is not None else f"#{turn.index}"
    return ShownTurn(turn.index, turn.speaker, name_of(turn.speaker, transcript), turn.role, time, _linked(pieces))


def _linked(pieces: Sequence[ShownPassage | str]) -> tuple[ShownPassage | str, ...]:
    """The pieces, with one link for several passages in a row that the same lines use."""
    passages = [piece for piece in pieces if isinstance(piece, ShownPassage)]
    goes_on = {one.id for one, following in pairwise(passages) if one.uses == following.uses}
    return tuple(
        replace(piece, last=False) if isinstance(piece, ShownPassage) and piece.id in goes_on else piece
        for piece in pieces
    )


def _passage(use: PassageUse, turn: Turn, names: Mapping[str, str], before: str, reveal: bool) -> ShownPassage:
    passage = use.passage
    off = passage.label == "off_record"
    named = "doubtful" if passage.doubtful else passage.label
    return ShownPassage(
        id=passage.id,
        start=passage.span.start - turn.span.start,
        end=passage.span.end - turn.span.start,
        text=black(len(passage.text)) if off and not reveal else passage.text,
        label=passage.label,
        named=named,
        tagged=named not in (before, "other"),
        off=off,
        uses=tuple((line, names[line]) for line in use.used_in if line in names),
        reason=use.reason,
    )
