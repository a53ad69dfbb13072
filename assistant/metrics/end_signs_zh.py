"""Signs of a single Chinese value that may be an end of a change: what it measures, when it held, whose it is."""

from __future__ import annotations

from collections.abc import Callable

from assistant.metrics import end_place_zh, end_words_zh
from assistant.metrics.alike import noun_of
from assistant.metrics.ends_zh import End
from assistant.metrics.exchange_signs_zh import AGAINST, NEW, OLD, SPENT
from assistant.metrics.linked import adverbial

Sign = Callable[[End], bool]

_FEW, _TEN, _LARGE = 3, 10, 100
_BEHIND = 16
_GENERIC = frozenset("个人家次台条位名")


def lasts(end: End) -> bool:
    """A length of time."""
    return end.kind == "duration"


def share(end: End) -> bool:
    """A percentage."""
    return end.kind == "percent"


def money(end: End) -> bool:
    """A sum."""
    return end.kind == "money"


def rated(end: End) -> bool:
    """Something per something."""
    return end.kind == "rate"


def bare(end: End) -> bool:
    """A number that nothing follows."""
    return end.mention.bare


def few(end: End) -> bool:
    """One or two things."""
    return end.kind == "count" and end.value < _FEW


def small(end: End) -> bool:
    """Less than ten things."""
    return end.kind == "count" and _FEW <= end.value < _TEN


def large(end: End) -> bool:
    """A hundred or more."""
    return end.value >= _LARGE


def broken(end: End) -> bool:
    """With decimals."""
    return end.value % 1 != 0


def about(end: End) -> bool:
    """Told as about right."""
    return end.mention.quantity.approximate


def generic(end: End) -> bool:
    """Counted by a word that anything is counted by."""
    return end.kind in ("count", "rate") and noun_of(end.mention) in _GENERIC


def in_figures(end: End) -> bool:
    """Written in figures."""
    return end.mention.quantity.text[:1].isascii()


def told_then(end: End) -> bool:
    """Plain words tell it of before."""
    when = end.mention.when
    return when is not None and when.era == "before" and not when.weak


def told_now(end: End) -> bool:
    """Plain words tell it of now."""
    when = end.mention.when
    return when is not None and when.era == "after" and not when.weak


def tensed_now(end: End) -> bool:
    """Its clause tells of the last time."""
    when = end.mention.when
    return when is not None and when.era == "after" and when.weak


def dated(end: End) -> bool:
    """With a year."""
    return end.mention.when is not None and end.mention.when.year is not None


def old_thing(end: End) -> bool:
    """Its clause tells of the old state of things."""
    return OLD.search(end.mention.clause) is not None


def new_thing(end: End) -> bool:
    """Its clause tells of the new one."""
    return NEW.search(end.mention.clause) is not None


def after_old(end: End) -> bool:
    """What its turn says before it tells last of the old state."""
    return end.then_at > end.now_at


def after_new(end: End) -> bool:
    """What its turn says before it tells last of the new state."""
    return end.now_at > end.then_at


def before_old(end: End) -> bool:
    """The words right behind it tell of the old state: 三十分钟。那是油漆线没改嘛."""
    return OLD.search(end.turn_rest, 0, _BEHIND) is not None


def before_new(end: End) -> bool:
    """The words right behind it tell of the new state."""
    return NEW.search(end.turn_rest, 0, _BEHIND) is not None


def not_ours(end: End) -> bool:
    """Its clause tells of a target, of others, of a part."""
    return AGAINST.search(end.mention.clause) is not None


def near_not_ours(end: End) -> bool:
    """The words around its clause do."""
    return AGAINST.search(end.turn_lead[-30:] + end.rest[:20]) is not None


def extreme(end: End) -> bool:
    """One case among many."""
    return end.mention.extreme != ""


def says_when(end: End) -> bool:
    """It says when or how often."""
    return adverbial(end.mention)


def spent(end: End) -> bool:
    """It says how long something took once."""
    return end.kind == "duration" and SPENT.search(end.lead) is not None


SIGNS: tuple[Sign, ...] = (
    lasts,
    share,
    money,
    rated,
    bare,
    few,
    small,
    large,
    broken,
    about,
    generic,
    in_figures,
    told_then,
    told_now,
    tensed_now,
    dated,
    old_thing,
    new_thing,
    after_old,
    after_new,
    before_old,
    before_new,
    not_ours,
    near_not_ours,
    extreme,
    says_when,
    spent,
    *end_place_zh.SIGNS,
    *end_words_zh.SIGNS,
)
