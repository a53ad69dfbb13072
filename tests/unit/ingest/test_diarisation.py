"""Where the recorder split one speaker or joined two: it is said with the reason, and nothing is merged."""

from __future__ import annotations

import pytest

from assistant.ingest.people import participants
from assistant.ingest.sheet import Block, at
from assistant.records import Brief, BriefPerson

QUESTIONS = [
    "How did it begin, in your words?",
    "What was the worst day of all?",
    "How many people worked on it?",
    "When did you decide to change?",
    "What did the drivers say about it?",
    "How long does it take now?",
    "What would you tell others?",
    "And where do you go from here?",
]
ANSWERS = [
    "We had a board with pins, and every pin was a van that somebody had to call in the morning.",
    "The day the board fell down. We had nine vans on the road and no idea where any of them was.",
    "Eleven people, and my sister in the evenings, because nobody else could read the board at all.",
    "In spring, after the second fall. Our bank said that this was no way to run a company of our size.",
    "They did not say much. They were glad that the phone was quiet, and that they were home by six.",
    "About twenty minutes, where it took us the whole morning before, and nobody has to call anybody.",
    "To begin with the drivers, and to throw the board away on the first day, so that nobody goes back.",
    "To the second depot in the autumn, and then we will see whether our people still like it there.",
]


def people(turns, brief=Brief(), lang="en"):  # noqa: B008 - frozen
    found = participants([Block(who, None, words, at("line", 1)) for who, words in turns], (), brief, lang)
    return {person.labels[0]: person for person in found}


def talk(asks=lambda i: "Speaker 1", tells=lambda i: "Speaker 2"):
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    return [turn for i, (q, a) in enumerate(pairs) for turn in ((asks(i), q), (tells(i), a))]


def hints(found):
    return {label: person.hints for label, person in found.items() if person.hints}


def test_nothing_is_said_of_a_sound_recording():
    assert hints(people(talk())) == {}
    assert hints(people(talk(tells=lambda i: "Speaker 2" if i % 2 else "Speaker 3"))) == {}


def test_a_label_that_takes_over_where_another_stops():
    found = people(talk(tells=lambda i: "Speaker 2" if i < 4 else "Speaker 5"))
    assert list(hints(found)) == ["Speaker 5"]
    assert (
        found["Speaker 5"].hints[0].startswith("maybe the same person as Speaker 2: one stops where the other begins")
    )
    assert '--rename "Speaker 5=Speaker 2"' in found["Speaker 5"].hints[0]
    assert len(found) == 3  # nothing is merged


def test_sentences_that_go_on_under_another_label():
    turns = talk()
    for at_turn in (1, 5, 9):
        who, words = turns[at_turn + (at_turn > 1) + (at_turn > 5)]
        cut = words.index(" ", len(words) // 2)
        where = turns.index((who, words))
        turns[where : where + 1] = [(who, words[:cut]), ("Speaker 4", words[cut + 1 :])]
    (hint,) = people(turns)["Speaker 4"].hints
    assert hint.startswith("maybe the same person as Speaker 2: 3 sentences go on")


def test_both_say_the_same_name():
    turns = talk(tells=lambda i: "Speaker 2" if i % 2 else "Speaker 3")
    turns[1] = (turns[1][0], "I'm Rosa Quint, I run the depot. " + turns[1][1])
    turns[3] = (turns[3][0], "My name is Rosa Quint, I said that. " + turns[3][1])
    (hint,) = people(turns)["Speaker 2"].hints
    assert "both say they are Rosa Quint" in hint


def test_people_who_speak_to_each_other_are_two():
    turns = talk(tells=lambda i: "Speaker 2" if i < 4 else "Speaker 5")
    turns[8:8] = [
        ("Speaker 2", "Would you take the next one, as you were there?"),
        ("Speaker 5", "Yes, I was there, I can take it."),
    ]
    assert hints(people(turns)) == {}


def test_one_label_that_asks_and_answers():
    turns = [("Speaker 1", words) for _, words in talk()] + [
        ("Speaker 2", "Could I add something to that?"),
        ("Speaker 1", "Sure, go on."),
    ]
    (hint,) = people(turns)["Speaker 1"].hints
    assert hint.startswith("maybe two people under one label: 8 questions are answered")


@pytest.mark.parametrize("name", ["Rosa Quint", "Speaker 2"])
def test_what_the_user_decided_is_not_asked_again(name):
    turns = talk(tells=lambda i: "Speaker 2" if i < 4 else "Speaker 5")
    assert hints(people(turns, Brief(people=(BriefPerson("Speaker 5", name),)))) == {}


def test_named_people_are_who_they_are():
    assert hints(people(talk(tells=lambda i: "Rosa Quint" if i < 4 else "Ana Lopes"))) == {}


def test_chinese():
    pairs = [("以前怎么做的？", "以前全靠人，我们厂的计划员每天排四个小时，急单一来全乱了。")] * 8
    turns = [
        turn for i, (q, a) in enumerate(pairs) for turn in (("说话人1", q), ("说话人2" if i < 4 else "说话人4", a))
    ]
    (hint,) = people(turns, lang="zh")["说话人4"].hints
    assert hint.startswith("可能与说话人2是同一个人：")
    assert '--rename "说话人4=说话人2"' in hint
