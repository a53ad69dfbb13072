"""Which sentences of an interview are told by what was chosen."""

from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.material import Material
from assistant.draft.places import places_told
from assistant.records import Passage, Span

PASSAGES = [Passage(f"p{n}", Span(10 * n, 10 * n + 9), 0, "a", f"Sentence {n}", "result", 1.0) for n in range(5)]


def chosen(place, others=(), additions=()):
    material = Material(place, PASSAGES[place], None, (), 9, (), None, 0.0)
    return Choice(replace(material, others=others, additions=additions), 3, quoted=False)


def test_a_sentence_those_quoted_with_it_and_those_that_lend_a_word_are_told():
    choices = [chosen(1, others=(2,)), chosen(4, additions=(PASSAGES[3],))]
    assert places_told(choices, PASSAGES) == {1, 2, 3, 4}


def test_a_question_of_several_sentences_told_as_one_is_no_place_of_its_own():
    joined = replace(PASSAGES[0], span=Span(0, 19))
    assert places_told([chosen(4, additions=(joined,))], PASSAGES) == {4}
