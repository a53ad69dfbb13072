"""Changes told across sentences and turns, in any order, and values that only stand near each other."""

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def pairs(lang, *turns, labels=()):
    transcript = interview(lang, *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, turn.speaker, transcript.words_of(n), label, 1.0)
        for n, (turn, label) in enumerate(zip(transcript.turns, labels, strict=False))
    )
    return [ends(m) for m in find_metrics(transcript, passages) if m.before and m.after]


def pair(before, after):
    return [(Decimal(before), Decimal(after))]


@pytest.mark.parametrize(
    ("lang", "turns", "before", "after"),
    [
        (
            "en",
            (("a", "Nine days. And my wife was not amused."), ("q", "And now?"), ("a", "A day and a half.")),
            "9",
            "1.5",
        ),
        ("zh", (("a", "月底对账要三天。"), ("q", "那现在呢？"), ("a", "半天。")), "3", "0.5"),
        (
            "en",
            (("a", "Thirty-eight point five."), ("q", "Is that much?"), ("a", "Before it was thirty-one.")),
            "31",
            "38.5",
        ),
        ("zh", (("a", "复购率三十八点五。"), ("q", "那是提升了多少？"), ("a", "之前是三十一。")), "31", "38.5"),
        (
            "en",
            (
                ("a", "It's two hours."),
                ("q", "Fine."),
                ("a", "The diaries are in on ninety-seven per cent. From sixty-four."),
            ),
            "64",
            "97",
        ),
        ("en", (("a", "First month it was thirty-four percent. Ninety-one percent last month."),), "34", "91"),
        ("en", (("a", "In 2022 we made it on forty-eight percent of them. Last year, eighty-seven."),), "48", "87"),
        ("en", (("a", "We had six resignations in 2023 and two last year."),), "6", "2"),
        ("zh", (("a", "上个月爽约率百分之六点四。原来十三嘛。"),), "13", "6.4"),
        (
            "en",
            (("q", "The match rate went from 22% to 81%, a 59 percent rise?"), ("a", "Fifty-nine points.")),
            "22",
            "81",
        ),
    ],
)
def test_two_ends_in_different_places(lang, turns, before, after):
    assert pairs(lang, *turns) == pair(before, after)


def test_several_values_are_answered_each_by_its_own():
    turns = (
        ("a", "Picking used to take forty minutes a batch. And we had about 300 complaints a month."),
        ("q", "And now?"),
        ("a", "Eleven minutes. Complaints are down to 120 a month."),
    )
    assert pairs("en", *turns) == [*pair(40, 11), *pair(300, 120)]


def test_the_old_value_is_recalled_beside_the_new_one():
    turns = (
        ("a", "From your yes to your first shift it was twelve working days."),
        ("q", "And what did you do about it?"),
        ("a", "We changed everything. Twelve working days is now four."),
    )
    assert pairs("en", *turns, labels=("challenge", "other", "result")) == pair(12, 4)


def test_a_question_recalls_a_duration_and_the_answer_tells_it_later():
    turns = (
        ("a", "我一天光翻本子就要两个钟头。"),
        ("q", "那翻本子的两个钟头呢？"),
        ("a", "不翻了。早上看看任务，二十分钟。"),
    )
    assert pairs("zh", *turns, labels=("challenge", "other", "result")) == pair(2, 20)


def test_topics_join_the_challenge_and_the_result():
    turns = (
        ("a", "Roster fairness was bad: thirty-one per cent agreed in the survey that their roster was fair."),
        ("q", "Let us talk about the software."),
        ("a", "It publishes shifts."),
        ("q", "And fairness?"),
        ("a", "In the new survey fifty-eight per cent agreed the roster was fair."),
    )
    assert pairs("en", *turns, labels=("challenge", "other", "solution", "other", "result")) == pair(31, 58)


@pytest.mark.parametrize(
    ("lang", "turns", "labels"),
    [
        (
            "en",
            (("a", "We answered thirty percent of calls."), ("a", "Parking is full on eighty percent of days.")),
            ("challenge", "result"),
        ),
        ("zh", (("a", "退货率一直是百分之八。"), ("a", "员工培训覆盖了百分之九十。")), ("challenge", "result")),
        (
            "en",
            (
                ("a", "It takes three days before a claim is seen."),
                ("q", "And after go-live?"),
                ("a", "Three months after go-live we had a storm."),
            ),
            ("challenge", "other", "result"),
        ),
    ],
)
def test_values_of_two_things_are_not_joined(lang, turns, labels):
    assert pairs(lang, *turns, labels=labels) == []


def test_two_parts_of_a_whole_are_no_change():
    assert pairs("en", ("a", "Sixty-one percent were late before. Thirty-nine percent were on time.")) == []


def test_the_period_is_asked_for_later():
    turns = (
        ("a", "Load factor rose from 61% to 74%."),
        ("q", "Lovely."),
        ("a", "We were pleased."),
        ("q", "For which period?"),
        ("a", "The first quarter of 2024 against the first quarter of 2025."),
    )
    found = [m for m in find_metrics(interview("en", *turns), ()) if m.before]
    assert [m.period for m in found] == ["The first quarter of 2024 → the first quarter of 2025"]
    assert "no-period" not in [c.code for m in found for c in m.cautions]


def test_lengths_in_months_and_days_are_compared_and_not_computed():
    (found,) = [m for m in find_metrics(interview("zh", ("a", "新人培训原来三个月，现在五周。")), ()) if m.before]
    assert (found.direction, found.change, found.status) == ("down", None, "stated")
