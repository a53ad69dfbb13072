"""Changes told by contrast: "now it's nine, it used to be sixteen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.metrics.ago import ago
from assistant.metrics.alike import counted_alike, kindred, noun_of, sized
from assistant.metrics.cues import years_between
from assistant.metrics.exchange_signs_zh import changed_between
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.metrics.once_zh import once_and_last_year
from assistant.metrics.others import of_other_things
from assistant.metrics.predicates_en import told_apart
from assistant.metrics.same_things_zh import half_told
from assistant.metrics.summed_zh import summed_up
from assistant.metrics.units import ONE_UNIT, base_and_rate, comparable
from assistant.patterns import regex
from assistant.records import Span


def contrasts(found: Sequence[Mention]) -> list[Arrow]:
    """ "Now it's nine, it used to be sixteen": two times, one measure, in one breath."""
    out: list[Arrow] = []
    used: set[Span] = set()
    found = [m for m in found if not _per(m)]
    for here in (True, False):  # what one sentence contrasts comes before what two do
        for at, one in enumerate(found):
            near = (m for m in found[at + 1 : at + 5] if (m.line.index == one.line.index) >= here)
            two = next((m for m in near if m.quantity.span not in used and _contrasted(one, m)), None)
            two = _last_of_row(one, two, found) if two is not None and here else two
            ends, order = (fitted(one, two), order_of(one, two)) if two is not None else (None, None)
            if two is None or ends is None or order is None or one.quantity.span in used:
                continue
            if not here and _has_partner(two, found[at + 1 :]):
                continue
            first, second = ends if order > 0 else (ends[1], ends[0])
            out.append(Arrow(first, second, explicit=False))
            used |= {one.quantity.span, two.quantity.span}
    return out


def _last_of_row(one: Mention, two: Mention, found: Sequence[Mention]) -> Mention:
    """The last of three Chinese levels told year by year, 前年四块七，去年三块九，今年三块二; sums of a year that still runs stay out."""
    if two.quantity.kind not in _LEVELS or _HAN.search(two.line.text) is None or not _later(one, two):
        return two
    rest = [m for m in found if m.line.index == two.line.index and m.quantity.span > two.quantity.span]
    level = two.quantity.kind != "money" or _UNIT_PRICE.search(two.line.text) is not None
    return rest[0] if level and rest and _later(two, rest[0]) and _contrasted(one, rest[0]) else two


def _later(one: Mention, two: Mention) -> bool:
    return one.when is not None and two.when is not None and (years_between(one.when, two.when) or 0) > 0


def _has_partner(two: Mention, found: Sequence[Mention]) -> bool:
    """Whether another value stands before it in its own Chinese sentence, which is what it became: 准的是七成一，现在九成三."""
    mates = (m for m in found if m.line.index == two.line.index and m.quantity.span < two.quantity.span)
    shares = [m for m in mates if m.quantity.kind == two.quantity.kind == "percent"]
    return _HAN.search(two.line.text) is not None and any(_half_order(m, two) == 1 for m in shares)


def _per(mention: Mention) -> bool:
    """Whether the length of time says per what another value is counted; 现在是一天 tells a value."""
    if mention.quantity.text not in ONE_UNIT:
        return False
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    return not (_IS_ZH.search(_lead(mention)) and re.match(r"[，。；！？?]|$|就|不到|左右|多|出头|上下|以内", rest))


def _contrasted(one: Mention, two: Mention) -> bool:
    if one.when is None or two.when is None or not _near(one, two) or order_of(one, two) is None:
        return False
    ends = fitted(one, two)
    if ends is None:
        return False
    counts = one.quantity.kind == two.quantity.kind == "count"
    whole = all(m.quantity.value % 1 == 0 for m in ends)  # two people and 2.4 are no two counts
    close = not two.quantity.value or sized(one, two, _LENT_FACTOR)  # "none" is the count of whatever was counted
    lent = whole and close and two.line.index - one.line.index <= 1
    if counts and one.bare and not two.bare and one.line.turn != two.line.turn:
        return False  # "under thirty." "It's nine airports now.": nobody knows thirty of what
    near = one.bare == two.bare or not counts or lent or _said_inside(one, two)
    if counts and one.line.index != two.line.index and two.quantity.value and not sized(one, two, _COUNT_FACTOR):
        return False
    if summed_up(one, two):
        return False
    if told_apart(one, two) or of_other_things(one, two) or (_single(one) != _single(two)):
        return False
    return _same_thing(one, two) and plausible(ends) and near and not _lends_back(one, two) and kindred_kinds(one, two)


def _single(mention: Mention) -> bool:
    """Whether a Chinese value is that of one extreme case, no level: 最快的一回，四分钟."""
    return _SINGLE_ZH.search(_lead(mention)) is not None


def _said_inside(one: Mention, two: Mention) -> bool:
    """Whether one number holds the counter of the other: 六吨, 三吨半."""
    return any(bool(noun_of(a)) and noun_of(a) in b.quantity.text for a, b in ((one, two), (two, one)))


def _near(one: Mention, two: Mention) -> bool:
    reach = 4 if _strong(one, two) and one.line.turn == two.line.turn else 2
    return two.line.index - one.line.index <= reach and two.line.turn - one.line.turn <= 1


def _strong(one: Mention, two: Mention) -> bool:
    """Whether plain words, not only tenses, say when the two held."""
    return one.when is not None and two.when is not None and not one.when.weak and not two.when.weak


_SPENT_ZH = regex(r"[\u4e00-\u9fff]了$|(?:试|运行|磨合|过渡|上线)[^，。]{0,4}的$|(?:那|这|都)?是(?:[头前刚])$")
_LEVELS = ("percent", "duration", "money")
_UNIT_PRICE = regex(r"每|单价|均价|成本|一[吨斤件台单平票箱]")
_IS_ZH = regex(r"(?:是|要|只要|只用|变成|降到|缩到|缩短到|到|现在|如今|眼下|原来|原先|以前|之前)$")
_SINGLE_ZH = regex(r"最[\u4e00-\u9fff]的?(?:那)?一?[回次趟天单](?:是|也|才|，|、)*$")
_HAN = regex(r"[\u4e00-\u9fff]")
_JUST_LAST = regex(
    r"\band\s+last\s+(?:year|season|winter|summer|spring|autumn|fall|quarter|term),?\s+(?:it|that|there|we|they)\s+(?:was|were|had)\s+(?:at\s+|only\s+|just\s+|about\s+|down to\s+)*$",
    re.I,
)
_VERBLESS_LAST = regex(
    r"(?:^|[.;!?]\s+)\W*(?:and\s+)?last (?:year|season|quarter|month|term|winter|summer|spring|autumn|fall),?\s+$", re.I
)
_ERST = regex(r"\bbefore\b|\bused to\b|\boriginally\b", re.I)
_IT_WAS = regex(
    r"\b(?:it|there|that|we|they)\s+(?:was|were|had|used to be|had been)\s+(?:only\s+|just\s+|about\s+|the\s+|all\s+)*$",
    re.I,
)
_HALF_FACTOR, _COUNT_FACTOR = 50, 20
_LENT_FACTOR = 12  # a bare number that is so much larger counts something else
# "Thirty-one, and it was a hundred and twelve."
_ONCE = regex(r"\b(?:it|that|they|we)\s+(?:was|were|had been)\s+(?:about\s+|around\s+)?$", re.I)
# "It was two a month and it's fourteen": one subject, two tenses.
_TENSES = regex(r"\bit was\b|\bwe were\b|\bwe was\b|\bit took\b", re.I)
# "We'd get forty calls on a Monday. This year it's more like nine.": where the later time is told in plain words.
_HABITS = regex(
    r"\b(?:it|we|they|there|i|you|he|she)(?:['’]d|\s+(?:was|were|had|took|got|did|needed|lost|made|ran|spent|would|used to))\b",
    re.I,
)


_NOW_IT = regex(
    r"(?:\bit['’]s|\bit is|\bwe['’]re(?: running| at)?|\bit takes)\s+(?:now\s+|about\s+|down to\s+|up to\s+|like\s+|more like\s+|closer to\s+|only\s+|just\s+)*$",
    re.I,
)


def _one_subject(one: Mention, two: Mention) -> bool:
    """Whether "it was" stands before the one and "it's" right before the other, in one or neighbouring sentences."""
    leads = [m.line.text[: m.quantity.span.start - m.line.span.start] for m in (one, two)]
    now = two.when is not None and not two.when.weak and two.when.era == "after"
    return (
        two.line.index - one.line.index <= 1
        and (_TENSES.search(leads[0]) is not None or (now and _HABITS.search(leads[0]) is not None))
        and _NOW_IT.search(leads[1]) is not None
    )


def order_of(one: Mention, two: Mention) -> int | None:
    """1 when `one` came first in time, -1 when `two` did, None when nobody says."""
    a, b = one.when, two.when
    if a is None or b is None:
        return None
    if _and_then(one, two) or _and_last(one, two):
        return 1
    years = years_between(a, b)
    if years:
        return 1 if years > 0 else -1
    for then, later, order in ((a, b, 1), (b, a, -1)):  # a year that is named lies before what is told of now
        named = then.year is not None and then.era is None and one.line.turn == two.line.turn
        if named and (later.year is None or later.year <= 0) and later.era == "after" and not later.weak:
            return order
    back = _further_back(one, two) or once_and_last_year(one, two)
    if back:
        return back
    if _before_that(one, two):
        return -1
    if a.era == b.era or a.era is None or b.era is None:
        return None
    if (a.weak and b.weak and one.line.index != two.line.index and not _one_subject(one, two)) or (
        (a.weak or b.weak) and two.line.index - one.line.index > (1 if one.quantity.kind in ("count", "rate") else 2)
    ):
        return None
    return 1 if a.era == "before" else -1


def _and_then(one: Mention, two: Mention) -> bool:
    """ "It was eleven thousand the season before, and then the first season we had twenty-six": one sentence, in order."""
    a, b = one.when, two.when
    if a is None or a.weak or a.era != "before" or one.line.index != two.line.index or (b is not None and not b.weak):
        return False
    gap = one.line.text[one.quantity.span.end - one.line.span.start : two.quantity.span.start - one.line.span.start]
    return re.search(r"\b(?:and|but)\s+then\b", gap, re.I) is not None


def _and_last(one: Mention, two: Mention) -> bool:
    """ "Calls were nine hundred a week, and last autumn it was three hundred": what was, and what it was the last time."""
    a, b = one.when, two.when
    if a is None or b is None or not a.weak or a.era != "before" or b.weak or one.line.index != two.line.index:
        return False
    gap = one.line.text[one.quantity.span.end - one.line.span.start : two.quantity.span.start - one.line.span.start]
    told = ago(one.clause) is None and _JUST_LAST.search(gap) is not None
    return told and (two.bare or counted_alike(one, two))


def _before_that(one: Mention, two: Mention) -> bool:
    """ "Five classes came last year, and before it was one": the second is told only as what it was before the first."""
    a, b = one.when, two.when
    if a is None or b is None or b.weak or a.era != "before" or b.era != "before" or not two.bare:
        return False
    near = one.line.turn == two.line.turn and 0 <= two.line.index - one.line.index <= 1
    fresh = (a.weak or ago(one.clause) == 1) and not _ERST.search(one.clause)
    return near and fresh and _ERST.search(two.clause) is not None and _IT_WAS.search(_lead(two)) is not None


def _further_back(one: Mention, two: Mention) -> int:
    """1 when the first lies further back by the words alone ("last year", "the year before"); 0 where nobody says."""
    a, b = one.when, two.when
    if a is None or b is None or (a.era not in (b.era, None) and b.era is not None):
        return 0
    backs = (_back(one, two), _back(two, one))
    if a.year is not None and b.year is None and backs[1] is not None and backs[1] <= 1:
        return 1  # "in 2022 ... last year ...": a year is called by its number once it lies further back
    if (
        backs[0] is None
        or backs[1] is None
        or backs[0] == backs[1]
        or (a.year != b.year and None not in (a.year, b.year))
    ):
        return 0
    return 1 if backs[0] > backs[1] else -1


def _back(mention: Mention, other: Mention) -> int | None:
    """How far back the clause says, or what stands in front of it in the sentence: "Last year, eighty-seven."."""
    before = other if other.quantity.span < mention.quantity.span else None
    shared = other.line.index == mention.line.index and other.clause == mention.clause
    told = ago(mention.clause) if not shared else _back_apart(mention, other)
    start = before.quantity.span.end if before and before.line.index == mention.line.index else mention.line.span.start
    lead = mention.line.text[
        max(0, start - mention.line.span.start) : mention.quantity.span.start - mention.line.span.start
    ]
    return told if told is not None else ago(lead)


def _back_apart(mention: Mention, other: Mention) -> int | None:
    """How far back the part of the clause says that is the value's own: "the year before it was eleven and last year two"."""
    text, start = mention.line.text, mention.line.span.start
    first, second = sorted((mention, other), key=lambda m: m.quantity.span)
    gap = text[first.quantity.span.end - start : second.quantity.span.start - start]
    cut = re.search(r"\b(?:and|but|then|against)\b", gap)
    at = first.quantity.span.end - start + (cut.start() if cut else len(gap))
    return ago(text[:at] if mention is first else text[at:])


