"""What the second look sees: the first one's chances, of a sentence and of what stands around it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.learning.decode import log_softmax
from assistant.learning.features import Utterance
from assistant.records import LABELS, Span
from assistant.segment.second_look import LOOK, agreeing, both, second_look

ROLES = ("interviewer", "interviewee", "unknown")


def said(turns):
    """Utterances of turns: (role, sentences)."""
    return [
        Utterance("x" * length, Span(0, length), turn, role)
        for turn, (role, lengths) in enumerate(turns)
        for length in lengths
    ]


def sure(labels):
    """Log chances that are nearly sure of a label for each sentence."""
    return log_softmax(np.array([[9.0 if name == label else 0.0 for name in LABELS] for label in labels], np.float32))


def block(features, place):
    """The features of one kind, a column a label."""
    return features[:, place * len(LABELS) : (place + 1) * len(LABELS)]


TALK = said([("interviewer", [10, 10]), ("interviewee", [10]), ("interviewer", [20]), ("interviewee", [10, 30])])
TOLD = ("background", "challenge", "challenge", "result", "other", "solution")


@pytest.mark.parametrize(
    ("place", "seen"),
    [
        (3, (None, None, "background", "challenge", "challenge", "result")),  # two before
        (4, (None, "background", "challenge", "challenge", "result", "other")),  # one before
        (5, ("challenge", "challenge", "result", "other", "solution", None)),  # one after
        (6, ("challenge", "result", "other", "solution", None, None)),  # two after
    ],
)
def test_neighbours_are_seen_with_what_they_are_likely_about(place, seen):
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD))
    found = [LABELS[row.argmax()] if row.any() else None for row in block(features, place)]
    assert found == list(seen)


def test_the_question_and_the_last_answer_are_seen():
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD))
    asked, answered = block(features, 7), block(features, 8)
    question = np.exp(sure(TOLD)[:2]).mean(axis=0)
    assert not asked[:2].any()
    assert asked[2] == pytest.approx(question, rel=1e-4)
    assert asked[3] == pytest.approx(question, rel=1e-4)
    assert LABELS[asked[5].argmax()] == "result"
    assert [LABELS[row.argmax()] if row.any() else None for row in answered] == [None] * 3 + ["challenge"] * 3


def test_what_was_talked_of_so_far_counts_by_length():
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD))
    share = block(features, 9)
    assert share.sum(axis=1) == pytest.approx(np.ones(6), abs=1e-4)
    assert share[3, LABELS.index("result")] == pytest.approx(0.4, abs=0.01)


@given(
    st.lists(st.tuples(st.sampled_from(ROLES), st.lists(st.integers(0, 90), min_size=1, max_size=4)), min_size=1, max_size=6),
    st.sampled_from(["en", "zh"]),
    st.integers(0, 9),
)  # fmt: skip
def test_every_sentence_has_all_features_and_an_agreeing_look_agrees(turns, lang, seed):
    utterances = said(turns)
    words, cues = (
        log_softmax(np.random.default_rng(seed + k).normal(0, 2, (len(utterances), len(LABELS))).astype(np.float32))
        for k in (0, 1)
    )
    features = second_look(utterances, lang, words, cues)
    assert features.shape == (len(utterances), LOOK)
    assert np.isfinite(features).all()
    weights, bias = agreeing()
    first = both(words, cues)
    assert log_softmax(features @ weights + bias) == pytest.approx(log_softmax(np.maximum(first, -8)), abs=1e-4)
