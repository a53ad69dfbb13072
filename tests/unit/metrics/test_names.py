"""What metrics are called, and what is no name for one."""

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.phrases_en import noun_phrases
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import interview


def names(lang, *turns):
    return [m.name for m in find_metrics(interview(lang, *turns), ()) if m.before and m.after]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Median time to assignment went from 2.8 days to six hours.", "median time to assignment"),
        ("We cut our planning time from four hours to one.", "planning time"),
        ("We were running 46 linehaul schedules a night and we're running 41.", "linehaul schedules a night"),
        ("The number of complaints fell from 120 to 80.", "number of complaints"),
        ("NPS went from 5 to 31.", "NPS"),
        ("Getting ready for an audit used to be six weeks. This year it is eight days.", "getting ready for an audit"),
        (
            "A third of our patients were overdue for a cleaning. Now it's a fifth.",
            "share of patients overdue for a cleaning",
        ),
    ],
)
def test_english_names(text, name):
    assert names("en", ("a", text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Tell her it went from three to nine.",
        "UK, nineteen hours to six minutes.",
        "Well, she said it was from sixty to forty.",
        "Nineteen hundred alerts go into a hundred and forty cases.",
    ],
)
def test_what_is_no_name_gives_no_wording(text):
    _, found = metrics_in_text(text, "en")
    assert suggest(found, "en") == ()


@pytest.mark.parametrize(
    ("lang", "turns", "name"),
    [
        ("en", (("q", "What about the no-shows?"), ("a", "Eight percent to five percent.")), "no-shows"),
        (
            "en",
            (("q", "So your false positives dropped by a third?"), ("a", "Ninety-four percent to sixty-one.")),
            "false positives",
        ),
        (
            "en",
            (("q", "How long does it take to close a claim?"), ("a", "Ten days to four days.")),
            "time to close a claim",
        ),
        ("en", (("a", "Inventory accuracy. Sixty-eight to ninety-four."),), "inventory accuracy"),
        ("zh", (("q", "那报废率呢？"), ("a", "百分之三到百分之一。")), "报废率"),
        ("zh", (("a", "缺货退款率有的。前年是百分之九，去年是百分之二。"),), "缺货退款率"),
    ],
)
def test_names_from_the_question_or_the_sentence_before(lang, turns, name):
    assert names(lang, *turns) == [name]


def test_a_name_given_with_the_same_value_before():
    turns = (("a", "Load factor was sixty-one percent."), ("q", "Okay."), ("a", "Sixty-one percent to seventy-four."))
    assert "load factor" in names("en", *turns)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("我更看重的是单台获客成本，去年两千三百一，今年一千七百四。", "单台获客成本"),
        ("人工接通率今年上半年百分之九十四，去年上半年七十八。", "人工接通率"),
        ("工单量以前一个月一万九千条，现在三万一千条。", "每月工单量"),
        ("慢病会员的客单价从一百零八提到一百三十一。", "慢病会员的客单价"),
        ("以前一个小时的早会，四十分钟在对数，现在二十来分钟就散了。", "早会"),
        ("投诉，按每一万单订单算，十四个降到五个。", "投诉"),
    ],
)
def test_chinese_names(text, name):
    assert [m.name for m in metrics_in_text(text, "zh")[1] if m.before] == [name]


@pytest.mark.parametrize(
    "text", ["越做越乱，从四十几降到六。", "回来天都黑了，从三个到九个。", "要按比例算，是降了一半。"]
)
def test_left_over_clauses_are_no_names(text):
    assert suggest(metrics_in_text(text, "zh")[1], "zh") == ()


def test_work_is_named_as_a_time():
    english = suggest(
        metrics_in_text("Planning took four hours a day and now it takes thirty-five minutes.", "en")[1], "en"
    )
    assert english[0].text.startswith("Planning time fell")
    chinese = suggest(metrics_in_text("以前排班要三天，现在半天就够了。", "zh")[1], "zh")
    assert chinese[0].text.startswith("排班用时")


def test_numbers_of_a_rate_are_percentages():
    (metric,) = metrics_in_text("Load factor went from 61 to 74.", "en")[1]
    assert metric.before is not None and metric.before.unit == "percent"
    assert suggest([metric], "en")[0].text == "The load factor rose by 13 percentage points, from 61% to 74%"
    chinese = suggest(metrics_in_text("返修率从十一降到四点六。", "zh")[1], "zh")
    assert chinese[0].text.startswith("返修率下降6.4个百分点")


def test_phrases_reread():
    text = "The median time to assignment and our wrong credit holds were counted."
    found = noun_phrases(text)
    assert [p.words for p in found][:2] == ["median time to assignment", "wrong credit holds"]
    assert all(p.words in text[p.start : p.end] for p in found)


def test_a_name_that_was_cut_off_is_none():
    text = "About seventy percent of all dues get paid in the last two days. Now it's twenty percent."
    found = [m for m in metrics_in_text(text, "en")[1] if m.before]
    assert [(float(m.before.value), float(m.after.value), m.name) for m in found] == [(70.0, 20.0, "")]
    text = "Seven percent of the boxes could not be accounted for. Now it's two percent."
    assert any(m.name.endswith("accounted for") for m in metrics_in_text(text, "en")[1])


def test_a_deed_names_no_chinese_measure():
    text = "头两个月烦死。四成是假的。单子来了，跑过去，好好的。后来门槛改了，现在百分之六。"
    assert [(m.name, float(m.before.value)) for m in metrics_in_text(text, "zh")[1] if m.before] == [("", 40.0)]
