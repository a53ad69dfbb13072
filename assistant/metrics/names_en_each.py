"""English names of what is told per piece: "twelve minutes per patient", "three dollars a label"."""

from __future__ import annotations

from assistant.metrics.names_en_words import UNSAFE
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import caseless

_PER = caseless(
    r"\s+(?:(?:per|for each|for every|each|every)|(?P<article>an?))\s+(?P<what>[a-z][a-z-]{2,}(?:\s+(?:order|call|visit|ticket|claim|item|line|run|page))?)\b"
)
_ENDS = caseless(
    r"\s*(?:[.,;:!?—–]|$)|\s+(?:and|but|now|instead|today|before|per|an?|every|each|on average|to|in|last|this|from|versus|against|compared|down|up|it|when|while|so|then)\b"
)
# "We pay three dollars a label": money that goes somewhere, and not what somebody earns.
_COSTS = caseless(r"\b(?:pay|pays|paid|paying|costs?|costing|spend|spends|spent|charged?|priced?)\b")
# Of these nothing is told: "a bit", "a piece", "a lot".
_NO_PIECE = frozenset(
    "bit lot few little couple while time go pop throw half dozen hundred thousand million good full year-end weekday weekend shift night".split()
)
_NAMED = caseless(r"\b(?:per|an?|each|every)\b")


def each_name(lead: str, rest: str, kind: str) -> str:
    """What the value is called by the piece that it is told of; empty where it is told of none."""
    what = _piece(rest) if kind in ("duration", "money") else ""
    if not what or (kind == "money" and not _COSTS.search(lead)):
        return ""
    return f"{'time' if kind == 'duration' else 'cost'} per {what}"


def with_each(name: str, rest: str) -> str:
    """The name of an amount of money with the piece that it is told of: a bill of $11 per restaurant is a bill per restaurant.

    Args:
        name: what the amount is called.
        rest: what follows it in its sentence.
    """
    what = _piece(rest) if name else ""
    head = what.split()[0] if what else ""
    return f"{name} per {what}" if what and head not in name and not _NAMED.search(name) else name


def _piece(rest: str) -> str:
    found = _PER.match(rest)
    what = found["what"] if found else ""
    head = what.split()[0] if what else ""
    if (
        found is None
        or head in _NO_PIECE
        or head in TIME_WORDS
        or head.rstrip("s") in TIME_WORDS
        or UNSAFE.search(what)
    ):
        return ""
    return what if _ENDS.match(rest, found.end()) else ""
