"""Which of the told numbers may stand above a case, and which of them leads.

A number that a sentence of the result tells rightly is not yet a headline: its name must be a noun phrase that stands
alone, it must not read as a loss, and what it counts must be what the case is about rather than a side effect.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.draft.headline import Told
from assistant.draft.lead_names import names_itself
from assistant.draft.lead_sense import is_core, is_worse
from assistant.patterns import regex
from assistant.records import Metric, Passage

# Points of what speaks for a number; those of its place among the wordings fall by one a place.
_OUTCOME, _CORE, _PERIOD, _AGAIN, _MOST_AGAIN = 4, 6, 3, 2, 6
_SMALL_CHANGE, _APPROXIMATE, _BARE, _LOOSE, _TINY = 8, 2, 8, 3, 6
_SMALL = Decimal("0.15")  # of the earlier value
_SMALL_POINTS = Decimal(3)
_LEAST = 0  # below it a number is told in the standfirst, and the title does without
_LOWEST = -4  # below it a number stands in the text alone
_LARGEST, _PERCENT_A_POINT, _POINTS_A_POINT, _RATE_A_POINT = 6, Decimal(15), Decimal(4), Decimal(25)
_BARE_NAME = regex(r"^[A-Za-z-]+(?:s|ople)(?: (?:an?|per) [a-z]+)?$")
_LOOSE_NAME = regex(r"^Time for ", re.IGNORECASE)


def fit_to_lead(numbers: Sequence[Told], passages: Sequence[Passage], lang: str) -> tuple[Told, ...]:
    """The numbers that may stand above the case, the best first; of two with the same name only the better one.

    Args:
        numbers: what the result tells, in the order of its wordings.
        passages: all of the interview, whose labels say where results are spoken of.
        lang: `en` or `zh`.
    """
    fit = [n for n in numbers if n.metric.name and names_itself(n, lang) and not is_worse(n.metric, lang)]
    ranked = sorted(fit, key=lambda n: (-_points(n, numbers, passages, lang), numbers.index(n)))
    strong = [n for n in ranked if _points(n, numbers, passages, lang) >= _LOWEST]
    return tuple(n for i, n in enumerate(strong) if n.metric.name not in {m.metric.name for m in strong[:i]})


def may_head(number: Told, numbers: Sequence[Told], passages: Sequence[Passage], lang: str) -> bool:
    """Whether a number is worth the title."""
    return _points(number, numbers, passages, lang) >= _LEAST


def _points(number: Told, numbers: Sequence[Told], passages: Sequence[Passage], lang: str) -> int:
    metric = number.metric
    said_as_result = any(passages[place].label == "result" for place in number.places)
    for_it = (
        _OUTCOME * said_as_result
        + _CORE * is_core(metric, lang)
        + _PERIOD * (metric.period is not None)
        + min(_MOST_AGAIN, _AGAIN * (len(metric.turns) - 1))
        + _size(metric)
    )
    against = (
        _SMALL_CHANGE * _is_small(metric)
        + _APPROXIMATE * (metric.status == "approximate")
        + _BARE * (_BARE_NAME.match(metric.name) is not None and not is_core(metric, lang))
        + _LOOSE * (_LOOSE_NAME.match(number.suggestion.text) is not None)
        + _TINY * any(caution.code == "tiny-base" for caution in metric.cautions)
    )
    return for_it - against - sorted(n.suggestion.rank for n in numbers).index(number.suggestion.rank)


def _size(metric: Metric) -> int:
    """How large the change is, in points: of a rate by its points, or by what is left of a small one."""
    before, after = metric.before, metric.after
    if before is None or after is None or before.unit != after.unit:
        return 0
    moved, larger = abs(after.value - before.value), max(abs(before.value), abs(after.value), Decimal(1))
    relative = 100 * moved / larger
    if before.unit == "percent":
        return int(min(Decimal(_LARGEST), max(moved / _POINTS_A_POINT, relative / _RATE_A_POINT)))
    return int(min(Decimal(_LARGEST), relative / _PERCENT_A_POINT))


def _is_small(metric: Metric) -> bool:
    """Whether the change is a small part of what was there before."""
    before, after = metric.before, metric.after
    if before is None or after is None or before.unit != after.unit:
        return False
    moved = abs(after.value - before.value)
    if before.unit == "percent":
        return moved < _SMALL_POINTS and moved < _SMALL * max(before.value, Decimal(1))
    return moved < _SMALL * abs(before.value)
