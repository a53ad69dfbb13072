"""Derivations stated by a draft are worked out again, not believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.records import Derivation
from assistant.score.derived import shown_figures
from assistant.score.stated import stated_derivation, worked_out


@pytest.mark.parametrize(
    ("said", "written", "sources", "arithmetic", "holds"),
    [
        ("from four hours to 35 minutes", "cut by 85%", ("four hours", "35 minutes"), "(240 - 35) / 240", True),
        ("from four hours to 35 minutes", "cut by 85%", ("four hours", "35 minutes"), "(35 − 240) ÷ 240 = -85%", True),
        ("from four hours to 35 minutes", "cut by 90%", ("four hours", "35 minutes"), "(240 - 35) / 240", False),
        ("from five hours to 35 minutes", "cut by 85%", ("four hours", "35 minutes"), "(240 - 35) / 240", False),
        ("from four hours to 35 minutes", "cut by 80%", ("four hours", "35 minutes"), "(175 - 35) / 175", False),
        ("from four hours to 35 minutes", "cut by 85%", (), "(240 - 35) / 240", False),
        ("it takes two weeks", "it takes 14 days", ("two weeks",), "2 * 7", True),
        ("三个半小时降到二十来分钟", "下降约90%", ("三个半小时", "二十来分钟"), "(20 - 210) / 210 = -90%", True),
    ],
)
def test_a_derivation_holds_only_if_sources_numbers_and_result_do(
    said: str, written: str, sources: tuple[str, ...], arithmetic: str, holds: bool
) -> None:
    (shown,) = shown_figures(written)
    stated = Derivation(shown.text, sources, arithmetic)
    assert (stated_derivation(shown, (stated,), said) is not None) is holds


@given(st.integers(1, 99), st.integers(1, 99), st.integers(1, 99))
def test_arithmetic_is_worked_out(a: int, b: int, c: int) -> None:
    assert worked_out(f"({a} - {b}) / {c}") == pytest.approx((a - b) / c)
    assert worked_out(f"-{a} + {b} * {c}") == b * c - a


@pytest.mark.parametrize("expression", ["", "1 / 0", "a + 1", "2 ** 9", "print(1)", "(1", "'1'"])
def test_anything_but_arithmetic_has_no_value(expression: str) -> None:
    assert worked_out(expression) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One of the managers interviewed said so.", []),
        ("It was one of their own ideas.", []),
        ("One of 12 branches closed.", [1, 12]),
        ("Two of the managers said so.", [2]),
        ("One of the 12 branches closed in one day.", [1, 12]),
    ],
)
def test_picking_somebody_out_counts_nothing(text: str, shown: list[float]) -> None:
    assert sorted(figure.value for figure in shown_figures(text)) == shown
