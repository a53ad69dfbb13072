"""The first look at each sentence: opinions that err differently, by words, by cues and by meanings.

Chances by words and cues are averaged as they are; what those by meanings are worth, only the second look can tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.learning.decode import Floats, log_softmax
from assistant.learning.linear import LinearModel, Row


def first_look(model: LinearModel, rows: Sequence[Row], around: Floats, meant: Floats) -> tuple[Floats, Floats, Floats]:
    """Log chances (utterances, labels) from the rows of words, the `surroundings` and the `meanings`."""
    return (
        log_softmax(model.scores(rows)),
        log_softmax(around @ model.extra["cues"] + model.extra["cues_bias"]),
        log_softmax(meant @ model.extra["meanings"] + model.extra["meanings_bias"]),
    )
