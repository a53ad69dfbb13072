"""The few words said right before a Chinese sentence, told with it where it needs them."""

import pytest

from assistant.language.led_in_zh import announced, counts_them, led_in, tried


@pytest.mark.parametrize(
    ("before", "told", "whole"),
    [
        ("我们当时看了四家。", "第一家只会做报表。", "看了四家，第一家只会做报表。"),
        ("试过三种吧。", "一种是贴封条，贴了就掉。", "试过三种，一种是贴封条，贴了就掉。"),
        ("分三档。", "一档当天就修。", "分三档，一档当天就修。"),
        ("还有损耗。", "上半年拆了60多套重做。", "损耗，上半年拆了60多套重做。"),
        ("对，仓储费。", "以前一个月要交两万。", "仓储费，以前一个月要交两万。"),
    ],
)
def test_what_a_sentence_is_about_is_told_with_it(before, told, whole):
    assert led_in(before, told) == whole


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("看了四家。", "最后选的是本地的一家。"),  # it begins no list
        ("他看了四家。", "第一家只会做报表。"),
        ("还有损耗。", "损耗上半年有60多套。"),  # it says it
        ("展会。", "一个摊位，一年八万。"),  # a stall is no 展会
        ("月月排。", "27个班组，我们倒数第三。"),  # no thing
        ("还有损耗。", "返修率方面，上半年6%。"),
        ("还有老周。", "去年退休了。"),
        ("好。", "去年换了一批。"),
    ],
)
def test_a_sentence_that_stands_alone_stays_as_it_is(before, told):
    assert led_in(before, told) is None


@pytest.mark.parametrize(
    ("before", "told", "said"),
    [
        ("第一步是清库存。", "11月停了两周，一样一样过秤。", "第一步是清库存。"),
        ("第二件事就是教班组长。", "每个班抽一个人，学三天。", "第二件事就是教班组长。"),
        ("主要就是盯交接。", "早上八点，两边一起签字。", "主要就是盯交接。"),
        ("第一步是清库存。", "库存清了两周。", None),
        ("第一步是清库存。", "第二步才是上线。", None),
        ("第一步是找他谈。", "谈了两个下午。", None),
    ],
)
def test_what_is_announced_is_told_before_it(before, told, said):
    assert announced(before, told) == said


@pytest.mark.parametrize(
    ("before", "told", "counts"),
    [
        ("徒弟也走了，三个。", "有一个带走了模具。", True),
        ("就看谁家的先到。", "有一家第二天才到。", True),
        ("徒弟也走了，三个。", "有一台冲床没人会开。", False),
        ("徒弟也走了。", "有一个带走了模具。", False),
        ("徒弟也走了，三个。", "模具也带走了。", False),
    ],
)
def test_one_of_them_is_one_of_those_counted_before(before, told, counts):
    assert counts_them(before, told) is counts


@pytest.mark.parametrize(
    ("question", "answer", "told", "whole"),
    [
        ("以前没上过系统吗？", "上过啊！", "2019年，花了八万。", "此前上过系统，2019年，花了八万。"),
        ("那有没有试过别的办法？", "试过的。", "2020年请人改了炉子。", "此前试过别的办法，2020年请人改了炉子。"),
        ("以前没上过系统吗？", "没有。", "2019年想上，没钱。", None),
        ("以前没上过系统吗？", "上过。", "那套系统只管开票。", None),
        ("你们上过什么系统？", "上过。", "2019年，花了八万。", None),
    ],
)
def test_what_was_tried_before_is_said_with_how_it_went(question, answer, told, whole):
    assert tried(question, answer, told) == whole
