"""The shape of a sentence: what tells how it is built without telling what it is about, as names of features."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# Words that build sentences; any other is known by its ending only.
_BUILDING = frozenset(
    "a an the and or but so because if when while after before since until that which who whom whose where how why what "
    "this these those it its they them their he she his her him we us our you your i my me is are was were be been being "
    "has have had do does did will would can could should may might must not no nor to of in on at by for from with "
    "without into onto over under up down out off about as than then there here now just only also too very all any some "
    "each every both either neither one two three four five six seven eight nine ten said asked like still even again "
    "already never always more most less least much many few lot".split()
)
_ENDINGS = ("ly", "ing", "ed", "s")
_FIGURES = re.compile(r"[\d.,%€$£]+")
_TOKEN_EN = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|\d[\d.,]*%?|[^\sA-Za-z\d]")
_NUMBER = re.compile(r"\d[\d.,]*")
_LATIN = re.compile("[A-Za-z]+")
_STOPS = re.compile("[.;:。：；]")
_COMMAS = re.compile("[,，]")
_LONGEST = {"en": 3, "zh": 3}  # n-grams
_OPENING = {"en": range(1, 4), "zh": range(2, 5)}  # tokens that a sentence begins with, told as such
_LENGTHS = {"en": 15, "zh": 6}  # characters
_MOST_LENGTHS, _MOST_COMMAS, _MOST_NUMBERS, _MOST_STOPS = 12, 6, 5, 3


def shape(text: str, lang: str) -> list[str]:
    """Distinct n-grams of a sentence's tokens (English: building words, else endings; and words; Chinese: characters)."""
    if lang == "zh":
        tokens = ["<", *_NUMBER.sub("#", _LATIN.sub("A", text)), ">"]
        found = [*_ngrams("c", tokens, _LONGEST["zh"]), *_openings(tokens, "zh")]
    else:
        words = _TOKEN_EN.findall(text)
        tokens = ["<", *(_kind(word) for word in words), ">"]
        lower = ["<", *("#" if word[0].isdigit() else word.lower() for word in words), ">"]
        found = [*_ngrams("s", tokens, _LONGEST["en"]), *_openings(tokens, "en"), *_ngrams("w", lower, 2)]
    return list(dict.fromkeys(found))


def extent(text: str, lang: str) -> list[str]:
    """How long a sentence is, and how many commas, numbers and stops it holds."""
    counts = {
        "length": min(_MOST_LENGTHS, len(text) // _LENGTHS[lang]),
        "commas": min(_MOST_COMMAS, len(_COMMAS.findall(text))),
        "numbers": min(_MOST_NUMBERS, len(_NUMBER.findall(text))),
        "stops": min(_MOST_STOPS, len(_STOPS.findall(text))),
    }
    return [f"{name}={value}" for name, value in counts.items()]


def _ngrams(field: str, tokens: Sequence[str], longest: int) -> Iterator[str]:
    for n in range(1, longest + 1):
        for start in range(len(tokens) - n + 1):
            yield f"{field} " + "|".join(tokens[start : start + n])


def _openings(tokens: Sequence[str], lang: str) -> Iterator[str]:
    for n in _OPENING[lang]:
        yield "opens " + "|".join(tokens[: n + 1])


def _kind(word: str) -> str:
    """The word itself where it builds sentences, its ending, or whether it is a name or a figure."""
    lower = word.lower()
    if _FIGURES.fullmatch(word):
        return "#"
    if lower in _BUILDING or not word[0].isalpha() or not word.isascii():
        return lower
    ending = next((f"-{end}" for end in _ENDINGS if lower.endswith(end)), "-")
    return ("N" if word[0].isupper() else "") + ending
