"""What the second look sees: the first one's chances, of a sentence and of what stands around it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.learning.decode import log_softmax
from assistant.learning.features import Utterance
from assistant.records import LABELS, Span
from assistant.segment.second_look import LOOK, agreeing, second_look, together

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
        (5, (None, None, "background", "challenge", "challenge", "result")),  # two before
        (6, (None, "background", "challenge", "challenge", "result", "other")),  # one before
        (7, ("challenge", "challenge", "result", "other", "solution", None)),  # one after
        (8, ("challenge", "result", "other", "solution", None, None)),  # two after
    ],
)
def test_neighbours_are_seen_with_what_they_are_likely_about(place, seen):
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD), sure(TOLD))
    found = [LABELS[row.argmax()] if row.any() else None for row in block(features, place)]
    assert found == list(seen)


def test_the_question_and_the_last_answer_are_seen():
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD), sure(TOLD))
    asked, answered = block(features, 9), block(features, 10)
    question = np.exp(sure(TOLD)[:2]).mean(axis=0)
    assert not asked[:2].any()
    assert asked[2] == pytest.approx(question, rel=1e-4)
    assert asked[3] == pytest.approx(question, rel=1e-4)
    assert LABELS[asked[5].argmax()] == "result"
    assert [LABELS[row.argmax()] if row.any() else None for row in answered] == [None] * 3 + ["challenge"] * 3


def test_what_was_talked_of_so_far_counts_by_length():
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD), sure(TOLD))
    share = block(features, 11)
    assert share.sum(axis=1) == pytest.approx(np.ones(6), abs=1e-4)
    assert share[3, LABELS.index("result")] == pytest.approx(0.4, abs=0.01)


def test_what_is_meant_is_seen_beside_words_and_cues():
    features = second_look(TALK, "en", sure(TOLD), sure(TOLD), sure(TOLD[::-1]))
    assert [LABELS[row.argmax()] for row in block(features, 3)] == list(TOLD[::-1])
    assert [LABELS[row.argmax()] for row in block(features, 2)] == list(TOLD)


@pytest.mark.parametrize(
    ("place", "turns"),
    [
        (12, (0, 0, 1, 2, 3, 3)),  # its own
        (13, (1, 1, 2, 3, None, None)),  # the next one
        (14, (2, 2, 3, None, None, None)),  # the one after that
    ],
)
def test_turns_are_seen_with_what_they_are_likely_about(place, turns):
    told = ("background", "background", "challenge", "result", "solution", "solution")
    about = ("background", "challenge", "result", "solution", None)
    features = block(second_look(TALK, "en", sure(told), sure(told), sure(told)), place)
    found = [LABELS[row.argmax()] if row.any() else None for row in features]
    assert found == [None if turn is None else about[turn] for turn in turns]


def test_a_longer_sentence_tells_more_of_what_its_turn_is_about():
    features = block(second_look(TALK, "en", sure(TOLD), sure(TOLD), sure(TOLD)), 12)
    assert LABELS[features[5].argmax()] == "solution"


@pytest.mark.parametrize(("place", "at", "near"), [(15, 3, "challenge"), (16, 0, "solution")])
def test_what_is_near_on_either_side_counts_more_than_what_is_far(place, at, near):
    """What was said right before the last sentence, and right after the first."""
    told = ("result", "solution", "challenge", "background")
    long = said([("interviewee", [150] * 4)])
    features = block(second_look(long, "en", sure(told), sure(told), sure(told)), place)
    assert features[at, LABELS.index(near)] > 0.5
    assert not features[3 - at].any()


@given(
    st.lists(st.tuples(st.sampled_from(ROLES), st.lists(st.integers(0, 90), min_size=1, max_size=4)), min_size=1, max_size=6),
    st.sampled_from(["en", "zh"]),
    st.integers(0, 9),
)  # fmt: skip
def test_every_sentence_has_all_features_and_an_agreeing_look_agrees(turns, lang, seed):
    utterances = said(turns)
    words, cues, meant = (
        log_softmax(np.random.default_rng(seed + k).normal(0, 2, (len(utterances), len(LABELS))).astype(np.float32))
        for k in (0, 1, 2)
    )
    features = second_look(utterances, lang, words, cues, meant)
    assert features.shape == (len(utterances), LOOK)
    assert np.isfinite(features).all()
    weights, bias = agreeing()
    first = together(words, cues)
    assert log_softmax(features @ weights + bias) == pytest.approx(log_softmax(np.maximum(first, -8)), abs=1e-4)
