"""Counts that only a record holds are no state from which something changed."""

from __future__ import annotations

import pytest

from assistant.metrics.find import metrics_in_text


def changes(text: str, lang: str) -> list[tuple[str, str]]:
    _, metrics = metrics_in_text(text, lang)
    return [(m.before.text, m.after.text) for m in metrics if m.before is not None and m.after is not None]


@pytest.mark.parametrize(
    "text",
    [
        "The register had 310 pumps, and now there are 280 pumps.",
        "We always thought we had 90 carts. Now there are 140 carts.",
        "Officially we had 310 pumps, and now there are 280 pumps.",
        "There were 4,100 valves, up from 3,000 valves on paper.",
    ],
)
def test_a_record_is_no_old_state(text: str):
    assert changes(text, "en") == []


@pytest.mark.parametrize(
    "text",
    ["账面上是三百二十台泵，实际一数，现在是两百八十台泵。", "原来都以为有九十辆车，现在是一百四十辆车。"],
)
def test_nor_is_a_chinese_one(text: str):
    assert changes(text, "zh") == []


def test_what_records_tell_of_both_times_may_be_a_change():
    text = "The books had 310 pumps last year, and now the books show 280 pumps."
    assert changes(text, "en") == [("310", "280")]


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        ("We had 310 pumps, and now there are 280 pumps.", "en", [("310", "280")]),
        ("以前是三百二十台泵，现在是两百八十台泵。", "zh", [("三百二十台", "两百八十台")]),
        ("An order took two hours on paper, and now it takes ten minutes.", "en", [("two hours", "ten minutes")]),
    ],
)
def test_what_was_really_there_changed(text: str, lang: str, told: list[tuple[str, str]]):
    assert changes(text, lang) == told
