"""Wordings are true, show their arithmetic, and keep to what the cautions allow."""

import re
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.metrics.arithmetic import just_below, percent_change, shown
from assistant.metrics.find import metrics_in_text
from assistant.metrics.phrases import FIELDS, phrases
from assistant.metrics.quantities import find_quantities
from assistant.metrics.suggest import suggest
from assistant.pipeline import metrics_of_text
from tests.unit.language.saying import chinese, english


def texts(text, lang):
    return [s.text for s in suggest(metrics_in_text(text, lang)[1], lang)]


def test_growth_difference_and_ratio_with_their_arithmetic():
    found = suggest(metrics_in_text("Users grew from 1000 to 1500 in one week.", "en")[1], "en")
    assert [(s.text, s.derivation) for s in found] == [
        ("The number of users rose by 50% in one week, from 1,000 to 1,500", "(1500 - 1000) / 1000 = 50%"),
        (
            "The number of users reached 1.5 times the earlier level in one week, 1,500 against 1,000",
            "1500 / 1000 = 1.5",
        ),
        ("The number of users rose by 500 in one week, from 1,000 to 1,500", "1500 - 1000 = 500"),
        ("The number of users rose from 1,000 to 1,500 in one week", "1,000 → 1,500"),
        ("Users: up from 1,000 to 1,500 in one week", "1,000 → 1,500"),
    ]
    assert [s.rank for s in found] == [1, 2, 3, 4, 5]


def test_chinese_money():
    first = suggest(metrics_in_text("我们去年GMV是一亿二，今年做到一亿八千万。", "zh")[1], "zh")[0]
    assert first.text == "GMV增长50%，从去年的1.2亿元提高到今年的1.8亿元"
    assert first.derivation == "(180000000 - 120000000) / 120000000 = 50%"


def test_percentages_differ_by_points_never_by_percent():
    found = texts("Load factor rose from 61% to 74%.", "en")
    assert found[0] == "The load factor rose by 13 percentage points, from 61% to 74%"
    assert not any(re.search(r"by (about )?\d+%", t) for t in found)
    assert texts("首年续费率从六成八提到八成一。", "zh")[0] == "首年续费率提高13个百分点，从68%提高到81%"


def test_below_zero_gives_no_percentage():
    assert texts("NPS went from minus 5 to 31.", "en") == [
        "NPS rose from -5 to 31",
        "NPS rose by 36 points, from -5 to 31",
        "NPS: up from -5 to 31",
    ]


def test_a_tiny_base_gives_no_percentage_and_no_multiple():
    assert not any("%" in t or "times" in t for t in texts("Complaints rose from 2 to 6.", "en"))


def test_estimates_say_about():
    found = texts("Release cycle went from two weeks to about twenty minutes.", "en")
    assert found[0] == "Release cycle fell by about 99.9%, from two weeks to about 20 minutes"


def test_fractions_stay_fractions():
    assert texts("Missed visits fell from one in six to one in eleven.", "en") == [
        "The share of missed visits fell from one in six to one in eleven",
        "Missed visits: down from one in six to one in eleven",
    ]


def test_times_are_not_used_for_a_fall_in_chinese():
    assert not any("倍" in t for t in texts("平均排队时间从四十分钟降到八分钟。", "zh"))


def test_more_than_only_where_true():
    assert "Planning time fell by more than 85%" in texts("Planning time fell from 240 minutes to 35 minutes.", "en")
    assert not any("more than" in t for t in texts("Planning time fell from 200 minutes to 30 minutes.", "en"))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_frames_use_known_fields_only(lang):
    tables = phrases(lang)
    for table in ("up", "down", *(["times"] if lang == "en" else []), "change", "state", "scaled", "words"):
        for frame in tables[table].values():
            assert set(re.findall(r"{(\w+)}", frame)) <= {*FIELDS, "start", "end", "number"}
    assert (
        tables["caution_reasons"].keys() == tables["caution_actions"].keys() == phrases("en")["caution_reasons"].keys()
    )


@given(st.integers(20, 10**6), st.integers(20, 10**6))
def test_percentages_shown_are_the_percentages(before, after):
    assume(before != after)
    found = suggest(metrics_in_text(f"Orders went from {before} to {after}.", "en")[1], "en")
    exact = abs(Decimal(after - before) / before * 100)
    for suggestion in found:
        for said in re.findall(r"by (\d[\d,.]*)%", suggestion.text):
            assert abs(Decimal(said.replace(",", "")) - exact) <= Decimal("0.5")
        for bound in re.findall(r"more than (\d+)%", suggestion.text):
            assert exact > int(bound)


@given(st.decimals(min_value=Decimal("0.1"), max_value=Decimal("99.99"), places=2))
def test_rounding_never_makes_all_of_a_part(value):
    assert shown(value) < 100
    bound = just_below(value)
    assert bound is None or bound < value


def test_no_percentage_from_zero():
    assert percent_change(Decimal(0), Decimal(5)) is None


NUMBERS = st.integers(20, 10**6)