def _same_thing(one: Mention, two: Mention) -> bool:
    """Whether the two count the same: the same noun follows, or one stands alone; other kinds by their unit."""
    if one.foreign or two.foreign or one.hoped or two.hoped:
        return False
    kinds = (base_and_rate(one.quantity.unit)[0], base_and_rate(two.quantity.unit)[0])
    here = one.line.index == two.line.index
    strong = _strong(one, two)
    durations = one.quantity.kind == two.quantity.kind == "duration"  # three months and five weeks
    times = strong and durations and sized(one, two, _HALF_FACTOR)
    lent = strong and (one.bare or two.bare)
    if kinds[0] != kinds[1] and not here and not comparable(*kinds) and not (lent or times):
        return False
    if _one_subject(one, two) and (one.bare or two.bare):
        return True
    if "count" not in kinds or ((strong or (here and two.bare)) and (one.bare or two.bare) and counted_alike(one, two)):
        return True
    return not (one.bare or two.bare) and counted_alike(one, two)


_WITH = regex(r"\W*(?:(?:and|so|but)\s+)?(?:with|of|out of|from)\s+", re.I)


_STEP = regex(r"\W*(?:and\s+)?then\b", re.I)


def halves(found: Sequence[Mention]) -> list[Arrow]:
    """ "Ninety-one percent. First month was thirty-four.": one time is told, the other value stands right beside it."""
    out: list[Arrow] = []
    used: set[Span] = set()
    for one, two in pairwise(m for m in found if not _per(m) and not _spent(m)):
        ends = fitted(one, two)
        if ends is None or {one.quantity.span, two.quantity.span} & used or not _beside(one, two):
            continue
        order = _half_order(one, two)
        if not order or not plausible(ends) or not sized(one, two, _HALF_FACTOR):
            continue
        start = _before_steps(one, two, found) if order > 0 else None
        first, second = (start or ends) if order > 0 else (ends[1], ends[0])
        if _HAN.search(one.line.text) and not _of_now(second) and not half_told(first, second):
            continue
        out.append(Arrow(first, second, explicit=False))
        used |= {one.quantity.span, two.quantity.span, first.quantity.span}
    return out


