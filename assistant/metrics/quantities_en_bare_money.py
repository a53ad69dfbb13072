"""English amounts of money that name no currency: "thirty grand", "we paid sixty k for it".

Their unit is XXX, which ISO 4217 keeps for amounts without a currency: what nobody says is not guessed. Where the same
text names one currency, the amount is in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.sense import Sense
from assistant.patterns import regex

NO_CURRENCY = "XXX"
_GRAND = regex(r"grand$", re.I)
_LARGE = regex(r"(?:k|m|mil|million|mn|bn|billion|thousand|grand|lakhs?|crores?)$", re.I)
_PAID = regex(
    r"\b(?:pa(?:y|ys|id|ying)|cost(?:s|ing)?|spen[dt](?:s|ing)?|quot(?:ed|ing)|charg(?:e|es|ed|ing)|budget(?:ed)?(?:\s+(?:is|was|of))?|invoiced|fined|owed?"
    r"|pric(?:ed|ing)\s+(?:it\s+)?at|worth|salary\s+of)"
    r"(?:\s+(?:us|me|you|them|him|her|it|about|around|roughly|nearly|almost|over|under|just|only|maybe|like|some|up\s+to|close\s+to|well|more\s+than|less\s+than|another|an\s+extra)){0,3}\s+$",
    re.I,
)
# What is counted would stand here.
_ENDS = regex(
    r"\s*(?:[.,;:!?)]|$)|\s+(?:for|on|an?|per|each|every|over|last|this|in|to|from|and|but|or|up|upfront|more|less|before|after|all|just|instead|when|by|now|then|of it|out|at|if|because|so|with|without)\b",
    re.I,
)
_SMALLEST = 100  # "that cost us two, maybe three" may be customers
_BEFORE = 60  # characters
_STOP = regex(r"[.!?](?!\d)")


def without_currency(text: str, found: Sequence[Sense]) -> list[Sense]:
    """`found` with its counts that are amounts of money as such."""
    currencies = {s.unit.partition("/")[0] for s in found if s.kind == "money"}
    code = currencies.pop() if len(currencies) == 1 else NO_CURRENCY
    out: list[Sense] = []
    for sense in found:
        last = out[-1] if out else None
        if sense.unit.partition("/")[0] == "count" and (
            _is_money(text, sense) or (last and _goes_on(text, last, sense))
        ):
            per = sense.unit.partition("/")[2]
            unit = f"{code}/{per}" if per else code
            sense = replace(sense, unit=unit, kind="rate" if per else "money")
        out.append(sense)
    return out


def _is_money(text: str, sense: Sense) -> bool:
    if _GRAND.search(text, sense.start, sense.end):
        return True
    paid = sense.value >= _SMALLEST and _PAID.search(text, max(0, sense.start - _BEFORE), sense.start) is not None
    return paid and _ENDS.match(text, sense.end) is not None


def _goes_on(text: str, last: Sense, sense: Sense) -> bool:
    """ "From thirty grand to twelve thousand": the second amount counts nothing either."""
    money = last.unit == NO_CURRENCY  # what names its currency lends it where the two are compared
    large = _LARGE.search(text, sense.start, sense.end) is not None
    return (
        money and large and _ENDS.match(text, sense.end) is not None and not _STOP.search(text, last.end, sense.start)
    )
