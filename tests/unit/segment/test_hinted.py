"""What somebody lets know should stay in the room, without a word of printing."""

import pytest

from assistant.segment.asking import asking
from assistant.segment.hinted import hinted
from assistant.segment.phrases import load_phrases
from assistant.segment.talk import Talk
from tests.unit.segment.talks import requests_model, utterances

_STORY = "The baker on the corner had switched the flour."


def _meant(said: str, lang: str = "en") -> str:
    found = utterances(said, lang)
    talk = Talk(found, lang, load_phrases(lang), asking(found, lang, requests_model(lang)))
    return " ".join(talk.text(i) for i in sorted(hinted(talk, set())))


@pytest.mark.parametrize(
    "hint",
    [
        "That's one for the pub.",
        "We keep that in the family.",
        "My director would shoot me.",
        "It would break him.",
        "We're listed, so, you know.",
        "It's still in court.",
        "It isn't announced yet.",
        "Only if his wife says yes.",
        "I shouldn't have said that.",
        "I've said too much.",
        "Let me put it more nicely.",
        "They're touchy about their name.",
        "Could you make it a shop in town?",
        "The price is between the owner and me.",
    ],
)
def test_a_hint_keeps_what_was_told_before_it_out(hint):
    assert _STORY in _meant(f"Q: What went wrong?\nA: {_STORY} {hint}\nQ: Ha.\nA: We mill nine tonnes a day now.")


@pytest.mark.parametrize(
    "plain",
    [
        "We keep it in the cold store.",
        "The lawyers checked the new form.",
        "He left the morning shift out.",
        "We ring people up before the van comes.",
        "It was announced in spring.",
        "I'd love to tell you, but my director would shoot me.",
        "My mother-in-law would have my head.",
        "They were nervous about it.",
        "It was only for us, the mill, at first.",
        "I didn't catch the first of them.",
        "The contract was signed before the winter.",
    ],
)
def test_plain_talk_is_no_hint(plain):
    assert not _meant(f"Q: What went wrong?\nA: {_STORY} {plain}\nQ: Ha.\nA: We mill nine tonnes a day now.")


@pytest.mark.parametrize("after", ["Oh, leave it in, who cares.", "No, write it down."])
def test_a_hint_is_taken_back(after):
    assert not _meant(f"Q: What went wrong?\nA: {_STORY} My director would shoot me.\nQ: Ha.\nA: {after}")


@pytest.mark.parametrize(
    ("offer", "answer"), [("Shall I leave that out?", "Better."), ("Can I print that?", "Rather not.")]
)
def test_what_the_interviewer_offers_to_leave_out_is_left_out(offer, answer):
    assert _STORY in _meant(f"Q: What went wrong?\nA: {_STORY}\nQ: {offer}\nA: {answer}")


def test_another_number_is_no_refusal():
    assert not _meant("Q: What share?\nA: Two thirds of the bread.\nQ: Can I print that?\nA: No, it was 58 percent.")


def test_a_hint_reaches_few_sentences():
    told = " ".join(f"We baked {n} loaves in the night." for n in range(21, 29))
    said = _meant(f"Q: What went wrong?\nA: {told} My director would shoot me.\nQ: Ha.")
    assert "28 loaves" in said
    assert "22 loaves" not in said


def test_what_may_be_printed_stays():
    assert not _meant(f"Q: What went wrong?\nA: {_STORY}\nQ: Can I print that?\nA: Of course.")


def test_an_interviewer_who_lets_go_keeps_it_out():
    assert _STORY in _meant(f"Q: What went wrong?\nA: {_STORY}\nQ: Okay, no names.\nA: We mill nine tonnes a day now.")


def test_a_colleague_who_points_to_the_recorder_keeps_it_out():
    said = _meant(f"Q: What went wrong?\nA: {_STORY}\nB: Marta, he's writing.\nA: Ah.\nQ: And the mill?\nA: It runs.")
    assert _STORY in said
    assert "It runs." not in said


def test_a_colleague_who_only_says_the_name_keeps_it_out():
    said = "Q: What went wrong, Marta?\nA: The baker on the corner, he had switched it\nB: Marta.\nA: Yes.\nQ: So, Marta, the mill?"
    assert "The baker" in _meant(said)


def test_a_number_said_by_a_colleague_stops_nobody():
    assert not _meant("Q: How many?\nA: We had seven mills\nB: Nine.\nA: Nine, yes.")


def test_what_is_told_while_the_recorder_is_off_stays_out_until_it_is_on_again():
    said = _meant(
        f"Q: Why?\nA: Is that thing still running?\nQ: Sure.\nA: {_STORY}\nQ: Oh.\nA: Okay, back on. We mill rye."
    )
    assert _STORY in said
    assert "We mill rye." not in said


def test_a_name_that_was_kept_out_stays_out_when_it_comes_again():
    said = (
        "Q: Who was it?\nA: It was the baker, Tormund Vey, he had switched it. That's one for the pub.\nQ: Ha.\n"
        "A: We mill rye.\nQ: And who buys it?\nA: Mostly Vey, who is a fair man."
    )
    assert "Mostly Vey" in _meant(said)


def test_the_story_goes_on_over_a_mere_oh():
    said = f"Q: Why?\nA: {_STORY}\nQ: Oh.\nA: He is my cousin. We keep that in the family."
    assert _STORY in _meant(said)


def test_an_official_version_stands_for_what_was_told_before_it():
    said = _meant(f"Q: Why?\nA: {_STORY}\nQ: Oh.\nA: The official version is that the oven was old.")
    assert _STORY in said
    assert "the oven was old" not in said


def test_chinese_has_no_hints():
    assert not _meant("Q: 怎么了？\nA: 面包师换了面粉。", "zh")
