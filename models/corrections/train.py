"""Fits the weights of the signs of a correction again: `PYTHONPATH=. python models/corrections/train.py en|zh [--check]`.

Logistic regression in which a square penalty holds each weight near what a person would expect of its sign; `--check`
fits without one of the files of exchanges at a time, and prints what is found in it.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from expected import CHINESE_EXPECTED, ENGLISH_EXPECTED

from assistant.corrections import talk_numbers_zh, talk_values_en
from assistant.corrections.amounts_zh import same
from assistant.corrections.candidates_zh import candidates, full_width
from assistant.corrections.value_pairs_en import pairs
from assistant.corrections.weighed import Weighed
from assistant.corrections.weighed_en import ENGLISH
from assistant.corrections.weighed_zh import CHINESE
from assistant.learning.held import fit_near
from assistant.records import Passage, Span, Transcript
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview
from assistant.training import gold_transcript
from eval.bench.exchange import transcript_of
from eval.bench.withheld import Exchange, exchanges, passages_of

HERE = Path(__file__).resolve().parent
LESSONS = HERE.parents[1] / "eval" / "lessons"
STRENGTH = (
    1.0  # of the penalty; three times as much finds about as many, and nothing is gained without what is expected
)
_NEAR = 1  # turns from those that a lesson names


class Number(Protocol):
    """A number of either language."""

    @property
    def span(self) -> Span:
        """Where it stands."""

    @property
    def turn(self) -> int:
        """The turn that says it."""


class NumberPair(Protocol):
    """A pair of either language."""

    @property
    def old(self) -> Number:
        """The earlier one."""

    @property
    def last(self) -> Number:
        """The earlier one where it was said last."""

    @property
    def new(self) -> Number:
        """The later one."""


@dataclass(frozen=True)
class Language:
    """How the numbers of a language are read, paired and weighed."""

    weighed: Weighed[Any]
    expected: dict[str, float]
    read: Callable[
        [Transcript, Sequence[Passage]], tuple[Sequence[Number], Sequence[NumberPair]]
    ]  # numbers, and their pairs
    same: Callable[[Any, Any], bool]
    files: tuple[str, ...]
    lessons: float  # what a pair of a lesson counts beside one of an exchange

    @property
    def names(self) -> list[str]:
        """The names of the weights."""
        return [*(sign.__name__ for sign in self.weighed.signs), "bias"]


def _read_en(transcript: Transcript, passages: Sequence[Passage]) -> tuple[Sequence[Number], Sequence[NumberPair]]:
    talk = talk_values_en.Talk(transcript, passages)
    return talk.values, list(pairs(talk))


def _read_zh(transcript: Transcript, passages: Sequence[Passage]) -> tuple[Sequence[Number], Sequence[NumberPair]]:
    talk = talk_numbers_zh.Talk(transcript, full_width(passages))
    return talk.said, list(candidates(talk))


LANGUAGES = {
    "en": Language(
        ENGLISH,
        ENGLISH_EXPECTED,
        _read_en,
        lambda one, two: one.key == two.key,
        ("en.read", "en.opened", "en.more"),
        0.5,
    ),
    "zh": Language(CHINESE, CHINESE_EXPECTED, _read_zh, same, ("zh.read", "zh.opened", "zh.more"), 0.2),
}


@dataclass(frozen=True)
class Row:
    """The signs of a pair, whether it is a correction, and where it stands."""

    signs: tuple[bool, ...]
    right: bool
    of: str
    source: str


def main() -> None:
    """Writes the weights of a language, or prints how well each file is told by the others."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=tuple(LANGUAGES))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    lang = LANGUAGES[options.lang]
    rows = rows_of(lang)
    if options.check:
        for left_out in lang.files:
            weights = fit(lang, [row for row in rows if row.source != left_out])
            print(left_out, _found(lang, [row for row in rows if row.source == left_out], weights))
        return
    text = f"# Weights of the signs of a correction ({options.lang}); train.py makes them.\n[weights]\n"
    text += "".join(f"{name} = {value:.2f}\n" for name, value in zip(lang.names, fit(lang, rows), strict=True))
    (HERE / f"{options.lang}.toml").write_text(text, encoding="utf-8")
    for source in (*lang.files, "lessons"):
        of = [row.right for row in rows if row.source == source]
        print(f"{source}: {len(of)} pairs, {sum(of)} of them corrections")


