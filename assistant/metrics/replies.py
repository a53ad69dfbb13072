"""Values that the next speaker puts right: "So nineteen percent?" "Nineteen points.", 三十七家？| 三十四家。"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import equal_value, kindred, same_value, sized
from assistant.metrics.correction import Correction, followed_alike, lead_of, nearest, rest_of
from assistant.metrics.cues_corrections import Corrects
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.one_measure import of_other_things
from assistant.metrics.units import comparable
from assistant.patterns import regex

_HAN = regex(r"[\u4e00-\u9fff]")
_THE = regex(r"(?:\b(?:the|your|that|those)|['’]s)\s+$", re.I)
_MOVED = regex(r"\b(?:moved|changed|different|better|now|today|happened|become)\b|^\W*and\b", re.I)
_STILL, _NOW = (
    regex(r"\bstill\b", re.I),
    regex(r"\b(?:now|these days|today|this (?:year|month|week|quarter|season))\b", re.I),
)
_LONG = 1000
_DENIED = regex(r"(?:n['’]t|\bnever|\bnot)\b[^,.;]{0,24}$|(?:没有?|不)(?:做|达|拿|卖|办)?到[^，。]{0,4}$", re.I)
_WHOLE = 100
_RANGE = regex(r"\bbetween (?:[^,.;]+ and )?$", re.I)


def replies(found: Sequence[Mention], said: Sequence[Line], words: Corrects) -> Iterator[Correction]:
    """The next speaker begins with another value of the same measure, after a no or after a plain statement."""
    last = {line.turn: line.index for line in said}
    asked = {line.turn: line.text for line in said}  # the last line of each turn
    asks = {line.turn for line in said if line.text.rstrip().endswith("?") and not _HAN.search(line.text)}
    wants = {line.turn for line in said if line.turn in asks and line.asked and words.wants.search(line.text)}
    for two in found:
        opens = two.line.first and words.opens.match(two.line.text) is not None and len(lead_of(two)) <= 2 * words.near
        begins = two.line.first and words.begins.fullmatch(lead_of(two)) is not None and not two.line.asked
        if not (opens or begins) or two.negated or words.partly.match(rest_of(two)):
            continue
        earlier = [m for m in found if m.line.turn == two.line.turn - 1 and m.line.index >= last[m.line.turn] - 2]
        near = [m for m in earlier if kindred(m, two) and not same_value(m, two) and not _RANGE.search(lead_of(m))]
        paired = [m for m in near if followed_alike(m, two, found)]
        near = [m for m in near if not of_other_things(m, two) and not (opens and _agreed(m, two))]
        one = nearest(paired or [m for m in near if _misplaced(m, two)] or [m for m in near if sized(m, two)], two)
        if one is None or _repeats(one, two, earlier):
            continue
        wanted = words.wants.search(asked[one.line.turn]) is not None and one.line.asked
        recalled = one.line.turn in asks and not one.line.asked and one.when is not None and one.when.era == "before"
        wanted = wanted or (one.line.turn in wants and one.line.asked and "?" not in one.line.text) or recalled
        wanted = wanted or _asks_of(one, found) or _told_on(one, two, said)
        wanted = wanted and not (opens and _echoed(one, two, found))
        if not wanted and (opens or (not _of_now(one, two) and _contradicts(one, two, last, words))):
            yield Correction(one, _in_full(one, two, found))


def _in_full(one: Mention, two: Mention, found: Sequence[Mention]) -> Mention:
    """ "Eighty-eight. It's a hundred and eighty-eight stands.": the value that the short one stands for, said at once."""
    if not two.bare or two.quantity.value >= _WHOLE:
        return two
    same = (m for m in found if m.line.turn == two.line.turn and 0 < m.line.index - two.line.index <= 1)
    ends = (m for m in same if m.quantity.value > _WHOLE and m.quantity.value % _WHOLE == two.quantity.value)
    return next((m for m in ends if sized(one, m, 2)), two)


def _agreed(one: Mention, two: Mention) -> bool:
    """ "We didn't get to 20 percent." "No, we got 16.": a no to what was denied already says the same."""
    return one.line.turn != two.line.turn and not one.line.asked and _DENIED.search(lead_of(one)) is not None


def _of_now(one: Mention, two: Mention) -> bool:
    """Whether the reply says plainly that its value holds now, and the other does not: "Two thirds now." """
    now = two.when is not None and two.when.era == "after" and not two.when.weak
    return now and not (one.when is not None and one.when.era == "after")


def _echoed(one: Mention, two: Mention, found: Sequence[Mention]) -> bool:
    """Whether a Chinese question only says again what the speaker of the reply just told: 十二个？ | 等一下，十五个."""
    before = (m for m in found if m.line.turn == one.line.turn - 1 and m.line.speaker == two.line.speaker)
    return _HAN.search(two.line.text) is not None and any(same_value(m, one) for m in before)


def _asks_of(one: Mention, found: Sequence[Mention]) -> bool:
    """ "So has it moved, the fourteen?": an English question about a value that was told, which is not checked."""
    if not one.line.asked or _THE.search(lead_of(one)) is None or _MOVED.search(one.line.text) is None:
        return False
    return any(m.line.turn < one.line.turn - 1 and not m.line.asked and equal_value(m, one) for m in found)


def _told_on(one: Mention, two: Mention, said: Sequence[Line]) -> bool:
    """Whether the value is asked for as one that may no longer hold, or how it is now is told before the reply.

    "Do they still hold thirty?" "No, forty-four.", "Four in a hundred. It's under one now, it's, what is it?" "Point eight."
    """
    if _HAN.search(one.line.text):
        return False
    if one.line.asked:
        return _STILL.search(one.line.text) is not None
    after = (x for x in said if x.turn == one.line.turn and x.index > one.line.index)
    return any(_NOW.search(x.text) for x in after) and not (two.when and two.when.era == "before")


def _misplaced(one: Mention, two: Mention) -> bool:
    """Whether only the decimal point differs: nine percent for 0.9, thirty thousand for three hundred thousand."""
    small, large = sorted((one.quantity.value, two.quantity.value))
    return small > 0 and large / small in (10, 100) and (small % 1 != 0 or large >= _LONG)


def _repeats(one: Mention, two: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether the reply repeats another value of the same sentence, or tells how far its two lie apart, and so confirms."""
    here = [m for m in earlier if m.line.index == one.line.index]
    echo = (m for m in earlier if m is not one and not m.bare and not _HAN.search(m.line.text))
    if not two.bare and any(m.quantity.text.lower() == two.quantity.text.lower() for m in echo):
        return True  # "It's one in ten. Before, it was four out of ten." "Four out of ten."
    apart = len(here) == 2 and abs(here[0].quantity.value - here[1].quantity.value) == two.quantity.value
    return apart or any(same_value(m, two) for m in here)


