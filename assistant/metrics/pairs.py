"""Which two quantities are before and after of one change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.metrics.cues import When, cues
from assistant.metrics.fit import Arrow, fitted, plausible, with_unit
from assistant.metrics.mentions import Mention
from assistant.metrics.units import base_and_rate, comparable, converted

_HEDGES_EN = r"(?:about|around|like|roughly|nearly|almost|just|under|over|maybe|what is it|uh|um|er|some|more than|less than|only|an?|what|is it|i think|[,\s])*"
_TO_EN = re.compile(rf"^[^.;!?]{{0,40}}?(?:\b(?:to|into)|→|\bfor a \w+ we['’]re at)\s+{_HEDGES_EN}$", re.I)
_FROM_EN = re.compile(rf"\bfrom\s+{_HEDGES_EN}$", re.I)
_MOVED_EN = re.compile(
    r"\b(?:grew|grow|grown|went|gone|rose|risen|fell|fallen|dropped|cut|reduced|down|up|increased|decreased|improved|brought|took it|jumped|climbed|shrank|shrunk|moved|came|doubled|halved|pushed|lifted|raised)\b",
    re.I,
)
_BACK_EN = re.compile(
    rf"^[^.;!?]{{0,30}}?\b(?:instead of|rather than|down from|up from|compared (?:to|with)|against|versus|vs\.?|as opposed to|used to be|before (?:it was|that)|where it (?:was|used to be))\s+(?:the\s+)?{_HEDGES_EN}$",
    re.I,
)
_HEDGES_ZH = r"(?:现在的?|今年的?|大概|差不多|大约|约|将近|只有|只要|了|的|百分之|呃|嗯|，|那个|负|这个月)*"
_TO_ZH = re.compile(rf"^[^。！？；]{{0,14}}?(?:到|至|成|为|变|→){_HEDGES_ZH}$")
_FROM_ZH = re.compile(r"(?:从|由)[^，。！？]{0,14}$")
_MOVED_ZH = re.compile(r"提|升|涨|降|减|缩|压|掉|变|增|拉|跌|砍|翻|改")
_BACK_ZH = re.compile(rf"^[^。！？，]{{0,8}}，(?:以前|之前|原来|原先|过去)[^。！？，]{{0,6}}?{_HEDGES_ZH}$")
_ASKS_NOW = re.compile(
    r"现在|如今|降到|提到|涨到|变成|缩到|多少|呢[？?]?$|\bnow\b|what happened|has come|come to|went to|dropped to|down to|today|^and (?:the|your|that)\b|\bit was\b[^?]*[?.]?$|呢，",
    re.I,
)
_ASKS_BEFORE = re.compile(r"以前|原来|之前|原先|\bbefore\b|used to|previously", re.I)
_ASKS_CHANGE = re.compile(
    r"(?:少了|多了|提升了?|降了|涨了|省了|差了|saved?|improvement of|up|down|by|more|less)\s*(?:about |近|大概)?$", re.I
)
_VERIFIES = re.compile(r"对吧|准不准|是吧|是不是|没错吧|对吗|,\s*right\?|^so\b|correct\?", re.I)
# Beside another value these say per what it is counted.
_PER_WORDS = ("一天", "一周", "一个礼拜", "一个星期", "一个月", "一年", "a day", "a week", "a month", "a year")
_AFFIRMED = re.compile(r"\s*(?:yes|yeah|yep|right|correct|exactly|that['’]s right|对|是的?|没错|嗯|差不多)", re.I)


def pairs(found: Sequence[Mention], lang: str) -> list[Arrow]:
    """Changes among the mentions of an interview, in order of speech; explicit ones first where two claim a value."""
    measured = [m for m in found if m.measured and m.quantity.kind not in ("points", "multiple")]
    measured = _restated(measured)
    explicit = _arrows(measured, lang)
    taken = {id(m.quantity) for arrow in explicit for m in (arrow.before, arrow.after)}
    told = [*explicit, *_answers(measured, lang, taken)]
    taken |= {id(m.quantity) for arrow in told for m in (arrow.before, arrow.after)}
    told += _contrasts([m for m in measured if id(m.quantity) not in taken], lang)
    resolved = [with_unit(a, found) for a in told]
    return sorted(resolved, key=lambda a: min(a.before.quantity.span, a.after.quantity.span))


def answered(arrow: Arrow, found: Sequence[Mention]) -> bool:
    """Whether the interviewed side states both values; what only the interviewer says is no fact."""
    said = [m for m in found if not m.line.asked and m.measured]
    return all(_said_by_customer(m, said) for m in (arrow.before, arrow.after))


def _said_by_customer(mention: Mention, said: Sequence[Mention]) -> bool:
    return not mention.line.asked or any(m.quantity.value == mention.quantity.value for m in said)


def _restated(found: Sequence[Mention]) -> list[Mention]:
    """A bare number that repeats the question's number is the old value ("started at sixty-one." "Sixty-one. And now ...")."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        repeats = (
            last
            and last.line.asked
            and not mention.line.asked
            and mention.line.turn == last.line.turn + 1
            and mention.quantity.value == last.quantity.value
        )
        alone = re.match(
            r"\s*(?:[.。,，!！]|$)", mention.line.text[mention.quantity.span.end - mention.line.span.start :]
        )
        if repeats and alone and mention.when is None and mention.line.first:
            mention = replace(mention, when=When("before"))
        out.append(mention)
    return out


