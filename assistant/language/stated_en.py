"""A spoken fragment of English as a sentence of its own: "Nine weeks." -> It was nine weeks, "Forty sensors." -> There were 40 sensors.

Speech names a thing and goes on about it; print needs a subject and a verb. What the fragment is of stays as open as it
was said: it is stated, never guessed.
"""

from __future__ import annotations

import re

from assistant.language.figures_en import in_figures
from assistant.language.lowered_en import Words, lowered
from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_clear_verb
from assistant.language.verbs_en import is_past

_TOPIC = re.compile(r"^As for (?P<topic>[^,]+), (?P<rest>.+)$")
_SPEECH = re.compile(r"^(?:(?:yes|no|aye|well|so|now|moment|okay), |(?:also|or|and|but|then),? )+", re.IGNORECASE)
_CALLED = re.compile(r",? (?:ma['’]am|sir|madam|honey|love|mate)(?=[,.]|$)", re.IGNORECASE)
# A verb that lost its "it": "Used to be three weeks", "Took a month".
_VERB_FIRST = re.compile(
    r"^(?:used to (?:be|take)|would (?:be|take)|has been|had been|was|is|were|took|takes|goes|went) ", re.IGNORECASE
)
_FROM_TO = re.compile(r"(?:from|up|down|to) (?=.*\d|.*\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)")
_MARK = re.compile("[\ue000-\ue0ff]")
_OFFICE = re.compile(
    r"\b(?:director|manager|head|chief|officer|president|owner|founder|chair|supervisor|coordinator|engineer|lead) (?:of|for)\b|\b(?:director|manager|officer)$",
    re.IGNORECASE,
)
_UNITS_TOLD = (
    r"seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|seasons?|years?|points?|times|"
    r"dollars?|pounds?|euros?|francs?|rupees?|rand|lakhs?|crores?|pence|cents?|degrees|kilos?|tons?|tonnes?|miles?|metres?|meters?|feet|inches|acres?|"
    r"hectares?|kilometres?|kilometers?|litres?|liters?|gallons?"
)
_NO_THING = r"percent|percentage|per|bar|of|in|out|a|more|less|and|to|from|million|thousand|hundred|as|at|on|for"
_HEDGE = r"(?:about |around |nearly |almost |some |only |just |over |under |roughly )?"
_PEOPLE = "people|men|women|children|staff|sheep|cattle|cows|nurses|drivers"
_COUNTED = re.compile(
    rf"^ (?!(?:[a-z-]+ )?(?:{_UNITS_TOLD})\b)(?!(?:{_NO_THING})\b)(?:[a-z-]+ (?!(?:of|in|for|and|to|a)\b)){{0,2}}?(?:{_PEOPLE}|[a-z-]{{3,}}(?<!s)s)\b(?! (?:of|is|was) )"
)
_INDEFINITE = re.compile(
    r"^(?:a|an|one) (?!(?:bit|lot|few|couple|third|quarter|half|hundred|thousand|million|dozen|year|month|week|day|hour|minute|in|of)\b)[a-z]",
    re.IGNORECASE,
)
_LAST_TIME = re.compile(r"\b(?:last|ago|before|previous|earlier|(?:19|20)\d\d)\b", re.IGNORECASE)
_PRESENT = frozenset("is are am has have do does can will means needs takes goes wants costs".split())
_GONE = frozenset("would could might should".split())
_WORD = re.compile(r"[a-z']+")
# The head of what was asked about is its last word before what narrows it.
_NARROWS = re.compile(r" (?:with|of|for|in|on|at|from|to|by|which|that|who|ahead|after|before|per|under|over)\b")
_CHANGES = re.compile(r"^(?:from|up|down) .*\bto\b|^[\w.%-]+(?: percent)? to [\w.%-]+$", re.IGNORECASE)
_UNSAID = re.compile(r"\bof (?:it|them|those|these|that)\b", re.IGNORECASE)  # counts what the topic is made of
_UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
_PART_HOUR = re.compile(r"\b(?:quarters? of|half) an hour\b", re.IGNORECASE)
_UNIT = re.compile(rf"\b({'|'.join(_UNITS)})s?\b")
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_RANGE = re.compile(rf"^(?:{_MONTH}) to (?:{_MONTH}),? (?:19|20)\d\d$")
_DATE = re.compile(
    rf"^(?P<part>(?:the )?(?:very )?(?:end|start|beginning|middle) of |early |late |mid-? ?)?(?:(?P<month>{_MONTH})|(?P<season>spring|summer|autumn|fall|winter)(?= (?:of )?(?:\d|'|twenty)))"
    r"(?:,? (?:of )?(?:(?:19|20)\d\d|['’]\d\d|twenty-\w+))?$|^(?:19|20)\d\d$",
    re.IGNORECASE,
)
_TIMED = re.compile(
    rf"^(?:in|on|at|by|since|after|before|until|from|then|now|today|when|this|last|next|for|{_MONTH}|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(
    r"^(?P<who>it|that|they|those|these|he|she) (?P<verb>is|are|was|were)? ?(?P<rest>.+)$", re.IGNORECASE | re.DOTALL
)
_NAME = re.compile(r"^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}$")
_THING = re.compile(r"^(?:(?:The|A|An|[\ue000-\ue0ff]['’]s) |[A-Z])")
_ORDER = re.compile(r"\b(?:first|second|last|next|then)\b(?! \w)", re.IGNORECASE)
_IS_WHAT = re.compile(r"^(?:the|a|an|[\ue000-\ue0ff]['’]s|their|where|what|only|still|not)\b|^[\ue000-\ue0ff]")
_MEANT = re.compile(
    r"^(?:the|[\ue000-\ue0ff]['’]s|their) (?:target|goal|aim|limit|policy|rule|plan|budget|record|average|standard)\b"
)


