"""Values that are told far apart, again, in part, or as the answer: what joins them and what keeps them apart."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.quantities import find_quantities
from assistant.metrics.spoken import Spoken
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def labelled(transcript, *labels):
    """One passage a turn with these labels."""
    return tuple(
        Passage(f"p{t.index}", t.span, t.index, t.speaker, transcript.words_of(t.index), label, 1.0)
        for t, label in zip(transcript.turns, labels, strict=True)
    )


def found(lang, labels, *turns):
    transcript = interview(lang, *turns)
    return find_metrics(transcript, labelled(transcript, *labels))


def test_unplanned_is_no_plan():
    (metric,) = [m for m in metrics_in_text("非计划停机从每月九十个小时降到三十个小时。", "zh")[1] if m.before]
    assert metric.status == "stated"
    (plan,) = [m for m in metrics_in_text("我们计划从每月九十个小时降到三十个小时。", "zh")[1] if m.before]
    assert plan.status == "hoped"


def test_part_of_a_value_is_no_later_value():
    metrics = metrics_in_text("去年冬天结一个决算，两天。其中半天在等打印机。", "zh")[1]
    assert (Decimal(2), Decimal("0.5")) not in [ends(m) for m in metrics]


def test_the_gap_told_in_reply_takes_neither_value_back():
    metrics = found(
        "en",
        ["result", "result", "result"],
        ("a", "We'd eight complaints on my floor in 2023 and three last year."),
        ("q", "From eight to three."),
        ("a", "Well, it's five people."),
    )
    told = next(m for m in metrics if ends(m) == (Decimal(8), Decimal(3)))
    assert told.status == "stated"


def test_a_misplaced_decimal_point_is_put_right():
    metrics = found(
        "en",
        ["result", "result"],
        ("a", "The bounces, you see. It was eight percent, now two."),
        ("b", "Zero point eight. To zero point two."),
    )
    assert all(m.status == "superseded" for m in metrics if ends(m) == (Decimal(8), Decimal(2)))


def test_one_fast_case_hides_no_level():
    metrics = found(
        "zh",
        ["challenge", "other", "result"],
        ("a", "门店订货，一个店订一回货得四十五分钟。"),
        ("q", "后来呢？"),
        ("a", "系统把订货建议推到手机上，门店看一眼，订货八分钟，有的门店订货三分钟就点了。"),
    )
    assert (Decimal(45), Decimal(8)) in [ends(m) for m in metrics]


def test_a_year_may_order_two_tellings_that_are_both_past():
    metrics = found(
        "zh",
        ["challenge", "other", "result"],
        ("a", "二三年底，仓里滞销库存压了三千万块。"),
        ("q", "后来呢？"),
        ("a", "去年底再看，仓里滞销库存，一千八百万块。"),
    )
    assert (Decimal(30_000_000), Decimal(18_000_000)) in [ends(m) for m in metrics]


def test_an_answer_that_comes_a_turn_late_still_answers():
    metrics = found(
        "en",
        ["challenge", "other", "result", "result"],
        ("a", "Gluing the rolls together took me nine days."),
        ("q", "And now?"),
        ("b", "He never does it at night any more."),
        ("a", "A day and a half."),
    )
    assert (Decimal(9), Decimal("1.5")) in [ends(m) for m in metrics]


def test_half_of_that_is_mine_tells_no_half_value():
    metrics = metrics_in_text("It takes a day and a half now. And half of that's me checking one site.", "en")[1]
    assert not [m for m in metrics if m.before]


def test_a_value_that_opens_an_answer_is_a_state_without_a_baseline():
    metrics = found(
        "zh", ["other", "result"], ("q", "唤醒的线索最后成交了多少？"), ("a", "一千四百三十台，今年一到八月。")
    )
    assert [(ends(m), m.status) for m in metrics] == [((None, Decimal(1430)), "incomplete")]
    assert "no-baseline" in [c.code for c in metrics[0].cautions]


def test_how_far_the_product_was_rolled_out_is_worded_nowhere():
    (metric,) = metrics_in_text("The pilot was four courses, then we went to ten.", "en")[1]
    assert "scope" in [c.code for c in metric.cautions]


@pytest.mark.parametrize(
    ("lang", "text", "value", "unit"),
    [
        ("en", "In the 2023 survey it was better.", 2023, "year"),
        ("en", "It came to 4800 reviewer hours.", 4800, "hour"),
        ("en", "There were sixty-two cases within a year.", 62, "count"),
        ("zh", "我们从负五涨到三十一。", -5, "count"),
        ("zh", "利润率负百分之三。", -3, "percent"),
    ],
)
def test_numbers_are_read_with_their_unit(lang, text, value, unit):
    quantity = find_quantities(text, lang)[0]
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


def test_a_floor_is_no_negative_number():
    assert not find_quantities("车停在负一楼。", "zh")


def test_of_four_hundred_some_ten_is_no_share():
    units = {q.unit for q in find_quantities("四百一十二个是亏的，里面有十几个卖得好。", "zh")}
    assert "percent" not in units


def test_them_two_counts_nobody():
    assert not [m for m in metrics_in_text("以前她们两个转岗，退群率现在是二点四，百分之二点四。", "zh")[1] if m.before]


def test_what_the_sentence_before_says_grew_names_the_values():
    (metric,) = metrics_in_text("And business accounts have doubled, did we say that? Twenty to forty.", "en")[1]
    assert metric.name == "business accounts"


def test_a_count_that_is_said_to_hold_everybody_ever_is_taken_back():
    said = interview(
        "en",
        ("a", "We have about four hundred drivers."),
        ("q", "Good."),
        ("b", "Four hundred drivers is everybody who ever signed up. The ones on the road, it's about three hundred."),
    )
    assert "four hundred" in [s.of(said.text) for s in Spoken(said, ()).withdrawn()]


def test_two_counts_of_two_places_both_hold():
    said = interview(
        "en",
        ("a", "We had forty planners at the start."),
        ("q", "Good."),
        ("b", "The forty planners are the ones in Leeds. There are fifty in York."),
    )
    assert Spoken(said, ()).withdrawn() == ()
