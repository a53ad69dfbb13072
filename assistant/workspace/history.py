"""Undo and redo: versions are never changed, the head moves along them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from assistant.errors import InputError, Say


class Numbered(Protocol):
    """A version, or what is known of one."""

    @property
    def number(self) -> int:
        """Its number, from 1."""

    @property
    def parent(self) -> int:
        """The number of the version it was made from; 0 for none."""


def before(versions: Sequence[Numbered], head: int) -> int:
    """The version that undo leads to.

    Raises:
        InputError: the first one stands already.
    """
    parent = next((v.parent for v in versions if v.number == head), 0)
    if not parent:
        raise InputError(
            Say("There is nothing to undo.", "没有可以撤销的操作。"),
            Say("This is the first version.", "这已经是最初的版本。"),
        )
    return parent


def after(versions: Sequence[Numbered], head: int) -> int:
    """The version that redo leads to: the newest that was made from the one that stands.

    Raises:
        InputError: there is none.
    """
    newest = max((v.number for v in versions if v.parent == head), default=0)
    if not newest:
        raise InputError(
            Say("There is nothing to redo.", "没有可以重做的操作。"),
            Say("This is the newest version.", "这已经是最新的版本。"),
        )
    return newest


def line_of(versions: Sequence[Numbered], head: int) -> tuple[int, ...]:
    """The versions on the way from the first one over the head to where redo leads, in order."""
    parents = {v.number: v.parent for v in versions}
    back: list[int] = []
    at = head
    while at in parents:
        back.append(at)
        at = parents[at]
    on = [*reversed(back)]
    while newest := max((v.number for v in versions if on and v.parent == on[-1]), default=0):
        on.append(newest)
    return tuple(on)
