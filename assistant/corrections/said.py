"""The numbers said in an interview, with what each counts, and whether one may stand in another's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from assistant.language.numerals import numbers
from assistant.language.topic_words import topic_words
from assistant.patterns import regex
from assistant.records import Passage, Span

ALIKE = 1.6  # a number gives way to one at most this many times as large
_LEAST = 3  # smaller numbers are said too often to know which one is meant
_UNIT = {
    "en": regex(
        r"[\s-]*(?:of (?:the )?|our )?(?!(?:is|was|are|were|and|or|to|in|on|at|by|but|which|that|then|for|from|with|now|today|any|anymore)\b)(%|[a-z]+)",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"[多来几余]*(?![个家名位](?:[，。、！？吧嘛呢啊哦\s]|$))(?:个(?=[^，。、\s])|[家名](?=[^，。、\s]))?([^\W\d了的是吧嘛呢啊那这就也都还])"
    ),
}
_DATES = frozenset("年月号日")  # 三月 is no number of things
_SHARE = regex("分之|成")
_PAST = regex(r"\b(?:was|were|had|did|took|used|ran|made|[a-z]+ed)\b|开始|当时|那时", re.IGNORECASE)
_RECUR = ("月", "%")  # 九月, 九成: of many things
_FAR = 8  # sentences
_YEAR = regex(r"[\d〇零一二两三四五六七八九十]{2,4}年$|[今去前]年$")
_LATER = regex(
    r"\W*(?:[a-z]+\W+)?(?:now|today|these days|nowadays|at the moment|by (?:now|then|the|\w+day)|(?:since|after|from) )|[^，。]{0,4}了",
    re.IGNORECASE,
)
_IN_RANGE = regex(r"\bbetween (?:[^,.;]+ and )?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A number in a passage, with what it counts and the words of the passage on both sides; `span` in the transcript."""

    place: int
    turn: int
    value: Decimal
    unit: str
    before: str
    after: str
    span: Span


Revision = tuple[Said, Said | None]  # a number that does not hold, and the one said in its place where that is known


def numbers_said(place: int, passage: Passage, lang: str, least: int = _LEAST) -> Iterator[Said]:
    """The numbers of a passage that are large enough to be known again."""
    for number in numbers(passage.text, lang):
        before, after = passage.text[: number.span.start], passage.text[number.span.end :]
        unit, number_text = _UNIT[lang].match(after), number.span.of(passage.text)
        if abs(number.value) >= least:
            counts = "%" if _SHARE.search(number_text) else unit[1][:4].lower() if unit else ""
            start = passage.span.start
            span = Span(start + number.span.start, start + number.span.end)
            yield Said(place, passage.turn, number.value, counts, before, after, span)


def gives_way(old: Said, new: Said, times: float = ALIKE) -> bool:
    """Whether `new` may be what `old` should have been: another number of the same, at most `times` as large or small."""
    low, high = sorted((abs(new.value), abs(old.value)))
    if old.unit != new.unit and {old.unit, new.unit} & _DATES:
        return False
    return low != high and float(high) <= times * float(low) and (old.unit == new.unit or not old.unit or not new.unit)


def comes_after(old: Said, new: Said) -> bool:
    """Whether both hold, each at its time: "A round took forty minutes." - "Thirty now." """
    return _PAST.search(old.before) is not None and _LATER.match(new.after) is not None


def in_range(one: Said) -> bool:
    """Whether the number is an end of a range, which another number may only narrow."""
    return _IN_RANGE.search(one.before) is not None


def counted_alike(one: Said, two: Said) -> bool:
    """Whether both say what they count, and it is the same; a share may be of anything."""
    return one.unit == two.unit and one.unit not in ("", "%", "perc", "per")


def recurs(one: Said, again: Said) -> bool:
    """Whether a number is the one said again; a Chinese month or share said far off has to be of the same thing and year."""
    near = abs(again.place - one.place) <= _FAR
    if near or again.unit not in _RECUR or re.search(r"[a-z]", again.before + again.after):
        return True
    if again.unit == "月" and _year(one) != _year(again):
        return False
    return bool(topic_words(one.before + one.after, "zh") & topic_words(again.before + again.after, "zh"))


def _year(one: Said) -> str:
    found = _YEAR.search(one.before)
    return found[0] if found else ""
