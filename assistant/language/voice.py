"""Who speaks and for whom: what rewording needs to turn "we" and "I" into names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """The speaker of a sentence.

    `org` is the name that "we" stands for, `other` the one that "you" stands for (the vendor, when a customer
    speaks), `person` the name that "I" stands for; None where it is not known.
    One who `sells` speaks for the vendor, so that "you" is the customer and never people in general.
    """

    org: str | None
    other: str | None
    person: str | None
    sells: bool = False


@dataclass(frozen=True, slots=True)
class Reworded:
    """A sentence made fit for a case.

    `leans` tells that it needs the sentence before it to be understood; a `fragment` has no verb of its own and is
    told as an addition to that sentence, or, where it `opens`, to the one after it.
    """

    text: str
    leans: bool
    fragment: bool = False
    opens: bool = False
