"""English sentences that no editor would print are quoted, told without what was added, or left out."""

from dataclasses import replace

from assistant.draft.printable import printable
from assistant.language.voice import Reworded
from assistant.records import Passage, Span
from tests.unit.draft.interviews import block

_SPLICED = "Chalkboard with hooks, each boat is a hook."
_VOICED = "We never lost a boat, but I hated that chalkboard every single morning."


def material(told, said=None, quote=None, place=0):
    words = said or told
    passage = Passage(f"p{place}", Span(0, len(words)), 0, "curtis", words, "challenge", 1.0)
    return block(place, passage, text=told, quote=quote)


def test_what_can_be_printed_stays():
    one = material("The boats are counted every morning.")
    assert list(printable([one])) == [one]


def test_what_cannot_is_left_out_or_quoted():
    assert list(printable([material(_SPLICED)])) == []
    (quoted,) = printable([material(_SPLICED, said=_VOICED, quote=Span(0, len(_VOICED)))])
    assert quoted.reworded is None
    assert quoted.quote is not None


def test_a_quote_must_be_worth_it():
    said = "It was so, on the whole, there."
    assert list(printable([material(_SPLICED, said=said, quote=Span(0, len(said)))])) == []


def test_an_addition_is_given_up_before_the_sentence():
    bare = material("The boats are counted every morning.")
    added = replace(bare, reworded=Reworded(f"As for the boats, nine. {bare.passage.text}", leans=False), bare=bare)
    assert list(printable([added])) == [bare]


def test_what_is_said_to_anybody_is_told_of_someone():
    said = "Once you've hung it up, it's locked, with the hour on it."
    told = "Once people have hung it up, it is locked, with the hour on it."
    (mended,) = printable([material(told, said=said)])
    assert mended.reworded.text == "Once someone has hung it up, it is locked, with the hour on it."


def test_what_cannot_be_told_of_someone_is_told_in_the_speakers_own_words():
    said = "What you'd want to do with it, it's locked, with the hour on it."
    told = "What people would want to do with it is locked, with the hour on it."
    (quoted,) = printable([material(told, said=said, quote=Span(0, len(said)))])
    assert quoted.reworded is None
    assert list(printable([material(told, said=said)])) == []


def test_a_sentence_is_put_together_as_print_does():
    (mended,) = printable([material("One driver, she got two calls the same day. The boats are counted.")])
    assert mended.reworded.text == "One driver got two calls the same day. The boats are counted."


def test_an_addition_stays_where_what_it_is_added_to_can_be_repaired():
    bare = material("Nineteen hooks, it took.")
    added = replace(bare, reworded=Reworded(f"There were two boats. {bare.passage.text}", leans=False), bare=bare)
    (mended,) = printable([added])
    assert mended.reworded.text == "There were two boats. It took 19 hooks."


def test_what_stands_behind_it_is_told_unless_it_takes_it_up():
    (left,) = printable([material(f"{_SPLICED} The boats are counted every morning.")])
    assert left.reworded.text == "The boats are counted every morning."
    assert list(printable([material(f"{_SPLICED} They are counted by it every morning.")])) == []


def test_what_stands_before_it_is_still_told():
    told = f"The boats are counted every morning. {_SPLICED}"
    (begun,) = printable([material(told)])
    assert begun.reworded.text == "The boats are counted every morning."
    assert list(printable([material(f"It is so. {_SPLICED}")])) == []
