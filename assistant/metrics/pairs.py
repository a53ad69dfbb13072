"""Which two quantities are before and after of one change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.metrics.alike import counted_alike, equal_value
from assistant.metrics.along_en import along
from assistant.metrics.answers import answers, followed, recalled_now
from assistant.metrics.apart import asked_after, asked_before, fragments
from assistant.metrics.asked_back import asked_back
from assistant.metrics.asked_now_en import asked_now
from assistant.metrics.asked_of_en import asked_of
from assistant.metrics.asked_was_en import asked_was
from assistant.metrics.baseline_en import from_baseline
from assistant.metrics.became_en import HEDGES, became, exact
from assistant.metrics.bridged_en import bridged
from assistant.metrics.carried_on_en import carried_on
from assistant.metrics.contrasts import contrasts, halves, order_of
from assistant.metrics.cues import When
from assistant.metrics.echoes_en import echoes
from assistant.metrics.exchange_against_en import sums_up
from assistant.metrics.fit import Arrow, as_before, fitted, with_unit
from assistant.metrics.from_notes import from_notes
from assistant.metrics.gone_en import gone
from assistant.metrics.measured_again_en import measured_again
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.minus_zh import subtracted
from assistant.metrics.parallel import parallel
from assistant.metrics.parts_of_year_zh import over_the_year
from assistant.metrics.per_one_zh import per_one
from assistant.metrics.plain_now import plain_now
from assistant.metrics.quantities import find_quantities
from assistant.metrics.recalled_en import recalled
from assistant.metrics.reckoned import reckoned
from assistant.metrics.relative import relative
from assistant.metrics.restated import restated
from assistant.metrics.said_back_en import said_back
from assistant.metrics.same_month_en import same_month
from assistant.metrics.taken_up import not_any_more, remaining
from assistant.metrics.told_beside_en import told_beside
from assistant.metrics.units import comparable, converted
from assistant.metrics.units_en import unit_after
from assistant.metrics.vanished import vanished
from assistant.patterns import regex
from assistant.records import Span

# "On Saturdays it's eight to one.": hours.
_OPEN = regex(r"\bopen\b|\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|营业(?!收入|额)|上班")
_TO_EN = regex(rf"^[^.;!?]{{0,40}}?(?:\b(?:to|into)\b(?: every\b)?,?|→|\bfor a \w+ we['’]re at)\s+{HEDGES}$", re.I)


_ONLY_TO = regex(rf"\s*to\s+{HEDGES}", re.I)


_FROM_EN = regex(rf"\bfrom\s+{HEDGES}$", re.I)


_MOVED_EN = regex(
    r"\b(?:grew|grow|grown|went|gone|rose|risen|fell|fallen|dropped|cut|reduced|down|up|increased|decreased|improved|brought|took it|jumped|climbed|shrank|shrunk|moved|came|doubled|tripled|quadrupled|halved|pushed|lifted|raised)\b",
    re.I,
)


# "Against the old team's nine", "against last year's forty".
_WHOSE = r"(?:(?:the|our|my|your|his|her|their)\s+)?(?:(?:[\w-]+\s+){0,2}?[\w-]+(?:['’]s|s['’])\s+(?:old\s+)?)?"
_BACK_EN = regex(
    rf"^[^.;!?]{{0,30}}?(?:\b(?:instead of|rather than|down from|up from|compared (?:to|with)|against|versus|vs\.?|as opposed to|used to be|before (?:it was|that)|where it (?:was|used to be))|,\s*from)\s+{_WHOSE}{HEDGES}$",
    re.I,
)


# "We're down to six visits a week from twenty-two", "One point six from four point one."
_TO_BACK = regex(rf"(?:\b(?:down|up|back)\s+to|^\W*)\s*{HEDGES}$", re.I)
_FROM_BACK = regex(rf"(?:\s+(?!and\b|but\b|or\b|we\b|you\b|it\b|to\b)[\w/-]+){{0,5}}?\s+from\s+{_WHOSE}{HEDGES}$", re.I)
_ONLY_FROM = regex(rf"\s*from\s+{HEDGES}$", re.I)
_FULL_STOP = regex(r"\s*(?:[.;!?]|$)")
# "Down thirty-four percent, from fifty-eight to twenty-four": the difference is no end.
_FROM_GAP, _GOES_ON = regex(r",\s*from\b", re.I), regex(r"(?:\s+[a-z]+){0,2}?\s+to\b", re.I)
# "Down to 0.3 percent from two": the end comes first.
_ENDED_EN = regex(rf"\bto\s+{HEDGES}$", re.I)


_START_EN = regex(rf"^(?:\s+(?!and\b|but\b|or\b|we|you|it|open)[\w/-]+){{0,3}}?\s+from\s+(?:the\s+)?{HEDGES}$", re.I)


_HEDGES_ZH = r"(?:(?:20)?\d\d年(?:全年|底)?的?|[二零〇一三四五六七八九]{2,4}年(?:全年|底)?的?|[上下]半年的?|[一二三四]季度的?|[一二三四五六七八九十]{1,2}月份?的?|上个月的?|现在的?|今年的?|去年的?|(?:每|一)个?(?:天|周|月|年|季度|星期|礼拜)|平均|大概|差不多|大约|约|将近|只有|只要|了|的|百分之|呃|嗯|，|那个|负|这个月)*"


# Said roughly, and then nearer: 变一个多小时，八十分钟.
_ROUGH_ZH = r"(?:[一二两三四五六七八九十百千万半几]+(?:个?[多来余]个?[\u4e00-\u9fff]{0,2}|个?[\u4e00-\u9fff]{1,2}不到)，(?:准数|准确[地说讲]*|具体|实际)?(?:是|大概|差不多)?)"


_TO_ZH = regex(
    rf"^[^。！？；]{{0,14}}?(?:到|至|成|为|变|→){_HEDGES_ZH}{_ROUGH_ZH}?$|^[^，。！？；]{{0,2}}改{_HEDGES_ZH}$"
)


# 今年到九月份百分之三: until when.
_UNTIL_ZH = regex(
    r"(?:今年|截止?|一直|数据)到?(?:[一二三四五六七八九十]{1,2}月份?|\d{1,2}月|上个月|现在)底?(?:是|有|才|就|只有)*$"
)
# 两百一十组到去年六十四组: a time is no word of its own between the ends.
_LATER_ZH = regex(r"到(?:去年|今年|现在|如今|目前|上个?月|这个月)(?:的|是)?")
_RANGE_ZH = regex(r"[到至]")


_FROM_ZH = regex(r"(?:从|由)[^，。！？]{0,14}$")


_MOVED_ZH = regex(r"提|升|涨|降|减|缩|压|掉|变|增|拉|跌|砍|翻|改")


_BACK_ZH = regex(rf"^[^。！？，]{{0,8}}，(?:以前|之前|原来|原先|过去)[^。！？，]{{0,6}}?{_HEDGES_ZH}$")


# "Ninety, yes.": the number of the question holds.
_AFFIRMED = regex(r"\W*(?:yes|yeah|yep|right|correct|exactly|对|是的?|没错|嗯)\b", re.I)


# "Half as many again on thirty, so forty-five?": what the question works out is the new value.
_WORKED_OUT = regex(r"[a-z\d],\s+so\s+(?:about\s+|that['’]s\s+|it['’]s\s+|we['’]re at\s+)*$", re.I)


def pairs(found: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Arrow]:
    """Changes among the mentions of an interview, in order of speech; explicit ones first where two claim a value."""
    measured = [m for m in found if m.measured and m.quantity.kind not in ("points", "multiple")]
    measured = _restated(measured)
    told = relative(found)
    told += subtracted(_free(measured, told), found) if lang == "zh" else []
    told += _arrows(_free(measured, told), lang)
    values = [m for m in measured if not m.gap and not m.timed and not m.part]  # values, not differences
    if lang != "zh":
        told += [a for a in (*not_any_more(found), *remaining(measured)) if not _taken(told) & _taken([a])]
    told += fragments(_free(values, told))
    told += said_back(_free(values, told), measured, said) if lang != "zh" else []
    told += answers(measured, lang, _taken(told), said)
    told += followed(_free(values, told))
    told += recalled_now(_free(values, told), said) if lang == "zh" else []
    told += recalled(_free(values, told), measured, said) if lang != "zh" else []
    told += bridged(_free(values, told), found) if lang != "zh" else []
    told += contrasts(_free(values, told))
    told += same_month(_free(values, told)) if lang != "zh" else []
    told += over_the_year(_free(values, told)) if lang == "zh" else []
    told += parallel(_free(values, told))
    told += vanished(_free(values, told), said) if lang == "zh" else echoes(_free(values, told))
    told += told_beside(_free(values, told)) if lang != "zh" else []
    told += gone(_free(values, told), said) if lang != "zh" else []
    told += measured_again(_free(values, told), said) if lang != "zh" else []
    told += asked_after(_free(values, told), measured, said)
    told += asked_was(_free(values, told), measured) if lang != "zh" else []
    told += asked_of(_free(values, told), measured, said) if lang != "zh" else []
    told += asked_now(_free(values, told), measured, said) if lang != "zh" else []
    told += asked_before(_free(values, told), said)
    told += asked_back(_free(values, told), measured, said)
    told += restated(_free(values, told), measured)
    told += halves(_free(values, told))
    told += from_notes(_free(values, told), said)
    told += per_one(_free(values, told)) if lang == "zh" else []
    told += plain_now(_free(values, told), measured)
    told += reckoned(_free(values, told), found, said)
    told += along(_free(values, told), told) if lang != "zh" else []
    told += from_baseline(_free(values, told), said) if lang != "zh" else []
    told = (
        told if lang == "zh" else [a for a in carried_on(told, values) if a.explicit or not sums_up(a.before, a.after)]
    )
    resolved = [with_unit(a, found) for a in told]
    resolved = [as_before(a, resolved) for a in resolved]
    return sorted(resolved, key=lambda a: min(a.before.quantity.span, a.after.quantity.span))


def _free(found: Sequence[Mention], told: Sequence[Arrow]) -> list[Mention]:
    """The mentions that no change holds yet."""
    taken = {m.quantity.span.start for arrow in told for m in (arrow.before, arrow.after)}  # values do not overlap
    return [m for m in found if m.quantity.span.start not in taken]


def _taken(told: Sequence[Arrow]) -> set[Span]:
    return {m.quantity.span for arrow in told for m in (arrow.before, arrow.after)}


def _restated(found: Sequence[Mention]) -> list[Mention]:
    """A bare number that repeats the question's number is the old value ("started at sixty-one." "Sixty-one. And now ...")."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        repeats = (
            last
            and last.line.asked
            and not mention.line.asked
            and mention.line.turn == last.line.turn + 1
            and mention.quantity.value == last.quantity.value
            and not _WORKED_OUT.search(last.line.text[: last.quantity.span.start - last.line.span.start])
        )
        rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
        alone = re.match(r"\s*(?:[.。,，!！]|$)", rest) and not _AFFIRMED.match(rest)
        if repeats and alone and mention.when is None and mention.line.first:
            mention = replace(mention, when=When("before"))
        out.append(mention)
    return out


