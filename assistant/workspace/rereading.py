"""A text whose interview is read in another way by now: its evidence is found again by the words."""

from __future__ import annotations

from dataclasses import replace

from assistant.records import Evidence, Quote, Transcript
from assistant.workspace.document import Document, Line
from assistant.workspace.operations import with_line

_Places = tuple[Evidence, ...]


def read_anew(document: Document, before: Transcript, now: Transcript) -> Document:
    """The text with evidence in the interview as it is read now; places whose words stand in no turn are left out."""
    if (before.text, before.turns) == (now.text, now.turns):
        return document
    text = document
    for line in (*document.heads, *document.lines()):
        text = with_line(text, _line(line, before, now))
    return replace(
        text,
        dropped=tuple(replace(gone, evidence=_places(gone.evidence, before, now)) for gone in document.dropped),
        quotes=tuple(quote for one in document.quotes if (quote := _quote(one, before, now))),
    )


def _line(line: Line, before: Transcript, now: Transcript) -> Line:
    first = line.first and replace(line.first, evidence=_places(line.first.evidence, before, now))
    return replace(line, evidence=_places(line.evidence, before, now), first=first)


def _quote(quote: Quote, before: Transcript, now: Transcript) -> Quote | None:
    places = _places((Evidence(quote.turn, quote.start, quote.end),), before, now)
    return replace(quote, turn=places[0].turn, start=places[0].start, end=places[0].end) if places else None


def _places(evidence: _Places, before: Transcript, now: Transcript) -> _Places:
    found = (_place(one, before, now) for one in evidence)
    return tuple(one for one in found if one is not None)


def _place(evidence: Evidence, before: Transcript, now: Transcript) -> Evidence | None:
    """The turn with the same words that stands nearest to where they stood."""
    words = before.words_of(evidence.turn)[evidence.start : evidence.end]
    at = before.turns[evidence.turn].span.start + evidence.start
    places = [
        (abs(turn.span.start + start - at), turn.index, start)
        for turn in now.turns
        if (start := now.words_of(turn.index).find(words)) >= 0
    ]
    if not places:
        return None
    _, turn, start = min(places)
    return Evidence(turn, start, start + len(words))
