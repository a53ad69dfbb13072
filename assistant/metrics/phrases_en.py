"""English noun phrases that can name a measure, found by the words that cannot stand in one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.language.verbs_en import is_participle, is_past
from assistant.metrics.names_en_words import MOVES, RHYTHMS, VALUED, WORK
from assistant.metrics.words_en import (
    ACRONYMS,
    DETERMINERS,
    FUNCTION,
    JOINS,
    MEASURES,
    MONEY,
    NOUNS_TOO,
    NUMBERS,
    PRONOUNS,
    RATES,
    SCORES,
    STATES,
    TIME_WORDS,
    TIMES,
    VERBS,
    WIDE,
)
from assistant.patterns import regex

_TOKEN = regex(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,]*%?|[^\sA-Za-z\d]")
_LONGEST = 7
_SHARES = ("share", "number", "proportion", "percentage")  # "the share of jobs with photos"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: where it stands, its words without determiner, the word that says what it is."""

    start: int
    end: int
    words: str
    head: str
    definite: bool


def tokens(text: str) -> list[re.Match[str]]:
    """Words, numbers and marks of `text`."""
    return list(_TOKEN.finditer(text))


def noun_phrases(text: str) -> list[Phrase]:
    """The noun phrases of `text` in order; joined by "of", "for", "to", "in" and "per" where a noun follows."""
    return list(_noun_phrases(text))


@lru_cache(maxsize=2048)  # each way of naming a value reads the same words before it
def _noun_phrases(text: str) -> tuple[Phrase, ...]:
    found = tokens(text)
    out: list[Phrase] = []
    at = 0
    while at < len(found):
        phrase, at = _phrase(text, found, at)
        if phrase is not None:
            out.append(phrase)
    return tuple(out)


def _phrase(text: str, found: list[re.Match[str]], at: int) -> tuple[Phrase | None, int]:
    definite = found[at].group().lower() in DETERMINERS
    start = at + 1 if definite else at
    end = _nouns(found, start, definite)
    if end == start:
        return None, at + 1
    head = found[end - 1].group()
    counted = head.lower() == "number"
    while end + 1 < len(found) and found[end].group().lower() in (
        (*JOINS, "on", "with") if found[start].group().lower() in _SHARES else (*JOINS, "on")
    ):
        after = end + 1
        article = found[after].group().lower() in DETERMINERS
        stop = _nouns(found, after + 1 if article else after, article)
        if stop == (after + 1 if article else after) or stop - start > _LONGEST:
            break
        end = stop
        head = found[end - 1].group() if counted else head
    words = text[found[start].start() : found[end - 1].end()]
    return Phrase(found[at].start(), found[end - 1].end(), words, head, definite), end


def _nouns(found: list[re.Match[str]], start: int, definite: bool) -> int:
    """The end of a run of words that can all stand in a noun phrase."""
    end = start + _noun_first(found, start)
    while end < len(found) and _nominal(found[end].group(), definite or end > start, end + 1 < len(found)):
        if end > start and text_gap(found[end - 1], found[end]):
            break
        end += 1
    return end


def _noun_first(found: list[re.Match[str]], start: int) -> int:
    """1 where a word that may be a verb opens the phrase as a noun: "call volume", "cost per claim"; else 0."""
    if (
        start + 1 >= len(found)
        or found[start].group().lower() not in NOUNS_TOO
        or text_gap(found[start], found[start + 1])
    ):
        return 0
    return int(found[start + 1].group().lower() in (*MEASURES, "per"))


def text_gap(one: re.Match[str], two: re.Match[str]) -> bool:
    """Whether more than a space parts two tokens."""
    return two.start() - one.end() > 1


def _nominal(word: str, inside: bool, more: bool) -> bool:
    low = word.lower().replace("’", "'")
    if not word[0].isalpha() or low in PRONOUNS or low in FUNCTION or low in DETERMINERS or low in JOINS:
        return False
    if low.endswith(("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")) or (low.endswith("ly") and low not in RHYTHMS):
        return (
            low.endswith("'s")
            and low
            not in (
                "it's",
                "that's",
                "he's",
                "she's",
                "what's",
                "who's",
                "there's",
                "here's",
                "let's",
                "where's",
                "how's",
            )
            and inside
            and more
        )
    if low in RHYTHMS:
        return more
    if low in VERBS or low in MOVES or (is_past(low) and not low.endswith("ed")):
        return inside and low in NOUNS_TOO
    return not any(part in NUMBERS for part in low.split("-"))


_WHEN = regex(
    r"\s+(?:in|on|at|over|during|for)\s+(?:the\s+|an?\s+)?(?:spring|summer|autumn|fall|winter|morning|afternoon|evening|night|year|quarter|month|week|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?:\s+(?:morning|evening|night)s?)?$",
    re.I,
)
_OWN = regex(r"\s(?:my|our|your)\s(?!own\b)", re.I)


