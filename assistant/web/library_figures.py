"""The library in plots: what it covers and where it has holes, how fresh it is, how it is used and rated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.language.headcount import BANDS
from assistant.library.coverage import USABLE, Stats
from assistant.library.opinions import Rating
from assistant.library.stored import StoredCase
from assistant.library.taxonomy import Taxonomy
from assistant.web.library_facets import values_of
from assistant.web.library_plots import Plot, plot

_MOST = 12  # products that are drawn; the rest are few each
_STARS = ("5", "4", "3", "2", "1")


@dataclass(frozen=True, slots=True)
class Figures:
    """The plots of the page, and the figures that stand in words."""

    stats: Stats
    industry: Plot
    size: Plot
    product: Plot
    year: Plot
    used: Plot
    stars: Plot


def figures(
    found: Stats, cases: Sequence[StoredCase], ratings: Sequence[Rating], taxonomy: Taxonomy, today: date
) -> Figures:
    """The plots of these cases; a year without a case between the first and this one is a hole."""
    years = [int(year) for year in _count(cases, "year")]
    span = [str(year) for year in range(today.year, min(years, default=today.year) - 1, -1)]
    ids = {stored.id for stored in cases}
    given = Counter(str(one.stars) for one in ratings if one.case_id in ids)
    return Figures(
        found,
        _covered(cases, "industry", tuple(taxonomy.industries)),
        _covered(cases, "size", BANDS),
        _covered(cases, "product", (), _MOST),
        plot({year: _count(cases, "year")[year] for year in span}),
        plot(found.used),
        plot({star: given[star] for star in _STARS}),
    )


def _covered(cases: Sequence[StoredCase], facet: str, keys: Sequence[str], most: int | None = None) -> Plot:
    counts = _count(cases, facet)
    order = sorted(counts, key=lambda key: (-counts[key], key))[:most]
    usable = _count([stored for stored in cases if stored.consent.state in USABLE], facet)
    return plot({key: counts[key] for key in order}, usable, keys)


def _count(cases: Sequence[StoredCase], facet: str) -> Counter[str]:
    values: Mapping[str, tuple[str, ...]]
    counts: Counter[str] = Counter()
    for stored in cases:
        values = values_of(stored)
        counts.update(values[facet])
    return counts
