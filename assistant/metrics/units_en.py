"""English units of weight, length, energy and the like, which say what a number measures and name nothing."""

from __future__ import annotations

import re

from assistant.patterns import regex

_UNIT = (
    r"(?:(?:cubic|square)\s+)?(?:(?:kilo|mega|giga|tera)?watt[\s-]hours?|(?:kilo|mega|giga)watts?|kwh|mwh|gwh|kw|mw|gw|tonnes?|tons?|kilos?|kilograms?|kg|grams?"
    r"|litres?|liters?|gallons?|barrels?|(?:kilo|centi|milli)?met(?:re|er)s?|km|miles?|feet|inches|acres?|hectares?|degrees?|volts?|amps?)"
)
_AFTER = regex(rf"\s+(?P<unit>{_UNIT})\b(?!\s+(?:to\s+an?|per|an?)\b)", re.I)
_ENDS = regex(rf"(?:^|\s)(?P<unit>{_UNIT})$", re.I)
_ALONE = regex(_UNIT, re.I)


def unit_after(rest: str) -> str:
    """The unit with the blank before it, right after a number; empty where none stands there or a rate follows.

    Args:
        rest: what stands after the number in its sentence.
    """
    found = _AFTER.match(rest)
    return found.group() if found else ""


def unit_in(text: str) -> str:
    """The unit with which the words of a value end; empty where they end without."""
    found = _ENDS.search(text)
    return found["unit"].lower() if found else ""


def is_unit(name: str) -> bool:
    """Whether a name is a unit and nothing else: "megawatts"."""
    return _ALONE.fullmatch(name) is not None
