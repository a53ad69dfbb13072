"""Words that ask for silence and are as often a mere turn of phrase."""

import pytest

from assistant.segment.asking import asking
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import find_requests
from assistant.segment.talk import Talk
from tests.unit.segment.talks import Case, judged, requests_model

_TALK = {
    "en": "Q: Was there a bad week?\nA: {} {}\nQ: {}\nA: We have nine vats in the hall, and a man who cleans them.",
    "zh": "Q: 有没有难熬的时候？\nA: {}{}\nQ: {}\nA: 大厅里有九个罐子，有个师傅专门洗。",
}


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
