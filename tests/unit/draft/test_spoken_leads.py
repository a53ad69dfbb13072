"""English sentences after a scrap that leads up to them, quoted as they were said."""

from __future__ import annotations

from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.spoken_leads import with_leads_as_said
from assistant.language.voice import Reworded
from assistant.records import Label
from tests.unit.draft.interviews import block, interview, passages_of

SOLUTION = 2


def told(text: str, *said: str, at: int, label: Label = "solution", apart: bool = False):
    """What becomes of a sentence in an editor's words, to which the other sentences of its answer were added."""
    transcript = interview("en", ("maya", "Tell me."), ("curtis", " ".join(said)))
    passages = passages_of(transcript, [label] * len(transcript.turns))
    answer = [(i, p) for i, p in enumerate(passages) if p.turn == 1]
    place, passage = answer[at]
    added = tuple(p for i, p in answer if i != place and not (apart and i == place - 1))
    material = replace(block(place, passage, text=text), reworded=Reworded(text, leans=False), additions=added)
    closed = frozenset(i for i, p in answer if "secret" in p.text)
    (choice,) = with_leads_as_said([Choice(material, SOLUTION, quoted=False)], transcript, passages, closed)
    if not choice.quoted:
        return choice.material.reworded.text
    assert choice.material.quote is not None
    return choice.material.quote.of(choice.material.passage.text)


def test_a_scrap_and_its_sentence_are_quoted_together():
    said = ("Two pallets out of three.", "That's a feel, the yard never counted.")
    assert told("Two pallets out of three: that is a feel, the yard never counted.", *said, at=1) == " ".join(said)


def test_so_is_a_scrap_behind_the_sentence():
    said = ("We chose them for the lamps.", "July 2024, and for eight weeks only at night.")
    text = "The team chose them for the lamps: July 2024, and for eight weeks only at night."
    assert told(text, *said, at=0) == " ".join(said)


def test_what_reads_well_after_a_colon_stays():
    text = "Leeds first, March 2024: the crew said six weeks."
    assert told(text, "Leeds first, March 2024.", "The crew said six weeks.", at=1) == text
    text = "As for the carts, one week: the crew moved them."
    assert told(text, "One week.", "The crew moved them.", at=1) == text


def test_a_colon_that_the_speaker_set_joins_nothing():
    text = "The crew had one rule: nobody moves a pallet."
    assert told(text, "The crew had one rule: nobody moves a pallet.", at=0) == text


def test_what_may_not_be_quoted_stays_in_an_editors_words():
    text = "Two of the secret pallets: that is a feel, the yard never counted."
    assert told(text, "Two of the secret pallets.", "That's a feel, the yard never counted.", at=1) == text


def test_sentences_that_do_not_follow_each_other_are_not_quoted_in_one():
    text = "Two pallets out of three: that is a feel."
    said = ("Two pallets out of three.", "The yard has rain in it.", "That's a feel, the yard never counted.")
    assert told(text, *said, at=2, apart=True) == text
