"""What past cases can be narrowed by, and how many there are under each value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.language.headcount import BANDS, size_band
from assistant.library.shelf import BUNDLED
from assistant.library.stored import CONSENTS, StoredCase

FACETS = ("origin", "industry", "size", "challenge", "factor", "product", "region", "year", "lang", "consent", "tag")
# Facets whose values have an order of their own; the others stand most frequent first.
_ORDERED: Mapping[str, tuple[str, ...]] = {"origin": ("own", "bundled"), "size": BANDS, "consent": CONSENTS}
_WITHDRAWN = "withdrawn"

Chosen = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Count:
    """One value of a facet, the number of cases under it as the others are chosen, and whether it is chosen itself."""

    value: str
    cases: int
    chosen: bool


def values_of(stored: StoredCase) -> dict[str, tuple[str, ...]]:
    """The values of a case by facet; nothing where one is not known."""
    case = stored.case
    one = {
        "origin": "bundled" if stored.source.kind == BUNDLED else "own",
        "industry": case.industry,
        "size": size_band(case.size),
        "region": case.region,
        "product": case.product,
        "year": str(case.year) if case.year else None,
        "lang": case.lang,
        "consent": stored.consent.state,
    }
    told = {name: (value,) if value else () for name, value in one.items()}
    return told | {"challenge": stored.challenges, "factor": stored.factors, "tag": case.tags}


@dataclass(frozen=True, slots=True)
class Faceted:
    """A case with its values."""

    stored: StoredCase
    values: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, stored: StoredCase) -> Faceted:
        """The case with its values, read once."""
        return cls(stored, values_of(stored))

    def lacks(self, chosen: Chosen) -> list[str]:
        """The facets of which something is chosen that the case has none of.

        A case whose consent was withdrawn lacks it until just that is asked for.
        """
        lacking = [name for name, wanted in chosen.items() if wanted and not set(wanted) & set(self.values[name])]
        hidden = self.stored.consent.state == _WITHDRAWN and not chosen.get("consent")
        return [*lacking, "consent"] if hidden else lacking


def narrowed(cases: Sequence[Faceted], chosen: Chosen) -> list[StoredCase]:
    """The cases that have one of the chosen values of every facet."""
    return [one.stored for one in cases if not one.lacks(chosen)]


def counted(cases: Sequence[Faceted], chosen: Chosen) -> dict[str, tuple[Count, ...]]:
    """How many cases there are by value, facet by facet: as the others are chosen, so that a click gives as many."""
    numbers: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    for one in cases:
        lacking = one.lacks(chosen)
        for name in FACETS if not lacking else lacking if len(lacking) == 1 else ():
            under = numbers[name]
            for value in one.values[name]:
                under[value] = under.get(value, 0) + 1
    return {name: _sorted(name, numbers[name], chosen.get(name, ())) for name in FACETS}


def _sorted(name: str, numbers: Mapping[str, int], chosen: Sequence[str]) -> tuple[Count, ...]:
    values = dict.fromkeys([*numbers, *chosen])
    if name in _ORDERED:
        order = sorted(values, key=lambda value: (_ORDERED[name] + (value,)).index(value))
    elif name == "year":
        order = sorted(values, reverse=True)
    else:
        order = sorted(values, key=lambda value: (-numbers.get(value, 0), value))
    return tuple(Count(value, numbers.get(value, 0), value in chosen) for value in order)
