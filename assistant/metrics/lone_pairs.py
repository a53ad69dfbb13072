"""Two values of one kind that stand alone in their passage, where the words say when one of them held.

Other rules ask how the second value begins; here it is enough that nothing else near by could be meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, noun_of, sized
from assistant.metrics.exchange_signs_zh import changed_between
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.others import of_other_things
from assistant.metrics.predicates_en import told_apart
from assistant.metrics.summed_zh import summed_up
from assistant.patterns import regex

_LINES = 4
_TURNS = 2
_AROUND = 2  # lines on either side in which no third value may stand
_FACTOR = {"duration": 400.0, "count": 20.0, "rate": 50.0, "money": 50.0, "percent": 100.0}
_SMALLEST = 3  # fewer are said of many things
_HAN = regex(r"[\u4e00-\u9fff]")
_GENERIC = frozenset("people person thing time 个 人 次".split())


def lone_pairs(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes between such values.

    Args:
        found: values that no other change holds.
        everything: all values of the interview, of which none of that kind may stand between or beside.
        said: its usable lines.
    """
    free = [m for m in found if _free(m)]
    asked = {x.turn for x in said if x.asked}
    out: list[Arrow] = []
    for at, one in enumerate(free):
        for two in free[at + 1 :]:
            if two.line.turn - one.line.turn > _TURNS:
                break
            if not _dated(two):
                continue
            ends = _ends(one, two) if _near(one, two, asked) and _alone(one, two, everything) else None
            if ends is not None and not any({one, two} & {a.before, a.after} for a in out):
                out.append(Arrow(*ends, explicit=False, sure=False))
    return out


def _free(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.line.asked or mention.negated
    tells = not (mention.gap or mention.timed or mention.part or adverbial(mention) or mention.extreme)
    few = mention.quantity.kind == "count" and mention.quantity.value < _SMALLEST and mention.bare
    return mention.measured and tells and not marked and not few and mention.quantity.kind in _FACTOR


def _dated(mention: Mention) -> bool:
    """Whether plain words say when the value held."""
    return mention.when is not None and not mention.when.weak and mention.when.era is not None


def _near(one: Mention, two: Mention, asked: set[int]) -> bool:
    """Whether the two stand in one turn, or in neighbouring ones with at most a question between them."""
    if one.line.turn == two.line.turn:
        return 0 <= two.line.index - one.line.index <= _LINES
    between = range(one.line.turn + 1, two.line.turn)
    return two.line.index - one.line.index <= _LINES + 1 and all(turn in asked for turn in between)


def _alone(one: Mention, two: Mention, everything: Sequence[Mention]) -> bool:
    lines = range(one.line.index - _AROUND, two.line.index + _AROUND + 1)
    ours = (one.quantity.value, two.quantity.value)
    others = (m for m in everything if m.line.index in lines and m.quantity.value not in ours and m.measured)
    return not any(m.bare or kindred(m, one) or kindred(m, two) for m in others if not m.timed and not adverbial(m))


def _ends(one: Mention, two: Mention) -> tuple[Mention, Mention] | None:
    if summed_up(one, two) or not kindred(one, two) or not counted_alike(one, two):
        return None
    if told_apart(one, two) or of_other_things(one, two):
        return None
    if (one.bare and not two.bare) or not sized(one, two, _FACTOR[two.quantity.kind]):
        return None
    counts = one.quantity.kind == two.quantity.kind == "count"
    if counts and (two.bare or noun_of(one) != noun_of(two) or noun_of(two) in _GENERIC):
        return None
    ends, order = fitted(one, two), _order(one, two)
    if ends is None or not order or not plausible(ends):
        return None
    return ends if order > 0 else (ends[1], ends[0])


def _order(one: Mention, two: Mention) -> int:
    """1 when plain words say that the second holds now, -1 when they say that it held before; 0 where they do not."""
    a, b = one.when, two.when
    if b is None or not _dated(two):
        return 0
    earlier = a is None or a.era != b.era
    if b.era == "after":
        old = one.line.label == "challenge" or (a is not None and a.era == "before")
        return 1 if earlier and old else 0
    if changed_between(one, two):
        return 0
    return -1 if earlier and one.line.label in ("result", "solution", None) and (a is None or a.era == "after") else 0
