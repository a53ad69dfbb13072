"""What an English "it" is where only software, or the house, does what is told."""

import pytest

from assistant.language.it_en import house_named, product_named


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("It texts the growers the night before.", "Kiln texts the growers the night before."),
        ("Then it flags every jar without a date.", "Then Kiln flags every jar without a date."),
        ("It will also send the baker a list.", "Kiln will also send the baker a list."),
        ("It gives the captain three berths, and it holds them.", "Kiln gives the captain three berths, and it holds them."),
        ("It goes away for a minute and it comes back with a rota.", "Kiln goes away for a minute and it comes back with a rota."),
    ],
)  # fmt: skip
def test_the_product_is_named(told, named):
    assert product_named(told, "Nobody has to ask.", "Kiln") == named


@pytest.mark.parametrize(
    ("told", "before"),
    [
        ("It is quiet now.", ""),
        ("It takes two men to shut it.", ""),
        ("It gives people hope.", ""),
        ("It shows that the crew cares.", ""),
        ("It makes sense.", ""),
        ("It reads the plate at the gate.", "There is a camera on the pole."),
        ("It sends the letters out.", "Our office does that."),
        ("The list texts the growers.", ""),
    ],
)
def test_what_else_it_may_be_stays(told, before):
    assert product_named(told, before, "Kiln") == told


def test_a_house_that_began_is_named():
    assert (
        house_named("It opened in 1931, by the quay.", "We bake bread.", "Orme") == "Orme opened in 1931, by the quay."
    )
    assert house_named("It opened in 1931.", "The company next door moved out.", "Orme") == "It opened in 1931."
    assert house_named("It opened late.", "We bake bread.", "Orme") == "It opened late."
