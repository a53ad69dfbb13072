"""Each sign that a value took the place of another, and each that both hold: for and against."""

from contextlib import nullcontext
from dataclasses import replace

import pytest

from assistant.corrections.talk_values_en import Talk
from assistant.corrections.value_pairs_en import pairs
from assistant.corrections.weighed import Where
from assistant.corrections.weighed_en import ENGLISH
from tests.unit.draft.interviews import interview, passages_of

FOR = [
    ("renamed", "C: We mill fifty doors. | C: It's forty, fifty is with the gates.", True),
    ("renamed", "C: We mill fifty doors. | C: It's forty, and fifty more wait.", False),
    ("told_of", "C: We run ninety vans. | D: That's the whole firm. Here it's sixty.", True),
    ("told_of", "C: We run ninety vans. | D: That's great. Here it's sixty.", False),
    ("answered", "C: We run ninety vans. | D: Eighty. Ten are in the ditch.", True),
    ("answered", "C: We run ninety vans. | D: At the port they would buy eighty.", False),
    ("taken_up", "C: We run ninety vans. | D: I'd have thought eighty. | C: Eighty, she's right.", True),
    ("taken_up", "C: We run ninety vans. | D: I'd have thought eighty. | C: Could be anything.", False),
    ("insisted_on", "C: It's forty. | D: Isn't it fifty? | C: It's forty, I was there.", True),
    ("insisted_on", "C: It's many. | D: Isn't it fifty? | C: It's forty, I was there.", False),
    ("repaired", "C: We bake for thirty shops. Hang on, it's twenty-six.", True),
    ("repaired", "C: We bake for thirty shops. In town it's twenty-six.", False),
    ("repaired", "C: We bake for thirty shops. Hold on, it's on the lamp. Twenty-six.", False),
    ("regretted", "C: We bake for thirty shops. | D: Twenty-six. | C: Shows how much I know.", True),
    ("regretted", "C: We bake for thirty shops. | D: Twenty-six. | C: It smells good there.", False),
    ("put_instead", "C: It took thirty days. | I: Thirty? | C: Make that twenty-six.", True),
    ("put_instead", "C: It took thirty days. | I: Thirty? | C: Don't write twenty-six.", False),
    ("gave_in", "C: It took thirty days. | D: With the snow it was twenty-six. | C: That's true.", True),
    ("gave_in", "C: It took thirty days. | D: With the snow it was twenty-six. | C: The snow came late.", False),
    ("hesitated", "C: It took thirty, um, twenty-six days.", True),
    ("hesitated", "C: It took thirty, and twenty-six days.", False),
    ("challenged", "C: It took thirty days. | I: Can I write thirty? | C: Well, twenty-six.", True),
    ("challenged", "C: It took thirty days. | I: And your dog? | C: Well, twenty-six.", False),
    (
        "referred_back",
        "C: We paid 300 euros. | I: Nice. | C: What I told you at the start, that's off. 260 euros.",
        True,
    ),
    ("referred_back", "C: We paid 300 euros. | I: Nice. | C: The neighbours were quicker. 260 euros.", False),
    ("taken_down", "C: It took thirty days. | D: Rather twenty-six. | I: Then I'll write twenty-six.", True),
    ("taken_down", "C: It took thirty days. | D: Rather twenty-six. | I: Is the mill loud?", False),
]
WEAK = [
    ("conceded", "C: It took thirty days. | D: Rather twenty-six. | C: Oh.", True),
    ("conceded", "C: It took thirty days. | D: Rather twenty-six. | C: The snow came late.", False),
    ("conceded", "C: It took thirty days. | D: Rather twenty-six. | C: Twenty-six, right.", True),
    ("looked_up", "C: It took thirty days. | I: Long. | C: I've just pulled the log, twenty-six.", True),
    ("looked_up", "C: It took thirty days. | I: Long. | C: The others had twenty-six.", False),
    ("guessed", "C: I'd say thirty. | I: Many. | C: It came to twenty-six.", True),
    ("guessed", "C: There were thirty. | I: Many. | C: It came to twenty-six.", False),
    ("came_back", "C: There were thirty. | I: Many. | C: By the way, the list has twenty-six.", True),
    ("came_back", "C: There were thirty. | I: Many. | C: The list has twenty-six.", False),
    ("doubted", "C: There were thirty. | I: Is that gross? | C: The list has twenty-six.", True),
    ("doubted", "C: There were thirty. | I: And before? | C: The list has twenty-six.", False),
    ("written_down", "C: There were thirty. | I: Many. | C: Twenty-six. | I: Twenty-six.", True),
    ("written_down", "C: There were thirty. | I: Many. | C: Twenty-six. | I: Thirty and twenty-six.", False),
    ("unasked", "C: There were thirty. | I: Many. | C: The list has twenty-six.", True),
    ("unasked", "C: There were thirty. | I: How many today? | C: The list has twenty-six.", False),
    ("more_exact", "C: There were thirty. | I: Many. | C: The list has twenty-six.", True),
    ("more_exact", "C: There were twenty-six. | I: Many. | C: The list has thirty.", False),
]
AGAINST = [
    ("then_and_now", "C: It used to take thirty days. | I: Oh. | C: It takes twenty-six now.", True),
    ("then_and_now", "C: It takes thirty days. | I: Oh. | C: It takes twenty-six.", False),
    ("change_itself", "C: It went from thirty to twenty-six.", True),
    ("change_itself", "C: It took thirty. It took twenty-six.", False),
    ("part_of", "C: We have thirty carts, of which twenty-six roll.", True),
    ("part_of", "C: We have thirty carts. We have twenty-six.", False),
    ("both_told", "C: Thirty in May and twenty-six in June. | I: Okay. | C: Keep both.", True),
    ("both_told", "C: Thirty in May and twenty-six in June. | I: Okay. | C: Fine.", False),
    ("two_terms", "C: The target was thirty. | I: Oh. | C: We made twenty-six.", True),
    ("two_terms", "C: The median is thirty. | I: Oh. | C: On average it's twenty-six.", True),
    ("two_terms", "C: It was thirty. | I: Oh. | C: We made twenty-six.", False),
    ("two_things", "C: There are thirty in town. | D: And in the country twenty-six.", True),
    ("two_things", "C: There are thirty in town. | D: It's twenty-six.", False),
    ("two_years", "C: In the year before thirty. In the year after twenty-six.", True),
    ("two_years", "C: At first thirty. After that twenty-six.", False),
    ("asked_else", "C: It took thirty days. | I: And before? | C: Twenty-six.", True),
    ("asked_else", "C: It took thirty days. | I: Can I write that? | C: Twenty-six.", False),
    ("gone_on", "C: It took thirty days. | I: A. | C: B. | I: D. | C: E. | I: F. | C: Twenty-six.", True),
    ("gone_on", "C: It took thirty days. | I: A. | C: Twenty-six.", False),
    ("known_before", "C: We had twenty-six. | C: We had thirty. | I: A. | C: Twenty-six.", True),
    ("known_before", "C: We had thirty. | I: A. | C: Twenty-six.", False),
    ("only_felt", "C: We had thirty. | D: It feels like twenty-six.", True),
    ("only_felt", "C: We had thirty. | D: It was twenty-six.", False),
    ("two_places", "C: At the mill it's thirty. | D: At the port it's twenty-six.", True),
    ("two_places", "C: At the mill it's thirty. | D: At the mill it's twenty-six.", False),
    ("two_of_a_kind", "C: In the mornings it's thirty. | C: It's twenty-six in the evening.", True),
    ("two_of_a_kind", "C: In the mornings it's thirty. | C: It's twenty-six in the morning.", False),
    ("change_itself", "C: It took thirty, thirty-six days.", True),
    ("one_breath", "C: We had thirty, twenty-six with a roof.", True),
    ("one_breath", "C: We had thirty. Twenty-six had a roof.", False),
]
TOLD = [
    ("sourced", "C: We run thirty vans. | I: Nice. | C: I have the list here, twenty-six.", True),
    ("sourced", "C: We run thirty vans. | I: Nice. | C: The neighbours run twenty-six.", False),
    ("that_was", "C: We run thirty vans. | I: Nice. | C: That's what the lease says, we drive twenty-six.", True),
    ("that_was", "C: We run thirty vans. | I: Nice. | C: That's the funny thing, we drive twenty-six.", False),
    ("that_was", "C: We run thirty vans. | I: Nice. | C: That's what we call them, we drive twenty-six.", False),
    ("made_exact", "C: We run thirty vans. | I: Nice. | C: To be exact, twenty-six.", True),
    ("made_exact", "C: We run thirty vans. | I: Nice. | C: The others, twenty-six.", False),
    ("chosen", "C: We run thirty vans. | C: We drive twenty-six. | I: I'll take that.", True),
    ("chosen", "C: We run thirty vans. | C: We drive twenty-six. | I: Who washes them?", False),
    ("concluded", "C: We run thirty vans. | C: We drive twenty-six. | I: Twenty-six then.", True),
    ("concluded", "C: We run thirty vans. | C: We drive twenty-six. | I: Twenty-six?", False),
    ("contrast_asked", "C: It took thirty days. | I: And after? | C: Twenty-six.", True),
    ("contrast_asked", "C: It took thirty days. | I: And were you glad? | C: Twenty-six.", False),
    ("of_its_own", "C: The hill has thirty. | I: Okay. | C: On the lake side it's twenty-six.", True),
    ("of_its_own", "C: The hill has thirty. | I: Okay. | C: With us it's twenty-six.", False),
    ("named_apart", "C: Barn one, thirty cows. Barn two, twenty-six.", True),
    ("named_apart", "C: Barn one, thirty cows. No, twenty-six.", False),
    ("added", "C: It has thirty. | I: Okay. | C: And the shed twenty-six.", True),
    ("added", "C: It has thirty. | I: Okay. | C: The shed twenty-six.", False),
    ("new_hedged", "C: It has thirty. | I: Okay. | C: Probably twenty-six.", True),
    ("new_hedged", "C: It has thirty. | I: Okay. | C: Twenty-six or so.", True),
    ("new_hedged", "C: It has thirty. | I: Okay. | C: Twenty-six.", False),
    ("said_of_it", "C: It has thirty. | I: Okay. | C: We're at twenty-six.", True),
    ("said_of_it", "C: It has thirty. | I: Okay. | C: The shed holds twenty-six.", False),
]
SHAPE = [
    ("nothing_between", "C: It has thirty. | C: It has twenty-six.", True),
    ("nothing_between", "C: It has thirty cows. | C: 99000 men. | C: It has twenty-six cows.", False),
    ("much_between", "C: It has thirty. | C: We drove 900 miles, 150 hours, 90 trips. | C: It has twenty-six.", True),
    ("much_between", "C: It has thirty. | C: It has twenty-six.", False),
    ("both_large", "C: It has 310. | C: It has 260.", True),
    ("both_large", "C: It has 110. | C: It has 90.", False),
    ("near_in_size", "C: It has thirty. | C: It has twenty-six.", True),
    ("near_in_size", "C: It has thirty. | C: It has twenty.", False),
    ("twice_as_large", "C: It has thirty. | C: It has seventy.", True),
    ("twice_as_large", "C: It has thirty. | C: It has forty.", False),
    ("of_other_size", "C: It has thirty. | C: It has a hundred.", True),
    ("of_other_size", "C: It has thirty. | C: It has seventy.", False),
    ("counts_the_same", "C: It has thirty cows. | C: It has twenty-six cows.", True),
    ("counts_the_same", "C: It has thirty. | C: It has twenty-six.", False),
    ("old_counts_nothing", "C: It has thirty. | C: It has twenty-six cows.", True),
    ("old_counts_nothing", "C: It has thirty cows. | C: It has twenty-six.", False),
    ("some_turns_on", "C: It has thirty. | I: A barn. | C: A barn. | C: It has twenty-six.", True),
    ("some_turns_on", "C: It has thirty. | C: It has twenty-six.", False),
    ("opens_turn", "C: It has thirty. | C: It's twenty-six.", True),
    ("opens_turn", "C: It has thirty. | C: The farm of ours has twenty-six.", False),
    ("number_asked", "C: It has thirty. | I: How many eat hay? | C: Twenty-six.", True),
    ("number_asked", "C: It has thirty. | I: Do they eat hay? | C: Twenty-six.", False),
    ("said_again_asking", "C: It has thirty. | C: It's twenty-six. | I: Twenty-six.", True),
    ("said_again_asking", "C: It has thirty. | C: It's twenty-six. | I: Thirty.", False),
    ("old_said_later", "C: It has thirty. | C: It's twenty-six. | I: Thirty.", True),
    ("old_said_later", "C: It has thirty. | C: It's twenty-six. | I: Twenty-six.", False),
    ("old_said_beside", "C: It has thirty. | C: It's twenty-six, thirty was the plan.", True),
    ("old_said_beside", "C: It has thirty. | C: It's twenty-six. | I: Thirty.", False),
    ("old_said_last", "C: It has thirty. | C: It's twenty-six. | C: So thirty.", True),
    ("old_said_last", "C: It has thirty. | C: It's twenty-six. | C: So twenty-six.", False),
]


