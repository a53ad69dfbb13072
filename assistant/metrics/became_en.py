"""English changes told by what gave way to what: "fifteen demos became forty", "replaced six systems with two"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.metrics.alike import counted_alike
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

HEDGES = r"(?:about|around|like|roughly|nearly|almost|just|under|over|maybe|what is it|uh|um|er|some|more than|less than|only|an?|what|is it|i think|[,\s])*"
# "Fifteen demos a month became forty", "What took fifty minutes now takes five", "we replaced six systems with two".
_BECAME_EN = regex(
    rf"^[^.,;!?]{{0,40}}?\b(?:became|turned into|have become|now (?:takes?|costs?|needs?)|takes? now|is now|are now)\s+{HEDGES}$",
    re.I,
)
# "A checkout that used to take twelve minutes takes five", "Instead of 350 requests a year we see about 120".
_USED_EN = regex(
    r"\b(?:that|which)\s+(?:used to|would)\s+(?:take|cost|need|be|last)\s+(?:us\s+|about\s+|around\s+)*$", re.I
)
_TAKES_EN = regex(rf"^[^.;!?]{{0,20}}?\b(?:takes?|costs?|needs?|is|are|lasts?)\s+(?:now\s+|us\s+)?{HEDGES}$", re.I)
# "A batch that took fourteen hours finishes in ninety minutes."
_TOOK_EN = regex(r"\b(?:that|which)\s+(?:took|needed|lasted)\s+(?:us\s+|about\s+|around\s+)*$", re.I)
_DONE_IN_EN = regex(
    rf"^\s+(?:(?:is|are|gets?)\s+(?:now\s+)?(?:done|finished|ready|through)|(?:now\s+)?(?:finishes|finish|runs?|completes?))\s+(?:now\s+)?(?:in|within|after|inside)\s+{HEDGES}$",
    re.I,
)
_INSTEAD_EN = regex(rf"(?:^|[,;]\s+)(?:and\s+|so\s+)?(?:instead of|rather than)\s+(?:the\s+)?{HEDGES}$", re.I)
_WE_SEE_EN = regex(
    rf"^[^.;!?]{{0,40}}?\b(?:we|it|they|i|you|there)(?:['’](?:s|re))?\s+(?:now\s+)?(?:[a-z]+\s+){{0,2}}?{HEDGES}$", re.I
)
_WITH_EN, _REPLACED_EN = (
    regex(rf"^[^.,;!?]{{0,40}}?\bwith\s+{HEDGES}$", re.I),
    regex(r"\breplac(?:ed|ing)\s+(?:about\s+|the\s+|our\s+|those\s+)*$", re.I),
)


# "We were at fourteen thousand members before and we hit thirty-one thousand".
_BEFORE_EN = regex(
    rf"^(?:\s+[a-z'’-]+){{0,2}}?\s+before(?:hand)?,?\s+(?:and|but)\s+(?:then\s+)?(?:we|they|it|i|he|she)\s+(?:hit|reached|got to|are at|had|went to|passed)\s+{HEDGES}$",
    re.I,
)


# "What was twenty-seven clicks is nine clicks", "a check that used to be a three-day job is a one-day job".
_WHAT_WAS_EN = regex(
    r"\b(?:what|that|which)\s+(?:was|were|took|cost|used to (?:be|take|cost))\s+(?:an?\s+|about\s+|around\s+|us\s+)*$",
    re.I,
)
_IS_EN = regex(rf"^['’]?[^.,;!?]{{0,20}}?\b(?:is|are|takes?|costs?)\s+(?:now\s+)?{HEDGES}$", re.I)
# "We were paying four thousand a month and last year we paid nine hundred."
_WERE_DOING_EN = regex(r"\b(?:were|was)\s+[a-z]{2,}ing\b[^.;!?]{0,24}$", re.I)
_LATER_EN = regex(
    rf"^[^.;!?]{{0,40}}?,?\s+(?:and|but)\s+(?:now|today|last (?:year|month|quarter|season)|this (?:year|month|quarter|season))\s+(?:we|they|it|i|he|she)(?:['’](?:re|s))?\s+(?:[a-z]+\s+){{0,2}}?{HEDGES}$",
    re.I,
)
_UP_TO = regex(r"(?:\b(?:is|are|was|were|gone|went|now)|['’](?:s|re))\s+(?:now\s+|back\s+)?up to\s+$", re.I)


def became(one: Mention, two: Mention, gap: str, lead: str) -> bool:
    """Whether one count or time gave way to the other, of the same things."""
    joined = (
        _BECAME_EN.match(gap)
        or _BEFORE_EN.match(gap)
        or (_WHAT_WAS_EN.search(lead) and _IS_EN.match(gap))
        or (_WERE_DOING_EN.search(lead) and _LATER_EN.match(gap))
        or (_WITH_EN.match(gap) and _REPLACED_EN.search(lead))
        or (_USED_EN.search(lead) and _TAKES_EN.match(gap))
        or (_TOOK_EN.search(lead) and _DONE_IN_EN.match(gap))
        or (_INSTEAD_EN.search(lead) and _WE_SEE_EN.match(gap))
    )
    return joined is not None and counted_alike(one, two) and not (one.hoped or two.hoped or one.foreign or two.foreign)


def exact(end: Mention) -> Mention:
    """ "Rates are up to 48 percent from 33": "up to" tells the way and is no estimate."""
    lead = end.line.text[: end.quantity.span.start - end.line.span.start]
    return replace(end, quantity=replace(end.quantity, approximate=False)) if _UP_TO.search(lead) else end
