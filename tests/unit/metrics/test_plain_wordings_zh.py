"""How plain Chinese numbers are read, named and worded: whole sentences and short exchanges."""

import pytest

from assistant.metrics.find import metrics_in_text
from assistant.metrics.quantities import find_quantities
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import exchange, live, number, told


def wordings(text):
    return [s.text for s in suggest(metrics_in_text(text, "zh")[1], "zh")]


READ = [
    ("负荷是一千二百千瓦。", 1200, "count"),
    ("负荷是九百五十千瓦。", 950, "count"),
    ("平均缺一件半。", 1.5, "count"),
    ("一台两单半。", 2.5, "count"),
    ("等了一个半小时。", 1.5, "hour"),
]


@pytest.mark.parametrize(("text", "value", "unit"), READ)
def test_what_a_number_is(text, value, unit):
    assert (value, unit) in [(float(q.value), q.unit) for q in find_quantities(text, "zh")]


def test_a_first_quarter_is_no_rate():
    assert [q.unit for q in find_quantities("一季度投诉四十二件。", "zh")] == ["count"]


CHANGES = [
    ("发布由一周一次变成一周三次。", "每周发布", 1, 3),
    ("现在缺一件半，平均，以前六件。", None, 6, 1.5),
    ("去年的渗漏里，住户先发现的占百分之十五，前年是六成。", "住户先发现的占比", 60, 15),
    ("一季度投诉四十二件，三季度十一件。", "投诉", 42, 11),
    ("空置率三季度百分之九，一季度是四成。", "空置率", 40, 9),
    ("返修率降了十二个百分点。十六减四。", None, 16, 4),
    ("单店日均营业额从八千做到一万二。", "单店日均营业额", 8000, 12000),
    ("准备原来说的六十天，后来查了一下，其实是四十五天。现在十八天。", None, 45, 18),
    ("以前六成的渗漏是住户先发现的，现在只有两成。", "住户先发现的渗漏占比", 60, 20),
    ("招一个人平均要四十五天，现在二十八天就能到岗。", "招一个人", 45, 28),
    ("用户数一个星期从一千涨到一千五。", "用户数", 1000, 1500),
    ("客服一天接三百个电话，现在一天接一百二十个电话。", "每天接的电话", 300, 120),
    ("我们从五十个人砍到三十个人。", "", 50, 30),
    ("试用期留存从七成到八成八。", "试用期留存", 70, 88),
]


@pytest.mark.parametrize(("text", "name", "before", "after"), CHANGES)
def test_a_change(text, name, before, after):
    assert (before, after) in [one[1:] for one in told(text)]
    assert name is None or (name, before, after) in told(text)


NO_CHANGES = [
    "原来一个月要返工四十多次，这半年加起来才六次。",
    "我们八十个人管四千亩地，以前要两百个人。",
    "一季度三百单，二季度四百单，三季度五百单。",
    "四季度投诉四十二件，一季度十一件。",
]


@pytest.mark.parametrize("text", NO_CHANGES)
def test_no_change(text):
    assert told(text) == []


def test_what_others_advertise_is_not_ours():
    found = metrics_in_text("他们宣传的是提升百分之五十，我们没有那么多，百分之二十二。", "zh")[1]
    assert {m.status for m in found if m.change} == {"not-ours"}


STATES = [
    ("投资回收期按财务的算法是二十二个月。", "投资回收期", 22),
    ("回本用了十四个月。", "回本", 14),
    ("准确率是百分之九十三，不对，百分之九十四点五。", "准确率", 94.5),
]


@pytest.mark.parametrize(("text", "name", "value"), STATES)
def test_a_state(text, name, value):
    found = metrics_in_text(text, "zh")[1]
    assert (name, value, "incomplete") in [(m.name, number(m.after.value), m.status) for m in found if m.after]


WORDED = [
    ("用户数一个星期从一千涨到一千五。", "用户数在一个星期内从1000增加到1500"),
    ("用户数一个星期从一千涨到一千五。", "用户数（一个星期内）：1000 → 1500"),
    ("从三月份到六月份，客诉率由百分之三点二降至百分之一点一。", "客诉率从三月份的3.2%降到六月份的1.1%"),
    ("二三年断料十一次，从去年九月到今年八月两次。", "断料从2023年的11次降到去年9月至今年8月的2次"),
    ("漏检率去年百分之六，今年上半年降到了百分之一点五。", "漏检率从去年的6%降到今年上半年的1.5%"),
    ("事故去年十五起，今年到现在才三起。", "事故从去年的15起降到今年以来的3起"),
    ("人效从一个人一天四十单到六十五单。", "人效增加25单，从每天40单增加到每天65单"),
    ("事故起数同比下降了四成。", "事故起数下降40%"),
    ("接的量反而多了三成。", "接的量增长30%"),
    ("每亩用水从三百方降到一百八十方。", "每亩用水从300方降到180方"),
    ("负荷从一千二百千瓦降到九百五十千瓦。", "负荷从1200千瓦降到950千瓦"),
]


@pytest.mark.parametrize(("text", "wording"), WORDED)
def test_a_wording(text, wording):
    assert wording in wordings(text)


UNEVEN = ["投诉二三年一百五十二件，今年到九月四十七件。", "销售额去年三千万，今年前三季度四千二百万。"]


@pytest.mark.parametrize("text", UNEVEN)
def test_a_part_of_a_year_is_not_measured_against_a_whole_one(text):
    worded = wordings(text)
    assert worded
    assert not any(word in wording for wording in worded for word in ("%", "减少", "增加", "倍"))


# What stands at a time, and what is no amount, may be.
EVEN = [
    ("门店数去年一百二十家，今年上半年两百家。", "67%"),
    ("投诉前年一百五十二件，去年四十七件。", "69%"),
]


@pytest.mark.parametrize(("text", "percent"), EVEN)
def test_whole_years_and_levels_are(text, percent):
    assert any(percent in wording for wording in wordings(text))


def test_the_usual_case_is_what_changed():
    found = exchange(
        ("a", "challenge", "快的四天，一般得一个星期。"),
        ("q", "other", "现在呢？"),
        ("a", "result", "一天半。"),
    )
    assert live(found) == [(7.0, 1.5)]


def test_the_answer_puts_the_start_of_the_change_right():
    found = exchange(
        ("q", "other", "我记的是从百分之六十到百分之八十五？"),
        ("a", "result", "六十二到八十五。"),
    )
    assert set(live(found)) == {(62.0, 85.0)}


def test_what_stands_where_it_stood_is_no_new_value():
    found = exchange(
        ("a", "challenge", "从申请到拿到服务器，平均九个工作日。"),
        ("q", "other", "九天！"),
        ("a", "solution", "我们做了自助门户。"),
        ("q", "other", "现在申请一台服务器多久？"),
        ("a", "result", "十五分钟。审批还是要半天。"),
    )
    assert not any(after == 0.5 for _, after in live(found))


def test_the_first_months_of_a_year_are_no_value():
    found = exchange(
        ("q", "other", "漏装现在怎么样？"),
        ("a", "result", "今年前十个月九起，其中有两起是新人。"),
    )
    assert not any(m.after and m.after.unit == "month" for m in found)


def test_a_name_is_no_piece_of_what_the_interviewer_noted():
    found = exchange(
        ("q", "other", "我这边记的是从百分之六十到百分之八十五？"),
        ("a", "result", "对，是的。"),
    )
    assert live(found) == [(60.0, 85.0)]
    assert {m.name for m in found} == {""}
