"""A percentage beside both ends of its change is theirs; without them it may follow from numbers said nearby."""

import pytest

from assistant.check.verify_derive import Pool, follows
from assistant.language.numerals import numbers
from assistant.metrics.quantities import find_quantities

SAID = {
    "en": "We had 280 calls a day, then 110, and in the bad week 1,750 of them.",
    "zh": "一天有280个电话，后来110个，最差那周1750个。",
}


def holds(text, lang, number):
    """Whether the number of the text follows from the rest of it and from what was said."""
    quantities = find_quantities(text, lang)
    (one,) = [n for n in numbers(text, lang) if n.text.startswith(number)]
    quantity = next(q for q in quantities if q.span.start <= one.span.start < q.span.end)
    own = tuple(q for q in quantities if q != quantity)
    return follows(one, quantity, Pool(own, (tuple(find_quantities(SAID[lang], lang)),), text))


@pytest.mark.parametrize(
    ("text", "lang", "number", "right"),
    [
        ("Calls fell by about 61%, from about 280 to about 110.", "en", "61", True),
        ("Calls fell by about 93.7%, from about 280 to about 110.", "en", "93.7", False),
        ("Calls fell by 93.7% since the bad week.", "en", "93.7", True),
        ("电话减少61%，从280个降到110个。", "zh", "61", True),
        ("电话减少93.7%，从280个降到110个。", "zh", "93.7", False),
    ],
)
def test_a_percentage_beside_both_ends_is_theirs(text, lang, number, right):
    assert holds(text, lang, number) is right
