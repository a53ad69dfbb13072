"""What a question or a fragment names: "And the wrong holds?", "How many errors do you see per batch?", "Inventory accuracy."."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.metrics.names_en_clause import is_plain
from assistant.metrics.names_en_tails import whole_name
from assistant.metrics.names_en_words import UNSAFE
from assistant.metrics.phrases_en import measure_name, noun_phrases
from assistant.patterns import regex

_QUESTION = regex(
    r"(?:^|[.,;!?—]\s*|\b(?:so|and|but|okay|ok|then|now|well|right)[\s,]+)+(?:(?:what|how) about|how(?:['’]s| is| are| was| were| did| has| have| do| does)|what happened (?:to|with)|what(?:['’]s| is| are| was| were| did| has| does)|"
    r"where(?:['’]s| is| are)|tell me about|talk about|let['’]s (?:do|take|talk about|start with|go to)|on to|on|and|the|your|so)\s+(?P<rest>[^.;!?]+)",
    re.I,
)
_AFTER_TOPIC = regex(
    r"^\s*(?:$|[,?.!]|(?:now|these days|today|look|looking|doing|compare|come|go|gone|moved?|changed?|like|before|at|from|was|were|is|are|do|did|since|again)\b)",
    re.I,
)
# The old value that the question takes up beside what it names: "And the thirteen hours, the chasing?", "And fines, the twenty-three?".
_SPOKEN = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million point and a half"
_RECALLED = regex(
    rf"(?:,\s*)?\b(?:the|your|those|that|which (?:was|were)|they were|it was|[A-Z][a-z]+['’]s)\s+(?:about\s+)?(?:(?:{'|'.join(_SPOKEN.split())}|\d[\d.,]*)\b[\s-]?)+"
    r"(?:percent|per cent|points?|minutes?|hours?|days?|weeks?|months?|an?\s+(?:day|week|month|year)|\s)*(?=[,?.])(?=[^.?]*\?)"
)
_SHORT = 40
_HOW_LONG = regex(
    r"\bhow long (?:does|did|do|would) (?:it|(?P<who>(?:(?:an?|the|one)\s+)?[a-z-]+(?:\s+[a-z-]+)?)) take\s*(?:(?:you|them|people|someone|your team)\b\s*)?(?P<do>to [a-z-]+(?:\s+(?!now\b|today\b)[a-z-]+){0,5})?(?=\s*(?:now|today|before|back then|on average|these days|usually|typically|[,.?!]|$))",
    re.I,
)
_LASTS = regex(
    r"\bhow long(?:['’]s| is| are| was| were) (?P<what>(?:the|your|an?) [a-z][a-z -]{3,40}?)(?:\s+(?:now|today|these days))?\s*\?",
    re.I,
)
_WHOLE = regex(
    r"\W*(?:(?:and|so|but|okay|ok|then|now|right|yeah|well|also|what about|how about|what of)\b[\s,]*)+(?:(?:the|your|those|these)\s+)?(?P<what>[a-z][^,.;?!]+?)[\s,]*\?",
    re.I,
)
_WHICH = regex(
    r"(?P<things>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){0,2}?)\s+(?P<which>which|that|who)(?P<did>(?:\s+[a-z'’-]+){1,7})",
    re.I,
)
_WHAT_SHARE = regex(
    r"\b(?:what|which) (?P<name>(?:share|percentage|proportion|percent)(?: of (?:the |your )?(?P<who>[a-z]+(?: [a-z]+){0,2}?))?) (?P<did>(?:is|are|was|were|gets?|comes?|goes?|go|come|get|[a-z]+s)(?: [a-z]+){0,4}?)(?: now| today| these days)?\s*\?",
    re.I,
)
_HOW_MANY = regex(
    r"\bhow many (?P<what>[a-z][a-z'’ -]{2,40}?)(?:\s+(?:do|did|does|can|could|have|has|are|were|would)\b[^?]*?)?(?:\s+(?P<per>(?:per|an?|every|each)\s+[a-z]+))?(?:\s+(?:now|today|these days|before|back then|on average))?\s*\?",
    re.I,
)
_SHARE_THAT = regex(
    r"\bthe (?P<name>(?:share|percentage|proportion)(?: of [a-z]+(?: [a-z]+){0,2})? that [a-z]+(?: [a-z]+){0,5}?)(?=[.,;?!]|$)",
    re.I,
)
_LEADS = regex(r"(?:(?:and|so|but|okay|ok|then|now|right|yeah|well)[\s,]*)+", re.I)
# "Load factor, you said you started at sixty-one": the topic stands in front.
_VERBLESS = regex(r"(?:you|it|that|we|i|they|he|she|where|what|how|which)\b", re.I)


def topic_name(text: str, kind: str) -> str:
    """What a question or a fragment names: "And the wrong holds?", "What about no-shows now?", "Inventory accuracy."."""
    words = _RECALLED.sub("", text.strip())
    words = re.sub(r"^((?:and|so|but|okay|right)\b)\W+", r"\1 ", words, flags=re.I)
    asked = (_ASKED[kind](words) if kind in _ASKED else "") or _with_more(words, kind)
    if asked:
        return asked
    for match in _QUESTION.finditer(words) if words.endswith("?") or len(words) <= _SHORT else ():
        name = _asked(match["rest"], kind)
        if name:
            return name
    first, *more = re.split(r",\s+", words)
    words = more[-1] if more and not _LEADS.fullmatch(first) and not _VERBLESS.match(more[0]) else first
    phrases = noun_phrases(words)
    whole = phrases and re.fullmatch(
        r"(?:(?:and|so|but|okay|then|now|right|yeah)[\s,]+)*", words[: phrases[0].start], re.I
    )
    return (
        measure_name(phrases[0], kind)
        if whole
        and re.fullmatch(
            r"(?:\s+(?:at|in|on|within|before|after)\s+[a-z\s-]{3,24})?[\s.,?!:]*", words[phrases[0].end :]
        )
        else ""
    )


def _with_more(words: str, kind: str) -> str:
    """ "And orders with something missing?", "and the reports which must be issued again?"."""
    found = _WHOLE.fullmatch(words)
    if found is None:
        return ""
    which = _WHICH.fullmatch(found["what"])
    if which is None:
        return whole_name(found["what"], kind)
    did = re.sub(r"(?<!wo)(?<!ca)n['’]t\b", " not", which["did"])
    name = f"{which['things']} {which['which']}{did}".lower()
    plain = not UNSAFE.search(which["did"]) and is_plain(which["things"]) and not numbers(which["did"], "en")
    return name if plain and whole_name(f"{which['things']} with a name", kind) else ""


def _how_long(text: str) -> str:
    """ "How long does it take to close a claim?", "how long does a claim take to close?", "how long's the longest ride?"."""
    found = _HOW_LONG.search(text)
    if found is None:
        lasts = _LASTS.search(text)
        phrases = noun_phrases(lasts["what"]) if lasts else []
        return measure_name(phrases[0], "duration") if len(phrases) == 1 and phrases[0].start == 0 else ""
    done = (found["do"] or "").strip().lower()
    name = f"time for {found['who'].lower()}{' ' + done if done else ''}" if found["who"] else f"time {done}"
    return name if (done or found["who"]) and not UNSAFE.search(name) else ""


def _share_that(text: str) -> str:
    """ "The share that goes to manual review."."""
    asked = _WHAT_SHARE.search(text)
    if asked and not UNSAFE.search(f"{asked['who'] or ''} {asked['did']}"):
        return f"share{' of ' + asked['who'].lower() if asked['who'] else ''} that {asked['did'].lower()}"
    found = _SHARE_THAT.search(text)
    return found["name"].lower() if found and not UNSAFE.search(found["name"].replace("that", "", 1)) else ""


def _how_many(text: str) -> str:
    """ "How many errors did you see per batch?": errors per batch."""
    found = _HOW_MANY.search(text)
    phrases = noun_phrases("the " + found["what"]) if found else []
    if found is None or not phrases or phrases[0].start > 0:
        return ""
    name = measure_name(phrases[0], "count")
    return f"{name} {found['per'].lower()}" if name and found["per"] else name


_ASKED = {"duration": _how_long, "percent": _share_that, "count": _how_many}


def _asked(rest: str, kind: str) -> str:
    phrases = noun_phrases(rest)
    if not phrases or re.sub(
        r"\b(?:and|so|the|your|that|those|then|now|about)\b|[\s,]", "", rest[: phrases[0].start], flags=re.I
    ):
        return ""
    return measure_name(phrases[0], kind) if _AFTER_TOPIC.match(rest[phrases[0].end :]) else ""
