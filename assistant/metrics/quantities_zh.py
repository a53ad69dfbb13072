"""What Chinese numbers measure: 两周, 六成八, 七点五个百分点, 一亿二, 翻了两番, 增加了两倍, 一天三百多条."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.language.numerals import Number, numbers
from assistant.metrics.sense import Sense, share

_POINTS = re.compile(r"\s*(?:个)?(?:百分点|pp\b|PP\b)")
_BARE_POINTS = re.compile(r"\s*个点(?![位击钟])")
_MOVED = re.compile(
    r"(?:[涨升降跌掉增减高低多少差提]了?|上升|下降|提升|提高|增加|减少|改善)(?:了|近|约|大概|差不多|将近)*$"
)
_PERCENT = re.compile(r"\s*[%％]")
_DURATIONS = (
    (r"秒钟?", "second", 1), (r"分钟", "minute", 1), (r"个半?小时|小时|个半?钟头|个钟|h(?![a-z])", "hour", 1), (r"个?工作日", "business day", 1),
    (r"[天宿]|日(?![元均])|个晚上", "day", 1), (r"周(?!年|转|[一二三四五六日])|个?星期|个?礼拜", "day", 7), (r"个半?月|月(?=[之以]?[内后])", "month", 1),
    (r"个季度", "quarter", 1), (r"年(?![级底初末中代月])", "year", 1),
)  # fmt: skip
_DURATION = re.compile(
    r"\s*(?:多|来|几)?(?:" + "|".join(f"(?P<u{i}>{p})" for i, (p, _, _) in enumerate(_DURATIONS)) + ")"
)
_CURRENCIES = (
    (r"美[元金]|刀(?!切)|USD", "USD"), (r"欧元?(?![洲美])|EUR", "EUR"), (r"英镑", "GBP"), (r"港[币元]", "HKD"), (r"日元", "JPY"), (r"新[币元]", "SGD"), (r"卢比", "INR"),
    (r"块[钱]?(?![^，。]?(?:地|板|屏|砖))|元|人民币|RMB", "CNY"),
)  # fmt: skip
_MONEY_AFTER = re.compile(r"\s*[多来]?(?:" + "|".join(f"(?P<{code}>{names})" for names, code in _CURRENCIES) + ")")
_SIGNS = {"$": "USD", "¥": "CNY", "￥": "CNY", "€": "EUR", "£": "GBP"}
_MONEY_TALK = re.compile(
    r"(?:GMV|gmv|营收|收入|销售额|流水|成本|预算|利润|产值|合同额|营业额|交易额|费用?|回款|订单额|年费|客单价|投入)[^，。；！？,;]{0,10}$"
)
_TIMES = re.compile(r"倍")
_GREW_BY = re.compile(
    r"(?P<verb>(?:增加|增长|提高|提升|上升|涨|多|高|快|扩大)(?:了|出)?)(?:将?近|差不多|大概|约|大约|超过)?$"
)
_DATE_AFTER = re.compile(r"月(?!之?[内后]|均)|号|日(?![元均内])|年(?=[级底初末中代\d零〇一二三四五六七八九十上下全])")
_MONTHS = r"十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9]"
_CLOCK_BEFORE = re.compile(r"(?:早上|上午|中午|下午|晚上|夜里|凌晨|半夜|傍晚|后半夜)$")
_PER_BEFORE = re.compile(
    r"(?:每|一|平均一?|平均每)个?(?P<per>秒|分钟|小时|天|周|星期|礼拜|月|季度?|年)(?:个人|一个人|平均|大概|也就|差不多|有|是|要|能|都|才|只|得|错|出|断|走|拉|大约|就)*$|(?P<mean>[日周月年])均[^，。；！？\d]{0,4}$"
)
_PER_AFTER = re.compile(
    r"[^，。；！？、\s\d]{0,3}?(?:每|一|/)个?(?P<per>秒|分钟|小时|天|周|星期|礼拜|月|季度|年)(?![\u4e00-\u9fff]?(?:半|多))"
)
_PERS = {
    "秒": "second",
    "分": "minute",
    "小": "hour",
    "天": "day",
    "日": "day",
    "周": "week",
    "星": "week",
    "礼": "week",
    "月": "month",
    "季": "quarter",
    "年": "year",
}
_DOUBLED = re.compile(
    r"翻(?:了|了?将近|了?差不多)?(?P<times>[一二两三四\d])?番(?P<more>多)?|翻了?(?P<fold>[一二两三四五六七八九十\d]+)倍|翻了?倍|增?加?了?一倍|减半|砍半|砍了一半|少了一半|降了一半|对折"
)


def senses(text: str, found: Sequence[Number]) -> list[Sense]:
    """What each number of a Chinese text measures; counts where nothing else is said."""
    phrases = _factors(text)
    free = [n for n in found if not any(p.start < n.span.end and n.span.start < p.end for p in phrases)]
    out = [
        _sense(text, number)
        for number, after in zip(free, [*free[1:], None], strict=False)
        if not _is_rate_word(text, number, after)
    ]
    return sorted([*phrases, *_joined(text, _same_money(text, out))], key=lambda s: s.start)


def _joined(text: str, found: list[Sense]) -> list[Sense]:
    """两分四十秒, 一个小时二十分钟 and 六块四 are one quantity each."""
    out: list[Sense] = []
    for sense in found:
        last = out[-1] if out else None
        gap = text[last.end : sense.start] if last else None
        if last and gap == "分" and last.unit == "count" and sense.unit == "second":
            out[-1] = Sense(
                last.start, sense.end, last.value * 60 + sense.value, "second", "duration", sense.approximate
            )
        elif last and gap == "" and (last.unit, sense.unit) in (("hour", "minute"), ("minute", "second")):
            out[-1] = Sense(
                last.start, sense.end, last.value * 60 + sense.value, sense.unit, "duration", sense.approximate
            )
        elif (
            last
            and gap == ""
            and text[last.end - 1] == "块"
            and sense.kind == "count"
            and sense.end - sense.start == 1
            and sense.value < 10
        ):
            out[-1] = Sense(
                last.start, sense.end, last.value + sense.value / 10, last.unit, last.kind, sense.approximate
            )
        else:
            out.append(sense)
    return out


def _is_rate_word(text: str, number: Number, following: Number | None) -> bool:
    """一天 in 一天三百多条 says per what, not how long."""
    if number.value != 1 or following is None:
        return False
    per = _PER_BEFORE.search(text[max(0, following.span.start - 16) : following.span.start])
    return per is not None and following.span.start - len(per.group()) <= number.span.start


def _same_money(text: str, found: list[Sense]) -> list[Sense]:
    """ "GMV是一亿二，今年做到一亿八千万": the second amount names neither money nor currency."""
    out: list[Sense] = []
    for sense in found:
        last = out[-1] if out else None
        bare = (
            sense.kind == "count"
            and re.search(r"[万亿]", text[sense.start : sense.end])
            and re.match(r"[，。；！？,.;!?]|$|左右|多|吧", text[sense.end :])
        )
        if bare and last and last.kind == "money" and not re.search(r"[。！？]", text[last.end : sense.start]):
            sense = Sense(sense.start, sense.end, sense.value, last.unit, "money", sense.approximate)
        out.append(sense)
    return out


def _sense(text: str, number: Number) -> Sense:
    start, end = number.span.start, number.span.end
    before, after = text[max(0, start - 16) : start], text[end : end + 12]
    for reading in (_shares, _multiple, _dated, _lasting, _money):
        sense = reading(number, before, after)
        if sense is not None:
            return sense
    per = _per(before, after)
    unit, kind = (f"count/{per}", "rate") if per else ("count", "count")
    return Sense(start, end, number.value, unit, kind, number.approximate)


def _per(before: str, after: str) -> str | None:
    match = _PER_BEFORE.search(before) or _PER_AFTER.match(after)
    if match is None:
        return None
    groups = match.groupdict()
    return _PERS[(groups.get("per") or groups.get("mean") or "年")[0]]


def _shares(number: Number, before: str, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    points = _POINTS.match(after)
    bare = _BARE_POINTS.match(after)
    if points or (bare and _MOVED.search(before)):
        stop = points.end() if points else bare.end() if bare else 0
        return Sense(start, end + stop, value, "point", "points", number.approximate)
    if bare:
        return Sense(start, end + bare.end(), value, "percent", "percent", number.approximate)
    percent = _PERCENT.match(after)
    if percent or "百分" in number.text or "成" in number.text:
        return Sense(start, end + (percent.end() if percent else 0), value, "percent", "percent", number.approximate)
    if ("分之" in number.text and value <= 1) or number.text == "一半":
        return Sense(start, end, share(value), "percent", "percent", number.approximate)
    if "千分之" in number.text:
        return Sense(start, end, value / 10, "percent", "percent", number.approximate)
    return None


def _multiple(number: Number, before: str, after: str) -> Sense | None:
    """增加了两倍 is three times as much, 增加到两倍 and 是原来的两倍 twice as much (人民日报海外版 2017-05-08)."""
    inside = "倍半" in number.text
    if not inside and not _TIMES.match(after):
        return None
    grew = _GREW_BY.search(before)
    more = 1 if grew and not grew["verb"].endswith("到") else 0
    start = number.span.start - (len(before) - grew.start() if grew else 0)
    return Sense(
        start, number.span.end + (0 if inside else 1), number.value + more, "times", "multiple", number.approximate
    )


def _dated(number: Number, before: str, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    said = number.text
    if ":" in said or "：" in said or re.search(r"点(?:半|[二三四五]?十|[0-5]\d|[一三]刻)", said):
        return Sense(start, end, value, "clock", "time", number.approximate)
    if re.match(r"点(?!击|位|[零〇一二三四五六七八九])", after) and (
        _CLOCK_BEFORE.search(before)
        or re.match(r"点(?:钟|到[一二三四五六七八九十两\d]+点)", after)
        or re.search(r"点到$", before)
    ):
        return Sense(start, end + 1, value * 100, "clock", "time", number.approximate)
    if 1900 <= value <= 2100 and after.startswith("年") and re.fullmatch(r"\d{4}|[零〇一二三四五六七八九]{2,4}", said):
        return Sense(start, end, value, "year", "date")
    date = _DATE_AFTER.match(after) or re.match(rf"[到至](?:{_MONTHS})月(?!之?[内后]|均)", after)
    if date and value <= 99 and value == int(value):
        unit = {"月": "month of year", "年": "year"}.get(date.group()[-1], "day of month")
        return Sense(start, end, value, unit, "date")
    return None


def _lasting(number: Number, before: str, after: str) -> Sense | None:
    half = re.search(r"(个?小时|天|年|周|分钟|个月)半$", number.text)
    unit = _DURATION.match((half[1] if half else "") + after) if half else _DURATION.match(after)
    if unit is None:
        return None
    index = int(str(unit.lastgroup)[1:])
    _, name, size = _DURATIONS[index]
    stop = number.span.end if half else number.span.end + unit.end()
    return Sense(number.span.start, stop, number.value * size, name, "duration", number.approximate)


def _money(number: Number, before: str, after: str) -> Sense | None:
    words = _MONEY_AFTER.match(after)
    sign = before[-1:] if before[-1:] in _SIGNS else ""
    inside = number.text.endswith("块半")
    talk = re.search(r"[万亿]", number.text) is not None and _MONEY_TALK.search(before) is not None
    if not (words or sign or inside or talk):
        return None
    code = _SIGNS[sign] if sign else str(words.lastgroup) if words else "CNY"
    per = _per(before, after[words.end() if words else 0 :])
    unit, kind = (f"{code}/{per}", "rate") if per else (code, "money")
    return Sense(
        number.span.start - len(sign),
        number.span.end + (words.end() if words else 0),
        number.value,
        unit,
        kind,
        number.approximate,
    )


def _factors(text: str) -> list[Sense]:
    """翻了两番 is four times (2 to the power of 2), 翻倍 twice, 减半 half."""
    out = []
    for match in _DOUBLED.finditer(text):
        said = match.group()
        if "番" in said:
            value = Decimal(2) ** int(_small(match["times"] or "一"))
        elif match["fold"]:
            value = max(_small(match["fold"]), Decimal(2))
        else:
            value = Decimal("0.5") if re.search(r"半|对折", said) else Decimal(2)
        hedged = (
            bool(match["more"])
            or re.search(r"(?:差不多|将近|近|快|几乎|大概)(?:是)?$", text[max(0, match.start() - 5) : match.start()])
            is not None
        )
        out.append(Sense(match.start(), match.end(), value, "times", "multiple", hedged))
    return out


def _small(said: str) -> Decimal:
    return numbers(said + "个", "zh")[0].value
