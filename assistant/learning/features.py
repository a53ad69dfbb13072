"""Features of a sentence within a conversation: its words, what was asked, what stands around it, who says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from assistant.learning.linear import Hashes, Row, in_field, named, ngrams_of
from assistant.patterns import regex
from assistant.records import Role, Span, Transcript

_NUMBERED = regex(
    r"\d|[一二三四五六七八九十百千万两]{2}|percent|hundred|thousand|million|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
)
_LENGTHS = {"zh": 8, "en": 20}
_SIZES = {"zh": (1, 4), "en": (2, 5)}
_NOTHING = np.empty(0, np.uint32)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence of a conversation; `span` counts in the transcript."""

    text: str
    span: Span
    turn: int
    role: Role


def sentence_rows(utterances: Sequence[Utterance], lang: str) -> tuple[Row, ...]:
    """One row of features per utterance, in order; `lang` is `zh` or `en`."""
    return _rows(tuple(utterances), lang)


@lru_cache(maxsize=2)  # labels and salience need the rows of the same interview, one after the other
def _rows(utterances: tuple[Utterance, ...], lang: str) -> tuple[Row, ...]:
    low, high = _SIZES[lang]
    grams = ngrams_of([" " + " ".join(u.text.lower().split()) + " " for u in utterances], low, high)
    questions = _questions(utterances, grams)
    last_turn = max((u.turn for u in utterances), default=0)
    rows = []
    for i, utterance in enumerate(utterances):
        before = grams[i - 1] if i else _NOTHING
        after = grams[i + 1] if i + 1 < len(grams) else _NOTHING
        first = i == 0 or utterances[i - 1].turn != utterance.turn
        asked = 0.3 if utterance.role == "interviewer" else 0.5
        rows.append(
            Row(
                (
                    (grams[i], 1.0),
                    (in_field(before, "before"), 0.45),
                    (in_field(after, "after"), 0.45),
                    (in_field(questions[i], "question"), asked),
                    (named(_facts(utterance, lang, first=first, tenth=10 * utterance.turn // (last_turn + 1))), 0.9),
                )
            )
        )
    return tuple(rows)


def utterances_of(transcript: Transcript, spans: Sequence[tuple[int, Span]]) -> list[Utterance]:
    """The sentences at `spans` (turn, span in the transcript) with what the features need of their turn."""
    return [Utterance(span.of(transcript.text), span, turn, transcript.turns[turn].role) for turn, span in spans]


def _questions(utterances: Sequence[Utterance], grams: Sequence[Hashes]) -> list[Hashes]:
    """For each utterance the last sentences of the interviewer's latest turn before its own."""
    out: list[Hashes] = []
    asked: list[Hashes] = []
    asking: list[Hashes] = []
    turn = -1
    for utterance, found in zip(utterances, grams, strict=True):
        if utterance.turn != turn:
            asked, asking, turn = (asking or asked), [], utterance.turn
        if utterance.role == "interviewer":
            asking.append(found)
        out.append(np.unique(np.concatenate([_NOTHING, *asked[-3:]])))
    return out


def _facts(utterance: Utterance, lang: str, *, first: bool, tenth: int) -> list[str]:
    text = utterance.text
    return [
        f"role={utterance.role}",
        f"tenth={tenth}",
        f"role={utterance.role} tenth={tenth}",
        f"length={min(6, len(text) // _LENGTHS[lang])}",
        f"first={first}",
        f"asks={text.rstrip().endswith(('?', '？'))}",
        f"numbered={bool(_NUMBERED.search(text.lower()))}",
    ]
