"""Facets: a count is what a click gives, whatever else is chosen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assistant.library.stored import Consent
from assistant.web.library_facets import FACETS, Faceted, counted, narrowed
from tests.unit.library.making import stored

INDUSTRIES = ("retail", "logistics", None)
TAGS = ("stock", "fleet", "库存")


def facets_of(case_id, industry, tags, year, state):
    case = stored(case_id, industry=industry, tags=tags, year=year, consent=Consent(state))
    return Faceted.of(case)


CASES = st.lists(
    st.tuples(
        st.sampled_from(INDUSTRIES),
        st.lists(st.sampled_from(TAGS), unique=True).map(tuple),
        st.sampled_from([2024, 2025, None]),
        st.sampled_from(["none", "granted", "withdrawn"]),
    ),
    max_size=12,
).map(lambda told: [facets_of(f"en-{at}", *one) for at, one in enumerate(told)])
CHOSEN = st.fixed_dictionaries(
    {},
    optional={
        "industry": st.just(("retail",)),
        "tag": st.lists(st.sampled_from(TAGS), min_size=1, unique=True).map(tuple),
        "year": st.just(("2024", "2025")),
        "consent": st.just(("withdrawn",)),
    },
)


@given(CASES, CHOSEN)
def test_a_count_is_what_a_click_gives(cases, chosen):
    counts = counted(cases, chosen)
    assert tuple(counts) == FACETS
    for facet, values in counts.items():
        for count in values:
            alone = {**chosen, facet: (count.value,)}
            assert count.cases == len(narrowed(cases, alone)), (facet, count.value)
            assert count.chosen == (count.value in chosen.get(facet, ()))


def test_a_withdrawn_case_is_listed_only_where_it_is_asked_for():
    cases = [facets_of("en-1", "retail", (), 2025, "withdrawn"), facets_of("en-2", "retail", (), 2025, "granted")]
    assert [one.id for one in narrowed(cases, {"industry": ("retail",)})] == ["en-2"]
    assert [one.id for one in narrowed(cases, {"consent": ("withdrawn",)})] == ["en-1"]


def test_sizes_and_consents_stand_in_their_own_order_and_years_newest_first():
    cases = [
        Faceted.of(stored("en-1", size="2,000 employees", year=2023)),
        Faceted.of(stored("en-2", size="40 employees", year=2025)),
        Faceted.of(replace(stored("en-3"), consent=Consent("granted"))),
    ]
    counts = counted(cases, {})
    assert [one.value for one in counts["size"]] == ["small", "medium", "large"]
    assert [one.value for one in counts["year"]] == ["2025", "2023"]
    assert [one.value for one in counts["consent"]] == ["none", "granted"]