def _contradicts(one: Mention, two: Mention, last: dict[int, int], words: Corrects) -> bool:
    """Whether a value that opens an answer puts the other right, and does not answer a question for a new one."""
    if one.line.asked:
        return words.checks.search(one.line.text) is not None and words.wants.search(one.line.text) is None
    bare = re.fullmatch(r"[\s.!。！]*(?:,?\s*[A-Z]\w+[.!])?|[\u4e00-\u9fff]{0,2}[。！]", rest_of(two)) is not None
    if two.line.asked or one.line.index < last[one.line.turn] - (2 if bare else 1):
        return False
    asked = re.search(r"[?？]\s*$|呢", one.line.text) is not None
    short = len(two.line.text) <= words.short
    fits = two.bare or comparable(one.quantity.unit, two.quantity.unit)
    apart = one.line.speaker != two.line.speaker
    return apart and short and fits and (not asked or len(one.line.text) <= words.short)


def points_for_percent(found: Sequence[Mention]) -> Iterator[Correction]:
    """ "Thirteen percent." "Thirteen points." """
    for two in found:
        if two.quantity.kind != "points" or two.negated:
            continue
        for one in found:
            near = 0 <= two.line.turn - one.line.turn <= 1 and one.quantity.span < two.quantity.span
            if near and one.quantity.kind == "percent" and one.quantity.value == two.quantity.value and not one.negated:
                yield Correction(one, two)
