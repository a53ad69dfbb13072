"""What a sentence and the talk around it show of a request, beside what is heard in it: signs of the shape of talk, by language."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.segment.asking_around_zh import around
from assistant.segment.asking_shape_zh import shape
from assistant.segment.asking_words_zh import words
from assistant.segment.talk import Talk


def shown(talk: Talk, i: int) -> Mapping[str, float]:
    """The signs of an utterance, 0 to 1 each; none in a language that has none."""
    if talk.lang != "zh":
        return {}
    return {**words(talk.text(i)), **shape(talk, i), **around(talk, i)}
