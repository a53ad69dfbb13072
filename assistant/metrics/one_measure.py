"""Whether a value may be what another one should have been: of one measure, of one time, and about as large."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import alike, counted_alike, names_alike, same_value, sized
from assistant.metrics.correction import lead_of, rest_of
from assistant.metrics.fit import fitted
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

NEAR, FAR = 1.6, 2.6  # how many times as large, where little and where much says that it is put right
_SAID_EXACTLY = ("percent", "points", "duration", "money")
_COUNTED = ("count", "rate")
# "640 of those were hail", 里头六百件: a part of the other value.
_OF_THEM = regex(r"\s*(?:[a-z]+\s+)?of (?:them|those|these|which|it)\b|(?:在)?(?:里面|里头|当中|其中)", re.I)
_PART = regex(r"(?:里面|里头|其中|当中|另外|还有|加上|再加|外加)[^，。]{0,6}$|\b(?:another|plus|and|extra)\s+$", re.I)


# "Half of the boats", 一半的船: what a share is of.
_SHARE_OF = regex(r"\s*(?:of (?:the|our|all|all the)\s+(?P<en>[a-z]+)|的(?P<zh>[\u4e00-\u9fff]{2}))", re.I)
_UNIT_ONLY = regex(
    r"(?:\s+(?!and\b|or\b|to\b|point\b|hundred|thousand|million|billion|half|quarter|dozen)[a-z]+)?|个?(?![十百千万亿半点多来几成])[\u4e00-\u9fff]{1,3}"
)
_SEEMS = regex(r"\b(?:feels?|felt|seems?|looks?|sounds?) like\b|(?:感觉|好像|像是)[^，。]{0,4}$", re.I)
_EITHER = regex(r"\bor\b|来|几")
_OF_US = regex(r"\s*of (?:us|them)\b", re.I)
_COUNTER_ZH = regex(r"[多来几余]?[\u4e00-\u9fff](?P<noun>[\u4e00-\u9fff])")


def may_replace(new: Mention, old: Mention, times: float = NEAR) -> bool:
    """Whether `new` may stand in the place of `old`: at most `times` as large or as small, and no part of it."""
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part
    if _EITHER.search(new.quantity.text) is not None:
        return False  # "thirty or forty" is no better known
    if marked or not new.measured or old.negated or old.hoped or old.foreign or same_value(new, old):
        return False
    if _OF_THEM.match(rest_of(new)) or _PART.search(lead_of(new)) or _SEEMS.search(lead_of(new)):
        return False
    return of_one_measure(old, new) and sized(old, new, times)


def of_one_measure(old: Mention, new: Mention) -> bool:
    """Whether both count or measure the same as far as it is said; a new number that stands alone takes the old one's unit."""
    kinds = (old.quantity.kind, new.quantity.kind)
    if of_other_things(old, new):
        return False
    if all(kind in _COUNTED for kind in kinds):
        rates = old.quantity.unit == new.quantity.unit or "rate" not in kinds or new.bare
        return rates and (counted_alike(old, new) or all(_OF_US.match(rest_of(m)) for m in (old, new)))
    if kinds[1] == "count":
        return new.bare and kinds[0] in (*_SAID_EXACTLY, "rate")
    return kinds[0] == kinds[1] and (alike(old, new) or same_value(old, new))


def of_other_things(one: Mention, two: Mention) -> bool:
    """Whether both are shares, and of different things: 一半的船, 三分之二的船员."""
    told = [_SHARE_OF.match(rest_of(m)) for m in (one, two)]
    return told[0] is not None and told[1] is not None and told[0].groups() != told[1].groups()


def same_things(one: Mention, two: Mention) -> bool:
    """Whether both name what they count, and name the same."""
    told = [_COUNTER_ZH.match(rest_of(m)) for m in (one, two)]
    if told[0] is not None and told[1] is not None:
        return told[0].group() == told[1].group()
    return names_alike(one, two) or all(_OF_US.match(rest_of(m)) for m in (one, two))


def named_without_unit(again: Mention, full: Mention) -> bool:
    """Whether `again` is the number of `full` without its unit: "Three" of "three days", not of "three and a half"."""
    words = (again.quantity.text.lower(), full.quantity.text.lower())
    return words[1].startswith(words[0]) and _UNIT_ONLY.fullmatch(words[1][len(words[0]) :]) is not None


def in_its_unit(new: Mention, old: Mention) -> Mention:
    """The new value in the unit of the old one, where it was said without."""
    ends = fitted(old, new) if new.bare else None
    return ends[1] if ends is not None else new


def meant(olds: Sequence[Mention], new: Mention, found: Sequence[Mention]) -> list[Mention]:
    """The one of several values that a reply puts right: one it names again, else the last that is told as it is now."""
    if len(olds) < 2:
        return list(olds)
    again = [m for m in found if m.line.turn == new.line.turn and m.quantity.span > new.quantity.span]
    named = [old for old in olds if any(m.quantity.value == old.quantity.value for m in again)]
    past = new.when is not None and new.when.era == "before"
    held = [m for m in olds if past or m.when is None or m.when.era != "before"]
    return (named or held or list(olds))[-1:]


def told_beside(new: Mention, old: Mention, found: Sequence[Mention]) -> bool:
    """Whether the new value is told beside the old one, too: as an end of a range, or of something else."""
    value = in_its_unit(new, old)
    near = (m for m in found if m.line.turn == old.line.turn and abs(m.line.index - old.line.index) <= 1)
    return any(same_value(m, value) for m in near)


def of_an_earlier_time(new: Mention, old: Mention) -> bool:
    """Whether plain words say that the new value held before, and none that the old one did."""
    past = new.when is not None and new.when.era == "before" and not new.when.weak and new.when.year is None
    return past and not (old.when is not None and old.when.era == "before")


def of_another_time(new: Mention, old: Mention) -> bool:
    """Whether plain words say that the one held at another time than the other: both hold then."""
    told, before = new.when, old.when
    if told is None or told.weak:
        return False
    if before is None or before.weak:
        return True
    return told.era != before.era or told.year != before.year
