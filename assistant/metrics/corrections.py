"""Values that the speakers took back: "eighteen, no sorry, sixteen", 两百三十，不对，两百四十, "use the six-ten"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.metrics.alike import (
    alike,
    distinctive,
    equal_value,
    kindred,
    kindred_nouns,
    rounded,
    same_value,
    shared_words,
    sized,
    vague,
)
from assistant.metrics.cues_corrections import Corrects, corrects
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import comparable
from assistant.metrics.yielded import yielded

_LONG = 1000
_MEASURED = ("duration", "money", "percent")
_DENIED_FAR = 20  # turns
_RARE = 13  # a smaller bare number is said of many things
_ENDS = re.compile(r"\W*")
_ECHO = 3
# An earlier telling is quoted, however far back it is: 罗总上次讲，一个月三单.
_QUOTED_ZH = re.compile(r"(?:上次|上回|刚才|之前|前面|早上|上午|前头)[^，。]{0,4}(?:讲|说|提|报)")
_OPENING = 12  # characters
_HAN = re.compile(r"[\u4e00-\u9fff]")
# What may stand before the value that puts a question right; anything else tells of something else.
_REPLIES_ZH = re.compile(
    r"\W*(?:(?:没有|没|不是|不对|不|哪有|是|那是|应该是|哦|嗯|呃|对|就|其实|实际|准确说|大概|平均|差不多|现在|也就|到|降到|涨到)\W*)*"
)
_THE = re.compile(r"(?:\b(?:the|your|that|those)|['’]s)\s+$", re.I)
_MOVED = re.compile(r"\b(?:moved|changed|different|better|now|today|happened|become)\b|^\W*and\b", re.I)
_MISREAD = re.compile(
    r"\b(?:read|got|had|have|gave you) (?:it|that|this|them|the)\b[^.;!?]{0,12}\b(?:wrong|wrongly|backwards|the wrong way)\b|\bmisread\b"
    r"|\bwrong (?:line|row|column|sheet|page|year|figure|number)\b|\bturned (?:it|them) (?:about|round|around)\b",
    re.I,
)
_MARK = re.compile(r"[,.;:?!，。；：？！]")


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that no longer holds, and the one said in its place where there is one."""

    old: Mention
    new: Mention | None


def corrections(found: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Correction]:
    """Every value that was put right, in the same breath, by the next speaker or pages later; each place it was said."""
    words = corrects(lang)
    measured = [m for m in found if m.quantity.kind not in ("date", "time") and not m.article]
    first = [
        *_slips(measured, said, words),
        *_replies(measured, said, words),
        *_points_for_percent(measured),
        *_denials(measured, said, words),
        *_looked_up(measured),
        *(_misread(measured, said) if words is corrects("en") else ()),
        *_explained(measured, words),
        *_instructed(measured, words),
        *(Correction(old, new) for old, new in (yielded(measured, said) if lang == "zh" else ())),
    ]
    return _everywhere(first, measured)


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _rest(mention: Mention) -> str:
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]


def _slips(found: Sequence[Mention], said: Sequence[Line], words: Corrects) -> Iterator[Correction]:
    """A word of correction stands between two values of one speaker, who may repeat the first in between."""
    texts = {line.index: line.text for line in said}
    for at, one in enumerate(found):
        for two in found[at + 1 : at + 5]:
            if two.line.turn != one.line.turn or two.line.index - one.line.index > 3 or two.negated:
                break
            if two.quantity.value == one.quantity.value or not kindred(one, two) or not sized(one, two):
                continue
            if _gap_corrects(one, two, texts, words):
                yield Correction(one, two)
            break


def _gap_corrects(one: Mention, two: Mention, texts: Mapping[int, str], words: Corrects) -> bool:
    between = [texts.get(n, "") for n in range(one.line.index + 1, two.line.index)]
    here = one.line.index == two.line.index
    start = one.quantity.span.end - one.line.span.start
    within = one.line.text[start : two.quantity.span.start - one.line.span.start]
    gap = within if here else " ".join([_rest(one), *between, _lead(two)])
    if not here and words.alone.fullmatch(_lead(two)) and not between:
        return True
    slip = words.slip.search(gap)
    reach = words.near * (4 if not here and not _lead(two).strip() else 3)
    if slip is None or len(gap) - slip.end() > reach:
        return False
    # What was counted may stand between: eighteen complaints a month, no, sixteen.
    return slip.start() <= words.near or (slip.start() <= 2 * words.near and not _MARK.search(gap[: slip.start()]))


