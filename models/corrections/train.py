"""Fits the weights of the signs of an English correction again: `PYTHONPATH=. python models/corrections/train.py [--check]`.

Logistic regression in which a square penalty holds each weight near what a person would expect of its sign; `--check`
fits without one of the two files of exchanges, and prints what is found in it.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.corrections.signs_against_en import AGAINST
from assistant.corrections.signs_for_en import FOR
from assistant.corrections.talk_values_en import Talk, values_of
from assistant.corrections.value_pairs_en import Pair, pairs
from assistant.corrections.weighed_en import LEAST, SIGNS
from assistant.records import Passage, Span
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview
from assistant.training import gold_transcript
from eval.bench.withheld import Exchange, exchanges, passages_of

HERE = Path(__file__).resolve().parent
LESSONS = HERE.parents[1] / "eval" / "lessons"
FILES = ("en.read", "en.opened")
INTERVIEWS = 0.5  # what a pair of a whole interview counts beside one of an exchange
STRENGTH = (
    1.0  # of the penalty; three times as much finds about as many, and nothing is gained without what is expected
)
SURE, LIKELY, UNLIKELY, LESS = 2.0, 0.7, -1.5, -1.0
EXPECTED = {
    **{sign.__name__: SURE for sign in FOR},
    "hesitated": 2 * SURE,
    **dict.fromkeys(
        ("challenged", "taken_up", "answered", "conceded", "came_back", "looked_up", "guessed", "more_exact"), LIKELY
    ),
    **dict.fromkeys(("sourced", "that_was", "made_exact", "chosen", "concluded"), LIKELY),
    **{sign.__name__: UNLIKELY for sign in AGAINST},
    **dict.fromkeys(
        ("two_places", "one_breath", "contrast_asked", "of_its_own", "old_said_later", "old_said_last"), LESS
    ),
    "asked_else": -0.7,
    "gone_on": -0.3,
}
_NEAR = 1  # turns from those that a lesson names


@dataclass(frozen=True)
class Row:
    """The signs of a pair, whether it is a correction, and where it stands."""

    signs: tuple[bool, ...]
    right: bool
    of: str
    source: str


def main() -> None:
    """Writes `en.toml`, or prints how well each file is told by the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checked = parser.parse_args().check
    rows = [
        row for name in FILES for exchange in exchanges("corrections", name) for row in _of_exchange(exchange, name)
    ]
    lessons = [row for gold in load_gold(LESSONS) if gold.lang == "en" for row in _of_lesson(gold)]
    if checked:
        for left_out in FILES:
            weights = _fit([*(row for row in rows if row.source != left_out), *lessons])
            print(left_out, _found([row for row in rows if row.source == left_out], weights))
        return
    weights = _fit([*rows, *lessons])
    text = "# Weights of the signs of an English correction; train.py makes them.\n[weights]\n"
    text += "".join(f"{name} = {value:.2f}\n" for name, value in zip(_names(), weights, strict=True))
    (HERE / "en.toml").write_text(text, encoding="utf-8")
    print(f"{len(rows)} pairs of exchanges, {len(lessons)} of lessons; {sum(r.right for r in rows)} and {sum(r.right for r in lessons)} of them corrections")  # fmt: skip


def _names() -> list[str]:
    return [*(sign.__name__ for sign in SIGNS), "bias"]


def _of_exchange(exchange: Exchange, source: str) -> Iterator[Row]:
    """The pairs of an exchange, but those with a wrong value of which the right one is another's."""
    transcript = exchange.transcript("en")
    talk = Talk(transcript, passages_of(transcript))
    wrong, right = _values_in(talk, exchange.closed), _values_in(talk, exchange.open)
    for pair in _asked_apart(talk):
        holds = pair.old.key in wrong and pair.new.key in right - wrong
        if holds or pair.old.key not in wrong:
            yield _row(pair, holds, exchange.id, source)


def _values_in(talk: Talk, told: Sequence[str]) -> set[tuple[str, str]]:
    """What the values come to that stand in words of an exchange."""
    low, found = talk.transcript.text.lower(), set()
    for words in told:
        start = low.find(words.lower())
        while start >= 0:
            end = start + len(words)
            inside = (v for v in talk.values if v.span.start < end and start < v.span.end)
            found |= {v.key for v in inside if not (v.span.end > end and low[end] == "-")}
            start = low.find(words.lower(), start + 1)
    return found


def _of_lesson(gold: GoldInterview) -> Iterator[Row]:
    """The pairs of an interview; what it lists as put right is a correction where the turns fit."""
    transcript = gold_transcript(gold)
    talk = Talk(transcript, passages_of(transcript))
    told = [(c.turns, _read(c.superseded_keys), _read((c.holds,))) for c in gold.contradictions]
    for pair in _asked_apart(talk):
        meant = [(w, r) for turns, w, r in told if _near(pair, turns) and pair.old.key in w - r]
        holds = any(pair.new.key in right for _, right in meant)
        if holds or not meant:
            yield _row(pair, holds, gold.id, "lessons")


def _near(pair: Pair, turns: Collection[int]) -> bool:
    said, later = (pair.old.turn, pair.last.turn), (pair.new.turn,)
    return all(any(abs(one - turn) <= _NEAR for one in ones for turn in turns) for ones in (said, later))


def _read(told: Sequence[str]) -> set[tuple[str, str]]:
    """What the values of some words come to."""
    passages = (Passage("", Span(0, len(words)), 0, "", words, "result", 1.0) for words in told)
    return {value.key for passage in passages for value in values_of(0, passage)}


def _asked_apart(talk: Talk) -> Iterator[Pair]:
    return (pair for pair in pairs(talk) if not talk.asked(pair.new.turn))


def _row(pair: Pair, right: bool, of: str, source: str) -> Row:
    return Row(tuple(bool(sign(pair)) for sign in SIGNS), right, of, source)


def _fit(rows: Sequence[Row]) -> np.ndarray:
    """The weights by Newton's method, the bias last and free."""
    table, right = _table(rows), np.array([row.right for row in rows], float)
    counts = np.array([INTERVIEWS if row.source == "lessons" else 1.0 for row in rows])
    expected = np.array([EXPECTED.get(name, 0.0) for name in _names()])
    penalty = np.array([STRENGTH] * len(SIGNS) + [0.001])
    weights = expected.copy()
    for _ in range(60):
        chances = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (counts * (chances - right)) + penalty * (weights - expected)
        bend = (table.T * (counts * chances * (1 - chances))) @ table + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        weights -= step * min(1.0, 3.0 / np.abs(step).max())
    return weights


def _table(rows: Sequence[Row]) -> np.ndarray:
    return np.array([(*row.signs, True) for row in rows], float)


def _found(rows: Sequence[Row], weights: np.ndarray) -> str:
    """In how many exchanges a correction is found, of those that have a pair for it, and in how many others a pair is."""
    found, right = defaultdict(list), {row.of for row in rows if row.right}
    for row, odds in zip(rows, _table(rows) @ weights, strict=True):
        found[row.of].extend([row.right] if odds >= LEAST else [])
    hit = sum(any(found[of]) for of in right)
    return f"{hit} of {len(right)} found; a wrong pair in {sum(not all(f) for f in found.values())} of {len(found)}"


if __name__ == "__main__":
    main()
