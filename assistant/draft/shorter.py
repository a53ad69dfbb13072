"""What of a spoken Chinese sentence is worth telling, and what must not be: the words a draft is made from.

Spoken Chinese runs on through many clauses. Clauses that the models of what matters think little of are left out, and so
are clauses with a number that does not hold, where the rest stands without them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.draft.salience import SalienceModels, salience
from assistant.language.condense_zh import clauses_of, condensed, without
from assistant.learning.features import Utterance
from assistant.records import Passage, Span, Transcript

_LEAST = 0.1  # chance of carrying a fact of any part, below which a clause may go


def shorter(
    transcript: Transcript, passages: Sequence[Passage], models: SalienceModels, doubtful: Sequence[Span]
) -> Mapping[int, tuple[str, ...]]:
    """By place, the wordings of a sentence to try, best first, where they are not the sentence as said.

    Spans of `doubtful` numbers are in none of them; a place with such a number and no wording without it has none.
    """
    pieces = [clauses_of(passage.text) for passage in passages]
    told = [
        Utterance(clause, passage.span, passage.turn, transcript.turns[passage.turn].role)
        for passage, clauses in zip(passages, pieces, strict=True)
        for clause in clauses
    ]
    worth = iter(salience(told, transcript.lang, models).parts.sum(axis=1))
    found: dict[int, tuple[str, ...]] = {}
    for place, (passage, clauses) in enumerate(zip(passages, pieces, strict=True)):
        values = [float(next(worth)) for _ in clauses]
        wrong = _wrong(passage, clauses, doubtful)
        if any(wrong):
            rest = without(clauses, wrong)
            found[place] = (rest,) if rest is not None else ()
        elif condensed(clauses, values, _LEAST) != passage.text:
            found[place] = (condensed(clauses, values, _LEAST), passage.text)
    return found


def _wrong(passage: Passage, clauses: Sequence[str], doubtful: Sequence[Span]) -> list[bool]:
    """Which clauses of the passage hold the beginning of a doubtful number."""
    starts = [span.start - passage.span.start for span in doubtful]
    out, at = [], 0
    for clause in clauses:
        out.append(any(at <= start < at + len(clause) for start in starts))
        at += len(clause)
    return out