def _replies(found: Sequence[Mention], said: Sequence[Line], words: Corrects) -> Iterator[Correction]:
    """The next speaker begins with another value of the same measure, after a no or after a plain statement."""
    last = {line.turn: line.index for line in said}
    asked = {line.turn: line.text for line in said}  # the last line of each turn
    asks = {line.turn for line in said if line.text.rstrip().endswith("?") and not _HAN.search(line.text)}
    wants = {line.turn for line in said if line.turn in asks and line.asked and words.wants.search(line.text)}
    for two in found:
        opens = two.line.first and words.opens.match(two.line.text) is not None and len(_lead(two)) <= 2 * words.near
        begins = two.line.first and words.begins.fullmatch(_lead(two)) is not None and not two.line.asked
        if not (opens or begins) or two.negated or words.partly.match(_rest(two)):
            continue
        earlier = [m for m in found if m.line.turn == two.line.turn - 1 and m.line.index >= last[m.line.turn] - 2]
        near = [m for m in earlier if kindred(m, two) and not same_value(m, two)]
        paired = [m for m in near if _followed_alike(m, two, found)]
        one = _nearest(paired or [m for m in near if _misplaced(m, two)] or [m for m in near if sized(m, two)], two)
        if one is None or _repeats(one, two, earlier):
            continue
        wanted = words.wants.search(asked[one.line.turn]) is not None and one.line.asked
        recalled = one.line.turn in asks and not one.line.asked and one.when is not None and one.when.era == "before"
        wanted = wanted or (one.line.turn in wants and one.line.asked and "?" not in one.line.text) or recalled
        wanted = wanted or _asks_of(one, found)
        wanted = wanted and not (opens and _echoed(one, two, found))
        if not wanted and (opens or (not _of_now(one, two) and _contradicts(one, two, last, words))):
            yield Correction(one, two)


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
    if not one.line.asked or _THE.search(_lead(one)) is None or _MOVED.search(one.line.text) is None:
        return False
    return any(m.line.turn < one.line.turn - 1 and not m.line.asked and equal_value(m, one) for m in found)


def _followed_alike(one: Mention, two: Mention, found: Sequence[Mention]) -> bool:
    """ "From fifty-three to ninety-three." "Fifty-seven to ninety-three.": the value behind tells which one is put right."""
    ends = [
        next((m for m in found if m.quantity.span > x.quantity.span and m.line is x.line), None) for x in (one, two)
    ]
    return ends[0] is not None and ends[1] is not None and same_value(ends[0], ends[1])


def _nearest(found: Sequence[Mention], two: Mention) -> Mention | None:
    """The mention whose value is nearest to that of `two`; the last of equals."""
    value = two.quantity.value
    return min(reversed(found), key=lambda m: max(m.quantity.value, value) / min(m.quantity.value, value), default=None)


def _misplaced(one: Mention, two: Mention) -> bool:
    """Whether only the decimal point differs: nine percent for 0.9, thirty thousand for three hundred thousand."""
    small, large = sorted((one.quantity.value, two.quantity.value))
    return small > 0 and large / small in (10, 100) and (small % 1 != 0 or large >= _LONG)