def _arrows(found: Sequence[Mention], lang: str) -> list[Arrow]:
    out: list[Arrow] = []
    for one, two in pairwise(found):
        if one.line.index != two.line.index or (out and out[-1].after is one):
            continue
        gap = _between(one, two)
        ends = fitted(one, two)
        if ends is None or one.quantity.value == two.quantity.value:
            continue
        direction = _direction(one, two, gap, lang)
        if direction == "forward":
            out.append(Arrow(*ends, explicit=True))
        elif direction == "back":
            out.append(Arrow(ends[1], ends[0], explicit=True))
    return out


def _between(one: Mention, two: Mention) -> str:
    start = one.line.span.start
    return one.line.text[one.quantity.span.end - start : two.quantity.span.start - start]


def _direction(one: Mention, two: Mention, gap: str, lang: str) -> str | None:
    lead = one.line.text[: one.quantity.span.start - one.line.span.start]
    to, back, source, moved = (
        (_TO_ZH, _BACK_ZH, _FROM_ZH, _MOVED_ZH) if lang == "zh" else (_TO_EN, _BACK_EN, _FROM_EN, _MOVED_EN)
    )
    if back.match(gap):
        return "back"
    if not to.match(gap) or one.quantity.kind == "time":
        return None
    if re.search(r"\bopen\b|营业|上班", lead):
        return None
    order = _order(one, two)
    if order is not None:
        return "forward" if order > 0 else "back"
    plain = len(gap.strip(" ，")) <= 3
    changed = source.search(lead) is not None or moved.search(gap if lang == "zh" else gap + lead[-50:]) is not None
    falls = plain and _value_in(one, two) > two.quantity.value
    return "forward" if changed or falls or (plain and _bare_pair(one, two, lead, lang)) else None


def _value_in(one: Mention, two: Mention) -> Decimal:
    """The first value in the unit of the second, where it converts."""
    a, b = one.quantity, two.quantity
    return converted(a.value, a.unit, b.unit) if comparable(a.unit, b.unit) else a.value


