"""Dates and times of a sentence: months, weekdays, seasons, parts of the day and turns like last year are those said."""

from __future__ import annotations

import re

from assistant.check.law_ground import Cited, Ground, fault
from assistant.errors import Say
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Claimed, Finding

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_EN = (
    ("month", regex(r"\b(?P<word>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b")),
    ("day", regex(r"\b(?P<word>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b", re.I)),
    ("season", regex(r"\b(?P<word>spring|summer|autumn|winter)\b", re.I)),
    ("quarter", regex(r"\b(?P<word>Q[1-4]|(?:first|second|third|fourth|last) quarter|(?:first|second) half)\b", re.I)),
    ("turn", regex(r"\b(?P<word>(?:last|this|next|previous|past|following) (?:year|month|week|quarter|spring|summer|autumn|fall|winter|season)|yesterday|tomorrow)\b", re.I)),
    ("part", regex(r"\b(?P<word>morning|afternoon|evening|night|midnight|noon|overnight|lunchtime|weekend)s?\b", re.I)),
    ("pace", regex(r"\b(?P<word>hourly|daily|weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly|every (?:hour|day|week|month|quarter|year|morning|night)|(?:a|per|each) (?:hour|day|week|month|quarter|year))\b", re.I)),
)  # fmt: skip
_PACE_EN = {"hour": "hour", "dai": "day", "day": "day", "morning": "day", "night": "day", "week": "week", "fortnight": "fortnight", "month": "month", "quarter": "quarter", "annual": "year", "year": "year"}  # fmt: skip
_SAID_PACE_EN = regex(r"\b(?:hour|hourly|day|daily|morning|night|shift|week|weekly|fortnight|fortnightly|month|monthly|quarter|quarterly|annual|annually|year|yearly)s?\b", re.I)  # fmt: skip
_ZH_NUMBER = r"[一二三四五六七八九十\d]{1,3}"
_ZH = (
    ("month", regex(rf"(?P<word>{_ZH_NUMBER})月(?!度)")),
    ("day", regex(r"(?:周|星期|礼拜)(?P<word>[一二三四五六日天])")),
    ("season", regex(r"(?P<word>[春夏秋冬])(?:天|季|节|招)|(?P<word2>春节|国庆|双十一|六一八|618|中秋|五一)")),
    ("quarter", regex(r"(?P<word>[一二三四1-4])季度|(?P<word2>上半年|下半年)")),
    ("turn", regex(r"(?P<word>去年|前年|今年|明年|上个?月|下个?月|本月|上周|下周|年初|年底|年中|月初|月底|月中|昨天|今天|明天)")),
    ("part", regex(r"(?P<word>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜|半夜|夜里|周末)")),
    ("pace", regex(r"每(?:个)?(?P<word>小时|天|日|周|星期|月|季度|年)")),
)  # fmt: skip
_SAID_PACE_ZH = {
    "小时": "小时|钟头", "天": "天|日|晚|早上|夜", "日": "天|日|晚|早上", "周": "周|礼拜|星期", "星期": "周|礼拜|星期",
    "月": "月", "季度": "季", "年": "年",
}  # fmt: skip
# Ways to say a part of the day or the year that a sentence may tell in another word.
_ALIKE = (
    ("早上", "上午", "清晨", "早晨"), ("晚上", "夜里", "深夜", "半夜", "傍晚", "夜间"), ("凌晨", "半夜", "夜里", "深夜"), ("autumn", "fall"), ("evening", "night", "tonight"),
    ("night", "overnight"), ("noon", "lunchtime", "lunch"), ("年底", "十二月", "年末"), ("年初", "一月", "开年"), ("midnight", "twelve"), ("周末", "周六", "周日", "礼拜六", "礼拜天"), ("weekend", "saturday", "sunday"),
    ("last year", "year before"), ("previous year", "year before", "last year"), ("previous month", "last month"), ("first half", "h1"), ("second half", "h2"), ("去年", "上一年", "头一年"),
    ("上个月", "上月"), ("下个月", "下月"),
)  # fmt: skip


