"""What share of what an English percentage is, told with a verb: "nine percent of the valves that had to be ground again"."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_participle, is_past
from assistant.metrics.names_en_clause import is_plain, share_that
from assistant.metrics.names_en_deeds import done_to
from assistant.metrics.names_en_words import UNSAFE
from assistant.metrics.phrases_en import plain_state
from assistant.patterns import regex

_OF = (
    r"^\s+of\s+(?:(?:all|the|our|their|my|your|those|these|any)\s+)*(?P<who>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){0,2}?)"
)
_END = r"\s*(?=[.,;!?]|$|\b(?:and|but|so|because|now|today|before|back then|last|this|in (?:19|20)\d\d|in the|in twenty)\b)"
_WORD = r"\s+(?!(?:and|but|so|because|now|today|before)\b)[a-z'’-]+"
# "Of the valves that had to be ground again", "of samples that'd fail".
_THAT = regex(rf"{_OF}\s+(?P<which>that|which|who)(?P<would>['’]d)?(?P<did>(?:{_WORD}){{1,7}}?){_END}", re.I)
# "Of the deliveries weren't needed".
_NOT = regex(
    rf"{_OF}\s+(?:(?P<past>weren['’]t|wasn['’]t|were not|was not)|(?P<could>couldn['’]t be|could not be)|(?P<never>didn['’]t|did not)|aren['’]t|isn['’]t|are not|is not)(?P<what>(?:{_WORD}){{1,4}}?){_END}",
    re.I,
)
# "Of the invoices on time".
_AS = regex(
    rf"{_OF}\s+(?P<how>on time|in time|in full|by hand|on paper|online|in stock|late|overdue|at the first (?:attempt|try|go)|(?:the )?first time){_END}",
    re.I,
)
# "Of the trucks came back empty".
_CAME = regex(
    rf"{_OF}\s+(?P<did>(?:came|went|got|turned|ran|fell)\s+(?:back|out|through|up|over|down|off)(?:\s+(?!before\b|last\b|this\b)[a-z'’-]+){{0,3}}?){_END}",
    re.I,
)
# "Six in ten loaves passed the check", "one in four invoices was wrong".
_IN = regex(r"[a-z]+(?:\s+out)?\s+(?:in|of)\s+(?:every\s+)?[a-z]+", re.I)
_THINGS = regex(rf"{_OF}(?:{_END}|\s+(?:that|which)\s+(?:we|they|people|customers|you|i)\b)", re.I)


def part_of(said: str, lead: str, rest: str) -> str:
    """What share of what a percentage is; empty where the words after it do not say.

    Args:
        said: the percentage as it was said.
        lead: what stands before it in its sentence.
        rest: what stands after it.
    """
    done = done_to(lead)
    things = _THINGS.match(rest) if done else None
    if things and is_plain(things["who"]):
        return f"share of {things['who'].lower()} {done}"
    rest = f" of{rest}" if _IN.fullmatch(said) and not rest.startswith(" of") else rest
    return share_that(lead, rest, "percent") or _came(rest) or _that(rest) or _not(rest) or _as(rest)


def _came(rest: str) -> str:
    told = _CAME.match(rest)
    safe = told is not None and is_plain(told["who"]) and not UNSAFE.search(told["did"])
    return f"share of {told['who'].lower()} that {told['did'].lower()}" if told is not None and safe else ""


def _that(rest: str) -> str:
    told = _THAT.match(rest)
    if told is None or not is_plain(told["who"]) or UNSAFE.search(told["did"]) or numbers(told["did"], "en"):
        return ""
    verb = told["did"].split()[0].lower()
    if not (told["would"] or is_past(verb) or verb in BASE or verb in ("are", "is", "have", "has", "need")):
        return ""
    return f"share of {told['who'].lower()} {told['which'].lower()}{told['did'].lower()}"


def _not(rest: str) -> str:
    told = _NOT.match(rest)
    if told is None or not is_plain(told["who"]) or UNSAFE.search(told["what"]):
        return ""
    verb = told["what"].split()[0].lower()
    says = verb in BASE if told["never"] else is_participle(verb) if told["could"] else plain_state(told["what"])
    be = "did not" if told["never"] else "could not be" if told["could"] else "were not" if told["past"] else "are not"
    return (
        f"share of {told['who'].lower()} that {be}{told['what'].lower()}"
        if says and not numbers(rest[: told.end()], "en")
        else ""
    )


def _as(rest: str) -> str:
    told = _AS.match(rest)
    return f"share of {told['who'].lower()} {told['how'].lower()}" if told and is_plain(told["who"]) else ""
