"""What a share is of that is told with a verb alone: "they rejected nineteen percent", "seven percent had to be scanned again"."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.verbs_en import base_of, is_participle, is_present_participle, with_s
from assistant.metrics.mentions import Mention
from assistant.metrics.names_en_clause import is_plain
from assistant.metrics.names_en_words import MOVES, UNSAFE
from assistant.metrics.phrases_en import noun_phrases
from assistant.patterns import regex

# Forms that are not the participle themselves, with the participle.
_DONE = {
    "overrode": "overridden", "overriding": "overridden", "lost": "lost", "lose": "lost", "threw": "thrown", "sold": "sold", "sent": "sent", "caught": "caught",
    "remade": "remade", "redid": "redone", "reject": "rejected", "flag": "flagged", "flags": "flagged", "miss": "missed", "check": "checked",
    "scrap": "scrapped", "waste": "wasted", "cancel": "cancelled", "inspect": "inspected", "flagging": "flagged", "rejecting": "rejected",
    "losing": "lost", "missing": "missed", "checking": "checked", "scrapping": "scrapped", "wasting": "wasted",
}  # fmt: skip
# What is done to some of the things only, so that the percentage is a part of them and no level: "we reached 90 percent".
_TREATED = (
    "refused|returned|rejected|flagged|missed|checked|scrapped|wasted|cancelled|canceled|inspected|approved|declined|reviewed|recycled|reused|opened|answered|"
    "reworked|repaired|discarded|binned|dumped|tagged|sampled|tested|audited|escalated|refunded|reprinted|overruled|corrected|repainted"
)
_SOMEBODY_DID = regex(
    rf"\b(?:we|they|it|i|this|(?:the|our|this|that|old|new) [a-z]+)(?:['’](?:d|re|ve)| were| was| had| have| used to| would)?\s+(?P<do>{'|'.join(_DONE)}|{_TREATED}),?\s+(?:about\s+|around\s+|roughly\s+|nearly\s+|over\s+|some\s+|only\s+|just\s+|maybe\s+|i want to say\s+)*$",
    re.I,
)
_OF = r"(?:\s+(?:of\s+)?(?:(?:the|all|our|their)\s+)*(?P<who>(?!of\b|them\b|to\b|on\b|in\b|by\b|late\b|again\b|online\b|first\b|now\b|today\b)[a-z][a-z'’-]*(?:\s+(?!on\b|in\b|late\b|by\b|again\b|to\b)[a-z][a-z'’-]*)?))?"
_TAIL = r"(?P<how>\s+(?:on time|in time|late|by hand|again|first time|the first time|the same day|online|to (?:the )?[a-z]+(?: [a-z]+)?))?"
_ENDS = rf"(?:\s+of\s+(?:them|it|[’']em))?{_OF}{_TAIL}\s*(?=[.,;?!—–]|$|\b(?:and|but|so|now|in (?:19|20)\d\d)\b)"
_END = r"\s*(?=[.,;?!—–]|$|\b(?:and|but|so|because|now|today|before|when|last|this)\b)"
_DONE_TO_IT = regex(
    rf"\s+(?P<be>were|was|are|is|had to be|has to be|have to be)\s+(?P<what>[a-z][a-z'’-]*(?:\s+(?!and\b|but\b|so\b|because\b|now\b|today\b|before\b|when\b|last\b|this\b)[a-z'’-]+){{0,5}}?){_END}(?!\s*or\b)",
    re.I,
)
_HAD = regex(
    rf"\s+(?P<had>had|have|has)\s+(?P<what>(?:an?|the|no)\s+[a-z'’-]+(?:\s+(?!and\b|but\b|so\b|because\b|now\b|today\b|before\b)[a-z'’-]+){{0,6}}?){_END}",
    re.I,
)
_DID = regex(
    rf"\s+(?:of (?:them|those)\s+)?(?P<did>[a-z]{{3,}}(?:\s+(?:back|out|off|down|up|late|early|again|through|over))?){_END}",
    re.I,
)
# What things and people do by themselves; another participle tells what was done to them: "so 27 percent reassigned".
_BY_THEMSELVES = frozenset(
    "failed passed left stayed came bounced broke leaked quit turned showed renewed replied responded answered complained resigned agreed dropped gave expired died arrived survived".split()
)
# Said alone, of these nobody knows which they are: "the share lost".
_ALONE = frozenset("lost sold sent used done made missed missing called moved".split())
_WITH_MORE = frozenset("came turned showed dropped gave".split())  # came back, turned up, dropped out
_ONE_THING = regex(r"(?:one|two|three|four) (?P<thing>[a-z]{3,}) (?:in|out of) [a-z]+", re.I)
# Nothing before the share says of what it is.
_PLAIN_LEAD = regex(
    r"\W*(?:(?:and|so|but|then|well|it was|that was|about|around|roughly|only|just|nearly|almost|over|under|still|yeah|because|that|which|the|our|in|at|first|last|one|two|three|six|week|weeks|month|months|year|years|quarter|summer|winter|spring|autumn|fall|trial|pilot|now|today|this|before|back then|i counted back over|(?:19|20)\d\d|twenty-?[a-z]*)\b[\s,]*)*",
    re.I,
)
_ONES = regex(
    r"\b(?:the ones|those|the ones of them)\s+(?:that|which|who)\s+(?P<did>[a-z]+(?:\s+[a-z'’-]+){0,4}?),?\s+(?:(?:it|that|they)(?:['’](?:s|re)| is| are| was| were| used to be)|is|are|was|were)\s+(?:about\s+|around\s+|now\s+|only\s+|just\s+)*$",
    re.I,
)
_WHO = r"\s+of\s+(?:(?:all|the|our|their|those|these)\s+)*(?P<who>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*)?)"
_OF_DONE = regex(
    rf"{_WHO}\s+(?P<what>[a-z]+(?:ed|en|ne|wn|ld|de|nt|pt|st)(?:\s+(?:the|on|by|in|at|to|of|again|late|twice)(?:\s+(?!time ago\b)[a-z'’-]+){{0,5}})?){_END}",
    re.I,
)
_OF_WITH = regex(
    rf"{_WHO}\s+(?P<what>(?:on|with|without)\s+(?:the\s+|an?\s+|no\s+|any\s+)?[a-z'’-]+(?:\s+(?!now\b|today\b)[a-z'’-]+)?){_END}",
    re.I,
)
_TIES = ("on", "with", "without")
_WRONG = regex(r"\b(?:the|an?)\s+wrong\s+(?=[a-z])", re.I)


def share_did(mention: Mention, whole: str = "") -> str:
    """The share with what was done to it or what it did; empty where its sentence says that of nothing.

    Args:
        mention: the percentage.
        whole: the things it is of, where they were said elsewhere.
    """
    if mention.quantity.kind not in ("percent", "points"):
        return ""
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    of = _things(mention.quantity.text) or whole
    share = f"share of {of}" if of else "share"
    return _done(lead, rest) or _ones(lead) or _of_things(rest) or _told(lead, rest, share, told_of=of)


def whole_of(mention: Mention) -> str:
    """The things that a share is of by its own words: jobs in "one job in eight", orders in "nine percent of the orders"."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    found = re.match(rf"{_WHO}{_END}", rest, re.I)
    who = found["who"].lower() if found else ""
    return _things(mention.quantity.text) or (who if who.endswith("s") and is_plain(who) else "")