_SELF = regex(r"\s+(?:itself|themselves)$|^.*\benough$", re.I)


def measure_name(phrase: Phrase, kind: str) -> str:
    """The phrase as the name of a measure of that kind (percent, duration, money, count, rate); empty where it is none."""
    words = _OWN.sub(" the ", phrase.words.strip(" ,.'’\"“”-"))  # "resignations on my ward"
    words = _SELF.sub("", _WHEN.sub("", words))  # "missed pickups in the spring", "the web store itself"
    head = phrase.head.lower()
    if not _sound(words, phrase) or not _fits(words, head, kind):
        return ""
    return lowered(words)


def is_share(name: str) -> bool:
    """Whether the name says of itself that it is a percentage."""
    return (
        any(w.lower() in RATES for w in name.split()[-1:])
        or re.search(r"\b(?:rate|share|percentage|proportion|factor|accuracy)\b", name) is not None
    )


def is_score(name: str) -> bool:
    """Whether the name is that of a score without a unit."""
    return any(w.lower() in SCORES for w in name.split())


def is_time_name(name: str) -> bool:
    """Whether the name itself says that it is a time ("close time"), so that no "time for" is needed."""
    return any(w.lower() in TIMES or w == "DSO" for w in name.split())


def _sound(words: str, phrase: Phrase) -> bool:
    parts = words.split()
    lower = [p.lower() for p in parts]
    if not 1 <= len(parts) <= _LONGEST or not words or len(words) < 3 or lower[-1].endswith(("'s", "’s")):
        return False
    if len(parts) == 1 and lower[0] in WIDE and lower[0] not in ("people", "users", "customers", "clients"):
        return False
    head = phrase.head.lower()
    counted = lower[:2] == ["number", "of"] or (head == "hours" and len(parts) > 1)  # overtime hours
    if (lower[-1] in TIME_WORDS or head in TIME_WORDS) and not counted:
        return False
    if len(parts) == 1 and words not in ACRONYMS and words[:1].isupper() and not _common(lower[0]):
        return False
    return not all(p[:1].isupper() and p not in ACRONYMS and not _common(p.lower()) for p in parts)


def _common(word: str) -> bool:
    """Whether a capitalised word is a common one at a sentence's beginning."""
    return word in MEASURES or word in WORK or word in VALUED or (word.endswith(("s", "ing")) and len(word) > 4)


def _fits(words: str, head: str, kind: str) -> bool:
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is")) and len(head) > 3
    measure = head in MEASURES or words in ACRONYMS or words.split()[-1] in ACRONYMS
    money = any(w.lower() in MONEY for w in words.split())
    if kind == "money":
        return money or head in VALUED
    if kind == "percent":
        return (measure and head not in TIMES) or plural or (head.endswith("ing") and " " in words)
    if kind == "duration":
        return (
            (not money or head in WORK)
            and head not in RATES
            and (
                measure
                or plural
                or head in WORK
                or head.endswith(("ing", "ment", "tion", "sion", "al"))
                or len(words.split()) > 1
            )
        )
    timed = head in ("hours", "days") and len(words.split()) > 1  # "overtime hours" are counted
    return (plural or measure or head in ("people", "staff")) and (head not in TIMES or timed)


_HEADS = ("people", "users", "customers", "clients", "cost", "costs")
_NOMINAL = regex(r"(?:ing|tion|sion|ment|ance|ence|ness|ity|age|ism|ancy|ency|put|over|time|ery)s?$")


def stands_alone(phrase: Phrase) -> bool:
    """Whether the last word names something that is measured: a plural, a measure, or a noun made from a verb."""
    head = phrase.head.lower()
    known = head in MEASURES or head in WORK or head in VALUED or head in TIMES or phrase.words in ACRONYMS
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is")) and len(head) > 3
    made = len(head) > 5 and _NOMINAL.search(head) is not None
    return (known or plural or made) and (phrase.words.lower() not in WIDE or head in _HEADS)


def plain_state(words: str) -> bool:
    """Whether words after "were" tell a state: "overdue for a cleaning", "closed on time"."""
    first, *rest = words.lower().split()
    return (is_participle(first) or first in STATES) and not any(p in NUMBERS or p in PRONOUNS for p in rest)


_DAYS = regex(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter"
)


def lowered(words: str) -> str:
    """The name as it stands in mid-sentence: a capital only where the word is a name or an abbreviation."""
    first, _, rest = words.partition(" ")
    keep = first.isupper() or any(c.isupper() for c in first[1:]) or first in ACRONYMS or _DAYS.fullmatch(first)
    low = first if keep else first[:1].lower() + first[1:]
    return f"{low} {rest}" if rest else low
