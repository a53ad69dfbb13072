"""Kinds of English questions whose half answer makes a statement, and how the two make it."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.language.numerals import numbers
from assistant.language.past_forms_en import past_of
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_past, with_s
from assistant.patterns import regex

_FLIPPED = {"you": "we", "your": "our", "yours": "ours", "us": "you", "our": "your", "we": "you", "my": "your"}
_PEOPLE = r"(?:people|employees|staff|of (?:you|us))"
_HOW_MANY_DO = regex(
    r"^how many (?P<what>[\w' -]{2,40}?) (?P<aux>do|did|does) (?P<who>you|they|it|(?:the|your) \w+(?: \w+)?|[A-Z]\w+) (?P<verb>[a-z]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_HOW_MANY_HAVE = regex(
    r"^how many (?P<what>[\w' -]{2,40}?) (?:have (?P<who>you|they) got|has (?P<single>it|the \w+|[A-Z]\w+) got)(?P<rest>.*)$",
    re.IGNORECASE,
)
_HOW_MANY_ARE = regex(
    r"^how many (?P<what>[\w' -]{2,40}?) (?P<be>are|were) (?:there|in it)\b(?P<rest>.*)$", re.IGNORECASE
)
_HOW_MANY_DID = regex(
    r"^how many (?P<what>of (?:those|these|them)|(?:of (?:the|your|those|these|them) )?[\w'-]+(?: of (?:the|your|those|these|them)(?: [\w'-]+)?)?) (?P<verb>did(?= (?:that|this|the \w+)$)|(?!(?:have|has|had|is|are|was|were|do|does|did|can|could|will|would)\b)[a-z]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_INVERTED = regex(r"\b(?:is|are|was|were|do|did|have|has) (?:it|you|they|there|that|we)\b", re.IGNORECASE)
_HOW_MANY = regex(
    r"^how many (?P<what>(?!(?:people|times?|seconds|minutes|hours|days|weeks|months|years|percent|points)\b)[a-z]+(?: [a-z]+)?)$",
    re.IGNORECASE,
)
_HOW_LONG = regex(
    r"^how (?:long|much) (?P<aux>did|does) (?P<who>it|that|this|(?:the|your|a|one) [\w' -]{2,40}?|[A-Z]\w+) (?P<verb>take|last|cost|run)(?P<rest>.*)$",
    re.IGNORECASE,
)
_HOW_LONG_BE = regex(r"^how long (?P<be>was|is) (?P<who>the [\w' -]{2,30}|it|that)$", re.IGNORECASE)
_WHEN_DID = regex(
    r"^when did (?P<who>you|they|it|that|(?:the|your) [\w' -]{2,30}?|[A-Z]\w+) (?:actually |first |finally )?(?P<verb>go|start|begin|sign|buy|open|launch|switch|move|finish|happen|roll|turn|stop|install|join|adopt|end|come|introduce)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_WHEN_BE = regex(
    r"^when was (?P<who>that|this|it|the [\w' -]{2,30}?)(?P<rest> (?:founded|started|opened|signed|finished|done|introduced|installed|built|launched|set up))?$",
    re.IGNORECASE,
)
_HOW_BIG = regex(
    r"^how (?:big|large) (?:are you|is (?:it|the (?:company|business|group|firm|team)|[A-Z][\w' -]+))$", re.IGNORECASE
)
_WHERE = regex(r"^where are you (?P<how>based|located)$", re.IGNORECASE)
_DATE = regex(
    r"^(?:(?P<with>in|on|at|since|around|from|by|before|after|until|the|early|late|mid|last|this|end of|beginning of|middle of|start of)\b|(?P<month>january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b"
    r"|(?P<year>(?:19|20)\d\d|nineteen \w+|twenty \w+|two thousand))",
    re.IGNORECASE,
)
ABOUT = r"(?:about |around |roughly |nearly |almost |over |under |just over |just under |more than |less than |only |some )?"
_DURATION = regex(
    r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|fortnights?|mornings?|afternoons?|weekends?)\b",
    re.IGNORECASE,
)


def _flipped(words: str) -> str:
    """What the asker calls "you" and "your" is "we" and "our" to the one who answers."""
    return " ".join(_FLIPPED.get(word.lower(), word) for word in words.split())


def _counted(answer: str, what: str) -> str | None:
    """The number with what it counts: the answer's own noun where it names one, else the question's."""
    found = next(iter(numbers(answer, "en")), None)
    if found is None or found.value < 2 or not re.fullmatch(ABOUT, answer[: found.span.start], re.IGNORECASE):
        return None
    rest = answer[found.span.end :]
    named = re.match(
        r" (?!of\b|in\b|on\b|at\b|by\b|for\b|from\b|now\b|today\b|a\b|per\b|altogether\b|all\b|or\b|each\b)[a-z]", rest
    )
    if re.match(r"\s*(?:percent|per cent|%)", rest):
        return None
    if named:
        return answer
    noun = _flipped(what)
    return (
        f"{answer[: found.span.end]} {noun}{rest}"
        if not what.lower().startswith("of ")
        else f"{answer[: found.span.end]} {noun}"
    )


def _many_do(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    who, verb = _flipped(found["who"]), found["verb"].lower()
    if many is None:
        return None
    if found["aux"].lower() == "did":
        form = past_of(verb)
    else:
        form = (
            with_s(verb)
            if found["aux"].lower() == "does" and verb != "have"
            else "has"
            if found["aux"].lower() == "does"
            else verb
        )
    return f"{who} {form} {many}{_rest(found)}" if form else None


def _rest(found: re.Match[str]) -> str:
    rest = found["rest"].strip()
    return f" {_flipped(rest)}" if rest else ""


def _many_have(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    who = f"{_flipped(found['who'])} have" if found["who"] else f"{found['single']} has"
    return many and f"{who} {many}{_rest(found)}"


def _many_are(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    return many and f"there {found['be'].lower()} {many}{_rest(found)}"


def _many_did(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    if _INVERTED.search(found["rest"]):
        return None
    told = is_past(found["verb"].lower()) or found["verb"].lower() in BASE
    return f"{many} {found['verb']}{_rest(found)}" if many and told else None


def _many(found: re.Match[str], answer: str) -> str | None:
    many = _counted(answer, found["what"])
    return many and f"there are {many}"


def _long(found: re.Match[str], answer: str) -> str | None:
    if not numbers(answer, "en") or (found["verb"].lower() != "cost" and not _DURATION.search(answer)):
        return None
    verb = found["verb"].lower()
    form = past_of(verb) if found["aux"].lower() == "did" else with_s(verb)
    rest = _rest(found)
    if rest and not re.match(r" (?:to|from|until|for|now$|today$)\b", rest):
        return None
    return f"{_flipped(found['who'])} {form} {answer}{rest}"


def _long_be(found: re.Match[str], answer: str) -> str | None:
    return (
        f"{_flipped(found['who'])} {found['be'].lower()} {answer}"
        if numbers(answer, "en") and _DURATION.search(answer)
        else None
    )


def _dated(answer: str) -> str | None:
    """The answer as an adverbial of time."""
    found = _DATE.match(answer)
    if found is None or _DURATION.search(answer):
        return None
    lead = (found["with"] or "").lower()
    if lead in ("the", "early", "late", "mid", "end of", "beginning of", "middle of", "start of"):
        return f"in {answer}" if lead in ("early", "late", "mid") else f"at the {answer}" if lead == "end of" else None
    return answer if lead else f"in {answer}"


def _when_did(found: re.Match[str], answer: str) -> str | None:
    date, form = _dated(answer), past_of(found["verb"].lower())
    return date and form and f"{_flipped(found['who'])} {form}{_rest(found)} {date}"


def _when_be(found: re.Match[str], answer: str) -> str | None:
    date = _dated(answer)
    return date and f"{_flipped(found['who'])} was{_rest(found) if found['rest'] else ''} {date}"


def _big(found: re.Match[str], answer: str) -> str | None:
    return f"we have {answer}" if numbers(answer, "en") and re.search(rf"\b(?:{_PEOPLE}|[a-z]+s)\b", answer) else None


def _where(found: re.Match[str], answer: str) -> str | None:
    place = re.sub(r"^in ", "", answer)
    return f"we are {found['how'].lower()} in {place}" if place[:1].isupper() else None


KINDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], str | None]], ...] = (
    (_HOW_MANY_HAVE, _many_have),
    (_HOW_MANY_ARE, _many_are),
    (_HOW_MANY_DO, _many_do),
    (_HOW_MANY, _many),
    (_HOW_MANY_DID, _many_did),
    (_HOW_LONG, _long),
    (_HOW_LONG_BE, _long_be),
    (_WHEN_DID, _when_did),
    (_WHEN_BE, _when_be),
    (_HOW_BIG, _big),
    (_WHERE, _where),
)  # fmt: skip
