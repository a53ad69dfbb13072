"""Changes told by recalling the old value beside the new one: "the twelve days are four now"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import counted_alike, distinctive, kindred, same_value, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.metrics.names_zh import two_measures
from assistant.metrics.names_zh_near import subject_name
from assistant.patterns import regex

_FACTOR = 400
_AT_ONCE = 16  # characters
_HAN = regex(r"[\u4e00-\u9fff]")
_BECOMES_ZH = regex(
    r"到|变|成|现在|如今|今年|去年|[二两]?[〇零一二三四五六七八九]{2}年|这(?:次|回|个月)|后来|目前|不是|原[来先]|以前|之前|[降涨升减缩]|只"
)
# "Nine of those were the rain": a part of the value just told.
_OF_THOSE = regex(r"\s+of (?:them|those|these|us)\b(?!\s+(?:still|left|now|remain))", re.I)
_COMMON_SHARES = ("half", "a half", "a third", "a quarter", "一半", "半数", "三分之一", "四分之一")
_SMALLEST = 20  # a smaller bare number is said of many things


def restated(found: Sequence[Mention], everything: Sequence[Mention]) -> list[Arrow]:
    """A value told earlier as an old one stands again, with another value of its measure right beside it.

    Args:
        found: values that no other change holds.
        everything: all values of the interview, among which the first telling is looked for.
    """
    out: list[Arrow] = []
    used: set[int] = set()
    for again in found:
        first = _first_telling(again, everything)
        if first is not None and two_measures(first, again):
            continue
        if first is None or id(again.quantity) in used:
            continue
        new = next(
            (m for m in _beside(again, found) if id(m.quantity) not in used and _is_new(m, again, everything)), None
        )
        if new is not None and (_of_another(again, new) or _unlike_first(first, again, new) or not _joined(again, new)):
            continue
        ends = _ends(again, first, new) if new is not None else None
        if new is None or ends is None or not plausible(ends):
            continue
        out.append(Arrow(*ends, explicit=False))
        used |= {id(again.quantity), id(new.quantity)}
    return out


def _first_telling(again: Mention, everything: Sequence[Mention]) -> Mention | None:
    """Where the value was told before as one of the old ones."""
    if (
        again.hoped
        or again.foreign
        or not _rare(again)
        or (again.when is not None and again.when.era == "after" and not again.when.weak)
    ):
        return None
    for mention in everything:
        if mention.line.turn >= again.line.turn:
            return None
        past = mention.line.label == "challenge" or (mention.when is not None and mention.when.era == "before")
        if not past:
            continue
        same = same_value(mention, again) and (mention.quantity.kind == again.quantity.kind or again.bare)
        if same and not mention.line.asked and not mention.foreign and not mention.hoped:
            return mention
    return None


def _of_another(again: Mention, new: Mention) -> bool:
    """家纺退货率四成，女装六七成: the second value of a Chinese sentence has a subject of its own."""
    if not _HAN.search(new.line.text) or again.line.index != new.line.index:
        return False
    subject = subject_name(new, loosely=True)
    return bool(subject) and subject not in again.clause and again.clause != new.clause


def _joined(again: Mention, new: Mention) -> bool:
    """Whether Chinese words between the two say that the one became the other: a word of time, of change, of correction."""
    if not _HAN.search(new.line.text):
        return True
    first, second = sorted((again, new), key=lambda m: m.quantity.span)
    lead = second.line.text[: second.quantity.span.start - second.line.span.start]
    here = first.line.index == second.line.index
    gap = lead[first.quantity.span.end - first.line.span.start :] if here else lead
    return _BECOMES_ZH.search(gap) is not None


def _unlike_first(first: Mention, again: Mention, new: Mention) -> bool:
    """ "In one year maybe three from a hundred": a bare English number that never bore a unit is no length of time."""
    english = _HAN.search(again.line.text) is None
    return english and again.bare and first.bare and not new.bare and new.quantity.kind in ("duration", "money")


def _rare(mention: Mention) -> bool:
    if mention.quantity.text.lower() in _COMMON_SHARES:
        return False
    bare = mention.quantity.kind == "count"
    return distinctive(mention) or not bare or mention.quantity.value >= _SMALLEST


def _beside(again: Mention, found: Sequence[Mention]) -> Iterator[Mention]:
    """Values of the same sentence, then of the next one."""
    at = again.line
    if (
        again.when is not None and again.when.era == "after"
    ):  # "the twelve days is, it was four": at once, or not at all
        end = again.quantity.span.end
        yield from (m for m in found if m.line.index == at.index and end < m.quantity.span.start <= end + _AT_ONCE)
        return
    yield from (m for m in found if m.line.index == at.index and m is not again)
    yield from (m for m in found if m.line.turn == at.turn and m.line.index == at.index + 1 and not at.asked)


def _is_new(new: Mention, again: Mention, everything: Sequence[Mention]) -> bool:
    """Whether the value beside measures the same, holds now, and was not told among the old ones itself."""
    past = new.when is not None and new.when.era == "before" and not new.when.weak
    if (
        past
        or new.hoped
        or new.foreign
        or new.negated
        or new.line.asked
        or _OF_THOSE.match(new.line.text, new.quantity.span.end - new.line.span.start)
        or not kindred(again, new)
        or not counted_alike(again, new)
    ):
        return False
    told = new.line.label in ("result", None) or (new.when is not None and new.when.era == "after")
    known = any(
        m.line.turn < again.line.turn and m.line.label == "challenge" and same_value(m, new) for m in everything
    )
    return told and not known and sized(again, new, _FACTOR)


def _ends(again: Mention, first: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    """The two ends in one unit; a bare repetition takes the unit it was first told with."""
    ends = fitted(again, new)
    if ends is not None and again.bare and not first.bare and ends[0].quantity.kind == "count":
        return fitted(first, new)
    return ends
