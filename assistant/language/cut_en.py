"""What is left of an English sentence when the words around a number that does not hold are cut away at a clean boundary."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.language.clause_starts_en import clause_start
from assistant.language.correction_en import corrects_itself
from assistant.language.numerals import numbers
from assistant.language.passage_en import tells_something
from assistant.patterns import caseless

_PREPOSED = r"(?:on|in|at|across|over|with|for|from|through|between|among|including|up to|out of)"
_BESIDE = caseless(rf"(?:(?:and|or|spread|mostly|all) )?{_PREPOSED}\b")  # of what, where, with what
_DENIED = caseless(r"(?:and )?not (?!only\b|just\b|even\b|(?:[\w'’]+ )*(?:but|until)\b)")
# "nurses on sixty-one wards": where or with what, at the end of the sentence.
_BEFORE = caseless(rf" {_PREPOSED}(?: (?:the|our|all|about|around|some|another|these|those))*\s*$")
_AT_END = caseless(  # what it counts, "wards and units"
    r"^\S*(?: (?!(?:and|or|but|that|which|who|where|when|to|is|was|are|were|has|had)\b(?! \w+$))[\w'’-]+){0,5}$"
)
_SHARE = caseless(r"\s*(?:%|per ?cent|percentage|points?)")
# What is denied, limited or compared means something else without its measure.
_LIMITS = caseless(
    r"\b(?:not|never|no|nobody|only|just|except|unless|more|less|fewer|than|instead|until|within|as)\b|n['’]t\b"
)
_GOES_ON = caseless(r"(?:it|that|this)\b")  # what the sentence leads up to
_LINKS = ("and", "but", "so", "and then", "and so", "but then")


def without_numbers(text: str, starts: Collection[int]) -> str | None:
    """The sentence without what the numbers at `starts` measure; None where it would not stand, or would tell nothing.

    What goes is a phrase that says where or with what, one that denies ("not a hundred and sixty"), or a last clause that is
    linked to the sentence. What else measures, the sentence is about.
    """
    if not starts or "?" in text or text.count('"'):
        return None
    kept = _end_cut(text, starts) or _pieces_kept(text, starts)
    if kept is None or not tells_something(kept) or corrects_itself(kept):
        return None
    return kept


def _pieces_kept(text: str, starts: Collection[int]) -> str | None:
    pieces = [(found.start(), found.group()) for found in re.finditer(r"[^,]+(?:,(?=\d)[^,]+)*", text)]
    wrong = [any(at <= start < at + len(piece) for start in starts) for at, piece in pieces]
    if wrong[0] or not any(wrong):
        return None
    first = wrong.index(True)
    if corrects_itself(text):
        wrong[first:] = [True] * (len(pieces) - first)  # whatever comes after may speak of the number
    for index, (_, piece) in enumerate(pieces):
        if wrong[index] and not _may_go(piece.strip(), last=all(wrong[index:]), first=index == first):
            return None
    rest = [piece.strip() for (_, piece), gone in zip(pieces, wrong, strict=True) if not gone]
    return f"{', '.join(rest).rstrip(' .!')}."


def _may_go(piece: str, *, last: bool, first: bool) -> bool:
    if last and not first:
        return True  # goes with the one before it
    if _BESIDE.match(piece) or _DENIED.match(piece):
        return True
    link, clause = clause_start(piece)
    return last and link in _LINKS and not _GOES_ON.match(clause)


def _end_cut(text: str, starts: Collection[int]) -> str | None:
    """The sentence without the phrase at its end that holds the one number."""
    if len(starts) > 1:
        return None
    (start,) = starts
    number = next((one for one in numbers(text, "en") if one.span.start == start), None)
    if number is None:
        return None
    before, after = text[:start], text[number.span.end :].rstrip(" .!")
    opens = _BEFORE.search(before)
    if opens is None or _SHARE.match(after) or not _AT_END.match(after) or numbers(after, "en"):
        return None
    kept = before[: opens.start()].rstrip(" ,")
    clause = kept.rsplit(",", 1)[-1]
    return None if _LIMITS.search(clause) else f"{kept}."
