"""Which numbers stand above a case: named so that they read alone, for the better, and worth it."""

from decimal import Decimal

import pytest

from assistant.draft.headline import Told
from assistant.draft.lead_names import names_itself
from assistant.draft.lead_sense import is_worse
from assistant.draft.leading import fit_to_lead, may_head
from assistant.records import Caution, Metric, MetricValue, Passage, Sentence, Span, Suggestion

PASSAGES = (Passage("p0", Span(0, 9), 0, "ann", "words", "result", 1.0),)


def told(name, before, after, unit="percent", *, texts=None, rank=1, turns=(1,), period=None, cautions=()):
    """A number as the result tells it."""
    said = texts or (str(before), str(after))
    ends = [MetricValue(Decimal(str(v)), unit, text) for v, text in zip((before, after), said, strict=True)]
    change = "up" if after > before else "down"
    marks = tuple(Caution(code, "", "") for code in cautions)
    metric = Metric(f"m{rank}", name, *ends, None, period, change, "stated", turns, (), marks)
    text = f"{name} from {said[0]} to {said[1]}"
    return Told(Sentence(text, "composed", ()), metric, Suggestion(metric.id, text, "", (), "result", rank), (0,))


@pytest.mark.parametrize(
    ("lang", "number", "fit"),
    [
        ("en", told("no-show rate", 12, 4), True),
        ("en", told("share who liked the plan", 31, 58), True),
        ("en", told("cost per litre", 3, 2, "GBP"), True),
        ("en", told("missed collections", 41, 9, "count"), True),
        ("en", told("time to put one kit together", 40, 6, "minute"), True),
        ("en", told("share of pallets that the truck", 9, 17), False),
        ("en", told("labels arrive", 2, 9, "month"), False),
        ("en", told("orders we", 20, 30, "count"), False),
        ("en", told("time for", 20, 10, "minute"), False),
        ("en", told("diesel", 28, 21, "count"), False),
        ("en", told("rank in the poll", 1, 7, "count"), False),
        ("en", told("people a day", 310, 85, "count"), False),
        ("en", told("drivers", 38, 51, "count/day"), False),
        ("en", told("rejects", 70, 12, texts=("seven in ten", "12%")), False),
        ("en", told("rejects", 33, 20, texts=("a third", "a fifth")), True),
        ("zh", told("退货率", 8, 3), True),
        ("zh", told("客诉", 40, 12, "count", texts=("四十起", "十二起")), True),
        ("zh", told("跑冒滴漏的比例", 9, 4), True),
        ("zh", told("盘库用时", 9, 4, "hour"), True),
        ("zh", told("盘库", 18, 15, "count", texts=("十八", "十五")), False),
        ("zh", told("抄表", 75, 15, texts=("百分之七十五", "百分之十五")), False),
        ("zh", told("退货率", 75, 15, texts=("四分之三", "15%")), False),
        ("zh", told("段时间", 31, 1, "year"), False),
        ("zh", told("段", 31, 1, "year"), False),
    ],
)  # fmt: skip
def test_a_name_stands_alone_or_not(lang, number, fit):
    assert names_itself(number, lang) is fit


@pytest.mark.parametrize(
    ("lang", "number", "worse"),
    [
        ("en", told("complaints", 4, 9, "count"), True),
        ("en", told("on-time rate", 90, 70), True),
        ("en", told("picking time", 4, 9, "minute"), True),
        ("en", told("tool lifetime", 4, 9, "month"), False),
        ("en", told("complaints", 9, 4, "count"), False),
        ("en", told("acres drilled a day", 9, 14, "count"), False),
        ("zh", told("投诉", 4, 9, "count"), True),
        ("zh", told("准时率", 90, 70), True),
        ("zh", told("分拣用时", 4, 9, "minute"), True),
        ("zh", told("平均停留时间", 4, 9, "minute"), False),
        ("zh", told("投诉", 9, 4, "count"), False),
    ],
)
def test_a_change_for_the_worse_is_no_headline(lang, number, worse):
    assert is_worse(number.metric, lang) is worse
    assert (number in fit_to_lead([number], PASSAGES, lang)) is not worse


def test_what_a_case_is_about_stands_before_side_effects():
    side = told("reels a day", 6, 8, "count", rank=1, cautions=("tiny-base",))
    small = told("vans on the road", 46, 43, "count", rank=2)
    main = told("share of late orders", 31, 9, rank=3, turns=(1, 5), period="2023 → 2025")
    numbers = [side, small, main]
    fit = fit_to_lead(numbers, PASSAGES, "en")
    assert fit[0] == main
    assert may_head(main, numbers, PASSAGES, "en")
    assert side not in fit
    assert not may_head(small, numbers, PASSAGES, "en")


def test_of_two_numbers_with_one_name_one_stands_above_the_case():
    first, second = told("维修用时", 16, 9, "day", rank=1), told("维修用时", 40, 3, "day", rank=2)
    assert len(fit_to_lead([first, second], PASSAGES, "zh")) == 1
