"""Chinese pairs of values that are told side by side, or as A到B, and are no change that took place."""

import pytest

from assistant.metrics.find import find_metrics
from tests.unit.metrics.talk import interview, live

ALONE = [
    "方案里把窗口从十二个减到八个，还没批。",
    "下个月起检测从四十分钟压到二十分钟。",
    "按厂家的说法能从六小时降到两小时。",
    "今年的考核是把投诉率从百分之三降到百分之一。",
    "要是能从五十降到三十，我给你磕头。",
    "水温从二十度烧到九十度就放料。",
    "停电那天产量从八百掉到三百，第二天就正常了。",
    "报价从八万砍到六万五，最后谁也没签。",
    "单子大小从三百件到两千件不等。",
    "误差从零点一到零点三都算合格。",
    "铜价从六万涨到八万，我们有什么办法。",
    "我儿子数学从六十分考到九十分。",
    "法规上从五十毫克收到三十毫克，我们一直是十几毫克。",
    "换了统计口径，合格率从九十二变成八十八。",
    "系统也从2.0升到3.5。",
    "有人传我们把押金从五百提到一千。",
    "押金从五百提到一千，没有的事。",
    "隔壁县搞了一年，办证从十五天缩到三天。",
    "有的企业库存能从六十天降到二十天。",
    "报纸上写他们从七十天做到五十天。",
    "检查的人来了，让我们减到五十把，原来七十把。",
    "白班现在十七个人，夜班八个人。",
    "去年收了四千斤稻子，卖了三千斤。",
    "去年夏天一个月四千度电，冬天一千五百度。",
    "去年报的是八十六，其实八十五点七。",
    "以前规定是七天，我们两天就给办了。",
    "开头一天五户，到现在一共一百二十户签了。",
    "以前说四十分钟，那是我记错了，是十四分钟。",
]
DENIED = [
    ("从六千掉到四千五，是机器老了吗？", "没掉，六千是牌子上打的，我们买来就是四千五。"),
    ("所以是从八个减到五个？", "不是减，八个是全镇的，五个是我们村的。"),
    ("从四小时缩到一小时？", "谁说的，一小时是小件，四小时是大件。"),
    ("从六十涨到九十了？", "不对，六十是成本，九十是卖价。"),
]
CHANGES = [
    ("报价从三天到半天，客户都当回事了。", (3, 0.5)),
    ("销售额从三亿增长到四亿。", (300_000_000, 400_000_000)),
    ("准点率从百分之八十四到百分之九十三，司机没换，路也没换。", (84, 93)),
    ("以前白班十七个人，现在白班九个人。", (17, 9)),
    ("以前七十分钟嘛，现在走完了加起来十五分钟。", (70, 15)),
]


def pairs(*turns):
    return [(float(b), float(a)) for b, a in live(find_metrics(interview("zh", *turns), ()))]


@pytest.mark.parametrize("text", ALONE)
def test_no_change_took_place(text):
    assert pairs(("a", text)) == []


@pytest.mark.parametrize(("question", "answer"), DENIED)
def test_the_answer_says_that_nothing_moved(question, answer):
    assert pairs(("q", question), ("a", answer)) == []


@pytest.mark.parametrize(("text", "wanted"), CHANGES)
def test_what_only_looks_like_it_is_told(text, wanted):
    assert pairs(("a", text)) == [wanted]


def test_an_answer_that_tells_the_times_of_both_values_agrees():
    asked = "投诉从九千八降到三千一，对吗？"
    assert pairs(("q", asked), ("a", "对。九千八是前年的，三千一是去年的。")) == [(9800, 3100)]


def test_the_harvest_of_last_year_comes_after_what_changed():
    assert pairs(("a", "一亩地打五百斤。井一打通，去年打了八百斤。")) != [(800, 500)]
