"""English changes across a comparison or a question that recalls the old value, and numbers that are no values at all."""

import pytest

from assistant.metrics.find import find_metrics
from tests.unit.metrics.talk import interview


def changes(*turns):
    found = find_metrics(interview("en", *turns), ())
    return [(m.before.value, m.after.value, m.after.unit) for m in found if m.before and m.after]


@pytest.mark.parametrize(
    ("turns", "change"),
    [
        # Whose value it is compared with stands before the number, or who told it behind.
        ([("a", "From order to door it's three days now, against last year's seven.")], (7, 3, "day")),
        ([("a", "We answer in two hours, against the old team's nine.")], (9, 2, "hour")),
        ([("a", "It's eleven minutes a call, against the eighteen Rosa counted.")], (18, 11, "minute")),
        ([("a", "Closing the month is four days now, compared to the twelve we used to need.")], (12, 4, "day")),
        # A question says the old value again and asks where it stands.
        ([("q", "So the eighteen days for a permit. Where does that stand?"), ("a", "Five.")], (18, 5, "day")),
        (
            [("q", "Six hours a week at the counter, you said. Where's that at?"), ("a", "Two a week, since Easter.")],
            (6, 2, "hour"),
        ),
        # Of so many, how many.
        (
            [
                ("a", "Only six in ten parcels arrived whole."),
                ("q", "And of ten parcels, how many arrive whole now?"),
                ("a", "Nine."),
            ],
            (60, 90, "percent"),
        ),
        # What was, and what it was the last time.
        (
            [("a", "The no-signal calls were nine hundred a week, and last autumn it was three hundred and ten.")],
            (900, 310, "count/week"),
        ),
        # Who says "million" once means it twice.
        (
            [("a", "Sales were one point two million last year and two point one this year.")],
            (1_200_000, 2_100_000, "count"),
        ),
        (
            [("a", "We did two point six million in repairs this year, and it was one point eight the year before.")],
            (1_800_000, 2_600_000, "count"),
        ),
        (
            [
                (
                    "a",
                    "We paid three point one million of claims last year, and it was one point nine the year I compare.",
                )
            ],
            (1_900_000, 3_100_000, "count"),
        ),
        # One month of two years, with other talk between.
        (
            [
                (
                    "a",
                    "In October of 2022 five percent of the crates were gone. They cost a fortune. Last October it was two.",
                )
            ],
            (5, 2, "percent"),
        ),
        # Two summers ago is a time, and not two of anything.
        ([("a", "Two summers ago we had twenty-six breakdowns. This summer, eight.")], (26, 8, "count")),
    ],
)
def test_the_change_is_found(turns, change):
    assert changes(*turns) == [change]


@pytest.mark.parametrize(
    "turns",
    [
        [("a", "Not once in eight years did anybody count. Now I count forty.")],
        [("a", "A quarter of an afternoon went on it. And now it's eighty percent.")],
        [("q", "And of ten parcels, how many arrive whole now?"), ("a", "Nine.")],
        [("a", "In the four summers before, we had three leaks. In the two summers since, none.")],
        [("a", "In March 2022 the queue was forty minutes. This March we hired six people.")],
        [("a", "Between twenty and thirty calls came in."), ("b", "Twenty-five, say.")],
    ],
)
def test_what_is_no_value_makes_no_change(turns):
    assert changes(*turns) == []
