"""Before and after, their cautions, and what must yield nothing."""

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def pair(text, lang):
    found = [m for m in metrics_in_text(text, lang)[1] if m.before and m.after]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "lang", "name", "before", "after"),
    [
        ("Users grew from 1000 to 1500 in one week.", "en", "users", "1000", "1500"),
        ("NPS went from minus 5 to 31.", "en", "NPS", "-5", "31"),
        ("Load factor rose from 61% to 74%.", "en", "load factor", "61", "74"),
        ("Release cycle went from two weeks to about twenty minutes.", "en", "release cycle", "14", "20"),
        (
            "Now it's ninety errors a week, it used to be a hundred and sixty errors a week.",
            "en",
            "errors a week",
            "160",
            "90",
        ),
        ("Planning took four hours a day and now it takes thirty-five minutes.", "en", "planning", "4", "35"),
        ("我们去年GMV是一亿二，今年做到一亿八千万。", "zh", "GMV", "120000000", "180000000"),
        ("首年续费率从六成八提到八成一。", "zh", "首年续费率", "68", "81"),
        ("以前排班要三天，现在半天就够了。", "zh", "排班", "3", "0.5"),
        ("准时到店率今年三季度是百分之九十三，原来是百分之七十六。", "zh", "准时到店率", "76", "93"),
    ],
)
def test_pairs_within_a_sentence(text, lang, name, before, after):
    metric = pair(text, lang)
    assert metric.name == name
    assert ends(metric) == (Decimal(before), Decimal(after))


def test_spans_reread_and_turns_are_named():
    transcript = interview("en", ("q", "And what changed?"), ("a", "Well. Load factor rose from 61% to 74%."))
    (metric,) = find_metrics(transcript, ())
    assert [s.of(transcript.text) for s in metric.spans] == ["61%", "74%"]
    assert metric.turns == (1,)
    assert metric.before is not None and metric.before.span is not None
    assert metric.before.span.of(transcript.text) == metric.before.text


def test_question_names_the_old_value_and_the_answer_the_new_one():
    transcript = interview(
        "en",
        ("a", "It was 31 days on average."),
        ("q", "And the thirty-one days, what are they now?"),
        ("a", "Six. Six days."),
    )
    assert (Decimal(31), Decimal(6)) in [ends(m) for m in find_metrics(transcript, ())]


def test_question_and_answer_in_chinese():
    transcript = interview(
        "zh", ("a", "报损率是百分之四点二。"), ("q", "报损率百分之四点二，现在是多少？"), ("a", "二点七。")
    )
    assert (Decimal("4.2"), Decimal("2.7")) in [ends(m) for m in find_metrics(transcript, ())]


def test_neighbouring_sentences():
    transcript = interview("zh", ("a", "续报率我专门拉过，二三年百分之四十一。今年上半年，百分之五十八。"))
    assert (Decimal(41), Decimal(58)) in [ends(m) for m in find_metrics(transcript, ())]


def test_industry_average_is_never_the_baseline():
    _, found = metrics_in_text("行业平均流失率大概是两成，我们现在是百分之九。", "zh")
    assert [(m.status, ends(m)) for m in found] == [("not-ours", (None, 20)), ("incomplete", (None, 9))]
    assert not any("20" in s.text for s in suggest(found, "zh"))


def test_another_customer_is_not_this_one():
    transcript = interview(
        "en", ("q", "One of our customers took twenty-two percent off their miles."), ("a", "That's them.")
    )
    assert [m.status for m in find_metrics(transcript, ())] == ["not-ours"]


def test_hopes_are_marked_and_not_worded():
    _, found = metrics_in_text("We want to get load factor from 61% to 80% by Christmas.", "en")
    assert [m.status for m in found] == ["hoped"]
    assert suggest(found, "en") == ()


def test_a_value_taken_back_is_superseded():
    transcript = interview("zh", ("a", "平均响应以前四十七分钟，现在四分钟。"), ("b", "六分钟。四分钟是白天的。"))
    found = find_metrics(transcript, ())
    assert [(ends(m), m.status) for m in found if m.before] == [((47, 6), "stated")]
    assert not any("4分钟" in s.text.replace("47分钟", "") for s in suggest(found, "zh"))