@given(NUMBERS, NUMBERS, st.sampled_from(["en", "zh"]))
def test_every_percentage_multiple_and_difference_recomputes_from_its_spans(before, after, lang):
    assume(before != after)
    text = f"Orders went from {before} to {after} in two months." if lang == "en" else f"订单量从{before}变到{after}。"
    _, found = metrics_in_text(text, lang)
    (metric,) = found
    one, two = (Decimal(span.of(text)) for span in metric.spans)
    for suggestion in suggest(found, lang):
        told, _, shown_sum = suggestion.derivation.partition(" = ")
        if not shown_sum:
            continue
        percent = shown_sum.endswith("%")
        exact = {"(": (two - one) / one * 100, "/": two / one * (100 if percent else 1), "-": two - one}
        kind = "(" if percent and "/" in told and "(" in told else "/" if "/" in told and "(" not in told else "-"
        value = exact[kind] / 2 if told.endswith("/ 2") else exact[kind]
        assert abs(Decimal(shown_sum.rstrip("%")) - value) <= Decimal("0.5")


@pytest.mark.parametrize(
    ("lang", "said", "worded"),
    [
        ("en", "The audit effort went from forty person-days to twelve person-days.", "from 40 person-days to 12 person-days"),
        ("en", "The yearly cost went from thirty grand to twelve grand.", "from 30,000 to 12,000"),
        ("zh", "审计工作量从四十人天降到十二人天。", "从40人天降到12人天"),
    ],
)  # fmt: skip
def test_work_and_money_of_no_currency_keep_their_unit(lang, said, worded):
    assert any(worded in text for text in texts(said, lang))


SPOKEN = {
    "en": ("The lead time went from {} to {}.", ("days", "hours", "percent", "thousand dollars")),
    "zh": ("周转时间从{}降到{}。", ("天", "个小时", "万块钱")),
}


@given(st.integers(11, 999), st.integers(11, 999), st.sampled_from(["en", "zh"]), st.data())
def test_a_percentage_of_spoken_values_recomputes_from_its_spans_read_again(one, two, lang, data):
    assume(one != two)
    frame, units = SPOKEN[lang]
    unit, say = data.draw(st.sampled_from(units)), chinese if lang == "zh" else english
    joint = "" if lang == "zh" else " "
    text = frame.format(f"{say(one)}{joint}{unit}", f"{say(two)}{joint}{unit}")
    _, found, suggestions = metrics_of_text(text, lang)
    for metric in found:
        ends = [q for span in metric.spans for q in find_quantities(span.of(text), lang)]
        assert [q.value for q in ends] == [metric.before.value, metric.after.value]
        exact = abs(ends[1].value - ends[0].value) / ends[0].value * 100
        told = [s.text for s in suggestions if s.metric_id == metric.id]
        shown_percents = [p for t in told for p in re.findall(r"(?:by |下降|增长|延长|缩短|增加|减少)(\d[\d,.]*)%", t)]
        assert shown_percents or unit == "percent" or not told
        assert all(abs(Decimal(p.replace(",", "")) - exact) <= Decimal("0.5") for p in shown_percents)


def test_the_best_number_leads():
    text = "Close time fell from 40 hours to 10 hours in two months. Page views went from 100 to 103."
    found = suggest(metrics_in_text(text, "en")[1], "en")
    by_rank = sorted(found, key=lambda s: s.rank)
    assert by_rank[0].text.startswith("Close time fell by 75%")
    assert by_rank[1].metric_id != by_rank[0].metric_id
    assert sorted(s.rank for s in found) == list(range(1, len(found) + 1))


@pytest.mark.parametrize(
    ("text", "lang", "total"),
    [
        (
            "It saves each planner eleven hours a week. We have twenty-six planners.",
            "en",
            ("Time saved comes to 286 hours a week in all, for 26 planners", "11 * 26 = 286"),
        ),
        (
            "现在每个店长一周省三个小时，我们有四十个店长。",
            "zh",
            ("节省的时间合计每周120小时（40个店长）", "3 * 40 = 120"),
        ),
    ],
)
def test_a_total_where_both_factors_are_said(text, lang, total):
    _, _, found = metrics_of_text(text, lang)
    assert total in [(s.text, s.derivation) for s in found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It saves each planner eleven hours a week. We want to have twenty-six planners.", "en"),
        ("It saves each planner eleven hours a week. Twenty-six dispatchers work here.", "en"),
        ("It saves us eleven hours a week. We have twenty-six planners.", "en"),
        ("现在每个店长一周省三个小时，明年计划有四十个店长。", "zh"),
    ],
)
def test_no_total_where_a_factor_is_missing_or_hoped(text, lang):
    _, _, found = metrics_of_text(text, lang)
    assert not any("286" in s.text or "120" in s.text for s in found)


def test_a_period_of_several_months_gives_what_one_month_comes_to():
    found = suggest(metrics_in_text("Users grew from 1000 to 1600 in three months.", "en")[1], "en")
    assert ("(1600 - 1000) / 3 = 200") in [s.derivation for s in found]
    assert not any("average" in t for t in texts("Users grew from 1000 to 1600 in one month.", "en"))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_two_to_five_wordings_for_a_change(lang):
    text = "Users grew from 1000 to 1600 in three months." if lang == "en" else "用户从一万涨到两万五，用了半年。"
    assert 2 <= len(texts(text, lang)) <= 5
    assert len(set(texts(text, lang))) == len(texts(text, lang))


def test_a_third_stays_a_third():
    assert texts("We cut our close time by a third.", "en") == ["Close time fell by a third"]
