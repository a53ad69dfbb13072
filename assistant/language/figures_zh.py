"""Numbers of a Chinese sentence in the figures of the house style: 三百二十家 320家, 百分之四 4%, 二三年 2023年.

Whole numbers below ten stay in characters (九个人, 三家), as do round shares (四成), halves (两天半), spoken ranges
(三四十), fractions, times of day and money said in two parts (五块一). Every change is read again: what would not have the same values is not made.
"""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.language.numerals import Number, numbers, written
from assistant.language.numerals_zh_value import chinese_value
from assistant.patterns import regex

_CHARACTERS = regex(r"^[零〇一二两三四五六七八九十百千万亿点]+$")
_SPELT = regex(r"^[零〇一二三四五六七八九]{2}$")  # 二二变成二三: figures read out one by one
_LUNAR = regex("(?:正月|腊月|冬月|初|大年)$")
_RUN_ON = regex("[万千百][二三四五六七八九]一$")  # 一万八一个月: 18,000 and "a month", however a reader takes it
_TENTHS = regex(r"^[一二两三四五六七八九]成[一二三四五六七八九]$")
_MORE = regex(r"^(?P<count>[零〇一二两三四五六七八九十百千万]+?)(?P<mark>[多余几来])(?P<scale>个?[万亿千百]{0,2})$")
_MONTH = regex(r"(?<![个\d一二三四五六七八九十几两])(?P<month>十[一二]?|[一二三四五六七八九])月(?:份)?(?!饼|亮|子|光)")
_DAY = regex(r"(?<=月)(?P<day>二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九]|\d{1,2})[号日](?!线|楼|桩|店)")
# 一到九月 is 1至9月: both ends of a range of months in one style.
_MONTHS = regex(
    r"(?<![\d〇零一二两三四五六七八九十百千几第月])(?P<first>十[一二]?|[一二三四五六七八九])[到至](?=\d{1,2}月)"
)
_MINUTES = regex(r"(?<![\d一二两三四五六七八九十百千半几第])(?P<minutes>[一两三四五六七八九])分(?=\d+秒)")
_HOURS = regex(r"(?<![\d一二两三四五六七八九十百千半几第])(?P<hours>[一两三四五六七八九])个?小时(?=\d+分)")
_LONE = regex(r"(?<=\d[到至降为成了])(?P<last>[一二两三四五六七八九])(?=[，。；]|$)")
# 十一 is a holiday, and so is what stands beside 五一; 各打五十大板 is a saying, 九道十道 a guess.
_HOLIDAY_BEFORE = regex("(?:五一|元旦|中秋|春节|国庆)[、和跟与或，]?$")
_HOLIDAY_AFTER = regex("^(?:放假|长假|假期|黄金|期间|前后|国庆|过后|那几|大促)")
_SAYING_AFTER = regex("^大板")
_LEAST_YEAR = 1900
# The last day of the lunar year: 年三十, 三十晚上.
_EVE_BEFORE = regex(r"(?<![今去前每明后近往\d〇零一二三四五六七八九十几])年$|(?:^|[，。到])$")
_EVE_AFTER = regex("^(?:晚上|夜里|[上下]午|[早晚]|那天)")
# 十二米六, 十五方二: a measure in the middle of its number.
_MEASURE_WITHIN = regex("^[米方吨尺寸][二三四五六七八九]")
_GUESSED = regex("[六七八九](?P<measure>[\u4e00-\u9fff])$")
_HEDGED = regex(r"(?:约|近|超过|不到|至少|最多|大概|差不多)$")


def in_figures(text: str) -> str:
    """The text with its numbers as an editor writes them; all values stay the same."""
    said = _values(text)
    for number in reversed(numbers(text, "zh")):
        figure = _figure(number, text[: number.span.start], text[number.span.end : number.span.end + 2])
        if figure is not None:
            text = _accepted(text, f"{text[: number.span.start]}{figure}{text[number.span.end :]}", said)
    for pattern, form in (
        (_HOURS, _hours),
        (_MINUTES, _minutes),
        (_LONE, _last),
        (_MONTH, _month),
        (_MONTHS, _months),
        (_DAY, _day),
    ):
        for match in reversed(list(pattern.finditer(text))):
            changed = text[: match.start()] + form(match) + text[match.end() :]
            text = _accepted(text, changed, _values(text))
    # A reader, too, would take 加盟74，206 for one number.
    text = _accepted(text, re.sub(r"(?<=\d)，(?=\d)", "；", text), said)
    text = _accepted(text, re.sub(r"(?<=[\u4e00-\u9fff])个约(?=\d)", "约", text), said)  # 晚个二十来分钟
    return _accepted(
        text,
        re.sub(r"约(?=(?:\d[\d.]*[万亿]?|[一二两三四五六七八九]成)多|[^，。]{1,8}(?:左右|上下))", "", text),
        _values(text),
    )


