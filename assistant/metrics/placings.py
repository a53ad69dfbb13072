"""Places in an order and points in time as they are told: "we were ninth", 第九十七, 次月二十二号, half past nine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.language.numerals import numbers
from assistant.metrics.cues import cues, when
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.quantities import find_quantities
from assistant.patterns import regex, says
from assistant.records import Quantity, Span

_NTH = {
    word: at
    for at, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
_NTH |= {
    f"{tens}-{unit}": size + at
    for tens, size in (("twenty", 20), ("thirty", 30))
    for unit, at in _NTH.items()
    if at < 10
}
_ORDINAL = "|".join(sorted(_NTH, key=len, reverse=True)) + r"|\d{1,3}(?:st|nd|rd|th)"
_CARDINAL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,3}"
_RANK_EN = regex(
    rf"(?:^|(?:['’](?:re|m|s)|\b(?:were|was|are|is|been|now|ranked|came|come|finished|placed|from|to|at))\s+(?:only\s+|still\s+|about\s+|up to\s+)?)(?P<nth>{_ORDINAL})(?=\s*[.,;!?]|\s*$|\s+(?:out of|of|from|to|place|on|in (?:the|our|a)|last|this|now|today)\b)"
    rf"|\b(?P<no>(?:number|no\.)\s+)(?P<number>{_CARDINAL})\b(?!\s+(?:\w+\s+)?(?:thing|reason|priority|rule|goal|question|concern|fan)\b)",
    re.I,
)
_RANKED_EN = regex(
    r"\b(?:rank\w*|lists?|league|tables?|placed?|position|survey|number one|charts?|leaderboard|scoreboard|out of|in the (?:group|company|district|region|network|state|county|division))\b",
    re.I,
)
_RANK_ZH = regex(
    r"(?P<last>倒数)?第(?P<nth>[一二三四五六七八九十百零〇\d]+)(?:名|位)?(?=[。！？.!?了到升降爬冲跃涨]|，(?!第)|$)"
)
_RANKED_ZH = regex(r"排名|名次|排第|排行|榜|名列|倒数|排到|排在|排了?第|考核|评比|第[一二三四五六七八九十]{1,3}名")
# Some part of every word for a place, in small letters.
_ORDER_EN = tuple(
    "first second third fourth fifth sixth seventh eighth ninth tenth leventh twelfth teenth tieth number no. 1st 2nd 3rd 0th 1th 2th 3th 4th 5th 6th 7th 8th 9th".split()
)
_LISTED_ZH = regex(r"(?:^|[，。；：])第[一二三四五]，")  # "First, ...": counts points of a speech
_DAY_EN = regex(
    rf"\b(?:on|by|until|till|to|from|around|before)\s+the\s+(?P<nth>{_ORDINAL})(?:\s+(?:working|business)\s+day)?(?=\s*[.,;!?]|\s*$|\s+(?:to|now|instead|and|before|today|each|every|of the (?:following|next|month))\b)",
    re.I,
)
_IN_MONTH = regex(r"[一二三四五六七八九十\d]月份?$")  # 六月十九号 is one day, no day of every month
_LATE = regex(r"下午|晚上|傍晚|夜里|凌晨|早上|上午|中午|[ap]\.?m|morning|afternoon|evening|night", re.I)
_NOON, _DAY = 12, 24
_AT_HOUR = regex(
    r"(?:\b(?:at|by|till|until|before|around|after)|\bnow(?: it['’]s| it is| we['’]re (?:done|out) (?:at|by))?|\b(?:it['’]s|it is)(?: now)?)\s+(?:about\s+|around\s+|like\s+)?$",
    re.I,
)
_CLOSES = regex(r"\s*(?:[.,;!?—–]|$)|\s+(?:now|today|these days|most days|every day|instead)\b", re.I)
_BACK = 4  # lines in which the word for the order may stand before
_TURNS = 2


def placings(found: Sequence[Mention], said: Sequence[Line], lang: str, recorded: int | None) -> list[Mention]:
    """Ranks (unit `rank`), days of a month and hours of the day, in order of speech, with the time that each held.

    Args:
        found: the quantities of the interview, which hold the times of day and the Chinese days.
        said: its usable lines.
        lang: `zh` or anything else for English.
        recorded: the year of the interview, if known.
    """
    inside: dict[int, list[Mention]] = {}
    for mention in found:
        inside.setdefault(mention.line.index, []).append(mention)
    out: list[Mention] = []
    for at, line in enumerate(said):
        ordered = "第" in line.text if lang == "zh" else says(line.text.lower(), _ORDER_EN)
        if not ordered and line.index not in inside:
            continue
        here = list(_ranks(line, lang, inside.get(line.index, ()))) if ordered else []
        if here and not _ranked(said[max(0, at - _BACK) : at + 1], line, lang):
            here = []
        here += [
            *(_days(line, lang) if ordered else ()),
            *(_hour(m) for m in inside.get(line.index, ()) if m.quantity.kind == "time"),
        ]
        if lang != "zh":
            here += _open_hours(inside.get(line.index, ()), [*out, *here])
        here += [_day(m) for m in inside.get(line.index, ()) if m.quantity.unit == "day of month" and not _dated(m)]
        out += _timed(sorted(here, key=lambda m: m.quantity.span), lang, recorded)
    return out


def _ranked(before: Sequence[Line], line: Line, lang: str) -> bool:
    """Whether the talk is of an order in which somebody has a place."""
    near = " ".join(x.text for x in before if line.turn - x.turn <= _TURNS)
    return (_RANKED_ZH if lang == "zh" else _RANKED_EN).search(near) is not None


def _ranks(line: Line, lang: str, beside: Sequence[Mention]) -> Iterator[Mention]:
    if lang != "zh":
        for match in _RANK_EN.finditer(line.text):
            part, first = ("nth", "nth") if match["nth"] else ("number", "no")
            yield _told(line, (match.start(first), match.end(part)), _nth(match[part]), "rank")
        return
    for match in _RANK_ZH.finditer(line.text):
        if _LISTED_ZH.search(line.text[max(0, match.start() - 1) : match.end() + 1]):
            continue
        value = numbers(match["nth"], "zh")[0].value if numbers(match["nth"], "zh") else None
        if match["last"] and value is not None:
            whole = [m.quantity.value for m in beside if m.quantity.kind == "count" and not m.bare]
            value = whole[-1] + 1 - value if len(whole) == 1 and whole[0] >= value else None
        if value is not None:
            yield _told(line, match.span(), value, "rank")


def _days(line: Line, lang: str) -> Iterator[Mention]:
    for match in _DAY_EN.finditer(line.text) if lang != "zh" else ():
        if _nth(match["nth"]) <= 31:
            yield _told(line, match.span("nth"), _nth(match["nth"]), "day of month")


def _nth(word: str) -> Decimal:
    if word.lower() in _NTH:
        return Decimal(_NTH[word.lower()])
    digits = re.match(r"\d+", word)
    return Decimal(digits.group()) if digits else numbers(word, "en")[0].value if numbers(word, "en") else Decimal(1)


def _told(line: Line, place: tuple[int, int], value: Decimal, unit: str) -> Mention:
    at = line.span.start
    quantity = Quantity(
        Span(at + place[0], at + place[1]), line.text[place[0] : place[1]], value, unit, "date", approximate=False
    )
    return Mention(quantity, line, line.text, None, False, False, False, False)


def _dated(mention: Mention) -> bool:
    return _IN_MONTH.search(mention.line.text[: mention.quantity.span.start - mention.line.span.start]) is not None


def _day(mention: Mention) -> Mention:
    end = mention.quantity.span.end
    mark = mention.line.text[end - mention.line.span.start :][:1] == "号"
    quantity = replace(
        mention.quantity,
        span=Span(mention.quantity.span.start, end + mark),
        text=mention.quantity.text + "号" * mark,
    )
    return replace(mention, quantity=quantity)


def _hour(mention: Mention) -> Mention:
    """The time of day in hours: 20.5 for half past eight in the evening."""
    whole, minutes = divmod(mention.quantity.value, 100)
    return replace(mention, quantity=replace(mention.quantity, value=whole + minutes / 60, unit="hour of day"))


def _open_hours(inside: Sequence[Mention], told: Sequence[Mention]) -> Iterator[Mention]:
    """ "A quarter to eleven. Now it's nine.": a bare number of hours where the time of day was told right before."""
    for mention in inside:
        value, at = mention.quantity.value, mention.quantity.span.start - mention.line.span.start
        lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
        hour = mention.bare and value % 1 == 0 and 1 <= value <= _NOON and mention.quantity.kind == "count"
        last = [m for m in told if m.quantity.unit == "hour of day" and m.quantity.span < mention.quantity.span]
        near = (
            bool(last)
            and mention.line.turn - last[-1].line.turn <= _TURNS
            and mention.line.index - last[-1].line.index <= _BACK
        )
        if hour and near and _AT_HOUR.search(lead) and _CLOSES.match(rest):
            yield replace(mention, quantity=replace(mention.quantity, unit="hour of day", kind="time"), bare=False)


def is_open(mention: Mention) -> bool:
    """Whether nothing says which half of the day an hour before noon is in."""
    at = mention.quantity.span.start - mention.line.span.start
    near = mention.line.text[max(0, at - 6) : at + len(mention.quantity.text) + 16]
    return mention.quantity.value <= _NOON and _LATE.search(near) is None


def _timed(found: Sequence[Mention], lang: str, recorded: int | None) -> Iterator[Mention]:
    """Each with the time that is told since the one before it in the sentence, up to the end of its clause."""
    start = 0
    for mention in found:
        text, at = mention.line.text, mention.line.span.start
        end = mention.quantity.span.end - at
        following = cues(lang).clause.search(text, end)
        piece = text[start : following.start() if following else len(text)]
        years = tuple(int(q.value) for q in find_quantities(piece, lang) if q.unit == "year" and q.kind == "date")
        words = cues(lang)
        held = when(piece, lang, years, recorded)
        told = held is not None and not held.weak  # 以前要到二十号: how it was is no plan
        yield replace(
            mention,
            clause=piece,
            when=held,
            hoped=not told and words.hoped.search(piece) is not None,
            foreign=words.foreign.search(piece) is not None,
        )
        start = end
