"""Over what time a change happened, in the words said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.numerals_zh_value import DIGIT
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless, regex

_SPAN_EN = regex(
    r"\b(?:in|within|over|after|during|inside|took(?: us)?)\s+(?:the\s+)?(?:(?:first|last|past|same)\s+)?(?:(?:just|only|about|less than|under)\s+)?(?P<time>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\d+)\s+(?:and a half\s+)?(?:days?|weeks?|months?|quarters?|years?))\b(?!\s+(?:ago|before))", re.I)  # fmt: skip
_SPAN_ZH = regex(
    r"(?P<time>(?!二[〇零一二三四五六]年|一[一二三四五六七八九]年)(?<![二〇零一两])(?:[一二两三四五六七八九十半\d]+)个?(?:天|周|星期|礼拜|月|季度|年|半月)(?:半)?)(?:之内|以内|内|里面?|后|之后)(?!同|没|不|又|的|就没)|^(?:(?:系统)?上线|用了|用上|实施|运行)了?(?P<since>[一二两三四五六七八九十半\d]+个?(?:天|周|星期|礼拜|月|季度|年)半?)(?:之后|以后|后|来|时间|多|左右)?，|^(?P<open>[一二两三四五六七八九十半\d]+个?(?:天|周|星期|礼拜|月|季度|年)半?)(?:时间|的时间|不到|左右)?，(?=[^，。]{0,14}[从由])|(?<![从由自到是要上下前后每头一二两三四五六七八九十百半\d])(?P<straight>[一二两三四五六七八九十半\d]+个?(?:天|周|星期|礼拜|月|季度|年))(?=就?(?:翻|涨|增|降|提|减|少|多))|，(?P<spent>[一二两三四五六七八九十半\d]+个?(?:天|周|星期|礼拜|月|季度|年)半?)(?:的)?(?:时间|工夫|功夫)(?=[，。]|$)|(?:用了|花了|历时|只用|短短|前后)(?P<used>(?:[一二两三四五六七八九十半\d]+)个?(?:天|周|星期|礼拜|月|季度|年|半月)半?)"
)
_FROM_TO_EN = regex(
    r"\b(?:between\s+(?P<a>(?:19|20)\d\d)\s+and|from\s+(?P<b>(?:19|20)\d\d)\s+to)\s+(?P<c>(?:19|20)\d\d)\b", re.I
)
_WHEN_EN = regex(
    r"\b(?:(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:quarter|half)(?:\s+of)?\s+(?:this year|last year|\d{4})|(?:in\s+)?(?:(?:jan|febr)uary\s+|march\s+|april\s+|may\s+|june\s+|july\s+|august\s+|(?:septem|octo|novem|decem)ber\s+)?(?:19|20)\d\d|last (?:year|quarter|month|winter|spring|summer|fall)|this (?:year|quarter|month|spring|summer))\b",
    re.I,
)
_DURING_EN = regex(
    r"\s+(?:[a-z]+\s+)?(?:in|over|during|for|across)\s+(?P<when>(?:the|our|that)\s+(?:(?:first|second|third|fourth|last)\s+(?:quarter|half)(?:\s+of\s+(?:(?:19|20)\d\d|this year|last year))?|winter|spring|summer|autumn|peak season|season)|(?:19|20)\d\d)\b",
    re.I,
)
_IN_YEAR_ZH = r"(?:(?:19|20)\d\d年|二[〇零]?[一二][零〇一二三四五六七八九]年|[一二][零〇一二三四五六七八九]年|去年|今年|前年)(?:全年|上半年|下半年|前三季度|前[一二三四五六七八九十\d]{1,2}个月|[一二三四1-4]季度|第[一二三四]季度|[一二三四五六七八九十\d]+月份?|年底|年初)?"
_MONTH_ZH = r"(?:十[一二]?|[一二三四五六七八九]|\d{1,2})月份?(?!日|\d)"
# 从去年九月到今年八月 is one stretch of time, and no moment.
_WHEN_ZH = regex(
    rf"{_IN_YEAR_ZH}[到至](?:{_IN_YEAR_ZH}|{_MONTH_ZH}|现在|目前)|{_IN_YEAR_ZH}|上个?月|这个月|(?<!前)第?[一二三四]季度"
)
_STRETCH_ZH = regex(r"[到至](?:现在|目前)$")
# 从三月份到六月份，客诉率由百分之三降到百分之一: the time of the change, from its start to its end.
_FROM_TO_ZH = regex(
    rf"从(?P<start>{_IN_YEAR_ZH}|{_MONTH_ZH})[到至](?P<end>{_IN_YEAR_ZH}|{_MONTH_ZH}|现在)[，,][^，。；！？]{{0,12}}[从由][^，。；！？]{{0,4}}$"
)


_NEAR = 14
_GOES_ON_ZH = regex(r"[，,]|从|由|就|把|我们|涨|降|升|提|翻|增|减|做到|达到|[\u4e00-\u9fff]{2,8}[从由]")
_BESIDE = 2  # characters between a value and the year that follows it: "$2.4 million in 2023"
_LATER = 10  # turns; further away another number is talked of
_ASKS_EN = caseless(
    r"\b(?:what|which) (?:period|time ?frame|timespan|quarters?|years?)\b|over what (?:time|period)|since when|when (?:is|was) that (?:from|for)|compared (?:to|with) when|how long did that take\\?",
)
_ASKS_ZH = regex(
    r"(?:哪|什么)(?:个|段)?(?:时间段|时期|时间|期间|时候的数)|多长时间内|跟什么时候比|和什么时候比|什么口径.*时间|哪两年"
)


def period_of(before: Mention | None, after: Mention | None, lang: str, *, moments: bool = True) -> str | None:
    """The period of a change: "one week" where a length is said, else "2022 → 2024" from both ends, else None."""
    ends = [m for m in (before, after) if m is not None]
    for mention in reversed(ends):
        length = _length(mention, ends, lang)
        if length:
            return length
    years = next((m for e in ends for m in [_FROM_TO_EN.search(e.line.text)] if m), None)
    if years and lang != "zh":
        return f"{years['a'] or years['b']} → {years['c']}"
    told = _from_to_zh(before, after) if lang == "zh" else None
    if told:
        return told
    if before is None or after is None:
        return _moment(ends, lang) if moments else _during(ends[-1], lang) if ends else None
    held = [_own_moment(m, ends, lang) for m in (before, after)]
    return f"{held[0]} → {held[1]}" if held[0] and held[1] and not _within(held[0], held[1]) else None


def _from_to_zh(before: Mention | None, after: Mention | None) -> str | None:
    """The two moments told together before a Chinese change from one value to the other."""
    if before is None or after is None or before.line.index != after.line.index:
        return None
    found = _FROM_TO_ZH.search(before.line.text[: before.quantity.span.start - before.line.span.start])
    return f"{found['start']} → {found['end']}" if found and before.quantity.span < after.quantity.span else None


def period_after(turns: Sequence[int], said: Sequence[Line], others: Sequence[int], lang: str) -> str | None:
    """The period that the interviewer asks for after a change was told ("for which period?"), from the answer.

    Args:
        turns: the turns of the change.
        said: the usable lines of the interview.
        others: turns in which other changes are told; a question after one of them is not about this one.
    """
    asks, pattern = (_ASKS_ZH, _WHEN_ZH) if lang == "zh" else (_ASKS_EN, _WHEN_EN)
    last = turns[-1]
    for line in said:
        if not last < line.turn <= last + _LATER or not line.asked or not asks.search(line.text):
            continue
        if any(last < turn < line.turn for turn in others):
            return None
        answer = " ".join(x.text for x in said if x.turn == line.turn + 1 and not x.asked)
        years = _FROM_TO_EN.search(answer) if lang != "zh" and len(pattern.findall(answer)) < 2 else None
        moments = (
            [years["a"] or years["b"], years["c"]]
            if years
            else list(dict.fromkeys(m.group() for m in pattern.finditer(answer)))
        )
        length = None if moments else (_SPAN_ZH if lang == "zh" else _SPAN_EN).search(answer)
        if length:
            return length[length.lastgroup or "time"]
        return (
            " → ".join(sorted(moments, key=_year_in))
            if len(moments) == 2
            else moments[0]
            if len(moments) == 1
            else None
        )
    return None


_YEAR_ZH = regex(r"(?:二[〇零])?(?P<year>[一二][〇零一二三四五六七八九])年")
_PARTS_ZH = tuple(
    (str(at), words)
    for at, parts in enumerate(("一季度 年初", "二季度 上半年", "三季度", "四季度 下半年 年底"), 1)
    for words in parts.split()
)

_EACH_EN = regex(r"(?:in\s+|within\s+)?(?:an?|one|any|each|the)\s+(?:hour|day|night|week|month|quarter|year)\b", re.I)


def _year_in(moment: str) -> str:
    """What moments are put in order by: the year, and in Chinese the part of it (二三年四季度 lies before 二五年一季度)."""
    year = re.search(r"(?:19|20)\d\d", moment)
    if year:
        return year.group() + _part_of_year(moment)
    short = _YEAR_ZH.match(moment)
    return f"20{''.join(str(DIGIT[c]) for c in short['year'])}{_part_of_year(moment)}" if short else ""


def _part_of_year(moment: str) -> str:
    return next((part for part, words in _PARTS_ZH if words in moment), "")


def _length(mention: Mention, ends: Sequence[Mention], lang: str) -> str | None:
    """A length of time that stands right beside the value, in its clause."""
    pattern = _SPAN_ZH if lang == "zh" else _SPAN_EN
    at = mention.line.span.start
    first = min(m.quantity.span.start - at for m in ends if m.line.index == mention.line.index)
    last = mention.quantity.span.end - at
    line_text = mention.line.text
    for match in pattern.finditer(line_text):
        part = match.lastgroup or "time"
        start, end = at + match.start(part), at + match.end(part)
        if any(m.quantity.span.start < end and start < m.quantity.span.end for m in ends):
            continue
        gap = (
            mention.line.text[last : match.start()] if match.start() >= last else mention.line.text[match.end() : first]
        )
        if lang != "zh" and len({m.line.index for m in ends}) > 1 and _EACH_EN.match(match[part]):
            continue  # "1,900 calls in a week" far from the other value says how often
        opens = not line_text[: match.start()].strip() and not any(m.quantity.span.start < start for m in ends)
        if lang == "zh" and start < at + first and not _GOES_ON_ZH.match(line_text, match.end()):
            continue  # 九十天内复购率: the time belongs to the measure
        if (len(gap) <= _NEAR or opens) and (lang == "zh" or opens or "," not in gap):
            return match[part]
    return None


def _during(mention: Mention, lang: str) -> str | None:
    """The quarter, half or season in which a change without ends happened, where it stands right behind the value."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    found = _DURING_EN.match(rest) if lang != "zh" else None
    return found["when"].lower() if found else None


