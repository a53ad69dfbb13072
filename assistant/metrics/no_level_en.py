"""English values that are no level of anything: what is worked out, supposed, or denied as soon as it is repeated."""

from __future__ import annotations

from assistant.language.numerals import numbers
from assistant.patterns import caseless

# "Two and a half percent of eight hundred is twenty a day".
_WORKED_OUT = caseless(
    r"(?:\bpercent|\bper cent|%|\bhalf|\bthirds?|\bquarters?|\btenth)\s+of\s+(?P<of>[\w,.'’\s-]{1,30}?)\s+"
    r"(?:is|are|makes?|comes to|gives(?: you| us)?|equals|would be|works out (?:at|to|as))\s+(?:about\s+|around\s+|roughly\s+)*$",
)
# "Three out of the eighteen": what the others are a part of.
_OUT_OF_THE = caseless(r"\bout of (?:the|our|all|all the|those|these|a total of)\s+$")
# "If one ticket waits two weeks for a part".
_SUPPOSED = caseless(
    r"\b(?:if|say|suppose|imagine)\s+(?:one|an?|some|some(?:one|body))\s+(?:[a-z-]+\s+){1,2}?[a-z]+s\s+(?:about\s+|for\s+|only\s+)*$"
)
_DENIED = caseless(
    r"[,.]?\s+(?:oh,?\s+|god,?\s+|gosh,?\s+|lord,?\s+|well,?\s+)?(?:no|nope|nah|never)\b(?=\s*[,.!]|\s+(?:no|way)\b)"
)


def worked_out(lead: str) -> bool:
    """Whether the words before a value make it the outcome of a sum: a share of a number, told right before."""
    found = _WORKED_OUT.search(lead) if " of " in lead else None
    return found is not None and bool(numbers(found["of"], "en"))


def whole_of_part(lead: str) -> bool:
    """Whether the value only says out of how many another one is."""
    return " of " in lead and _OUT_OF_THE.search(lead) is not None


def supposed(lead: str) -> bool:
    """Whether the value belongs to a case that somebody only thinks up."""
    return _SUPPOSED.search(lead) is not None


def denied(rest: str) -> bool:
    """Whether a no follows the value at once: "Ten percent, no, gosh."."""
    return _DENIED.match(rest) is not None
