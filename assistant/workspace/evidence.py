"""How much two pieces of evidence have in common."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.records import Evidence


def size(evidence: Sequence[Evidence]) -> int:
    """Characters that the evidence covers."""
    return sum(e.end - e.start for e in joined(evidence))


def shared(one: Sequence[Evidence], other: Sequence[Evidence]) -> int:
    """Characters that both cover."""
    return sum(
        max(0, min(a.end, b.end) - max(a.start, b.start))
        for a in joined(one)
        for b in joined(other)
        if a.turn == b.turn
    )


def likeness(one: Sequence[Evidence], other: Sequence[Evidence]) -> float:
    """What both cover as a share of the smaller, 0 to 1."""
    least = min(size(one), size(other))
    return shared(one, other) / least if least else 0.0


def joined(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The same places in order, none of them twice."""
    out: list[Evidence] = []
    for one in sorted(evidence):
        last = out[-1] if out else None
        if last and last.turn == one.turn and one.start <= last.end:
            out[-1] = Evidence(one.turn, last.start, max(last.end, one.end))
        else:
            out.append(one)
    return out
