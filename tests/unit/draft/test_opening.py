"""How an introduction begins."""

from assistant.draft.choose import Choice
from assistant.draft.names import CUSTOMER
from assistant.draft.opening import customer_first
from tests.unit.draft.interviews import block, interview, names, passages_of


def test_an_introduction_begins_with_what_the_customer_is():
    said = "Pruett Lines started with eggs. Pruett Lines is a carrier in Ohio."
    transcript = interview("en", ("curtis", said))
    passages = passages_of(transcript, ["background"])
    called = names("en", customer="Pruett Lines")
    chosen = [
        Choice(block(place, passages[place], text=f"{CUSTOMER}{passages[place].text.removeprefix('Pruett Lines')}"), 0, quoted=False)
        for place in (0, 1)
    ]  # fmt: skip
    assert [choice.material.place for choice in customer_first(chosen, called)] == [1, 0]
