"""How an English sentence tells a value in a topic exchange: as one of the past, as one that holds now, or as neither.

These are signs of tense and time that any measure may be told with; which two values they join `exchanges_en` decides.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

from assistant.metrics.mentions import Mention, kept
from assistant.patterns import caseless

Way = Literal["alone", "present", "reached", "now", "past", "once"]
Level = Literal["told", "past", "sentence", "verbless", ""]

_SMALL_WORDS = (
    "about around roughly nearly almost just only maybe perhaps some like under over at to in down up more an a uh um er "
    "eh hm hmm say i think what now probably and but so well yeah yes no try not even bang on average was guess ehm ah oh "
    "then today"
)
_HEDGES = (
    rf"(?:(?:{'|'.join(_SMALL_WORDS.split())}|call it|let['’]?s say|make (?:that|it)|all of|averages out at|these days)"
    r"[\s,:.…—-]*)*"
)
# A sentence of nothing but a value: "Six, madam.", "Forty-three.", "Two hundred and ten, an hour."
_ALONE = caseless(rf"\W*{_HEDGES}")
_ALONE_REST = caseless(
    r"(?:[\s-]+(?!(?:is|are|was|were|had|did|went|came|took|left|said|and|or|of|than|from|to|for|more|less)\b)[a-z'’-]+){0,5}?\s*(?:[.,;!?…—–]|$)"
)
_VERBS = (
    "is are am take takes need needs do does get gets have has run runs use uses cost costs see sees lose buy print make "
    "makes sit sits stand stands go goes come comes open opens keep keeps clock bill throw"
)
_PRESENT = caseless(
    r"\W*(?:(?:and|but|so|now|today|these days|currently|this (?:year|week|month)|since then|yeah|well)[\s,]+)*"
    r"(?:it|that|they|we|i|he|she|you|there|mine|ours|the figure|the number)"
    rf"(?:['’](?:s|re|ve|m)|\s+(?:{'|'.join(_VERBS.split())}))\s+"
    r"(?:(?:[a-z]+ing|gone|got|it|them|us|down|up|to|still|now|always|only|just|been|at|in|on|there|out|done|finished)\s+)*"
    + _HEDGES
)
_REACHED = caseless(
    r"\b(?:makes? it\s+|(?:gets? (?:it|us|them)|(?:has )?got (?:it|us|them|that)|brings? (?:us|it|that)|"
    r"brought (?:us|it|that)|took (?:it|that)|(?:is|are|['’]s|['’]re)(?: now)? (?:down|up|back)|went|gone|dropped|fell|"
    rf"rose|came|come|settled|down|up|cut (?:it|that))\s+(?:down |up )?(?:to|at)\s+){_HEDGES}$"
)
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_NOW = caseless(
    rf"\b(?:this morning|yesterday|last (?:week|night|month|{_DAYS})|this (?:week|month|year|season|term|spring|summer|"
    rf"autumn|fall|winter|past year|quarter|december|january|harvest|time)|today|on (?:{_DAYS})|"
    r"(?<!until )(?<!by )now(?! and then)|currently|these days|nowadays|at the moment|presently|since then)\b"
)
_CUT = caseless(r"[,;:—–]|\b(?:and|but|because|so|which|where|when|who|while)\b")
PAST_VERBS = (
    "was were had took would did sat kept lost ran sold paid got came went stood spent made bought wrote needed printed "
    "walked ate put drew held carried looked started averaged climbed ordered waited opened sent handed tracked booked "
    "planted threw"
)
PAST = caseless(
    rf"\b(?:{'|'.join(PAST_VERBS.split())}|used to)\b|['’]d\b|"
    r"\b(?!need|feed|speed|red|hundred|bed|shed|seed|exceed)[a-z]{3,}ed\b"
)
VERB = caseless(r"\b(?:is|are|am|has|have|do|does|goes|go|gets?|takes?|makes?|needs?|says?)\b|['’](?:s|re|ve|m|ll)\b")


def around(mention: Mention) -> tuple[str, str]:
    """What its sentence says before the value, and what behind it."""
    at = mention.quantity.span.start - mention.line.span.start
    return mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]


@kept
def ways(mention: Mention) -> Set[Way]:
    """How the value is told: alone, in the present, as what was reached, with a word of now; in a past tense or once."""
    lead, rest = around(mention)
    when = mention.when
    era = when.era if when is not None else None
    strong = when is not None and not when.weak
    found: set[Way] = set()
    if era == "before":
        found.add("once" if strong else "past")
    if _ALONE.fullmatch(lead) and _ALONE_REST.match(rest):
        found.add("alone")
    if any(_PRESENT.fullmatch(lead[at:]) for at in [0, *(cut.end() for cut in _CUT.finditer(lead))]):
        found.add("present")
    if _REACHED.search(lead):
        found.add("reached")
    if (era == "after" and strong) or _NOW.search(mention.line.text):
        found.add("now")
    return found


@kept
def level(mention: Mention) -> Level:
    """Whether the value was told as one of the past: by its words of time, by its clause, by another clause, by no verb at all.

    Empty where it was told in the present.
    """
    era = mention.when.era if mention.when is not None else None
    if era is not None:
        return "told" if era == "before" else ""
    if PAST.search(mention.clause):
        return "past"
    if PAST.search(mention.line.text):
        return "sentence"
    return "" if VERB.search(mention.line.text) else "verbless"
