"""What was said right before a Chinese sentence, told with it."""

from dataclasses import replace

import pytest

from assistant.draft.choose import Choice
from assistant.draft.led_in import with_lead_ins
from tests.unit.draft.interviews import block, interview, passages_of

FOUR = "看了四家。第一家只会做报表，连条码都没有。"


def led(*turns, told, closed=frozenset(), quoted=False, also=(), change=None):
    """The texts of what is told, where the places in `told` were chosen, of all that stands alone `also`."""
    talk = interview("zh", *turns)
    passages = list(passages_of(talk, ["solution"] * len(turns)))
    for place, more in (change or {}).items():
        passages[place] = replace(passages[place], **more)
    blocks = {at: block(at, passages[at], text=passages[at].text) for at in (*told, *also)}
    choices = [Choice(blocks[at], 2, quoted) for at in told]
    found = with_lead_ins(choices, list(blocks.values()), talk, passages, closed)
    return [c.material.reworded.text for c in found], found


def test_what_a_sentence_is_one_of_is_told_with_it():
    (text,), (choice,) = led(("lin", "怎么选的？"), ("su", FOUR), told=[2])
    assert text == "看了四家，第一家只会做报表，连条码都没有。"
    assert [p.text for p in choice.material.additions] == ["看了四家。"]
    assert not choice.material.reworded.leans


@pytest.mark.parametrize(
    "more",
    [
        {"closed": frozenset({1})},
        {"quoted": True},
        {"change": {1: {"guarded": True}}},
        {"change": {1: {"label": "off_record"}}},
    ],
)
def test_what_may_not_be_told_leads_in_nothing(more):
    texts, _ = led(("lin", "怎么选的？"), ("su", FOUR), told=[2], **more)
    assert texts == ["第一家只会做报表，连条码都没有。"]


def test_what_is_told_already_is_not_told_again():
    texts, _ = led(("lin", "怎么选的？"), ("su", FOUR), told=[1, 2])
    assert texts == ["看了四家。", "第一家只会做报表，连条码都没有。"]


def test_what_another_said_leads_in_nothing():
    texts, _ = led(("su", "看了四家。"), ("su", "第一家只会做报表，连条码都没有。"), told=[1])
    assert texts == ["第一家只会做报表，连条码都没有。"]


def test_what_is_announced_is_a_sentence_before_it():
    texts, found = led(("su", "第一步是清库存。十一月停了两周，一样一样过秤。"), told=[1])
    assert texts == ["第一步是清库存。", "十一月停了两周，一样一样过秤。"]
    assert [choice.material.place for choice in found] == [0, 1]


@pytest.mark.parametrize(("also", "told"), [((0,), 2), ((), 1)])
def test_those_of_whom_one_is_told_are_told_where_they_stand_alone(also, told):
    texts, _ = led(("su", "徒弟也走了，三个。有一个带走了模具。"), told=[1], also=also)
    assert len(texts) == told


def test_what_was_tried_is_told_of_the_question():
    answer = "上过啊！二〇一九年，花了八万，只管开票。"
    (text,), (choice,) = led(("lin", "以前没上过系统吗？"), ("su", answer), told=[2])
    assert text == "此前上过系统，二〇一九年，花了八万，只管开票。"
    assert [p.turn for p in choice.material.additions] == [0, 1]
    (text,), _ = led(("lin", "以前没上过系统吗？"), ("su", answer), told=[2], closed=frozenset({0}))
    assert text.startswith("二〇一九年")


def test_english_sentences_stay_as_they_are():
    talk = interview("en", ("curtis", "We looked at four. The first one could not read a label."))
    passages = passages_of(talk, ["solution"])
    choices = [Choice(block(1, passages[1], text=passages[1].text), 2, False)]
    assert with_lead_ins(choices, [], talk, passages, frozenset()) == choices
