"""English questions that take up an old value, far from where it was told: "And the thirteen hours, the chasing?" "Four."."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.alike import counted_alike, equal_value, kindred, names_alike, noun_of, sized
from assistant.metrics.cues import years_between
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

# "The thirteen hours", "your seventy-eight", "Shireen's twenty-six": the number stands for what it was told of.
_DEFINITE = regex(
    r"(?:\b(?:the|your|that|those|these|his|her|their|our|old)|['’]s)(?:,?\s+(?:uh|um|er|erm),?)?\s+(?:[a-z]+\s+)?(?:about\s+)?$",
    re.I,
)
_TOLD_OLD = regex(
    r"\b(?:was|were|had|said|told (?:me|us)|used to (?:be|take|have)|still|started (?:at|with|from)|before|wrote|mentioned)\b"
    r"|\byou['’]d\b",
    re.I,
)
# Questions about the old value itself, or that check a value.
_OTHER = regex(
    r"(?:^|[.,?!—]\s+|\b(?:and|so|but|or)\s+)(?:why|who|whose|when|how (?:did|do|come)|where did|is that|was that)\b"
    r"|\b(?:made of|measured|counted|included?|out of|did you say)\b|\b(?:right|correct)\?",
    re.I,
)
# "From four minutes ten.", "Against a hundred and forty."
_FROM = regex(
    r"\W*(?:(?:so|and|right|okay|ok|wow|gosh|up|down|that['’]s)\W+)*(?:from|against|versus|compared (?:with|to)|instead of)\s+(?:the\s+|about\s+|your\s+)*",
    re.I,
)
_SUMS = regex(r"^\W*so\b.*\b(?:saved?|improvement|reduction|increase|drop|down|up|less|more|fewer|half|third)\b", re.I)
_BEFORE = regex(r"\s+(?:before|back then|at the start|originally)\b", re.I)
_PAGES = 8  # turns
_OPENS = 4  # lines of the answer among which its first value stands
_FACTOR = 100
_SHORT_TURN = 3  # lines
_SMALLEST = 13  # a smaller count is said of many things
_PART_ONLY = regex(r"\W*(?:that['’]s|it['’]s|this is)\s+(?:just|only)\b", re.I)  # "That's just Cold Fork."


def recalled(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes whose old value was told pages before, is taken up by a question, and gives way in the answer.

    Args:
        found: values that no other change holds.
        everything: all values of the interview, among which the first telling is looked for.
        said: its usable lines.
    """
    out: list[Arrow] = []
    asking = _asking(said)
    for turn in sorted({m.line.turn for m in found if m.line.turn in asking}):
        asked = [m for m in found if m.line.turn == turn]
        turned = _turned_back(asked, found, everything)
        if turned is not None:
            out.append(Arrow(*turned, explicit=False))
            continue
        words = " ".join(x.text for x in said if x.turn == turn and x.index >= asked[0].line.index)
        if _OTHER.search(words) or _SUMS.search(words):
            continue
        open_ended = [m for m in asked if not _has_new(m, asked)]
        olds = [(m, first) for m in open_ended if (first := _first_telling(m, everything)) is not None]
        starts = [m for old, first in olds for m in _starts(old, first)]
        new = _answer(turn, starts, found, said)
        ends = _ends(olds, asked, new) if new is not None and olds else None
        if ends is not None:
            counted = _counted(ends[0], everything)
            before, after = (replace(m, bare=False) for m in ends) if counted else ends
            out.append(Arrow(before, after, explicit=False))
    return out


def _asking(said: Sequence[Line]) -> frozenset[int]:
    """The turns of the interviewer, and those in which somebody else ends with a question."""
    lines = Counter(x.turn for x in said)
    return frozenset(
        x.turn for x in said if x.asked or (x.text.rstrip().endswith("?") and lines[x.turn] <= _SHORT_TURN)
    )


def _turned_back(
    asked: Sequence[Mention], found: Sequence[Mention], everything: Sequence[Mention]
) -> tuple[Mention, Mention] | None:
    """ "Two minutes forty." "From four minutes ten.": the interviewer sets the old value beside the new one just told."""
    for old in asked:
        lead = old.line.text[: old.quantity.span.start - old.line.span.start]
        if not old.line.asked or _FROM.fullmatch(lead) is None:
            continue
        first = next((m for m in everything if m.line.turn < old.line.turn and _same(m, old)), None)
        news = [m for m in found if m.line.turn == old.line.turn - 1 and not m.line.asked and m.measured]
        fits = [ends for m in news if first is not None and (ends := _fit(old, first, m)) is not None]
        if len({ends[1].quantity.value for ends in fits}) == 1:
            return fits[-1]
    return None


def _has_new(old: Mention, asked: Sequence[Mention]) -> bool:
    """ "You gave me twelve, and forty-five before": the question itself has what the old value became."""
    rest = old.line.text[old.quantity.span.end - old.line.span.start :]
    mates = (m for m in asked if m.line is old.line and m.quantity.span < old.quantity.span)
    return _BEFORE.match(rest) is not None and any(m.quantity.kind == old.quantity.kind for m in mates)


def _same(first: Mention, again: Mention) -> bool:
    return not first.foreign and not first.line.asked and first.measured and equal_value(first, again)


