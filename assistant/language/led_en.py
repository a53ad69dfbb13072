"""An English sentence after a fragment that says what it is about: "June 2022." "They moved." -> In June 2022, they moved."""

from __future__ import annotations

import re

from assistant.language.counted_en import counted
from assistant.language.figures_en import in_figures
from assistant.language.lowered_en import Words, lowered
from assistant.language.numerals import numbers
from assistant.language.stated_en import TOPIC, spoken, stated
from assistant.language.topic_stated_en import NARROWS
from assistant.patterns import regex

_MARK = regex("[\ue000-\ue0ff]")
_OFFICE = regex(
    r"\b(?:director|manager|head|chief|officer|president|owner|founder|chair|supervisor|coordinator|engineer|lead) (?:of|for)\b|\b(?:director|manager|officer)$|^(?:director|manager|officer|owner|president|engineer|supervisor)\b",
    re.IGNORECASE,
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_RANGE = regex(rf"^(?:{_MONTH}) to (?:{_MONTH}),? (?:19|20)\d\d$")
_DATE = regex(
    rf"^(?P<part>(?:the )?(?:very )?(?:end|start|beginning|middle) of |early |late |mid-? ?)?(?:(?P<month>{_MONTH})|(?P<season>spring|summer|autumn|fall|winter)(?= (?:of )?(?:\d|'|twenty)))"
    r"(?:,? (?:of )?(?:(?:19|20)\d\d|['’]\d\d|twenty-\w+))?$|^(?:19|20)\d\d$",
    re.IGNORECASE,
)
_TIMED = regex(
    rf"^(?:in|on|at|by|since|after|before|until|from|then|now|today|when|this|last|next|for|{_MONTH}|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_TAKEN_UP = regex(
    r"^(?P<who>it|that|they|those|these|he|she) (?P<verb>is|are|was|were)? ?(?P<rest>.+)$", re.IGNORECASE | re.DOTALL
)
_NAME = regex(r"^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}$")
_CALLED = regex(r"(?:[A-Z][\w'’-]+\.? ?){1,3}")
_THING = regex(r"^(?:(?:The|A|An|[\ue000-\ue0ff]['’]s) |[A-Z])")
_ORDER = regex(r"\b(?:first|second|last|next|then)\b(?! \w)", re.IGNORECASE)
_IS_WHAT = regex(r"^(?:the|a|an|[\ue000-\ue0ff]['’]s|their|where|what)\b|^[\ue000-\ue0ff]")
_MEANT = regex(
    r"^(?:the|[\ue000-\ue0ff]['’]s|their) (?:target|goal|aim|limit|policy|rule|plan|budget|record|average|standard)\b"
)
_POINTS = regex(
    r"(?:this|that|these|those|it|he|she|they)\b(?! (?:winter|spring|summer|autumn|fall|year|month|week|morning)\b)|[\ue000-\ue0ff] ",
    re.IGNORECASE,
)
_WHERE = regex(
    r"(?:in|on|at|under|over|with|without|for|from|by|to|of|inside|outside|behind|between|before|after|until|since)\b",
    re.IGNORECASE,
)
# "There were 40 sensors." can stand alone; of "It was nine weeks." nobody could tell what it was.
_NAMES_THINGS = regex(r"There (?:is|are|was|were) ")
_COMMAS = 1
_OWN_DATE = regex(rf"\b(?:{_MONTH}|(?:19|20)\d\d)\b")


def led_by(fragment: str, sentence: str, small: Words = frozenset()) -> str:
    """The sentence after a fragment that says what it is about; `small` are words that begin no name in this talk.

    A date goes before it; what the sentence takes up as "it" or "they" becomes its subject; else there are two
    sentences. Who is named or has an office before a sentence of the same is told with neither.
    """
    lead = spoken(fragment)
    if TOPIC.match(lead):
        told = stated(lead)
        return sentence if TOPIC.match(told) else f"{told} {sentence}"  # an "as for" that no verb was found for
    dated = _dated(lead)
    if dated is not None and not _TIMED.match(sentence) and not _OWN_DATE.search(sentence):
        return f"{dated}, {lowered(sentence, small)}"
    if dated is not None:
        return sentence  # it tells its own time
    if _presents(lead, sentence):
        return sentence
    if _POINTS.match(lead):
        return f"{lead}: {lowered(sentence, small)}"  # "This one hurt more": a sentence of its own, perhaps
    taken_up = _taken_up(lead, sentence)
    if taken_up is not None:
        return taken_up
    told = stated(lead, sentence, small)
    if _NAMES_THINGS.match(told) and told.count(",") <= _COMMAS:
        return f"{told} {sentence}"
    if _leads_nowhere(lead):
        return sentence
    return f"{in_figures(lead[:1].upper() + lead[1:])}: {lowered(sentence, small)}"


def _leads_nowhere(lead: str) -> bool:
    """Whether a lead is only somebody's name, or says where, so that a colon after it would promise nothing."""
    changes = lead.startswith("From ") and bool(numbers(lead, "en"))
    return bool(_CALLED.fullmatch(lead)) or (_WHERE.match(lead) is not None and not changes)


def _presents(lead: str, sentence: str) -> bool:
    """Whether the lead only says who is told of: a name, or an office."""
    named = bool(_MARK.match(sentence))
    same = sentence.split()[0].removesuffix("'s") == lead.split()[0]
    return (named and (bool(_NAME.match(lead)) or bool(_OFFICE.search(lead)))) or (same and bool(_NAME.match(lead)))


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
    if found is None or not _THING.match(lead) or _ORDER.search(lead) or _WHERE.match(lead):
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
    head = NARROWS.split(lead.split(",")[0], maxsplit=1)[0].split()[-1]
    if verb is None or (not (head.endswith("s") and not measured) and not counted(lead)):
        return None  # "They can't close a case" may be said of others
    return f"{lead}{joint} {verb} {rest}"
