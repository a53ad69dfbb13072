"""What an English metric is called where the whole clause has to be read: its subject, what is done, what money goes into."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_past
from assistant.metrics.names_en_words import UNSAFE, is_person
from assistant.metrics.phrases_en import Phrase, lowered, noun_phrases, stands_alone
from assistant.metrics.words_en import NUMBERS, TIME_WORDS
from assistant.patterns import caseless, regex

_UNITS = "percent|per cent|points?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars?|euros?|pounds?|times"
_RATE = r"(?:an?|per|every|each)\s+(?:hour|day|night|shift|week|month|quarter|year)"
# From a verb of change to the value: the older value may stand between, spoken or in figures, and what was misspoken.
TO_VALUE = regex(
    rf"(?:[\s,:–—-]|\b(?:{'|'.join(sorted(NUMBERS))}|and|a|an|point|{_UNITS}|from|to|at|by|of|down|up|back|just|about|around|only|roughly|nearly|almost|over|under|like|maybe|"
    r"some|the|all the way|on average|as high as|as low as|as much as|now|today|currently|no|sorry|wait|i mean|actually|uh|um|er|well|what is it|i think|more than|less than|"
    rf"steadily|slightly|sharply|last year|this year|{_RATE})\b|\d[\d.,]*%?|[$€£])*",
    re.I,
)
MOVED = caseless(
    r"\b(?:grew|rose|fell|dropped|went|moved|increased|decreased|improved|jumped|climbed|shrank|slipped|declined|dipped|soared|gone|come|came|grown|risen|fallen|shortened|tightened|narrowed|widened|lengthened|eased|doubled|shrunk|slid|plunged|peaked|crept|edged|swelled|got|is|are|was|were|used to be|ran|runs|running|stood|stands|sat|sits|hovered|averaged|"
    r"doubled|tripled|halved|quadrupled)\b",
)
_STANDS = regex(r"(?:is|are|was|were|used to be|ran|runs|running|stood|stands|sat|sits|averaged)", re.I)
# What may stand between a subject and its verb.
BETWEEN = regex(
    r"(?:\s+(?:has|have|had|has been|have been|had been|is|was|were|are|also|then|now|already|just|actually|since|steadily|gradually|finally|even|still|used to)|['’]s|,)+$",
    re.I,
)
_OWN_RATE = regex(rf"\s+(?P<rate>{_RATE}|(?:per|an?|every)\s+(?:hundred|thousand|million)(?:\s+[a-z]+)?)$", re.I)
_WE_DO = regex(
    r"\s+(?:that\s+|which\s+)?(?:we|you|they|i|our \w+|the \w+)\s+(?:can\s+|could\s+|have to\s+|had to\s+)?[a-z]+(?:\s+(?:out|up|in|off|down|back|through))?$",
    re.I,
)
# A clause begins, with its time first: "Within six months", "Last year".
OPENS = regex(
    r"(?:^|[.,;:!?—–]|\b(?:and|but|so|because|cause|then|that|while|whereas|yes|yeah|no|well|okay|say|said|plus|also)\b)[\s,\"“]*"
    r"(?:(?:and|but|so|then|now|well|okay|um|uh|yes|yeah|also|that|honestly|basically|actually|overall)\b[\s,]*)*"
    r"(?:(?:(?:in|within|over|after|by|since|from|during|at|on)\s+(?:the\s+|that\s+|our\s+)?(?:[\w-]+\s+){0,4}?(?:days?|weeks?|months?|quarters?|years?|spring|summer|autumn|fall|winter|time|end|start|rollout|roll-out|go-live|launch|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|"
    r"(?:last|this)\s+[a-z]+|[\w-]+\s+(?:years?|months?|weeks?)\s+ago|between\s+(?:19|20)\d\d\s+and\s+(?:19|20)\d\d|today|these days|nowadays|before|previously|originally|currently|right now|at the moment|back then)[\s,]+)*$",
    re.I,
)
_COSTS = regex(
    r"(?:^|[.,;!?]\s*|\b(?:and|but|so|then)\s+)(?P<one>(?:an?|each|every|one)\s+)?(?:(?:the|our)\s+)?(?P<what>[a-z][a-z'’ -]{2,40}?)\s+(?:(?:used to|now|would|will)\s+)*(?:costs?|comes? (?:out )?(?:at|to))\s+(?:(?:us|them|me|you|the company)\s+)?(?:about\s+|around\s+|roughly\s+|only\s+|just\s+)*$",
    re.I,
)
_PAYS = regex(
    r"\b(?:spend|spent|spending|paid|pay|paying|pays|spends)\s+(?:out\s+)?(?:about\s+|around\s+|roughly\s+|over\s+|nearly\s+|some\s+)*$",
    re.I,
)
_PAID_FOR = regex(
    rf"^\s*(?:{_RATE}\s+)?(?P<how>on|for)\s+(?P<one>(?:an?|each|every)\s+)?(?:(?:the|our|all)\s+)*(?P<what>[a-z][a-z'’-]*(?:\s+[a-z'’-]+){{0,2}}?)\s*(?=[.,;!?]|$|\b(?:and|but|before|back|last|every|each|a|in|when|now|instead|down|to)\b)",
    re.I,
)
_IN_ORDER = regex(
    r"(?:^|[.;!?,]\s*|\b(?:and|but|so)\s+)to\s+(?P<do>[a-z]+(?:\s+(?!i\b|we\b|you\b|they\b|it\b)[a-z'’-]+){1,8}?),?\s+(?:i|we|you|they|it|the \w+)(?:['’]d)?\s+(?:would\s+|used to\s+)?(?:need|needed|needs|take|took|takes|spend|spent)\s+(?:about\s+|around\s+|me\s+|us\s+|them\s+|a good\s+)*$",
    re.I,
)
_WITHIN = regex(
    r"\b(?:we|they|i|our (?:team|people|staff|\w+s))\s+(?:used to\s+|now\s+|always\s+|only\s+|would\s+|can\s+|could\s+)*(?P<do>[a-z]+)(?P<what>(?:\s+(?:to\s+)?(?:the\s+|our\s+|an?\s+)?[a-z'’-]+){0,3}?)\s+(?:within|in|inside|after)\s+(?:about\s+|around\s+|under\s+)*$",
    re.I,
)
_SITTING = regex(
    r"\b(?:sit|sat|sitting|be|was|were|work|worked|stay|stayed)\s+(?:[a-z]+\s+){0,2}?for\s+(?:about\s+|around\s+|a good\s+)*$",
    re.I,
)
_DOING = regex(
    r"^\s+(?P<what>[a-z]{2,}ing\s+(?:the\s+|our\s+|up\s+|an?\s+)?[a-z'’-]+(?:\s+(?!and\b|but\b|so\b|where\b|every\b|when\b|because\b|now\b)[a-z'’-]+){0,2}?)\s*(?=[.,;!?]|$|\b(?:and|but|so|where|every|when|because|now|before)\b)",
    re.I,
)
_HELD_UP = regex(
    r"\s+(?:used to|would|could|has|have|had)?\s*(?:shut|close|tie|keep|hold|occupy|last|lasted|lasts|cost|costs|block|need|needed|needs)\s+(?:(?:us|me|them|everyone|everybody|people|the \w+|you)\s+)?(?:up\s+|down\s+|busy\s+)?(?:for\s+)?(?:about\s+|around\s+|roughly\s+|nearly\s+|up to\s+)*$",
    re.I,
)
# "A checkout that used to take twelve minutes takes five."
_THAT_USED = regex(
    r"(?:^|[.,;!?]\s*|\b(?:and|but|so)\s+)(?:an?|the|our|every|each)\s+(?P<what>[a-z][a-z'’ -]{2,40}?)\s+(?:that|which)\s+(?:used to|would)\s+(?:take|last|need)\s+(?:us\s+|about\s+|around\s+)*$",
    re.I,
)
# "A permit took ten days", "an audit used to cost us two days".
_ONE_TOOK = regex(
    r"(?:^|[.,;:!?]\s*|\b(?:and|but|so|before|now|today)\s+)(?:an?|each|every|one)\s+(?P<what>[a-z][a-z'’-]+(?:\s+[a-z'’-]+){0,2}?)\s+(?:(?:used to|would|could|can|now)\s+)?(?:take|took|takes|last|lasted|lasts|cost|costs)\s+(?:us\s+|me\s+|them\s+|you\s+|about\s+|around\s+|roughly\s+|up to\s+|only\s+|just\s+)*$",
    re.I,
)
# "Twelve days from order to delivery"
_FROM_TO = regex(
    r"\s+from\s+(?P<start>[a-z]+(?:\s+[a-z]+)?)\s+to\s+(?P<end>[a-z]+(?:\s+[a-z]+)?)\s*(?=[,.;!?]|$|\b(?:in|on|and|now|last|this)\b)",
    re.I,
)
_WAITS = {
    "waited": "waiting time",
    "wait": "waiting time",
    "queued": "queuing time",
    "queue": "queuing time",
    "on hold": "time on hold",
}
_WAITED = regex(
    r"\b(?:people|patients?|customers?|callers?|clients?|visitors?|guests?|drivers?|they|users?|members?|families|everyone|everybody)\s+(?:used to\s+|would\s+|had to\s+|have to\s+|were\s+|are\s+)?(?P<how>waited|wait|queued|queue|on hold)\s+(?:for\s+|up to\s+|about\s+|around\s+|on average\s+)*$",
    re.I,
)
_SHARE_DID = regex(
    r"^\s+of\s+(?:all\s+)?(?:(?:the|our|their|my|your|those|these)\s+)*(?P<who>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){0,2}?)\s+(?P<did>[a-z]+(?:\s+(?!and\b|but\b|so\b|because\b|now\b|today\b|last\b|this\b|two years\b|in (?:19|20)|back\b|before\b|a year\b|one year\b)[a-z'’-]+){1,6}?)\s*(?=[.,;!?]|$|\b(?:and|but|so|because|now|today|last|this|back|before|a year|two years|three years|in (?:19|20)\d\d)\b)",
    re.I,
)
_LONGEST = 6


def moved_subject(lead: str, rest: str, kind: str) -> str:
    """ "On-time delivery improved from ...", "the number of audits we do a month went from ..."."""
    for verb in reversed(list(MOVED.finditer(lead))):
        if TO_VALUE.fullmatch(lead, verb.end()):
            name = _subject(lead[: verb.start()], kind, stands=_STANDS.fullmatch(verb.group()) is not None)
            if name:
                return name
    return ""


def _subject(before: str, kind: str, *, stands: bool) -> str:
    text = BETWEEN.sub("", before.rstrip())
    rate = _OWN_RATE.search(text)
    text = text[: rate.start()] if rate else text
    text = _WE_DO.sub("", text) if rate else text
    phrases = noun_phrases(text)
    at = next((n for n, p in enumerate(phrases) if p.end == len(text)), None)
    if at is None:
        return ""
    phrase = _without_time(phrases[at], text)
    opening = text[: phrase.start]
    opening += "that " * text[phrase.start :].lower().startswith("that ")  # "says that sick leave went from"
    if (
        phrase.end != len(text)
        or OPENS.search(opening) is None
        or not names_loosely(phrase, kind, at_start=not opening.strip())
    ):
        return ""
    if stands and kind in ("count", "duration") and not stands_alone(phrase):
        return ""
    return lowered(phrase.words) + (f" {rate['rate'].lower()}" if rate else "")


def _without_time(phrase: Phrase, text: str) -> Phrase:
    """ "six months changeover time" begins after the months."""
    first, _, more = phrase.words.partition(" ")
    before = numbers(text[: phrase.start], "en")
    if more and first.lower() in TIME_WORDS and before and before[-1].span.end >= phrase.start - 1:
        return Phrase(phrase.end - len(more), phrase.end, more, phrase.head, definite=False)
    return phrase


def names_loosely(phrase: Phrase, kind: str, *, at_start: bool) -> bool:
    """Whether a subject of change names a measure: no person has a duration, a price or a percentage, and no name grows."""
    parts = phrase.words.split()
    head = phrase.head.lower()
    if not 1 <= len(parts) <= _LONGEST or UNSAFE.search(phrase.words) or head in TIME_WORDS:
        return False
    if is_person(head) and kind in ("percent", "duration", "money", "points"):
        return False
    capitals = [p for p in parts if p[:1].isupper()]
    if len(parts) == 1:
        return stands_alone(phrase) and (not capitals or at_start or phrase.words.isupper())
    return len(capitals) < len(parts) and not is_past(head)


def money_for(lead: str, rest: str, kind: str) -> str:
    """ "A claim costs us ...": cost per claim; "we spend ... a year on couriers": spend on couriers."""
    if kind != "money":
        return ""
    costs = _COSTS.search(lead)
    if costs:
        return _of_money(costs["what"], one=bool(costs["one"]))
    paid = _PAID_FOR.match(rest) if _PAYS.search(lead) else None
    if paid is None:
        return ""
    if paid["one"]:
        return _of_money(paid["what"], one=True)
    return f"spend on {paid['what'].lower()}" if is_plain(paid["what"]) else ""


def _of_money(what: str, *, one: bool) -> str:
    return f"cost {'per' if one else 'of'} {what.lower()}" if is_plain(what) else ""


def time_for(lead: str, rest: str, kind: str) -> str:
    """ "To plan the routes I'd need ...", "we answer customers within ...", "a stocktake used to shut us for ..."."""
    if kind != "duration":
        return ""
    between = _FROM_TO.match(rest)
    if between and all(is_plain(between[end]) for end in ("start", "end")):
        return f"time from {between['start'].lower()} to {between['end'].lower()}"
    to_do = _IN_ORDER.search(lead)
    if to_do and not UNSAFE.search(to_do["do"]):
        return f"time to {to_do['do'].lower()}"
    within = _WITHIN.search(lead)
    if within and within["do"].lower() in BASE and _plain_or_none(within["what"]):
        return f"time to {within['do'].lower()}{within['what'].lower()}"
    doing = _DOING.match(rest) if _SITTING.search(lead) else None
    if doing and not UNSAFE.search(doing["what"]):
        return f"time spent {doing['what'].lower()}"
    waited = _WAITED.search(lead)
    if waited:
        return _WAITS[waited["how"].lower()]
    one = _ONE_TOOK.search(lead)
    if one and not is_person(one["what"].split()[-1].lower()) and is_plain(one["what"]):
        return one["what"].lower()
    used = _THAT_USED.search(lead)
    if used and is_plain(used["what"]):
        return used["what"].lower()
    held = _HELD_UP.search(lead)
    phrases = noun_phrases(lead[: held.start()]) if held else []
    last = phrases[-1] if phrases else None
    if held is None or last is None or last.end != held.start() or OPENS.search(lead[: last.start]) is None:
        return ""
    return lowered(last.words) if names_loosely(last, kind, at_start=not lead[: last.start].strip()) else ""


_MANY = regex(r"(?:s|people|children|men|women|staff|police|cattle|sheep)$", re.I)


def share_that(lead: str, rest: str, kind: str) -> str:
    """ "Fifty-five percent of deliveries arrived in the window": share of deliveries that arrived in the window."""
    told = _SHARE_DID.match(rest) if kind == "percent" else None
    if told is None or not is_plain(told["who"]) or UNSAFE.search(told["did"]) or numbers(told["did"], "en"):
        return ""
    verb = told["did"].split()[0].lower()
    if verb in ("was", "were", "is", "are", "had", "have") or not (is_past(verb) or verb in BASE):
        return ""
    if not is_past(verb) and not _MANY.search(told["who"]):  # "nine percent of web store revenue": no web stores
        whole = f"{told['who']} {told['did']}".lower()
        return f"share of {whole}" if is_plain(whole) else ""
    did = re.sub(r"^used to (?:be\b)?\s*", lambda m: "were " if "be" in m.group() else "", told["did"].lower())
    return f"share of {told['who'].lower()} that {did}"


def is_plain(words: str) -> bool:
    """Whether the words are one noun phrase without a name in it."""
    phrases = noun_phrases("the " + words)
    whole = len(phrases) == 1 and phrases[0].words == words
    return whole and not UNSAFE.search(words) and not any(w[:1].isupper() and not w.isupper() for w in words.split())


def _plain_or_none(words: str) -> bool:
    text = re.sub(r"^\s*(?:to\s+)?(?:(?:the|our|an?)\s+)?", "", words, flags=re.I)
    return not text or is_plain(text)
