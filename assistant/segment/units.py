"""The units that are labelled: sentences, never across a turn."""

from __future__ import annotations

from assistant.language.sentences import sentence_spans
from assistant.records import Span, Transcript


def sentence_units(transcript: Transcript) -> list[tuple[int, Span]]:
    """(turn, span in the transcript) of every sentence said, in order, covering all speech."""
    units = []
    for turn in transcript.turns:
        words = turn.span.of(transcript.text)
        for span in sentence_spans(words, transcript.lang):
            units.append((turn.index, Span(turn.span.start + span.start, turn.span.start + span.end)))
    return units
