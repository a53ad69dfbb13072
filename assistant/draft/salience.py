"""How much a sentence matters for each part of a case, and how well it would stand as a quote.

Two halves that err differently judge the parts, and the mean of their logarithms counts: one knows words (hashed n-grams),
of its own language; the other knows what the sentence holds and where it stands (`traits`), and learns from both languages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.draft.traits import traits
from assistant.learning.decode import Floats, log_softmax
from assistant.learning.features import Utterance, sentence_rows
from assistant.learning.linear import LinearModel, Row, load_linear
from assistant.ports import DenseTrainer, LinearTrainer
from assistant.records import PARTS, Part

NONE = "none"
_PARTS = (NONE, *PARTS)
_QUOTE = ("plain", "quote")


@dataclass(frozen=True, slots=True)
class SalienceModels:
    """Two models of one language: `parts` tells which part a sentence's facts belong to, `quotes` its voice.

    The half of `parts` that knows traits lies in its `extra`: `traits` (traits, outputs) and `traits_bias` (outputs,).
    """

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
    traits: Floats
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


@dataclass(frozen=True, slots=True)
class SalienceTrainers:
    """What fits the two halves."""

    words: LinearTrainer
    traits: DenseTrainer


def salience(utterances: Sequence[Utterance], lang: str, models: SalienceModels) -> Salience:
    """Scores every sentence of an interview."""
    if not utterances:
        return Salience(np.zeros((0, len(PARTS)), np.float32), np.zeros(0, np.float32))
    rows = sentence_rows(utterances, lang)
    by_words = log_softmax(models.parts.scores(rows))
    extra = models.parts.extra
    by_traits = log_softmax(traits(utterances, lang) @ extra["traits"] + extra["traits_bias"])
    quotes = np.exp(log_softmax(models.quotes.scores(rows)))[:, 1]
    return Salience(np.exp((by_words + by_traits) / 2)[:, 1:], quotes)


def train_salience(
    interviews: Sequence[Marked], others: Sequence[Marked], trainers: SalienceTrainers
) -> SalienceModels:
    """Fits one language's models on what editors took up (`Marked`); `others` are in the other language."""
    rows = [row for interview in interviews for row in interview.rows]
    quoted = [_QUOTE[said] for interview in interviews for said in interview.quoted]
    weights = [weight for interview in interviews for weight in interview.weights]
    words = trainers.words.fit(rows, _targets(interviews), _PARTS, weights)
    held, bias = _trait_half(interviews, others, trainers.traits)
    return SalienceModels(
        LinearModel(words.outputs, words.weights, words.bias, {"traits": held, "traits_bias": bias}),
        trainers.words.fit(rows, quoted, _QUOTE, [1.0] * len(rows)),
    )


def _trait_half(interviews: Sequence[Marked], others: Sequence[Marked], trainer: DenseTrainer) -> tuple[Floats, Floats]:
    """Weights and bias for traits as they come; each language's traits are brought to one scale before they are joined."""
    groups = [group for group in (interviews, others) if group]
    found = [_standard(np.vstack([interview.traits for interview in group])) for group in groups]
    learned = [interview for group in groups for interview in group]
    weights = np.array([weight for interview in learned for weight in interview.weights], np.float32)
    fitted, bias = trainer.fit(np.vstack([one for one, _, _ in found]), _targets(learned), _PARTS, weights)
    _, shift, scale = found[0]
    scaled = fitted / scale[:, None]
    return scaled.astype(np.float32), (bias - shift @ scaled).astype(np.float32)


def _targets(interviews: Sequence[Marked]) -> list[str]:
    return [part or NONE for interview in interviews for part in interview.parts]


def _standard(values: Floats) -> tuple[Floats, Floats, Floats]:
    """Values with mean 0 and deviation 1, and the means and deviations they had."""
    shift, scale = values.mean(axis=0), values.std(axis=0)
    scale = np.where(scale > 0, scale, 1)  # a trait that never changes tells nothing
    return (values - shift) / scale, shift, scale
