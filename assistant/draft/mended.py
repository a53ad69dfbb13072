"""What is left of a sentence with a number that does not hold: its other clauses, where they stand by themselves.

English clauses lean on each other; there a number that the same breath puts right gives way to the right one, and what only
says where, with what or what else is cut.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.language.correction_en import corrected
from assistant.language.cut_en import without_numbers
from assistant.language.cut_zh import clauses_of, without
from assistant.records import Passage, Span


def mended(passages: Sequence[Passage], doubtful: Sequence[Span], lang: str) -> Mapping[int, str]:
    """By place, Chinese sentences without the clauses in which `doubtful` numbers begin, and English ones put right.

    A place with such a number is missing where nothing that can be told is left of it.
    """
    found = {}
    for place, passage in enumerate(passages):
        rest = _put_right(passage, doubtful) if lang == "en" else _without(passage, doubtful)
        if rest is not None:
            found[place] = rest
    return found


def _without(passage: Passage, doubtful: Sequence[Span]) -> str | None:
    clauses = clauses_of(passage.text)
    wrong = _wrong(passage, clauses, doubtful)
    return without(clauses, wrong) if any(wrong) else None


def _put_right(passage: Passage, doubtful: Sequence[Span]) -> str | None:
    """The sentence with its right numbers, if all that do not hold were put right within it; else without them."""
    text, gone = corrected(passage.text)
    inside = [span for span in doubtful if passage.span.start <= span.start < passage.span.end]
    starts = {passage.span.start + span.start for span in gone}
    if gone and all(span.start in starts for span in inside):
        return text
    return without_numbers(passage.text, {span.start - passage.span.start for span in inside})


def _wrong(passage: Passage, clauses: Sequence[str], doubtful: Sequence[Span]) -> list[bool]:
    starts = [span.start - passage.span.start for span in doubtful]
    out, at = [], 0
    for clause in clauses:
        out.append(any(at <= start < at + len(clause) for start in starts))
        at += len(clause)
    return out