def _counted(old: Mention, everything: Sequence[Mention]) -> bool:
    """Whether the value was said with what it counts, so that it lacks no unit: "it was twenty-six. Twenty-six times."."""
    same = (m for m in everything if m.line.turn < old.line.turn and m.quantity.value == old.quantity.value)
    return old.quantity.kind == "count" and any(m.quantity.kind == "count" and not m.bare for m in same)


def _first_telling(asked: Mention, everything: Sequence[Mention]) -> Mention | None:
    """Where the interviewed side told the value the question takes up, as one that held before."""
    lead = asked.line.text[: asked.quantity.span.start - asked.line.span.start]
    taken_up = _DEFINITE.search(lead) is not None or _TOLD_OLD.search(asked.line.text) is not None
    if not taken_up or not asked.measured or asked.hoped or asked.foreign or asked.gap:
        return None
    earlier = (m for m in everything if m.line.turn < asked.line.turn and not m.foreign and m.measured)
    return next((m for m in earlier if _told_before(m, asked)), None)


def _told_before(first: Mention, asked: Mention) -> bool:
    past = first.when is not None and first.when.era == "before" and not first.when.weak
    old = first.line.label == "challenge" or past or (first.when is not None and first.when.year is not None)
    old = old or _asked_alone(first, asked)
    counts = first.quantity.kind in ("count", "rate")
    whole = counts and first.quantity.value < _SMALLEST and first.quantity.value % 1 == 0  # 2.5 is said of few things
    kinds = (first.quantity.kind, asked.quantity.kind)
    same = equal_value(first, asked) and (
        kinds[0] == kinds[1] or asked.bare or first.bare or set(kinds) == {"count", "rate"}
    )
    alike = not whole or asked.bare or first.bare or noun_of(first) == noun_of(asked)
    return old and same and alike


def _asked_alone(first: Mention, asked: Mention) -> bool:
    """ "And the big picture, the twenty-nine?", pages after it was told: what has become of it."""
    rest = asked.line.text[asked.quantity.span.end - asked.line.span.start :]
    far = asked.line.turn - first.line.turn >= _PAGES and not first.line.asked
    return far and rest.strip() == "?" and asked.quantity.value >= _SMALLEST and asked.line.asked


def _answer(turn: int, olds: Sequence[Mention], found: Sequence[Mention], said: Sequence[Line]) -> Mention | None:
    """The first value of the answer that may be of the measure asked for, where it stands near the beginning."""
    at = turn + 1
    if not any(m.line.turn == at for m in found) and not any(x.turn == at and x.text.endswith("?") for x in said):
        at += 1  # somebody else has the number
    reply = [x for x in said if x.turn == at]
    if not reply or any(x.asked for x in said if turn < x.turn <= at):
        return None
    last = reply[min(_OPENS, len(reply)) - 1].index
    here = [m for m in found if m.line.turn == at and m.line.index <= last and m.measured]
    here = [m for m in here if not m.timed and not m.part]
    first = next((m for m in here if m.line is here[0].line and any(_like(old, m) for old in olds)), None)
    # Only a part of the places: another speaker tells the value of all.
    more = [x for x in said if x.turn == at + 1][:_OPENS]
    if first is not None and more and not more[0].asked and _PART_ONLY.match(more[0].text):
        rest = [m for m in found if m.line.turn == at + 1 and m.measured and m.line.index <= more[-1].index]
        return next((m for m in reversed(rest) if kindred(first, m) and sized(first, m)), first)
    return first


def _starts(old: Mention, first: Mention) -> list[Mention]:
    if old.bare and not first.bare:
        return [first]
    return [old, first] if "count" in (old.quantity.kind, first.quantity.kind) and not first.bare else [old]


def _named_by_first(old: Mention, first: Mention, new: Mention) -> bool:
    """ "Two and a half posts. … The two and a half people?" "One post.": the question counts in other words than the answer."""
    return not counted_alike(old, new) and names_alike(first, new)


def _like(old: Mention, new: Mention) -> bool:
    return not new.quantity.value or (kindred(old, new) and counted_alike(old, new))


def _ends(
    olds: Sequence[tuple[Mention, Mention]], asked: Sequence[Mention], new: Mention
) -> tuple[Mention, Mention] | None:
    fits = [ends for old, first in olds if (ends := _fit(old, first, new)) is not None]
    others = [m for m in asked if m.measured and not any(m is old for old, _ in olds) and m.quantity.value]
    rivals = [m for m in others if not m.bare and m.quantity.kind == new.quantity.kind and m.quantity.kind != "count"]
    values = {ends[0].quantity.value for ends in fits}
    repeated = any(m.quantity.value == new.quantity.value for m in asked)
    return fits[-1] if len(values) == 1 and not rivals and not repeated else None


def _fit(old: Mention, first: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    """The two ends in one unit; a bare number of the question has the unit it was told with first."""
    start = first if (old.bare and not first.bare) or _named_by_first(old, first, new) else old
    if new.hoped or new.foreign or new.negated or new.gap or _earlier(first, new):
        return None
    zero = not new.quantity.value
    if not _like(start, new) or not (zero or sized(start, new, _FACTOR)):
        return None
    ends = fitted(start, new)
    return ends if ends is not None and plausible(ends) else None


def _earlier(first: Mention, new: Mention) -> bool:
    """Whether the answer tells of a time before, by its words or by its year."""
    if new.when is None or new.when.era != "before" or new.when.weak:
        return False
    years = years_between(first.when, new.when) if first.when is not None else None
    return not (years is not None and years > 0) and new.when.year is None
