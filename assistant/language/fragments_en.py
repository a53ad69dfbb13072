"""Adds a spoken fragment ("Nine weeks.", "Cold store.") to the English sentence said beside it."""

from __future__ import annotations

import re

from assistant.language.clause_starts_en import begins_clause
from assistant.language.figures_en import in_figures
from assistant.language.hanging_en import hangs
from assistant.language.led_en import led_by
from assistant.language.lowered_en import Words, lowered
from assistant.language.numerals import numbers
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex

_WHEN_OR_WHERE = regex(r"(?:in|on|at|from|by|since|until|after|before|during|for|with|within|over)\b", re.IGNORECASE)
# "In pencil.", "With pleasure.": how, not when or where, so that it leads up to nothing.
_MANNER = regex(
    r"(?i:in|on|at|with|by|for|from) (?!(?:spring|summer|autumn|fall|winter|night|noon|first|average)\b)[a-z]+"
)
_BARE = regex(r"(?:about |around |more or less )?[\w-]+", re.IGNORECASE)  # "Eleven.": eleven of what?
_HEDGE = regex(
    r"(?:about |around |nearly |almost |over |under |only |just |maybe |a |more than |less than )*", re.IGNORECASE
)
# "Two things.", "Three facts.": how many will follow, no matter whether they are told.
_ANNOUNCES = regex(
    r"(?:a )?(?:couple of|few|one|two|three|four|five) (?:things?|facts|reasons|points|parts|goes|words|learning)\b",
    re.IGNORECASE,
)
# "Nine points, from 94 to 103: it is points of an index": what the pronoun means is the measure.
_OF_IT = regex(r"(?:it|that|this|they|these|those)\b", re.IGNORECASE)
# "The frost.", "And the assembly.": what is next in a list, of which the sentence before says nothing.
_BARE_THING = regex(r"(?:the|a|an|this|that|what) [\w'’-]+(?: [\w'’-]+)?", re.IGNORECASE)
# What was counted or how long something took stands for itself: "Nine weeks", "Fourteen teachers"; a rate or a change does not.
_NAMED = regex(
    r"\s(?!(?:percent|percentage|per|points?|times|and|but|for|from|over|under|out|with|without|more|less|fewer|quicker|slower|faster|higher|lower|who|that|which|then|now|today|before|after|ago|later|either)\b)[a-z]{3,}",
    re.IGNORECASE,
)
# So does a value with its year: "Seventeen in 2022, eight in 2024".
_DATED = regex(
    r"\b(?:in|of|from|for|to) (?:(?:19|20)\d\d|twenty(?:-| )[a-z]+|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
# A sentence that begins with somebody or some of what was counted goes on about something else as a rule.
_OTHERS = regex(
    r"(?:somebody|someone|some|everybody|everyone|nobody|one|two|three|four|five|six|seven|eight|nine|ten|most|half|many|another|\d\S*) ",
    re.IGNORECASE,
)
_PRONOUN = regex(r"(?:he|she|they|it|that|this|these|those|which|there|here)\b", re.IGNORECASE)
_ABOUT_BEHIND = regex(r"^(?P<what>[^,]*\b(?:\w+s|people)), (?:about|roughly|approximately)$", re.IGNORECASE)
# Who somebody is: a number said next is the house's, unless it tells how long.
_WHO = regex(
    r"^[\ue010-\ue0ff] (?:is|was) (?:the|an?|now|head|chief|managing|general|\w+ (?:manager|director|officer|head))\b|^[\ue010-\ue0ff] (?:is|was) [A-Z]"
)
_LASTS = regex(r"\b(?:years|months|seasons|decades|summers|winters|since)\b", re.IGNORECASE)
_AS_FOR = "As for "
_EARLIER = regex(r"(?:before|until then|up to then), (?!.* (?:is|was|were|are|had|has)\b)", re.IGNORECASE)
_DAYS = regex(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b", re.IGNORECASE)
_FINITE = regex(r"^(?:one|two|three|four|five|it|that|they|he|she|the \w+|after \w+) \w+", re.IGNORECASE)
_LONGEST_TOPIC = 10  # words that naming it adds
_LONGEST_LEAD = 14  # words


def of_topic(topic: str, fragment: str, small: Words = frozenset()) -> str | None:
    """A fragment with what it answers, "about" that: "As for the cuts, nine in the season."; None where it counts nothing."""
    about = topic.removeprefix("about ")
    counted = numbers(about, "en")
    if (
        about == topic
        or _WHEN_OR_WHERE.match(about)
        or not numbers(fragment, "en")
        or (counted and counted[-1].span.end == len(about))
    ):
        return None  # two numbers side by side would be read as one
    return f"{_AS_FOR}{about}, {lowered(fragment, small)}"


def has_topic(fragment: str) -> bool:
    """Whether a fragment names what it answers, so that it can stand alone."""
    return fragment.startswith(_AS_FOR)


def run_of(one: str, other: str, small: Words = frozenset()) -> str:
    """Two fragments said one after the other, as one; without one that only announces the other."""
    if _ANNOUNCES.fullmatch(one.strip().rstrip(".")):
        return other
    return in_figures(f"{one.strip().rstrip('.')}, {lowered(other.strip().rstrip('.'), small)}.")


def with_fragment(sentence: str, fragment: str, *, after: bool, small: Words = frozenset()) -> str:
    """The sentence (or sentences) with the fragment in it; as it was where the fragment tells nothing new or fits nowhere.

    One said `after` the sentence goes to its end: behind a comma where it begins with a small word or a number, else
    behind a colon if it is a list. One said before leads up to it, as it did in speech ("Trello, in 2022: after three
    months there were 4,000 cards"); a clause that hangs ("when they got tight") goes before it with a comma.
    """
    added = lowered(fragment.strip().rstrip("."), small)
    if after and _WHO.match(sentence) and numbers(added, "en") and not _LASTS.search(added):
        return sentence
    added = _ABOUT_BEHIND.sub(r"about \g<what>", added)
    if not says_more(added, sentence) or _ANNOUNCES.match(added):
        return sentence
    return _behind(sentence, added) if after else _before(sentence, fragment, small)


def _before(sentence: str, fragment: str, small: Words) -> str:
    lead = fragment.strip().rstrip(".")
    if _MANNER.fullmatch(lead):
        return sentence
    changes = lead.startswith("From ") and len(numbers(lead, "en")) > 1  # "From thirty to nine." is no time or place
    if _EARLIER.match(lead) and ":" not in sentence:
        return f"{lead}: {lowered(sentence, small)}"  # "Before, eleven months: this year it is seven"
    if hangs(fragment) or (_WHEN_OR_WHERE.match(fragment) and not changes):
        return f"{lead}, {lowered(sentence, small)}"
    if _measures(lead) and not _OF_IT.match(sentence) and not _goes_with(lead, sentence):
        return sentence  # what it measures was said before, or never
    return led_by(lead, sentence, small) if _leads(lead) and ":" not in sentence else sentence


def _behind(sentence: str, added: str) -> str:
    place = sentence_spans(sentence, "en")[-1]
    told = place.of(sentence)
    bare = told.rstrip(".")
    if told.endswith(("”", "?", "!")):
        return f"{sentence} {added[:1].upper()}{added[1:]}." if numbers(added, "en") else sentence
    if _BARE_THING.fullmatch(added):
        return sentence
    if begins_clause(added) and _FINITE.search(added):
        return sentence[: place.start] + f"{bare}, and {added}." + sentence[place.end :]
    if added[:1].islower() or added[:1].isdigit() or ":" in told or _DAYS.match(added):
        new = f"{bare}, {added}."
    elif re.search(r",| and ", added):
        new = f"{bare}: {added}."
    elif numbers(added, "en"):
        new = f"{bare}, {added}."
    else:
        return sentence
    return sentence[: place.start] + in_figures(new) + sentence[place.end :]


def _measures(lead: str) -> bool:
    """Whether a lead is a measure and no more ("Nine days, on average"), which says nothing of what it measures."""
    found = next(iter(numbers(lead, "en")), None)
    return (
        found is not None
        and ", the " not in lead
        and not re.search(r"[A-Z]", lead[1:])
        and _HEDGE.fullmatch(lead[: found.span.start]) is not None
    )


def _goes_with(lead: str, sentence: str) -> bool:
    """Whether a measure names what it counts and a sentence of its own follows ("Nine weeks: the crew ran both lists")."""
    found = next(iter(numbers(lead, "en")), None)
    named = found is not None and (_NAMED.match(lead, found.span.end) or _DATED.search(lead, found.span.end))
    return bool(named) and not _OTHERS.match(sentence) and not _PRONOUN.match(sentence)


def says_more(added: str, sentence: str) -> bool:
    """Whether a fragment has a number or a word that the other text has not."""
    values = [number.value for number in numbers(sentence, "en")]
    found = numbers(added, "en")
    if any(number.value not in values for number in found):
        return True
    rest = "".join(" " if any(n.span.start <= i < n.span.end for n in found) else c for i, c in enumerate(added))
    known = set(re.findall(r"\w+", sentence.lower())) | ({"percent", "per", "cent"} if "%" in sentence else set())
    return bool(set(re.findall(r"\w+", rest.lower())) - known)


def _leads(lead: str) -> bool:
    """Whether a fragment said before a sentence says what it is about: a number, a name, or a list."""
    longest = _LONGEST_LEAD + (_LONGEST_TOPIC if has_topic(lead) else 0)
    if len(lead.split()) > longest or _BARE.fullmatch(lead):
        return False
    return bool(numbers(lead, "en") or re.search(r"[a-z,] [A-Z]|,", lead) or re.match(r"[A-Z][a-z]+[A-Z]", lead))