def talk_of(said: str) -> Talk:
    """The turns of a line as a talk; I is the interviewer."""
    rows = [row.split(":", 1) for row in said.split(" | ")]
    names = {"I": "maya", "C": "curtis", "D": "rosa"}
    transcript = interview("en", *((names[who.strip()], words.strip()) for who, words in rows))
    return Talk(transcript, passages_of(transcript, ["result"] * 40))


@pytest.mark.parametrize(("name", "said", "shows"), [*FOR, *WEAK, *AGAINST, *TOLD, *SHAPE])
def test_a_sign_shows_in_the_talk(name, said, shows):
    sign = next(one for one in ENGLISH.signs if one.__name__ == name)
    found = list(pairs(talk_of(said)))
    assert found
    assert any(sign(pair) for pair in found) is shows


def test_each_sign_has_a_case_for_and_one_against():
    shown = {(name, shows) for name, _, shows in (*FOR, *WEAK, *AGAINST, *TOLD, *SHAPE)}
    assert {(sign.__name__, shows) for sign in ENGLISH.signs for shows in (True, False)} <= shown


def test_each_sign_has_its_weight_and_those_that_both_hold_weigh_against():
    weights = ENGLISH.weights
    assert set(weights) == {sign.__name__ for sign in ENGLISH.signs} | {"bias"}
    assert all(weights[sign] < 0 for sign in ("change_itself", "part_of", "both_told", "of_its_own", "contrast_asked"))
    assert all(weights[sign] > 1 for sign in ("renamed", "repaired", "hesitated", "taken_down"))