def _arrows(found: Sequence[Mention], lang: str) -> list[Arrow]:
    out: list[Arrow] = []
    for one, two in _neighbours(found):
        if one.line.index != two.line.index or (out and out[-1].after is one) or _said_in(out, one, two):
            continue
        gap = _between(one, two)
        ends = fitted(one, two)
        if ends is None or equal_value(*ends):
            continue
        direction = _direction(one, two, gap, lang)
        if direction == "forward":
            ends = (_as_said(ends[0]), _as_said(ends[1])) if _RANGE_ZH.fullmatch(gap) else ends
            out.append(Arrow(*ends, explicit=True))
        elif direction == "back" and (lang != "zh" or counted_alike(one, two)):
            out.append(Arrow(ends[1], exact(ends[0]), explicit=True))
    return out


def _as_said(end: Mention) -> Mention:
    """The end of a change told as A到B, which is no estimate because of that: 推荐分三十六到五十二."""
    own = find_quantities(end.quantity.text, "zh")
    about = bool(own) and own[0].approximate
    return end if about == end.quantity.approximate else replace(end, quantity=replace(end.quantity, approximate=about))


def _said_in(out: Sequence[Arrow], one: Mention, two: Mention) -> bool:
    held = {m.quantity.span for arrow in out for m in (arrow.before, arrow.after)}
    return one.quantity.span in held or two.quantity.span in held


