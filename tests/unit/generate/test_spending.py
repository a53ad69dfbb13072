"""What asking a language model takes."""

from decimal import Decimal

import pytest

from assistant.errors import GeneratorError, Say
from assistant.generate.spending import Meter, Prices, Rehearsal, Spent, expected, told_after, told_before
from assistant.ports import Answer, Message, Request
from tests.scripted import ScriptedGenerator

ASKED = Request("plan", (Message("system", "one two"), Message("user", "three four five")), 100)
PRICES = Prices(Decimal("2"), Decimal("10"), "CNY")


def test_what_is_asked_is_counted():
    lines = [Answer("a b", "stop", "m", 7, 3, 1.5), Answer("c", "stop", "m", 5, 1, 0.5)]
    meter = Meter(ScriptedGenerator(lines))
    meter.generate(ASKED)
    assert meter.generate(ASKED).text == "c"
    assert meter.spent == Spent(2, 0, 12, 4, 2.0, exact=True)


def test_where_nobody_counts_tokens_are_estimated():
    meter = Meter(ScriptedGenerator(["a b c d"]))
    meter.generate(ASKED)
    assert meter.spent == Spent(1, 0, 5, 4, 0.0, exact=False)


def test_what_was_answered_before_is_free():
    meter = Meter(ScriptedGenerator([Answer("a", "stop", "m", 7, 3, 9.0, cached=True)]))
    meter.generate(ASKED)
    assert meter.spent == Spent(1, 1)
    assert "1 of them answered before" in told_after(meter.spent, PRICES).en


def test_the_estimate_is_of_the_longest_answers():
    most = expected([ASKED, ASKED], Meter(ScriptedGenerator([])))
    assert (most.asked, most.tokens_in, most.tokens_out) == (2, 10, 200)


def test_the_cost_is_rounded_up_and_told_only_with_both_prices():
    assert PRICES.of(1_000_000, 500_000) == Decimal("7.00")
    assert PRICES.of(1, 0) == Decimal("0.01")
    assert Prices(Decimal("2")).of(1, 1) is None


def test_it_is_told_before_who_is_asked_and_where_it_goes():
    away = ScriptedGenerator([], sends_to=Say("api.example.com", "api.example.com"))
    most = Spent(6, 0, 12_000, 3_000, exact=False)
    said = told_before(most, PRICES, away)
    for part in ("6 questions", "api.example.com", "12,000", "3,000", "CNY 0.06 at most"):
        assert part in said.en
    assert "最多 CNY 0.06" in said.zh
    at_home = told_before(most, Prices(), ScriptedGenerator([]))
    assert "this computer" in at_home.en
    assert "at most" not in at_home.en


def test_it_is_told_before_how_long_it_may_take():
    most = Spent(6, 0, 12_000, 3_000, exact=False)
    said = told_before(most, Prices(), ScriptedGenerator([]), pace=10.0)
    assert "5 min at most" in said.en
    assert "最多 5 分钟" in said.zh


def test_it_is_told_after_what_it_took():
    said = told_after(Spent(6, 0, 12_000, 3_000, 41.2, exact=False), PRICES)
    assert said.en == "6 questions: about 12,000 tokens out, 3,000 back, 41 s, CNY 0.06."
    assert said.zh == "提问 6 次：发出约 12,000 个 token，收到 3,000 个，用时 41 秒，CNY 0.06。"


def test_a_rehearsal_takes_the_questions_and_answers_none():
    rehearsal = Rehearsal(ScriptedGenerator(["never said"]))
    with pytest.raises(GeneratorError) as caught:
        rehearsal.generate(ASKED)
    assert not caught.value.lasting
    assert rehearsal.asked == [ASKED]