def stated(fragment: str, beside: str = "", small: Words = frozenset()) -> str:
    """The fragment as a sentence with its stop, in the time of the sentence told `beside` it.

    `small` are words that begin no name in this talk.
    """
    bare = _CALLED.sub("", fragment.strip().rstrip("."))
    topic = _TOPIC.match(bare)
    if topic is not None:
        return in_figures(_of_topic(topic["topic"], topic["rest"]))
    bare = _SPEECH.sub("", bare)
    bare = lowered(bare[:1].upper() + bare[1:], small)
    return in_figures(_stated(bare, past=told_past(bare, beside)))


def _stated(bare: str, *, past: bool) -> str:
    if _VERB_FIRST.match(bare):
        return f"It {bare}."
    if _FROM_TO.match(bare):
        return f"It {'came' if bare.startswith('to ') else 'went'} {bare}."
    several = _counted(bare)
    if not several and has_clear_verb(_WORD.findall(bare.split(", ")[0].lower())):
        return f"{bare[:1].upper()}{bare[1:]}."
    if several is None:
        bare = re.sub(r"(?<!the )(?<!the very )\bsame\b", "the same", bare, flags=re.IGNORECASE)
        return f"It {'was' if past else 'is'} {bare}."
    be = ("were" if past else "are") if several else ("was" if past else "is")
    return f"There {be} {bare}."


def led_by(fragment: str, sentence: str, small: Words = frozenset()) -> str:
    """The sentence after a fragment that says what it is about; `small` are words that begin no name in this talk.

    A date goes before it; what the sentence takes up as "it" or "they" becomes its subject; else there are two
    sentences. Who is named or has an office before a sentence of the same is told with neither.
    """
    lead = _CALLED.sub("", fragment.strip().rstrip("."))
    if _TOPIC.match(lead):
        return f"{stated(lead)} {sentence}"
    dated = _dated(lead)
    if dated is not None and not _TIMED.match(sentence):
        return f"{dated}, {lowered(sentence, small)}"
    if _presents(lead, sentence):
        return sentence
    return _taken_up(_SPEECH.sub("", lead), sentence) or f"{stated(lead, sentence, small)} {sentence}"


def _presents(lead: str, sentence: str) -> bool:
    """Whether the lead only says who is told of: a name, or an office."""
    named = bool(_MARK.match(sentence))
    same = sentence.split()[0].removesuffix("'s") == lead.split()[0]
    return (named and (bool(_NAME.match(lead)) or bool(_OFFICE.search(lead)))) or (same and bool(_NAME.match(lead)))


