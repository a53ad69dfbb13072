"""What a library is judged by: what it covers and where its holes are, how fresh it is, how it is used and rated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.language.headcount import BANDS, size_band
from assistant.library.stored import StoredCase
from assistant.library.taxonomy import Taxonomy

USABLE = ("granted", "public")  # states of consent in which a case may be shown outside
_YEAR = timedelta(days=365)
_MOST = 5


@dataclass(frozen=True, slots=True)
class Coverage:
    """Number of cases by facet (`unknown` where it is not known), most first."""

    industry: dict[str, int]
    product: dict[str, int]
    size: dict[str, int]
    lang: dict[str, int]
    consent: dict[str, int]


@dataclass(frozen=True, slots=True)
class Holes:
    """What is missing: facets without any case, and facets whose cases may not be shown outside."""

    industries: tuple[str, ...]
    sizes: tuple[str, ...]
    langs: tuple[str, ...]
    industries_without_consent: tuple[str, ...]
    products_without_consent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """A library in figures. Lists hold ids; `never_used` were never shown, opened or exported."""

    cases: int
    coverage: Coverage
    holes: Holes
    oldest: str | None
    not_reviewed: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    used: dict[str, int]
    most_used: tuple[str, ...]
    never_used: tuple[str, ...]
    ratings: int
    mean_rating: float | None
    low_rated: tuple[str, ...]


def stats(
    cases: Sequence[StoredCase],
    used: Mapping[str, Mapping[str, int]],
    stars: Mapping[str, Sequence[int]],
    taxonomy: Taxonomy,
    today: date,
) -> Stats:
    """The figures of `cases`; `used` counts by id and kind of use, `stars` are ratings by id."""
    times = {stored.id: sum(used.get(stored.id, {}).values()) for stored in cases}
    given = [one for stored in cases for one in stars.get(stored.id, ())]
    means = {key: sum(found) / len(found) for key, found in stars.items() if found}
    kinds = Counter[str]()
    for stored in cases:
        kinds.update(used.get(stored.id, {}))
    return Stats(
        cases=len(cases),
        coverage=_coverage(cases),
        holes=_holes(cases, taxonomy),
        oldest=min(cases, key=lambda stored: (_last_looked_at(stored), stored.id)).id if cases else None,
        not_reviewed=tuple(s.id for s in cases if _last_looked_at(s) < (today - _YEAR).isoformat()),
        unconfirmed=tuple(stored.id for stored in cases if stored.guessed),
        used={kind: kinds[kind] for kind in ("shown", "opened", "exported")},
        most_used=tuple(sorted((key for key in times if times[key]), key=lambda key: (-times[key], key))[:_MOST]),
        never_used=tuple(key for key in times if not times[key]),
        ratings=len(given),
        mean_rating=round(sum(given) / len(given), 2) if given else None,
        low_rated=tuple(stored.id for stored in cases if means.get(stored.id, 5) < 3),
    )


def _last_looked_at(stored: StoredCase) -> str:
    """ISO date of the last review, else of the addition; a case of a year counts from that year's end."""
    case = stored.case
    return case.reviewed or case.added or (f"{case.year}-12-31" if case.year else "0000-00-00")


def _coverage(cases: Sequence[StoredCase]) -> Coverage:
    return Coverage(
        industry=_counted([stored.case.industry for stored in cases]),
        product=_counted([stored.case.product for stored in cases]),
        size=_counted([size_band(stored.case.size) for stored in cases]),
        lang=_counted([stored.case.lang for stored in cases]),
        consent=_counted([stored.consent.state for stored in cases]),
    )


def _counted(values: Sequence[str | None]) -> dict[str, int]:
    counts = Counter(value or "unknown" for value in values)
    return {key: counts[key] for key in sorted(counts, key=lambda key: (-counts[key], key))}


def _holes(cases: Sequence[StoredCase], taxonomy: Taxonomy) -> Holes:
    have = _coverage(cases)
    free = _coverage([stored for stored in cases if stored.consent.state in USABLE])
    return Holes(
        industries=tuple(key for key in taxonomy.industries if key not in have.industry),
        sizes=tuple(band for band in BANDS if band not in have.size),
        langs=tuple(lang for lang in ("en", "zh") if lang not in have.lang),
        industries_without_consent=_behind(have.industry, free.industry),
        products_without_consent=_behind(have.product, free.product),
    )


def _behind(have: Mapping[str, int], free: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(key for key in have if key not in free and key != "unknown"))
