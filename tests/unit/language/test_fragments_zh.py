"""A number said beside a Chinese sentence, in the order in which both were said."""

import pytest

from assistant.language.fragments_zh import with_fragment


@pytest.mark.parametrize(
    ("host", "fragment", "after", "told"),
    [
        ("接口原来计划四周做完。", "11周。", True, "接口原来计划四周做完，11周。"),
        ("六次，每次都要停线。", "2023年六次。", False, "2023年六次，每次都要停线。"),
        ("每次都要停线。", "2023年六次。", False, "2023年六次，每次都要停线。"),
        ("老仓卖掉的叉车有12台。", "12台。", True, "老仓卖掉的叉车有12台。"),
    ],
)
def test_the_order_stays_and_nothing_is_said_twice(host, fragment, after, told):
    assert with_fragment(host, fragment, after=after) == told


def test_a_count_that_the_sentence_tells_already_is_not_told_again():
    assert with_fragment("一天要走1300多个点。", "1300个。", after=True) == "一天要走1300多个点。"
    assert with_fragment("一天要走1300多个点。", "20个人。", after=True) == "一天要走1300多个点，20个人。"
