"""What belongs to a secret beside what a request covers."""

import pytest

from tests.unit.segment.talks import Case, judged, text_of

_ASIDES = {
    "en": (
        "Q: What is next?\nA: We are closing the Ardrey yard in May, so please don't print that.\nB: And the two cranes go with it?\n{}\nQ: {}\nA: We have nine vats in the hall.",
        ("B: Not now, Tom.", "A: Not now, Tom."),
        "two cranes",
        "I'll take that out, all of it.",
        "How many vats are there?",
    ),
    "zh": (
        "Q: 接下来呢？\nA: 五月份要关掉北湾的货场，这个你不要写出去。\nB: 两台吊车也跟着走吧？\n{}\nQ: {}\nA: 大厅里有九个罐子。",
        ("B: 回头再讲。", "A: 回头再讲。"),
        "两台吊车",
        "这段我删掉，一个字不写。",
        "罐子有几个？",
    ),
}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_colleagues_say_until_a_request_is_granted_is_meant_too(lang):
    talk, turns, told, granted, passed = _ASIDES[lang]
    for turn in turns:
        said, off = judged(Case("granted", talk.format(turn, granted)), lang)
        assert told in text_of(said, off.hidden)
        said, off = judged(Case("passed over", talk.format(turn, passed)), lang)
        assert told not in text_of(said, off.hidden)


@pytest.mark.parametrize(
    ("lang", "talk", "first", "meant"),
    [
        ("en", "Q: And the new hall?\nA: We want to build it on the Sorley field. It belongs to my cousin. He hasn't been asked yet. Don't print that.\nQ: Fine.", "Sorley", True),
        ("en", "Q: And the new hall?\nA: The rollout took five weeks in all. There was a fight over the field. My cousin got nothing for it. Don't print that.\nQ: Fine.", "five weeks", False),
        ("zh", "Q: 新厂房呢？\nA: 想在索家那块地上盖。那块地还是我表弟的。这个别写出去。\nQ: 好。", "索家", True),
        ("zh", "Q: 新厂房呢？\nA: 上线一共用了五个礼拜。去年为那块地打过一架。表弟一分没拿到。这个别写出去。\nQ: 好。", "五个礼拜", False),
    ],
)  # fmt: skip
def test_how_an_answer_begins_is_meant_where_the_rest_goes_on_from_it(lang, talk, first, meant):
    said, off = judged(Case("opening", talk), lang)
    assert (first in text_of(said, off.hidden)) == meant
