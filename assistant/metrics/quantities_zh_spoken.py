"""Chinese amounts as people say them: 一个上午, 个把小时, 两小时四十, 一万五六, 一米二, 八分钱, 十个里头六个多."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.language.numerals import Number
from assistant.language.numerals_zh_value import chinese_value
from assistant.metrics.sense import Sense, share
from assistant.patterns import regex

_D = "一二两三四五六七八九"
_N = rf"(?:\d+(?:\.\d+)?|[{_D}十百零〇]+(?:点[{_D}零〇]+)?)"
_NOT_AFTER = rf"(?<![\d.{_D}十百千万点零〇第每])"
_PIECES = (
    (r"一个?整?(?:上午|下午)", "day", Decimal("0.5"), False),
    (r"一(?:整天|整夜|个通宵|通宵)", "day", Decimal(1), False),
    (r"半个?来(?:小时|钟头)|半个钟(?!头)", "hour", Decimal("0.5"), True),
    (r"个把(?:小时|钟头)", "hour", Decimal(1), True),
    (r"个半(?:小时|钟头|钟)", "hour", Decimal("1.5"), False),
    (r"个把(?:星期|礼拜)", "day", Decimal(7), True),
    (r"个把月", "month", Decimal(1), True),
    (r"刻把钟", "minute", Decimal(15), True),
)
_PIECE = regex(_NOT_AFTER + "(?:" + "|".join(f"(?P<p{at}>{p})" for at, (p, *_) in enumerate(_PIECES)) + ")")
# The forms that hold no number.
WORDED = regex(r"[个刻]把|个半|一[上下整]")
_HOURS = regex(
    rf"{_NOT_AFTER}(?P<hours>{_N})个?(?:小时|钟头)零?(?P<minutes>[{_D}十]{{2,3}}|\d\d)(?:分钟?|(?=[，。！？；、\s]|$|左右|吧|就|才))"
)
# 一个钟头零一刻
_HOURS_QUARTERS = regex(rf"{_NOT_AFTER}(?P<hours>{_N})个?(?:小时|钟头|钟)[零又]?(?P<quarters>[一两三])刻钟?")
_ROUGH = regex(
    rf"{_NOT_AFTER}(?P<head>[{_D}十百]{{1,4}}[百千万])(?P<one>[{_D}])(?P<two>[{_D}])(?![\d{_D}十百千万点号])"
)
_TENTHS = regex(
    rf"{_NOT_AFTER}(?P<whole>{_N})(?P<unit>米|吨|斤|公斤)(?P<tenth>[{_D}])(?![\d{_D}十百千万点多来几个家人天月年次条张号])"
)
_FEN = regex(rf"{_NOT_AFTER}(?P<fen>[{_D}])分钱")
# 九分半 is nine and a half minutes, or a mark of 9.5 where marks are given.
_MINUTES = regex(rf"{_NOT_AFTER}(?P<whole>[{_D}十]+)分半")
_MARKED = regex(
    r"[评打得计]分|分数|满分|星级|成绩|口碑|满意度|(?:体验|服务|综合|质量|印象)分|考[了过个]?|[打评给](?:[了过到出的个]|我们?|咱们?|他们?|你们?|平均|大概)*$"
)
_OF_MARKS = regex(r"的?成绩|[，,（(]?(?:满分|[五十百]分制)")
_POINT_TENTHS = regex(
    rf"{_NOT_AFTER}(?P<whole>[{_D}十]+)个(?:点(?P<tenth>[{_D}半])|(?P<half>半)点)(?![\d{_D}十百千万点多来几个家人天月年次条张号])"
)
_MOVED = regex(
    r"(?:(?:[涨升降跌掉增减高低少差提]|(?<!差不)多)了?|上升|下降|提升|提高|增加|减少|改善)(?:了|近|约|大概|差不多|将近)*$"
)
_AMONG = regex(
    r"(?P<measure>[\u4e00-\u9fff])[\u4e00-\u9fff]{0,4}?(?:里面?|里头|当中|之中|中)(?P<verb>[\u4e00-\u9fff]{0,3}?)"
)
# 每一百单，漏了十四单; 十张单子里头，填全的也就六张; 十车货有七车.
_EACH = regex(r"(?P<measure>[\u4e00-\u9fff])[\u4e00-\u9fff]{0,3}?[，,]?(?P<verb>[\u4e00-\u9fff]{0,3}?)")
_ONLY = regex(
    r"(?P<measure>[\u4e00-\u9fff])[\u4e00-\u9fff]{0,4}?(?:(?:里面?|里头|当中|之中|中)[，,][\u4e00-\u9fff]{0,5}?)?(?P<verb>也就|就|只有|才|有|会有)"
)
_HOUR = 60
_MARK_NEAR = 12  # characters
_SAMPLES = (10, 100, 1000)
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2}


def spoken(text: str, found: Sequence[Number]) -> Iterator[Sense]:
    """Amounts of a Chinese text in spoken forms, which go before the numbers that they hold.

    Args:
        text: a sentence.
        found: the numbers in it.
    """
    for match in _PIECE.finditer(text):
        _, unit, value, about = _PIECES[int(str(match.lastgroup)[1:])]
        yield Sense(*match.span(), value, unit, "duration", about)
    for match in _HOURS.finditer(text):
        hours, minutes = _value(match["hours"]), _value(match["minutes"])
        if hours is not None and minutes is not None and minutes < _HOUR:
            yield Sense(*match.span(), hours * 60 + minutes, "minute", "duration")
    for match in _HOURS_QUARTERS.finditer(text) if "刻" in text else ():
        hours = _value(match["hours"])
        if hours is not None:
            yield Sense(*match.span(), hours * 60 + 15 * _DIGITS[match["quarters"]], "minute", "duration")
    yield from _rough(text)
    for match in _TENTHS.finditer(text):
        whole = _value(match["whole"])
        if whole is not None:
            yield Sense(*match.span(), whole + Decimal(_DIGITS[match["tenth"]]) / 10, "count", "count")
    for match in _FEN.finditer(text):
        yield Sense(*match.span(), Decimal(_DIGITS[match["fen"]]) / 100, "CNY", "money")
    yield from _halves(text)
    yield from _among(text, found)


def _halves(text: str) -> Iterator[Sense]:
    """九分半 is 9.5 minutes or a mark, 一个点二 1.2 percent, or points where it moved by them."""
    for match in _MINUTES.finditer(text):
        whole = _value(match["whole"])
        if whole is not None:
            lead = text[max(0, match.start() - _MARK_NEAR) : match.start()]
            marks = _MARKED.search(lead) or _OF_MARKS.match(text, match.end())
            yield Sense(
                *match.span(), whole + Decimal("0.5"), *(("count", "count") if marks else ("minute", "duration"))
            )
    for match in _POINT_TENTHS.finditer(text):
        whole = _value(match["whole"])
        if whole is not None:
            value = whole + (
                Decimal("0.5") if match["half"] or match["tenth"] == "半" else Decimal(_DIGITS[match["tenth"]]) / 10
            )
            moved = _MOVED.search(text[: match.start()]) is not None
            yield Sense(*match.span(), value, *(("point", "points") if moved else ("percent", "percent")))


def _rough(text: str) -> Iterator[Sense]:
    """一万五六 is 15,000 or somewhat more, 一百二三 about 120."""
    for match in _ROUGH.finditer(text):
        one, two = _DIGITS[match["one"]], _DIGITS[match["two"]]
        head = _value(match["head"])
        if head is None or two != one + 1:
            continue
        size = {"百": 10, "千": 100, "万": 1000}[match["head"][-1]]
        yield Sense(*match.span(), head + one * size, "count", "count", True)


def _among(text: str, found: Sequence[Number]) -> Iterator[Sense]:
    """一百件里坏三件 is a share, where the sample is a round number and both count the same."""
    for one, two in pairwise(found):
        between, each = text[one.span.end : two.span.start], text[: one.span.start].endswith("每")
        gap = _AMONG.fullmatch(between) or _ONLY.fullmatch(between) or (_EACH.fullmatch(between) if each else None)
        if each and between.endswith("有"):
            continue  # 每十单就有一单 is read with the other shares
        plain = one.high is None and two.high is None and one.value in _SAMPLES and 0 < two.value < one.value
        # 一百张里面二十三张 says again what was counted; 一百张里坏三张 tells the share.
        if (
            gap is None
            or not plain
            or (one.value != _SAMPLES[0] and not gap["verb"] and not each)
            or not text.startswith(gap["measure"], two.span.end)
        ):
            continue
        more = text.startswith("多", two.span.end + 1)
        end = two.span.end + 1 + more
        yield Sense(one.span.start, end, share(two.value / one.value), "percent", "percent", two.approximate or more)


def _value(said: str) -> Decimal | None:
    return Decimal(said) if said[0].isdigit() else chinese_value(said)
