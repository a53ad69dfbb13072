"""What counted things are that the words around their number point at: "we log the cold calls. It was two hundred of them"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.numerals import numbers
from assistant.language.verbs_en import is_participle
from assistant.metrics.lines_near import line_at, turns_before
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_en import kind_of
from assistant.metrics.names_en_asked import topic_name
from assistant.metrics.names_en_clause import is_plain
from assistant.metrics.names_en_near import fragment_name
from assistant.metrics.names_en_then import may_measure
from assistant.metrics.names_en_words import UNSAFE, is_person
from assistant.metrics.phrases_en import is_share, is_time_name, measure_name, noun_phrases
from assistant.metrics.units_en import unit_after
from assistant.patterns import regex

_OF_THEM = regex(r"\s+of\s+(?:them|those|['’]em)\b(?!\s+[a-z]+ed\b)", re.I)
# "Walk-ins, well, we had fifteen of those."
_FRONT = regex(r"\W*(?:and\s+|so\s+)?(?P<what>(?:the\s+|our\s+)?[a-z][a-z'’ -]{3,40}s),\s", re.I)
# "We have more tickets. About four hundred a month before."
_MORE = regex(
    r"\W*(?:we|they|there)(?:['’]ve)?\s+(?:have|get|got|had|are|is)\s+(?:more|fewer|less)\s+(?P<what>[a-z][a-z'’ -]{3,40}s)\.\s*",
    re.I,
)
_RATE = regex(r"\s+(?P<rate>(?:an?|per|every)\s+(?:hour|day|night|shift|week|month|quarter|year))\b", re.I)
_OF_THOSE = regex(r"\s+of\s+(?:those|these|the)\s+(?=[a-z])", re.I)
_THERE_WERE = regex(r"\bthere\s+(?:were|are|was|used to be)\s+(?:about\s+|around\s+|only\s+|just\s+|still\s+)*$", re.I)
_CLAUSE = regex(r"\s*(?:$|[.,;?!—–]|\b(?:that|which|when|and|but|before|now|in (?:19|20)\d\d)\b)", re.I)
_WHO_WHICH = regex(r"\W*(?:and\s+|so\s+)?(?P<what>the [a-z' -]+? (?:that|which) [a-z' -]+?)[.]\s*", re.I)
_EXPLICIT = regex(r"\bhow (?:long|many)\b|\bwhat (?:share|percentage|proportion)\b|\btime\b|\brate\b|\bshare\b", re.I)
_POINTS = regex(r"\W*(?:and\s+|so\s+)*(?:this|that|it)\s+(?:takes|took|was|is|used to)\b", re.I)
_LINES = 5
_WORK_OF = regex(r"^([a-z]+ing) of (?=the\b)")  # time is spent closing the month
_IT_WAS = regex(
    r"\b(?:it|that|this)(?:['’]s| took| takes| was| is| used to be| used to take| cost| costs)\s+(?:about\s+|around\s+|roughly\s+|now\s+|only\s+|just\s+|us\s+|me\s+)*$",
    re.I,
)
_JOINT = regex(
    r"\s+of\s+(?P<what>[a-z][a-z-]*\s+and\s+[a-z][a-z-]*)\s+(?P<work>time|work|paperwork)(?:\s+(?:for|per)\s+(?:every|each|an?\s+)?\s*(?P<each>[a-z]+))?\s*(?=[.,;?!]|$)",
    re.I,
)
_FOR = regex(
    r"(?:\s+(?:an?|per|each|every)\s+(?:day|week|month|quarter|year))?,?\s+(?:only|just|all)\s+(?:for|on)\s+(?:the\s+)?(?P<what>[a-z][a-z'’ -]{3,30}?)\s*(?:[.,;?!]|$)",
    re.I,
)
_AFTERTHOUGHT = regex(
    r"(?:\s+(?:an?|per|each|every)\s+[a-z]+)?,\s+(?:the|our|my|that)\s+(?P<what>[a-z][a-z'’ -]{3,40}?)\s*(?:[.,;?!]|$)",
    re.I,
)
_THE_OLD = regex(r"\b(?:the|your|that|those|[A-Z][a-z]+['’]s)\s+(?:about\s+)?$")
_APPOSED = regex(
    r",\s+(?:the\s+|your\s+|all\s+)?(?P<what>[a-z][a-z'’ -]{3,50}?)(?:,\s+(?:what|where|how|is|did|has|have|do|does)\b|\s*\?)|\.\s+the\s+(?P<more>[a-z][a-z'’ -]{3,40}?)[.?]",
    re.I,
)
_THINGS_DONE = regex(
    r"(?P<things>[a-z][a-z'’-]*(?:\s+[a-z'’-]+)?s)\s+(?P<done>[a-z]+)(?:\s+(?:on|in|at|by|within|without|before|after)\s+[a-z'’ -]+|\s+(?:late|again|twice|early))?",
    re.I,
)
_ONLY_NAMED = regex(r"\W*(?:and|what about|how about)\s+(?:the\s+|your\s+)?[a-z][a-z'’ -]+\?\s*", re.I)


def told_of(mention: Mention, said: Sequence[Line], found: Sequence[Mention]) -> str:
    """The name that the lines before a value give it where its own sentence only points back; else empty.

    Args:
        mention: the value.
        said: the usable lines of the interview.
        found: its values; nothing else may have been measured between the name and the value.
    """
    told = _them(mention, said)
    rate = _RATE.match(_split(mention)[1]) if told else None
    told += f" {rate['rate'].lower()}" if rate else ""
    return (
        told
        or _joint_work(mention)
        or _paid_for(mention)
        or _dislocated(mention)
        or _beside(mention)
        or _those(mention)
        or _which(mention, said)
        or _asked(mention, said, found)
        or _opened(mention, said, found)
    )


def _split(mention: Mention) -> tuple[str, str]:
    at = mention.quantity.span.start - mention.line.span.start
    return mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]


def _counts(mention: Mention) -> bool:
    return mention.quantity.kind in ("count", "rate")


def _those(mention: Mention) -> str:
    """ "There were fifty-two of those shared logins in home care"."""
    lead, rest = _split(mention)
    of = _OF_THOSE.match(rest) if _counts(mention) and _THERE_WERE.search(lead) else None
    phrases = noun_phrases("the " + rest[of.end() :]) if of else []
    if not phrases or phrases[0].start > 0 or not _CLAUSE.match(("the " + rest[of.end() :])[phrases[0].end :]):  # type: ignore[union-attr]
        return ""
    return measure_name(phrases[0], "count")


def _joint_work(mention: Mention) -> str:
    """ "Five and a half hours of HR and payroll time for every starter"."""
    found = _JOINT.match(_split(mention)[1]) if mention.quantity.kind == "duration" else None
    if found is None or UNSAFE.search(found["what"]) or not all(map(is_plain, found["what"].split(" and "))):
        return ""
    return f"{found['what']} {found['work'].lower()}{' per ' + found['each'].lower() if found['each'] else ''}"


def _paid_for(mention: Mention) -> str:
    """ "It was eighteen thousand pesos a month, only for couriers"."""
    lead, rest = _split(mention)
    found = _FOR.match(rest) if kind_of(mention) == "money" and _IT_WAS.search(lead) else None
    plain = found is not None and is_plain(found["what"]) and not is_person(found["what"].split()[-1].lower())
    return f"spend on {found['what'].lower()}" if found is not None and plain else ""


def _dislocated(mention: Mention) -> str:
    """ "It took six days, the billing run, every month.": what the pronoun stood for comes after."""
    lead, rest = _split(mention)
    found = _AFTERTHOUGHT.match(rest) if _IT_WAS.search(lead) else None
    return _measure(found["what"], mention) if found else ""


def _beside(mention: Mention) -> str:
    """ "And so the fifty-seven percent, notes done on the day, what's that now?": what the question adds to the old value."""
    lead, rest = _split(mention)
    found = _APPOSED.match(rest) if _THE_OLD.search(lead) else None
    return (_measure(found["what"], mention) or _done(found["what"], mention)) if found else ""


def _measure(words: str, mention: Mention) -> str:
    phrases = noun_phrases("the " + words)
    whole = len(phrases) == 1 and phrases[0].words == words and " " in words and not UNSAFE.search(words)
    return measure_name(phrases[0], kind_of(mention)) if whole else ""


def _done(words: str, mention: Mention) -> str:
    """Several things and what was done to them: notes done on the day."""
    found = _THINGS_DONE.fullmatch(words)
    safe = (
        found is not None
        and is_participle(found["done"].lower())
        and not UNSAFE.search(words)
        and is_plain(found["things"])
    )
    return words.lower() if safe and mention.quantity.kind in ("percent", "count") else ""


def measure_of(mention: Mention) -> str:
    """ "Sixty-two kilos of chrome for a tonne of hide": what is weighed."""
    rest = _split(mention)[1]
    unit = unit_after(rest) if mention.quantity.kind in ("count", "rate") else ""
    of = re.match(r"\s+of\s+", rest[len(unit) :], re.I) if unit else None
    phrases = noun_phrases(rest[len(unit) + of.end() :]) if of else []
    if not phrases or phrases[0].start > 0 or UNSAFE.search(phrases[0].words) or numbers(phrases[0].words, "en"):
        return ""
    return phrases[0].words.lower()


def _before(mention: Mention, said: Sequence[Line]) -> Line | None:
    line = line_at(said, mention.line.index - 1)
    return line if line is not None and line.turn == mention.line.turn else None


def _them(mention: Mention, said: Sequence[Line]) -> str:
    """ "We log the cold calls. It was two hundred and twelve of them"."""
    line = _before(mention, said) if _counts(mention) and _OF_THEM.match(_split(mention)[1]) else None
    phrases = [p for p in noun_phrases(line.text) if p.head.lower().endswith("s")] if line is not None else []
    more = (
        _MORE.fullmatch(before.text)
        if (before := _before(mention, said)) is not None and mention.quantity.kind == "rate"
        else None
    )
    if more:
        return topic_name(f"And {more['what']}?", "count")
    front = _FRONT.match(_split(mention)[0]) if _counts(mention) and _OF_THEM.match(_split(mention)[1]) else None
    if front:
        return topic_name(f"And {front['what']}?", "count")
    if line is None or len(phrases) != 1 or line.text[phrases[0].end :].strip(" .") or numbers(line.text, "en"):
        return ""
    one = phrases[0]
    return measure_name(one, "count") if " " in one.words and not UNSAFE.search(one.words) else ""


def _which(mention: Mention, said: Sequence[Line]) -> str:
    """ "The reviews that praise the drivers." before "There were two"."""
    line = _before(mention, said) if _counts(mention) else None
    whole = _WHO_WHICH.fullmatch(line.text) if line is not None and not line.asked else None
    return topic_name(f"And {whole['what']}?", "count") if whole else ""


def _asked(mention: Mention, said: Sequence[Line], found: Sequence[Mention]) -> str:
    """ "How long does a claim take?" – "Well, I want to be straight. It was forty days.": the first time that the answer tells."""
    if mention.line.asked:
        return ""
    lines = [
        x for x in turns_before(said, mention.line, 1) if x.turn == mention.line.turn - 1 and x.asked and "?" in x.text
    ]
    if not lines or _between(lines[-1], mention, found):
        return ""
    kind = kind_of(mention)
    if _ONLY_NAMED.fullmatch(lines[-1].text):
        name = topic_name(lines[-1].text, kind)
        return name if " " in name and may_measure(name, kind) and kind in ("percent", "count", "money") else ""
    if not _EXPLICIT.search(lines[-1].text):
        return ""
    name = topic_name(lines[-1].text, kind)
    sure = is_time_name(name) or name.startswith("time ") if kind == "duration" else is_share(name)
    return name if kind in ("duration", "percent") and name and sure else ""


def _opened(mention: Mention, said: Sequence[Line], found: Sequence[Mention]) -> str:
    """ "The closing of the month. For the courses, that is. This took eight days.": what opens the answer."""
    turn = [*turns_before(said, mention.line, 0), mention.line]
    if mention.quantity.kind != "duration" or not 1 < len(turn) <= _LINES or not turn[0].first or turn[0].asked:
        return ""
    points = any(_POINTS.match(x.text) for x in turn[1:])
    name = fragment_name(turn[0].text) if points and turn[0].text.lower().startswith("the ") else ""
    return _WORK_OF.sub(r"\1 ", name) if " " in name else ""


def _between(line: Line, mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether another value was told between the line and the value."""
    return any(
        line.index <= m.line.index and m.quantity.span < mention.quantity.span and m.line.index >= line.index
        for m in found
        if m.measured and m.quantity.span.start >= line.span.start
    )
