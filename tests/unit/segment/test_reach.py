"""How far a request reaches, weighed sentence by sentence."""

from __future__ import annotations

import pytest

from assistant.backends.sklearn_linear import SklearnDenseTrainer
from assistant.segment.asking import asking
from assistant.segment.off_record import off_record
from assistant.segment.phrases import load_phrases
from assistant.segment.reach import Ruled, load_weights, reach, rows
from assistant.segment.reach_training import look, train_reach
from assistant.segment.requests import find_requests
from assistant.segment.talk import Talk
from assistant.segment.training import Labelled
from tests.unit.segment.talks import requests_model, utterances

_AROUND = {
    "en": "Q: Tell me about the works.\nA: We make crates, four hundred a day. My father began it in a barn.\n"
    "Q: And what was hard about it?\nA: {}\nQ: {} And how did the rollout go?\n"
    "A: It took five weeks. We began with the small hall and the night shift.",
    "zh": "Q: 先介绍一下厂里吧。\nA: 我们做木箱，一天四百个。我爸在谷仓里起的家。\nQ: 当时难在哪里？\nA: {}\n"
    "Q: {}后来上线顺利吗？\nA: 用了五个礼拜。先从小车间和夜班开始的。",
}
# Language, what is told and asked, the reply, and what of it the rules alone leave on the record.
_FAR = [
    (
        "en",
        "The contract with Lowmoor ends in May. They've not been told. Forty jobs go with it. I'd sooner that stayed up here with us.",
        "It stays up there.",
        "They've not been told",
    ),
    (
        "zh",
        "低岭那个合同五月到期。人家还不知道。四十个人要跟着走。这话就留在山上吧。",
        "留在山上。",
        "低岭那个合同",
    ),
]
_OPEN = [
    ("en", "We file the forms in the toolbox. Nobody said a word for a week. You can put my name on it.", "I will."),
    ("en", "We take the bad ones out by hand. Two people, all day. Now the camera does it.", "Two people."),
    ("zh", "表单都放在工具箱里。头一个礼拜谁都不吭声。你写我的名字好了。", "写。"),
    ("zh", "坏的我们用手拣出来。两个人拣一天。现在摄像头拣。", "两个人。"),
]


def _talk(lang: str, told: str, reply: str) -> Talk:
    said = utterances(_AROUND[lang].format(told, reply), lang)
    return Talk(said, lang, load_phrases(lang), asking(said, lang, requests_model(lang)))


@pytest.mark.parametrize(("lang", "told", "reply", "secret"), _FAR, ids=["en", "zh"])
def test_what_a_request_means_is_hidden_further_back_than_the_rules_see(lang, told, reply, secret):
    talk = _talk(lang, told, reply)
    off = off_record(talk.utterances, lang, requests_model(lang))
    assert secret in "".join(talk.text(i) for i in sorted(off.hidden))
    assert {talk.turn(i) for i in off.hidden} <= {3, 4}


@pytest.mark.parametrize(("lang", "told", "reply"), _OPEN)
def test_talk_without_a_request_stays(lang, told, reply):
    talk = _talk(lang, told, reply)
    off = off_record(talk.utterances, lang, requests_model(lang))
    assert (off.hidden, off.doubtful) == (frozenset(), frozenset())


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_feature_has_a_weight(lang):
    talk = _talk(lang, *next(one[1:3] for one in _FAR if one[0] == lang))
    found = rows(talk, find_requests(talk), Ruled(frozenset(), frozenset(), frozenset()))
    assert len(found) == len(talk)
    assert all(list(row) == list(load_weights()[0]) for row in found)


def test_a_sentence_is_likelier_where_the_rules_hide_it():
    talk = _talk("en", *_FAR[0][1:3])
    requests, nothing = find_requests(talk), frozenset[int]()
    without = reach(talk, requests, Ruled(nothing, nothing, nothing))
    hidden = reach(talk, requests, Ruled(frozenset({6}), nothing, nothing))
    assert all(0 < chance < 1 for chance in without)
    assert hidden[6] > without[6]
    assert [chance for i, chance in enumerate(hidden) if i != 6] == [c for i, c in enumerate(without) if i != 6]


def test_what_is_only_asked_with_care_is_no_request():
    talk = _talk("en", "Scrap fell by a third, I think. Don't print that, I only guess.", "Noted.")
    assert any(talk.text(i).startswith("Don't print") for i in find_requests(talk).doubted)


def test_weights_are_learned_from_what_was_asked_to_be_left_out():
    talk = _talk("en", *_FAR[0][1:3])
    off = off_record(talk.utterances, "en", requests_model("en")).hidden
    labels = tuple("off_record" if i in off else "other" for i in range(len(talk)))
    seen = look(talk.utterances, "en", requests_model("en"))
    interview = Labelled(tuple(talk.utterances), (), None, labels)  # type: ignore[arg-type]
    weights, bias = train_reach([interview], [seen], SklearnDenseTrainer(strength=0.01))
    assert list(weights) == list(seen[0])
    scores = [bias + sum(weights[name] * value for name, value in row.items()) for row in seen]
    assert min(scores[i] for i in off) > max(score for i, score in enumerate(scores) if i not in off)
