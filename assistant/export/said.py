"""Who said what when: the words behind a statement, as people read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.errors import Say, WorkError
from assistant.export.redact import masked
from assistant.export.words import word
from assistant.records import Evidence, Span, Transcript


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the interview with their speaker and place."""

    who: str
    place: str
    words: str


def said(evidence: Evidence, transcript: Transcript, hidden: Sequence[Span], ui: str) -> Said:
    """The words under `evidence`; what lies under a `hidden` span of the transcript is blacked out.

    Raises:
        WorkError: the evidence points to no words of this interview.
    """
    span = words_span(evidence, transcript)
    turn = transcript.turns[evidence.turn]
    return Said(
        person(turn.speaker, transcript, ui),
        place(evidence.turn, transcript, ui),
        masked(transcript.text, span, hidden),
    )


def words_span(evidence: Evidence, transcript: Transcript) -> Span:
    """Where in the transcript the words under `evidence` stand."""
    if 0 <= evidence.turn < len(transcript.turns):
        turn = transcript.turns[evidence.turn].span
        if 0 <= evidence.start < evidence.end <= turn.end - turn.start:
            return Span(turn.start + evidence.start, turn.start + evidence.end)
    at = f"turn {evidence.turn}, characters {evidence.start}-{evidence.end}"
    raise WorkError(
        Say(
            f"The draft rests on {at}, which the interview does not have.", f"草稿所依据的内容（{at}）在访谈中不存在。"
        ),
        Say("Draft the case again from this interview.", "请用这份访谈重新生成草稿。"),
    )


def name_of(label: str, transcript: Transcript) -> str:
    """The name behind a speaker label, or the label where the name is unknown."""
    known = transcript.participant(label)
    return known.name if known and known.name else label


def person(label: str, transcript: Transcript, ui: str) -> str:
    """Name and title of the person behind a speaker label, as far as they are known."""
    known = transcript.participant(label)
    name = name_of(label, transcript)
    return name + word("comma", ui) + known.title if known and known.title else name


def place(turn: int, transcript: Transcript, ui: str) -> str:
    """Time and number of a turn, e.g. `12:05 · turn 85`; without the time where the file has none."""
    number = word("turn", ui).format(n=turn)
    start = transcript.turns[turn].start_s if 0 <= turn < len(transcript.turns) else None
    return number if start is None else f"{clock(start)} · {number}"


def clock(seconds: float) -> str:
    """Seconds from the start of the recording as `M:SS`, from an hour on as `H:MM:SS`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