def rows_of(lang: Language) -> list[Row]:
    """The pairs of the exchanges and of the lessons."""
    told = [(exchange, name) for name in lang.files for exchange in exchanges("corrections", name)]
    lessons = [gold for gold in load_gold(LESSONS) if gold.lang == lang.weighed.lang]
    return [
        *(row for exchange, name in told for row in _of_exchange(lang, exchange, name)),
        *(row for gold in lessons for row in _of_lesson(lang, gold)),
    ]


def _of_exchange(lang: Language, exchange: Exchange, source: str) -> Iterator[Row]:
    """The pairs of an exchange, but those with a wrong number of which the right one is another's."""
    transcript = exchange.transcript(lang.weighed.lang)
    numbers, found = lang.read(transcript, passages_of(transcript))
    wrong, right = (_inside(transcript, numbers, told) for told in (exchange.closed, exchange.open))
    for pair in found:
        old, new = (_among(lang, one, wrong) for one in (pair.old, pair.new))
        holds = old and not new and _among(lang, pair.new, right)
        if holds or not old:
            yield _row(lang, pair, holds, exchange.id, source)


def _inside(transcript: Transcript, numbers: Sequence[Number], told: Sequence[str]) -> list[Number]:
    """The numbers that stand in words of an exchange."""
    low, found = transcript.text.lower(), []
    for words in told:
        start = low.find(words.lower())
        while start >= 0:
            end = start + len(words)
            inside = (one for one in numbers if one.span.start < end and start < one.span.end)
            found += [one for one in inside if not (one.span.end > end and low[end] == "-")]
            start = low.find(words.lower(), start + 1)
    return found


def _of_lesson(lang: Language, gold: GoldInterview) -> Iterator[Row]:
    """The pairs of an interview; what it lists as put right is a correction where the turns fit."""
    transcript = gold_transcript(gold)
    _, found = lang.read(transcript, passages_of(transcript))
    told = [(c.turns, _numbers(lang, c.superseded_keys), _numbers(lang, (c.holds,))) for c in gold.contradictions]
    for pair in found:
        near = [(wrong, right) for turns, wrong, right in told if _near(lang, pair, turns)]
        meant = [right for wrong, right in near if _among(lang, pair.old, wrong) and not _among(lang, pair.old, right)]
        holds = any(_among(lang, pair.new, right) for right in meant)
        if holds or not meant:
            yield _row(lang, pair, holds, gold.id, "lessons")


def _near(lang: Language, pair: NumberPair, turns: Sequence[int]) -> bool:
    said, later = (pair.old.turn, pair.last.turn), (pair.new.turn,)
    return all(any(abs(one - turn) <= _NEAR for one in ones for turn in turns) for ones in (said, later))


def _numbers(lang: Language, told: Sequence[str]) -> list[Number]:
    """The numbers of some words."""
    talks = (transcript_of("told", f"C: {words}", lang.weighed.lang) for words in told)
    return [one for talk in talks for one in lang.read(talk, passages_of(talk))[0]]


def _among(lang: Language, one: Number, numbers: Sequence[Number]) -> bool:
    return any(lang.same(one, other) for other in numbers)


def _row(lang: Language, pair: NumberPair, right: bool, of: str, source: str) -> Row:
    return Row(tuple(bool(sign(pair)) for sign in lang.weighed.signs), right, of, source)


def fit(lang: Language, rows: Sequence[Row]) -> np.ndarray:
    """The weights, the bias last and free."""
    table, right = _table(rows), np.array([row.right for row in rows], float)
    counts = np.array([lang.lessons if row.source == "lessons" else 1.0 for row in rows])
    expected = np.array([lang.expected.get(name, 0.0) for name in lang.names])
    penalty = np.array([STRENGTH] * (len(lang.names) - 1) + [0.001])
    return fit_near(table, right, expected, penalty, counts)


def _table(rows: Sequence[Row]) -> np.ndarray:
    return np.array([(*row.signs, True) for row in rows], float)


def _found(lang: Language, rows: Sequence[Row], weights: np.ndarray) -> str:
    """In how many exchanges a correction is found, of those that have a pair for it, and in how many others a pair is."""
    found, right = defaultdict(list), {row.of for row in rows if row.right}
    for row, odds in zip(rows, _table(rows) @ weights, strict=True):
        found[row.of].extend([row.right] if odds >= lang.weighed.least else [])
    hit = sum(any(found[of]) for of in right)
    return f"{hit} of {len(right)} found; a wrong pair in {sum(not all(f) for f in found.values())} of {len(found)}"


if __name__ == "__main__":
    main()
