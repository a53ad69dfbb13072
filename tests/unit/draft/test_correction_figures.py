"""The exchanges of eval/corrections: what is told wrongly and lost there, and that the script counts both."""

import re

import pytest

from eval.bench import corrections as bench


@pytest.mark.parametrize(("name", "wrong", "lost"), [("en.read", 6, 1), ("en.blind", 25, 1)])
def test_no_more_is_told_wrongly_or_lost_than_was_measured(name, wrong, lost):
    read = bench.exchanges(name)
    assert len({x.id for x in read}) == len(read) == 66
    assert all(re.match(r"[ICD]: \S", row) for x in read for row in x.said.strip().splitlines())
    counted = [int(n) for n in re.findall(r" in (\d+)", bench.row(name, read))]
    assert counted[0] <= wrong
    assert counted[2] <= lost


def test_what_is_told_wrongly_and_what_is_lost_is_counted():
    told = bench.Exchange("a", "I: How many?\nC: We have ninety vans, I think.", ("ninety vans",), ("eighty",), "none")
    right = bench.Exchange("b", "I: How many?\nC: We have 90 vans.", (), ("ninety",), "in figures")
    assert "1 corrections: told wrongly in 1, what holds lost in 1" in bench.row("en.x", [told, right])
    assert "1 others: a number lost in 0" in bench.row("en.x", [told, right])
