"""Fits the weights of the signs of a Chinese request: `PYTHONPATH=. python models/labeller/asking_zh.py [--check | --without FILE]`.

Logistic regression in which a square penalty holds each weight near what a person would expect of its sign. It learns from
the sentences of short exchanges, and from whole interviews: there only what is off the record is marked, so the likeliest
sentence of each stretch that is counts as the request. `--check` fits without one file of exchanges at a time and
prints what is heard in it; `--without` writes weights fitted without a file, to see what is told with them.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from expected_zh import BIAS, EXPECTED

from assistant.learning.features import Utterance, utterances_of
from assistant.learning.held import fit_near
from assistant.learning.linear import LinearModel, load_linear
from assistant.records import Transcript
from assistant.score.gold import load_gold
from assistant.segment.asking import asking
from assistant.segment.end_marks import with_end_marks
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import signs_of
from assistant.segment.talk import Talk
from assistant.segment.training import Labelled
from assistant.segment.units import sentence_units
from assistant.training import asking_model, labelled_interview, snippets
from eval.bench.exchange import transcript_of

HERE = Path(__file__).resolve().parent
EVAL = HERE.parents[1] / "eval"
FILES = ("read", "opened", "more", "careful", "blunt", "tales")
HARMLESS = {"corrections": ("exchange", "read opened more"), "tellings": ("telling", "read more long_read")}
STRENGTH = 4.0  # of the penalty
ROUNDS = 3  # in which the requests of whole interviews are looked for, each with the weights of the one before
_LEAST = -3.0  # log odds from which the likeliest sentence of a stretch may be the request
_NEAR = 4  # sentences around what is off the record, of which any may ask
_GROUPS = 3  # of whole interviews; each is heard by a model of requests that learned from the others
_PER_MILLE = 3  # of the harmless sentences of whole interviews that may pass

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Heard:
    """A talk with the signs of its sentences: `asks` where a sentence does, None where nobody knows; `off` of interviews."""

    source: str
    table: Floats
    asks: tuple[bool | None, ...]
    off: tuple[bool, ...] | None
    withholds: bool


def main() -> None:
    """Writes the weights, or prints what is heard with those fitted without a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--without", choices=FILES)
    options = parser.parse_args()
    names, talks = heard_talks()
    if options.check:
        for file in FILES:
            print(file, _found(talks, file, fit(names, [talk for talk in talks if talk.source != file])))
        return
    weights = fit(names, [talk for talk in talks if talk.source != options.without])
    text = f"# Weights of the signs of a request for silence, in log odds; asking_zh.py makes them.\nbias = {weights[-1]:.2f}\n"
    text += "\n[weights]\n" + "".join(f"{name} = {value:.2f}\n" for name, value in zip(names, weights, strict=False))
    (HERE / "asking.zh.toml").write_text(text, encoding="utf-8")


def heard_talks() -> tuple[list[str], list[Heard]]:
    """The names of the signs, and all talks."""
    found = [*_exchanges(), *_harmless(), *_interviews()]
    return list(found[0][0][0]), [
        Heard(source, np.array([[*row.values(), 1.0] for row in rows]), asks, off, withholds)
        for rows, source, asks, off, withholds in found
    ]


_Found = tuple[list[dict[str, float]], str, tuple[bool | None, ...], tuple[bool, ...] | None, bool]


def _exchanges() -> Iterator[_Found]:
    model = load_linear(HERE, "requests.zh")
    for file in FILES:
        for row in _rows(EVAL / "off_record" / f"zh.{file}.toml", "exchange"):
            transcript = transcript_of(row["id"], row["said"], "zh")
            said = utterances_of(transcript, sentence_units(transcript))
            asks, off = (
                _inside(transcript, said, row[field]) if row["off"] else [False] * len(said)
                for field in ("asks", "off")
            )
            unsure = [bool(row["off"]) and (off[i] or any(asks[max(0, i - 1) : i + 2])) for i in range(len(said))]
            known = tuple(True if a else None if u else False for a, u in zip(asks, unsure, strict=True))
            yield _signs(said, model), file, known, None, bool(row["off"])