def test_the_signs_of_a_pair_are_summed_and_a_question_puts_nothing_right():
    said = "C: We have thirty carts, um, sorry, twenty-six carts. | I: And forty carts by May?"
    (pair,) = pairs(talk_of(said))
    assert (pair.old.word, pair.new.word) == ("30", "26")
    shown = sum(ENGLISH.weights[sign.__name__] for sign in ENGLISH.signs if sign(pair))
    assert ENGLISH.log_odds(pair) == pytest.approx(ENGLISH.weights["bias"] + shown)
    assert ENGLISH.log_odds(pair) > ENGLISH.least


def renamed(pair):
    """A sign under a name that has a weight."""
    raise AssertionError("read further")


def test_what_no_words_make_up_for_is_not_read_further():
    (pair,) = pairs(talk_of("C: We have thirty carts, um, sorry, twenty-six carts."))
    shape = ENGLISH.stages[0]
    with pytest.raises(AssertionError, match="read further"):
        replace(ENGLISH, stages=(shape, (renamed,))).log_odds(pair)
    assert replace(ENGLISH, stages=(shape, (renamed,)), hopeless=99.0).log_odds(pair) < 99


@pytest.mark.parametrize(("least", "read"), [(-9.0, True), (0.0, False)])
def test_a_pair_that_cannot_come_to_enough_any_more_is_not_read_further(least, read):
    (pair,) = pairs(talk_of("C: We have thirty carts. The yard is small. We had twenty-six carts."))
    (hesitated,) = (sign for sign in ENGLISH.signs if sign.__name__ == "hesitated")
    weighed = replace(ENGLISH, stages=((hesitated, renamed),), least=least)
    with pytest.raises(AssertionError, match="read further") if read else nullcontext():
        assert weighed.log_odds(pair) < least


def test_signs_weigh_the_same_in_whatever_order_they_are_looked_for():
    talk = talk_of(
        "C: We have thirty carts. | D: Sorry, it's twenty-six carts. | I: Twenty-six. | C: Right, twenty-six."
    )
    turned = replace(ENGLISH, stages=tuple(stage[::-1] for stage in ENGLISH.stages))
    (odds,) = (ENGLISH.log_odds(pair) for pair in pairs(talk))
    assert odds > ENGLISH.least
    assert [turned.log_odds(pair) for pair in pairs(talk)] == [odds]


@pytest.mark.parametrize(("holds", "read"), [(True, True), (False, False)])
def test_signs_that_show_only_where_something_holds_are_read_only_there(holds, read):
    (pair,) = pairs(talk_of("C: We have thirty carts, um, sorry, twenty-six carts."))
    weighed = replace(ENGLISH, stages=((Where(lambda _pair: holds, (renamed,)),),))
    with pytest.raises(AssertionError, match="read further") if read else nullcontext():
        assert weighed.log_odds(pair) == ENGLISH.weights["bias"]
    assert weighed.signs == (renamed,)
