"""What a conversation looks up once: where a pattern stands, how much is said, what comes soon after."""

from __future__ import annotations

import re

import numpy as np

from assistant.segment.asking import Asking
from assistant.segment.off_record import off_record
from assistant.segment.phrases import load_phrases
from assistant.segment.talk import Talk
from tests.unit.segment.talks import requests_model, utterances

SAID = """
Q: How big is the depot?
A: Well, forty vans. Please, no joke, don't print that.
Q: I'll leave that out.
A: Thanks. We moved in May.
Q: And then?
"""


class Counting:
    """A pattern that counts how often it is asked."""

    def __init__(self, source):
        self.asked, self._pattern = 0, re.compile(source)

    def search(self, text):
        self.asked += 1
        return self._pattern.search(text)


def talk_of(words, lang="en"):
    said = utterances(words, lang)
    nothing = np.zeros(len(said), np.float32)
    return Talk(said, lang, load_phrases(lang), Asking(nothing, nothing, (0,) * len(said)))


def test_a_pattern_is_sought_once_in_an_utterance_found_or_not():
    talk, pattern = talk_of(SAID), Counting("vans")
    assert [talk.find(pattern, i) is not None for i in (0, 1, 0, 1)] == [False, True, False, True]
    assert pattern.asked == 2
    assert talk.find(pattern, 1).start() == len("Well, forty ")
    assert talk.find(Counting("depot"), 1) is None


def test_what_comes_soon_after_begins_with_the_utterance_itself():
    talk = talk_of(SAID)
    first, second = talk.turns[1]
    assert talk.shortly(second, 1) == [second, *talk.turns[2]]
    assert talk.shortly(first, 0) == [first, second]
    assert talk.shortly(len(talk) - 1, 3) == [len(talk) - 1]


def test_only_what_asks_for_care_is_taken_out():
    talk = talk_of("Q: Go on.\nA: We lost two sites. It is literally a barn.")
    assert talk.without_cautions(1) == "We lost two sites."
    assert talk.without_cautions(2) == "It is   a barn."
    assert talk.without_cautions(2, lambda found: "\0" * len(found.group())) == "It is \0\0\0\0\0\0\0\0\0 a barn."


def test_a_turn_without_words_stands_between_nobody():
    words = "A: We lost Brannock, nine thousand.\nQ:\nA: Not a word of that to the neighbours, please.\nQ: Understood."
    talk = talk_of(words)
    assert [talk.turn(i) for i in range(len(talk))] == [0, 1, 2]
    said = utterances(words, "en")
    assert off_record(said, "en", requests_model("en")).hidden
