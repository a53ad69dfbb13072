"""Changes told by contrast: "now it's nine, it used to be sixteen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.metrics.units import base_and_rate, comparable

# Beside another value these say per what it is counted.
_PER_WORDS = ("一天", "一周", "一个礼拜", "一个星期", "一个月", "一年", "a day", "a week", "a month", "a year")


def contrasts(found: Sequence[Mention], lang: str) -> list[Arrow]:
    """ "Now it's nine, it used to be sixteen": two times, one measure, in one breath."""
    out: list[Arrow] = []
    used: set[int] = set()
    found = [m for m in found if m.quantity.text not in _PER_WORDS]
    for at, one in enumerate(found):
        two = next((m for m in found[at + 1 : at + 5] if _contrasted(one, m, lang)), None)
        if two is None or id(one.quantity) in used or id(two.quantity) in used:
            continue
        ends, order = fitted(one, two), order_of(one, two)
        if ends is None or order is None:
            continue
        first, second = ends if order > 0 else (ends[1], ends[0])
        out.append(Arrow(first, second, explicit=False))
        used |= {id(one.quantity), id(two.quantity)}
    return out


def _contrasted(one: Mention, two: Mention, lang: str) -> bool:
    ends = fitted(one, two)
    if ends is None or not _near(one, two) or order_of(one, two) is None:
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


def order_of(one: Mention, two: Mention) -> int | None:
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
