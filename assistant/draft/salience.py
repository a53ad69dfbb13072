"""How much a sentence matters for each part of a case, and how well it would stand as a quote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.learning.decode import Floats, log_softmax
from assistant.learning.features import Utterance, sentence_rows
from assistant.learning.linear import LinearModel, Row, load_linear
from assistant.ports import LinearTrainer
from assistant.records import PARTS, Part

NONE = "none"
_PARTS = (NONE, *PARTS)
_QUOTE = ("plain", "quote")


@dataclass(frozen=True, slots=True)
class SalienceModels:
    """Two models of one language: `parts` tells which part a sentence's facts belong to, `quotes` its voice."""

    parts: LinearModel
    quotes: LinearModel


@dataclass(frozen=True, slots=True)
class Salience:
    """`parts` of shape (sentences, 4): chance that a sentence carries a fact of that part; `quotes` (sentences,)."""

    parts: Floats
    quotes: Floats


@dataclass(frozen=True, slots=True)
class Marked:
    """An interview to learn from: features of each sentence, the part whose fact it carries, whether it was quoted."""

    rows: tuple[Row, ...]
    parts: tuple[Part | None, ...]
    weights: tuple[float, ...]
    quoted: tuple[bool, ...]


def load_salience(folder: Path) -> Mapping[str, SalienceModels]:
    """The shipped models, one pair a language.

    Raises:
        WorkError: a model file is missing or damaged.
    """
    return {
        lang: SalienceModels(load_linear(folder, f"{lang}.parts"), load_linear(folder, f"{lang}.quotes"))
        for lang in ("en", "zh")
    }


def salience(utterances: Sequence[Utterance], lang: str, models: SalienceModels) -> Salience:
    """Scores every sentence of an interview."""
    rows = sentence_rows(utterances, lang)
    parts = np.exp(log_softmax(models.parts.scores(rows)))[:, 1:]
    quotes = np.exp(log_softmax(models.quotes.scores(rows)))[:, 1]
    return Salience(parts, quotes)


def train_salience(interviews: Sequence[Marked], trainer: LinearTrainer) -> SalienceModels:
    """Fits one language's models on what editors took up (`Marked`)."""
    rows = [row for interview in interviews for row in interview.rows]
    parts = [part or NONE for interview in interviews for part in interview.parts]
    quoted = [_QUOTE[said] for interview in interviews for said in interview.quoted]
    weights = [weight for interview in interviews for weight in interview.weights]
    return SalienceModels(
        trainer.fit(rows, parts, _PARTS, weights), trainer.fit(rows, quoted, _QUOTE, [1.0] * len(rows))
    )
