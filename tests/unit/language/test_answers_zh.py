"""Half answers of Chinese interviews completed from the question."""

import pytest

from assistant.language.answers_zh import acknowledges, completed
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
        ("那退货率，去年一成二，现在呢？", "二五年上半年，百分之七。", "退货率二五年上半年为百分之七。"),
        ("那拆模时间，原来六天，现在？", "一天半。", "拆模时间现在为一天半。"),
        ("去年卖了多少台新车呢？", "三万八千台左右，都是私家车。", "去年卖了三万八千台左右，都是私家车。"),
        ("一年大概做多少吨？", "一万二千吨，主要是钢件。", "一年大概做一万二千吨，主要是钢件。"),
        ("现在一天多少单？", "三百单，旺季。", "现在一天三百单，旺季。"),
        ("误报现在一周还有几条？", "五六条。", "误报现在一周五六条。"),
        (
            "仓库一共多少人？您以前做什么的？",
            "四十个，夜班九个，都是本地人。",
            "仓库一共四十个，夜班九个，都是本地人。",
        ),
        ("您刚说到期不换的百分之二十，现在是多少？", "百分之六。", "到期不换的现在百分之六。"),
        ("那返工时间，刚才说是四十天，现在呢？", "十一天，平均的。", "返工时间现在为十一天，平均的。"),
        ("这个错发，数字上大概是多少？", "去年下半年百分之六。", "错发去年下半年为百分之六。"),
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
        ("那实际上呢？", "四百八。"),
        ("对不对？", "一百三。"),
        ("沈主任，九点二个工作日，现在？", "五点六，今年上半年。"),
        ("报价变成订单的比例呢？", "八，到十一。"),
        ("这种一年会有几次？", "二三年五次。"),
        ("一共多少家？", "三百家，不对，三百二十家。"),
        ("一共多少家？", "三百家，其实开着的只有两百家。"),
    ],
)
def test_other_answers_are_left_alone(question, answer):
    assert completed(question, answer) is None


def test_numbers_of_the_interviewer_are_not_used():
    said = completed("那索赔，去年上半年六十三起，今年上半年呢？", "二十一起。")
    assert [number.value for number in numbers(said, "zh")] == [21]


@pytest.mark.parametrize(
    ("question", "answer", "statement"),
    [
        ("先说损耗，四点二现在是多少？", "二点七，财务出的。", "损耗现在为二点七，财务出的。"),
        ("那排课呢，以前两天，现在？", "半天。", "排课现在需半天。"),
        ("串货的投诉，两百八十六单？", "四十一。", "串货的投诉为四十一单。"),
        ("复核退回率，六点四？", "二点一，今年上半年。", "复核退回率今年上半年为二点一。"),
        ("第四个，找票据，一天两个小时，现在呢？", "十几分钟。", "找票据现在十几分钟。"),
        ("那二次报修呢，百分之二十八变成多少了？", "今年上半年，十七。", "二次报修今年上半年为十七。"),
    ],
)
def test_a_quantity_gets_the_topic_of_the_question(question, answer, statement):
    assert completed(question, answer) == statement


@pytest.mark.parametrize("said", ["有。", "统计过。", "可以的。", "对，算过的。", "变了。", "短了。", "公开的。"])
def test_what_only_says_that_the_answer_follows(said):
    assert acknowledges(said)


@pytest.mark.parametrize("said", ["三百家。", "没有。", "有三家。", "不可以。", "好多家。", "查过两次。"])
def test_what_says_something_is_no_mere_beginning(said):
    assert not acknowledges(said)
