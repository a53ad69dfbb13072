"""Chinese amounts in a form of their own: 翻了两番, 打对折, 八折, 三块五毛, 一刻钟, 十家里有七家, 三比一."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.language.numerals import Number, numbers
from assistant.language.numerals_zh_value import chinese_value
from assistant.metrics.quantities_en_phrases import ratio, ratios
from assistant.metrics.sense import Sense, share
from assistant.patterns import regex

_D = "一二两三四五六七八九"
_NUMERAL = rf"(?:\d[\d,]*(?:\.\d+)?|[{_D}零〇十百千万]+)"
_GREW = r"(?:增加|增长|增|涨|多|提高|提升|上升|扩大|高)了?"
_DOUBLED = regex(
    rf"翻(?:了|了?将近|了?差不多)?(?P<times>[{_D}\d])?番(?P<more>[多半])?|翻了?(?P<fold>[{_D}十\d]+)倍|翻了?倍|{_GREW}一倍(?!半|多)|"
    r"减半|(?:砍|少|降|省|缩短?|减少?)了?一半(?![以之]?[上下])|打?对折"
)
_DISCOUNT = regex(
    r"(?<![\d.])(?P<digits>\d(?:\.\d)?)折(?![叠扣线旧算合磨返])|(?P<words>[一二三四五六七八九]{1,2})折(?![叠线旧算合磨返])"
)
_YUAN = regex(
    rf"(?<![\d,.{_D}零〇十百千万])(?P<yuan>{_NUMERAL})(?:块|元)(?P<jiao>[{_D}\d])(?:[毛角](?:(?P<fen>[{_D}\d])分?)?|(?P<bare>(?:(?![\d{_D}十百千万亿点.个家人天年月折成倍张件条单])|(?=一[斤个件单张箱米公平度吨袋盒瓶次份趟台套位晚天])))) ?"
)
_JIAO = regex(rf"(?<![\d{_D}十百千.])(?P<jiao>[{_D}\d])毛(?![利重坯病巾衣孩笔豆驴])(?:(?P<fen>[{_D}\d])分?|钱)?")
# 一角五 as 一毛五, but no 三角, 五角星 or 四角 of a yard.
_JIAO_SAID = regex(
    rf"(?<![\d{_D}十百千.])(?P<jiao>[{_D}])角(?:(?P<fen>[{_D}])(?:分(?!钟|之)|(?=[，。；！？、\s]|$|的|[降涨减到]))|钱|(?=[，。；！？、]|$))"
)
# 多出来五分 is money only where its sentence speaks of 角, 毛 or 块.
_FEN_SAID = regex(rf"(?:[高低多少差涨降省贵便宜]|出来|出)了?(?P<fen>[{_D}])分(?=[，。；！？、]|$)")
_COINED = regex(rf"[{_D}]角|[{_D}]毛|[{_D}]分钱|[块元]")
_QUARTERS = regex(r"(?<![点\d零十])(?P<count>[一两三])刻钟?(?=钟|[的就内之，,。；;、不]|$)")
_HEDGE = regex(r"(?:差不多|将近|近|快|几乎|大概|约|超过)(?:是)?$")
_MEASURE = "家个位人单件台条套户张次辆名天店门道批票笔"
_AMONG = regex(
    rf"(?P<measure>[{_MEASURE}])?(?P<noun>[\u4e00-\u9fff]{{0,3}}?)(?:里面?|里头|当中|之中|中)(?:大概|差不多|也就|就|只)?有"
)
_EVERY = regex(
    rf"(?P<measure>[{_MEASURE}])(?P<noun>[\u4e00-\u9fff]{{0,3}}?)[，,]?(?:里面?|中)?(?:大概|差不多|也就|就|只|会)*有"
)
_MANY = 100
_WHOLE = 10
_COUNTED = regex(rf"[{_MEASURE}]?")
# 五五开, 三七分: how a whole is parted in ten.
_PARTED = regex(
    rf"(?<![{_D}十百千万亿])(?P<left>[{_D}])(?P<right>[{_D}])(?:开(?![始会业店工车关发口头支])|分成|分账|分(?![{_D}\d钟之店部公支类区])|占比)"
)
_TO = regex(
    rf"(?<![\d.,{_D}十百])(?P<left>{_NUMERAL})\s*比\s*(?P<right>{_NUMERAL})(?![\d.{_D}十百千万年月日天号个季周家较])"
)


# A character of every form of its own.
PHRASED = regex(r"[块元毛角番倍半折刻比:：开分占]|-to-")


def amounts(text: str, found: Sequence[Number]) -> Iterator[Sense]:
    """Amounts of a Chinese text that go before the numbers that they hold."""
    if PHRASED.search(text) is None:  # none of the forms below
        yield from _among(text, found)
        return
    yield from _coins(text)
    yield from _factors(text)
    yield from _discounts(text)
    for match in _QUARTERS.finditer(text):
        quarters = {"一": 1, "两": 2, "三": 3}[match["count"]]
        yield Sense(*match.span(), Decimal(15 * quarters), "minute", "duration")
    yield from ratios(text)
    for match in _TO.finditer(text):
        left, right = chinese_value(match["left"]), chinese_value(match["right"])
        if left and right:
            yield ratio(*match.span(), left, right)
    for match in _PARTED.finditer(text):
        left, right = _small(match["left"]), _small(match["right"])
        if left + right == _WHOLE:
            yield ratio(*match.span(), left, right)
    yield from _among(text, found)


def _factors(text: str) -> Iterator[Sense]:
    """翻了两番 is four times (2 to the power of 2), 翻倍 and 增长了一倍 twice, 减半 and 对折 half."""
    for match in _DOUBLED.finditer(text):
        said = match.group()
        if "番" in said:
            value = Decimal(2) ** int(_small(match["times"] or "一"))
        elif match["fold"]:
            value = max(_small(match["fold"]), Decimal(2))
        else:
            value = Decimal("0.5") if "半" in said or "对折" in said else Decimal(2)
        hedged = bool(match["more"]) or _HEDGE.search(text, max(0, match.start() - 5), match.start()) is not None
        yield Sense(*match.span(), value, "times", "multiple", hedged)


def _discounts(text: str) -> Iterator[Sense]:
    """八折 is 0.8 of the price, 七五折 0.75."""
    for match in _DISCOUNT.finditer(text):
        said = match["digits"]
        value = Decimal(said) / 10 if said else sum(_small(c) / 10**at for at, c in enumerate(match["words"], 1))
        yield Sense(*match.span(), Decimal(value), "times", "multiple")


def _coins(text: str) -> Iterator[Sense]:
    """三块五毛 and 六块四 are tenths of a yuan behind the yuan, 两毛五 is a quarter of one."""
    for match in _YUAN.finditer(text):
        whole = numbers(match["yuan"] + "块", "zh")
        if len(whole) == 1 and whole[0].span.start == 0:
            value = whole[0].value + _small(match["jiao"]) / 10 + (_small(match["fen"]) / 100 if match["fen"] else 0)
            yield Sense(match.start(), match.start() + len(match.group().rstrip()), value, "CNY", "money")
    for match in (*_JIAO.finditer(text), *_JIAO_SAID.finditer(text)):
        value = _small(match["jiao"]) / 10 + (_small(match["fen"]) / 100 if match["fen"] else 0)
        yield Sense(*match.span(), value, "CNY", "money")
    for match in _FEN_SAID.finditer(text) if _COINED.search(text) else ():
        yield Sense(match.start("fen"), match.end(), _small(match["fen"]) / 100, "CNY", "money")


def _among(text: str, found: Sequence[Number]) -> Iterator[Sense]:
    """十家里有七家 and 每十单就有一单 are shares."""
    for one, two in pairwise(found):
        gap = text[one.span.end : two.span.start]
        if one.high is not None or two.high is not None or (two.approximate and one.value > _MANY):
            continue  # "of 412 some ten" is no share that anybody meant
        every = text.endswith("每", 0, one.span.start)
        same = every or text.startswith(gap[:1], two.span.end)
        match = _AMONG.fullmatch(gap) or (_EVERY.fullmatch(gap) if same else None)
        if match and 0 < two.value < one.value:
            stop = _COUNTED.match(text, two.span.end)
            end = stop.end() if stop else two.span.end
            value = share(two.value / one.value)
            yield Sense(one.span.start - every, end, value, "percent", "percent", one.approximate or two.approximate)


def _small(said: str) -> Decimal:
    return numbers(said + "个", "zh")[0].value
