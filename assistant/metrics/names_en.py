"""What an English metric is called: the noun phrase that the speaker's words tie to the value."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from assistant.language.numerals import numbers
from assistant.language.verbs_en import is_participle
from assistant.metrics.mentions import Mention
from assistant.metrics.names_en_asked import topic_name
from assistant.metrics.names_en_clause import money_for, moved_subject, share_that, time_for
from assistant.metrics.names_en_deeds import done_to, who_did
from assistant.metrics.names_en_each import each_name
from assistant.metrics.names_en_parts import part_of
from assistant.metrics.names_en_stretch import stretch_name
from assistant.metrics.names_en_tails import tailed_subject
from assistant.metrics.names_en_words import UNSAFE
from assistant.metrics.phrases_en import Phrase, is_share, measure_name, noun_phrases, plain_state
from assistant.metrics.units_en import unit_after
from assistant.patterns import regex

__all__ = ["kind_of", "named_in", "own_name", "topic_name"]  # what a room of names gives, as the Chinese one does

_CHANGE = r"(?:grew|grown|rose|risen|fell|fallen|dropped|went|gone|came|moved|increased|decreased|improved|jumped|climbed|shrank|slipped|declined|dipped|peaked)"
# What may stand between a name and its value: a verb of being or changing, hedges, an older value.
_VERB = regex(
    rf"^\s*(?:(?:has|have|had)\s+)?(?:is|are|was|were|be|been|averages?|averaged|stands?|stood|sits?|sat|ran|runs?|takes?|took|taken|used to (?:be|take|run|sit|cost)|costs?|needed|needs|{_CHANGE}|['’]s|hit|reached)\b",
    re.I,
)
_LINK = regex(
    r"^(?:[\s,:]|\b(?:down|up|back|from|to|at|now|just|about|around|only|roughly|nearly|almost|over|under|like|an?|the|some|average|on average|of|still|already|today|currently|usually|typically|maybe|in|more than|less than|"
    r"what is it|i think|uh|um|er|it|was|were|is|are|used|be|before|last year|this year|last (?:month|quarter)|last|year|quarter|first|half|and|then|median|['’]s|which|close|by|ran|cut|reduced|lowered|raised)\b|\d[\d,.]*%?|[—–-])*$",
    re.I,
)
_OBJECT = regex(
    r"\b(?:cut|cuts|cutting|reduced|reduce|raised|raise|lifted|improved|increased|brought|bring|took|taken|got|get|moved|pushed|shortened|slashed|lowered|boosted|halved|doubled|grew|shrank|drove|pulled)\s+(?P<rest>[^.;!?]*)$",
    re.I,
)
_PARTICLE = regex(r"^(?:down|up)\s+(?=[a-z])(?!(?:from|to|by)\b)", re.I)
_CLOSED = regex(r"^\s*(?:(?:right\s+)?(?:down|up|back)\s+)?(?:from|to|by)\b", re.I)
_TO_DO = regex(
    r"\b(?:it|that|this)(?:['’]s| is| was|['’]d| would| used to)?(?: been)?(?: now| only| just| still| usually)?\s*(?:taking|takes|took|take)\s+(?:us |them |me |her |him |you |the team )?(?P<lead>[^.;!?]*)$",
    re.I,
)
_DOING = regex(
    r"^\s*(?:,\s*(?:on\s+)?average,?\s*)?(?:each\s+|apiece\s+)?to\s+(?P<do>(?!(?:an?|the|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|under|about|around|less|more|just)\b)[a-z]+(?:\s+(?!and\b|but\b|so\b|because\b|which\b|that\b|if\b|when\b|we\b|you\b|it\b|i\b|they\b|he\b|she\b|me\b|us\b|now\b|before\b|and\b)[a-z'’-]+){1,6})\s*(?:[.,;!?]|$|\band\b|\bbut\b)",
    re.I,
)
_SHARE_OF = regex(
    r"^\s+(?:of\s+)?(?:all\s+)?(?:(?:the|our|their|my|your|those|these)\s+)?(?P<who>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){0,3}?)\s+(?:was|were|is|are|got|get|gets|had been|have been|being)\s+(?:(?:now|already|currently|today)\s+)?(?P<what>[a-z][a-z'’-]*(?:\s+(?!and\b|but\b|so\b|because\b|which\b|that\b|by us\b|now\b|it\b|we\b|i\b|you\b|they\b)[a-z'’-]+){0,5})\s*(?:[.,;!?]|$|\band\b|\bbut\b|\bbecause\b|\bnow\b)",
    re.I,
)
_FOLLOWS = regex(r"^\s+(?P<rest>[a-z][^.,;!?]*)", re.I)
_SPENDS = regex(
    r"\b(?:spent|spend|spends|spending|lost|lose|losing|loses|burned|burnt|burn|wasted|waste|sank|put in)\s+(?:about\s+|around\s+|roughly\s+|like\s+|maybe\s+)?$",
    re.I,
)
_ON = regex(
    r"^\s+(?:(?:an?|every|each|per)\s+(?:day|week|month|shift|night)\s+)?(?P<what>(?:on\s+(?:the\s+|an?\s+)?|[a-z]{3,}ing\s+)(?:[a-z'’-]+\s*){1,4}?)\s*(?=[.,;!?]|$|\band\b|\bbut\b|\bbecause\b)",
    re.I,
)
_GERUND = regex(
    r"(?:^|[.,;]\s*)(?:(?:and|so|but|now|then)\s+)*(?P<what>(?!going|being|having|during|nothing|something|anything|everything|morning|evening|according|including)[a-z]{3,}ing(?:\s+[a-z'’-]+){0,4}?)\s+(?:used to (?:be|take)|was|is|took|takes|went from|has gone from|now takes)\s+(?:about\s+|around\s+|roughly\s+|like\s+|from\s+|down to\s+)*$",
    re.I,
)
_BEHIND = regex(
    r"^\s*(?:percent\s+)?(?:to\s+[a-z\s-]{3,30}?(?:percent\s+)?)?(?:on|for|in)\s+(?:the\s+|our\s+)?(?P<what>[a-z][a-z\s-]{3,30})",
    re.I,
)
_PER = regex(r"^(?:\s+(?:an?|per|each|every)\s+(?P<per>[a-z]{3,})\b(?!\s+of\b))", re.I)


def own_name(mention: Mention) -> str:
    """The name that the sentence of a value gives it; empty where the sentence names nothing."""
    at = mention.quantity.span.start - mention.line.span.start
    return named_in(mention.line.text, at, mention.quantity.text, kind_of(mention))


@lru_cache(maxsize=2048)  # a value is asked for its name by the changes it may belong to
def named_in(text: str, at: int, said: str, kind: str) -> str:
    """The name that a sentence gives what it says at a place: a number with its unit, of that kind."""
    lead, rest = _SELF.sub("", text[:at]), text[at + len(said) :]
    lead = _HAS.sub(" ", lead) if _MULTIPLIED.fullmatch(said) else lead
    worked = _WORKED.search(said) if kind == "duration" else None
    if worked:
        return worked["what"].lower()
    every = _EVERY.search(lead)
    if every:
        name = _whose(lead[: every.start()] + "from ", "", "count")
        return f"time between {name}" if name else ""
    rest = _many(rest) if said.lower() == "one" and kind == "count" else rest
    for finder in _FINDERS:
        name = finder(lead, rest, kind)
        if name:
            return name
    return part_of(said, lead, rest) if kind == "percent" else ""


# "Wait times have halved": what has doubled or halved is no owner of anything.
_MULTIPLIED = regex(r"(?:doubled|tripled|trebled|quadrupled|quintupled|halved)", re.I)
_HAS = regex(
    r"\s+(?:have|has|had)\s+(?:(?:almost|nearly|about|roughly|more than|just|already|now|since|over)\s+)*$", re.I
)
_SELF = regex(r"\s+(?:itself|themselves)\b", re.I)
# "Forty-eight hundred reviewer hours": whose hours they are is what is measured.
_WORKED = regex(
    r"(?P<what>\b(?!over|under|after|per|other|number|quarter|hundred|never|and)(?:[a-z]+er|man|staff|labou?r|person|people|machine)[\s-](?:hours|days))$",
    re.I,
)


_EVERY = regex(r"\b(?:from|to)\s+every\s+(?:[\w-]+\s+\w+\s+to\s+every\s+)?$", re.I)


def _whose(lead: str, rest: str, kind: str) -> str:
    """What the sentence says changed, whatever it is measured in."""
    return _subject(lead, rest, kind) or moved_subject(lead, rest, kind)


def _many(rest: str) -> str:
    """What stands after "one" as it stands after another number: releases for "release"."""
    phrases = noun_phrases("a" + rest)
    if not phrases or phrases[0].start > 0:
        return rest
    end = len("a " + phrases[0].words) - 1
    head = phrases[0].words.split()[-1]
    if head.endswith("s"):
        return rest
    if _IN_Y.search(head):
        return f"{rest[: end - 1]}ies{rest[end:]}"
    return f"{rest[:end]}{'es' if head.endswith(('x', 'ch', 'sh')) else 's'}{rest[end:]}"


_IN_Y = regex(r"[^aeiou]y$", re.I)  # vacancies, but days


def kind_of(mention: Mention) -> str:
    """What kind of measure the value belongs to; a rate of money is money."""
    kind, unit = mention.quantity.kind, mention.quantity.unit
    if kind == "rate":
        return "money" if unit[:3].isupper() else "count"
    return "percent" if kind in ("percent", "points") else kind


def _object(lead: str, rest: str, kind: str) -> str:
    """ "We cut planning time from ..."."""
    done = _OBJECT.search(lead)
    if done is None:
        return ""
    rest_of = _PARTICLE.sub("", done["rest"])  # "we brought down lead time from"
    phrases = noun_phrases(rest_of)
    if not phrases or rest_of[: phrases[0].start].strip():
        return ""
    return measure_name(phrases[0], kind) if _CLOSED.match(rest_of[phrases[0].end :]) else ""


def _task(lead: str, rest: str, kind: str) -> str:
    """ "It took three days to close a claim": time to close a claim."""
    if kind != "duration" or not (
        _TO_DO.search(lead) or re.fullmatch(r"(?:\W|and|so|about|around|roughly|on average|average)*", lead, re.I)
    ):
        return ""
    done = _DOING.match(rest)
    return f"time to {done['do'].lower()}" if done and not UNSAFE.search(done["do"]) else ""


def _spent(lead: str, rest: str, kind: str) -> str:
    """ "I spent fourteen hours on a roster": time spent on a roster."""
    on = _SPENDS.search(lead) and _ON.match(rest) if kind == "duration" else None
    return f"time spent {on['what'].lower()}" if on and not UNSAFE.search(on["what"]) else ""


def _doing(lead: str, rest: str, kind: str) -> str:
    """ "Getting ready for an audit used to be six weeks"."""
    done = _GERUND.search(lead) if kind == "duration" else None
    return done["what"].lower() if done and not UNSAFE.search(done["what"]) else ""


def _trailing(lead: str, rest: str, kind: str) -> str:
    """ "Sixty-eight to ninety-four on inventory accuracy"."""
    behind = _BEHIND.match(rest) if kind in ("percent", "count") else None
    phrases = noun_phrases(behind["what"]) if behind else []
    name = measure_name(phrases[0], kind) if phrases and phrases[0].start == 0 else ""
    return name if is_share(name) else ""


def _share(lead: str, rest: str, kind: str) -> str:
    """ "A third of our patients were overdue": share of patients overdue."""
    begins = not lead.strip() or re.match(r"\s+of\s", rest) is not None
    told = _SHARE_OF.match(rest) if kind == "percent" and begins else None
    if told is None or UNSAFE.search(told["who"] + " " + told["what"]) or told["who"] != told["who"].lower():
        return ""
    whole = noun_phrases(told["who"])
    if len(whole) != 1 or whole[0].words != told["who"] or not plain_state(told["what"]):
        return ""
    return f"share of {told['who'].lower()} {told['what'].lower()}"


def _counted(lead: str, rest: str, kind: str) -> str:
    """ "280 calls a day": the things counted, with their rate."""
    follows = _FOLLOWS.match(rest) if kind == "count" else None
    if follows is None:
        return ""
    rest = "the " + follows["rest"]  # what is counted is a noun also where it could be a verb: "fourteen stops a route"
    phrases = noun_phrases(rest)
    if not phrases or phrases[0].start > 0 or phrases[0].head.lower() in _CURRENCIES or unit_after(f" {rest[4:]}"):
        return ""
    name = measure_name(phrases[0], kind) or _things_done(phrases[0], kind)
    done = _DONE.match(rest[phrases[0].end :]) if name else None
    deed = f" {done['done'].lower()}" if done and _done_to(done) else ""
    name += deed or (f" {done_to(lead)}".rstrip() if name else "")
    name = who_did(name, rest[phrases[0].end :], lead) if name and not deed else name
    where = _WHERE.match(rest[phrases[0].end :]) if name in ("people", "persons", "staff") else None
    name += f" {where['where'].lower()}" if where and not UNSAFE.search(where["where"]) else ""
    per = _PER.match(rest[phrases[0].end :])
    return f"{name} a {per['per'].lower()}".replace("a hour", "an hour") if name and per else name


# "Fifty-two coats were lost or swapped": what became of them says which they are.
_DONE = regex(
    r"\s+(?P<be>(?:that\s+|which\s+)?(?:were|was|are|got|had been|had to be)\s+)?(?P<done>[a-z]{3,}(?:\s+(?:up|out|off|back|over|down|away))?(?:\s+(?:or|and)\s+[a-z]{3,}(?:\s+(?:up|out|off|back|over|down|away))?)?)"
    r"(?=\s*(?:[.,;!?—–]|$|\b(?:in|at|by|on|to|last|this|that|an?|per|every|each|before|after|and|but|now|since|during|because)\b))",
    re.I,
)
_PARTICLES = frozenset("up out off back over down away or and".split())


# Without "were" a form in -ed may be what they did: "forty customers complained".
_SUFFERED = frozenset(
    "lost swapped damaged rejected cancelled canceled redone missed mixed scrapped reworked stolen broken dropped refused wasted thrown written sold sent delivered shipped inspected".split()
)


def _things_done(phrase: Phrase, kind: str) -> str:
    """ "Parcels damaged": the things, and what became of them."""
    things, _, done = phrase.words.rpartition(" ")
    if not things or done.lower() not in _SUFFERED:
        return ""
    name = measure_name(replace(phrase, words=things, head=things.split()[-1]), kind)
    return f"{name} {done.lower()}" if name else ""


def _done_to(done: re.Match[str]) -> bool:
    verbs = [w for w in done["done"].lower().split() if w not in _PARTICLES]
    return bool(verbs) and all(is_participle(v) if done["be"] else v in _SUFFERED for v in verbs)


# "Nine people were on matching": of people alone nobody knows which.
_WHERE = regex(
    r"\s+(?:(?:were|are|was|is|who (?:were|are))\s+)?(?P<where>(?:on|in|at)\s+(?:the\s+)?[a-z-]{3,}|(?!being|going|having|doing)[a-z]{3,}ing\s+(?:the\s+)?[a-z-]{3,})(?=\s*(?:[.,;!?]|$|\b(?:and|now|to|full)\b))",
    re.I,
)
# Money of more than one country, which is counted without saying whose it is.
_CURRENCIES = ("pesos", "dirhams", "riyals", "ringgit", "kroner", "kronor", "shillings", "naira", "dinars", "krona")


def _subject(lead: str, rest: str, kind: str) -> str:
    """The phrase before the verb, or before the value itself: "load factor went from", "Match rate, twenty-two"."""
    for phrase in reversed(noun_phrases(lead)):
        after = lead[phrase.end :]
        verb = _VERB.match(after)
        if _LINK.match(after[verb.end() :] if verb else after):
            opening = _LONG_OPENING.sub("", lead[: phrase.start])
            if not _opens_clause(opening) or numbers(opening, "en"):
                return ""
            return measure_name(phrase, kind)
    return ""


# "In two years our subscribers went from": the number says when.
_LONG_OPENING = regex(
    r"^\W*(?:and |so |but )?(?:(?:in|within|over|after)\s+(?:the\s+)?(?:first\s+|last\s+)?[\w-]+\s+(?:days?|weeks?|months?|quarters?|years?)|between\s+(?:19|20)\d\d\s+and\s+(?:19|20)\d\d),?\s*",
    re.I,
)
_OPENER = regex(
    r"(?:^|[,;:—–.!?]|\b(?:and|but|so|because|cause|then|now|well|okay|that|the|our|on|about|say|said|where|like|yeah|yes|no|also|plus|for)\b)\s*(?:(?:and|but|so|then|now|like|well|okay|the|um|uh|on|also|that)\b[\s,]*)*$",
    re.I,
)


def _opens_clause(before: str) -> bool:
    """Whether the phrase stands at the head of its clause, where subjects stand."""
    return _OPENER.search(before) is not None


# From the surest to the loosest.
_FINDERS = (
    tailed_subject,
    _object,
    _task,
    _spent,
    _share,
    _counted,
    _subject,
    _doing,
    _trailing,
    money_for,
    time_for,
    share_that,
    moved_subject,
    stretch_name,
    each_name,
)
