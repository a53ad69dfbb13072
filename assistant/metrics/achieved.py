"""Whether a value tells what something brought, stopped or found: 系统拦了两百三十一次, "brought in nineteen thousand euro".

Such a value stands by itself: nobody counted before.
"""

from __future__ import annotations

from assistant.metrics.mentions import Mention
from assistant.patterns import caseless, regex

_KINDS = ("count", "rate", "money")
# 回收期十九个月, 回本用了十四个月: how long until the money was back.
_BACK = regex(
    r"(?P<what>(?:投资)?回收期|回本周期|回本期|回本|(?:投资|成本)(?:全)?(?:收|赚)回来?)(?!率)[^。！？]{0,16}?(?:是|要|用|花|为|算下来|大概|差不多|正好|刚好|就|了|，)*$"
)
_MONEY_BACK = ("day", "month", "year", "quarter")
_NEAR = 40  # characters
_HEDGES_EN = r"(?:(?:us|me|about|around|roughly|nearly|almost|only|just|over|more than|some|another|an extra|up)\s+)*"
_LEAD = caseless(
    rf"\b(?:stopped|caught|blocked|found|flagged|brought (?:us )?in|brought back|won(?: us| back)?|sold|signed(?: up)?|booked|recovered|got back|prevented|turned up|spotted|picked up|came to|adds up to|added up to)\s+{_HEDGES_EN}$"
    r"|(?:拦下来?|拦住|拦|抓到|抓住|抓出|追回来?|找回来?|唤回来?|救回来?|挽回|进来|带来|进账|下单的?|签下?|成交|卖出去?|收到|查出来?|识别出?|挡住|挡下来?|加起来|总共|回来)了?(?:大概|差不多|一共|有|就|是)*$",
)
_AFTER = caseless(
    r"\s+(?:[a-z-]+\s+){1,3}?(?:went through|came (?:in|back)|were (?:caught|stopped|recovered|saved|found|won|signed)|signed up)\b|(?:\s*[\u4e00-\u9fff]){0,4}?(?:被拦|下了单|成交)",
)


def paid_back(mention: Mention) -> str:
    """What a Chinese length of time is called after which an investment had come back, as the interviewed side tells it; else empty."""
    marked = mention.hoped or mention.foreign or mention.negated or mention.part or mention.line.asked
    if marked or mention.quantity.unit not in _MONEY_BACK or mention.quantity.kind != "duration":
        return ""
    found = _BACK.search(mention.line.text[: mention.quantity.span.start - mention.line.span.start])
    return found["what"] if found else ""


def achieved(mention: Mention) -> bool:
    """True for an amount of at least two that the interviewed side tells as such, among the results or the solution."""
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.part or mention.line.asked
    told = mention.line.label in ("result", "solution", None) and mention.quantity.kind in _KINDS
    if marked or not told or not mention.measured or mention.quantity.value < 2:
        return False
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[max(0, at - _NEAR) : at], mention.line.text[at + len(mention.quantity.text) :]
    return _LEAD.search(lead) is not None or _AFTER.match(rest) is not None
