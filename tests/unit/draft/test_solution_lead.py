"""What the solution begins with where nothing near says what the customer uses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.draft.choose import Choice
from assistant.draft.names import CUSTOMER, Names
from assistant.draft.solution_lead import solution_lead
from assistant.language.voice import Reworded
from tests.unit.draft.interviews import block, interview, passages_of

SOLUTION = 2


def lead(*said: str, lang: str = "en", product: str | None = "Yardlight", vendor: str | None = "Lampworks", off=()):
    """The lead of a solution that tells all but the first of the sentences, each a turn of its own."""
    transcript = interview(lang, *(("curtis", words) for words in said))
    passages = passages_of(transcript, ["solution"] * len(transcript.turns))
    choices = [
        Choice(replace(block(i, p, text=p.text), reworded=Reworded(p.text, leans=False)), SOLUTION, quoted=False)
        for i, p in enumerate(passages)
        if i
    ]
    names = Names(lang, "Tern Bay", None, vendor, product, ())
    found = solution_lead(choices, names, transcript, passages, frozenset(off))
    assert found is None or found.kind == "composed"
    return found, transcript


def test_the_solution_begins_with_what_the_customer_turned_to():
    found, transcript = lead("We took yardlight in the end.", "The crew moved the carts at night.", "It took a week.")
    assert found is not None
    assert found.text == f"{CUSTOMER} turned to Yardlight."
    (place,) = found.evidence
    assert transcript.turns[place.turn].span.start == 0
    assert transcript.text[place.start : place.end] == "We took yardlight in the end."


def test_so_it_does_in_chinese():
    found, _ = lead("最后用的是明灯。", "夜里工人把车推过去。", "一周推完。", lang="zh", product="明灯", vendor=None)
    assert found is not None
    assert found.text == f"{CUSTOMER}选用了明灯。"


def test_a_product_without_a_name_is_called_by_its_vendor():
    found, _ = lead("We took Lampworks in the end.", "The crew moved the carts at night.", product=None)
    assert found is not None
    assert found.text == f"{CUSTOMER} turned to Lampworks."


@pytest.mark.parametrize("first", ["Yardlight came with two people.", "The people of Lampworks came."])
def test_a_solution_that_names_it_near_the_beginning_needs_no_lead(first: str):
    assert lead("We took Yardlight.", first, "It took a week.")[0] is None


def test_what_nobody_names_on_the_record_is_not_told():
    said = ("We took Yardlight.", "The crew moved the carts at night.")
    assert lead(*said, off=(0,))[0] is None
    assert lead("We took another.", "The crew moved the carts at night.")[0] is None
    assert lead("We took another.", "The crew moved the carts.", product=None, vendor=None)[0] is None


def test_an_empty_solution_has_no_lead():
    assert lead("We took Yardlight.")[0] is None
