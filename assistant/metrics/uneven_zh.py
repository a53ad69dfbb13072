"""Chinese counts of a whole year beside those of a part of one: 二三年一百五十二件，今年到九月四十七件.

Both are true as they stand; by how much the one lies below the other would mislead.
"""

from __future__ import annotations

from assistant.metrics.names_zh_rate import is_stock
from assistant.metrics.units import base_and_rate
from assistant.patterns import regex
from assistant.records import Metric

_YEAR = regex(r"(?:去年|今年|前年|[^至前半季月]{2,5}年)(?:全年)?")
_PART = regex(r".*(?:至|以来|前[^，]{1,3}个?月|前三季度|上半年|季度)")
_EACH = regex(r"每|均|率|单价|占比|比例")


def uneven(metric: Metric) -> bool:
    """Whether the ends are amounts, the one of a whole year and the other of a part of one."""
    start, arrow, end = (part.strip() for part in (metric.period or "").partition("→"))
    if not arrow or metric.after is None or is_stock(metric.name) or _EACH.search(metric.name):
        return False
    base, rate = base_and_rate(metric.after.unit)
    amounts = not rate and (base == "count" or base.isupper())
    return amounts and any(_YEAR.fullmatch(a) and _PART.match(b) for a, b in ((start, end), (end, start)))
