"""Fits the weights of the signs of shape of an English request: `PYTHONPATH=. python models/labeller/asking_en.py [--check]`.

Logistic regression in which a square penalty holds each weight near what a person would expect of its sign. It learns
from exchanges by several writers, with the talk on the record of the lessons and the gold interviews, and exchanges on
other questions, as what is none. `--check` fits without one of the files at a time, and prints what is heard in it.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.learning.features import Utterance, utterances_of
from assistant.learning.held import fit_near
from assistant.learning.linear import LinearModel, load_linear
from assistant.score.gold import load_gold
from assistant.segment.asking import asking
from assistant.segment.asking_en import SIGNS, shown_by
from assistant.segment.asking_view_en import View
from assistant.segment.end_marks import with_end_marks
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import signs_of
from assistant.segment.talk import Talk
from assistant.segment.units import sentence_units
from assistant.segment.weighing import load_weights
from assistant.training import GROUPS, SNIPPETS, asking_model, labelled_interview, snippets
from eval.bench.exchange import transcript_of

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "eval"
FILES = ("read", "opened", "more", "careful", "blunt", "tales")
OTHERS = ("corrections/en.read", "corrections/en.opened", "corrections/en.more", "tellings/en.read", "tellings/en.more",
          "tellings/en.long_read")  # fmt: skip
STRENGTH = 3.0  # of the penalty
RATE = 3  # of 1,000 sentences on the record that may pass for likely requests
INTERVIEWS, REQUESTS = 0.5, 0.3  # what a sentence of an interview counts, and a request in one that the phrases find
_NEAR = 2  # turns from anything off the record in an interview
_SURE = 0.34  # chance by the weights of all languages from which a sentence off the record is taken for a request
_FREE = 0.001  # the penalty of the bias

# What a person expects: signs that speak for a request, as much as a weak hint does; what speaks against one; of the others nothing.
_FOR, _AGAINST, _OLD = 0.4, {"of_data": -1.0}, load_weights("en")[0]
_NO_REASON = ("no_first", "you_would", "of_nothing_else", "of_no_thing", "short", "asks_back", "breaks_off", "of_me", "of_you",
              "money_before", "law_before", "number_before", "name_within", "bad_within", "reason_before", "cuts_in",
              "asks_near", "size")  # fmt: skip


@dataclass(frozen=True)
class Told:
    """A talk: the signs of each sentence, which ask, what each counts, and where it comes from."""

    table: np.ndarray
    asks: np.ndarray
    counts: np.ndarray
    source: str
    holds: bool  # whether something is asked in it


def main() -> None:
    """Writes the weights, or prints how well each file is heard by the others."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    talks = [*_exchanges(), *_interviews()]
    if parser.parse_args().check:
        for name in FILES:
            weights = fit([talk for talk in talks if talk.source != name])
            print(name, _heard([talk for talk in talks if talk.source == name], weights, _least(talks, weights)))
        return
    weights = fit(talks)
    _write(weights, _least(talks, weights))


def names() -> list[str]:
    """The names of the weights."""
    return [*_OLD, *(sign.__name__ for sign in SIGNS), "asks_near", "size"]


def fit(talks: Sequence[Told]) -> np.ndarray:
    """The weights, the bias last and free."""
    table, asks, counts = (
        np.concatenate([getattr(talk, part) for talk in talks]) for part in ("table", "asks", "counts")
    )
    expected = np.array([_expected(name) for name in names()] + [load_weights("en")[1]])
    penalty = np.array([STRENGTH] * len(names()) + [_FREE])
    return fit_near(np.column_stack([table, np.ones(len(table))]), asks, expected, penalty, counts)


def _expected(name: str) -> float:
    return _OLD.get(name, _AGAINST.get(name, 0.0 if name in _NO_REASON else _FOR))


def _exchanges() -> Iterator[Told]:
    model = load_linear(HERE, "requests.en")
    for path in (*(f"off_record/en.{name}" for name in FILES), *OTHERS):
        rows = tomllib.loads((DATA / f"{path}.toml").read_text(encoding="utf-8"))
        for row in rows.get("exchange", rows.get("telling", [])):
            transcript = transcript_of(row["id"], row["said"], "en")
            utterances = utterances_of(transcript, sentence_units(transcript))
            own = path.startswith("off_record")
            asks = _asking(utterances, transcript.text, row.get("asks", ()) if own else ())
            counts = np.full(len(utterances), 1.0 if own else INTERVIEWS)
            yield Told(_signs(utterances, model), asks, counts, path.split(".")[1] if own else path, bool(asks.any()))


