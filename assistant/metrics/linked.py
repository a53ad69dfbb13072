"""Changes whose two ends lie far apart: the old value in the challenge, the new one in the result, on one topic."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, names_alike, noun_of, sized
from assistant.metrics.asked_now_zh import asked_now
from assistant.metrics.cues import years_between
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention, kept
from assistant.metrics.names_zh import measure_name, two_rates
from assistant.metrics.others import of_other_things
from assistant.metrics.render import is_fraction
from assistant.metrics.topics import Topics, topics
from assistant.metrics.units import ONE_UNIT
from assistant.patterns import caseless, regex
from assistant.records import Span

_FACTOR = 100
_COUNT_FACTOR = 20
_LISTED = 10
_WIDE = frozenset(
    "people person store site shop customer client user team office branch month time case thing hospital school hotel clinic company house home farm warehouse depot plant".split()
)
_LEAST, _LEAST_COUNTED = 3.2, 8.0  # shared rarity: one word that hardly stands elsewhere; for counts of things three
_CLEAR = 1.15  # by how much a link must beat every other link of its ends
_WHOLE = 100  # percent
_LARGE = 10_000  # a bare number from here on is hardly said by the way
_SURE = 7.0  # three rare words: the two are told of one thing
_CUE = 0.8  # what a plain word of time, or of averaging with both, adds to a link
_TOPIC = 1.0  # what a question that only names the thing adds to the value that answers it
_SHORT_QUESTION = 7  # words
_AT_ONCE = 2
_CHINESE = regex(r"[\u4e00-\u9fff]")
_CLOSE = 6  # turns
_MEASURED = ("duration", "percent", "money")
_ASKED, _LEAST_ASKED = 2.5, 1.2  # the question asks for the value of now, and its topic is that of the old one
_NAMED = 6.0  # both sentences name the measure, with the same words
_WHEN_AFTER = caseless(
    r"\s+(?:ago|after|before|later|earlier|out|into|in advance|old|early|ahead|running|apart|with us|here)\b|[-\s]?(?:之?[内前后]|以[内前后上来]|里|多?以前|没|了(?!就|[，。]))",
)
_WHEN_BEFORE = caseless(
    r"\b(?:for|over|last|past|first|next|every|each|after|since|(?:inside|within|during|in)\s+the)\s+(?:the\s+)?(?:about\s+)?$|[每前后头近这那上下过满]了?$",
)
# 最长的时候排七十分钟 is a level beside another 最长.
# 退货率没下来，还是四成: it stands where it stood.
_UNMOVED = regex(r"(?:还是|仍旧?是?|仍然是?|依旧是?|照旧是?|一直是|老样子，?)(?:大概|差不多|在|有|要|得|花)*$")
_LEVEL = regex(r"最[长高多大]")
_MOVED_TO = regex(
    r"\b(?:down|up|back|dropped|fell|fallen|rose|risen|went|gone|grew|grown|cut|climbed)\b[^.;!?]{0,16}\bto\s+(?:about\s+|around\s+|just\s+|only\s+|roughly\s+)*$",
    re.I,
)
_PART = regex(r"\s+of (?:them|those|these|us)\b", re.I)  # eleven of them: a part, no level
_ONE_UNIT_MORE = 1.2  # days became days rather than hours
_LENT = 0.85  # a number that has to borrow its unit is the weaker end
_AVERAGE = regex(r"平均|中位|\b(?:average|median)\b", re.I)


def linked(
    found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line], lang: str, within: int | None = None
) -> list[Arrow]:
    """Changes between values that speak of one topic and of no other; a value that fits several about equally joins none.

    `within` is the number of turns from which on other rules join them, where there are such.
    """
    taken = {m.quantity.span for m in used}
    free = [m for m in found if _free(m) and m.quantity.span not in taken]
    names = _names(free) if lang == "zh" else {}
    named = {m.quantity.span for m in free if names.get(m.quantity.span)}
    olds = [m for m in free if _is_old(m) or (m.quantity.span in named and _may_be_old(m)) or _held_once(m)]
    news = [m for m in free if _is_new(m) or _may_be_new(m)]
    named_only = _short_questions(said) if lang != "zh" else frozenset()
    about = topics([*olds, *news], said, lang)
    links = [
        (score, old, new)
        for new in news
        for wanted in [lang == "zh" and asked_now(new, said)]
        for old in olds
        if old.line.turn < new.line.turn and (within is None or new.line.turn - old.line.turn < within)
        if _fits(old, new, wanted=wanted)
        for name in [names.get(old.quantity.span, "")]
        for same in [
            (bool(name) and name == names.get(new.quantity.span))
            or (_rated_alike(old, new) if lang == "zh" else _rate_moved(old, new, free))
        ]
        if same
        or (
            _told_in_order(old, new)
            and not two_rates(names.get(old.quantity.span, ""), names.get(new.quantity.span, ""))
        )
        for alike in [
            _score(old, new, about, _LEAST_ASKED if wanted else _LEAST / 2, named=new.line.turn - 1 in named_only)
        ]
        for score in [alike + _NAMED * same + _ASKED * (wanted and alike > 0)]
        if score >= _SURE or (_is_old(old) and _is_new(new) and not _asked_of(old, new, found))
        if score >= (_LEAST_COUNTED - _ASKED * wanted if new.quantity.kind == old.quantity.kind == "count" else _LEAST)
    ]
    out = []
    for score, old, new in links:
        rivals = [s for s, o, n in links if (_one(o, old) and _differs(n, new)) or (_one(n, new) and _differs(o, old))]
        ends = fitted(old, new)
        wide = new.quantity.kind == "count" and noun_of(new) in _WIDE  # stores of two stories are no change of stores
        now = new.when is not None and new.when.era == "after" and not new.when.weak
        if wide and (score < _SURE or not now):
            continue
        if ends is not None and plausible(ends) and all(score >= _CLEAR * s for s in rivals):
            out.append(Arrow(*ends, explicit=False, sure=score >= _SURE))
    return out


def _short_questions(said: Sequence[Line]) -> frozenset[int]:
    """The turns in which the interviewer does no more than name a thing: "And the belt loader?"."""
    words = Counter[int]()
    for line in said:
        if line.asked:
            words[line.turn] += len(line.text.split())
    return frozenset(turn for turn, count in words.items() if count <= _SHORT_QUESTION)


def _score(old: Mention, new: Mention, about: Topics, least: float, *, named: bool = False) -> float:
    """How much the two are told as one thing; 0 where no topic is shared, whatever else speaks for it."""
    shared = about.alike(old, new)
    told = [m for m, era in ((old, "before"), (new, "after")) if m.when and not m.when.weak and m.when.era == era]
    averaged = all(_AVERAGE.search(m.clause) for m in (old, new))
    lent = _LENT if new.bare else 1
    alike = _ONE_UNIT_MORE if old.quantity.unit == new.quantity.unit and not new.bare else 1
    cues = _CUE * (len(told) + averaged) + _TOPIC * (named and new.line.first)
    return (shared + cues) * lent * alike if shared >= least else 0


def _free(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.line.asked
    measure = mention.quantity.kind not in ("time", "points", "multiple") and not adverbial(mention)
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    part = mention.quantity.kind == "count" and _PART.match(rest) is not None
    part = part or _UNMOVED.search(lead) is not None
    return (
        mention.measured
        and measure
        and not marked
        and not part
        and not (mention.extreme and not _LEVEL.match(mention.extreme))
    )


def _one(this: Mention, that: Mention) -> bool:
    """Whether the two are one telling, or one value told again at once."""
    return this is that or (
        this.quantity.value == that.quantity.value and abs(this.line.turn - that.line.turn) <= _AT_ONCE
    )


def _asked_of(old: Mention, new: Mention, found: Sequence[Mention]) -> bool:
    """Whether the question named the old value, so that the answer was understood as an answer, or as none."""
    return any(
        m.line.asked and m.line.turn == new.line.turn - 1 and m.quantity.value == old.quantity.value for m in found
    )


@kept
def adverbial(mention: Mention) -> bool:
    """Whether a length of time says when or how often, and measures nothing: "three months after", 九十天之内, 一天."""
    if mention.quantity.kind != "duration":
        return False
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    return (
        _WHEN_AFTER.match(rest) is not None
        or _WHEN_BEFORE.search(lead) is not None
        or mention.quantity.text in ONE_UNIT
    )


def _differs(one: Mention, two: Mention) -> bool:
    return one.quantity.value != two.quantity.value


def _is_new(mention: Mention) -> bool:
    if mention.gap:
        return False
    now = mention.when is not None and mention.when.era == "after"
    dated = mention.when is not None and mention.when.year is not None
    past = _past(mention) and not dated
    return (mention.line.label == "result" and not past) or (now and mention.line.label == "solution")


def _past(mention: Mention) -> bool:
    return mention.when is not None and mention.when.era == "before" and not mention.when.weak


def _names(found: Sequence[Mention]) -> dict[Span, str]:
    """What each value measures, by its sentence or by that of the same value in its turn; empty where neither says it."""
    own = {m.quantity.span: measure_name(m) for m in found}
    told = {(m.line.turn, m.quantity.value): own[m.quantity.span] for m in reversed(found) if own[m.quantity.span]}
    return {m.quantity.span: own[m.quantity.span] or told.get((m.line.turn, m.quantity.value), "") for m in found}


def _may_be_old(mention: Mention) -> bool:
    """Whether a value that bears the measure's name may be an earlier one, whatever part of the interview it is in."""
    return mention.line.label == "background" or _past(mention)


