"""Texts that say the same thing over and over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.repetition import endless_from


@given(st.text(min_size=1, max_size=80), st.text(max_size=50))
def test_a_stretch_without_end_is_found_with_one_round_kept(unit, before):
    text = before + unit * (5 + 60 // len(unit) + 1)
    found = endless_from(text)
    assert found is not None
    assert found <= len(before) + 2 * len(unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ha ha ha ha ha ha!",
        "哈哈哈哈哈哈哈哈",
        "Picking errors fell. Picking errors fell. Picking errors fell.",
        "1. Stock was wrong.\n2. Stock was late.\n3. Stock was lost.\n4. Stock was old.\n5. Stock was new.",
        "-" * 40,
    ],
)
def test_ordinary_texts_are_not_endless(text):
    assert endless_from(text) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The stock was right. " * 30, "The stock was right. "),
        ("结果：" + "库存准确。" * 40, "结果：库存准确。"),
        ('{"a": 1' + " " * 200, '{"a": 1 '),
    ],
)
def test_the_first_round_is_kept(text, kept):
    assert text[: endless_from(text)] == kept