def time_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `date-not-cited`."""
    said = cited.text
    out = []
    for kind, pattern in _ZH if ground.lang == "zh" else _EN:
        for match in pattern.finditer(rest):
            if not _stands(kind, match, said, ground):
                out.append(_missing(match.group(), claim, ground))
    return out


def _stands(kind: str, match: re.Match[str], said: str, ground: Ground) -> bool:
    word = next(group for group in match.groups() if group).lower()
    if kind == "pace":
        return _pace(word, said, ground.lang)
    if kind == "month":
        return _month(word, said, ground.lang)
    if kind == "day":
        return _day(word, said, ground.lang)
    if kind == "quarter":
        return _quarter(word, match.group().lower(), said, ground.lang)
    if word in said.lower() or match.group().lower() in said.lower():
        return True
    if kind == "turn" and word in ("去年", "last year", "前年", "今年", "this year"):
        return _year_named(word, said, ground)
    return any(word in group and any(other in said.lower() for other in group) for group in _ALIKE)


def _pace(word: str, said: str, lang: str) -> bool:
    if lang == "zh":
        return re.search(_SAID_PACE_ZH[word], said) is not None
    wanted = next((pace for start, pace in _PACE_EN.items() if start in word), word)
    told = [m.group().lower() for m in _SAID_PACE_EN.finditer(said)]
    return any(pace == wanted for one in told for start, pace in _PACE_EN.items() if start in one)


def _month(word: str, said: str, lang: str) -> bool:
    if lang != "zh":
        number = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(word[:3]))
        found = [name for name in _MONTHS if re.search(rf"\b(?:{name}|{name[:3]})\b", said, re.I)]
        return (
            _MONTHS[number - 1] in found
            or re.search(rf"\b(?:{number}[/.]\d{{1,2}}|\d{{4}}-0?{number}-)\b", said) is not None
        )
    wanted = _zh_value(word)
    told = [_zh_value(m["word"]) for m in _ZH[0][1].finditer(said)]
    ranged = re.search(r"([一二三四五六七八九十\d]+)[、到至]" + _ZH_NUMBER + "月", said)
    return wanted in told or bool(ranged and _zh_value(ranged[1]) == wanted) or (wanted == 12 and "年底" in said)


def _day(word: str, said: str, lang: str) -> bool:
    if lang != "zh":
        return re.search(rf"\b{word[:3]}\w*day", said, re.I) is not None
    return (
        re.search(rf"(?:周|星期|礼拜)(?:{'[日天]' if word in '日天' else word}|[一二三四五六][到至、]{word})", said)
        is not None
    )


def _quarter(word: str, whole: str, said: str, lang: str) -> bool:
    if lang == "zh":
        digit = {"1": "一", "2": "二", "3": "三", "4": "四"}.get(word, word)
        other = {v: k for k, v in {"1": "一", "2": "二", "3": "三", "4": "四"}.items()}.get(digit, digit)
        return (word in ("上半年", "下半年") and word in said) or re.search(
            rf"[{digit}{other}]季度|q{other}", said, re.I
        ) is not None
    names = {"q1": "first quarter", "q2": "second quarter", "q3": "third quarter", "q4": "fourth quarter"}
    back = {name: q for q, name in names.items()}
    low = said.lower()
    return any(form and form in low for form in (whole, names.get(whole), back.get(whole))) or (whole == "last quarter" and "fourth quarter" in low)  # fmt: skip


def _zh_value(word: str) -> int:
    if word.isdigit():
        return int(word)
    found = numbers(f"{word}个", "zh")
    return int(found[0].value) if found else -1


def _year_named(word: str, said: str, ground: Ground) -> bool:
    """Whether the passages name the year that "last year" means at the time of the recording."""
    recorded = (ground.context.transcript.recorded or "")[:4]
    if not recorded.isdigit():
        return False
    back = {"去年": 1, "last year": 1, "前年": 2}.get(word, 0)
    return str(int(recorded) - back) in said


def _missing(word: str, claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "date-not-cited", claim,
        Say(f"{word!r} does not stand in the passages named.", f"所注段落里没有“{word}”这个时间。"),
        Say("Use the time as it was said, or leave it out.", "请按原话写时间，或删去。"), ground,
    )  # fmt: skip
