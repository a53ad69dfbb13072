"""Half answers of English interviews, completed from the question."""

import pytest

from assistant.language.answers_en import completed, owned, staffed
from assistant.language.numerals import numbers
from assistant.language.past_forms_en import past_of


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("How many sites do you run?", "Fourteen.", "We run fourteen sites."),
        ("And how many people work there?", "About sixty.", "About sixty people work there."),
        ("So, the lanes, how many lanes?", "Five.", "There are five lanes."),
        ("How long did the rollout take?", "Nine weeks.", "The rollout took nine weeks."),
        ("How long does it take now?", "Six minutes.", "It takes six minutes now."),
        ("When did you go live?", "March 2024.", "We went live in March 2024."),
        ("When was it founded?", "1951.", "It was founded in 1951."),
        ("How big are you?", "Three hundred and ten people.", "We have three hundred and ten people."),
        ("How many of those came back?", "Six of them.", "Six of those came back."),
        ("How many trucks have you got?", "Around 140.", "We have around 140 trucks."),
        ("So how many people did that, roughly?", "Two.", "Two people did that."),
        ("How many calls did your team take?", "Four hundred.", "Our team took four hundred calls."),
        ("How many depots are there?", "Nine, across three counties.", "There are nine depots, across three counties."),
        ("Where are you based?", "Leeds.", "We are based in Leeds."),
        ("How much did that cost?", "Forty thousand pounds.", "That cost forty thousand pounds."),
    ],
)
def test_question_and_answer_make_a_statement(question, answer, told):
    assert completed(question, answer) == told


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("And now?", "Four."),
        ("Was it ten or twelve?", "Twelve."),
        ("How many, sixty?", "Fifty."),
        ("How many sites do you run?", "I'd have to look that up, maybe twelve."),
        ("How many sites do you run?", "None."),
        ("How many sites will you run?", "Fourteen."),
        ("How many units is it today?", "Sixty-four."),
        ("How many weeks?", "Nine."),
        ("How many sites do you run?", "We closed two of them."),
        ("You run fourteen sites.", "Fourteen."),
        ("What was broken?", "Everything."),
    ],
)
def test_no_statement_is_made_of_guesses_hopes_and_whole_sentences(question, answer):
    assert completed(question, answer) is None


def test_numbers_of_the_question_are_never_told():
    told = completed("How many of your sites run it?", "Nine.")
    assert told is not None
    assert [n.value for n in numbers(told, "en")] == [9]


@pytest.mark.parametrize(
    ("fragment", "told"),
    [
        ("Nine terminals.", "We have nine terminals."),
        ("About two hundred and forty staff, most of them in Tiel.", "We have about two hundred and forty staff, most of them in Tiel."),
        ("Nurses is about sixty.", "We have about sixty nurses."),
        ("The answer is sixty.", None),
        ("About eighty million turnover, last year.", "Our turnover was about eighty million, last year."),
        ("Nine million in sales.", "Our sales are nine million."),
        ("Nine million less in sales.", None),
        ("Two people.", None),
        ("Nine weeks.", None),
        ("Four branches closed.", None),
        ("Forty percent of branches.", None),
        ("No stores.", None),
    ],
)  # fmt: skip
def test_what_a_company_counts_among_its_own(fragment, told):
    assert owned(fragment) == told


@pytest.mark.parametrize(
    ("verb", "past"),
    [
        ("take", "took"),
        ("stop", "stopped"),
        ("carry", "carried"),
        ("move", "moved"),
        ("open", "opened"),
        ("blarg", None),
    ],
)
def test_past_forms(verb, past):
    assert past_of(verb) == past


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("And how many people, roughly?", "Two hundred and ten.", "We have two hundred and ten people."),
        ("How many staff?", "Ninety, give or take who is on leave.", "We have about ninety people."),
        ("How many people?", "Nine.", None),
        ("How many people on the crane?", "Forty.", None),
        ("How many boats?", "Forty.", None),
        ("How many people?", "Forty in the yard.", None),
    ],
)
def test_the_size_of_a_house_is_told_with_its_question(question, answer, told):
    assert staffed(question, answer) == told
