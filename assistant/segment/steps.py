"""From one sentence to the next: who goes on, and who takes over.

Labels change most when somebody asks anew and least when an answer begins, so each kind of step has chances of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.learning.features import Utterance

# Within an answer, within a question; from answer to answer, answer to question, question to answer, question to question.
STEPS = 6
_TURN = 2


def steps(utterances: Sequence[Utterance]) -> list[int]:
    """The kind of the step to each utterance from the one before it, below `STEPS`; 0 for the first, which has none.

    Whoever is not known to ask counts as answering.
    """
    return [0, *(_kind(a, b) for a, b in pairwise(utterances))] if utterances else []


def _kind(before: Utterance, after: Utterance) -> int:
    asked, asks = (int(u.role == "interviewer") for u in (before, after))
    return asks if before.turn == after.turn else _TURN + 2 * asked + asks
