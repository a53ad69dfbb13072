"""English amounts of money of which a part is left unsaid: cents beside cents, "seven forty" beside eleven dollars twenty."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.metrics.mentions import Mention
from assistant.metrics.units import base_and_rate
from assistant.patterns import regex

CENTS = Decimal("0.01")
_HUNDREDTHS = regex(r"(?:\bcents?|\bpence|\dp)$", re.I)
_FEWEST = 5  # "from ninety cents to two" is hardly said of two cents
# "Seven forty", "twelve oh five": a price without its currency.
_SPOKEN_PRICE = regex(r"(?!.*(?:hundred|thousand|million|grand))[a-z]+(?:[\s-][a-z]+){1,3}", re.I)
_PRICE, _FACTOR = 100, 10


def in_cents(text: str, unit: str, bare: Decimal) -> bool:
    """Whether a bare number beside an amount in cents counts cents: "from 45 to 30 cents".

    Args:
        text: the words of the amount.
        unit: its unit.
        bare: the number beside it.
    """
    return bare >= _FEWEST and bare % 1 == 0 and unit[:3].isupper() and _HUNDREDTHS.search(text) is not None


def price_size(mention: Mention, price: Mention) -> Decimal | None:
    """A hundredth where a bare "seven forty" stands beside a price of its size; None where it is a plain number.

    Args:
        mention: the number.
        price: the value that lends it its unit.
    """
    value, like = mention.quantity.value, price.quantity
    told = mention.bare and value >= _PRICE and base_and_rate(like.unit)[0].isupper() and 0 < like.value < _PRICE
    if not told or not _SPOKEN_PRICE.fullmatch(mention.quantity.text):
        return None
    near = like.value <= value * CENTS * _FACTOR and value * CENTS <= like.value * _FACTOR
    return CENTS if near else None