def test_the_answer_puts_the_question_right():
    transcript = interview("zh", ("a", "对账以前对九天。"), ("q", "对账是从九天到一天？"), ("a", "两天，不是一天。"))
    found = [m for m in find_metrics(transcript, ()) if m.status in ("stated", "approximate")]
    assert (Decimal(9), Decimal(2)) in [ends(m) for m in found]
    assert (Decimal(9), Decimal(1)) not in [ends(m) for m in found]


def test_a_denied_value_is_superseded():
    transcript = interview(
        "zh", ("a", "毛利涨了八个点，这个可以讲吧？"), ("b", "哪有八个点，毛利率涨了三点二个百分点。")
    )
    found = find_metrics(transcript, ())
    assert [(m.change.value, m.status) for m in found if m.change] == [(8, "superseded"), (Decimal("3.2"), "stated")]


def test_an_answer_that_narrows_the_question_is_no_pair():
    transcript = interview(
        "zh", ("a", "记录完整的六成八。"), ("q", "完整的比例六成八，现在多少？"), ("a", "装了的车，百分之九十九。")
    )
    assert not any(m.before for m in find_metrics(transcript, ()))


def test_off_record_passages_yield_nothing():
    transcript = interview("en", ("a", "Users grew from 1000 to 1500. Don't print that."))
    closed = Passage("p", transcript.turns[0].span, 0, "a", transcript.words_of(0), "off_record", 1.0)
    assert find_metrics(transcript, (closed,)) == ()


def test_what_may_be_confidential_corrects_but_is_no_metric():
    talk = interview(
        "en",
        ("q", "What happened to returns?"),
        ("a", "Returns fell from 90 to 40 a week."),
        ("a", "No, sorry, 45 a week."),
    )
    spoken = [talk.turns[n].span for n in (1, 2)]
    passages = [
        Passage("a", spoken[0], 1, "a", spoken[0].of(talk.text), "result", 1.0),
        Passage("b", spoken[1], 2, "a", spoken[1].of(talk.text), "result", 1.0, doubtful=True),
    ]
    found = find_metrics(talk, passages)
    assert not any(span.start >= spoken[1].start for m in found for span in m.spans)
    assert not any(m.after is not None and m.after.value == 40 and m.status == "stated" for m in found)


@pytest.mark.parametrize(
    ("text", "lang", "code"),
    [
        ("Load factor rose from 61% to 74%.", "en", "points"),
        ("Complaints rose from 2 to 6.", "en", "tiny-base"),
        ("Incidents rose from 0 to 60.", "en", "from-zero"),
        ("Users grew from 1000 to 1500.", "en", "no-period"),
        ("Users grew from about 1000 to 1500.", "en", "approximate"),
        ("错单以前一天二十几单，现在一个礼拜三单。", "zh", "mixed-units"),
        ("产量增加了两倍。", "zh", "no-baseline"),
        ("太湖那家店人均接待量从六十二提到九十。", "zh", "scope"),
    ],
)
def test_cautions(text, lang, code):
    _, found = metrics_in_text(text, lang)
    assert code in [c.code for m in found for c in m.cautions]
    assert all(c.reason and c.action for m in found for c in m.cautions)


def test_two_lengths_are_no_change():
    assert [
        m
        for m in metrics_in_text("It takes two to three weeks and we're open from eight to five.", "en")[1]
        if m.before
    ] == []


@pytest.mark.parametrize(
    ("text", "change"), [("订单量翻了两番。", 4), ("产量增加了两倍。", 3), ("产量增加到两倍。", 2)]
)
def test_chinese_multiples(text, change):
    (metric,) = metrics_in_text(text, "zh")[1]
    assert metric.change is not None
    assert (metric.change.kind, metric.change.value) == ("times", change)


def test_period_in_the_words_said():
    assert pair("Users grew from 1000 to 1500 in one week.", "en").period == "one week"
    assert pair("去年GMV是一亿二，今年做到一亿八千万。", "zh").period == "去年 → 今年"


def test_same_input_same_metrics():
    text = "Load factor rose from 61% to 74%. Users grew from 1000 to 1500."
    assert metrics_in_text(text, "en") == metrics_in_text(text, "en")
    assert [m.id for m in metrics_in_text(text, "en")[1]] == ["m1", "m2"]
