"""What a sentence holds and where it stands, the same in both languages."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.draft.traits import _patterns, traits
from assistant.learning.features import utterances_of
from assistant.segment.units import sentence_units
from tests.unit.draft.interviews import LANGUAGES, interview, sample

ORDER = list(_patterns("en"))
HELD = [
    ("en", "cause", "It stood still because the pump broke."),
    ("zh", "cause", "因为水泵坏了，所以停了。"),
    ("en", "change", "Waiting times fell to an hour."),
    ("zh", "change", "等待时间降到一小时。"),
    ("en", "deed", "The pilot started with two plants."),
    ("zh", "deed", "先在两个厂试点。"),
    ("en", "trouble", "Nobody knew which order was late."),
    ("zh", "trouble", "单子老是对不上。"),
    ("en", "plan", "We hope to add the depots."),
    ("zh", "plan", "我们打算再加三个仓。"),
    ("en", "number", "There were 340 of them."),
    ("zh", "number", "一共三百四十个。"),
]


def of(lang, *turns):
    transcript = interview(lang, *turns)
    return traits(utterances_of(transcript, sentence_units(transcript)), lang)


def test_both_languages_have_the_same_traits_in_the_same_order():
    assert list(_patterns("zh")) == ORDER


@pytest.mark.parametrize(("lang", "trait", "words"), HELD)
def test_a_sentence_holds_what_it_says_and_a_bare_yes_holds_nothing(lang, trait, words):
    speaker = "curtis" if lang == "en" else "su"
    place = ORDER.index(trait)
    assert of(lang, (speaker, words))[0, place] >= 1
    assert of(lang, (speaker, "Yes." if lang == "en" else "对。"))[0, place] == 0


def test_the_question_before_and_the_neighbours_are_seen():
    found = of("en", ("maya", "What went wrong before the pilot?"), ("curtis", "Yes. Nobody knew. It fell."))
    width, trouble, change = len(ORDER), ORDER.index("trouble"), ORDER.index("change")
    yes, nobody, fell = found[1:]
    assert yes[2 * width + trouble] == 1  # the sentence after
    assert fell[width + trouble] == 1  # the sentence before
    assert nobody[3 * width + change] == pytest.approx(1 / 3)  # its own turn
    assert nobody[4 * width + ORDER.index("deed")] > 0  # the question


def test_a_number_said_again_is_new_no_more():
    found = of("en", ("curtis", "We ship 340 parcels."), ("curtis", "Yes, 340 parcels."))
    new_words, _, new_numbers, _, again = range(5 * len(ORDER), 5 * len(ORDER) + 5)
    assert list(found[:, new_numbers]) == [1, 0]
    assert list(found[:, again]) == [1, 0]
    assert found[0, new_words] == 1 > found[1, new_words]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_of_an_interview_has_the_same_finite_traits(lang):
    transcript, passages = sample(lang)
    utterances = utterances_of(transcript, [(p.turn, p.span) for p in passages])
    found = traits(utterances, lang)
    assert len(found) == len(passages)
    assert np.isfinite(found).all()
    assert (found == traits(utterances, lang)).all()


@given(st.lists(st.text("ab 12?因为降我。.", min_size=1, max_size=20), max_size=6), st.sampled_from(LANGUAGES))
def test_no_words_break_them(words, lang):
    speaker = "curtis" if lang == "en" else "su"
    found = of(lang, *[(speaker, w) for w in words])
    assert np.isfinite(found).all()
