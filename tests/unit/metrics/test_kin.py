"""Sentences as customers say them: what changed, from what, to what, over what time, and what must not be taken for a change."""

from decimal import Decimal

import pytest

from assistant.metrics.find import metrics_in_text
from assistant.metrics.suggest import suggest

# text, name, before, after, period
ENGLISH = [
    ("Users grew from 1000 to 1500 in one week.", "users", "1000", "1500", "one week"),
    ("Customers grew from 240 to 360 in one quarter.", "customers", "240", "360", "one quarter"),
    ("In two years our subscribers went from 8,000 to 20,000.", "subscribers", "8000", "20000", "two years"),
    ("Weekly orders rose from three hundred to four hundred and fifty.", "weekly orders", "300", "450", None),
    ("Headcount went from forty to sixty-two within a year.", "headcount", "40", "62", "a year"),
    (
        "Revenue climbed from $1.2 million last year to $1.8 million this year.",
        "revenue",
        "1200000",
        "1800000",
        "last year → this year",
    ),
    (
        "Our gross margin was 31 percent last year, and this year it's 36 percent.",
        "gross margin",
        "31",
        "36",
        "last year → this year",
    ),
    ("NPS went from minus 5 to 31.", "NPS", "-5", "31", None),
    ("eNPS went from minus twelve to eight.", "eNPS", "-12", "8", None),
    ("Customer satisfaction moved from 3.6 to 4.4.", "customer satisfaction", "3.6", "4.4", None),
    ("The renewal rate rose from sixty-eight percent to eighty-one percent.", "renewal rate", "68", "81", None),
    ("Churn fell from twenty percent to nine percent.", "churn", "20", "9", None),
    ("Scrap went down from 4.5% to 2.1% over six months.", "scrap", "4.5", "2.1", "six months"),
    ("Billing used to take five days. Now it takes half a day.", "billing", "5", "0.5", None),
    ("Onboarding took six weeks before; today it takes nine days.", "onboarding", "42", "9", None),
    ("Setup used to take two weeks. Now it's twenty minutes.", "setup", "14", "20", None),
    ("It's fourteen minutes a call now, it was twenty-two.", "time per call", "22", "14", None),
    ("Now it's nine, used to be sixteen.", "", "16", "9", None),
    ("Downtime fell from 30 hours a month to 6 hours a month.", "downtime", "30", "6", None),
    ("Stock went from €2.4 million to €1.6 million.", "stock", "2400000", "1600000", None),
    ("Sign-ups doubled. From two hundred to four hundred.", "sign-ups", "200", "400", None),
    ("It was six bikes a day for each mechanic. It's eight.", "bikes a day", "6", "8", None),
    ("On-time filing is ninety-seven per cent. From sixty-four.", "on-time filing", "64", "97", None),
    ("It took us forty minutes a case. We're at half of that.", "", "40", "20", None),
]
CHINESE = [
    ("我们去年GMV是一亿二，今年做到一亿八千万。", "GMV", "120000000", "180000000", "去年 → 今年"),
    ("去年营收八千万，今年做到一亿二。", "营收", "80000000", "120000000", "去年 → 今年"),
    ("用户从一万涨到一万五，只用了一周。", "用户", "10000", "15000", "一周"),
    ("门店数由三十家增加到四十五家。", "门店数", "30", "45", None),
    ("首年续费率从六成八提到八成一。", "首年续费率", "68", "81", None),
    ("报损率由百分之三点五降到百分之一点八。", "报损率", "3.5", "1.8", None),
    ("缺货率从一成二降到百分之四。", "缺货率", "12", "4", None),
    ("以前开一张票要二十分钟，现在三分钟。", "开一张票", "20", "3", None),
    ("现在对账半天就够了，以前要三天。", "对账", "3", "0.5", None),
    ("库存从两千万压到一千二百万，用了半年。", "库存", "20000000", "12000000", "半年"),
    ("平均响应时间原来是四十分钟，如今八分钟。", "平均响应时间", "40", "8", None),
    ("单均物流费以前是八块五，现在是六块二。", "单均物流费", "8.5", "6.2", None),
    ("坐席从一百二十人减到九十人。", "坐席", "120", "90", None),
    ("每月工单从三千单降到一千八百单。", "每月工单", "3000", "1800", None),
    ("首次修复率六成五，去年才四成八。", "首次修复率", "48", "65", None),
    ("以前做一单要四十分钟，现在只要一半。", "每单", "40", "20", None),
]


@pytest.mark.parametrize(("text", "name", "before", "after", "period"), ENGLISH)
def test_english_changes(text, name, before, after, period):
    _is(text, "en", name, before, after, period)


