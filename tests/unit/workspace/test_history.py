"""Undo and redo."""

import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.workspace.history import after, before, line_of


@dataclass(frozen=True)
class Step:
    number: int
    parent: int


@st.composite
def trees(draw):
    """Versions, each made from an earlier one, and the one that stands."""
    count = draw(st.integers(1, 8))
    steps = [Step(1, 0)] + [Step(n, draw(st.integers(1, n - 1))) for n in range(2, count + 1)]
    return steps, draw(st.integers(1, count))


@given(trees())
def test_undo_takes_back_what_was_just_done(made):
    steps, head = made
    done = [*steps, Step(len(steps) + 1, head)]
    assert before(done, done[-1].number) == head
    assert after(done, head) == done[-1].number


@given(trees())
def test_undo_to_the_first_and_redo_to_the_last_walk_the_same_way(made):
    steps, head = made
    line = line_of(steps, head)
    assert head in line and line[0] == 1
    for one, other in itertools.pairwise(line):
        assert before(steps, other) == one
    for one, other in zip(line[line.index(head) :], line[line.index(head) + 1 :], strict=False):
        assert after(steps, one) == other


def test_a_new_change_after_undo_leaves_the_other_way():
    steps = [Step(1, 0), Step(2, 1), Step(3, 2), Step(4, 1)]
    assert line_of(steps, 4) == (1, 4)
    assert after(steps, 1) == 4


def test_there_is_an_end_on_both_sides():
    with pytest.raises(InputError):
        before([Step(1, 0)], 1)
    with pytest.raises(InputError):
        after([Step(1, 0)], 1)
