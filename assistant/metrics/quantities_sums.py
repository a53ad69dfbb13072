"""Amounts said in two units are one: "two hours and ten minutes", "four dollars and fifty cents", 一年零三个月."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.metrics.sense import Sense
from assistant.patterns import regex

# What a smaller unit adds to a larger one, and how many of it make one.
_SMALLER = {"hour": ("minute", 60), "minute": ("second", 60), "year": ("month", 12), "day": ("hour", 24)}
_AND = regex(r",?\s+(?:and\s+)?")
# "Three hours ten to fifty-two minutes": what may follow minutes that are not called so.
_ENDS = regex(
    r"[,.;!?]|$|\s+(?:to|down|now|today|before|this|last|from|on average|(?:out )?of an?|in (?:the|an?)|at (?:the|best|worst))\b"
)
_PER = regex(r"\s+(?:per|an?|each|every)\s")
_FEWEST_CENTS, _CENTS = 5, 100  # "eleven dollars two a head" is hardly ever said of cents


def summed(text: str, found: Sequence[Sense], lang: str) -> list[Sense]:
    """`found` with the parts of one amount put together."""
    join: Callable[[str, Sense, Sense], Sense | None] = _chinese if lang == "zh" else _english
    out: list[Sense] = []
    for sense in found:
        both = join(text, out[-1], sense) if out else None
        if both is None:
            out.append(sense)
        else:
            out[-1] = replace(both, approximate=out[-1].approximate or sense.approximate)
    return out


def _english(text: str, last: Sense, sense: Sense) -> Sense | None:
    gap = text[last.end : sense.start]
    plain = _AND.fullmatch(gap) is not None
    unit, size = _SMALLER.get(last.unit, ("", 1))
    bare = sense.unit == "count" and gap == " "
    spoken = bare and size == 60 and sense.value < 60 and _ENDS.match(text, sense.end) is not None
    if unit and (spoken or (sense.unit == unit and plain)):
        return Sense(last.start, sense.end, last.value * size + sense.value, unit, "duration")
    if last.kind != "money" or not text[last.end - 1].isalpha():
        return None
    cents = sense.kind == "money" and text[sense.start : sense.end].lower().endswith(("cents", "cent", "pence"))
    if cents and plain:
        return Sense(last.start, sense.end, last.value + sense.value, last.unit, "money")
    if bare and sense.value < _CENTS:
        return Sense(last.start, sense.end, last.value + sense.value / _CENTS, last.unit, "money")
    return _cents_per(text, last, sense) if gap == " " else None


def _cents_per(text: str, last: Sense, sense: Sense) -> Sense | None:
    """ "Eleven dollars twenty per restaurant per month": cents that are not called so, of a price per something."""
    base, _, per = sense.unit.partition("/")
    told = base == "count" and per and _FEWEST_CENTS <= sense.value < _CENTS and _PER.match(text, sense.end)
    if not told:
        return None
    return Sense(last.start, sense.end, last.value + sense.value / _CENTS, f"{last.unit}/{per}", "rate")


def _chinese(text: str, last: Sense, sense: Sense) -> Sense | None:
    gap = text[last.end : sense.start]
    unit, size = _SMALLER.get(last.unit, ("", 1))
    if gap == "分" and last.unit == "count" and sense.unit == "second":
        unit, size = "second", 60
    elif unit != sense.unit or gap not in ("", "零", "又", "外加"):
        return None
    return Sense(last.start, sense.end, last.value * size + sense.value, unit, "duration")
