"""Chinese changes whose thing the interviewer names again turns later, and numbers of a question that are of before."""

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.quantities import find_quantities
from tests.unit.metrics.talk import interview, live

# What is talked of in between, so that the two values lie turns apart.
BETWEEN = (
    ("q", "系统是谁选的？"),
    ("a", "我和老板一起看的，看中它简单，老师傅一教就会。"),
    ("q", "上线顺利吗？"),
    ("a", "还行，头几天大家都嫌麻烦，后来就习惯了。"),
)


def pairs(*turns):
    return [(float(b), float(a)) for b, a in live(find_metrics(interview("zh", *turns), ()))]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        (
            (("q", "盘点呢？"), ("a", "盘点要关门，三天。")),
            (("q", "盘点还关门吗？"), ("a", "不关了，四个小时。")),
            (3, 4),
        ),
        ((("q", "夜班呢？"), ("a", "夜班六个人。")), (("q", "夜班还是那么些人？"), ("a", "两个。")), (6, 2)),
        (
            (("q", "染色那边什么最头疼？"), ("a", "色花，一百匹布里头九匹。")),
            (("q", "色花的呢？"), ("a", "百分之一点五。")),
            (9, 1.5),
        ),
        (
            (("q", "仓库里乱吗？"), ("a", "乱，过道里堆着托盘，八百六十个。")),
            (("q", "过道我刚才走了一趟，挺宽的。"), ("a", "九十个托盘。")),
            (860, 90),
        ),
    ],
)
def test_a_question_that_names_the_thing_again_joins_its_answer_to_the_value_told_before(before, after, wanted):
    assert wanted in pairs(*before, *BETWEEN, *after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # another thing is asked for
        ((("q", "盘点呢？"), ("a", "盘点要关门，三天。")), (("q", "退货要多久？"), ("a", "四个小时。"))),
        # only how it was is asked for
        ((("q", "盘点呢？"), ("a", "盘点要关门，三天。")), (("q", "盘点以前是多久？"), ("a", "五天。"))),
        # some of them
        ((("q", "夜班呢？"), ("a", "夜班六个人。")), (("q", "夜班的人呢？"), ("a", "其他两个。"))),
        ((("q", "夜班呢？"), ("a", "夜班六十个人。")), (("q", "夜班的人呢？"), ("a", "转岗转了二十个。"))),
        # which one, not how many
        ((("q", "奶粉呢？"), ("a", "三段奶粉最乱。")), (("q", "奶粉呢？"), ("a", "二段奶粉好卖。"))),
        # what is demanded
        ((("q", "色花呢？"), ("a", "百分之九。")), (("q", "色花呢？"), ("a", "上限百分之三。"))),
        (
            (("q", "完整的比例呢？"), ("a", "记录完整的六成八。")),
            (("q", "完整的比例呢？"), ("a", "装了的车，九成九。")),
        ),
        # when, not how long
        ((("q", "停机呢？"), ("a", "停机三十个小时。")), (("q", "停机的数截至什么时候？"), ("a", "十六个月。"))),
        # the question takes up another value
        (
            (("q", "抽检呢？"), ("a", "抽检了九千个灯泡。")),
            (("q", "抽检里那个八成呢？"), ("a", "抽了六千个灯泡，四成。")),
        ),
        # other things are counted
        (
            (("q", "盖章呢？"), ("a", "盖章的软件用过两个。")),
            (("q", "盖章还有什么难的？"), ("a", "有十七个客户盖不准。")),
        ),
    ],
)
def test_an_answer_to_something_else_is_not_what_the_earlier_value_became(before, after):
    told = {float(q.value) for q in find_quantities(before[1][1], "zh")}
    assert not [old for old, _ in pairs(*before, *BETWEEN, *after) if old in told]


def test_nothing_is_joined_where_two_values_of_before_may_be_meant():
    before = (("q", "夜班呢？"), ("a", "夜班六个人。"), ("q", "夜班一直这样？"), ("a", "夜班忙的时候九个人。"))
    assert not pairs(*before, *BETWEEN, ("q", "夜班现在呢？"), ("a", "两个。"))


@pytest.mark.parametrize(
    ("turns", "wanted"),
    [
        ((("q", "一天接三十一位？"), ("a", "那是老店，你查的没更新吧。搬到新店，一天五十位。")), (31, 50)),
        ((("q", "有十个群？"), ("a", "十个那是去年，现在退剩四个群。")), (10, 4)),
        ((("q", "做一次要四十分钟，今天还是四十吗？"), ("a", "十八。后面那一段包给别人了。")), (40, 18)),
    ],
)
def test_a_value_of_the_question_that_was_of_before_became_the_one_of_the_answer(turns, wanted):
    assert wanted in pairs(*turns)


@pytest.mark.parametrize(
    "turns",
    [
        (("q", "一天接三十一位？"), ("a", "不是，那是隔壁店，我们五十位。")),
        (("q", "还有九百多台没装吗？"), ("a", "九百二十台。")),
        (("q", "那以前一天是怎么过的？"), ("a", "那会儿天不亮就起来，光烧火一个半钟头。")),
        (("q", "一天接三十一位？"), ("a", "那是去年。要是再开一家，一天五十位。")),
    ],
)
def test_a_value_of_the_question_is_not_of_before_where_the_answer_does_not_say_so(turns):
    assert not pairs(*turns)
