"""How far a request or a hint reaches in English, and what is said again of what it means."""

import pytest

from assistant.segment.off_record import off_record
from tests.unit.segment.talks import requests_model, utterances


def _closed(said: str) -> str:
    found = utterances(said, "en")
    kept = off_record(found, "en", requests_model("en"))
    return " ".join(u.text for i, u in enumerate(found) if i in kept.hidden | kept.guarded)


def test_an_answer_before_the_question_is_not_meant():
    closed = _closed(
        "Q: How many ovens run?\nA: Eleven ovens run now.\nQ: And the winter?\n"
        "A: We lost the Harrow contract in winter. We're listed, so, you know.\nQ: Right."
    )
    assert "Harrow" in closed
    assert "Eleven" not in closed


def test_a_question_without_its_mark_is_one():
    closed = _closed(
        "Q: how many ovens run\nA: eleven ovens run now\nQ: and how was winter\n"
        "A: the crust came out grey for a whole month. that's in front of a judge right now\nQ: right"
    )
    assert "grey" in closed
    assert "eleven" not in closed


def test_the_same_story_over_a_mere_oh_is_meant():
    closed = _closed(
        "Q: What broke?\nA: The oven fell on a guest.\nQ: Oh.\nA: He limped out of the door. That's one for the pub.\nQ: Ha."
    )
    assert "fell on a guest" in closed


@pytest.mark.parametrize("release", ["No, write it down.", "Oh, leave it in, who cares.", "Ach, let her write."])
def test_plain_leave_to_print_takes_a_request_back(release):
    said = f"Q: What was it called?\nA: The Bathtub. Maybe don't put the Bathtub.\nQ: Really?\nA: Hm. Well. {release}"
    assert "Bathtub" not in _closed(said)


def test_a_place_between_us_is_no_secret():
    assert not _closed("Q: Why so slow?\nA: Between us and the paint shop there are six gates.\nQ: Six.")


@pytest.mark.parametrize(
    "ask, answer",
    [
        ("Is that something I should rather lose?", "Better, yes."),
        ("Shall I leave that out?", "Please."),
        ("Could we name the school?", "If the headmaster says yes."),
    ],
)
def test_an_offer_is_heard_by_ear(ask, answer):
    closed = _closed(f"Q: Who taught it?\nA: The caretaker forged the papers.\nQ: {ask}\nA: {answer}\nQ: And the rest?")
    assert "forged" in closed


@pytest.mark.parametrize(
    "word", ["Not typed.", "So no caretaker in the text.", "Percent only.", "I'd not print a thing."]
)
def test_the_interviewer_draws_the_conclusion(word):
    closed = _closed(
        f"Q: Who taught it?\nA: The caretaker forged the papers.\nQ: {word}\nA: Good. The lessons start at nine."
    )
    assert "forged" in closed
    assert "lessons" not in closed


def test_a_stretch_ends_where_it_is_said_to():
    closed = _closed(
        "A: From here on it's background, yes?\nQ: Sure.\nA: The kiln burst twice. The mayor paid for it.\nQ: Oh.\n"
        "A: He wept. End of background. We fire nine kilns a day now."
    )
    assert "mayor" in closed
    assert "nine kilns" not in closed


def test_a_story_told_on_being_urged_is_meant():
    closed = _closed(
        "Q: Why did you leave them?\nA: That's one for the pub.\nQ: Go on.\nA: Their director slept in our shed.\nQ: Ha."
    )
    assert "shed" in closed


def test_an_answer_taken_back_as_a_whole_stays_out_as_a_whole():
    closed = _closed(
        "Q: Where will it stand?\nA: We wanted the marsh. It has herons in it. We dined the warden for it. "
        "He did not budge. So it went next door. Scrap that whole answer and ask me again.\nQ: Okay."
    )
    assert "marsh" in closed


@pytest.mark.parametrize(
    "told, again",
    [
        ("The mill belongs to Brackenfield Grain.", "With Brackenfield it went slower."),
        ("They pay us fourteen euros twenty.", "For fourteen twenty nobody gets up."),
        ("They take forty-four percent of it.", "If our forty-four coughs we all shiver."),
    ],
)
def test_what_is_said_again_goes_too(told, again):
    closed = _closed(f"Q: Who buys it?\nA: {told} We're not allowed to talk about it.\nQ: Right.\nA: {again}\nQ: Ha.")
    assert again in closed


def test_what_was_said_openly_before_is_no_secret():
    closed = _closed(
        "A: Brackenfield Grain is our mill.\nQ: And who pays?\nA: The bank of Brackenfield forgave a loan. "
        "That's one for the pub.\nQ: Ha.\nA: Brackenfield bakes on Sundays."
    )
    assert "Sundays" not in closed
