"""Traces of speech go; words that carry meaning stay."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.clean_en import cleaned
from tests.unit.language.said import everything_said, values


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("So, um, the yard was full every morning.", ["um"]),
        ("The yard was, uh, full every morning.", ["uh"]),
        ("The yard was, you know, full every morning.", ["you know"]),
        ("I mean, the yard was full every morning.", ["I mean"]),
        ("Honestly, the yard was full every morning.", ["Honestly"]),
        ("The yard was full every morning, you know.", ["you know"]),
        ("The yard was full every morning, to be honest with you.", ["honest"]),
        ("The yard was full [laughs] every morning.", ["laughs", "["]),
        ("The yard was full every morning, or something like that.", ["something"]),
        ("Yeah, so, well, the yard was full every morning.", ["Yeah", "well"]),
    ],
)
def test_fillers_go(said, gone):
    text = cleaned(said)
    assert "yard was" in text
    assert "full" in text
    assert "every morning" in text
    assert not [word for word in gone if word.lower() in text.lower()]
    assert ",," not in text
    assert " ," not in text


@pytest.mark.parametrize(
    ("said", "once"),
    [
        ("We had, we had forty trucks in the yard.", "we had"),
        ("We were planning... we were planning it by hand.", "we were planning"),
        ("The the yard was full every morning.", "the yard"),
        ("It took, it took four hours a day.", "it took"),
    ],
)
def test_restarts_are_said_once(said, once):
    assert cleaned(said).lower().count(once) == 1


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("The yard was full because the gate was closed.", "because the gate was closed"),
        ("It lasted five months.", "It lasted five months."),
        ("The drivers like the map.", "drivers like the map"),
        ("Trucks were late, trailers were early.", "Trucks were late, trailers were early."),
        ("We moved to paper, then to tablets, then to phones.", "to paper, then to tablets, then to phones"),
        ("What they said is on the board.", "What they said is on the board"),
        ("I think of the yard as ours, said the driver.", "of the yard"),
    ],
)
def test_meaning_stays(said, kept):
    assert kept in cleaned(said)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("No driver waits longer than ten minutes.", "No driver"),
        ("No trucks were late in March.", "No trucks"),
        ("Because of the strike, the yard was closed.", "Because of the strike"),
        ("So far three terminals have moved.", "So far"),
        ("Like most carriers, they kept the routes on paper.", "Like most carriers"),
        ("Right turns are banned for long trailers.", "Right turns"),
        ("The trucks turn right, and the drivers wait.", "turn right"),
        ("Before that, everything was on a whiteboard.", "Before that"),
    ],
)
def test_words_that_only_look_like_fillers_stay(said, kept):
    assert kept in cleaned(said)


@given(st.sampled_from(everything_said("en")))
def test_cleaning_adds_no_word_and_no_number(sentence):
    text = cleaned(sentence)
    longer = len("because") * sentence.lower().count("cause") + len(
        re.findall(r"\b(?:we|they) was\b", sentence.lower())
    )
    longer += len("es") * len(re.findall(r"\bdon['’]t\b", sentence.lower()))  # that don't count
    assert len(text) <= len(sentence) + longer
    assert set(values(text, "en")) <= set(values(sentence, "en"))


@given(st.sampled_from(everything_said("en")))
def test_cleaning_twice_changes_no_more_than_once_more(sentence):
    """What is clean reads on: no space before a mark, no marks side by side, nothing around it."""
    text = cleaned(sentence)
    assert text == text.strip()
    assert ",," not in text
    assert " ," not in text
    assert "  " not in text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Ninety, give or take who is on leave.", "About ninety."),
        ("Ninety boats, give or take.", "About ninety boats."),
        ("They load ninety boats, give or take what the tide does.", "They load ninety boats, give or take."),
        ("Ours, give or take.", "Ours, give or take."),
    ],
)
def test_an_estimate_stays_and_the_joke_about_it_goes(said, told):
    assert cleaned(said) == told
