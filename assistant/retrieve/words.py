"""Runs of Chinese characters and of letters in a text, and English words in their plain form."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from assistant.patterns import regex

_RUN = regex(r"([\u3400-\u9fff]+)|([a-z0-9à-ɏ]+)")
# Words that carry no topic, spoken ones among them.
_STOP_WORDS = (
    "a about actually after all also am an and any are as at back basically be because been before being but by can "
    "could did do does doing don down each else even ever every few for from get gets getting go goes going gonna got "
    "had has have having he her here him his how i if in into is it its just kind know last like ll lot made make many "
    "may maybe me mean more most much my need never no not now of off oh ok okay on one only or other our out over own "
    "per put quite re really right said same say see she should so some something still such sure take than that the "
    "their them then there these they thing things think this those three through time to too two uh um until up us "
    "ve very want was way we well went were what when where which while who why will with won would yeah year yep yes "
    "yet you your"
)
_STOP = frozenset(_STOP_WORDS.split())


class Run(NamedTuple):
    """Chinese characters in a row (`chinese`), or one word of letters and digits, in lower case.

    A tuple, because texts are cut into very many of them.
    """

    text: str
    chinese: bool


def runs(text: str) -> list[Run]:
    """The runs of a text in order, without marks and white space."""
    found = _RUN.findall(unicodedata.normalize("NFKC", text).casefold())
    return [Run(han or word, bool(han)) for han, word in found]


@lru_cache(maxsize=100_000)
def is_topical(word: str) -> bool:
    """Whether a word may tell what a text is about: no stop word, no bare number, no single letter."""
    return not (word in _STOP or singular(word) in _STOP or word.isdecimal() or len(word) == 1)


@lru_cache(maxsize=100_000)
def singular(word: str) -> str:
    """The word without its plural (Harman 1991, "How Effective Is Suffixing?")."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "aas")) and len(word) > 3:
        return word[:-1]
    return word
