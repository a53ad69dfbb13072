"""Chinese numbers in characters, digits and both: 一万二, 两百多, 三四十, 六成八, 百分之四十, 3万5, 1,100万, 两天半."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from assistant.language.numerals_digits import DIGITS, Found, clocks, stands_alone
from assistant.language.numerals_zh_forms import HEADS, D, special_forms
from assistant.language.numerals_zh_idioms import idioms
from assistant.language.numerals_zh_value import chinese_value, plain
from assistant.patterns import regex

# What may follow a lone digit character: measure words and units. 一起, 三方, 十分 have none of them.
_MEASURE = (
    "个家人名位天周年月日岁小分秒次倍份件台套辆条张间座栋层批轮组款项笔单箱吨公斤克米里亩块元角毛美欧英瓶包袋盒桶车店"
    "门省市区县国户只支根片页字句遍趟场桌所科班节课届步种刻折季星礼平立头起口道本部幢辈封顿多来几成点度"
    "回枚颗棵艘架株幅首篇册罐杯碗桩宗例摞捆堆柜托垛排圈站扇升寸档"
)
_MORE_MEASURE = "票尾匹羽窝槽炉锅缸窖池井筐坛束副双针剂段集局盘处稿"  # 一段时间 and 一处 are seldom counts
_CONTINUES = regex(
    r"[到至比、，。；！？,.;!?…%‰）)~-]|$|号(?![楼线桩店库机门院仓车厂炉泵桌位柜馆电梯井路船灯窗塔区场])"
)
_ANY = regex(rf"[\d{D}十百千半俩仨]")
_NONE_OF = regex(r"[起个次家例条单人](?!件|头)|投诉|事故|差错|失误|缺陷|误差|故障|延误|停机|报废|返工")
# 九百五十千瓦 has its 千 in the unit.
_RUN = regex(
    rf"(?:负(?=[\d{D}十])|(?<![a-z\d{D}十百千万亿%)）月日号])[-−](?=\d))?"
    rf"(?:(?:{DIGITS})|[{D}十百万亿]|(?<![十百千])千(?!(?<=[十百][{D}]千)[瓦克伏米卡])|(?<=[{D}十百千万亿])点(?!一(?:[上下][班课工]|开[门工市店盘业会始]|关门|出门|起床))(?=[{D}](?!刻))|(?<=[\d{D}十百千])[多余来](?=个?[万亿千百])"
    rf"|(?<=[多余来几\d{D}十百千])个(?=[万亿])|(?<=[十百])几(?=[十百千万亿]))+"
)
_UNIT_HALF = regex(
    r"(?:个(?:小时|月)?|天|年|周|倍|小时|分钟|公里|米|块|趟|吨|斤|箱|层|[件单台辆票篇页桶袋瓶](?=半(?![成自身旧新导挂球圆天个年月小途])))半(?![夜路数价径载])"
)
_FLOOR = regex("[楼层]")
_ODD = regex("[多余来几]|点几|好几")
_ARTICLE_BEFORE = "天年月周个次人家台件吨小"
_TO_NEXT = regex(rf"[到至](?=[{D}十\d])")
_OVER_TEN = regex(r"(?<![晚早以线路网会店车地])上$")  # 上十家; 晚上十一点 is a time
_LEAD = regex(DIGITS)
_WHOLE = regex("百分百")
_MARKS = str.maketrans("", "", "多余来个几")


def find_chinese(text: str) -> list[Found]:
    """Numbers of normalised Chinese text, in order, without overlaps."""
    text = plain(text)
    if not _ANY.search(text):
        return []
    told = [*clocks(text), *special_forms(text), *_runs(text)]
    phrases = idioms(text) if told else []
    found: list[Found] = []
    for number in told:
        taken = any(number.start < f.end and f.start < number.end for f in found)
        if not taken and not any(a <= number.start < b for a, b in phrases):
            found.append(number)
    return sorted(found, key=lambda f: f.start)


def _runs(text: str) -> Iterator[Found]:
    for match in _RUN.finditer(text):
        number = _run(text, match.start(), match.end())
        if number is not None:
            yield number
    for match in _WHOLE.finditer(text):
        yield Found(match.start(), match.end(), Decimal(100))


def _run(text: str, start: int, end: int) -> Found | None:
    """The number in a run of digits, number characters and marks of approximation, if it counts something."""
    head = text[max(0, start - 3) : start] in HEADS
    words = text[start:end].lstrip("负-−")
    if _ends_in_an_article(words, text[end : end + 1]):
        words, end = words[:-1], end - 1
    first = end - len(words)
    signed = first > start and not _FLOOR.match(text, end)  # 负五涨到三十一; 负一楼 names a floor
    if not words or not (head or signed or _counts(text, first, end, words)):
        return None
    bare = words.translate(_MARKS)
    value = Decimal(100) if head and bare == "百" else chinese_value(bare)
    if value is None and bare.endswith("一") and text[end : end + 1] in tuple(_ARTICLE_BEFORE):  # 一百九十八一个月
        bare, words, end = bare[:-1], words[:-1], end - 1
        value = chinese_value(bare)
    if value is None:
        return None
    half = None if head else _UNIT_HALF.match(text, end)
    odd = _ODD.match(text, end)
    stop = half.end() if half else odd.end() if odd else end
    if head and text[max(0, start - 4) : start - 3] == "负":
        return Found(start - 4, stop, -value, None, bool(odd))
    value = (-value if first > start else value) + (Decimal("0.5") if half else 0)
    return Found(start - 3 if head else start, stop, value, None, bool(odd) or bare != words.replace("个", ""))


def _ends_in_an_article(words: str, after: str) -> bool:
    """六百一天 is 600 a day, 一百零一天 and 二十一天 are not."""
    return (
        len(words) > 1
        and words[-1] == "一"
        and words[-2] not in "十零〇点一二三四五六七八九"
        and after != ""
        and after in _ARTICLE_BEFORE
    )


def _counts(text: str, start: int, end: int, words: str) -> bool:
    """Whether the run is a number: not part of a name, and a lone character only before what can be counted."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    lead = _LEAD.match(words)
    if lead and not stands_alone(text, start, start + lead.end()):
        return False
    if words[0] in "十百千万亿" and (
        before in tuple("几数好成多") or words[0] != "十" or _OVER_TEN.search(text[:start])
    ):
        return False
    if text.startswith("季度", end) and len(words) == 1:
        return False
    if after == "号" and not _CONTINUES.match(text, end):
        return False
    if words in ("零", "〇"):
        return _NONE_OF.match(text, end) is not None
    if len(words) > 1 or lead:
        gap = len(words) == 2 and words[0] in "零〇"
        return not gap or (before != "" and before in "年月天时" and after != "" and after in "个天小分")
    if words == "一" and after:
        return after in _MEASURE or _TO_NEXT.match(text, end) is not None
    measured = after != "" and (after in _MEASURE or after in _MORE_MEASURE)
    return words == "两" or measured or bool(_CONTINUES.match(text, end))
