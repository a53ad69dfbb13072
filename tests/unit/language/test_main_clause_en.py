"""Words that look like a sentence and have no main clause."""

import pytest

from assistant.language.main_clause_en import as_statement, lacks_main_clause


@pytest.mark.parametrize(
    ("fragment", "statement"),
    [
        ("Forty boats, before the harbour was dug.", ("That was forty boats, before the harbour was dug.", True)),
        ("April 2022, when the ferry is up, nine days.", ("It was April 2022, when the ferry is up, nine days.", False)),
        ("The two ovens, because nobody needs the third.", ("That is the two ovens, because nobody needs the third.", True)),
        ("About 300 members who keep bees in the valley.", ("That is about 300 members who keep bees in the valley.", True)),
        ("Everything that a guest or a cleaner touches.", ("That is everything that a guest or a cleaner touches.", True)),
        ("Nine bakers that Olga chose.", ("That was nine bakers that Olga chose.", True)),
        ("Pilot in Leith, because of the lift.", None),
        ("Not on Sundays, because the lock is shut.", None),
    ],
)  # fmt: skip
def test_words_without_a_main_clause(fragment, statement):
    assert lacks_main_clause(fragment)
    assert as_statement(fragment) == statement


@pytest.mark.parametrize(
    "sentence",
    [
        "The bread that came back went to the pigs.",
        "The bread that he sold went to the fair.",
        "From the quay to the shop it is one day now.",
        "Now if it says six it is six.",
        "The only way to do it was to call.",
        "The rest of that is a marsh.",
        "Below that it goes to the desk, with a note.",
        "The bakers still weigh every single loaf before it goes out.",
        "The year before it was two.",
        "When the gate is shut, they wait.",
        "The first one who calls has it.",
        "The last 20 that we sent, three came back.",
        "\ue000 closed the yard that nobody used.",
        "The list stays in Leith, that was Ann's.",
        "Men want something to do.",
    ],
)
def test_sentences_have_one(sentence):
    assert not lacks_main_clause(sentence)
