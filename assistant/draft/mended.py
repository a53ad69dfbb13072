"""What is left of a sentence with a number that does not hold: its other clauses, where they stand by themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.language.cut_zh import clauses_of, without
from assistant.records import Passage, Span


def mended(passages: Sequence[Passage], doubtful: Sequence[Span]) -> Mapping[int, str]:
    """By place, Chinese sentences without the clauses in which `doubtful` numbers begin.

    A place with such a number is missing where nothing that can be told is left of it.
    """
    found = {}
    for place, passage in enumerate(passages):
        clauses = clauses_of(passage.text)
        wrong = _wrong(passage, clauses, doubtful)
        rest = without(clauses, wrong) if any(wrong) else None
        if rest is not None:
            found[place] = rest
    return found


def _wrong(passage: Passage, clauses: Sequence[str], doubtful: Sequence[Span]) -> list[bool]:
    starts = [span.start - passage.span.start for span in doubtful]
    out, at = [], 0
    for clause in clauses:
        out.append(any(at <= start < at + len(clause) for start in starts))
        at += len(clause)
    return out
