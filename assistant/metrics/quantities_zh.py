"""What Chinese numbers measure: 两周, 六成八, 七点五个百分点, 一亿二, 增加了两倍, 一天三百多条."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.language.numerals import Number
from assistant.metrics import quantities_money as money
from assistant.metrics.quantities_sums import summed
from assistant.metrics.quantities_zh_articles import without_articles
from assistant.metrics.quantities_zh_dates import dated, two_years
from assistant.metrics.quantities_zh_phrases import PHRASED, amounts
from assistant.metrics.quantities_zh_rates import is_rate_word, period, says_of_what
from assistant.metrics.quantities_zh_samples import of_samples
from assistant.metrics.quantities_zh_spoken import WORDED, spoken
from assistant.metrics.sense import Sense, apart, share
from assistant.patterns import regex

_POINTS = regex(r"\s*个?(?:百分点|pp(?![a-z]))", re.I)
_BASIS_POINTS = regex(r"\s*个?(?:基点|bps?(?![a-z]))", re.I)
_BARE_POINTS = regex(r"\s*个多?点(?![位击钟])")
_POINTS_AT_MOST = 200  # 八个点 is a share, 五千个点 are places to deliver to
_MOVED = regex(
    r"(?:(?:[涨升降跌掉增减高低少差提]|(?<!差不)多)了?|上升|下降|提升|提高|增加|减少|改善)(?:了|近|约|大概|差不多|将近)*$"
)
_PERCENT = regex(r"\s*[%％]")
_THOUSANDTH = regex(r"\s*‰")
_HEADS = {"千分之": 10, "万分之": 100, "十万分之": 1000, "百万分之": 10000}
_DURATIONS = (
    (r"毫秒|ms(?![a-z])", "second", Decimal("0.001")), (r"秒钟?", "second", 1), (r"分多?钟", "minute", 1), (r"个[半多来]?小时|小时|个[半多来]?钟头|钟头|个钟|h(?![a-z])", "hour", 1),
    (r"个?工作日", "business day", 1), (r"[天宿]|日(?![元均圆])|个晚上", "day", 1), (r"周(?!年|转|[一二三四五六日])|个?多?星期(?![一二三四五六日])|个?多?礼拜", "day", 7),
    (r"个[半多来]?月|月(?=[之以]?[内后])", "month", 1), (r"个季度", "quarter", 1), (r"年(?![级底初末中代月货会])", "year", 1),
)  # fmt: skip
_DURATION = regex(
    r"\s*[多来几余]?(?:" + "|".join(f"(?P<u{i}>{p})" for i, (p, _, _) in enumerate(_DURATIONS)) + ")", re.I
)
_ODD = regex("[多来几余]")
_EFFORT = regex(
    r"\s*个?人(?P<unit>天(?!天)|日(?![均常夜益])|时(?!代|间|效|薪)|周(?!年|均|末)|月(?![均薪底初入销产工度])|年(?![轻均龄级纪薪底初度终产]))"
)
_PERSON = {
    "天": "person-day",
    "日": "person-day",
    "时": "person-hour",
    "周": "person-week",
    "月": "person-month",
    "年": "person-year",
}
_HALF = regex(r"(个?小时|天|年|周|分钟|个月)半$")
_HOLDS_UNIT = ("个半", "俩", "仨")  # 三个半月, 俩月: the measure word is in the number
_HALF_BEFORE = regex(r"月|小时|钟头|礼拜|星期|季度")
_MONEY_TALK = regex(
    r"(?:GMV|gmv|营收|收入|销售额|流水|成本|预算|利润|产值|合同额|营业额|交易额|费用?|回款|订单额|年费|客单价|投入)[^，。；！？,;]{0,10}$"
)
_SPENT = regex(
    r"(?:花|投|赔|亏|赚|罚|付|欠|报价|砍价|报销|结算)(?:了|掉|过|出去|进去)?(?:大概|差不多|将近|近|约|小|足足|也就|有)?$"
)
_DEAL = regex(
    r"(?:合同|报价|标的|单价|总价|造价|罚单|尾款|定金|首付|押金|奖金|工资|年薪|货款|房租|租金)[^，。；！？,;]{0,8}$"
)
_BECAME = regex(r"(?:已经|现在)?[\u4e00-\u9fff]{0,2}到了?")
# 一块 is a piece or an area, unless a price is spoken of.
_LARGE = regex(r"[万亿]")
_STOP = regex(r"[。！？]")
_STROKE = regex("[/¼-¾⅐-⅞]")
_PIECE = regex(r"块(?!钱|[\d一二两三四五六七八九半])")
_PRICE = regex(r"(?:降|涨|省|便宜|贵|多|少|要|每\w?|卖|收|赚|亏)了?$")
_GREW_BY = regex(
    r"(?P<verb>(?:增加|增长|提高|提升|上升|涨|(?<!差不)多|高|快|扩大)(?:了|出)?)(?:将?近|差不多|大概|约|大约|超过)?$"
)
_ENDS = regex(r"[，。；！？,.;!?]|$|左右|多|吧")


def senses(text: str, found: Sequence[Number]) -> list[Sense]:
    """What each number of a Chinese text measures; counts where nothing else is said."""
    if not found and not PHRASED.search(text) and not WORDED.search(text):
        return []
    phrases = apart([*two_years(text), *spoken(text, found), *amounts(text, found)])
    free = [n for n in found if not any(p.start < n.span.end and n.span.start < p.end for p in phrases)]
    starts = sorted([n.span.start for n in free] + [p.start for p in phrases])
    measured = [_sense(text, n) for n in free if not is_rate_word(text, n, starts) and not says_of_what(text, n)]
    counted = without_articles(text, measured)
    told = sorted([*phrases, *summed(text, _same_money(text, counted), "zh")], key=lambda s: s.start)
    return of_samples(text, told)


def _same_money(text: str, found: Sequence[Sense]) -> list[Sense]:
    """ "GMV是一亿二，今年做到一亿八千万": the second amount names neither money nor currency."""
    out: list[Sense] = []
    for sense in found:
        last = out[-1] if out else None
        if last and _of_money(text, last, sense):
            out[-1] = replace(
                last, unit=last.unit.replace("count", sense.unit), kind="rate" if "/" in last.unit else "money"
            )
        large = sense.kind == "count" and _LARGE.search(text, sense.start, sense.end)
        bare = large and _ENDS.match(text, sense.end)
        if bare and last and last.kind == "money" and not _STOP.search(text, last.end, sense.start):
            sense = replace(sense, unit=last.unit, kind="money")
        out.append(sense)
    return out


def _of_money(text: str, one: Sense, two: Sense) -> bool:
    """日均营业额从八千做到一万二: the first amount is of the money of which only the second, a large one, was taken for it."""
    counts = one.kind in ("count", "rate") and one.unit.startswith("count")
    joined = _BECAME.fullmatch(text, one.end, two.start) is not None
    return counts and two.kind == "money" and joined and _MONEY_TALK.search(text[: one.start]) is not None


def _sense(text: str, number: Number) -> Sense:
    start, end = number.span.start, number.span.end
    before, after = text[max(0, start - 18) : start], text[end : end + 14]
    sense = (
        _share(number, before, after)
        or _multiple(number, before, after)
        or dated(number, before, after)
        or _effort(number, after)
        or _lasting(number, after)
        or _money(number, before, after)
    )
    if sense is not None:
        return sense
    per = period(before, after)
    unit, kind = (f"count/{per}", "rate") if per else ("count", "count")
    return Sense(start, end, number.value, unit, kind, number.approximate)


def _share(number: Number, before: str, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    about = number.approximate
    basis, points, bare = _BASIS_POINTS.match(after), _POINTS.match(after), _BARE_POINTS.match(after)
    percent, thousandth = _PERCENT.match(after), _THOUSANDTH.match(after)
    if basis:
        return Sense(start, end + basis.end(), value / 100, "point", "points", about)
    if points or (bare and _MOVED.search(before)):
        return Sense(start, end + (points or bare).end(), value, "point", "points", about)  # type: ignore[union-attr]
    if bare and value <= _POINTS_AT_MOST:
        return Sense(start, end + bare.end(), value, "percent", "percent", about)
    if thousandth:
        return Sense(start, end + thousandth.end(), value / 10, "percent", "percent", about)
    if percent or "百分" in number.text or "成" in number.text:
        return Sense(start, end + (percent.end() if percent else 0), value, "percent", "percent", about)
    head = _HEADS.get(number.text[:3]) or _HEADS.get(number.text[:4])
    if head:
        return Sense(start, end, value / head, "percent", "percent", about)
    said = number.text
    if ("分之" in said and value <= 1) or said in ("一半", "半数") or (0 < value < 1 and _STROKE.search(said)):
        return Sense(start, end, share(value), "percent", "percent", about)
    return None


def _multiple(number: Number, before: str, after: str) -> Sense | None:
    """增加了两倍 is three times as much, 增加到两倍 and 是原来的两倍 twice as much (人民日报海外版 2017-05-08)."""
    inside = "倍半" in number.text
    if not inside and not after.startswith("倍"):
        return None
    grew = _GREW_BY.search(before)
    start = number.span.start - (len(before) - grew.start() if grew else 0)
    value = number.value + (1 if grew else 0)
    return Sense(start, number.span.end + (not inside), value, "times", "multiple", number.approximate)


def _effort(number: Number, after: str) -> Sense | None:
    """十二人天 and 三个人月: what one person does in that time."""
    unit = _EFFORT.match(after)
    if unit is None:
        return None
    name = _PERSON[unit["unit"]]
    return Sense(number.span.start, number.span.end + unit.end(), number.value, name, "duration", number.approximate)


def _lasting(number: Number, after: str) -> Sense | None:
    half = _HALF.search(number.text)
    before = _HALF_BEFORE.match(after) if number.text.endswith(_HOLDS_UNIT) else None
    rest = half[1] + after if half else f"个{after}" if before else after
    unit = _DURATION.match(rest)
    if unit is None:
        return None
    _, name, size = _DURATIONS[int(str(unit.lastgroup)[1:])]
    stop = number.span.end + (0 if half else unit.end() - (before is not None))
    about = number.approximate or _ODD.search(unit.group()) is not None
    return Sense(number.span.start, stop, number.value * size, name, "duration", about)


def _money(number: Number, before: str, after: str) -> Sense | None:
    left, right = money.before(before), money.after(after, "zh")
    spent = (_SPENT.search(before) or _DEAL.search(before)) is not None and _ENDS.match(after) is not None
    talk = _LARGE.search(number.text) is not None and (spent or _MONEY_TALK.search(before) is not None)
    if not (left or right or talk or number.text.endswith("块半")):
        return None
    if number.text == "一" and _PIECE.match(after) and not _PRICE.search(before):
        return None
    named = right if right and (left is None or left.code in ("CNY", right.code)) else left
    code, length = (named.code if named else "CNY"), (right.length if right else 0)
    per = period(before, after[length:])
    unit, kind = (f"{code}/{per}", "rate") if per else (code, "money")
    start = number.span.start - (left.length if left else 0)
    return Sense(start, number.span.end + length, number.value, unit, kind, number.approximate)
