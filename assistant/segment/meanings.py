"""What a sentence and the talk around it mean: vectors of an embedder that means the same in both languages.

Words and cues know what they have met; a vector also tells what other words of the same sense are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance
from assistant.ports import Embedder
from assistant.segment.surroundings import STANDING, standing, turn_numbers

_BLOCKS = 4  # the sentence, the latest question, its turn, the next turn


def meanings_size(dim: int) -> int:
    """How many features there are with vectors of length `dim`."""
    return _BLOCKS * dim + STANDING


def meanings(utterances: Sequence[Utterance], lang: str, embedder: Embedder) -> Floats:
    """Features of shape (utterances, features), in order; `lang` is `en` or `zh`."""
    if not utterances:
        return np.zeros((0, meanings_size(embedder.dim)), np.float32)
    vectors = embedder.encode([u.text for u in utterances])
    counts = np.array([len(u.text) ** 0.5 for u in utterances], np.float32)
    around = _by_turn(utterances, vectors, counts)
    return np.hstack([vectors, *around, standing(utterances, lang)]).astype(np.float32)


def _by_turn(
    utterances: Sequence[Utterance], vectors: npt.NDArray[np.float32], counts: Floats
) -> npt.NDArray[np.float32]:
    """Mean vectors of the latest question before each sentence's turn, of its turn, and of the next turn."""
    starts = np.flatnonzero(np.diff(turn_numbers(utterances), prepend=-1))
    bounds = list(pairwise([*starts, len(utterances)]))
    means = [np.average(vectors[start:end], axis=0, weights=counts[start:end]) for start, end in bounds]
    nothing = np.zeros(vectors.shape[1], np.float32)
    found = np.zeros((3, *vectors.shape), np.float32)
    asked = nothing
    for (start, end), own, after in zip(bounds, means, [*means[1:], nothing], strict=True):
        found[:, start:end] = np.stack([asked, own, after])[:, None]
        if utterances[start].role == "interviewer":
            asked = own
    return found
