"""A clause that does not hold leaves a Chinese sentence only where the rest stands by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.cut_zh import clauses_of, without


def cut(said, wrong):
    clauses = clauses_of(said)
    return without(clauses, [wrong in clause for clause in clauses])


@pytest.mark.parametrize(
    ("said", "wrong", "left"),
    [
        ("厂子是一零年办的，现在做三条产线，叉车有五十六台。", "五十六", "厂子是一零年办的，现在做三条产线。"),
        ("顾问来了两个人，在车间跟了七周，我们今年又加了一个班。", "七周", "顾问来了两个人，我们今年又加了一个班。"),
        ("干线六十公里，二十八座泵站，九十口井。", "二十八", "干线六十公里，九十口井。"),  # a list of what is counted
        ("门店五十一家，员工三百个，仓库两个。", "五十一", "员工三百个，仓库两个。"),
        ("去年签的合同，先在老仓试了一批货，试了九周。", "九周", "去年签的合同，先在老仓试了一批货。"),
    ],
)
def test_the_rest_is_told(said, wrong, left):
    assert cut(said, wrong) == left


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("员工五百人，都是本地招来的。", "五百"),  # the first clause names what the others are about
        ("四十九家店，九个市，员工三百个。", "四十九"),
        ("去年七月，三十五个单子，都退了。", "三十五"),
        ("投诉按每一千单来算，降到了四个。", "四个"),  # what comes before has no end
        ("今年上半年的返修率，百分之七。", "百分之七"),  # the quantity is the statement
        ("因为上半年停了九周，我们晚了两个月。", "九周"),
        ("工程师来了，住了七周，后来又走了。", "七周"),  # who left would be another one
        ("我们来了两个人，所以才花了七周。", "七周"),
    ],
)
def test_what_would_not_stand_is_not_told(said, wrong):
    assert cut(said, wrong) is None


@given(st.lists(st.text(alphabet="我们有三台车，就", min_size=1, max_size=8), min_size=1, max_size=6), st.data())
def test_what_is_left_was_said_in_that_order(pieces, data):
    clauses = clauses_of("，".join(pieces) + "。")
    wrong = data.draw(st.lists(st.booleans(), min_size=len(clauses), max_size=len(clauses)))
    left = without(clauses, wrong)
    if left is not None:
        kept = "".join(clause for clause, bad in zip(clauses, wrong, strict=True) if not bad)
        assert left.rstrip("。") == kept.rstrip("，。")