def _of_now(mention: Mention) -> bool:
    return mention.when is not None and not mention.when.weak and mention.when.era == "after"


def _before_steps(one: Mention, two: Mention, found: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """ "Nine percent. Then six, the first year. Now two.": the value in between is only a step on the way from the first."""
    if _STEP.match(one.line.text) is None:
        return None
    before = (m for m in reversed(found) if m.line.turn == one.line.turn and 0 < one.line.index - m.line.index <= 2)
    first = next((m for m in before if kindred(m, one) and m.measured and not m.bare), None)
    marked = first is None or first.hoped or first.foreign or first.gap or first.quantity.value == two.quantity.value
    return None if first is None or marked else fitted(first, two)


def _spent(mention: Mention) -> bool:
    """调了三个月, 那是试运行的三个月: how long it took in between, no value of the measure."""
    return mention.quantity.kind == "duration" and _SPENT_ZH.search(_lead(mention)) is not None


def _beside(one: Mention, two: Mention) -> bool:
    """Whether the two stand in one sentence, or the second opens the next one, and measure one thing."""
    marked = one.foreign or two.foreign or one.hoped or two.hoped or one.line.asked or two.line.asked
    near = one.line.turn == two.line.turn and two.line.index - one.line.index <= 1
    told = two.line.label in ("result", None) or one.line.label in ("result", None)
    if marked or not near or not told or told_apart(one, two):
        return False
    kinds = (base_and_rate(one.quantity.unit)[0], base_and_rate(two.quantity.unit)[0])
    now = two.when is not None and not two.when.weak and two.when.era == "after"
    lent = two.bare and kinds[1] == "count" and (kinds[0] == "percent" or now)
    fits = (comparable(*kinds) and (kinds[0] != "count" or one.bare == two.bare)) or lent
    whole = (
        one.quantity.kind == two.quantity.kind == "percent" and one.quantity.value + two.quantity.value == 100
    )  # two parts
    apart = _frames(one) or _about(one, two)
    fits = fits and not whole and not apart and counted_alike(one, two)
    return fits and kindred_kinds(one, two) and not _lends_back(one, two)


def _frames(mention: Mention) -> bool:
    """ "With five, about thirty-eight in a day.": the first value only says with how many."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    return mention.bare and rest.startswith(",") and _WITH.fullmatch(_lead(mention)) is not None


def _about(one: Mention, two: Mention) -> bool:
    """ "It's seventy, eighty.": English for about that many."""
    if one.line.index != two.line.index or _HAN.search(one.line.text) or one.quantity.value >= two.quantity.value:
        return False
    start = one.line.span.start
    return one.line.text[one.quantity.span.end - start : two.quantity.span.start - start].strip() == ","


def _lends_back(one: Mention, two: Mention) -> bool:
    """A bare number before one with a unit is mostly something else: "nine, and somebody's got thirty minutes"."""
    return (
        one.bare
        and one.quantity.kind == "count"
        and two.quantity.kind not in ("count", "rate")
        and not (one.line.index == two.line.index and _strong(one, two))
    )


def kindred_kinds(one: Mention, two: Mention) -> bool:
    """Whether neither is a difference in points where the other is a level: 下降七个点 beside 百分之七十七."""
    points = [
        m.quantity.kind == "points" or (m.quantity.text.endswith("点") and m.quantity.kind == "percent")
        for m in (one, two)
    ]
    return points[0] == points[1]


def _half_order(one: Mention, two: Mention) -> int | None:
    """1 when `one` is the older by the only time that is told; None when both or none is told, or it is no contrast."""
    a, b = one.when, two.when
    here = one.line.index == two.line.index
    if a is None and _VERBLESS_LAST.search(_lead(two)):
        return None  # "Complaints, sixty-three. Last year, eight.": nobody says whether the first is older
    if a is None and b is not None and not b.weak and b.era is not None:
        return 1 if b.era == "after" else 0 if changed_between(one, two) else -1
    if a is None and b is not None and b.weak and here and _ONCE.search(_lead(two)):
        return -1
    apart = not here and _HAN.search(two.line.text) is not None and _lead(one)[-2:] != _lead(two)[-2:]
    if (b is None or b.weak) and a is not None and not a.weak and a.era == "before" and _still(two) and not apart:
        return 1
    return None


def _still(mention: Mention) -> bool:
    """Whether no word of the past stands with the value."""
    return mention.when is None or mention.when.era != "before"


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]
