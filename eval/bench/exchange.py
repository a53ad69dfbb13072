"""Short exchanges as they are written in the files of `eval`, as transcripts."""

from __future__ import annotations

from assistant.records import Span, Transcript, Turn


def transcript_of(name: str, said: str, lang: str) -> Transcript:
    """An exchange, a turn a line with who says it before a colon: `I` asks, the others are the customer's."""
    text, turns = "", []
    for row in said.strip().splitlines():
        who, words = (part.strip() for part in row.split(":", 1))
        span = Span(len(text), len(text) + len(words))
        turns.append(Turn(len(turns), who, "interviewer" if who == "I" else "interviewee", span))
        text += words + "\n"
    return Transcript(name, "text", "text", "0" * 64, lang, None, text, tuple(turns), ())
