"""Whether a spoken English fragment names things that there can be: "forty sensors", "a ledger", but no "nine weeks"."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.patterns import regex

_UNITS_TOLD = (
    r"seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|seasons?|years?|points?|times|"
    r"dollars?|pounds?|euros?|francs?|rupees?|rand|lakhs?|crores?|pence|cents?|degrees|kilos?|tons?|tonnes?|miles?|metres?|meters?|feet|inches|acres?|"
    r"hectares?|kilometres?|kilometers?|litres?|liters?|gallons?"
)
_NO_THING = r"percent|percentage|per|bar|of|in|out|a|more|less|and|to|from|million|thousand|hundred|as|at|on|for"
_HEDGE = r"(?:about |around |nearly |almost |some |only |just |over |under |roughly )?"
_PEOPLE = "people|men|women|children|staff|sheep|cattle|cows|nurses|drivers"
_COUNTED = regex(
    rf"^ (?!(?:[a-z-]+ )?(?:{_UNITS_TOLD})\b)(?!(?:{_NO_THING})\b)(?:[a-z-]+ (?!(?:of|in|for|and|to|a)\b)){{0,2}}?(?:{_PEOPLE}|[a-z-]{{3,}}(?<!s)s)\b(?! (?:of|is|was) )"
)
_INDEFINITE = regex(
    r"^(?:a|an|one) (?!(?:bit|lot|few|couple|third|quarter|half|hundred|thousand|million|dozen|year|month|week|day|hour|minute|in|of|and)\b)[a-z]",
    re.IGNORECASE,
)


def counted(bare: str) -> bool | None:
    """Whether the fragment names several things; None where it names none that there can be."""
    first = next(iter(numbers(bare, "en")), None)
    if first is not None and re.fullmatch(_HEDGE, bare[: first.span.start], re.IGNORECASE):
        return (
            True
            if first.value > 1 and _COUNTED.match(bare[first.span.end :])
            else (False if _INDEFINITE.match(bare) else None)
        )
    return False if _INDEFINITE.match(bare) else None
