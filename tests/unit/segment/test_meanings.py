"""What is meant: vectors of the sentence, the question, its turn and the next one."""

import numpy as np
import pytest

from assistant.learning.features import Utterance
from assistant.records import Span
from assistant.segment.meanings import meanings, meanings_size
from assistant.segment.surroundings import STANDING
from tests.unit.segment.talks import bundled

TALK = [
    ("interviewer", "aa"),
    ("interviewee", "bb"),
    ("interviewee", "cc"),
    ("interviewer", "dd"),
    ("interviewee", "ee"),
]
TURNS = (0, 1, 1, 2, 3)
LETTERS = "abcde"


class Spelled:
    """A vector has a place a letter, so that it tells whose it is."""

    id, dim = "spelled", len(LETTERS)

    def encode(self, texts):
        return np.array([[float(letter in text) for letter in LETTERS] for text in texts], np.float32)


def said():
    return [Utterance(text, Span(0, len(text)), turn, role) for turn, (role, text) in zip(TURNS, TALK, strict=True)]


@pytest.mark.parametrize(
    ("place", "seen"),
    [
        (0, ("a", "b", "c", "d", "e")),  # the sentence
        (1, ("", "a", "a", "a", "d")),  # the latest question
        (2, ("a", "bc", "bc", "d", "e")),  # its turn
        (3, ("bc", "d", "d", "e", "")),  # the next turn
    ],
)
def test_what_each_feature_is_the_meaning_of(place, seen):
    found = meanings(said(), "en", Spelled())[:, place * len(LETTERS) : (place + 1) * len(LETTERS)]
    assert ["".join(LETTERS[i] for i in np.flatnonzero(row)) for row in found] == list(seen)
    assert found.sum(axis=1) == pytest.approx([1.0 if one else 0.0 for one in seen])


def test_a_longer_sentence_weighs_more_in_its_turn():
    long = [*said()[:2], Utterance("c" * 8, Span(0, 8), 1, "interviewee")]
    own = meanings(long, "en", Spelled())[1, 2 * len(LETTERS) : 3 * len(LETTERS)]
    assert own[LETTERS.index("c")] == pytest.approx(2 * own[LETTERS.index("b")])


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_their_number_follows_the_embedder(lang):
    assert meanings(said(), lang, bundled()).shape == (5, meanings_size(bundled().dim))
    assert meanings([], lang, Spelled()).shape == (0, 4 * len(LETTERS) + STANDING)
