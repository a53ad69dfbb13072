"""What stands around a sentence: cues of both languages, seen where they were said."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.learning.features import Utterance
from assistant.records import Span
from assistant.segment.cues import cues_of, load_cues
from assistant.segment.surroundings import surroundings
from tests.unit.segment.talks import utterances

NAMES = [name for name, _ in load_cues("en")]
SAID = {
    "en": (
        ("past_habit", "Back then everything was typed by hand in spreadsheets."),
        ("doing", "We rolled it out in May after a pilot."),
        ("change", "It dropped from nine days to two."),
        ("company", "We make hinges and I run the plant."),
        ("chat", "Hello, can you hear me?"),
        ("ask_result", "So what has changed since then?"),
        ("ask_pain", "What was the worst problem?"),
        ("short_reply", "Right, okay."),
        ("our_past", "I WAS there and we had nothing."),
    ),
    "zh": (
        ("past_habit", "以前全靠手工抄本子。"),
        ("doing", "五月份先在一个仓库试点，然后上线。"),
        ("change", "从九天降到两天。"),
        ("company", "我们公司主要做合页，我管生产。"),
        ("chat", "您好，听得见吗？"),
        ("ask_result", "那效果怎么样？"),
        ("ask_pain", "当时最难的是什么？"),
        ("short_reply", "好，明白。"),
        ("past_habit", "那会儿用的是EXCEL。"),
    ),
}
CASES = [(lang, name, text) for lang, some in SAID.items() for name, text in some]


def said(*texts: tuple[int, str, str]) -> list[Utterance]:
    """Utterances of (turn, role, text)."""
    return [Utterance(text, Span(0, len(text)), turn, role) for turn, role, text in texts]


def test_both_languages_have_the_same_cues_in_the_same_order():
    assert [name for name, _ in load_cues("zh")] == NAMES
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize(("lang", "name", "text"), CASES)
def test_a_cue_is_heard(lang, name, text):
    assert cues_of(utterances(f"A: {text}", lang), lang)[:, NAMES.index(name)].any()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_empty_cue_would_say_nothing(lang):
    for _, pattern in load_cues(lang):
        assert pattern.search("") is None


def test_a_question_reaches_every_sentence_of_its_answer_and_no_other_turn():
    talk = said(
        (0, "interviewee", "Filler."), (1, "interviewer", "What was the worst problem?"),
        (2, "interviewee", "Filler."), (2, "interviewee", "Filler."), (3, "interviewer", "Filler."), (4, "interviewee", "Filler."),
    )  # fmt: skip
    width = len(NAMES)
    latest = surroundings(talk, "en")[:, 12 * width : 13 * width][:, NAMES.index("ask_pain")]
    assert latest.tolist() == [0, 0, 1, 1, 1, 0]


def test_a_cue_fades_with_distance():
    talk = said(
        (0, "interviewee", "We piloted it."), *((0, "interviewee", "Filler words that say nothing.") for _ in range(9))
    )
    width = len(NAMES)
    before = surroundings(talk, "en")[:, 15 * width : 16 * width][:, NAMES.index("doing")]
    assert before[0] == 0
    assert all(earlier > later > 0 for earlier, later in pairwise(before[1:]))


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["interviewer", "interviewee", "unknown"]), st.text(max_size=30)), min_size=1, max_size=8),
    st.sampled_from(["en", "zh"]),
)  # fmt: skip
def test_any_talk_has_finite_features_of_one_width(turns, lang):
    talk = said(*sorted(turns, key=lambda turn: turn[0]))
    found = surroundings(talk, lang)
    assert found.shape == (len(talk), 20 * len(NAMES) + 15)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()


def test_nothing_said_has_no_features():
    assert len(surroundings([], "en")) == 0
