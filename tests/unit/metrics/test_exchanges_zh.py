"""Chinese changes told in an exchange, where one value is told with the old state of things and one with the new."""

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.quantities import find_quantities
from tests.unit.metrics.talk import interview, live

CHANGES = [
    ((("a", "我爹看炉子那几年，一炉砖要烧七天。换了隧道窑，两天。"),), (7, 2)),
    ((("a", "没修路，送一趟菜三个钟头。修了水泥路，五十分钟。"),), (3, 50)),
    ((("a", "手工裁的时候一天八十件，手上都是茧。上了裁床，三百件。"),), (80, 300)),
    ((("a", "废品百分之十二，那是老师傅凭眼睛看的。"), ("q", "装了相机呢？"), ("a", "百分之三。")), (12, 3)),
    (
        (("a", "旧食堂打饭要排四十分钟，菜都凉了。"), ("q", "嗯。"), ("a", "新食堂是刷脸的，八分钟。")),
        (40, 8),
    ),
    ((("a", "一份合同盖章要跑九趟。"), ("q", "后来呢？"), ("a", "后来上了电子章，跑一趟半……算两趟。")), None),
    ((("a", "一窝小鸡活下来六十只。保温箱一装上，九十只。"),), (60, 90)),
    ((("a", "那阵子一亩收四百斤。滴灌一铺上，去年收了九百斤。"),), (400, 900)),
    ((("a", "返工率百分之九，那时候全靠人记。上个月测的，四。"),), (9, 4)),
]
NO_CHANGES = [
    ("a", "一桶漆三个月。后来他走了，当了五年兵。"),
    ("a", "厂里一共六十个人。改了班以后，另外二十个人去了新线。"),
    ("a", "排队四十分钟。要是装了机器，十分钟。"),
    ("a", "我们坐了三个小时。后来换了车，开了两个小时。"),
    ("a", "三千来台机器。搬了新厂，两千九百台机器。"),
    ("a", "一车拉八十箱，一车拉六十箱，两样车。换了路线，五十箱。"),
    ("a", "两亩萝卜。改了以后，三十亩大棚，自己的二十亩。"),
    ("a", "查一次百分之六十。改了表，装了的车，百分之九十。"),
]


def pairs(*turns):
    return [(float(b), float(a)) for b, a in live(find_metrics(interview("zh", *turns), ()))]


@pytest.mark.parametrize(("turns", "wanted"), [row for row in CHANGES if row[1]])
def test_the_old_state_of_things_and_the_new_one_join_two_values(turns, wanted):
    assert wanted in pairs(*turns)


@pytest.mark.parametrize("turn", NO_CHANGES)
def test_nothing_is_joined_where_the_words_speak_against_it(turn):
    assert pairs(turn) == []


def test_a_long_question_between_the_values_begins_something_else():
    asked = "明白了，那么我们换一个话题，请您讲一讲仓库那边的事情，入库一般要多久，改了没有？"
    told = ("a", "那时候验货四十分钟。"), ("a", "改了，十分钟。")
    assert pairs(told[0], ("q", "现在呢？"), told[1]) == [(40, 10)]
    assert pairs(told[0], ("q", asked), told[1]) == []


def test_a_value_that_stood_before_the_change_too_is_no_new_one():
    assert pairs(("a", "一个月看一千份，一个人三百份。改了系统，三个人，三百份。")) == []


def test_values_of_many_other_things_part_the_two():
    few = "那时候验货四十分钟。改了，入库五十箱，十分钟。"
    many = "那时候验货四十分钟。改了，入库五十箱，退二十件，招八个人，买三台车，十分钟。"
    assert (pairs(("a", few)), pairs(("a", many))) == ([(40, 10)], [])


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("个半钟就到了。", 1.5, "hour"), ("一个钟头零一刻。", 75, "minute"), ("两小时三刻钟。", 165, "minute")],
)
def test_hours_and_quarters_as_they_are_said(text, value, unit):
    assert [(float(q.value), q.unit) for q in find_quantities(text, "zh")] == [(value, unit)]
