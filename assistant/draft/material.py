"""What a draft can be made of: every sentence that may be used, reworded where that is safe, with its worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.draft.names import Names, people_by_label
from assistant.draft.quoting import quotable
from assistant.draft.salience import Salience
from assistant.language import reword_en, reword_zh
from assistant.language.length import text_size
from assistant.language.voice import Reworded
from assistant.learning.decode import Floats
from assistant.ports import Tokenizer
from assistant.records import LABELS, PARTS, Label, Part, Passage, Span, Transcript

_PART_LABELS: dict[Part, Label] = {"introduction": "background", "challenge": "challenge", "solution": "solution", "result": "result"}
_NEIGHBOUR = 0.3  # share of a neighbouring sentence's salience that counts too: facts lie together
_LABEL_FLOOR = 0.7  # what salience keeps where the label speaks against the part
_CHATTER = 0.5  # above this chance of being small talk a sentence is not used
_WORTH_READING = 0.04  # sentences below this are not reworded at all


@dataclass(frozen=True, slots=True)
class Material:
    """A sentence of the interview as a building block.

    `worth` has one value a part, in the order of PARTS. `quote` is the span within the passage fit to be quoted.
    """

    place: int
    passage: Passage
    reworded: Reworded | None
    size: int
    worth: tuple[float, ...]
    quote: Span | None
    quote_worth: float


def gather(
    transcript: Transcript, passages: Sequence[Passage], scores: Salience, names: Names, tokenizer: Tokenizer, banned: frozenset[int]
) -> list[Material]:
    """The usable sentences in reading order: on the record, not the interviewer's, not `banned` (places)."""
    people = people_by_label(transcript.participants)
    worth = _worth(passages, scores)
    out = []
    for place, passage in enumerate(passages):
        person = people.get(passage.speaker)
        asks = transcript.turns[passage.turn].role == "interviewer"
        if asks or place in banned or _idle(passage) or worth[place].max() < _WORTH_READING:
            continue
        reworded = _reword(passage.text, passage.speaker, names, tokenizer)
        vendor = person is not None and person.side == "vendor"
        quote = None if vendor else quotable(passage.text, transcript.lang)
        size = text_size(reworded.text if reworded else passage.text, transcript.lang)
        values = tuple(float(v) for v in worth[place])
        out.append(Material(place, passage, reworded, size, values, quote, float(scores.quotes[place])))
    return out


def _idle(passage: Passage) -> bool:
    """Small talk, or off the record."""
    chatter = passage.probabilities[LABELS.index("other")] if passage.probabilities else 0.0
    return passage.label == "off_record" or (passage.label == "other" and chatter > _CHATTER)


def _reword(text: str, speaker: str, names: Names, tokenizer: Tokenizer) -> Reworded | None:
    voice = names.voice(speaker)
    return reword_zh.reword(text, voice) if names.lang == "zh" else reword_en.reword(text, voice, tokenizer)


def _worth(passages: Sequence[Passage], scores: Salience) -> Floats:
    """Salience a part, with a share of the neighbours in the turn, weighed by what the label says."""
    worth = scores.parts.copy()
    for i, passage in enumerate(passages):
        for j in (i - 1, i + 1):
            if 0 <= j < len(passages) and passages[j].turn == passage.turn:
                worth[i] += _NEIGHBOUR * scores.parts[j]
    for i, passage in enumerate(passages):
        for k, part in enumerate(PARTS):
            p = passage.probabilities[LABELS.index(_PART_LABELS[part])] if passage.probabilities else 1.0
            worth[i, k] *= _LABEL_FLOOR + (1 - _LABEL_FLOOR) * np.float32(p)
    return worth
