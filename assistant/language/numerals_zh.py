"""Chinese numbers in characters, digits and both: 一万二, 两百多, 三四十, 六成八, 百分之四十, 3万5, 1,100万, 两天半."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.language.numerals_digits import DIGITS, Found, clocks, decimal_of, stands_alone

_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0, "俩": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_D = "零〇一二两三四五六七八九"
_PAIRS = "一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九"

# What may follow a lone digit character: measure words and units. 一起, 三方, 十分 have none of them.
_MEASURE = (
    "个家人名位天周年月日岁小分秒次倍份件台套辆条张间座栋层批轮组款项笔单箱吨公斤克米里亩块元角毛美欧英瓶包袋盒桶车店"
    "门省市区县国户只支根片页字句遍趟场桌所科班节课届步种刻折季星礼平立头口道本部幢辈封顿多来几成点度"
)
_CONTINUES = re.compile(r"[到至比、，。；！？.,;!?…%）)]|$|号(?![楼线桩店库机门院仓车厂炉泵桌位柜馆])")
# Words made with a number character that count nothing.
_IDIOM = re.compile(
    r"一(?:下|些|起|直|样|般|定|边|旦|共|切|致|线|度|律|向|时|路|会|面|是|来|点(?![零〇一二三四五六七八九半钟])|块儿|口气|方|步步|个劲|"
    r"把|类|级|手|条龙|站式|体|次性|对一|刀切|期|道|门心思|回事|番|味|概|辈子|年到头|天到晚|五一十)|二(?:维|手|期|线|是|来|级|类)|"
    r"三(?:是|方|甲|维|期|线|级|类)|四(?:处|面)|五(?:花|金|险)|六西格玛|七(?:夕|上八下)|八卦|十(?:分(?!钟|之|位)|足|字|全)|"
    r"千万(?=别|不|要|得)|(?<=[这那哪每某另同万第唯统单专之逐均])一|五一(?!十)|双十[一二]|两(?:者|边|口子)|"
    r"(?:(?<![一二两三四五六七八九十几\d]个)(?:星期|礼拜)|(?<![零〇一二两三四五六七八九十几\d])周)[一二三四五六日](?!次)|第"
    rf"(?:\d+|[{_D}十百]+)"
)
_RUN = re.compile(
    rf"(?:负(?=[\d{_D}十])|(?<![\w%)）])[-−](?=\d))?"
    rf"(?:(?:{DIGITS})|[{_D}十百千万亿]|(?<=[{_D}十])点(?=[{_D}](?!刻))|(?<=[\d{_D}十百千])[多余来](?=个?[万亿千百])|(?<=[多余来几\d{_D}十百千])个(?=[万亿])|(?<=[十百])几(?=[十百千万亿]))+"
)
_RANGE = re.compile(
    rf"(?<![{_D}\d])(?P<pre>(?:[{_D}百千十]*[十百千])?)(?P<pair>{_PAIRS})(?P<unit>[十百千]*)(?P<more>个?(?:万亿|亿|万))?(?P<tenths>成)?(?![{_D}])"
)
_TENTHS = re.compile(
    r"(?P<num>\d(?:\.\d)?(?!\d)|[一二两三四五六七八九十])[多来]?成"
    r"(?!立|为|功|本|都|员|果|绩|交|熟|长|型|分|品|人|年|不变)(?P<tail>[一二三四五六七八九](?![个家人名位天周年月次倍台])|半)?"
)
_FRACTION = re.compile(rf"(?<![百千万\d{_D}十])(?P<low>[{_D}十]+|\d+)分之(?P<high>[{_D}十]+|\d+)")
_UNIT_HALF = re.compile(r"(?:个(?:小时|月)?|天|年|周|倍|小时|分钟|公里|米|块)半(?![夜路数价径载])")
_HALF = re.compile(r"(?<![一大多两减对过折个天年倍上下前后])半(?=个?(?:小时|月|钟头)|天|年(?!度)|个百分|个点)")
_HALVES = re.compile(r"(?<![另前后大多])一半(?!天|年|个|小时)")
_SHORT_YEAR = re.compile(
    rf"(?<![{_D}十百千万第])(?:[零〇一二][零〇一二三四五六七八九]|[八九][零〇一二三四五六七八九])年(?!级)"
)
_CLOCK = re.compile(
    r"(?<![\d零〇一二三四五六七八九])(?P<hour>二?十[一二三]?|[一二两三四五六七八九]|[012]?\d)点(?P<minute>半|[二三四五]?十[一二三四五六七八九]?|[0-5]\d(?!\d)|[一三]刻)分?"
)
_HEADS = ("百分之", "千分之", "万分之")


def find_chinese(text: str) -> list[Found]:
    """Numbers of normalised Chinese text, in order, without overlaps."""
    idioms = [(m.start(), m.end()) for m in _IDIOM.finditer(text)]
    found: list[Found] = list(clocks(text))
    for finder in (_short_years, _clock_words, _fractions, _ranges, _tenths, _halves, _plain):
        for number in finder(text):
            end = number.end
            if not any(number.start < f.end and f.start < end for f in found) and not any(
                a <= number.start < b for a, b in idioms
            ):
                found.append(number)
    return sorted(found, key=lambda f: f.start)


def chinese_value(words: str) -> Decimal | None:
    """Value of a numeral without marks of approximation (一百二十三, 一万二, 3万5, 一点七五万亿); None if it is none."""
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        if unit in words:
            left, _, right = words.rpartition(unit)
            return _scaled(left, right, size)
    if "点" in words:
        whole, _, part = words.partition("点")
        value = chinese_value(whole)
        return (
            None
            if value is None or any(c not in _DIGIT for c in part)
            else value + Decimal("0." + "".join(str(_DIGIT[c]) for c in part))
        )
    if words and all(c in _DIGIT for c in words):
        return Decimal(int("".join(str(_DIGIT[c]) for c in words)))
    return _below_ten_thousand(words)


def _scaled(left: str, right: str, size: int) -> Decimal | None:
    value = chinese_value(left)
    if value is None:
        return None
    if len(right) == 1 and (right.isdigit() or right in _DIGIT) and right not in "零〇":
        return value * size + Decimal(_DIGIT.get(right) or right) * size / 10
    rest = chinese_value(right.lstrip("零〇")) if right else Decimal(0)
    return None if rest is None else value * size + rest


def _below_ten_thousand(words: str) -> Decimal | None:
    atoms = re.findall(rf"{DIGITS}|.", words)
    if not atoms or atoms[0] in "百千":
        return None
    total, number, last = Decimal(0), None, 0
    for atom in atoms:
        if atom in _SMALL:
            total += (Decimal(1) if number is None else number) * _SMALL[atom]
            number, last = None, _SMALL[atom]
        elif atom in ("零", "〇"):
            last = 0
        elif number is not None:
            return None
        else:
            number = Decimal(_DIGIT[atom]) if atom in _DIGIT else decimal_of(atom)
    if number is None:
        return total
    return total + (number * last / 10 if last >= 100 and number < 10 else number)


def _plain(text: str) -> Iterator[Found]:
    for match in _RUN.finditer(text):
        start, end = match.start(), match.end()
        head = text[max(0, start - 3) : start] in _HEADS
        words = match.group()
        negative = words[0] in "负-−"
        words = words.lstrip("负-−")
        if _ends_in_an_article(words, text[end : end + 1]):
            words, end = words[:-1], end - 1
        if not words or not (head or _counts(text, end - len(words), end, words)):
            continue
        bare = re.sub("[多余来个几]", "", words)
        value = Decimal(100) if head and bare == "百" else chinese_value(bare)
        if value is None:
            continue
        half = None if head else _UNIT_HALF.match(text, end)
        odd = re.match("[多余来几]", text[end : end + 1])
        stop = half.end() if half else end + 1 if odd else end
        value = -value if negative else value
        yield Found(
            start - 3 if head else start,
            stop,
            value + Decimal("0.5") if half else value,
            None,
            bool(odd) or bare != words.replace("个", ""),
        )
    for match in re.finditer("百分百", text):
        yield Found(match.start(), match.end(), Decimal(100))


def _ends_in_an_article(words: str, after: str) -> bool:
    """六百一天 is 600 a day, 一百零一天 and 二十一天 are not."""
    return (
        len(words) > 1
        and words[-1] == "一"
        and words[-2] not in "十零〇点一二三四五六七八九"
        and after != ""
        and after in "天年月周个次人家台件吨小"
    )


def _counts(text: str, start: int, end: int, words: str) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    lead = re.match(DIGITS, words)
    if lead and not stands_alone(text, start, start + lead.end()):
        return False
    if words[0] in "十百千万亿" and (before in tuple("几数上好成多") or words[0] != "十"):
        return False
    if text.startswith("季度", end) and len(words) == 1:
        return False
    if after == "号" and not _CONTINUES.match(text, end):
        return False
    if len(words) > 1 or lead:
        return not (len(words) == 2 and words[0] in "零〇")
    return (
        after in _MEASURE
        if words == "一" and after
        else words == "两" or after in _MEASURE or bool(_CONTINUES.match(text, end))
    )


def _ranges(text: str) -> Iterator[Found]:
    for match in _RANGE.finditer(text):
        more = (match["more"] or "").replace("个", "")
        ends = [chinese_value(match["pre"] + digit + match["unit"]) for digit in match["pair"]]
        if (
            ends[0] is None
            or ends[1] is None
            or (match["pre"] == "" and match["unit"] == "" and text[match.end() : match.end() + 1] in ("折", "月"))
        ):
            continue
        size = Decimal(
            10**8 if more == "亿" else 10**12 if more == "万亿" else 10**4 if more else 10 if match["tenths"] else 1
        )
        start = match.start() - 3 if text[max(0, match.start() - 3) : match.start()] in _HEADS else match.start()
        yield Found(start, match.end(), ends[0] * size, ends[1] * size, True)


def _tenths(text: str) -> Iterator[Found]:
    """六成八 is 68 (percent), 三成 30, 两成半 25."""
    for match in _TENTHS.finditer(text):
        number = chinese_value(match["num"])
        if number is None:
            continue
        tail = Decimal(5) if match["tail"] == "半" else Decimal(_DIGIT.get(match["tail"] or "", 0))
        more = text[match.end() : match.end() + 1] == "多" or "多" in match.group() or "来" in match.group()
        yield Found(
            match.start(), match.end() + (text[match.end() : match.end() + 1] == "多"), number * 10 + tail, None, more
        )


def _fractions(text: str) -> Iterator[Found]:
    for match in _FRACTION.finditer(text):
        low, high = chinese_value(match["low"]), chinese_value(match["high"])
        if low and high is not None:
            yield Found(match.start(), match.end(), high / low)


def _halves(text: str) -> Iterator[Found]:
    for pattern in (_HALF, _HALVES):
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), Decimal("0.5"))


def _short_years(text: str) -> Iterator[Found]:
    """二三年 is 2023 and 九八年 1998; 八九年 stays eight or nine years."""
    for match in _SHORT_YEAR.finditer(text):
        year = _DIGIT[match.group()[0]] * 10 + _DIGIT[match.group()[1]]
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
