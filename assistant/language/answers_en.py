"""Half answers of an English interview, completed from the question asked: "How many sites?" "Fourteen." There are fourteen sites."""

from __future__ import annotations

import re

from assistant.language.clean_en import cleaned
from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_clear_verb
from assistant.language.question_kinds_en import ABOUT, KINDS
from assistant.language.topic_stated_en import LAST_TIME
from assistant.patterns import regex

_LONGEST = 10  # words of an answer that is no sentence of its own
_LONGEST_QUESTION = 16
_HOUSE = 20  # fewer people asked after are a team
_STAFF = regex(r"how many (?:people|employees|staff)$", re.IGNORECASE)
_FEW = 3  # fewer people are a team
_ASKS = regex(r"\b(?:how (?:many|much|long|big|large)|when|where|what)\b", re.IGNORECASE)
_TAIL = regex(
    r"(?:,? (?:would you say|do you reckon|do you think|did you say|roughly|exactly|altogether|in total|all told|again|then|or so|if i may ask"
    r"|do you know|more or less|approximately|about|by the way|these days|please|sorry|i mean))+$",
    re.IGNORECASE,
)
# The interviewer's guesses, choices and turns of talk: no statement is made of them.
_CLOSED = regex(
    r"\b(?:or|if|why|should|would|could|can|may|might|will|going to|not|n't|think|say|mean|know)\b|n['’]t\b",
    re.IGNORECASE,
)
_PROPER = regex(
    r"(?!(?:About|Around|Roughly|Nearly|Almost|Over|Under|Just|More|Less|Only|Some|In|On|At|Since|From|By|Before|After|Until|The|Early|Late|Mid|Last|This|End|Beginning|Middle|Start)\b)(?=[A-Z])(?!\w+(?:teen|ty)\b)(?!(?:A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Half|Hundreds?)\b)"
)
_HEDGED = regex(
    r"\b(?:i|you|maybe|perhaps|probably|something|guess|think|not|no|none|never|or|depends|ask)\b|\?", re.IGNORECASE
)
# What a company has: after the question what it is, a number of these is its own.
_OWNED = regex(
    r" (?:[a-z-]+ )?(?:people|employees|staff|nurses|doctors|drivers|pickers|tutors|teachers|carers|mechanics|engineers|growers|families|stores|shops|branches|offices|sites|depots|terminals|plants"
    r"|factories|mills|warehouses|hotels|hospitals|clinics|beds|wards|rooms|campuses|schools|students|trucks|lorries|vans|vehicles|trailers|bikes|machines|customers|clients|members|patients"
    r"|subscribers|readers|titles|products|suppliers|dealers|locations|restaurants|kitchens|farms|hectares|acres)(?=$|,? (?:in|across|on|all over|over|from|and|around|full-time|direct)\b|, )"
)


# "Eighty million turnover, last year."
_TAKEN_IN = regex(
    r"(?: (?!less|more|lost|fewer|up|down)[a-z]+)? (?:in |of )?(?P<what>turnover|revenues?|sales)(?P<rest>,? (?:last|this|a|in|for|per) [^.]*)?$",
    re.IGNORECASE,
)
# "Drivers is about forty": how many of what, the other way round.
_COUNTED_FIRST = regex(r"^(?:the |our )?(?P<what>[a-z]+(?: [a-z]+)?),? (?:is|are) (?P<count>[^,.]+)$", re.IGNORECASE)


def completed(question: str, answer: str) -> str | None:
    """The statement, in the answerer's words, that a half answer makes together with the question before it.

    Of the question only the words that ask are used, never a number or a guess in it. None where the answer is a
    sentence of its own, or where it takes more than these few kinds of question to know what is meant.
    """
    bare = cleaned(answer).rstrip(" .!")
    asked = _asked(question)
    if (
        asked is None
        or not bare
        or len(bare.split()) > _LONGEST
        or _HEDGED.search(bare)
        or _has_verb(bare.split(",")[0])
    ):
        return None
    bare = bare if _PROPER.match(bare) else bare[:1].lower() + bare[1:]
    for pattern, state in KINDS:
        found = pattern.match(asked)
        if found is not None:
            stated = state(found, bare)
            return f"{stated[:1].upper()}{stated[1:]}." if stated else None
    return None


def staffed(question: str, answer: str) -> str | None:
    """The size of the house from "How many people?" "Three hundred and forty.", asked while it is introduced.

    None where the question is another, or so few are no house; of what else people were counted cannot be told here.
    """
    bare = cleaned(answer).rstrip(" .!")
    found = next(iter(numbers(bare, "en")), None)
    if found is None or found.value < _HOUSE or not _STAFF.match(_asked(question) or ""):
        return None
    if not re.fullmatch(ABOUT, bare[: found.span.start], re.IGNORECASE) or found.span.end != len(bare):
        return None
    return f"We have {bare[:1].lower()}{bare[1:]} people."


def owned(fragment: str) -> str | None:
    """ "Three hundred people, nine depots." as what a company says it has; None for other fragments."""
    bare = _COUNTED_FIRST.sub(
        lambda found: f"{found['count']} {found['what'].lower()}", cleaned(fragment).rstrip(" .!")
    )
    found = next(iter(numbers(bare, "en")), None)
    if (
        found is None
        or found.value < _FEW
        or len(bare.split()) > 2 * _LONGEST
        or _HEDGED.search(bare)
        or _has_verb(bare.split(", ")[0])
        or "'s " in bare
    ):
        return None
    if not re.fullmatch(ABOUT, bare[: found.span.start], re.IGNORECASE):
        return None
    taken = _TAKEN_IN.match(bare, found.span.end)
    if taken is not None:
        return _taken_in(bare, taken)
    if not _OWNED.match(bare[found.span.end :]):
        return None
    return f"We have {bare if _PROPER.match(bare) else bare[:1].lower() + bare[1:]}."


def _taken_in(bare: str, taken: re.Match[str]) -> str:
    """What a house takes in, as a sentence of its own."""
    sums = re.sub(" (?:in|of)$", "", bare[: taken.start("what")].rstrip())
    past = LAST_TIME.search(bare) is not None
    be = ("were" if past else "are") if taken["what"].endswith("s") else ("was" if past else "is")
    return f"Our {taken['what'].lower()} {be} {sums[:1].lower()}{sums[1:]}{taken['rest'] or ''}."


def _has_verb(text: str) -> bool:
    return has_clear_verb(re.findall(r"[a-z']+", re.sub(r"\bMay\b", "June", text).lower()))


def _asked(question: str) -> str | None:
    """The clause of the question that asks, without what is said around it; None if it holds a guess."""
    text = cleaned(question).strip()
    if not text.endswith("?"):
        return None
    clauses = re.split(r"[,;:] | (?:and|so) (?=(?:how|when|where|what)\b)", text.rstrip(" ?"))
    start = next((i for i in range(len(clauses) - 1, -1, -1) if _ASKS.match(clauses[i].strip())), None)
    if start is None:
        return None
    asked = _TAIL.sub("", ", ".join(clauses[start:]).strip())
    if len(asked.split()) > _LONGEST_QUESTION or numbers(asked, "en") or _CLOSED.search(asked) or "," in asked:
        return None
    return asked