def _accepted(text: str, changed: str, said: list[tuple[Decimal, Decimal | None]]) -> str:
    return changed if _values(changed) == said else text


def _values(text: str) -> list[tuple[Decimal, Decimal | None]]:
    return [(number.value, number.high) for number in numbers(text, "zh")]


def _runs_on(words: str, after: str) -> bool:
    return bool(_RUN_ON.search(words)) and not after.startswith("点")


def _figure(number: Number, before: str, after: str) -> str | None:
    words, value = number.text, number.value
    if number.high is not None or value < 0 or _LUNAR.search(before) or _as_words(words, before, after):
        return None
    if words.startswith("百分之") and words != "百分之百" and _CHARACTERS.match(words[3:]):
        return f"{written(value, 'zh')}%"
    if _TENTHS.match(words):
        return f"{written(value, 'zh')}%"
    more = _MORE.match(words)
    if more:
        return _rounded(more, before)
    if not _CHARACTERS.match(words) or chinese_value(words) not in (value, value % 100, None):
        return None
    if _SPELT.match(words) and (value < _LEAST_YEAR or not after.startswith("年")):
        return None  # 五二年 is 1952, and 52年 fifty-two years
    clock = after.startswith("点") or ("点" in words and value < 25 and after.startswith("分") and after != "分之")
    if clock or words == "一二":  # 一二年 may be one or two years
        return None
    if after.startswith("年") and 1950 <= value < 2100:
        return str(value)
    if value == value.to_integral_value() and value < 10:
        return None
    return None if chinese_value(words) != value else written(value, "zh")


def _rounded(more: re.Match[str], before: str) -> str | None:
    """六百多 600多, 两千多万 2000多万, 二十几 20多, 四百六十来 约460; 十来 and 十几 stay."""
    count = chinese_value(more["count"])
    if count is None or count < (20 if not more["scale"] else 1):
        return None
    scale = more["scale"].replace("个", "")
    if count < 10 and scale:
        return None
    figure = written(count, "zh")
    if more["mark"] == "来":
        return f"{'' if _HEDGED.search(before) else '约'}{figure}{scale}"
    return f"{figure}{'余' if more['mark'] == '余' else '多'}{scale}"


def _as_words(words: str, before: str, after: str) -> bool:
    """Whether a number is part of what is always written in characters."""
    guessed = _GUESSED.search(before)
    return bool(
        _runs_on(words, after)
        or (words == "十一" and (_HOLIDAY_BEFORE.search(before) or _HOLIDAY_AFTER.match(after)))
        or _SAYING_AFTER.match(after)
        or _MEASURE_WITHIN.match(after)
        or (words == "三十" and _EVE_BEFORE.search(before) and _EVE_AFTER.match(after))
        or (words == "十" and guessed and after.startswith(guessed["measure"]))
    )


def _months(match: re.Match[str]) -> str:
    return f"{chinese_value(match['first'])}至"


def _month(match: re.Match[str]) -> str:
    return f"{chinese_value(match['month'])}月"


def _day(match: re.Match[str]) -> str:
    return f"{match['day'] if match['day'].isdecimal() else chinese_value(match['day'])}日"


def _hours(match: re.Match[str]) -> str:
    """三个小时20分钟 is 3小时20分钟: a length of time in one style."""
    return f"{chinese_value(match['hours'])}小时"


def _minutes(match: re.Match[str]) -> str:
    """两分40秒 is 2分40秒."""
    return f"{chinese_value(match['minutes'])}分"


def _last(match: re.Match[str]) -> str:
    """11到七 is 11到7: both ends of a change in one style."""
    return str(chinese_value(match["last"]))
