"""A property that is worked out when first asked for, and then kept with its object.

`functools.cached_property` as it is from Python 3.12 on: without the lock, which takes longer than most of what is
asked of the thousands of pairs of numbers in an interview. Two threads that ask at once both work it out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Told = TypeVar("_Told")


class once(Generic[_Told]):  # noqa: N801 -- a decorator, as `property`
    """Decorates a method without arguments, of a class without slots."""

    def __init__(self, work: Callable[[Any], _Told]) -> None:
        """With the method that works it out."""
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Kept under its name, where Python finds it before it asks here again."""
        self._name = name

    @overload
    def __get__(self, thing: None, owner: type | None = None) -> once[_Told]: ...

    @overload
    def __get__(self, thing: object, owner: type | None = None) -> _Told: ...

    def __get__(self, thing: object | None, owner: type | None = None) -> once[_Told] | _Told:
        """The value; the property itself where its class is asked."""
        if thing is None:
            return self
        told = thing.__dict__[self._name] = self._work(thing)
        return told
