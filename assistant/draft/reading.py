"""How a reworded sentence reads: whether an editor would keep it, and whether it stands without the one before it.

Rewording by rules makes a sentence of nearly everything, also of what no editor would print ("It is just 77."). Two
linear models have learned the shape of sentences that were judged one by one: `reads` tells whether it can be printed
with a light touch, `hangs` whether a reader misses what it refers to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assistant.draft.material import Material
from assistant.language.shapes import extent, shape
from assistant.learning.decode import Floats, log_softmax
from assistant.learning.linear import LinearModel, Row, load_linear, named
from assistant.ports import LinearTrainer

READS = ("poor", "fine")
HANGS = ("stands", "hangs")
_PEOPLE = re.compile("[\ue010-\ue0ff]")  # marks of people, see `names`; who it is does not matter here
_SOMEBODY = "\ue010"
_EXTENT = 0.7  # what length and the like weigh beside the shape
_WEIGHS = {"en": 0.0, "zh": 1.0}  # exponent of how well a sentence reads beside its worth
_MISSES = {"en": 0.7, "zh": 0.5}  # chance of hanging from which a sentence is told with the one before it only


@dataclass(frozen=True, slots=True)
class ReadingModels:
    """The two models of one language."""

    reads: LinearModel
    hangs: LinearModel


@dataclass(frozen=True, slots=True)
class Judged:
    """A reworded sentence (with marks for names) as an editor judged it.

    `hangs` is whether a reader missed what it refers to, None where the sentence before stood beside it.
    """

    interview: str
    text: str
    fine: bool
    hangs: bool | None


def load_reading(folder: Path) -> Mapping[str, ReadingModels]:
    """The models of each language in a folder.

    Raises:
        WorkError: a model file is missing or damaged.
    """
    return {
        lang: ReadingModels(load_linear(folder, f"{lang}.reads"), load_linear(folder, f"{lang}.hangs"))
        for lang in ("en", "zh")
    }


def as_it_reads(materials: Sequence[Material], lang: str, models: ReadingModels) -> list[Material]:
    """The materials, worth less where they read badly, leaning on what stands before where they would hang alone."""
    rows = [_row(m.reworded.text, lang) for m in materials if m.reworded is not None]
    if not rows:
        return list(materials)
    fine, hangs = _second(models.reads, rows), _second(models.hangs, rows)
    weights = iter((fine / fine.mean()) ** _WEIGHS[lang])
    misses = iter(hangs > _MISSES[lang])
    return [m if m.reworded is None else _weighed(m, float(next(weights)), bool(next(misses))) for m in materials]


def train_reading(judged: Sequence[Judged], lang: str, trainer: LinearTrainer) -> ReadingModels:
    """Fits the models of one language; what hangs is learned from sentences that were judged without their neighbour."""
    alone = [one for one in judged if one.hangs is not None]
    return ReadingModels(
        trainer.fit([_row(one.text, lang) for one in judged], [READS[one.fine] for one in judged], READS, [1.0] * len(judged)),
        trainer.fit([_row(one.text, lang) for one in alone], [HANGS[bool(one.hangs)] for one in alone], HANGS, [1.0] * len(alone)),
    )  # fmt: skip


def _row(text: str, lang: str) -> Row:
    told = _PEOPLE.sub(_SOMEBODY, text)
    return Row(((named(shape(told, lang)), 1.0), (named(extent(told, lang)), _EXTENT)))


def _second(model: LinearModel, rows: Sequence[Row]) -> Floats:
    """The chance of a model's second output, of shape (rows,)."""
    chances: Floats = np.exp(log_softmax(model.scores(rows)))[:, 1]
    return chances


def _weighed(material: Material, weight: float, misses: bool) -> Material:
    told = material.reworded
    assert told is not None
    leaning = replace(told, leans=told.leans or (misses and not told.fragment))
    return replace(material, reworded=leaning, worth=tuple(weight * worth for worth in material.worth))
