"""How much a request takes with it: less where nothing vouches for it, more where the answer says no to a question."""

from __future__ import annotations

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
