"""Talk of the moment, of the talk itself and of the speaker as a speaker is no case."""

import pytest

from assistant.draft.quoting import quotable, quotable_run
from assistant.language.moment_en import of_the_moment
from assistant.language.reword_en import reword
from tests.unit.language.said import ENGLISH, TOKENIZER

NO_CASE = [
    "Hold on, that's the smoke alarm in the dye house.",
    "Sorry, that’s the doorbell, my husband will go.",
    "It's Wednesday, and it's only the test.",
    "It's just a drill, they do it every month.",
    "There goes the kettle again, and I was in the middle of a sentence.",
    "Bear with me, I have the sheet in the other drawer.",
    "Now where was I, the looms and the two women on nights.",
    "I completely lost my train of thought with that forklift.",
    "I need to take this call, it's the harbour office again.",
    "Sorry about the noise, they are unloading kegs under the window.",
    "Don't mind the dog, he only wants to look at the tape recorder.",
    "Come in, Pauline, we are nearly finished with this.",
    "I'd be very grateful if the pictures came from the new greenhouse.",
    "Next week you'll be talking to Osman, who does the kilns.",
    "I want to be quite honest about the frost we had in that year.",
    "The seconds, I think I'm supposed to say, went to the outlet store.",
    "I should add the two boats that we rent from a cousin.",
    "A selvedge is the edge of the cloth, for your foreign readers.",
    "I'm rambling now, and the kiln is getting cold outside.",
    "I'm hopeless with dates, so look at what is on the wall there.",
    "I'm not the owner, and I have just been here too long.",
    "I could talk about this all day, and my wife says that I do.",
    "I haven't had my second coffee, and it is already ten o'clock.",
    "I've got a hard stop at noon, and Pauline is on the till.",
    "I need to hop off at three, the auditors are in the kiln room.",
]
CASE = [
    "The fire bell went at noon, and three hundred people stood outside.",
    "When the phone rings after six, I'm on the phone until it is dark.",
    "It's Friday before anybody has looked at the Monday list.",
    "I'm the owner of four greenhouses and a shop by the road.",
    "The door of the kiln is open for two hours between firings.",
    "They had to hold the boats in port for two days each month.",
    "We wanted to be precise about the frost, so we bought eleven probes.",
    "The dogs at the gate were there because the gate never closed.",
    "I have been here since the second kiln was built in 1998.",
    "The test is only a drill for the night shift, twice a year.",
    "Our readers are on the wall of each shed, and they scan the crates.",
    "We asked the owners to be obliged by the same rules as tenants.",
    "I've put a hard stop on the saw, so that no arm gets under it.",
    "They had to hop off at the ford and push the cart.",
]


@pytest.mark.parametrize("said", NO_CASE)
def test_talk_of_the_moment_is_neither_quoted_nor_told(said):
    assert of_the_moment(said)
    assert quotable(said, "en") is None
    assert quotable_run([said, "The kiln was cold."], f"{said} The kiln was cold.", answers=False) is None
    told = reword(said, ENGLISH, TOKENIZER)
    assert told is None or not of_the_moment(told.text)


@pytest.mark.parametrize("said", CASE)
def test_what_only_sounds_like_it_is_a_case(said):
    assert not of_the_moment(said)


def test_a_case_with_the_same_words_is_quoted_and_told():
    said = "The fire bell went at noon, and three hundred people stood outside."
    assert quotable(said, "en") is not None
    assert reword(said, ENGLISH, TOKENIZER).text == "The fire bell went at noon, and 300 people stood outside."
