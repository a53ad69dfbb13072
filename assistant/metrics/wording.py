"""One wording of a metric before it is filled in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """A frame's name with the values that fill it and the arithmetic they come from."""

    frame: str
    values: dict[str, str]
    derivation: str
