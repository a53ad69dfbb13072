"""How many tokens a text takes, without a tokenizer."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.backends.estimated_tokens import estimated_tokens, fewest_tokens


@given(st.text())
def test_the_estimate_is_never_below_the_least(text):
    assert 0 <= fewest_tokens(text) <= estimated_tokens(text) <= max(2 * len(text), 0)


def test_both_languages_are_estimated_by_their_own_measure():
    assert estimated_tokens("库存不准，天天盘点") == 9
    assert estimated_tokens("stock") == 2
    assert estimated_tokens("Picking errors fell from 5% to 2% within a year.") == 14