def _rated_alike(old: Mention, new: Mention) -> bool:
    """Whether both count the same things in the same time, the later one now: 一个月四十来万张, 现在一个月九万张."""
    rated = old.quantity.kind == new.quantity.kind == "rate" and old.quantity.unit == new.quantity.unit
    now = new.when is not None and new.when.era == "after" and not new.when.weak
    return rated and now and not old.bare and not new.bare and noun_of(old) == noun_of(new)


def _rate_moved(old: Mention, new: Mention, free: Sequence[Mention]) -> bool:
    """ "Down to twelve trips a week": the one other value of trips a week is what it came down from."""
    lead = new.line.text[: new.quantity.span.start - new.line.span.start]
    moved = old.quantity.kind == new.quantity.kind == "rate" and _MOVED_TO.search(lead) is not None
    noun = noun_of(old)
    if not moved or old.quantity.unit != new.quantity.unit or noun in _WIDE:
        return False
    alike = [
        m
        for m in free
        if m.quantity.unit == old.quantity.unit and names_alike(m, new) and m.line.index <= new.line.index
    ]
    return names_alike(old, new) and all(m.quantity.value in (old.quantity.value, new.quantity.value) for m in alike)


def _held_once(mention: Mention) -> bool:
    """Whether a length of time, a share or a sum may be an earlier one, though not told as a trouble: nothing says it holds now."""
    now = mention.when is not None and mention.when.era == "after"
    return _may_be_loose(mention) and not now


