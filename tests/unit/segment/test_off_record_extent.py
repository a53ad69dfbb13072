"""How much a request takes with it: less where nothing vouches for it, more where the answer says no to a question."""

from __future__ import annotations

import pytest

from assistant.segment.asking import asking
from assistant.segment.coverage import asks_for_name, covered, surely_meant
from assistant.segment.off_record import off_record
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import Request, find_requests
from assistant.segment.talk import Talk
from tests.unit.segment.talks import requests_model, utterances


def _talk(words, lang="en"):
    said = utterances(words, lang)
    return Talk(said, lang, load_phrases(lang), asking(said, lang, requests_model(lang)))


def _place(talk, words):
    return next(i for i in range(len(talk)) if words in talk.text(i))


def _first(talk):
    found = find_requests(talk)
    return [*found.plain, *found.heard][0]


def test_an_unsure_request_means_what_is_nearest():
    talk = _talk("Q: And the ovens?\nA: They came in May. They were blue. They hum a little. Let that one sleep.")
    at = _place(talk, "sleep")
    assert surely_meant(talk, Request(at, 0), {at - 2, at - 1, at}) == {at - 1, at}


def test_it_means_all_of_it_where_something_is_sensitive():
    talk = _talk("Q: And the ovens?\nA: They came in May. One caught fire. They hum a little. Let that one sleep.")
    at = _place(talk, "sleep")
    assert surely_meant(talk, Request(at, 0), {at - 2, at - 1, at}) == {at - 2, at - 1, at}


def test_a_name_is_meant_where_the_clause_that_asks_has_it():
    talk = _talk(
        "Q: Who bought it?\nA: The mill at Orrick and old Pellworth. Leave Pellworth out. "
        "Take that out, Herr Pellworth would not like it."
    )
    first, second = _place(talk, "Leave Pellworth"), _place(talk, "Take that out")
    assert asks_for_name(talk, Request(first, 0))
    assert not asks_for_name(talk, Request(second, 0))


def test_a_question_answered_with_no_and_a_request_goes_with_it():
    said = utterances(
        "Q: How long did it take?\nA: Two weeks.\nQ: Is it true that you lost the Dunmore account over it?\n"
        "A: No. Please don't print that.\nQ: Understood, it's out. And the training, who did that?\nA: Our own people.",
        "en",
    )
    off = off_record(said, "en", requests_model("en"))
    assert next(i for i, u in enumerate(said) if "Dunmore" in u.text) in off.hidden


def test_an_answer_ends_where_the_talk_goes_on():
    talk = _talk(
        "Q: And then?\nA: The lid blew off. Please don't print that.\n"
        "Q: It's gone. How is the new lid? Does it close? I heard it is out on the market now.\nA: It closes."
    )
    request = next(r for r in find_requests(talk).plain)
    assert _place(talk, "It's gone") in covered(talk, request, set())
    assert _place(talk, "on the market") not in covered(talk, request, set())


def test_a_number_of_something_else_is_not_kept_back():
    said = utterances(
        "Q: 理赔以前要多久？\nA: 平均扯十九天。\nQ: 现在呢？\nA: 四天。\nQ: 师傅们怎么说？\nA: 都说省心。\nQ: 还有别的吗？\n"
        "A: 毛利是十九个点，这个你别写。\nQ: 好，不写。\nQ: 那搬一次多少钱？\nA: 毛利十九点多，也就这样。",
        "zh",
    )
    off = off_record(said, "zh", requests_model("zh"))
    kept_back = {said[i].text for i in off.hidden | off.guarded}
    assert "平均扯十九天。" not in kept_back
    assert "毛利十九点多，也就这样。" in kept_back


def test_a_new_thing_that_is_only_named_is_all_that_is_meant():
    english = _talk(
        "Q: And what does a hire cost now?\nA: It was fourteen hundred before. It is nine hundred and eighty. "
        "And Pellworth Hall. You have to take that out altogether, it's not signed."
    )
    hidden = covered(english, _first(english), set())
    assert _place(english, "Pellworth Hall") in hidden
    assert _place(english, "nine hundred and eighty") not in hidden
    chinese = _talk("Q: 现在招一个人多少钱？\nA: 原来一千四。现在九百八。还有，芦湾分院。那个你别写，还没签。", "zh")
    hidden = covered(chinese, _first(chinese), set())
    assert _place(chinese, "芦湾") in hidden
    assert _place(chinese, "九百八") not in hidden


ABOUT_THE_SAME = {
    "en": (
        "Q: What do you make?\nA: We make pumps and valves for breweries in the north.\nQ: Did anything go wrong?\n"
        "A: A gearbox from the bottling hall hit a visitor last spring. Please leave that out, it's with the lawyers.\n"
        "Q: It's gone.\nA: Good. The operators see the load on a screen.\nQ: And how was it before?\n"
        "A: The bottling hall needed a spare gearbox every year, and it came from Italy in a crate.",
        "a spare gearbox",
        "hit a visitor",
    ),
    "zh": (
        "Q: 你们做什么的？\nA: 我们给啤酒厂做水泵和阀门，灌装车间的减速机也是我们装。\nQ: 出过什么事吗？\n"
        "A: 去年灌装车间掉下来一台减速机，砸到一个参观的人。这个你千万别写，还在打官司。\nQ: 好，不写。\n"
        "A: 操作工现在在屏幕上看负荷。\nQ: 以前是怎么样的？\nA: 灌装车间每年都要备一台减速机，从意大利装箱运来。",
        "备一台减速机",
        "砸到一个参观的人",
    ),
}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_speaks_of_the_same_things_may_be_told_where_it_is_hardly_meant(lang):
    text, told, kept = ABOUT_THE_SAME[lang]
    said = utterances(text, lang)
    off = off_record(said, lang, requests_model(lang))
    assert not any(told in said[i].text for i in off.hidden | off.guarded)
    assert any(kept in said[i].text for i in off.hidden)
    at = next(i for i, u in enumerate(said) if kept in u.text)
    by_hand = off_record(said, lang, requests_model(lang), marked=frozenset({at}))
    assert any(told in said[i].text for i in by_hand.hidden | by_hand.guarded)  # what a person marks keeps more with it