def _bare_pair(one: Mention, two: Mention, lead: str, lang: str) -> bool:
    """ "Sixty-eight to ninety-four." is a change; "it takes two to three weeks" is a range."""
    rest = two.line.text[two.quantity.span.end - two.line.span.start :]
    opens = (
        re.search(r"(?:^|[，。；])(?:那|就|是|对)*$", lead)
        if lang == "zh"
        else re.search(r"(?:^|[.;:—]\s*|^\W*(?:so|and|just say|just put|say|yeah|sure|yes|right)[\s,]+)$", lead, re.I)
    )
    closes = re.match(r"\s*[，。；,.;!?！？]|\s*$|\s+on\b", rest)
    wide = abs(two.quantity.value - _value_in(one, two)) * 10 >= abs(two.quantity.value)
    return opens is not None and closes is not None and wide and "time" not in (one.quantity.kind, two.quantity.kind)


def _answers(found: Sequence[Mention], lang: str, taken: set[int]) -> list[Arrow]:
    """A question names the old value and the answer begins with the new one."""
    out: list[Arrow] = []
    for one, two in pairwise(found):
        if (
            not one.line.asked
            or two.line.asked
            or two.line.turn != one.line.turn + 1
            or id(one.quantity) in taken
            or id(two.quantity) in taken
        ):
            continue
        others = [m for m in found if m.line.index == one.line.index and m is not one and fitted(m, two) is not None]
        opening = two.line.text[: two.quantity.span.start - two.line.span.start]
        rest = one.line.text[one.quantity.span.end - one.line.span.start :]
        if others or not two.line.first or _wanders(opening, lang) or len(rest) > (16 if lang == "zh" else 50):
            continue
        slipped = cues(lang).slip.search(opening) or (_AFFIRMED.match(opening) and len(opening) > 3)
        asks = _asks(one)
        ends = fitted(one, two)
        if (
            not ends
            or slipped
            or asks is None
            or not plausible(ends)
            or not (two.bare or one.quantity.kind == two.quantity.kind)
        ):
            continue
        if _recalls_only(one) and not _told_as_past(one, found):
            continue
        first, second = ends if asks == "after" else (ends[1], ends[0])
        out.append(Arrow(first, second, explicit=False))
    return out


def _recalls_only(mention: Mention) -> bool:
    """ "And the sixty-one?" asks to say more of it, which may be what it is now or what it is at all."""
    return re.match(r"\W*and (?:the|your|that)\b", mention.line.text, re.I) is not None and not re.search(
        r"\bnow\b|today", mention.line.text, re.I
    )


