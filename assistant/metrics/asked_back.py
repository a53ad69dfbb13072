"""A question for the earlier value, or the speaker's own afterthought: "Three days." "And before the app?" "Sixteen."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import alike, counted_alike, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_FACTOR, _LENT = 400, 20  # a bare number that is so much larger counts something else
_LONGEST = {"en": 80, "zh": 26}  # characters of the question
_HAN = regex(r"[\u4e00-\u9fff]")
_ASKS = regex(
    r"\b(?:and\s+)?(?:before|compared (?:with|to)|versus|against)\b(?:\W+(?:what|the|you|we|that|this|all|it|your)\b[^.?!]*|\W*)\?"
    r"|\b(?:with|in|on|under) the old\b[^.?!]*\?|\bwhat (?:was|were) (?:it|that|they)\b[^.?!]*\?|\bthat was what\b[^.?!]*\?"
    r"|\b(?:used to (?:be|take)|originally|previously|at the start|back then|the year before|a year ago)\b[^.?!]*\?"
    r"|(?:以前|之前|原来|原先|过去|从前|当初|立项(?:的时候)?|(?:上|装|用)[^，。？]{1,4}前|没有?[^，。？]{1,6}的时候)(?:呢|[^。？]{0,8}(?:多少|几|多久|多长)[^。？]{0,4}|比呢?|相比呢?)[？?]",
    re.I,
)
_NOW = regex(r"\b(?:now|today|these days)\b|现在|如今|目前", re.I)
_OPENS = regex(
    r"\W*(?:(?:oh|well|um|uh|yeah|about|around|roughly|it was|that was|they were|we were at|an?|like|maybe|was|before that|for the old one)\W+)*"
    r"|\W*(?:(?:哦|嗯|呃|以前|之前|原来|那时候?|那会儿|大概|差不多|要|是|得|去年(?:[一二三四]季度|[上下]半年)?|百分之)\W*)*",
    re.I,
)


def asked_back(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes of which the later value was told first and the earlier one right after, when asked or unasked.

    Args:
        found: values that no other change holds.
        everything: all values of the interview.
        said: its usable lines.
    """
    asking = _asking(everything, said)
    out: list[Arrow] = []
    for turn in sorted({m.line.turn for m in found if not m.line.asked}):
        old = next((m for m in found if m.line.turn == turn and not m.line.asked and m.quantity.kind != "date"), None)
        if old is None or not _answers(old, asked=turn - 1 in asking):
            continue
        before = turn - 2 if turn - 1 in asking else turn - 1
        news = [m for m in found if m.line.turn == before and _holds(m)]
        news = [m for m in news if m.line.first] or news  # what opens the answer before what is told with it
        fits = [ends for m in news if (ends := _fit(old, m)) is not None]
        if len({ends[1].quantity.value for ends in fits}) == 1:
            out.append(Arrow(*fits[-1], explicit=False))
    return out


def _asking(everything: Sequence[Mention], said: Sequence[Line]) -> frozenset[int]:
    """The turns of the interviewer that only ask how it was."""
    numbered = {m.line.turn for m in everything if m.measured}
    words: dict[int, str] = {}
    for line in said:
        if line.asked:
            words[line.turn] = f"{words.get(line.turn, '')} {line.text}"
    return frozenset(
        turn
        for turn, text in words.items()
        if turn not in numbered and len(text) <= _LONGEST["zh" if _HAN.search(text) else "en"]
        if _ASKS.search(text) and not _NOW.search(text)
    )


def _answers(old: Mention, *, asked: bool) -> bool:
    """Whether the value opens the turn; unasked, plain words must say that it held before."""
    marked = old.hoped or old.foreign or old.negated or old.gap or old.timed or not old.measured
    lead = old.line.text[: old.quantity.span.start - old.line.span.start]
    told = old.when is not None and old.when.era == "before" and not old.when.weak
    now = old.when is not None and old.when.era == "after" and not old.when.weak
    opens = old.line.first and (_OPENS.fullmatch(lead) is not None or (told and len(lead) <= _LONGEST["zh"]))
    return not marked and opens and (not now if asked else told)


def _holds(new: Mention) -> bool:
    past = new.when is not None and new.when.era == "before"
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or new.line.asked
    return new.measured and not past and not marked and new.line.label not in ("challenge", "background")


def _fit(old: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    if not alike(old, new) or not counted_alike(old, new) or not sized(old, new, _FACTOR):
        return None
    if old.bare != new.bare and not sized(old, new, _LENT):
        return None
    if new.bare and not old.bare and old.quantity.kind == "count":
        return None
    ends = fitted(old, new)
    return ends if ends is not None and plausible(ends) else None
