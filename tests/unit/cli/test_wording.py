"""Two languages in one help text, and lines cut by what they take on screen."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.cli.wording import both, pick, width, wrap

WORDS = st.text(alphabet="ab ,.访谈客户案例，。", max_size=120)


def test_a_help_text_gives_the_language_asked_for():
    text = both("Draft a case.", "起草案例。")
    assert pick(text, "en") == "Draft a case."
    assert pick(text, "zh") == "起草案例。"


def test_a_text_without_halves_stays_as_it_is():
    assert pick("Plain.", "zh") == "Plain."


def test_a_chinese_character_takes_two_columns():
    assert width("a访，") == 5


def test_english_is_cut_at_spaces():
    assert wrap("one two three", 8) == ["one two", "three"]


def test_a_chinese_line_does_not_begin_with_a_full_stop():
    assert wrap("客户访谈。案例", 8) == ["客户访谈。", "案例"]


@given(WORDS, st.integers(8, 60))
def test_wrapping_loses_no_word_and_keeps_the_width(text, columns):
    lines = wrap(text, columns)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        cut = line.rstrip("，。")
        assert width(cut) <= columns or " " not in cut.strip()
