"""Over what time a change happened, in the words said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.mentions import Mention

_SPAN_EN = re.compile(
    r"\b(?:in|within|over|after|during|inside)\s+(?:the\s+)?(?:(?:first|last|past|same)\s+)?(?:(?:just|only|about|less than|under)\s+)?(?P<time>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\d+)\s+(?:and a half\s+)?(?:days?|weeks?|months?|quarters?|years?))\b(?!\s+(?:ago|before))", re.I)  # fmt: skip
_SPAN_ZH = re.compile(
    r"(?P<time>(?:[一二两三四五六七八九十半\d]+)个?(?:天|周|星期|礼拜|月|季度|年|半月)(?:半)?)(?:之内|以内|内|里面?|后|之后|的时间|下来|时间)"
)
_FROM_TO_EN = re.compile(
    r"\b(?:between\s+(?P<a>(?:19|20)\d\d)\s+and|from\s+(?P<b>(?:19|20)\d\d)\s+to)\s+(?P<c>(?:19|20)\d\d)\b", re.I
)
_WHEN_EN = re.compile(
    r"\b(?:(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:quarter|half)(?:\s+of)?\s+(?:this year|last year|\d{4})|(?:in\s+)?(?:19|20)\d\d|last (?:year|quarter|month|winter|spring|summer|fall)|this (?:year|quarter|month|spring|summer))\b",
    re.I,
)
_WHEN_ZH = re.compile(
    r"(?:(?:19|20)\d\d年|二[〇零]?[一二][零〇一二三四五六七八九]年|[一二][零〇一二三四五六七八九]年|去年|今年|前年)(?:全年|上半年|下半年|[一二三四1-4]季度|第[一二三四]季度|[一二三四五六七八九十\d]+月份?|年底|年初)?|上个?月|这个月"
)


def period_of(before: Mention | None, after: Mention | None, lang: str) -> str | None:
    """The period of a change: "one week" where a length is said, else "2022 → 2024" from both ends, else None."""
    ends = [m for m in (before, after) if m is not None]
    for mention in reversed(ends):
        length = _length(mention, ends, lang)
        if length:
            return length
    years = next((m for e in ends for m in [_FROM_TO_EN.search(e.line.text)] if m), None)
    if years and lang != "zh":
        return f"{years['a'] or years['b']} → {years['c']}"
    if before is None or after is None:
        return _moment(ends, lang)
    moments = [_own_moment(m, ends, lang) for m in (before, after)]
    return f"{moments[0]} → {moments[1]}" if moments[0] and moments[1] and moments[0] != moments[1] else None


def _length(mention: Mention, ends: Sequence[Mention], lang: str) -> str | None:
    pattern = _SPAN_ZH if lang == "zh" else _SPAN_EN
    at = mention.line.span.start
    for match in pattern.finditer(mention.line.text):
        start, end = at + match.start("time"), at + match.end("time")
        if not any(m.quantity.span.start < end and start < m.quantity.span.end for m in ends):
            return match["time"]
    return None


def _own_moment(mention: Mention, ends: Sequence[Mention], lang: str) -> str | None:
    """The moment named nearest before the value (in its sentence), not across the other value."""
    pattern = _WHEN_ZH if lang == "zh" else _WHEN_EN
    at = mention.line.span.start
    place = mention.quantity.span.start - at
    others = [m.quantity.span.start - at for m in ends if m is not mention and m.line.index == mention.line.index]
    floor = max((o for o in others if o < place), default=0)
    ceiling = min((o for o in others if o > place), default=len(mention.line.text))
    before = [m.group() for m in pattern.finditer(mention.line.text, floor, place)]
    after = [m.group() for m in pattern.finditer(mention.line.text, place, ceiling)]
    return before[-1] if before else after[0] if after else None


def _moment(ends: Sequence[Mention], lang: str) -> str | None:
    return _own_moment(ends[0], ends, lang) if ends else None