def _repeats(one: Mention, two: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether the reply repeats another value of the same sentence, or tells how far its two lie apart, and so confirms."""
    here = [m for m in earlier if m.line.index == one.line.index]
    apart = len(here) == 2 and abs(here[0].quantity.value - here[1].quantity.value) == two.quantity.value
    return apart or any(same_value(m, two) for m in here)


def _contradicts(one: Mention, two: Mention, last: dict[int, int], words: Corrects) -> bool:
    """Whether a value that opens an answer puts the other right, and does not answer a question for a new one."""
    if one.line.asked:
        return words.checks.search(one.line.text) is not None and words.wants.search(one.line.text) is None
    bare = re.fullmatch(r"[\s.!。！]*(?:[A-Z]\w+[.!])?|[\u4e00-\u9fff]{0,2}[。！]", _rest(two)) is not None
    if two.line.asked or one.line.index < last[one.line.turn] - (2 if bare else 1):
        return False
    asked = re.search(r"[?？]\s*$|呢", one.line.text) is not None
    short = len(two.line.text) <= words.short
    fits = two.bare or comparable(one.quantity.unit, two.quantity.unit)
    apart = one.line.speaker != two.line.speaker
    return apart and short and fits and (not asked or len(one.line.text) <= words.short)


def _points_for_percent(found: Sequence[Mention]) -> Iterator[Correction]:
    """ "Thirteen percent." "Thirteen points." """
    for two in found:
        if two.quantity.kind != "points" or two.negated:
            continue
        for one in found:
            near = 0 <= two.line.turn - one.line.turn <= 1 and one.quantity.span < two.quantity.span
            if near and one.quantity.kind == "percent" and one.quantity.value == two.quantity.value and not one.negated:
                yield Correction(one, two)


def _denials(found: Sequence[Mention], said: Sequence[Line], words: Corrects) -> Iterator[Correction]:
    """ "It's not nine": nine is withdrawn where it was said; 三十七家不对 likewise."""
    texts = {(line.turn, line.index): line.text for line in said}
    for denial in found:
        far = words.unwanted.search(_lead(denial)) is not None
        rest = _rest(denial)
        echoed = len(rest) <= _ECHO and texts.get((denial.line.turn, denial.line.index + 1))  # "三单？" "不止吧。"
        wrong = words.wrong.match(rest + (echoed or "")) is not None
        if not far and not words.denied.search(_lead(denial)) and not wrong:
            continue
        if words.rhetorical.search(denial.line.text) or words.partly.match(_rest(denial)):
            continue
        for one in found:
            if one.quantity.span < denial.quantity.span and _denies(denial, one, far):
                yield Correction(one, _replacement(denial, one, found))


def _misread(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[Correction]:
    """ "I do apologise, I've read it wrongly. Thirteen thousand seven hundred.", after another value was told or repeated."""
    for line in said:
        if line.asked or not _MISREAD.search(line.text):
            continue
        new = next((m for m in found if m.line.turn == line.turn and 0 <= m.line.index - line.index <= _ECHO), None)
        if new is None or new.negated or not sized(new, new):
            continue
        near = [m for m in found if 0 <= line.turn - m.line.turn <= 2 and m.quantity.span < new.quantity.span]
        fits = [m for m in near if kindred(m, new) and not same_value(m, new) and sized(m, new, 3)]
        one = _nearest([m for m in fits if not m.line.asked] or fits, new)
        if one is not None:
            yield from (Correction(m, new) for m in fits if m is one or equal_value(m, one))


def _looked_up(found: Sequence[Mention]) -> Iterator[Correction]:
    """ "It is forty-one, not thirty-eight.", pages after thirty-eight hours were told."""
    for new, denied in pairwise(found):
        gap = new.line.text[
            new.quantity.span.end - new.line.span.start : denied.quantity.span.start - new.line.span.start
        ]
        now = new.when is not None and new.when.era == "after" and not new.when.weak
        if new.line.index != denied.line.index or not denied.negated or now or denied.quantity.value < _RARE:
            continue
        if _IT_IS.search(_lead(new)) and _NOT.fullmatch(gap) and sized(new, denied):
            yield from (
                Correction(m, new) for m in found if m.quantity.span < new.quantity.span and same_value(m, denied)
            )


_IT_IS = re.compile(r"\b(?:it|that)(?:['’]s| is| was)\s+$", re.I)
_NOT = re.compile(r",?\s+not\s+(?:the\s+)?", re.I)


def _denies(denial: Mention, one: Mention, far: bool) -> bool:
    """Whether the denied value is the one said before; a small bare number is said of many things."""
    alone = (one.bare or denial.bare) and "points" not in (one.quantity.kind, denial.quantity.kind)
    kinds = one.quantity.kind == denial.quantity.kind or alone or one.quantity.text == denial.quantity.text
    if not kinds or not (same_value(one, denial) or one.quantity.text == denial.quantity.text):
        return False
    distance = denial.line.turn - one.line.turn
    reach = 1 if vague(denial) else 3
    plain = _HAN.search(denial.line.text) is None and denial.quantity.value >= _RARE and one.line.label == "result"
    return (
        distance <= reach or (plain and distance <= _DENIED_FAR and not one.line.asked) or (far and distinctive(denial))
    )


def _replacement(denial: Mention, one: Mention, found: Sequence[Mention]) -> Mention | None:
    """What is said instead, right before or after a denial."""
    near = [m for m in found if abs(m.line.index - denial.line.index) <= 2 and m.line.turn == denial.line.turn]
    fits = [m for m in near if not m.negated and alike(m, denial) and m.quantity.kind in _kinds(denial, one)]
    return min(fits, key=lambda m: abs(m.quantity.span.start - denial.quantity.span.start), default=None)


def _kinds(denial: Mention, one: Mention) -> tuple[str, ...]:
    """The kinds of value that may stand for the denied one: its own, and in English that of the value it takes up."""
    lent = denial.bare and _HAN.search(denial.line.text) is None
    return (one.quantity.kind,) if lent and one.quantity.kind in _MEASURED else (denial.quantity.kind,)


def _explained(found: Sequence[Mention], words: Corrects) -> Iterator[Correction]:
    """ "The eight hundred was the one with the diesel in it", beside the value that holds."""
    for told in found:
        recalled = words.recalls.search(_lead(told)) is not None
        explains = words.starts.search(_lead(told)) is not None and words.explains.match(_rest(told)) is not None
        if told.line.asked or (not recalled and (vague(told) or not explains)):
            continue
        if words.starts.search(_lead(told)) and words.void.match(_rest(told)):
            yield from (
                Correction(m, None) for m in found if 0 < told.line.turn - m.line.turn <= 8 and same_value(m, told)
            )
            continue
        new = next((m for m in _around(told, found) if not _knew(told, m, found)), None)
        if new is None or (recalled and not explains and not words.mended.search(_lead(new) or _rest(told))):
            continue
        reach = 400 if recalled else 60 if distinctive(told) else 8
        earlier = [
            m for m in found if 0 < told.line.turn - m.line.turn <= reach and same_value(m, told) and kindred(m, new)
        ]
        yield from (Correction(m, new) for m in earlier[-2:])


def _around(told: Mention, found: Sequence[Mention]) -> list[Mention]:
    """Other values of the measure near by, nearest first; none of another time."""
    near = [m for m in found if abs(m.line.index - told.line.index) <= 3 and 0 <= m.line.turn - told.line.turn <= 1]
    fits = [m for m in near if kindred(m, told) and not m.negated and not same_value(m, told) and sized(m, told)]
    held = [m for m in fits if m.when is None or m.when.weak or m.when.era != "after"]
    return sorted(held, key=lambda m: abs(m.quantity.span.start - told.quantity.span.start))


def _knew(told: Mention, new: Mention, found: Sequence[Mention]) -> bool:
    """Whether the two values were said together before: then they are two ends of a change and both hold."""
    before = [m for m in found if m.line.turn < told.line.turn]
    news = [m.line.index for m in before if equal_value(m, new)]
    olds = [m.line.index for m in before if equal_value(m, told)]
    return bool(news and olds) and (min(news) <= max(olds) or any(n in olds for n in news))


def _instructed(found: Sequence[Mention], words: Corrects) -> Iterator[Correction]:
    """ "Use fifty-two": the other value of the measure said just before no longer holds."""
    for at, new in enumerate(found):
        if not words.uses.search(_lead(new)) or words.ranges.match(_rest(new)) or words.mocked.match(_rest(new)):
            continue
        near = [m for m in reversed(found[:at]) if new.line.turn - m.line.turn <= 3]
        for one in sorted(near, key=lambda m: m.bare and m.quantity.kind == "count"):  # a bare number may be a year
            fits = one.bare or new.bare or comparable(one.quantity.unit, new.quantity.unit)
            if (
                fits
                and kindred(one, new)
                and not same_value(one, new)
                and sized(one, new, 2.5)
                and not rounded(one, new)
                and not _knew(new, one, found[:at])
            ):
                yield Correction(one, new)
                break


def _everywhere(first: Sequence[Correction], found: Sequence[Mention]) -> list[Correction]:
    """The corrections, also for the other places where the old value was said of the same thing."""
    held = {c.new.quantity.span for c in first if c.new is not None}
    out: dict[tuple[int, int], Correction] = {}
    for correction in first:
        old = correction.old
        until = correction.new.quantity.span if correction.new else old.quantity.span
        for mention in found:
            near = abs(mention.line.turn - old.line.turn) <= 2 or shared_words(mention, old) or _quoted(mention, old)
            bare = mention.bare and mention.quantity.value >= _RARE and old.quantity.kind != "count"
            same = (mention.quantity.kind == old.quantity.kind or bare) and same_value(mention, old)
            if mention is old or (same and near and mention.quantity.span < until and not mention.negated):
                place = (mention.quantity.span.start, mention.quantity.span.end)
                if mention is old or mention.quantity.span not in held:
                    out.setdefault(place, Correction(mention, correction.new))
    return list(out.values())


def _quoted(mention: Mention, old: Mention) -> bool:
    """Whether the value that was put right quotes this mention: both count the same in the same time."""
    quotes = _QUOTED_ZH.search(_lead(old)) is not None
    return quotes and not mention.bare and mention.quantity.unit == old.quantity.unit and kindred_nouns(mention, old)


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
    meant = [m for m in asked if _followed_alike(m, opener, found)]
    if meant and not any(m is end for m in meant for end in (arrow.before, arrow.after)):
        return arrow  # another change of the question is put right
    if _restates(opener, arrow, arrow.after) and not (opener.when is not None and opener.when.era == "before"):
        return replace(arrow, after=_lent(opener, arrow.after))
    asked = [m for m in found if m.line.turn == arrow.after.line.turn and kindred(m, opener)]
    whole = _nearest(asked, opener) is arrow.before and _ENDS.fullmatch(_rest(opener))
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
    lead = _lead(opener)
    begins = len(lead) <= _OPENING and (not _HAN.search(lead) or _REPLIES_ZH.fullmatch(lead) is not None)
    return other and kindred(end, opener) and sized(end, opener) and begins
