"""The cases that stand out, read again next to the query by a model that sees both at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.ports import Reranker
from assistant.records import Part
from assistant.retrieve.fuse import Values, fuse, shares
from assistant.retrieve.passages import CasePassage, Told

# As many cases are read again as might plausibly be wanted: each costs a pass of the model for every passage.
CANDIDATES = 20
_FIRST, _AGAIN = 1.0, 1.0  # neither order is trusted more: a model may not know a language or a trade


def fused(first: Values, again: Values) -> Values:
    """Scores between 0 and 1 of some cases: the order of the first search fused with the model's.

    Args:
        first: their scores in the first search.
        again: the model's.
    """
    everything = np.ones(len(first), dtype=bool)
    return fuse([shares(first, everything), shares(again, everything)], (_FIRST, _AGAIN))


def read_text(text: str, passages: Sequence[CasePassage], reranker: Reranker) -> float:
    """How well one case answers a text: by the passage that answers it best."""
    return float(max(reranker.scores(text, [passage.text for passage in passages]), default=0.0))


def read_parts(told: Told, weights: Mapping[Part, float], passages: Sequence[CasePassage], reranker: Reranker) -> float:
    """How well one case answers what is told part by part: the weighted mean over the parts."""
    found = [
        weights[part] * read_text("\n".join(texts), [one for one in passages if one.speaks_for(part)], reranker)
        for part, texts in told.items()
    ]
    return sum(found) / sum(weights[part] for part in told)
