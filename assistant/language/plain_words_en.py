"""Splits plain English into words and marks as spaCy does, which takes longer to load than an interview to reword.

Nearly all of what people say is words with an apostrophe or a hyphen, numbers, and the marks around them. A text
that holds anything else (an address, a smiley, "U.S.", "dont") is left to spaCy: what is split here is split alike.
"""

from __future__ import annotations

import re

from assistant.language.tokens import Token
from assistant.patterns import regex

_LETTER = "[A-Za-zÀ-ÖØ-öø-ÿ]"
_PUT_IN = "[\ue000-\uf8ff]"  # stands for a name or figure while a sentence is reworded
_WORD = (
    rf"{_LETTER}+(?:[-–—]{_LETTER}+)*(?:['’](?:s|d|ll|ve|re|m|t)|(?<=s)['’])?|{_LETTER}+-|[A-Z]+\d+|{_PUT_IN}(?:['’]s)?"
)
_WHOLE = (
    rf"['’](?:em|cause|cos)|ma['’]am|o['’]clock|[dDO]['’][A-Z][a-z]+"
    rf"|[ap]\.m\.|(?:Mr|Mrs|Ms|Dr|St)\.|(?:[A-Z]\.)+|[A-Z]+/\d+|{_PUT_IN}\.(?!.)"
)
_NUMBER = r"['’$£€]?\d+(?:[.,:]\d+)*%?|\d+(?:[.,]\d+)?(?:s|st|nd|rd|th|k)|\d+/\d+"
_COUNTED = rf"\d+(?:-{_LETTER}{{2,}})+"
_CLOCK = r"(?:1[0-2]|[1-9])[ap]m"
_CHUNK = regex(
    rf"(?!.*(?<!\.)\.\.(?!\.)|.*\.{{4}})(?P<open>[\"“(]{{0,2}})"
    rf"(?:(?P<whole>{_WHOLE})(?!(?<=\.)\.)(?P<own>(?<=k)['’]s)?|(?P<word>{_WORD})|(?P<number>{_NUMBER})|(?P<counted>{_COUNTED})|(?P<clock>{_CLOCK}))"
    r"(?P<close>[,;:]?|(?:\.{3}|[.,?!…])?[\"”)]{0,2}[.,;?!—–]?)|(?P<dash>[-–—])"
)
_SPACED = regex(r"\S+")
_MARKS = regex(r"\.{3}|.")
_PARTS = regex(r"[-–—]|[^-–—]+")
_NUMBER_PARTS = regex(r"['’$£€%]|[^'’$£€%]+")

_OFTEN = "how there they these those we what when where who why you"
_STEMS = {  # what is split before 'd, 've ...; of other words only 's is
    "d": frozenset(f"{_OFTEN} he i it she that this".split()),
    "ll": frozenset(f"{_OFTEN} he i it she that this".split()),
    "ve": frozenset(
        "could i might must not should there these they those we what when where who why would you how".split()
    ),
    "re": frozenset(_OFTEN.split()),
    "m": frozenset(["i"]),
}
_DENIED = frozenset(
    "ai are ca could dare did do does had has have is may might must need ought sha should was were wo would".split()
)
_IN_TWO = {"gonna": 3, "gotta": 3, "cannot": 3}
# Written without their apostrophes; spaCy splits most of them.
_RUN_TOGETHER = (
    frozenset(stem + tail for tail, stems in _STEMS.items() for stem in stems)
    | frozenset(stem + tail for tail in ("dve", "llve") for stem in _STEMS["d"])
    | frozenset(f"{stem}s" for stem in "he how she that there this what when where who why".split())
    | frozenset(stem + tail for tail in ("nt", "ntve") for stem in _DENIED)
    | frozenset(["ima", "yall"])
) - frozenset(["hell", "ill", "shed", "shell", "well", "were"])
_SHORT = frozenset(
    "Adm Ak Ala Apr Ariz Ark Aug Bros Calif Co Colo Conn Corp Dec Del Dr Feb Fla Ga Gen Gov Ia Id Ill Inc Ind Jan Jr Jul Jun Kan "
    "Kans Ky La Ltd Mar Mass Md Messrs Mich Minn Miss Mo Mont Mr Mrs Ms Mt Neb Nebr Nev Nov Oct Okla Ore Pa Prof Rep Rev Sen Sep "
    "Sept St Tenn Va Wash Wis co vs".split()
)


def plain_tokens(text: str) -> list[Token] | None:
    """Tokens of a text in order, without white space; None where it is not all plain."""
    found: list[Token] = []
    for chunk in _SPACED.finditer(text):
        pieces = _pieces(chunk.group())
        if pieces is None:
            return None
        start = chunk.start()
        for piece in pieces:
            found.append(Token(piece, start, start + len(piece)))
            start += len(piece)
    return found


def _pieces(chunk: str) -> tuple[str, ...] | None:
    """Words and marks of what stands between two spaces."""
    found = _CHUNK.fullmatch(chunk)
    if found is None or _smiles(found):
        return None
    if found["dash"]:
        return (chunk,)
    inner = _inner(found)
    return None if inner is None else (*found["open"], *inner, *_MARKS.findall(found["close"]))


def _smiles(found: re.Match[str]) -> bool:
    """Whether it may be a face: "8)", "(o:"."""
    close = found["close"] or ""
    eight = (found["number"] or "").lstrip("'’$£€") == "8"
    return (eight and close.startswith(")")) or (close == ":" and bool(found["open"]))


def _inner(found: re.Match[str]) -> tuple[str, ...] | None:
    whole, word, number, counted, clock = found.group("whole", "word", "number", "counted", "clock")
    if whole:
        return (whole, found["own"]) if found["own"] else (whole,)
    if number:
        return tuple(_NUMBER_PARTS.findall(number))
    if clock:
        return clock[:-2], clock[-2:]
    if found["close"].startswith(".") and not found["close"].startswith("...") and _keeps_stop(word or counted):
        return None
    return _of_word(word) if word else tuple(_PARTS.findall(counted))


def _keeps_stop(word: str) -> bool:
    """Whether a stop behind it may belong to it or to its last part: "Mr.", "A.", "SaaS."."""
    word = _PARTS.findall(word)[-1]
    ends = word[-1].islower() or word[-2:].isupper()
    return word in _SHORT or len(word) == 1 or not (ends or word[-1].isdigit())


def _of_word(word: str) -> tuple[str, ...] | None:
    low = word.lower().replace("’", "'")
    stem, mark, tail = low.partition("'")
    if not mark:
        return _without_mark(word, low)
    if tail in ("", "s"):
        owner = _without_mark(word[: len(stem)], stem)
        return owner and (*owner, word[len(stem) :])
    if not word[1:].islower() or not stem.isalpha():
        return None
    if tail == "t":
        return (word[:-3], word[-3:]) if stem.endswith("n") and stem[:-1] in _DENIED else None
    return (word[: len(stem)], word[len(stem) :]) if stem in _STEMS[tail] else (word,)


def _without_mark(word: str, low: str) -> tuple[str, ...] | None:
    special = len(word) > 1 and word[1:].islower()
    if special and low in _IN_TWO:
        return word[: _IN_TWO[low]], word[_IN_TWO[low] :]
    if special and low in _RUN_TOGETHER:
        return None
    return (word,) if word.endswith("-") else tuple(_PARTS.findall(word))
