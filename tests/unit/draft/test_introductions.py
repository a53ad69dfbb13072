"""Introductions tell what a person is, not the name again; names called at the end of a sentence go."""

import pytest

from assistant.draft.introductions import addresses, told_of_oneself, without_vocative
from assistant.records import Participant


def person(name):
    return Participant(name, None, None, "customer", "interviewee", (name,), "")


ANN, BO = person("Ann Lee"), person("Bo Grady")
SU, LIN = person("苏曼"), person("林默然")


@pytest.mark.parametrize(
    ("speaker", "lang", "said", "told"),
    [
        (
            ANN,
            "en",
            "So I'm Ann Lee, I'm head of care, and we run nine homes.",
            "I'm head of care, and we run nine homes.",
        ),
        (ANN, "en", "I'm Ann Lee, head of care, our homes are in Ohio.", "I'm head of care, our homes are in Ohio."),
        (ANN, "en", "Ann Lee, I run our night desk.", "I run our night desk."),
        (SU, "zh", "我叫苏曼，仓储经理，我们有九个仓。", "我是仓储经理，我们有九个仓。"),
        (SU, "zh", "我是质检员苏曼，一个班看四百块板。", "我一个班看四百块板。"),
        (SU, "zh", "额是集控员苏曼，坐这儿看屏的，十二个小时。", "我坐这儿看屏的，十二个小时。"),
        (SU, "zh", "我是仓储经理苏曼，仓库一共三个。", "仓库一共三个。"),
        (SU, "zh", "我是苏曼，我以前开叉车，咱这儿一天出三十吨货。", "我以前开叉车，咱这儿一天出三十吨货。"),
    ],
)
def test_an_introduction_is_told_without_the_name(speaker, lang, said, told):
    assert told_of_oneself(said, speaker, lang) == told


@pytest.mark.parametrize(
    ("speaker", "lang", "said"),
    [
        (ANN, "en", "I'm Ann Lee, everybody calls us Annie."),
        (ANN, "en", "I'm Ann Lee."),
        (ANN, "en", "I'm Ann Lee, head of care, nine years in May."),
        (SU, "zh", "我叫苏曼，仓储经理。"),
        (ANN, "en", "Bo Grady, head of care."),
        (ANN, "en", "The one who knows is Ann Lee, head of care."),
        (None, "en", "I'm Ann Lee, head of care."),
        (SU, "zh", "我叫苏曼。"),
        (SU, "zh", "我是仓储经理苏曼。"),
        (SU, "zh", "林默然，采访人。"),
    ],
)
def test_what_is_no_introduction_of_the_speaker_is_none(speaker, lang, said):
    assert told_of_oneself(said, speaker, lang) is None


def test_a_name_called_at_the_end_goes_but_not_from_a_question():
    assert without_vocative("It went down to a fifth, Bo.", [ANN, BO], "en") == "It went down to a fifth."
    assert without_vocative("降到了五分之一，林默然。", [SU, LIN], "zh") == "降到了五分之一。"
    assert without_vocative("Was it a fifth, Bo?", [ANN, BO], "en") is None
    assert without_vocative("It was Bo.", [ANN, BO], "en") is None


@pytest.mark.parametrize("said", ["Bo, you tell it.", "Was it a fifth, Bo?", "I'm Ann Lee."])
def test_calling_somebody_tells_nothing(said):
    assert addresses(said, [ANN, BO], "en")
    assert not addresses("It went down to a fifth.", [ANN, BO], "en")


def test_so_does_a_chinese_introduction_of_oneself():
    assert all(
        addresses(said, [SU, LIN], "zh") for said in ("我本人苏曼，生产总监。", "我是苏曼，生产总监。", "我叫苏曼。")
    )
    assert not addresses("我管生产。", [SU, LIN], "zh")
