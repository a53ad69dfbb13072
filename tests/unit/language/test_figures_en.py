"""Numbers in the house style, their values as said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.figures_en import alone_in_figures, in_figures
from tests.unit.language.said import spelt_en, values


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("It was founded eighteen eighty-seven.", "It was founded 1887."),
        ("It was eleven dollars twenty per crate.", "It was eleven dollars twenty per crate."),
        ("The bell rang on thirty-one nights out of forty-two.", "The bell rang on 31 nights out of 42."),
        ("They could read four from ten.", "They could read four from ten."),
        ("It is down to about twenty-two.", "It is down to about 22."),
        ("They lost nine crates", "They lost nine crates"),
        ("They lost forty crates", "They lost 40 crates"),
        ("The lost crates come to thirty-five.", "The lost crates come to 35."),
        ("In all it came to twenty-three.", "In all it came to 23."),
        ("It is about a hundred and forty now", "It is about 140 now"),
        ("The mill makes twelve thousand sacks", "The mill makes 12,000 sacks"),
        ("It fell by nine percent", "It fell by 9%"),
        ("It fell by nought point nine per cent", "It fell by 0.9%"),
        ("It fell by two percentage points", "It fell by two percentage points"),
        ("They owe five point two crore rupees", "They owe 5.2 crore rupees"),
        ("They owe two million euros", "They owe 2 million euros"),
        ("It fell from forty-one to twelve", "It fell from 41 to 12"),
        ("The firm began in nineteen eighty-one", "The firm began in 1981"),
        ("The yard stands since eighteen eighty-seven", "The yard stands since 1887"),
        ("The lease runs until twenty thirty-one", "The lease runs until 2031"),
        ("They moved in two thousand and nine", "They moved in 2009"),
        ("In twenty-three the river rose", "In twenty-three the river rose"),
        ("At ten past two the bell rings", "At ten past two the bell rings"),
        ("They start at twelve in the morning", "They start at twelve in the morning"),
        ("Six times out of ten it failed", "Six times out of ten it failed"),
        ("It takes ten to fifteen minutes", "It takes ten to fifteen minutes"),
        ("They pay four pounds fifty for it", "They pay four pounds fifty for it"),
        ("It lasted six minutes forty seconds", "It lasted six minutes forty seconds"),
        ("It takes a day and a half", "It takes a day and a half"),
        ("Two thirds of them left", "Two thirds of them left"),
        ("Forty crates were lost", "Forty crates were lost"),
        ("The firm has seven eighty employees", "The firm has 780 employees"),
        ("The ward has two ten beds", "The ward has 210 beds"),
        ("Calls fell to three forty a day", "Calls fell to 340 a day"),
        ("It opens seven thirty weekdays", "It opens seven thirty weekdays"),
        ("They left nine fifty pounds there", "They left nine fifty pounds there"),
        ("The picture is about three hundred k in size", "The picture is about three hundred k in size"),
    ],
)
def test_house_style(said, written):
    assert in_figures(said) == written


@given(st.integers(2, 999), st.sampled_from(["crates", "percent", "of them", "per cent", "in March", "euros a week"]))
def test_values_stay(n, unit):
    text = f"The yard counted {spelt_en(n)} {unit} again"
    assert values(in_figures(text), "en") == values(text, "en")


@given(st.integers(10, 999), st.integers(10, 999))
def test_both_ends_of_a_change_are_written_alike(before, after):
    text = in_figures(f"It went from {spelt_en(before)} minutes to {spelt_en(after)} minutes")
    assert values(text, "en") == [before, after]


@given(
    st.sampled_from(
        ["nine crates", "forty crates a day", "a hundred and one vans", "1,750 sacks", "7:20 in the morning"]
    )
)
def test_what_is_written_in_figures_stays(words):
    once = in_figures(f"They counted {words}")
    assert in_figures(once) == once


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Three hundred and forty staff", "340 staff"),
        ("A hundred and forty people", "140 people"),
        ("Twenty-five", "25"),
        ("thirty-one per cent", "31%"),
        ("NT$4 million", "NT$4 million"),
        ("A third", "a third"),
    ],
)
def test_a_number_told_by_itself(words, written):
    assert alone_in_figures(words) == written
