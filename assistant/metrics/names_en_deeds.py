"""What was done to counted things, or what they did: the sixty customers that were lost are no number of customers."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_past
from assistant.metrics.names_en_words import UNSAFE
from assistant.patterns import regex

# "We threw out eight percent of the cut flowers", "we turned away thirty patients a month": what was done to them.
_FORMS = {
    "lost": "lose lost losing", "redone": "redo redid redoing", "scrapped": "scrap scrapped scrapping", "rejected": "reject rejected rejecting",
    "binned": "bin binned binning", "dumped": "dump dumped dumping", "wasted": "waste wasted wasting", "missed": "miss missed missing",
    "discarded": "discard discarded discarding", "returned": "return returned returning", "cancelled": "cancel cancelled canceled cancelling",
    "refunded": "refund refunded refunding", "damaged": "damage damaged damaging", "dropped": "drop dropped dropping", "refused": "refuse refused refusing",
    "closed": "close closed closing", "opened": "open opened opening", "hired": "hire hired hiring", "trained": "train trained training",
    "bought": "buy bought buying", "sold": "sell sold selling", "broken": "break broke breaking", "replaced": "replace replaced replacing",
    "repaired": "repair repaired repairing", "reworked": "rework reworked reworking", "thrown": "throw threw throwing", "written": "write wrote writing",
    "turned": "turn turned turning", "sent": "send sent sending", "given": "give gave giving",
}  # fmt: skip
_WITH = {
    "thrown": ("out", "away"),
    "written": ("off",),
    "turned": ("away", "down"),
    "sent": ("back",),
    "given": ("away",),
}
_DONE_TO = {
    f"{form} {how}".strip(): f"{done} {how}".strip()
    for done, forms in _FORMS.items()
    for form in forms.split()
    for how in _WITH.get(done, ("",))
}
_DOING = regex(
    rf"\b(?:we|they|i|you|people)(?:['’](?:d|re|ve)| were| are| had| have| used to| would)?\s+(?:still\s+|only\s+|then\s+)?(?P<do>{'|'.join(sorted(_DONE_TO, key=len, reverse=True))})\s+(?:about\s+|around\s+|roughly\s+|nearly\s+|over\s+|some\s+|only\s+|just\s+|something like\s+)*$",
    re.I,
)
# "Forty drivers left", "sixty vans broke down": what they did says which they are.
_DID = regex(
    r"\s+(?P<did>[a-z]+(?:\s+(?!in (?:19|20)\d\d|and\b|but\b|so\b|because\b|last\b|this\b|that\b|now\b|today\b|before\b|after\b|since\b|during\b|every\b|each\b|per\b|an? (?:day|week|month|year)\b)[a-z'’-]+){0,5}?)"
    r"(?=\s*(?:[.,;!?—–]|$|\b(?:in (?:(?:19|20)\d\d|the|january|february|march|april|may|june|july|august|september|october|november|december)|and|but|so|because|last|this|now|today|before|after|since|during|every|each|per|an? (?:day|week|month|year))\b))",
    re.I,
)
# Things that only came and went are the number of them.
_JUST_CAME = regex(r"(?:came|went|got|ran|flew|passed)(?:\s+(?:in|out|up|through|by|past|over|round))?", re.I)
_SAW = regex(r"\b(?:had|have|saw|seen|watched|let|['’]d)\s+(?:about\s+|some\s+|around\s+)*$", re.I)
_NO_DEED = frozenset("was were had did used could would should might".split())


def done_to(lead: str) -> str:
    """What somebody did to the things whose number follows, as it stands behind their name; empty where nothing counts.

    "We turned away": turned away. The patients turned away are no number of patients.
    """
    done = _DOING.search(lead)
    return _DONE_TO[done["do"].lower()] if done else ""


def who_did(name: str, tail: str, lead: str) -> str:
    """The things with what they did, where a verb in the past follows; empty where that cannot stand in a name."""
    did = _DID.match(tail)
    word = re.match(r"\s+([a-z]+)", tail)
    verb = word[1].lower() if word else ""
    if _SAW.search(lead) and verb in BASE and not verb.endswith("s"):
        return ""  # "we had forty drivers leave"
    if not verb or verb in _NO_DEED or not is_past(verb) or (did and _JUST_CAME.fullmatch(did["did"])):
        return name
    told = did["did"].lower() if did else ""
    return f"{name} that {told}" if told and not UNSAFE.search(told) and not numbers(told, "en") else ""