def _told_as_past(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether the value was told before as one of the old ones."""
    earlier = [m for m in found if m.line.turn < mention.line.turn and m.quantity.value == mention.quantity.value]
    return any(m.line.label == "challenge" or (m.when is not None and m.when.era == "before") for m in earlier)


def _wanders(opening: str, lang: str) -> bool:
    """Whether the answer says something else before its number."""
    if lang != "zh":
        return len(opening) > 22
    return (
        len(opening) > 3
        and re.fullmatch(
            r"(?:嗯|呃|哦|，|现在|如今|目前|今年|上个?月|[上下]半年|[一二三四前]{1,2}季度|是|的|就|大概)+", opening
        )
        is None
    )


def _asks(mention: Mention) -> str | None:
    """Whether the question that names a value asks for the later or the earlier one; None when it checks a fact."""
    text = mention.line.text
    end = mention.quantity.span.end - mention.line.span.start
    lead = text[: mention.quantity.span.start - mention.line.span.start]
    if _VERIFIES.search(text) or _ASKS_CHANGE.search(lead):
        return None
    if _ASKS_BEFORE.search(text[end:]):
        return "before"
    held_now = mention.when is not None and mention.when.era == "after" and not _ASKS_NOW.search(text[end:])
    return "after" if _ASKS_NOW.search(text) and not held_now else None


def _contrasts(found: Sequence[Mention], lang: str) -> list[Arrow]:
    """ "Now it's nine, it used to be sixteen": two times, one measure, in one breath."""
    out: list[Arrow] = []
    used: set[int] = set()
    found = [m for m in found if m.quantity.text not in _PER_WORDS]
    for at, one in enumerate(found):
        two = next((m for m in found[at + 1 : at + 5] if _contrasted(one, m, lang)), None)
        if two is None or id(one.quantity) in used or id(two.quantity) in used:
            continue
        ends, order = fitted(one, two), _order(one, two)
        if ends is None or order is None:
            continue
        first, second = ends if order > 0 else (ends[1], ends[0])
        out.append(Arrow(first, second, explicit=False))
        used |= {id(one.quantity), id(two.quantity)}
    return out


def _contrasted(one: Mention, two: Mention, lang: str) -> bool:
    ends = fitted(one, two)
    if ends is None or not _near(one, two) or _order(one, two) is None:
        return False
    return _same_thing(one, two, lang) and plausible(ends)


def _near(one: Mention, two: Mention) -> bool:
    reach = 3 if _strong(one, two) and one.line.turn == two.line.turn else 2
    return two.line.index - one.line.index <= reach and two.line.turn - one.line.turn <= 1


def _strong(one: Mention, two: Mention) -> bool:
    """Whether plain words, not only tenses, say when the two held."""
    return one.when is not None and two.when is not None and not one.when.weak and not two.when.weak


# "It was two a month and it's fourteen": one subject, two tenses.
_TENSES = re.compile(r"\bit was\b|\bwe were\b|\bwe was\b|\bit took\b", re.I)
_NOW_IT = re.compile(
    r"(?:\bit['’]s|\bit is|\bwe['’]re(?: running| at)?|\bit takes)\s+(?:now\s+|about\s+|down to\s+|up to\s+|like\s+)*$",
    re.I,
)


def _one_subject(one: Mention, two: Mention) -> bool:
    """Whether "it was" stands before the one and "it's" right before the other, in one or neighbouring sentences."""
    leads = [m.line.text[: m.quantity.span.start - m.line.span.start] for m in (one, two)]
    return (
        two.line.index - one.line.index <= 1
        and _TENSES.search(leads[0]) is not None
        and _NOW_IT.search(leads[1]) is not None
    )


def _order(one: Mention, two: Mention) -> int | None:
    """1 when `one` came first in time, -1 when `two` did, None when nobody says."""
    a, b = one.when, two.when
    if a is None or b is None:
        return None
    if a.year is not None and b.year is not None and a.year != b.year:
        return 1 if a.year < b.year else -1
    if a.era == b.era or a.era is None or b.era is None:
        return None
    if (a.weak and b.weak and one.line.index != two.line.index) or (
        (a.weak or b.weak) and two.line.index - one.line.index > 1
    ):
        return None
    return 1 if a.era == "before" else -1


def _same_thing(one: Mention, two: Mention, lang: str) -> bool:
    """Whether the two count the same: the same noun follows, or one stands alone; other kinds by their unit."""
    if one.foreign or two.foreign or one.hoped or two.hoped:
        return False
    kinds = (base_and_rate(one.quantity.unit)[0], base_and_rate(two.quantity.unit)[0])
    here = one.line.index == two.line.index
    strong = _strong(one, two)
    if kinds[0] != kinds[1] and not here and not comparable(*kinds) and not (strong and (one.bare or two.bare)):
        return False
    if _one_subject(one, two) and (one.bare or two.bare):
        return True
    if "count" not in kinds or (strong and ((one.bare and two.bare) or (here and (one.bare or two.bare)))):
        return True
    nouns = [_nouns(m, lang) for m in (one, two)]
    return bool(nouns[0]) and any(noun in nouns[1] for noun in nouns[0])


def _nouns(mention: Mention, lang: str) -> list[str]:
    after = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    if lang == "zh":
        return [after[:1]] if after[:1] not in "，。！？" else [after[:3]]
    words = re.match(r"(?:\s+[A-Za-z'’-]+){0,3}", after)
    return [w.lower().rstrip("s") for w in words.group().split() if len(w) > 3] if words else []