def _asking(utterances: Sequence[Utterance], text: str, asks: Sequence[str]) -> np.ndarray:
    """Which sentences hold words that ask, wherever they are said."""
    places = [(at, at + len(words)) for words in asks for at in range(len(text)) if text.startswith(words, at)]
    return np.array([any(a < u.span.end and u.span.start < b for a, b in places) for u in utterances], float)


def _interviews() -> Iterator[Told]:
    """The lessons and the gold interviews, each heard by a model that has not learned from it."""
    every = [gold for folder in ("lessons", "gold") for gold in load_gold(DATA / folder) if gold.lang == "en"]
    known = {gold.id: labelled_interview(gold) for gold in every}
    for group in range(GROUPS):
        apart = every[group::GROUPS]
        taught = [known[gold.id] for gold in every if gold not in apart]
        model = asking_model("en", [*taught, *snippets(SNIPPETS["en"], "en")])
        for gold in apart:
            told = known[gold.id]
            yield _interview(told.utterances, np.array([label == "off_record" for label in told.labels]), model)


def _interview(utterances: Sequence[Utterance], off: np.ndarray, model: LinearModel) -> Told:
    """An interview: what is far from anything off the record is no request, what is off it and plainly asks is one."""
    table = _signs(utterances, model)
    weights, bias = load_weights("en")
    plain = off & (1 / (1 + np.exp(-(table[:, : len(_OLD)] @ np.array(list(weights.values())) + bias))) >= _SURE)
    closed = {u.turn for u, one in zip(utterances, off, strict=True) if one}
    far = np.array([all(abs(u.turn - turn) > _NEAR for turn in closed) for u in utterances])
    counts = np.where(plain, REQUESTS, np.where(far, INTERVIEWS, 0.0))
    return Told(table, plain.astype(float), counts, "interview", bool(plain.any()))


def _signs(utterances: Sequence[Utterance], model: LinearModel) -> np.ndarray:
    said = with_end_marks(utterances, "en")
    talk = Talk(said, "en", load_phrases("en"), asking(said, "en", model))
    view = View(talk)
    seen: list[Mapping[str, float]] = [{**old, **shown_by(view, i)} for i, old in enumerate(signs_of(talk))]
    return np.array([[one.get(name, 0.0) for name in names()] for one in seen]).reshape(len(talk), len(names()))


def _least(talks: Sequence[Told], weights: np.ndarray) -> float:
    """The chance that so many sentences of interviews on the record reach."""
    chances = np.concatenate(
        [_chances(t, weights)[(t.asks == 0) & (t.counts > 0)] for t in talks if t.source == "interview"]
    )
    return float(np.quantile(chances, 1 - RATE / 1000))


def _chances(talk: Told, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(talk.table @ weights[:-1] + weights[-1])))


def _heard(talks: Sequence[Told], weights: np.ndarray, least: float) -> str:
    hit = [bool((_chances(talk, weights)[talk.asks > 0] >= least).any()) for talk in talks if talk.holds]
    wrong = [bool((_chances(talk, weights) >= least).any()) for talk in talks if not talk.holds]
    return f"{sum(hit)} of {len(hit)} heard; a sentence in {sum(wrong)} of {len(wrong)} others"


def _write(weights: np.ndarray, least: float) -> None:
    """Writes them behind those of all languages."""
    path = HERE / "asking.en.toml"
    head = path.read_text(encoding="utf-8").partition("\n# Signs of shape")[0].rstrip()
    lines = [f"{name} = {weight:.2f}" for name, weight in zip(names(), weights, strict=False)]
    note = "# Signs of shape, fitted by asking_en.py: `least` is the chance from which a sentence likely asks."
    shape = [note, "[shape]", f"bias = {weights[-1]:.2f}", f"least = {least:.3f}", "", "[shape.weights]", *lines]
    path.write_text("\n".join([head, "", *shape]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
