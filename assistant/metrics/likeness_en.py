"""What speaks for an English value told early and one told late being ends of one change: traits that weights are learned for.

No single trait decides. Whether both stand on one topic counts beside where in the interview they stand, what is
counted, whether the later one answers a question at once, and what else there is that could be meant.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.metrics.alike import names_alike, noun_of
from assistant.metrics.fit import fitted
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention, kept
from assistant.metrics.others import of_other_things
from assistant.metrics.topics import Topics, english_words, topics
from assistant.metrics.units import lasting
from assistant.patterns import caseless, regex

_SHORTEST = 40  # turns; in a few sentences every word is rare
_VANISHED = -4.0  # what a fall to nothing counts for, in logarithms
_MOST = 5.0  # logarithm of a change beyond which more says no more
_ASKED = 2  # sentences of a question that the answer takes up
_SHORT_QUESTION = 10  # words
_FEW = 4
_CLOSE = 3  # turns
_NOW = caseless(r"\b(?:now|today|these days|currently|nowadays|down to|up to)\b")
_AVERAGE = regex(r"\b(?:average|median)\b", re.I)
_ROUGH = regex(r"\b(?:half|(?:third|quarter|fifth|sixth|eighth|tenth)s?)\b", re.I)
_PART = regex(r"\s+of (?:them|those|these|us)\b", re.I)
_TOOK = regex(r"\btook\s+(?:us|me|them|him|her)\s+(?:about\s+|a good\s+|maybe\s+)?$", re.I)
_OPENS = regex(
    r"\W*(?:(?:it['’]s|it is|that['’]s|that is|about|around|roughly|maybe|like|now|at|well|um|uh|oh|so|yeah|yes|we['’]re at|only|just|under|over|nearly|almost|an?|the|i['’]d say|we['’]re down to|down to|up to)\W*)*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Talk:
    """The usable words of an interview: of each turn, of what was asked in it, and how rare each word is."""

    words: Mapping[int, frozenset[str]]
    asked: Mapping[int, tuple[str, ...]]
    answered: Mapping[int, frozenset[str]]
    """The telling words of the question that a turn answers, of those turns that tell a value."""
    shortly: frozenset[int]
    """Those of these turns that answer a short question."""
    now: frozenset[int]
    """Those that answer a question for what is now."""
    rarity: Mapping[str, float]
    about: Topics
    echoed: frozenset[tuple[int, str]]
    """Turns in which the interviewer says a value, with that value."""

    def recalled(self, old: Mention, new: Mention) -> bool:
        """Whether the question that the later value follows names the earlier one."""
        return (new.line.turn - 1, str(old.quantity.value)) in self.echoed

    def asked_words(self, new: Mention) -> frozenset[str]:
        """The telling words of the question that the later value follows."""
        return self.answered[new.line.turn]

    def around(self, old: Mention, new: Mention) -> frozenset[str]:
        """The telling words of the turn of the earlier value, of the one before it, and of what was asked next.

        A question that the later value follows is not counted to them.
        """
        turn = old.line.turn
        words = self.words.get(turn, frozenset()) | self.words.get(turn - 1, frozenset())
        return words | self.words[turn + 1] if turn + 1 in self.asked and turn + 2 < new.line.turn else words

    def asked_about(self, old: Mention, new: Mention) -> bool:
        """Whether the question that the later value follows has a word of the talk around the earlier one."""
        return not self.asked_words(new).isdisjoint(self.around(old, new))

    def weight(self, words: Iterable[str]) -> float:
        """How rare the words are, taken together."""
        return math.fsum(self.rarity.get(w, 0.0) for w in words)  # the same in any order


def talk_of(values: Sequence[Mention], found: Sequence[Mention], said: Sequence[Line]) -> Talk:
    """The words around the values; `found` are all values of the interview, `said` its usable lines."""
    turns: dict[int, set[str]] = {}
    asked: dict[int, list[str]] = {}
    for line in said:
        turns.setdefault(line.turn, set()).update(english_words(line.text))
        if line.asked:
            asked.setdefault(line.turn, []).append(line.text)
    spread = Counter(word for words in turns.values() for word in words)
    length = max(len(turns), _SHORTEST)
    questions = {turn: tuple(texts[-_ASKED:]) for turn, texts in asked.items()}
    answered = {turn: _question(questions, turn) for turn in {m.line.turn for m in values}}
    return Talk(
        {turn: frozenset(words) for turn, words in turns.items()},
        questions,
        {turn: _words_of(texts) for turn, texts in answered.items()},
        frozenset(turn for turn, texts in answered.items() if 0 < len(" ".join(texts).split()) <= _SHORT_QUESTION),
        frozenset(turn for turn, texts in answered.items() if _NOW.search(" ".join(texts))),
        {word: math.log((1 + length) / count) for word, count in spread.items()},
        topics(values, said, "en"),
        frozenset((m.line.turn, str(m.quantity.value)) for m in found if m.line.asked),
    )


def _question(asked: Mapping[int, tuple[str, ...]], turn: int) -> tuple[str, ...]:
    """The last sentences asked before a turn, also where a second person answers."""
    return next((asked[t] for t in (turn - 1, turn - 2) if t in asked), ())


def _words_of(texts: Sequence[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(english_words, texts))


def traits(old: Mention, new: Mention, talk: Talk) -> dict[str, float]:
    """The traits of the two as ends of one change, by name; `learned_links` knows their weights."""
    kind = old.quantity.kind if new.bare else new.quantity.kind
    counted = kind in ("count", "rate")
    return {
        **_topic(old, new, talk),
        **_size(old, new),
        **_place(old, new),
        "percent": kind == "percent",
        "money": kind == "money",
        "duration": kind == "duration",
        "rate": kind == "rate",
        "same unit": old.quantity.unit == new.quantity.unit,
        "same rate": kind == "rate" and old.quantity.unit == new.quantity.unit,
        "same noun": counted and (names_alike(old, new) or (bool(noun_of(old)) and noun_of(old) == noun_of(new))),
        "new bare": new.bare and not old.bare,
        "differences": any(m.gap or m.timed or m.part for m in (old, new)),
        "old says when": adverbial(old) and not _said_alike(old, new),
        "new says when": adverbial(new) and not _said_alike(old, new),
        "one extreme": bool(old.extreme) != bool(new.extreme),
        "rough share": _rough(old) or _rough(new),
        "averages": _average(old) and _average(new),
        "other things": of_other_things(old, new),
        "same speaker": old.line.speaker == new.line.speaker,
    }


@kept
def opens_answer(mention: Mention) -> bool:
    """Whether the value itself opens the turn: "Two days.", "Oh, about sixty a day."."""
    return mention.line.first and _OPENS.fullmatch(_lead(mention)) is not None


@kept
def took_once(mention: Mention) -> bool:
    """ "It took us three weeks to trust it": how long something took one time."""
    return _TOOK.search(_lead(mention)) is not None


@kept
def part_of_them(mention: Mention) -> bool:
    """ "Eleven of them": a part of what was told, and no level."""
    return _PART.match(_rest(mention)) is not None


def _topic(old: Mention, new: Mention, talk: Talk) -> dict[str, float]:
    around = talk.around(old, new)
    asked = talk.asked_words(new)
    return {
        "alike": math.log1p(talk.about.alike(old, new)),
        "asked around": math.log1p(talk.weight(asked & around)),
        "asked in sentence": max((talk.rarity[w] for w in asked & english_words(old.line.text)), default=0.0),
        "told around": math.log1p(talk.weight(english_words(new.line.text) & around)),
        "short question": new.line.turn in talk.shortly,
        "asked now": new.line.turn in talk.now,
        "old echoed": _echoed(old, talk, (1, 2)),
        "new echoed": _echoed(new, talk, (1,)),
        "old recalled": talk.recalled(old, new),
    }


def _echoed(mention: Mention, talk: Talk, after: tuple[int, ...]) -> bool:
    return any((mention.line.turn + n, str(mention.quantity.value)) in talk.echoed for n in after)


def _size(old: Mention, new: Mention) -> dict[str, float]:
    ends = [m.quantity for m in fitted(old, new) or (old, new)]
    long = [lasting(q.value, q.unit) for q in ends]
    one, two = (float(q.value if size is None or None in long else size) for q, size in zip(ends, long, strict=True))
    moved = math.log(two / one) if one > 0 and two > 0 else _VANISHED
    few = [m.quantity.kind == "count" and m.quantity.value < _FEW for m in (old, new)]
    return {"falls": moved < 0, "distance": min(abs(moved), _MOST), "few": sum(few)}


def _place(old: Mention, new: Mention) -> dict[str, float]:
    return {
        "old a trouble": old.line.label == "challenge",
        "old background": old.line.label == "background",
        "old late": old.line.label in ("result", "solution"),
        "new a result": new.line.label == "result",
        "new a deed": new.line.label == "solution",
        "old past": _told(old, "before"),
        "near": new.line.turn - old.line.turn <= _CLOSE,
    }


def _told(mention: Mention, era: str) -> bool:
    return mention.when is not None and not mention.when.weak and mention.when.era == era


def _said_alike(old: Mention, new: Mention) -> bool:
    """ "Nineteen days after cut-out", "two days after cut-out": the time is the measure."""
    return adverbial(old) and adverbial(new) and _rest(old).split()[:2] == _rest(new).split()[:2]


@kept
def _rough(mention: Mention) -> bool:
    return _ROUGH.search(mention.quantity.text) is not None


@kept
def _average(mention: Mention) -> bool:
    return _AVERAGE.search(mention.line.text) is not None


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _rest(mention: Mention) -> str:
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]
