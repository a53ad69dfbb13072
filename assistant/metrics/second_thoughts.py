"""A later value that the same breath, or the next speaker, replaces by one near it: 从十二个降到五个，哦四个; "Four, strictly."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import counted_alike, kindred, noun_of, same_value, sized
from assistant.metrics.correction import Correction
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Mention
from assistant.patterns import regex
from assistant.records import Span

_NEAR = 1.3
_LINES = 2
_TURNS = 2
_OPENING = 14  # characters before a value that opens a reply
# A part, a difference, another time or another thing is no second thought.
_OTHER = regex(
    r"满分|里头?|里面|其中|当中|有时|平均|那个|原来|以前|各|每|另外|还有|加上|再加|包括|又|\bof (?:them|those|which)\b|\beach\b|\bevery\b|\banother\b|\bplus\b|\band\b|\bor\b|\bto\b|到|至|或|、",
    re.I,
)
_SCALE = regex(r"分?的?满分|分制")  # 一百分的满分 is no second score
# These say that the second value is the right one.
_RIGHT = regex(
    r"(?:哦|喔|呃|噢|不对|等下|等一下|严格(?:地)?[讲说]|准确[讲说]|其实|实际|不算|应该|现在|也砍了|也没了|也撤了|又少了)[^，。]{0,8}(?:，[^，。]{0,8})?$"
    r"|\b(?:oh|uh|no|well|sorry|actually|strictly|really|make it|say|now it['’]s|it['’]s)\W*(?:it['’]s\s+)?$",
    re.I,
)
_AFTER = regex(r"\W*(?:strictly|really|actually|if you|not counting|now\b|these days|了(?=[，。]|$))", re.I)


def second_thoughts(
    arrows: Sequence[Arrow], found: Sequence[Mention], gone: Sequence[Correction]
) -> tuple[list[Correction], list[Arrow]]:
    """The values put right in this way, and the changes of which nobody can tell which of the two values holds.

    Args:
        arrows: the changes of the interview.
        found: its values.
        gone: what was put right in other ways, and needs no second look.
    """
    righted: list[Correction] = []
    unsure: list[Arrow] = []
    held = {m.quantity.span for a in arrows for m in (a.before, a.after)}
    known = {c.old.quantity.span for c in gone}
    for arrow in arrows:
        if arrow.after.quantity.span in known:
            continue
        new = next(_next_values(arrow, found, held), None)
        if new is None:
            continue
        if _RIGHT.search(_lead(new, arrow.after)) or _AFTER.match(_rest(new)) or _again(new, found):
            righted.append(Correction(arrow.after, new))
        else:
            unsure.append(arrow)
    return righted, unsure


def _next_values(arrow: Arrow, found: Sequence[Mention], held: set[Span]) -> Iterator[Mention]:
    """Values near the later one in place and size, of the same things, that no change holds."""
    old = arrow.after
    if (
        old.line.asked
        or old.quantity.kind not in ("count", "duration", "rate")
        or arrow.before.quantity.span > old.quantity.span
    ):
        return
    for new in found:
        if new.quantity.span <= old.quantity.span or new.quantity.span in held or not _follows(new, old):
            continue
        if (
            new.line.asked
            or new.hoped
            or new.foreign
            or new.gap
            or new.negated
            or new.timed
            or new.part
            or not new.measured
        ):
            continue
        if same_value(new, old) or same_value(new, arrow.before) or not _of_the_same(new, old):
            continue
        near = sized(new, old, _NEAR) or abs(new.quantity.value - old.quantity.value) == 1
        if _OTHER.search(_lead(new, old)) is None and near and not _SCALE.match(_rest(new)):
            yield new


def _follows(new: Mention, old: Mention) -> bool:
    """Whether the value goes on with the sentence, or opens one of the next, or the answer of the next speaker."""
    if new.line.index == old.line.index:
        return True
    opens = new.quantity.span.start - new.line.span.start <= _OPENING
    if new.line.turn == old.line.turn:
        return new.line.index - old.line.index <= _LINES
    return opens and new.line.first and new.line.turn - old.line.turn <= _TURNS


def _of_the_same(new: Mention, old: Mention) -> bool:
    """Whether both have one unit and the same word after them; a number that stands alone may be of anything."""
    if new.quantity.unit != old.quantity.unit or not kindred(new, old) or not counted_alike(new, old):
        return False
    return new.quantity.kind == "duration" or (
        noun_of(new) == noun_of(old) and bool(noun_of(new)) and new.bare == old.bare
    )


def _lead(new: Mention, old: Mention) -> str:
    """What stands between the two in one sentence, or before the value in its own."""
    start = old.quantity.span.end - old.line.span.start if new.line.index == old.line.index else 0
    return new.line.text[start : new.quantity.span.start - new.line.span.start]


def _rest(new: Mention) -> str:
    return new.line.text[new.quantity.span.end - new.line.span.start :]


def _again(new: Mention, found: Sequence[Mention]) -> bool:
    """Whether the value is said once more at once: 四个，四个。"""
    return any(
        m is not new and same_value(m, new) and m.line.turn == new.line.turn and 0 <= m.line.index - new.line.index <= 1
        for m in found
        if m.quantity.span > new.quantity.span
    )
