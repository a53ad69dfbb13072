"""English words that look like a sentence and have a verb only in clauses that hang: "July 2023, when the floor is out"."""

from __future__ import annotations

import re

from assistant.language.hanging_en import verb_groups
from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_verb
from assistant.language.verb_list_en import BASE, NOUNS_TOO
from assistant.language.verbs_en import FINITE, PAST, base_of
from assistant.patterns import regex

_LINK = regex(r"^(?:(?:and|but|or|just|only|not|even|mostly|mainly) )+", re.IGNORECASE)
_VERBS = "is|are|was|were|has|had|have|means|meant|took|takes|will|would|can|could|did|does"
_HANGS = regex(
    rf"(?:when|whenever|if|because|since|while|where|which|who|whose|whom|that(?! (?:{_VERBS})\b)|before|after|until|till|unless|although|though|as)\b",
    re.IGNORECASE,
)
_INNER = regex(
    rf" (?:when|where|which|who|(?<!\bof )(?<!\bfor )(?<!\bfrom )(?<!\bwith )(?<!\bbefore )(?<!\bafter )(?<!\bbelow )(?<!\blike )that(?! (?:{_VERBS})\b)"
    r"|because|if|since|until|till|(?:before|after)(?! (?:it|that|this|there) (?:is|was|were|are)\b)|while|to) ",
    re.IGNORECASE,
)
_SAID_SHORT = regex(r"['’]s (?:all|when|a|an|the|in|on|at|not|early|late|what|how|still|just|only|about)\b")
_STILL = regex(r"\b(?:still|always|never|just|also|only|all|they|we|you|men|women|people) (?P<verb>[a-z]+)\b")
# "Josie wants them in two days": who does it is a name.
_NAME_DOES = regex(
    r"^[A-Z][a-z]+(?<!s)(?: [a-z]+ly| still| always| never| now| just| only| also)* (?P<verb>[a-z]+s) \w"
)
_MARKED_DOES = regex("[\ue000-\ue0ff] (?:[a-z]+ly )?([a-z]+s|[a-z]+ed)\\b")  # "In autumn the yard starts with boats"
_SUBJECT = regex(
    r"(?:(?i:the|a|an|my|our|his|her|their|its|this|that|they|we|he|she|it|i|you|people|nobody|everybody|somebody|each|every) |[A-Z\ue000-\ue0ff])"
)
_WORD = regex(r"[a-z']+")
_TIMES = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december"
    "|spring|summer|autumn|fall|winter|early|late|mid"
)
_DATE = regex(rf"(?:{_TIMES}|(?:19|20)\d\d)\b", re.IGNORECASE)
_NOMINAL = regex(
    r"(?:the|a|an|one|all|every|each|some|about|around|nearly|almost|over|under|roughly|half|most|several|everything|anything|everybody|everyone|nothing but)\s(?!of (?:it|them)\b)",
    re.IGNORECASE,
)
_CONDITION = regex(r"(?:if|unless)\b", re.IGNORECASE)
# "The ones who complain", "The bikes that a person can rent"
_OF_THINGS = regex(r"the (?:[\w-]+ )?[a-z]{2,}(?<!s)(?<!u)(?<!i)s (?:that|who|which|in|of)\b", re.IGNORECASE)
_PAST_WORD = regex(r"\b(?:\w{3,}ed|ago|last|before|(?:19|20)\d\d)\b", re.IGNORECASE)


def lacks_main_clause(sentence: str) -> bool:
    """Whether no piece of the sentence between commas has a verb of its own; one that begins with a name has one."""
    if not sentence[:1].isascii():
        return False
    pieces = [_LINK.sub("", piece) for piece in re.split(r"[,;:] ", sentence)]
    if _HANGS.match(pieces[0]):
        return False  # what follows a clause that hangs is judged with it elsewhere
    return not any(_states(piece) for piece in pieces)


def _states(piece: str) -> bool:
    if not piece[:1].isascii():
        return True  # a name that was put in, whose verb was made to agree
    if _HANGS.match(piece):
        return False
    inner = _INNER.search(piece)
    if inner is None:
        return has_own_verb(piece)
    relative = inner[0].strip().lower() in ("that", "which", "who", "where")
    return has_own_verb(piece[: inner.start()]) or _goes_on(piece[inner.end() :], relative=relative)


def has_own_verb(text: str) -> bool:
    """Whether the words have a verb as far as they go, also after a name or a word that only stands before one."""
    words = _WORD.findall(text.lower())
    bare = any(found["verb"] in BASE for found in _STILL.finditer(text.lower()))
    name = _NAME_DOES.match(text)
    named = name is not None and base_of(name["verb"]) in BASE
    named = named or a_name_acts(text)
    return has_verb(words) or bare or named or _SAID_SHORT.search(text) is not None


def a_name_acts(text: str) -> bool:
    """Whether a verb follows a name that was put in: "In autumn the yard starts with the boats"."""
    return any(_is_clear(verb) or base_of(verb) in BASE for verb in _MARKED_DOES.findall(text))


def _goes_on(text: str, *, relative: bool) -> bool:
    """Whether a verb follows that of the clause that hangs: "that came in went to one of them", "that he sold is gone"."""
    later = [word for word in _WORD.findall(text.lower())[1:] if word != "may"]
    own = 1 if relative and _SUBJECT.match(text) else 0  # the verb of a subject within the clause
    return verb_groups(text) > 1 or sum(_is_clear(word) for word in later) > own


def _is_clear(word: str) -> bool:
    base = base_of(word)
    return word in FINITE or word in PAST or (base != word and base in BASE and base not in NOUNS_TOO)


def as_statement(fragment: str) -> tuple[str, bool] | None:
    """A thing, a number or a time told without a verb, as a statement, and whether it leans on the sentence before it.

    "That was nine days, …" is said of what was told before, "It was July 2023, when …" of what comes next.
    None where what it begins with is none of these.
    """
    first = next(iter(numbers(fragment, "en")), None)
    dated = _DATE.match(fragment) is not None
    counts = first is not None and first.span.start == 0
    if not (counts or dated or _NOMINAL.match(fragment)):
        return None
    if any(_CONDITION.match(piece) and verb_groups(piece) > 1 for piece in fragment.split(", ")[1:]):
        return None  # "The measuring itself, if you read it wrong you read it wrong"
    past = bool(_PAST_WORD.search(fragment)) or any(w in PAST for w in _WORD.findall(fragment.lower()))
    told = fragment if dated else f"{fragment[:1].lower()}{fragment[1:]}"
    if not dated and _OF_THINGS.match(fragment):
        return f"Those {'were' if past else 'are'} {told}", True
    return f"{'It' if dated else 'That'} {'was' if past else 'is'} {told}", not dated
