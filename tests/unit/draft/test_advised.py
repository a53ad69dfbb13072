"""Whether somebody advises against telling a number."""

import pytest

from assistant.draft.advised import advised_against
from assistant.metrics.find import find_metrics
from tests.unit.draft.interviews import interview, passages_of


def advised(*said, lang="zh"):
    speaker = "su" if lang == "zh" else "curtis"
    transcript = interview(lang, *[(speaker, words) for words in said])
    passages = passages_of(transcript, ["result"] * len(said))
    metric = next(m for m in find_metrics(transcript, passages) if m.before and m.after)
    return advised_against(metric, (0,), passages, transcript)


FELL = "报废率从百分之五降到百分之一点二。"


@pytest.mark.parametrize(
    "said",
    [
        "这个我不建议写。",
        "不过这个你不要写。",
        "报废率你别写。",
        "你不要写百分之一点二，写一点几就行。",
    ],
)
def test_advice_about_the_number_counts(said):
    assert advised(FELL, said)


@pytest.mark.parametrize(
    "said",
    [
        "你别写成一年省多少钱，财务还没算。",
        "食堂那边你别写成全是机器做的。",
        "以前的四联单就不用了，肯定少。",
        "千万别写成明年就开新厂。",
        "新线有八十二个工位，这个不要写。",
        "从百分之五到一点二，你可以写，别写新线的零点三。",
        "你别写降了几成，写报废率就行。",
        "报废率跟返工率你别写混了。",
        "报废率要不要写？",
    ],
)
def test_advice_about_something_else_does_not(said):
    assert not advised(FELL, said)


@pytest.mark.parametrize(
    "said",
    ["不过一边是全年一边是三个月，要比得等年底。", "口径不一样，没法直接比。", "这两个数不可比。"],
)
def test_ends_that_cannot_be_compared_are_no_change(said):
    assert advised(FELL + said)


def test_other_kinds_spoken_of_elsewhere_do_not_count():
    assert not advised(FELL, "好。", "客服那边口径不一样，没法比。")


PLANNING = "Planning took four hours a day and now it takes thirty-five minutes."


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        (["I wouldn't print that."], True),
        (["Sure.", "Please don't write the thirty-five minutes."], True),
        (["Sure."], False),
        (["We also took on nine drivers. I wouldn't print that."], False),
        (["We don't put it down to the software alone."], False),
    ],
)
def test_english_advice_counts_where_no_other_number_was_said_in_between(said, counts):
    assert advised(PLANNING, *said, lang="en") is counts
