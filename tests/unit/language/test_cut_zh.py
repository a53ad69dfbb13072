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
    ("said", "wrong", "left"),
    [
        ("不对不对，五千是算上学徒的，正式的技工是三千四百人。", "五千", "正式的技工是三千四百人。"),
        ("九分钟是白班的，全天的平均值是十二分钟，连着三个月。", "九分钟", "全天的平均值是十二分钟，连着三个月。"),
        (
            "台账导出来是五十八张，没有九十张，现在一个月只有四张。",
            "九十",
            "台账导出来是五十八张，现在一个月只有四张。",
        ),
        (
            "库房是前年搬过来的，一共五个车间，长长短短的，最高的货架七米二。",
            "七米二",
            "库房是前年搬过来的，一共五个车间。",
        ),
        ("现在员工四百二十个，管三十六个工地，省内都有。", "三十六", "现在员工四百二十个。"),
    ],
)
def test_what_puts_it_right_or_was_said_before_is_told(said, wrong, left):
    assert cut(said, wrong) == left


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("七十那个是新口径，两个不能放在一起。", "七十"),
        ("三周是白天的，把夜里的算上，平均五周。", "三周"),
        ("现在从下单到出库，四个小时。", "四个"),
        ("协会有个白皮书，说同行平均四个点。", "四个"),
        ("我有个同学在外地做灯具，用的别家软件，说他们涨了四倍。", "四倍"),
        ("去年我们抽查过一回，从头到尾都合格的，五成六。", "五成六"),
        ("不是提高百分之四十，是做到四成。", "四成"),
    ],
)
def test_half_a_thought_is_not_told(said, wrong):
    assert cut(said, wrong) is None


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
        assert left.rstrip("。") in kept
