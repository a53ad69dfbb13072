"""Bands of size from the few words that a case says of it."""

from __future__ import annotations

import pytest

from assistant.language.headcount import size_band


@pytest.mark.parametrize(
    ("size", "band"),
    [
        ("99 employees", "small"),
        ("100 staff", "medium"),
        ("nine terminals, 340 employees", "medium"),
        ("60 stores, about 1,400 employees in winter", "large"),
        ("12,000 people worldwide", "large"),
        ("staff of about 45", "small"),
        ("三十人", "small"),
        ("380人，46只染缸", "medium"),
        ("206 家门店，一千一百多名导购", "large"),
        ("员工约2600人", "large"),
        ("260多人", "medium"),
        ("11 hotels, 1,960 rooms", None),
        ("年接待约210万人次", None),
        ("3 offices", None),
        ("", None),
        (None, None),
    ],
)
def test_the_number_of_employees_decides(size, band):
    assert size_band(size) == band
