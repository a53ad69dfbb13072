"""Who asks for silence, weighed with what stands around."""

import pytest

from assistant.backends.sklearn_linear import SklearnDenseTrainer
from assistant.segment.asking import asking
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import find_requests, seen_signs
from assistant.segment.talk import Talk
from assistant.segment.weighing import chances, features, load_weights
from assistant.segment.weighing_training import examples, train_weighing
from tests.unit.segment.talks import Case, judged, requests_model, utterances

_TALK = {
    "en": "Q: Was there a bad week?\nA: {} {}\nQ: {}\nA: We have nine vats in the hall, and a man who cleans them.",
    "zh": "Q: 有没有难熬的时候？\nA: {}{}\nQ: {}\nA: 大厅里有九个罐子，有个师傅专门洗。",
}


def _talk(lang: str, told: str, asked: str, reply: str) -> Talk:
    said = utterances(_TALK[lang].format(told, asked, reply), lang)
    return Talk(said, lang, load_phrases(lang), asking(said, lang, requests_model(lang)))


def _chance(talk: Talk, words: str) -> float:
    found = chances(talk, seen_signs(talk))
    return next(chance for i, chance in enumerate(found) if words in talk.text(i))


@pytest.mark.parametrize(
    ("lang", "secret", "harmless", "asked", "granted", "passed"),
    [
        ("en", "They sacked the driver for theft.", "They painted the doors green.", "I'd sooner that stayed up here with us.", "It stays up there.", "And how many vats are there by now?"),
        ("zh", "司机偷东西被开除了。", "大门刷成了绿的。", "这话就留在山上吧。", "留在山上。", "现在一共有几个罐子了？"),
    ],
)  # fmt: skip
def test_a_secret_before_and_a_promise_after_make_a_request_likelier(lang, secret, harmless, asked, granted, passed):
    words = asked.strip("。.")
    sure = _chance(_talk(lang, secret, asked, granted), words)
    assert sure > _chance(_talk(lang, harmless, asked, granted), words)
    assert sure > _chance(_talk(lang, secret, asked, passed), words)


def test_what_sounds_like_no_request_is_none_whatever_stands_around():
    talk = _talk("en", "They sacked the driver for theft.", "Don't print that.", "I'll take it out.")
    assert _chance(talk, "nine vats") < 0.01
    seen = seen_signs(talk)
    found = features(talk, seen)
    assert found[-1] is None
    assert all(list(row) == list(load_weights()[0]) for row in found if row is not None)


def test_weights_are_learned_from_what_sounds_like_a_request():
    talk = _talk("en", "They sacked the driver for theft.", "Don't print that.", "I'll take it out.")
    labels = [
        "off_record" if "print" in talk.text(i) or "take it" in talk.text(i) else "other" for i in range(len(talk))
    ]
    known = examples(talk.utterances, labels, "en", requests_model("en"))
    assert 0 < len(known) < len(talk)
    assert not any(row["interviewer"] and label == "off_record" for row, label in known)
    other = [({**row, "asks": 0.0, "phrases": 0.0}, "other") for row, _ in known]
    weights, bias = train_weighing([*known, *other], SklearnDenseTrainer(strength=0.1))
    assert list(weights) == list(known[0][0])
    scores = [bias + sum(weights[name] * value for name, value in row.items()) for row, _ in [*known, *other]]
    asked = [score for score, (_, label) in zip(scores, [*known, *other], strict=True) if label == "off_record"]
    assert min(asked) > max(scores[len(known) :])


@pytest.mark.parametrize(
    ("lang", "said", "answer"),
    [
        ("en", "The soup here is excellent, off the record.", "That's no secret, everybody eats here."),
        ("en", "Between you and me, I like the night shift.", "You can write that."),
        ("zh", "我讲句悄悄话，今年的茶好喝。", "这个可以写。"),
    ],
)
def test_a_turn_of_phrase_that_nobody_means_hides_nothing(lang, said, answer):
    talk = _TALK[lang].format(said, "", answer)
    spoken, off = judged(Case("phrase", talk), lang)
    assert not off.hidden
    assert not find_requests(Talk(spoken, lang, load_phrases(lang), asking(spoken, lang, requests_model(lang)))).plain