def _may_be_new(mention: Mention) -> bool:
    """Whether such a value may be a later one, though told with what is done and not among the results."""
    past = mention.when is not None and mention.when.era == "before"
    told = mention.line.label in ("solution", "other") and not past and not mention.gap
    return _may_be_loose(mention) and told


def _may_be_loose(mention: Mention) -> bool:
    """Chinese lengths of time are told of so many things that only shares are taken."""
    chinese = _CHINESE.search(mention.line.text) is not None
    kinds = ("percent",) if chinese else _MEASURED
    return mention.quantity.kind in kinds and not mention.bare and not mention.quantity.text.endswith("点")


def _told_in_order(old: Mention, new: Mention) -> bool:
    """Whether the part of the interview of one end, or a plain word of time with it, tells the order of the two."""
    if _is_old(old):
        return True
    now = new.when is not None and new.when.era == "after" and not new.when.weak
    return _past(old) or (now and new.line.turn - old.line.turn <= _CLOSE)


def _later_year(old: Mention, new: Mention) -> bool:
    """Whether both years are told and that of the new value is the later: two thousand at the end of 2023, one last year."""
    return old.when is not None and new.when is not None and (years_between(old.when, new.when) or 0) > 0


def _is_old(mention: Mention) -> bool:
    now = mention.when is not None and mention.when.era == "after" and not mention.when.weak
    return mention.line.label == "challenge" and not now


def _fits(old: Mention, new: Mention, *, wanted: bool) -> bool:
    if (
        {old.quantity.kind, new.quantity.kind} == {"count"}
        and not (old.bare and new.bare)
        and not names_alike(old, new)
        and not (wanted and noun_of(old) == noun_of(new))
    ):
        return False
    if new.bare and old.quantity.kind in ("duration", "money") and not (new.when and new.when.era == "after"):
        return False
    rough = _CHINESE.search(old.line.text) is not None and is_fraction(old.quantity.text)
    if new.bare and old.quantity.kind == "percent" and (new.quantity.value > _WHOLE or rough):
        return False  # 一半是找眼镜 and 三十二点六 of a scale have nothing in common
    if (_past(new) and not _later_year(old, new)) or of_other_things(old, new):
        return False
    if _superlative(old) != _superlative(new) or _enumerates(old) or (new.bare and not _near_in_size(old, new)):
        return False
    large = min(old.quantity.value, new.quantity.value) >= _LARGE
    lends = old.bare and old.quantity.kind == "count" and not (new.bare and large)
    counted = {m.quantity.kind == "count" and not m.bare for m in (old, new)} == {True, False}
    return not lends and not counted and kindred(old, new) and counted_alike(old, new) and sized(old, new, _FACTOR)


def _superlative(mention: Mention) -> str:
    """The Chinese word that makes a value the largest of many, right before it; empty where none does."""
    return mention.extreme[:2] if _LEVEL.match(mention.extreme) else ""


def _enumerates(mention: Mention) -> bool:
    """一，能用；二，中文；三，…: which point of a list."""
    opens = mention.quantity.span.start == mention.line.span.start
    rest = mention.line.text[len(mention.quantity.text) :]
    return mention.bare and opens and mention.quantity.value < _LISTED and rest[:1] in "，、："


def _near_in_size(old: Mention, new: Mention) -> bool:
    """Whether a bare count may be of the things counted before: from two to two hundred it is not."""
    counts = old.quantity.kind == new.quantity.kind == "count" and not old.bare
    return not counts or sized(old, new, _COUNT_FACTOR)
