"""English questions that come back to a thing, pages after its old value: "And the moulds, are you still sending out?" "…, so it's six days."."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from assistant.metrics.alike import names_alike, noun_of
from assistant.metrics.asked_of_en import EMPTY, NAMED, OTHER, TIMES, part_share, rarity_of, within_time
from assistant.metrics.exchange_against_en import apart
from assistant.metrics.exchange_words_en import PAST, around, level, ways
from assistant.metrics.exchanges_en import MEASURED, may_compare, usable
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import english_words
from assistant.patterns import caseless, regex

_LEAST = 2.5  # one word that stands in a few turns
_CLEAR = 1.25  # by how much the best old value must beat every other
_AROUND = 2  # sentences on either side of a value that tell what it is of
_ANSWER = 6  # sentences
_ASKED = 14  # words of a question that still says what its answer is of
_TURNS = 3  # from here on the old value lies pages before
_STILL = caseless(r"\bstill\b")
_MEANS = caseless(r"\b(?:means?|meant|which (?:is|makes)|that makes)\b")
_AGE = regex(r"\b[A-Z][a-z]+['’]s\s+(?:only\s+|just\s+|now\s+)?$")  # "Arvid's eighty-eight"


def named_again(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes whose new value answers a question for a thing of which one old value alone was told.

    Args:
        found: all values of the interview.
        used: those that are ends of a change already, or were taken back.
        said: its usable lines.
    """
    taken = {m.quantity.span for m in used}
    values = [m for m in found if m.measured and m.quantity.kind in ("count", "rate", *MEASURED)]
    free = [m for m in values if m.quantity.span not in taken and usable(m)]
    if not free:
        return []
    words = {line.index: english_words(line.text) for line in said}
    rarity = rarity_of(said, words)
    places = {line.index: at for at, line in enumerate(said)}
    out: list[Arrow] = []
    numbered = frozenset(m.line.turn for m in found if m.line.asked and m.measured)
    for turn, asked in _questions(said, words, rarity, numbered).items():
        for at, new in enumerate(_answer(turn, values, said)):
            if new.quantity.span in taken or not _may_be_now(new) or (at and not _plainly_now(new)):
                continue
            old = _best([(_told(m, asked, said, places, words), m) for m in free if _may_be(m, new)], asked)
            ends = fitted(old, new) if old is not None and not _told_before(new, values) else None
            if old is not None and ends is not None:
                out.append(Arrow(*ends, explicit=False, sure=False))
                taken |= {old.quantity.span, new.quantity.span}
                free = [m for m in free if m.quantity.span not in taken]
                break
    return out


def _questions(
    said: Sequence[Line],
    words: Mapping[int, frozenset[str]],
    rarity: Mapping[str, float],
    numbered: frozenset[int],
) -> dict[int, dict[str, float]]:
    """What each turn of the interviewer names that the interviewed side has spoken of before, with its rarity."""
    out: dict[int, dict[str, float]] = {}
    known: set[str] = set()
    asked: dict[int, list[Line]] = {}
    for line in said:
        if line.asked:
            asked.setdefault(line.turn, []).append(line)
    heard: dict[int, frozenset[str]] = {}
    for line in said:
        if line.asked and line.turn not in heard:
            heard[line.turn] = frozenset(known)
        if not line.asked:
            known |= words[line.index]
    for turn, lines in asked.items():
        text = " ".join(x.text for x in lines[-2:])
        if OTHER.search(text) or PAST.search(text) or (turn in numbered and not _STILL.search(text)):
            continue
        if "?" not in text and len(text.split()) > _ASKED:
            continue
        named = (english_words(NAMED.sub(" ", " " + text)) - EMPTY - TIMES) & heard[turn]
        if named:
            out[turn] = {w: rarity[w] for w in sorted(named)}
    return out


def _answer(turn: int, values: Sequence[Mention], said: Sequence[Line]) -> list[Mention]:
    """The values of the answer, also where a colleague gives it."""
    reply = [x for x in said if turn < x.turn <= turn + 2]
    until = next((n for n, x in enumerate(reply) if x.asked), len(reply))
    reply = reply[:until][:_ANSWER]
    indices = {x.index for x in reply}
    return [m for m in values if m.line.index in indices and not part_share(m)]


def _may_be_now(new: Mention) -> bool:
    """Whether nothing that is said of the value keeps it from being the one of now."""
    lead, told = around(new)[0], ways(new)
    loose = new.bare and (not told or _AGE.search(lead) is not None)
    return usable(new) and "once" not in told and not loose and _MEANS.search(lead) is None


def _plainly_now(new: Mention) -> bool:
    """Whether a value that is not the first of the answer is told as one of now, and not of the past."""
    told = ways(new)
    return bool(told) and "past" not in told


def _may_be(old: Mention, new: Mention) -> bool:
    """Whether the one was told pages before as one of the past, and both may be of one measure."""
    if new.line.turn - old.line.turn < _TURNS or old.bare or not level(old):
        return False
    if not may_compare(old, new) or apart(old, new) or within_time(new) != within_time(old):
        return False
    if "quarter" in (old.quantity.unit, new.quantity.unit) and old.quantity.unit != new.quantity.unit:
        return False  # "three quarters" are no nine months
    counts = old.quantity.kind in ("count", "rate")
    return not counts or new.bare or names_alike(old, new) or noun_of(old) == noun_of(new)


def _told(
    old: Mention,
    asked: Mapping[str, float],
    said: Sequence[Line],
    places: Mapping[int, int],
    words: Mapping[int, frozenset[str]],
) -> float:
    """How much of what the question names stands with the value, or in the short question that it answered."""
    at = places[old.line.index]
    near = [x for x in said[max(0, at - _AROUND) : at + _AROUND + 1] if x.turn == old.line.turn]
    question = [x for x in said[max(0, at - 12) : at] if x.asked and x.turn == old.line.turn - 1]
    if sum(len(x.text.split()) for x in question) <= _ASKED:
        near += question
    told = frozenset().union(*(words[x.index] for x in near))
    return math.fsum(weight for word, weight in asked.items() if word in told)


def _best(scored: Sequence[tuple[float, Mention]], asked: Mapping[str, float]) -> Mention | None:
    if not scored:
        return None
    score, old = max(scored, key=lambda s: s[0])
    if score < max(_LEAST, max(asked.values())):
        return None
    if any(s * _CLEAR > score and m.quantity.value != old.quantity.value for s, m in scored):
        return None
    return old


def _told_before(new: Mention, values: Sequence[Mention]) -> bool:
    return any(
        m.quantity.value == new.quantity.value
        and m.quantity.kind == new.quantity.kind
        and m.line.turn < new.line.turn - 1
        for m in values
    )
