"""A Chinese count over a longer time is no later value of one told for a month: 一个月四十多次，这半年加起来才六次."""

from __future__ import annotations

from assistant.metrics.correction import lead_of
from assistant.metrics.mentions import Mention
from assistant.metrics.units import base_and_rate
from assistant.patterns import regex

_SUM = regex(
    r"(?:加起来|合起来|累计|合计|总共|一共|(?:这|近|过去)[半一两]年(?:里|来|以来)?(?:总共|一共|才|只|也就))[^，。；！？]{0,6}$"
)
_SHORT = ("hour", "day", "week", "month")
_EACH = regex(r"(?:每|一)个?(?:小时|天|周|月|星期|礼拜)[^，。；！？]{0,10}$")


def summed_up(one: Mention, two: Mention) -> bool:
    """Whether one of the two counts is told for a short time, and the other for one of its own that adds them up."""
    for rated, other in ((one, two), (two, one)):
        if rated.quantity.kind not in ("count", "rate") or other.quantity.kind != "count":
            continue
        short = base_and_rate(rated.quantity.unit)[1] in _SHORT or _EACH.search(lead_of(rated)) is not None
        if short and _SUM.search(lead_of(other)):
            return True
    return False
