"""Chinese numbers of special form: ranges (三四十), tenths (六成八), fractions, halves, times of day, short years."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from assistant.language.numerals_digits import Found
from assistant.language.numerals_zh_value import DIGIT, chinese_value
from assistant.patterns import regex

D = "零〇一二两三四五六七八九"
HEADS = ("百分之", "千分之", "万分之")
_PAIRS = "一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九"
_RANGE = regex(
    rf"(?<![{D}\d点])(?P<pre>(?:[{D}百千十]*[十百千])?)(?P<pair>{_PAIRS})(?P<unit>[十百千]*)(?P<more>个?(?:万亿|亿|万))?(?P<tenths>成)?(?![{D}])"
)
_SIZES = {"万亿": 10**12, "亿": 10**8, "万": 10**4}
_TENTHS = regex(
    r"(?P<num>\d(?:\.\d)?(?!\d)|[一二两三四五六七八九十])[多来]?成"
    r"(?!立|为|功|本|都|员|果|绩|交|熟|长|型|分|品|人|年|不变)(?P<tail>[一二三四五六七八九](?![个家人名位天周年月次倍台])|半)?"
)
_FRACTION = regex(rf"(?<![百千万\d{D}十])(?P<low>[{D}十]+|\d+)分之(?P<high>[{D}十]+|\d+)")
_SMALL_SHARE = regex(rf"(?:十万|百万)分之(?P<value>[{D}十点]+|\d+(?:\.\d+)?)")
# 2/3的: other digits around a stroke are dates or versions.
_STROKE = regex(r"(?<![a-z\d/.-])(?P<high>[1-9])/(?P<low>[2-9]|10)(?=的|左右|以上|多|[,.;，。；]|$)")
_HALF = regex(r"(?<![一大多两减对过折个天年倍上下前后])半(?=个?多?(?:小时|月|钟头)|天|年(?!度)|个百分|个点)")
_HALVES = regex(r"(?<![另前后大多])一半(?!天|年|个|小时)|(?<!过)半数(?!据)")
_SHORT_YEAR = regex(
    rf"(?<![{D}十百千万第])(?:[零〇一二][零〇一二三四五六七八九]|[八九][零〇一二三四五六七八九])年(?!级)"
)
_CLOCK = regex(
    r"(?<![\d零〇一二三四五六七八九])(?P<hour>二?十[一二三]?|[一二两三四五六七八九]|[012]?\d)点(?P<minute>半|[二三四五]?十[一二三四五六七八九]?|[0-5]\d(?!\d)|[一三]刻)分?"
)
# 百来个 is some hundred, 千把块 some thousand; 俩人 is two people, 他俩 the two of them.
_ABOUT = regex(
    rf"(?<![\d{D}十几好上数])(?:(?P<hundred>百十?[来把])|(?P<thousand>千[来把]))(?=[个人家台条块号件张多页位户])"
)
# 百八十块 is about a hundred, 千八百个 about a thousand, 万八千 about ten thousand.
_NEARLY = regex(
    rf"(?<![\d{D}十百千万亿几好上数成])(?:(?P<n100>百八十)|(?P<n1000>千[儿]?八百)|(?P<n10000>万[儿]?八千))(?![\d{D}十百千万亿里])"
)
# 近百家, 将近千人: the scale alone is a number after a word for "nearly".
_ABOUT_SCALE = regex(
    rf"(?<=[近])(?P<scale>[百千万亿])(?=[万亿]?[个人家台条块号件张多页位户名次份套单场项元吨米辆座所])(?![{D}])"
)
_PAIR = regex(r"(?<![他她它你我咱们哥姐爷娘])俩仨(?!的)")
_ALONE = regex(r"(?<![他她它你我咱们哥姐爷娘])(?:(?<=[就只才剩有要变成到，。？！])|(?<![\s\S]))[俩仨](?=[，。！？]|$)")
_JOINT = regex(
    r"(?<![他她它你我咱们哥姐爷娘弟妹妻子女母父口这那])[俩仨]"
    r"(?=[\u4e00-\u9fff])(?![都也还就又一在是的不没跟和去来互了吧呢啊嘛呀先才只说字])"
)


def special_forms(text: str) -> Iterator[Found]:
    """Numbers of special form in plain text, the surest first; they may overlap."""
    for sign, finder in _FINDERS:
        if sign is None or sign.search(text):
            yield from finder(text)


def _ranges(text: str) -> Iterator[Found]:
    for match in _RANGE.finditer(text):
        low, high = (chinese_value(match["pre"] + digit + match["unit"]) for digit in match["pair"])
        alone = match["pre"] == "" and match["unit"] == "" and text[match.end() : match.end() + 1] in ("折", "月")
        if low is None or high is None or alone:
            continue
        size = _SIZES.get((match["more"] or "").replace("个", ""), 10 if match["tenths"] else 1)
        start = match.start() - 3 if text[max(0, match.start() - 3) : match.start()] in HEADS else match.start()
        yield Found(start, match.end(), low * size, high * size, True)


def _tenths(text: str) -> Iterator[Found]:
    """六成八 is 68 (percent), 三成 30, 两成半 25."""
    for match in _TENTHS.finditer(text):
        number = chinese_value(match["num"])
        if number is None:
            continue
        tail = Decimal(5) if match["tail"] == "半" else Decimal(DIGIT.get(match["tail"] or "", 0))
        more = text.startswith("多", match.end())
        about = more or "多" in match.group() or "来" in match.group()
        yield Found(match.start(), match.end() + more, number * 10 + tail, None, about)


def _fractions(text: str) -> Iterator[Found]:
    for match in _SMALL_SHARE.finditer(text):
        value = chinese_value(match["value"])
        if value is not None:
            yield Found(match.start(), match.end(), value)
    for match in _FRACTION.finditer(text):
        low, high = chinese_value(match["low"]), chinese_value(match["high"])
        if low and high is not None:
            yield Found(match.start(), match.end(), high / low)
    for match in _STROKE.finditer(text):
        if int(match["high"]) < int(match["low"]):
            yield Found(match.start(), match.end(), Decimal(match["high"]) / int(match["low"]))


def _halves(text: str) -> Iterator[Found]:
    for pattern in (_HALF, _HALVES):
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), Decimal("0.5"))


def _small(text: str) -> Iterator[Found]:
    for match in _ABOUT.finditer(text):
        yield Found(match.start(), match.end(), Decimal(100 if match["hundred"] else 1000), None, True)
    for match in _PAIR.finditer(text):
        yield Found(match.start(), match.end(), Decimal(2), Decimal(3), True)
    for match in _NEARLY.finditer(text):
        yield Found(match.start(), match.end(), Decimal(str(match.lastgroup)[1:]), None, True)
    for match in _ABOUT_SCALE.finditer(text):
        value = chinese_value("一" + match["scale"])
        if value is not None:
            yield Found(match.start(), match.end(), value, None, True)
    for match in (*_JOINT.finditer(text), *_ALONE.finditer(text)):
        yield Found(match.start(), match.end(), Decimal(DIGIT[match.group()]))


def _short_years(text: str) -> Iterator[Found]:
    """二三年 is 2023 and 九八年 1998; 八九年 stays eight or nine years."""
    for match in _SHORT_YEAR.finditer(text):
        year = DIGIT[match.group()[0]] * 10 + DIGIT[match.group()[1]]
        if year != 89:
            yield Found(match.start(), match.end() - 1, Decimal(year + (1900 if year >= 80 else 2000)))


def _clock_words(text: str) -> Iterator[Found]:
    """八点半 has the value 830, as 8:30 has."""
    for match in _CLOCK.finditer(text):
        hour = chinese_value(match["hour"])
        said = match["minute"]
        minute = {"半": Decimal(30), "一刻": Decimal(15), "三刻": Decimal(45)}.get(said) or chinese_value(said)
        if hour is not None and minute is not None:
            yield Found(match.start(), match.end(), hour * 100 + minute)


# Each form with the character that it cannot do without.
_FINDERS: tuple[tuple[re.Pattern[str] | None, Callable[[str], Iterator[Found]]], ...] = (
    (regex("年"), _short_years),
    (regex("点"), _clock_words),
    (regex("分之|/"), _fractions),
    (None, _ranges),
    (regex("成"), _tenths),
    (regex("半"), _halves),
    (regex("[百千万亿俩仨]"), _small),
)
