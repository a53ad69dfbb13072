"""How it used to be lies before the year just past: 以前一年要采五千二百组，去年三千四百组."""

from __future__ import annotations

from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_ONCE = regex(r"以前|原来|原先|从前|往年|早先")
_LAST_YEAR = regex(r"去年(?!同期|以前|之前)")


def once_and_last_year(one: Mention, two: Mention) -> int:
    """1 where the first value is told of how it used to be and the second of last year, -1 the other way round, else 0."""
    for then, later, order in ((one, two, 1), (two, one, -1)):
        a, b = then.when, later.when
        if a is None or b is None or a.weak or b.weak or a.era != "before" or a.year is not None:
            continue
        told = _LAST_YEAR.search(later.clause) is not None and _ONCE.search(later.clause) is None
        if told and _ONCE.search(then.clause) is not None and then.line.turn == later.line.turn:
            return order
    return 0