@pytest.mark.parametrize(("text", "name", "before", "after", "period"), CHINESE)
def test_chinese_changes(text, name, before, after, period):
    _is(text, "zh", name, before, after, period)


def _is(text, lang, name, before, after, period):
    found = [m for m in metrics_in_text(text, lang)[1] if m.before and m.after]
    assert [(m.name, m.before.value, m.after.value, m.period) for m in found] == [
        (name, Decimal(before), Decimal(after), period)
    ]


@pytest.mark.parametrize(
    ("text", "lang", "name", "kind", "value"),
    [
        ("We cut our close time by a third.", "en", "close time", "percent", "-33.33"),
        ("Error rates were cut in half.", "en", "error rates", "percent", "-50"),
        ("Support tickets dropped by a quarter.", "en", "support tickets", "percent", "-25"),
        ("Energy costs are down 12 percent.", "en", "energy costs", "percent", "-12"),
        ("Bookings are up 40% in three months.", "en", "bookings", "percent", "40"),
        ("Orders doubled in three months.", "en", "orders", "times", "2"),
        ("客诉量降了四成。", "zh", "客诉量", "percent", "-40"),
        ("人工成本降低了百分之十二。", "zh", "人工成本", "percent", "-12"),
        ("询盘量三个月翻了一番。", "zh", "询盘量", "times", "2"),
        ("订单量翻了两番。", "zh", "订单量", "times", "4"),
        ("产能增加了一倍。", "zh", "产能", "times", "2"),
        ("产量增加了两倍。", "zh", "产量", "times", "3"),
        ("产量增加到两倍。", "zh", "产量", "times", "2"),
        ("报价时间打了对折。", "zh", "报价时间", "times", "0.5"),
    ],
)
def test_changes_without_their_ends(text, lang, name, kind, value):
    (metric,) = metrics_in_text(text, lang)[1]
    assert metric.change is not None
    assert (metric.name, metric.change.kind, metric.change.value) == (name, kind, Decimal(value))


@pytest.mark.parametrize(
    ("text", "lang", "name", "value"),
    [
        (
            "Seventy-two percent of tickets are now solved without a human.",
            "en",
            "share of tickets solved without a human",
            72,
        ),
        (
            "Seven in ten invoices are now approved without a call.",
            "en",
            "share of invoices approved without a call",
            70,
        ),
        ("现在系统派单占比是百分之九十三。", "zh", "系统派单占比", 93),
    ],
)
def test_states(text, lang, name, value):
    (metric,) = metrics_in_text(text, lang)[1]
    assert (metric.name, metric.before, metric.after.value, metric.status) == (name, None, value, "incomplete")


@pytest.mark.parametrize(
    ("text", "lang", "others", "ours"),
    [
        ("行业平均流失率大概是两成，我们现在是百分之九。", "zh", [20], [9]),
        ("同行的退货率一般在百分之八，我们现在是百分之三。", "zh", [8], [3]),
        ("全国平均交付周期是二十天，我们目前是十二天。", "zh", [20], [12]),
        ("The industry average for churn is about twenty percent; we're at nine percent.", "en", [20], [9]),
    ],
)
def test_an_average_of_others_is_no_baseline(text, lang, others, ours):
    _, found = metrics_in_text(text, lang)
    assert [m.after.value for m in found if m.status == "not-ours"] == others
    assert [m.after.value for m in found if m.status == "incomplete"] == ours
    assert not any(m.before for m in found)
    assert not any(str(value) in s.text for value in others for s in suggest(found, lang))


@pytest.mark.parametrize(
    ("text", "lang", "status"),
    [
        ("Our competitor went from ten days to three days.", "en", "not-ours"),
        ("At my previous company we went from 200 to 900 customers.", "en", "not-ours"),
        ("We hope to bring churn from nine percent to five percent next year.", "en", "hoped"),
        ("我们希望明年把续费率从八成提到九成。", "zh", "hoped"),
        ("我们计划明年把退货率从百分之五降到百分之三。", "zh", "hoped"),
    ],
)
def test_what_is_not_a_result_is_kept_and_not_worded(text, lang, status):
    _, found = metrics_in_text(text, lang)
    assert [m.status for m in found] == [status]
    assert suggest(found, lang) == ()


@pytest.mark.parametrize(
    ("text", "lang", "old", "new"),
    [
        ("Revenue went up by 18%, no, sorry, 16%.", "en", "18%", "16%"),
        ("We trained eighteen, no sorry, sixteen people.", "en", "18", "16"),
    ],
)
def test_a_value_taken_back_is_not_worded(text, lang, old, new):
    texts = [s.text for s in suggest(metrics_in_text(text, lang)[1], lang)]
    assert not any(old in t for t in texts)
    assert all(new in t for t in texts)
