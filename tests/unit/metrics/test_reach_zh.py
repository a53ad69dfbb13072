"""Chinese changes whose ends lie in other turns, and corrections that reach back to them."""

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def metrics(*turns, labels=()):
    transcript = interview("zh", *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, turn.speaker, transcript.words_of(n), label, 1.0)
        for n, (turn, label) in enumerate(zip(transcript.turns, labels, strict=False))
    )
    return find_metrics(transcript, passages)


def live(found):
    return [(m.name, *ends(m)) for m in found if m.before and m.status in ("stated", "approximate")]


def pair(name, before, after):
    return [(name, Decimal(before), Decimal(after))]


def test_values_that_bear_the_name_of_their_measure_are_joined():
    turns = (
        ("a", "我来的时候，退群率一个月百分之六点二。"),
        ("q", "嗯。"),
        ("a", "我们换了三个运营。"),
        ("q", "那报表呢，还手工做吗？"),
        ("a", "不做了。退群率上个月是二点四，百分之二点四。"),
    )
    labels = ("challenge", "other", "solution", "other", "result")
    assert pair("退群率", "6.2", "2.4")[0] in live(metrics(*turns, labels=labels))


def test_the_same_things_counted_in_the_same_time_are_joined():
    turns = (
        ("a", "发券就是大水漫灌，一个月四十来万张，人人有份。"),
        ("q", "后来谁来定？"),
        ("a", "三个人分群来定。"),
        ("q", "效果呢？"),
        ("a", "现在一个月就发九万张。"),
    )
    labels = ("challenge", "other", "solution", "other", "result")
    assert (Decimal(400000), Decimal(90000)) in [ends(m) for m in metrics(*turns, labels=labels)]


def test_two_rates_are_not_joined():
    turns = (
        ("a", "大促的时候，四十八小时发货率只有七成三。"),
        ("q", "退货呢？"),
        ("a", "家纺退货率四成，女装六七成。四成的意思就是发十单回来四单。"),
    )
    assert live(metrics(*turns, labels=("challenge", "other", "result"))) == []


def test_a_quoted_value_that_is_denied_gives_way_everywhere():
    turns = (
        ("a", "拒收。"),
        ("q", "多吗？"),
        ("a", "二四年上半年，平均一个月二十三单。"),
        ("q", "现在呢？"),
        ("a", "再送一趟。现在一个月三单。"),
        ("q", "哦，从二十三到三！这个是从哪个月开始降下来的？"),
        ("a", "四月。"),
        ("q", "所以拒收就下来了，罗总上次讲，一个月三单。"),
        ("b", "三单？不止吧，我看一下。我这个报表，平均四单。"),
    )
    found = metrics(*turns)
    assert pair("每月拒收", "23", "4")[0] in live(found)
    assert Decimal(3) not in [value for _, *both in live(found) for value in both]


def test_the_answer_puts_the_earlier_value_right():
    turns = (
        ("a", "去年冬天我又结了一个，两天。"),
        ("q", "那就是从一个月到两天？"),
        ("a", "半个月。一个月我早辞职了。"),
    )
    (metric,) = [m for m in metrics(*turns) if m.before]
    assert (metric.before.unit, *ends(metric)) == ("month", Decimal("0.5"), Decimal(2))


def test_an_answer_on_something_else_puts_nothing_right():
    turns = (
        ("a", "翻单子翻了九个小时。"),
        ("a", "六月那次二十六分钟。"),
        ("q", "好，九个小时到二十六分钟。那演练的数还用吗？"),
        ("a", "演练今年做了四回，平均十八分钟。"),
    )
    assert (Decimal(9), Decimal(26)) in [ends(m) for m in metrics(*turns)]


@pytest.mark.parametrize(
    ("told", "status"),
    [("没有清零，我这里有表。", "superseded"), ("对，清零了。", "stated")],
)
def test_a_fall_to_nothing_holds_unless_it_is_denied(told, status):
    turns = (("a", "没人跟的单子，以前一百张，现在清零了。"), ("b", told))
    assert [m.status for m in metrics(*turns) if m.after and m.after.value == 0] == [status]


@pytest.mark.parametrize(
    "text",
    ["打印机该卡纸卡纸，一年四次，一张都没少卡。", "我们有三个仓库，一个都没去过。", "争取明年把十二起投诉清零。"],
)
def test_not_every_nought_is_a_result(text):
    assert [m for m in metrics(("a", text)) if m.after and m.after.value == 0] == []


def test_another_reckoning_takes_the_unit_of_the_rate_before():
    text = "续保率按件数算，二二年是百分之七十八，去年百分之八十九。按保费算就没那么好看，从八十六到九十。"
    units = [m.before.unit for m in metrics(("a", text)) if m.before]
    assert units == ["percent", "percent"]


def test_bare_days_and_money_take_the_unit_of_the_name():
    stay = [m for m in metrics(("q", "那平均住院日有变化吗？"), ("a", "有，八点三到七点六。")) if m.before]
    cost = [m for m in metrics(("a", "单台获客成本从两千三百一降到一千七百四。")) if m.before]
    assert [m.before.unit for m in (*stay, *cost)] == ["day", "CNY"]


def test_users_among_a_whole_are_no_later_value():
    found = metrics(("a", "加盟店有七十四家加盟店，现在真正在用的五十二家。"))
    assert live(found) == []
    assert [m.after.value for m in found if m.after] == [Decimal(52)]


def test_only_the_part_that_is_spoken_for():
    turns = (("a", "全校的退单少了一半。"), ("b", "我只敢说材料学院啊，别的学院我没数过。"))
    (metric,) = metrics(*turns)
    assert "scope" in [c.code for c in metric.cautions]


def test_the_amount_of_a_told_change_is_not_told_again():
    found = metrics(("a", "等待时间从五十分钟降到十分钟，等待时间缩短了四十分钟。"))
    assert [m.name for m in found] == ["等待时间"]
