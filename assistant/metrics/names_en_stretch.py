"""English names of stretches of time, told by where they begin and end: "from the first call to the visit it was eleven days"."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.metrics.names_en_clause import is_plain
from assistant.metrics.names_en_words import is_person
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import regex

_END = r"(?:(?P<the{n}>the|an?|our|their)\s+)?(?P<what{n}>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){{0,2}}?)"
_STRETCH = regex(
    r"(?:^|[.,;:!?—–]|\b(?:and|but|so|then|now|because)\b)\s*from\s+"
    + _END.format(n=1)
    + r"\s+(?:right\s+|all the way\s+)?(?:to|until|till)\s+"
    + _END.format(n=2)
    + r",?\s+(?:(?:it|that|this|we)(?:['’](?:s|d|re))?|is|was|took|takes)(?:\s+(?:is|was|were|are|took|takes|take|be|used to|would|at|now|about|around|roughly|only|just|down to|currently|today))*\s+$",
    re.I,
)

_ORDER = regex(r"(?:first|last|final)\s+", re.I)


def stretch_name(lead: str, rest: str, kind: str) -> str:
    """The name of a length of time from one thing to another; empty for other kinds and where a person or a time bounds it.

    Args:
        lead: what stands before the value in its sentence.
        rest: what stands after it.
        kind: what the value measures.
    """
    found = _STRETCH.search(lead) if kind == "duration" else None
    if found is None or numbers(found.group(), "en"):
        return ""
    ends = (found["what1"], found["what2"])
    if not all(is_plain(_ORDER.sub("", end)) and not _bad_end(end) for end in ends):
        return ""
    first, last = (f"{_article(found[f'the{n}'])}{end.lower()}" for n, end in enumerate(ends, 1))
    return f"time from {first} to {last}"


def _bad_end(words: str) -> bool:
    return any(w in TIME_WORDS or is_person(w) for w in words.lower().split())


def _article(said: str | None) -> str:
    return "" if not said else "the " if said.lower() in ("our", "their") else f"{said.lower()} "
