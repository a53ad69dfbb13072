"""What tells how likely a sentence asks for silence learns from: interviews whose off-record speech is known.

Nobody marked which sentence of it is the request. Among what sounds like one at all, being off the record is close enough;
what the interviewer says there is left out, for it mostly promises.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel
from assistant.ports import DenseTrainer
from assistant.records import Label
from assistant.segment.asking import asking
from assistant.segment.phrases import load_phrases
from assistant.segment.reach_training import Row, fitted_weights
from assistant.segment.requests import seen_signs
from assistant.segment.talk import Talk
from assistant.segment.weighing import features

Example = tuple[Row, Label]


def examples(utterances: Sequence[Utterance], labels: Sequence[Label], lang: str, model: LinearModel) -> list[Example]:
    """What sounds like a request in an interview, as a model of requests hears it that has not learned from it."""
    talk = Talk(utterances, lang, load_phrases(lang), asking(utterances, lang, model))
    rows = features(talk, seen_signs(talk))
    found = [(row, label) for row, label in zip(rows, labels, strict=True) if row is not None]
    return [(row, label) for row, label in found if not (row["interviewer"] and label == "off_record")]


def train_weighing(found: Sequence[Example], trainer: DenseTrainer) -> tuple[dict[str, float], float]:
    """The weight of each feature as it comes, and the bias."""
    counts: Floats = np.ones(len(found), np.float32)
    return fitted_weights([row for row, _ in found], [label for _, label in found], counts, trainer)
