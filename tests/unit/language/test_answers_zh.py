"""Half answers of Chinese interviews completed from the question."""

import pytest

from assistant.language.answers_zh import completed
from assistant.language.numerals import numbers


@pytest.mark.parametrize(
    ("question", "answer", "statement"),
    [
        ("你们现在有多少家门店？", "三百二十家。", "我们现在三百二十家。"),
        ("那当时选型看了几家？", "四家。", "当时选型看了四家。"),
        ("一共接了多少台？", "八十六台。", "一共接了八十六台。"),
        ("那索赔，去年上半年六十三起，今年上半年呢？", "二十一起。", "索赔今年上半年二十一起。"),
        ("您做调度多少年了？", "二十二年。", "我做调度二十二年。"),
        ("结薪周期现在是几天呢？", "三天半。", "结薪周期现在三天半。"),
    ],
)
def test_a_number_completes_its_question(question, answer, statement):
    assert completed(question, answer) == statement


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("你们以前是怎么排产的？", "三百家。"),
        ("有没有三百家？", "三百家。"),
        ("现在月底对账要多久？", "三号。"),
        ("您看了好几家吧。", "三家。"),
        ("直营和加盟各多少？", "九十六，二百二十二。"),
        ("现在呢？", "三个半小时。"),
        ("一共多少家？", "不是三百，是三百二十家。"),
        ("一共多少家？", "记不清了。"),
        ("那损耗，四点二现在是多少？", "二点七。"),
    ],
)
def test_other_answers_are_left_alone(question, answer):
    assert completed(question, answer) is None


def test_numbers_of_the_interviewer_are_not_used():
    said = completed("那索赔，去年上半年六十三起，今年上半年呢？", "二十一起。")
    assert [number.value for number in numbers(said, "zh")] == [21]
