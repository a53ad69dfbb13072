from __future__ import annotations

from dataclasses import dataclass

from assistant.once import once

ASKED: list[int] = []


@dataclass(frozen=True)
class Basket:
    eggs: int

    @once
    def boxes(self) -> int:
        """How many boxes they fill."""
        ASKED.append(self.eggs)
        return self.eggs // 6


def test_it_is_worked_out_once_for_each_object():
    ASKED.clear()
    small, large = Basket(12), Basket(60)
    assert [small.boxes, large.boxes, small.boxes, large.boxes] == [2, 10, 2, 10]
    assert ASKED == [12, 60]


def test_it_is_not_worked_out_before_it_is_asked_for():
    ASKED.clear()
    assert Basket(12) == Basket(12)
    assert ASKED == []


def test_the_class_tells_what_it_is():
    assert Basket.boxes.__doc__ == "How many boxes they fill."
