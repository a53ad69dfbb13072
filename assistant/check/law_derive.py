"""A number that a sentence works out: from before and after of one metric, by arithmetic that fits its kind."""

from __future__ import annotations

from decimal import Decimal

from assistant.check.derive import values_said
from assistant.check.law_ground import Cited, Ground
from assistant.check.numbers import derivation_holds
from assistant.language.numerals import Number, numbers
from assistant.records import Claimed, Derivation, Metric, Quantity

# What nobody may work with: the figure would mislead whatever the arithmetic.
_FORBIDDEN = (
    "tiny-base", "from-zero", "hoped", "superseded", "not-ours", "mixed-units", "average-of-percent", "disputed", "scope",
)  # fmt: skip
_DIVIDES = ("/", "÷")


def derived(number: Number, quantity: Quantity | None, claim: Claimed, cited: Cited, ground: Ground) -> bool:
    """Whether a derivation of the sentence leads to the number.

    Its sources are said in the passages and are before and after of one metric that nothing speaks against; a
    percentage or multiple divides, points and amounts only subtract.
    """
    lang = ground.lang
    for derivation in claim.derivations:
        if not any(n.value == number.value for n in numbers(derivation.text, lang)):
            continue
        if not derivation_holds(derivation, cited.text, lang) or not _fits(quantity, derivation):
            continue
        if any(_ends(metric, derivation, lang) for metric in ground.metrics):
            return True
    return False


def _fits(quantity: Quantity | None, derivation: Derivation) -> bool:
    kind = quantity.kind if quantity else "count"
    expression = derivation.arithmetic.split("=")[0]
    divides = any(sign in expression for sign in _DIVIDES)
    if kind in ("percent", "multiple"):
        return divides
    return not divides and not any(sign in expression for sign in ("*", "×", "·"))


def _ends(metric: Metric, derivation: Derivation, lang: str) -> bool:
    """Whether the sources are before and after of the metric."""
    if metric.before is None or metric.after is None or len(derivation.sources) != 2:
        return False
    if any(caution.code in _FORBIDDEN for caution in metric.cautions):
        return False
    sources = [set(values_said(source, lang)) for source in derivation.sources]
    before, after = (_values(value.value, value.text, lang) for value in (metric.before, metric.after))
    return bool(sources[0] & before and sources[1] & after) or bool(sources[1] & before and sources[0] & after)


def _values(value: Decimal, text: str, lang: str) -> set[Decimal]:
    return {value, *values_said(text, lang)}
