"""English questions that name only the thing, where its old value stands among talk of it: "And the phone?" "Sixty, about. A week."."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.asked_of_en import EMPTY, NAMED, OTHER, TIMES, rarity_of
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import EXTREME, adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import english_words

_LEAST = 1.9  # one word that stands in some of the turns
_CLEAR = 1.25  # by how much the best old value must beat every other
_SAME_TURN, _ASKED = 0.75, 0.9  # what a word counts that stands farther from the value
_NEAR = 1  # lines
_OPENS = 30  # characters before the value that answers
_BACK = 2  # turns at least
_FACTOR = 60
_MEASURED = ("duration", "money")  # shares are of many things
_COVERED = 0.4  # the part of what the question names that is told around the old value
_TAIL = 12  # characters


def asked_topic(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes of which the later value opens the answer to such a question, and one earlier value fits the thing best.

    They are joined by the talk around them alone, so they are worded only where both ends bear their name.

    Args:
        found: values that no other change holds.
        everything: all values of the interview.
        said: its usable lines.
    """
    numbered = {m.line.turn for m in everything if m.line.asked and m.measured and m.quantity.text.lower() != "one"}
    asked = _asked(said)
    words = {line.index: english_words(line.text) for line in said}
    rarity = rarity_of(said, words)
    out: list[Arrow] = []
    for turn, question in asked.items():
        new = None if turn in numbered or OTHER.search(question) else _answer(turn, found)
        wanted = {w: rarity[w] for w in english_words(question) - EMPTY - TIMES if w in rarity}
        if new is None or not wanted:
            continue
        olds = [(_about(m, wanted, said, words), m) for m in found if _fits(m, new)]
        ends = _best(olds, new, math.fsum(sorted(wanted.values())))
        held = {m.quantity.span for a in out for m in (a.before, a.after)}
        if ends is not None and not held & {m.quantity.span for m in ends}:
            out.append(Arrow(*ends, explicit=False, sure=False))
    return out


def _asked(said: Sequence[Line]) -> dict[int, str]:
    """What each turn of the interviewer asks, where it ends with a question."""
    texts: dict[int, list[str]] = {}
    for line in said:
        if line.asked:
            texts.setdefault(line.turn, []).append(line.text)
    return {t: NAMED.sub(" ", " ".join(x[-2:])) for t, x in texts.items() if x[-1].rstrip().endswith("?")}


def _answer(turn: int, found: Sequence[Mention]) -> Mention | None:
    """The value that opens the answer."""
    first = next((m for m in found if m.line.turn == turn + 1), None)
    if first is None or first.line.asked or not first.line.first:
        return None
    lead = first.line.text[: first.quantity.span.start - first.line.span.start]
    past = first.when is not None and first.when.era == "before" and not first.when.weak and first.when.year is None
    marked = first.hoped or first.foreign or first.negated or first.gap or first.part or past
    measures = first.quantity.kind in _MEASURED or first.bare
    return first if len(lead) <= _OPENS and first.measured and measures and not marked else None


def _fits(old: Mention, new: Mention) -> bool:
    """Whether the value was told turns before as what had been, and may be of the measure of the new one."""
    if new.line.turn - old.line.turn <= _BACK or old.line.asked or not old.measured or old.bare:
        return False
    if "percent" in (old.quantity.kind, new.quantity.kind):
        return False
    now = old.when is not None and old.when.era == "after" and not old.when.weak
    past = old.line.label == "challenge" or (old.when is not None and old.when.era == "before")
    marked = old.hoped or old.foreign or old.negated or old.gap or old.part or now
    lead = old.line.text[: old.quantity.span.start - old.line.span.start]
    if not past or marked or EXTREME.search(lead[-24:]) or not _timed_alike(old, new):
        return False
    return kindred(old, new) and counted_alike(old, new) and sized(old, new, _FACTOR)


def _timed_alike(old: Mention, new: Mention) -> bool:
    """Whether neither only says when, or both say it of the same: "nineteen days after cut-out", "two days after cut-out"."""
    if not (adverbial(old) or adverbial(new) or old.timed or new.timed):
        return True
    tails = [m.line.text[m.quantity.span.end - m.line.span.start :].strip().lower()[:_TAIL] for m in (old, new)]
    return len(tails[0]) == _TAIL and tails[0] == tails[1]


def _about(
    old: Mention, wanted: Mapping[str, float], said: Sequence[Line], words: Mapping[int, frozenset[str]]
) -> float:
    """How much of what the question names stands around the value: in its sentence, in its turn, in the question before it."""
    weights: dict[str, float] = {}
    for line in said:
        if line.turn == old.line.turn:
            near = 0 <= old.line.index - line.index <= _NEAR
            weight = 1.0 if near else _SAME_TURN
        elif line.asked and line.turn == old.line.turn - 1:
            weight = _ASKED
        else:
            continue
        for word in words[line.index] & wanted.keys():
            weights[word] = max(weights.get(word, 0.0), weight)
    return math.fsum(wanted[w] * weight for w, weight in sorted(weights.items()))


def _best(scored: Sequence[tuple[float, Mention]], new: Mention, whole: float) -> tuple[Mention, Mention] | None:
    ranked = sorted(scored, key=lambda s: -s[0])
    if not ranked or ranked[0][0] < max(_LEAST, _COVERED * whole):
        return None
    score, old = ranked[0]
    if any(s * _CLEAR > score and m.quantity.value != old.quantity.value for s, m in ranked[1:]):
        return None
    ends = fitted(old, new)
    return ends if ends is not None and plausible(ends) else None
