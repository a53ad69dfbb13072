"""Changes whose two ends stand in sentences or turns of their own, joined by how the second one begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from assistant.metrics.alike import alike, counted_alike, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import ONE_UNIT
from assistant.patterns import caseless, regex, says

_HEDGES = r"(?:about|around|like|roughly|nearly|almost|just|under|over|maybe|only|what is it|uh|um|er|an?|the|that|those|some|[,\s])*"
# "Ninety-seven percent. From sixty-four.", "Nine days. To half a day."
_FROM_EN = regex(
    rf"\W*(?:(?:and|so)\s+)*(?:(?:(?:up|down)\s+)?from|against|versus|compared (?:with|to))\s+{_HEDGES}$", re.I
)
_AGAINST_EN = caseless(r"\W*(?:(?:and|so)\s+)*(?:against|versus|compared)\b")
_ENDS_EN = caseless(
    r"(?:\s+[a-z]+)?(?:\s+(?:before(?: that)?|then|back then|last year|the year before|a year ago|originally|at the start|with the old [a-z]+))?\s*(?:[.,;!?]|$)"
)
_TO_EN = regex(rf"\W*(?:and\s+)?(?:(?:up|down)\s+)?to\s+{_HEDGES}$", re.I)
_FROM_ZH = regex(r"\W*(?:原来|以前|之前|原先|过去|是?从)(?:是|才|只有|要|得|大概)*$")
_TO_ZH = regex(r"\W*(?:现在|如今|降|升|涨|提高?|缩)?到(?:了|现在)?$")
_ASKS = caseless(
    r"\bnow\b|\btoday\b|these days|what happened|has that changed|\bwhere(?:['’]s| is| are| does| do) (?:that|it|they|this|those|these|things)\b|and after|since then|\band since\b|\b(?:since|after) (?:you|we|the|that)\b|现在|如今|今年呢|后来呢|上线(?:之|以)?后",
)
_ASKING = ("now", "today", "these days", "happened", "changed", "where", "after", "since", "现在", "如今", "呢", "后")
_NOW_ONLY = caseless(
    r"\W*(?:and|okay,? and|so)?\s*(?:now|today|these days|what about now|how about now|since then|since)\W*"
)
# 头一个月: when, not how long.
_WHEN_ZH = regex(r"(?<![以之])[头前每]$")
# "Three months after go-live we had a storm": when too.
_WHEN_EN = regex(
    r"\s+(?:after|into)\s+(?:go-?live|launch|roll-?out|that\b|(?:the|our)\s+(?:switch|launch|roll-?out|migration|change|go-?live|training|pilot)|(?:we|you|they)\s+(?:went|switched|started|launched|moved|rolled|came))",
    re.I,
)
_SPECIAL_ZH = regex(
    r"(?:就|的话|最[快慢急多少]的?|周末|急(?:单|件|的)|旺季|忙的时候|有时候?|偶尔|赶的?)(?:也|要|是|就|能|得)?[^，。]{0,3}$"
)
_SPECIAL_OLD_ZH = regex(
    r"(?:[快慢急多少好差长短]的?(?:话|时候)?|最[快慢多少长短])(?:也|都|就)?(?:要|得|是|用|能)?(?:大概|差不多)?$"
)
_HAN = regex(r"[\u4e00-\u9fff]")
_FACTOR = 400  # three days to ten minutes
_LINES = 4
_SHORT, _LONGEST = 3, 20  # words
_ANSWERS = 2  # turns


def fragments(found: Sequence[Mention]) -> list[Arrow]:
    """The second value opens a sentence that says only where the change came from or went to."""
    out: list[Arrow] = []
    for one, two in pairwise(found):
        ends = fitted(one, two)
        near = one.line.turn == two.line.turn and 0 < two.line.index - one.line.index <= 2
        if ends is None or not near or one.hoped or one.foreign or not plausible(ends) or not counted_alike(one, two):
            continue
        lead = _lead(two)
        if _AGAINST_EN.match(lead) and _ENDS_EN.match(_rest(two)) is None:
            continue  # "We take two days. Against ten at the other place."
        if _FROM_EN.fullmatch(lead) or _FROM_ZH.fullmatch(lead):
            out.append(Arrow(ends[1], ends[0], explicit=True))
        elif _TO_EN.fullmatch(lead) or _TO_ZH.fullmatch(lead):
            out.append(Arrow(*ends, explicit=True))
    return out


def asked_after(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """ "Nine days." "And now?" "A day and a half.": the question names no value, the answer opens with the new one.

    Args:
        found: values that no other change holds.
        everything: all values of the interview.
        said: its usable lines.
    """
    numbered = {m.line.turn for m in everything if m.line.asked and not _repeats(m, everything)}
    asked = {x.turn for x in said if x.asked}
    asking = asked - numbered
    plain = {x.turn for x in said if x.asked and says(x.low, _ASKING) and _ASKS.search(x.text)}
    words = Counter[int]()
    for line in said:
        words[line.turn] += len(line.text.split()) if line.asked else 0
    shorts = (
        {turn for turn in asking - plain if words[turn] <= _SHORT} if any(x.text.isascii() for x in said) else set()
    )
    nows = {x.turn for x in said if x.asked and _NOW_ONLY.fullmatch(x.text)}
    out: list[Arrow] = []
    for turn in sorted(asking):
        past = ("challenge", "result", None) if turn in nows else ("challenge", None)
        olds = _usual([m for m in _last(found, turn - 1) if _may_be(m, "before", past)])
        news = [
            m
            for m in _first(found, _answering(turn, everything, asked))
            if _may_be(m, "after", ("result", "solution", None))
        ]
        if turn in shorts:  # "Really?" asks nothing new
            news = [m for m in news if m.when is not None and not m.when.weak and m.when.era == "after"]
        elif turn not in plain:
            olds = [m for m in olds if m.line.label == "challenge" and m.quantity.kind not in ("count", "rate")]
            news = [m for m in news if m.line.label == "result" and m.when is not None and not m.bare]
        for new in news:
            fits = [(old, ends) for old in olds for ends in [_fit(old, new)] if ends is not None]
            others = [m for m in news if m is not new and m.quantity.value != new.quantity.value]
            others = [m for m in others if not (_aside(m, new) and new.line.first)]
            rivals = [m for m in others if any(_fit(old, m) for old, _ in fits)]
            if any(a.after.line is new.line and a.before.line.turn == turn - 1 for a in out):
                continue  # "an hour, maybe an hour"
            if len({old.quantity.value for old, _ in fits}) == 1 and not rivals:
                out.append(Arrow(*fits[-1][1], explicit=False))
    return out


def _usual(olds: Sequence[Mention]) -> list[Mention]:
    """The old values without that of a Chinese special case, where another is told with it: 快的四天，一般得一个星期."""
    usual = [m for m in olds if _SPECIAL_OLD_ZH.search(_lead(m)) is None]
    return usual or list(olds)


def _repeats(asked: Mention, everything: Sequence[Mention]) -> bool:
    """Whether the question only says again, in English, what was just told: "Fourteen!"."""
    alone = asked.line.text.isascii() and len(asked.line.text.split()) <= _SHORT
    return alone and any(
        m.line.turn == asked.line.turn - 1 and m.quantity.value == asked.quantity.value for m in everything
    )


def _answering(turn: int, found: Sequence[Mention], asked: set[int]) -> int:
    """The turn of the answer that tells the first number, where several people answer one after the other."""
    here = {m.line.turn for m in found if turn < m.line.turn <= turn + _ANSWERS}
    first = min(here, default=turn + 1)
    return turn + 1 if any(turn < t < first for t in asked) else first


def asked_before(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """ "Thirty-eight point five." "Is that more?" "It was thirty-one before.": the answer opens with the old value.

    A longer English question begins something else.
    """
    long = {t for t, words in _words_asked(said).items() if words > _LONGEST}
    out: list[Arrow] = []
    for turn in sorted({m.line.turn for m in found}):
        if turn - 1 in long:
            continue
        olds = [
            m for m in _first(found, turn) if m.line.first and m.when and not m.when.weak and m.when.era == "before"
        ]
        news = [m for m in _last(found, turn - 2) if _may_be(m, "after", ("result", None)) and not _in_units(m)]
        alone = not any(m.line.turn == turn - 1 for m in found)
        fits = [ends for old in olds[:1] for new in news if alone and (ends := _fit(old, new)) is not None]
        if len({ends[1].quantity.value for ends in fits}) == 1:
            out.append(Arrow(*fits[-1], explicit=False))
    return out


def _in_units(mention: Mention) -> bool:
    """一个月: per what, in Chinese, rather than how long."""
    return mention.quantity.text in ONE_UNIT and _HAN.search(mention.line.text) is not None


def _words_asked(said: Sequence[Line]) -> dict[int, int]:
    words: dict[int, int] = {}
    for line in said:
        if line.asked and line.text.isascii():
            words[line.turn] = words.get(line.turn, 0) + len(line.text.split())
    return words


def _fit(old: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    years = [m.when.year if m.when else None for m in (old, new)]
    fits = (
        alike(old, new)
        and not (years[0] is not None and years[1] is not None and years[0] > years[1])
        and counted_alike(old, new)
        and (not new.quantity.value or sized(old, new, _FACTOR))
        and not (old.bare and not new.bare and old.quantity.kind == "count")
        and not _of_something(old, new)
    )
    ends = fitted(old, new) if fits else None
    return ends if ends is not None and plausible(ends) else None


def _of_something(old: Mention, new: Mention) -> bool:
    """Whether one Chinese number says what it counts, and the other nothing: 六十一次, and 三十五 of a time."""
    counts = old.bare != new.bare and {old.quantity.kind, new.quantity.kind} == {"count"}
    return counts and _HAN.search(new.line.text) is not None


def _last(found: Sequence[Mention], turn: int) -> list[Mention]:
    here = [m for m in found if m.line.turn == turn and not m.line.asked and not m.hoped and not m.foreign]
    return (
        [m for m in here if m.line.index > here[-1].line.index - _LINES and not _WHEN_ZH.search(_lead(m))]
        if here
        else []
    )


def _first(found: Sequence[Mention], turn: int) -> list[Mention]:
    here = [m for m in found if m.line.turn == turn and not m.line.asked and not m.hoped and not m.foreign]
    return [m for m in here if m.line.index < here[0].line.index + 2 and not _WHEN_EN.match(_rest(m))]


def _may_be(mention: Mention, era: str, labels: Sequence[str | None]) -> bool:
    """Whether the words say that the value held then, or say nothing and its passage tells of that time."""
    if mention.when is not None and not mention.when.weak and mention.when.era is not None:
        return mention.when.era == era
    return mention.line.label in labels


def _aside(mention: Mention, new: Mention) -> bool:
    """Whether a Chinese value is told by the way, of a special case, after the one that answers: 两天半，催得紧就一天."""
    after = mention.line.index == new.line.index and mention.quantity.span > new.quantity.span
    return after and _SPECIAL_ZH.search(_lead(mention)) is not None


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _rest(mention: Mention) -> str:
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]