def _own_moment(mention: Mention, ends: Sequence[Mention], lang: str) -> str | None:
    """The moment named nearest before the value (in its sentence), not across the other value."""
    pattern = _WHEN_ZH if lang == "zh" else _WHEN_EN
    at = mention.line.span.start
    place = mention.quantity.span.start - at
    others = [m.quantity.span.start - at for m in ends if m is not mention and m.line.index == mention.line.index]
    floor = max((o for o in others if o < place), default=0)
    ceiling = min((o for o in others if o > place), default=len(mention.line.text))
    before = list(pattern.finditer(mention.line.text, floor, place))
    after = list(pattern.finditer(mention.line.text, place, ceiling))
    if before and after and lang != "zh":
        behind = after[0].start() - (mention.quantity.span.end - at)
        return _bare(after[0] if behind <= _BESIDE < place - before[-1].end() else before[-1])
    found = before[-1] if before else after[0] if after else None
    if found and lang == "zh":
        return _STRETCH_ZH.sub("以来", found.group()).replace("到", "至")
    return _bare(found) if found else None


def _bare(moment: re.Match[str]) -> str:
    """The moment without "in", as it stands in a sentence: "last year", "2023"."""
    said = moment.group().removeprefix("in ").removeprefix("In ")
    return said[:1].lower() + said[1:] if said.split()[0] in ("Last", "This", "The", "First") else said


def _moment(ends: Sequence[Mention], lang: str) -> str | None:
    return _own_moment(ends[0], ends, lang) if ends else None


def _within(one: str, two: str) -> bool:
    """Whether one moment says no more than a part of the other: 去年 and 去年二季度 part nothing."""
    return one in two or two in one
