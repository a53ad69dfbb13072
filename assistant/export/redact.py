"""Blacks out what was said off the record, wherever words of the interview are shown."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.records import Passage, Span

_BLOCK = "████████"
_STEP = 4


def off_record(passages: Sequence[Passage]) -> tuple[Span, ...]:
    """Spans of the transcript that must not be shown, in order, touching ones joined."""
    joined: list[Span] = []
    for span in sorted(p.span for p in passages if p.label == "off_record"):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def black(length: int) -> str:
    """Black bars about as long as `length` characters; rounded, so that they do not count the letters."""
    bars = -(-max(length, 1) // _STEP) * _STEP
    return " ".join([_BLOCK] * (bars // len(_BLOCK)) + ["█" * (bars % len(_BLOCK))]).strip()


def masked(text: str, span: Span, hidden: Sequence[Span]) -> str:
    """The characters of `text` under `span`, with those under a `hidden` span blacked out."""
    shown = []
    at = span.start
    for bar in hidden:
        start, end = max(bar.start, at), min(bar.end, span.end)
        if start < end:
            shown += [text[at:start], black(end - start)]
            at = end
    return "".join([*shown, text[at : span.end]])