def _counted(bare: str) -> bool | None:
    """Whether the fragment names several things; None where it names none that there can be."""
    first = next(iter(numbers(bare, "en")), None)
    if first is not None and re.fullmatch(_HEDGE, bare[: first.span.start], re.IGNORECASE):
        return (
            True
            if first.value > 1 and _COUNTED.match(bare[first.span.end :])
            else (False if _INDEFINITE.match(bare) else None)
        )
    return False if _INDEFINITE.match(bare) else None


def told_past(fragment: str, beside: str) -> bool:
    """Whether what is told beside a fragment, by its first verb, or the fragment itself is of the past."""
    if _LAST_TIME.search(fragment):
        return True
    for word in _WORD.findall(beside.lower()):
        if word in _PRESENT:
            return False
        if word in _GONE or (is_past(word) and word not in ("can", "will", "must", "used")):
            return True
    return False


def _of_topic(topic: str, rest: str) -> str:
    """ "As for the spills, nine" -> The spills come to nine; "as for the six hours, two" -> The six hours became two."""
    subject = topic[:1].upper() + topic[1:]
    head = _NARROWS.split(topic, maxsplit=1)[0].split()[-1]
    if _UNSAID.search(rest):
        return f"As for {topic}, {rest}."
    if numbers(topic, "en"):
        return f"{subject} became {rest}." if _alike(topic, rest) else f"As for {topic}, {rest}."
    if re.search(rf"\b{re.escape(head)}\b", rest) and _counted(rest):
        return f"There {'were' if _LAST_TIME.search(rest) else 'are'} {rest}."
    several = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    if _CHANGES.match(rest):
        rest = rest if rest.startswith(("from ", "up ", "down ")) else f"from {rest}"
        return f"{subject} went {rest}."
    if topic.split()[0].endswith("ing"):
        return f"{subject} takes {rest}."
    verb = "came to" if _LAST_TIME.search(rest) else "come to" if several else "comes to"
    return f"{subject} {verb} {rest}."


def _alike(topic: str, rest: str) -> bool:
    """Whether a value may be what became of the topic's: of the same unit, a smaller one of time, or of none that is said."""
    was, now = _UNIT.findall(topic), _UNIT.findall(_PART_HOUR.sub("minutes", rest))
    if not now:
        return True
    return bool(was) and _UNITS.index(now[0]) <= _UNITS.index(was[0])


def _dated(lead: str) -> str | None:
    """A bare date as it stands before a sentence: "In October 2023", "At the end of May"."""
    found = _DATE.match(lead)
    if _RANGE.match(lead):
        return f"From {lead}"
    if found is None:
        return None
    part = (found["part"] or "").lower()
    if part.strip() in ("early", "late", "mid", "mid-"):
        return f"In {lead[:1].lower()}{lead[1:]}"
    if part:
        return f"At {'' if part.startswith('the ') else 'the '}{lead[:1].lower()}{lead[1:]}"
    return f"In the {lead[:1].lower()}{lead[1:]}" if found["season"] else f"In {lead}"


def _taken_up(lead: str, sentence: str) -> str | None:
    """The sentence with the fragment for the pronoun that means it; None where it may mean something else."""
    found = _TAKEN_UP.match(sentence)
    if found is None or not _THING.match(lead) or _ORDER.search(lead):
        return None
    who, verb, rest = found["who"].lower(), found["verb"], found["rest"]
    first = next(iter(numbers(lead, "en")), None)
    measured = first is not None and first.span.start == 0
    joint = "," if "," in lead else ""
    if who in ("he", "she"):
        return f"{lead} {verb or ''} {rest}".replace("  ", " ") if _NAME.match(lead) else None
    if who in ("it", "that"):
        if verb is None or not (_MEANT.match(rest) if measured else _IS_WHAT.match(rest)):
            return None
        return f"{lead}{joint} {verb} {rest}"
    head = _NARROWS.split(lead.split(",")[0], maxsplit=1)[0].split()[-1]
    if not (head.endswith("s") and not measured) and not _counted(lead):
        return None
    return f"{lead}{joint} {verb or ''} {rest}".replace("  ", " ")