def _neighbours(found: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Values that follow each other; a bare number between two of one unit, mostly a year, does not part them."""
    out = list(pairwise(found))
    for one, middle, two in zip(found, found[1:], found[2:], strict=False):
        if middle.bare and one.quantity.kind == two.quantity.kind not in ("count", "rate"):
            out.append((one, two))
    return sorted(out, key=lambda pair: (pair[0].quantity.span, pair[1].quantity.span))


def _between(one: Mention, two: Mention) -> str:
    start = one.line.span.start
    return one.line.text[one.quantity.span.end - start : two.quantity.span.start - start]


def _direction(one: Mention, two: Mention, gap: str, lang: str) -> str | None:
    lead = one.line.text[: one.quantity.span.start - one.line.span.start]
    to, back, source, moved = (
        (_TO_ZH, _BACK_ZH, _FROM_ZH, _MOVED_ZH) if lang == "zh" else (_TO_EN, _BACK_EN, _FROM_EN, _MOVED_EN)
    )
    behind = two.line.text[two.quantity.span.end - two.line.span.start :]
    ranged = lang != "zh" and _FROM_GAP.search(gap) is not None and _GOES_ON.match(behind) is not None
    if (back.match(gap) and not ranged) or (lang != "zh" and _ENDED_EN.search(lead) and _START_EN.match(gap)):
        return "back"
    if lang != "zh" and became(one, two, gap, lead):
        return "forward"
    if lang != "zh" and _came_from(two, gap, lead, behind):
        return "back"
    if not to.match(gap) or one.quantity.kind == "time" or (lang == "zh" and _UNTIL_ZH.search(gap)):
        return None
    if _OPEN.search(lead):
        return None
    order = order_of(one, two)
    if order is not None:
        return "forward" if order > 0 else "back"
    gap = _LATER_ZH.sub("到", gap) if lang == "zh" else gap
    plain = len(gap.strip(" ，")) <= 3 or _ONLY_TO.fullmatch(gap) is not None
    changed = source.search(lead) is not None or moved.search(gap if lang == "zh" else gap + lead[-50:]) is not None
    falls = plain and _value_in(one, two) > two.quantity.value
    return "forward" if changed or falls or (plain and _bare_pair(one, two, lead, lang)) else None


def _came_from(two: Mention, gap: str, lead: str, behind: str) -> bool:
    """ "Down to six visits a week from twenty-two", "One point six from four point one.": the older value comes last."""
    if not two.bare or _FROM_BACK.fullmatch(gap) is None or _GOES_ON.match(behind) is not None:
        return False
    moved = _TO_BACK.search(lead)
    if moved is None:
        return False
    alone = _ONLY_FROM.fullmatch(gap[len(unit_after(gap)) :]) is not None and _FULL_STOP.match(behind) is not None
    return bool(moved.group().strip()) or alone


def _value_in(one: Mention, two: Mention) -> Decimal:
    """The first value in the unit of the second, where it converts."""
    a, b = one.quantity, two.quantity
    return converted(a.value, a.unit, b.unit) if comparable(a.unit, b.unit) else a.value


def _bare_pair(one: Mention, two: Mention, lead: str, lang: str) -> bool:
    """ "Sixty-eight to ninety-four." is a change; "it takes two to three weeks" is a range."""
    rest = two.line.text[two.quantity.span.end - two.line.span.start :]
    opens = (
        re.search(r"(?:^|[，。；：])(?:那|就|是|对|我|您|记得|记着|写的)*$", lead)
        if lang == "zh"
        else re.search(
            r"(?:^|[.;:—]\s*|^\W*(?:so|and|just say|just put|say|yeah|sure|yes|right)[\s,]+)(?:about|around|roughly|nearly|almost|under|over|just|only|an?|[\s,])*$",
            lead,
            re.I,
        )
    )
    opens = opens or (re.search(r",\s+$", lead) if one.line.asked and lang != "zh" else None)
    closes = re.match(r"\s*[，。；,.;!?！？]|\s*$|\s+on\b", rest)
    wide = abs(two.quantity.value - _value_in(one, two)) * 10 >= abs(two.quantity.value)
    exact = one.quantity.value % 1 != 0 and two.quantity.value % 1 != 0  # 3.9 to 4.1 is no vague range
    return (
        opens is not None
        and closes is not None
        and (wide or exact)
        and "time" not in (one.quantity.kind, two.quantity.kind)
    )
