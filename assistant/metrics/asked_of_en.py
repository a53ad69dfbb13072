"""English questions that name the thing and no number, pages after its old value: "And the coats that were lost?" "Nine."."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from assistant.metrics.alike import kindred, names_alike, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.likeness_en import took_once
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import english_words
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import caseless, regex

EMPTY = english_words(
    "how long much many what where does take takes took look like stand now today currently these days since then changed change "
    "happened happens happen gone went come came coming costing cost number numbers figure figures share result results tell mean means "
    "those these such kind still average roughly about thing things people wait waiting quickly fast often compared right okay sorry well mentioned said "
    "good great wonderful interesting start last year month week first next"
)
TIMES = frozenset(english_words(" ".join(TIME_WORDS)))
_SHORTEST = 40  # turns; in a few sentences every word is rare
_LEAST = 2.5  # one word that stands in a few turns
_CLEAR = 1.2  # by how much the best old value must beat every other
_COVERED = 0.6  # the part of what the question names that is told with the old value
_OPENS = 30  # characters before the value that answers
_LINES = 3  # of the answer
_FACTOR = 100
_MEASURED = ("duration", "percent", "money")
_PART_OF = caseless(r"\s+of (?:my|our|the|those|these|all|your|his|her|their)\b")
_IN = caseless(r"\b(?:in|within|over)\s+(?:about |around |just |only |under )*$")
_DIGITS = caseless(r"percent|per cent|%|\b(?:in|out)\b")
NAMED = regex(r"(?<=\s)[A-Z][a-z]+,|,\s+[A-Z][a-z]+(?=[.,?])")  # who is asked, and not what
_ASKS = regex(r"\?\s*$")
# Questions for anything but how it is now.
OTHER = caseless(
    r"\b(?:why|who|whose|when did|how did|how come|before|used to|back then|in the beginning|at the start|do you (?:think|expect|hope)|next year|will|going to)\b",
)


def asked_of(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes of which the later value answers such a question, and one earlier value alone was told of the thing.

    Args:
        found: values that no other change holds.
        everything: all values of the interview.
        said: its usable lines.
    """
    numbered = {m.line.turn for m in everything if m.line.asked and m.measured and m.quantity.text.lower() != "one"}
    words = {line.index: english_words(line.text) for line in said}
    rarity = rarity_of(said, words)
    by_line = {line.index: line for line in said}
    first = {word: x.turn for x in reversed(said) if not x.asked for word in words[x.index]}
    out: list[Arrow] = []
    for turn, question in _questions(said).items():
        told = sorted(w for w in english_words(question) - EMPTY - TIMES if first.get(w, turn) < turn)
        asked = {w: rarity[w] for w in told}
        if turn in numbered or not asked or OTHER.search(question):
            continue
        new = _answer(turn, found, said)
        if new is None or any(new.quantity.span == a.after.quantity.span for a in out):
            continue
        scored = sorted(((_told(m, asked, by_line), m) for m in found if _fits(m, new)), key=lambda s: -s[0])
        ends = _best(scored, new, sum(w for w in asked.values()))
        if ends is not None:
            out.append(Arrow(*ends, explicit=False))
    return out


def _best(scored: Sequence[tuple[float, Mention]], new: Mention, whole: float) -> tuple[Mention, Mention] | None:
    """The old value that is told of the thing, if no other one is nearly as much."""
    if not scored or scored[0][0] < max(_LEAST, _COVERED * whole):
        return None
    score, old = scored[0]
    if any(s * _CLEAR > score and m.quantity.value != old.quantity.value for s, m in scored[1:]):
        return None
    ends = fitted(old, new)
    return ends if ends is not None and plausible(ends) else None


def rarity_of(said: Sequence[Line], words: Mapping[int, frozenset[str]]) -> Mapping[str, float]:
    """How rarely each word is said: the more turns it stands in, the less."""
    turns: dict[int, set[str]] = {}
    for line in said:
        turns.setdefault(line.turn, set()).update(words[line.index])
    spread = Counter(word for told in turns.values() for word in told)
    length = max(len(turns), _SHORTEST)
    return {word: math.log((1 + length) / count) for word, count in spread.items()}


def _questions(said: Sequence[Line]) -> dict[int, str]:
    """The last sentence of each turn of the interviewer that asks something."""
    last = {line.turn: line.text for line in said if line.asked}
    return {turn: NAMED.sub(" ", text) for turn, text in last.items() if _ASKS.search(text)}


def _told(old: Mention, asked: Mapping[str, float], by_line: Mapping[int, Line]) -> float:
    """How much of what the question names stands with the value, in its sentence or the one before."""
    before = by_line.get(old.line.index - 1)
    near = before.text if before is not None and before.turn == old.line.turn else ""
    words = english_words(f"{near} {old.line.text}")
    return math.fsum(weight for word, weight in asked.items() if word in words)


def _answer(turn: int, found: Sequence[Mention], said: Sequence[Line]) -> Mention | None:
    """The value that opens the answer, or the first one of a kind that measures in its first sentences."""
    reply = [x for x in said if x.turn == turn + 1][:_LINES]
    if not reply or reply[0].asked:
        return None
    here = [m for m in found if m.line.turn == turn + 1 and m.line.index <= reply[-1].index and _holds(m)]
    first = next((m for m in here if m.line.first and _opens(m)), None)
    return first or next((m for m in here if m.quantity.kind in _MEASURED and not m.bare and not took_once(m)), None)


def _opens(new: Mention) -> bool:
    lead = new.line.text[: new.quantity.span.start - new.line.span.start]
    return len(lead) <= _OPENS and (new.bare or new.quantity.kind in _MEASURED)


def _holds(new: Mention) -> bool:
    plain = new.when is not None and new.when.era == "before" and not new.when.weak and new.when.year is None
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or plain
    marked = marked or part_share(new)
    return new.measured and not marked and not adverbial(new) and new.line.label not in ("challenge", "background")


def within_time(mention: Mention) -> bool:
    """ "Fourteen halls in six weeks": the time in which something was done."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    return mention.quantity.kind == "duration" and _IN.search(lead) is not None


def part_share(mention: Mention) -> bool:
    """ "Half of my defects": a part of something else than what the question names."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    return (
        mention.quantity.kind == "percent"
        and _PART_OF.match(rest) is not None
        and not _DIGITS.search(mention.quantity.text)
    )


def _fits(old: Mention, new: Mention) -> bool:
    """Whether the value was told turns before as what had been, and may be of the measure of the new one."""
    now = old.when is not None and old.when.era == "after" and not old.when.weak
    past = old.line.label == "challenge" or (old.when is not None and old.when.era == "before" and not old.when.weak)
    past = past or (old.quantity.kind in _MEASURED and old.line.label != "result")  # nothing says that it holds now
    marked = old.hoped or old.foreign or old.negated or old.gap or old.timed or old.part or old.line.asked or now
    if not past or marked or old.bare or not old.measured or adverbial(old) or old.extreme:
        return False
    counts = old.quantity.kind in ("count", "rate") and not new.bare
    later = new.line.turn - old.line.turn > 1
    return later and kindred(old, new) and (not counts or names_alike(old, new)) and sized(old, new, _FACTOR)
