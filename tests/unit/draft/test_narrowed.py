"""What is told of a whole and then held for a part only is not told."""

import pytest

from assistant.draft.narrowed import narrowed
from tests.unit.draft.interviews import interview, passages_of


def places(lang, *said):
    speakers = ("curtis", "rosa") if lang == "en" else ("su", "lin")
    transcript = interview(lang, *[(speakers[at % 2], words) for at, words in enumerate(said)])
    return narrowed(transcript, passages_of(transcript, ["result"] * len(said)))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", ["全院的差错少了一半。", "只能说骨科，骨科的差错少了一半，别的科我没数过。"]),
        ("zh", ["所有班组的返工都降了三成。", "这么快。", "返工我只敢说二车间，那是我自己记的账。"]),
        ("zh", ["全公司的加班减少了四成。", "准确讲，是客服部的加班减少了四成，别的部门没统计。"]),
        ("zh", ["整个集团的候诊时间短了三分之一。", "不是整个集团，就我们一家医院。"]),
        (
            "en",
            ["Waiting times fell by a third across the group.", "I can only speak for the waiting times in my house."],
        ),
        ("en", ["Every clinic got it by June.", "No, not every clinic. The clinic in Marsh End still has paper."]),
    ],
)
def test_the_sentence_of_the_whole_is_named(lang, said):
    assert places(lang, *said) == {0}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", ["全院的差错少了一半。", "对，全院，骨科少得最多。"]),
        ("zh", ["每个站都配了平板。", "站里的人都说好用。"]),
        ("zh", ["全厂六十一个人。", "返工我只敢说二车间。"]),
        ("en", ["All the depots got tablets.", "The depots loved it."]),
        ("en", ["Every morning we printed the list. Not every driver read it."]),
        ("en", ["That was the whole idea of the account.", "I can only speak for the account in London."]),
    ],
)
def test_what_nobody_narrows_stays(lang, said):
    assert places(lang, *said) == frozenset()