def _harmless() -> Iterator[_Found]:
    """Exchanges in which nobody asks for silence."""
    model = load_linear(HERE, "requests.zh")
    for folder, (key, files) in HARMLESS.items():
        for file in files.split():
            for row in _rows(EVAL / folder / f"zh.{file}.toml", key):
                transcript = transcript_of(row["id"], row["said"], "zh")
                said = utterances_of(transcript, sentence_units(transcript))
                yield _signs(said, model), folder, (False,) * len(said), None, False


def _interviews() -> Iterator[_Found]:
    golds = [gold for room in ("gold", "lessons") for gold in load_gold(EVAL / room) if gold.lang == "zh"]
    known = [labelled_interview(gold) for gold in golds]
    for group in range(_GROUPS):
        others: list[Labelled] = [one for at, one in enumerate(known) if at % _GROUPS != group]
        model = asking_model("zh", [*others, *snippets("zh.txt", "zh")])
        for one in known[group::_GROUPS]:
            off = tuple(label == "off_record" for label in one.labels)
            asks = tuple(None if any(off[max(0, i - _NEAR) : i + _NEAR + 1]) else False for i in range(len(off)))
            yield _signs(one.utterances, model), "interviews", asks, off, False


def _rows(path: Path, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))[key]
    return rows


def _signs(said: Sequence[Utterance], model: LinearModel) -> list[dict[str, float]]:
    marked = with_end_marks(said, "zh")
    talk = Talk(marked, "zh", load_phrases("zh"), asking(marked, "zh", model))
    return [dict(seen) for seen in signs_of(talk)]


def _inside(transcript: Transcript, said: Sequence[Utterance], pieces: Sequence[str]) -> list[bool]:
    """Which sentences hold a piece of one of these, or a part of it."""
    spans = [(at, at + len(piece)) for piece in pieces if (at := transcript.text.find(piece)) >= 0]
    return [any(start < u.span.end and u.span.start < end for start, end in spans) for u in said]


def fit(names: Sequence[str], talks: Sequence[Heard]) -> Floats:
    """The weights, the bias last and free."""
    expected = np.array([*(EXPECTED.get(name, 0.0) for name in names), BIAS])
    by_hand = np.array([*(EXPECTED.get(name, 0.0) if name in _SIGNS_BY_HAND else 0.0 for name in names), BIAS])
    penalty = np.array([STRENGTH] * len(names) + [0.001])
    weights = by_hand
    for _ in range(ROUNDS):
        told = [_known(talk, np.maximum(talk.table @ weights, talk.table @ by_hand)) for talk in talks]
        table, asks = np.vstack([one for one, _ in told]), np.concatenate([one for _, one in told])
        weights = fit_near(table, asks, expected, penalty)
    return weights


_SIGNS_BY_HAND = frozenset(
    "asks phrases answer caution called echo deaf curt reason interviewer sensitive first last".split()
)


def _known(talk: Heard, odds: Floats) -> tuple[Floats, Floats]:
    """The sentences of which it is known, or supposed with these log odds, whether they ask."""
    asks = list(talk.asks)
    if talk.off is not None:
        for hidden, stretch in groupby(range(len(asks)), key=talk.off.__getitem__):
            likeliest = max(stretch, key=odds.__getitem__)
            if hidden and odds[likeliest] >= _LEAST:
                asks[likeliest] = True
    at = [i for i, one in enumerate(asks) if one is not None]
    return talk.table[at], np.array([float(bool(asks[i])) for i in at])


def _found(talks: Sequence[Heard], file: str, weights: Floats) -> str:
    """In how many exchanges of a file a request is heard, and in how many others one is, if few harmless sentences may pass."""
    harmless = np.sort(
        np.concatenate([(t.table @ weights)[[a is False for a in t.asks]] for t in talks if t.off is not None])
    )
    least = harmless[-int(len(harmless) * _PER_MILLE / 1000) - 1]
    own = [(talk, talk.table @ weights > least) for talk in talks if talk.source == file]
    heard = [
        any(p for p, asks in zip(passed, talk.asks, strict=True) if asks) for talk, passed in own if talk.withholds
    ]
    wrong = [passed.any() for talk, passed in own if not talk.withholds]
    return f"{sum(heard)} of {len(heard)} heard; in {sum(wrong)} of {len(wrong)} others one is heard wrongly"


if __name__ == "__main__":
    main()
