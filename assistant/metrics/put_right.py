"""Changes with the ends that hold, where one of them was put right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.alike import kindred, sized
from assistant.metrics.correction import Correction, followed_alike, lead_of, nearest, rest_of
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.mentions import Mention
from assistant.metrics.units import comparable
from assistant.patterns import regex

_ENDS = regex(r"\W*")
# An earlier telling is quoted, however far back it is: 罗总上次讲，一个月三单.
_QUOTED_ZH = regex(r"(?:上次|上回|刚才|之前|前面|早上|上午|前头)[^，。]{0,4}(?:讲|说|提|报)")
_OPENING = 12  # characters
_HAN = regex(r"[\u4e00-\u9fff]")
# What may stand before the value that puts a question right; anything else tells of something else.
_REPLIES_ZH = regex(
    r"\W*(?:(?:没有|没|不是|不对|不|哪有|是|那是|应该是|哦|嗯|呃|对|就|其实|实际|准确说|大概|平均|差不多|现在|也就|到|降到|涨到)\W*)*"
)


def put_right(arrow: Arrow, gone: Sequence[Correction]) -> Arrow:
    """The change with ends that were taken back replaced by what holds, as far as that was said."""
    ends = [_put_right(end, gone) for end in (arrow.before, arrow.after)]
    if ends[0].quantity.value == ends[1].quantity.value or (ends[0] is arrow.before and ends[1] is arrow.after):
        return arrow
    return replace(arrow, before=ends[0], after=ends[1], told=(arrow.before, arrow.after))


def _put_right(end: Mention, gone: Sequence[Correction]) -> Mention:
    new = next((c.new for c in gone if c.old.quantity.span == end.quantity.span or _taken_up(c, end)), None)
    if new is None or not sized(end, new):
        return end
    both = fitted(end, new)
    return both[1] if both is not None and comparable(both[1].quantity.unit, end.quantity.unit) else end


def _taken_up(correction: Correction, end: Mention) -> bool:
    """Whether the end takes up, without its unit, a value said right before that did not hold: 从二十三到三！"""
    old, new = correction.old, correction.new
    if new is None or not end.bare or new.line.turn <= end.line.turn or not 0 <= end.line.turn - old.line.turn <= 1:
        return False
    return (
        old.quantity.value == end.quantity.value
        and _QUOTED_ZH.search(end.line.text) is None
        and _HAN.search(end.line.text) is not None
    )


def replaced(arrow: Arrow, found: Sequence[Mention]) -> Arrow:
    """The change with its end put right by the answer to a question that states it; else the same change."""
    if not arrow.after.line.asked or not arrow.before.line.asked:
        return arrow
    turn = arrow.after.line.turn + 1
    answer = [m for m in found if m.line.turn == turn and m.quantity.kind not in ("date", "time")]
    opener = next((m for m in answer if m.line.first), None)
    numbers = [m.quantity.value for m in found if m.line.turn == turn - 1 and m.line.asked]
    if opener is None or opener.quantity.value in numbers:
        return arrow  # "The seventy is theirs" takes up another number of the question
    asked = [m for m in found if m.line.turn == arrow.after.line.turn and m.line.asked]
    meant = [m for m in asked if followed_alike(m, opener, found)]
    if meant and not any(m is end for m in meant for end in (arrow.before, arrow.after)):
        return arrow  # another change of the question is put right
    if any(m is arrow.before for m in meant) and _HAN.search(opener.line.text):  # 从六十到八十五？ | 六十二到八十五。
        right = _restates(opener, arrow, arrow.before)
        return replace(arrow, before=_lent(opener, arrow.before)) if right else arrow
    meant_zh = nearest([m for m in asked if kindred(m, opener)], opener) if _HAN.search(opener.line.text) else None
    if not meant and meant_zh is not None and not any(meant_zh is end for end in (arrow.before, arrow.after)):
        return arrow  # 从八十一到九十六，挤掉了一百五十个？ | 一百三。: what lies nearest is put right
    if _restates(opener, arrow, arrow.after) and not (opener.when is not None and opener.when.era == "before"):
        return replace(arrow, after=_lent(opener, arrow.after))
    asked = [m for m in found if m.line.turn == arrow.after.line.turn and kindred(m, opener)]
    whole = nearest(asked, opener) is arrow.before and _ENDS.fullmatch(rest_of(opener))
    if whole and _restates(opener, arrow, arrow.before):
        return replace(arrow, before=_lent(opener, arrow.before))
    return arrow


def _lent(opener: Mention, end: Mention) -> Mention:
    """The opening value in the unit of the end that it puts right, where it names none."""
    if not opener.bare or opener.quantity.kind != "count":
        return opener
    return replace(opener, quantity=replace(opener.quantity, unit=end.quantity.unit, kind=end.quantity.kind))


def _restates(opener: Mention, arrow: Arrow, end: Mention) -> bool:
    """Whether the answer begins with another value for that end of the change."""
    ends = (arrow.before.quantity.value, arrow.after.quantity.value)
    other = opener.quantity.kind not in ("points", "multiple") and opener.quantity.value not in ends
    lead = lead_of(opener)
    begins = len(lead) <= _OPENING and (not _HAN.search(lead) or _REPLIES_ZH.fullmatch(lead) is not None)
    # "From thirty to zero?" "Three.": nothing is of the size of zero.
    near = sized(end, opener) or (not end.quantity.value and opener.quantity.value < arrow.before.quantity.value)
    return other and kindred(end, opener) and near and begins
