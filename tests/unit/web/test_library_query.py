"""The address of a search says all that was asked, and whatever an address says can be read."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from assistant.web.library_query import Asked

ITEMS = st.lists(
    st.tuples(st.sampled_from(["q", "industry", "tag", "year", "top", "nonsense"]), st.text(max_size=20)), max_size=8
)


@given(ITEMS)
def test_the_address_asks_the_same_again(items):
    asked = Asked.of(items)
    again = Asked.of(parse_qsl(urlsplit(asked.address).query, keep_blank_values=True))
    assert again == asked and 1 <= asked.top <= 200


def test_a_value_is_let_go_of_alone():
    asked = Asked.of([("q", "stock"), ("industry", "retail"), ("industry", "logistics"), ("tag", "a"), ("top", "16")])
    assert asked.without("industry", "retail").address == "/library?q=stock&industry=logistics&tag=a"
    assert asked.without_facets().address == "/library?q=stock"
    assert asked.more().address.endswith("top=24")