def _things(said: str) -> str:
    found = _ONE_THING.fullmatch(said)
    thing = found["thing"].lower() if found else ""
    return (thing if thing.endswith("s") else f"{thing}s") if thing not in ("", "times", "every") else ""


def _done(lead: str, rest: str) -> str:
    """ "They overrode nineteen percent": share overridden."""
    found, after = _SOMEBODY_DID.search(lead), re.match(_ENDS, rest, re.I)
    if found is None or after is None:
        return ""
    verb, who = found["do"].lower(), (after["who"] or "").lower()
    done = _DONE.get(verb, verb) + (after["how"] or "").lower()
    if not who:
        return f"share {done}" if done not in _ALONE else ""
    phrases = noun_phrases("the " + who)
    plain = len(phrases) == 1 and phrases[0].words == who and who.endswith("s") and not UNSAFE.search(who)
    return f"share of {who} {done}" if plain else ""


def _ones(lead: str) -> str:
    """ "The ones that come back, it's one in fourteen": share that comes back."""
    found = _ONES.search(lead)
    if found is None or UNSAFE.search(found["did"]) or numbers(found["did"], "en"):
        return ""
    verb, *more = found["did"].lower().split()
    one = with_s(verb) if verb == base_of(verb) else verb
    return " ".join(("share that", {"are": "is", "were": "was", "have": "has"}.get(verb, one), *more))


def _of_things(rest: str) -> str:
    """ "Two percent of the eggs cracked", "seventy percent of the members on the new plan"."""
    found = _OF_DONE.match(rest) or _OF_WITH.match(rest)
    if found is None or not is_plain(found["who"]) or not found["who"].endswith("s") or not _safe(found["what"]):
        return ""
    first = found["what"].lower().split()[0]
    fits = first in _TIES or (is_participle(first) and first not in MOVES)
    return f"share of {found['who'].lower()} {found['what'].lower()}" if fits else ""


def _told(lead: str, rest: str, share: str, *, told_of: str) -> str:
    parted = re.search(r"(?:^|[,.;:])\s*(?:and|but|so|about|around|only|just|still|it was|that was|it[’']s|\s)*$", lead)
    if _PLAIN_LEAD.fullmatch(lead) is None and (not parted or (not told_of and re.search(r"\bof\b", lead, re.I))):
        return ""
    did = _DID.match(rest)
    verb = did["did"].lower().split()[0] if did else ""
    if did and verb in _BY_THEMSELVES:
        return f"{share} that {did['did'].lower()}" if verb not in _WITH_MORE or " " in did["did"] else ""
    if did and is_participle(verb) and verb.endswith(("ed", "st")) and verb not in MOVES:
        return "" if share == "share" and did["did"].lower() in _ALONE else f"{share} {did['did'].lower()}"
    had = _HAD.match(rest)
    if had:
        return f"{share} that had {had['what'].lower()}" if _safe(_WRONG.sub("", had["what"])) else ""
    found = _DONE_TO_IT.match(rest)
    what = found["what"].lower() if found else ""
    first = what.split()[0] if what else ""
    told = (is_participle(first) and first not in MOVES) or is_present_participle(first)
    if found is None or not told or not _safe(what):
        return ""
    return f"{share} that had to be {what}" if " to be" in found["be"].lower() else f"{share} {what}"


def _safe(words: str) -> bool:
    return not UNSAFE.search(words) and not numbers(words, "en")
