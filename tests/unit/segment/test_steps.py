"""Who goes on and who takes over."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.learning.features import utterances_of
from assistant.segment.steps import STEPS, steps
from assistant.segment.units import sentence_units
from tests.unit.segment.interviews import talk

ROLES = st.sampled_from(["interviewer", "interviewee", "unknown"])


def kinds(*turns):
    transcript = talk("en", turns)
    return steps(utterances_of(transcript, sentence_units(transcript)))


def test_each_kind_of_step_has_its_number():
    assert kinds(
        ("interviewee", "We ship. We sort."),
        ("interviewee", "And pack."),
        ("interviewer", "Why? Since when?"),
        ("interviewer", "Or how?"),
        ("interviewee", "By hand."),
    ) == [0, 0, 2, 3, 1, 5, 4]  # fmt: skip


def test_whoever_is_not_known_to_ask_answers():
    assert kinds(("unknown", "So. Then."), ("interviewer", "And?"), ("unknown", "Fine.")) == [0, 0, 3, 4]


def test_nothing_said_has_no_steps():
    assert steps([]) == []


@given(st.lists(st.tuples(ROLES, st.sampled_from(["One.", "One. Two.", "Why? How? When?"])), max_size=6))
def test_every_step_is_of_a_known_kind(turns):
    transcript = talk("en", turns)
    utterances = utterances_of(transcript, sentence_units(transcript))
    found = steps(utterances)
    assert len(found) == len(utterances)
    assert all(0 <= kind < STEPS for kind in found)
