"""English verb forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.predicates_en import has_verb
from assistant.language.verbs_en import is_adverb, is_participle, is_past, with_s


@pytest.mark.parametrize(
    ("verb", "third"),
    [("run", "runs"), ("go", "goes"), ("carry", "carries"), ("play", "plays"), ("watch", "watches"), ("fix", "fixes"),
     ("miss", "misses"), ("push", "pushes"), ("see", "sees"), ("pay", "pays"), ("try", "tries")],
)  # fmt: skip
def test_third_person(verb, third):
    assert with_s(verb) == third


@given(st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=2, max_size=9))
def test_a_third_person_always_ends_in_s(verb):
    assert with_s(verb).endswith("s")
    assert len(with_s(verb)) > len(verb)


@pytest.mark.parametrize("word", ["was", "had", "went", "moved", "could", "built", "paid", "would"])
def test_pasts_and_modals_fit_every_subject(word):
    assert is_past(word)


@pytest.mark.parametrize("word", ["run", "is", "truck", "go", "red", "have"])
def test_other_words_are_no_pasts(word):
    assert not is_past(word)


@pytest.mark.parametrize("word", ["been", "gone", "moved", "taken", "built"])
def test_participles_follow_have(word):
    assert is_participle(word)


@pytest.mark.parametrize("word", ["went", "truck", "is"])
def test_other_words_are_no_participles(word):
    assert not is_participle(word)


@pytest.mark.parametrize("word", ["always", "never", "really", "quickly"])
def test_adverbs_may_stand_before_the_verb(word):
    assert is_adverb(word)


@pytest.mark.parametrize("word", ["truck", "go", "ply"])
def test_other_words_may_not(word):
    assert not is_adverb(word)


@pytest.mark.parametrize(
    "sentence",
    ["the drivers love it", "he carries the list", "they moved in march", "it is cold", "she goes home", "we paid"],
)
def test_sentences_have_a_verb(sentence):
    assert has_verb(sentence.split())


@pytest.mark.parametrize("fragment", ["eleven weeks", "three of the nine terminals", "the yard at joplin", ""])
def test_fragments_have_none(fragment):
    assert not has_verb(fragment.split())
