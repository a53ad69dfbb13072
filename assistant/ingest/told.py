"""What one sentence tells of a person: the small record that all readers of introductions fill."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """Name, title and organisation as said; what is not said is None.

    `origin` is what somebody says to be from: a company, or a place.
    """

    name: str | None = None
    title: str | None = None
    org: str | None = None
    origin: str | None = None
