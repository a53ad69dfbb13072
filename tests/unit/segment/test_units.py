"""Units are sentences: never across a turn, and nothing said is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.segment.units import sentence_units
from tests.unit.segment.interviews import CHINESE, ENGLISH, sentences, talk

WORDS = st.one_of(
    st.sampled_from(["", " ", "Yes.", "We had forty. Then fifty!", "no stop", "是的。", "有三个车间，很大。没停", "…", "A\u3000b. C"]),
    st.text(st.characters(exclude_characters="\n"), max_size=30),
)  # fmt: skip
TURNS = st.lists(st.tuples(st.sampled_from(["interviewer", "interviewee"]), WORDS), max_size=6)


@given(TURNS, st.sampled_from(["en", "zh"]))
def test_units_never_cross_a_turn_and_cover_all_speech(turns, lang):
    transcript = talk(lang, turns)
    units = sentence_units(transcript)
    said = list(transcript.text)
    for index, span in units:
        turn = transcript.turns[index].span
        assert turn.start <= span.start < span.end <= turn.end
        said[span.start : span.end] = " " * (span.end - span.start)
    assert not "".join(said).strip()
    assert [span for _, span in units] == sorted(span for _, span in units)


@pytest.mark.parametrize(("lang", "turns"), [("en", ENGLISH), ("zh", CHINESE)])
def test_units_are_the_sentences_of_each_turn(lang, turns):
    transcript = talk(lang, turns)
    found = [(index, span.of(transcript.text)) for index, span in sentence_units(transcript)]
    assert found == [(index, text) for index, (_, words) in enumerate(turns) for text in sentences(words, lang)]


def test_an_interview_without_words_has_no_unit():
    assert sentence_units(talk("en", [])) == []
    assert sentence_units(talk("zh", [("interviewee", " ")])) == []
