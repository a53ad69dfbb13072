"""Whether a value tells what something brought, stopped or found: 系统拦了两百三十一次, "brought in nineteen thousand euro".

Such a value stands by itself: nobody counted before.
"""

from __future__ import annotations

from assistant.metrics.mentions import Mention
from assistant.patterns import caseless

_KINDS = ("count", "rate", "money")
_NEAR = 40  # characters
_HEDGES_EN = r"(?:(?:us|me|about|around|roughly|nearly|almost|only|just|over|more than|some|another|an extra|up)\s+)*"
_LEAD = caseless(
    rf"\b(?:stopped|caught|blocked|found|flagged|brought (?:us )?in|brought back|won(?: us| back)?|sold|signed(?: up)?|booked|recovered|got back|prevented|turned up|spotted|picked up|came to|adds up to|added up to)\s+{_HEDGES_EN}$"
    r"|(?:拦下来?|拦住|拦|抓到|抓住|抓出|追回来?|找回来?|唤回来?|救回来?|挽回|进来|带来|进账|下单的?|签下?|成交|卖出去?|收到|查出来?|识别出?|挡住|挡下来?|加起来|总共|回来)了?(?:大概|差不多|一共|有|就|是)*$",
)
_AFTER = caseless(
    r"\s+(?:[a-z-]+\s+){1,3}?(?:went through|came (?:in|back)|were (?:caught|stopped|recovered|saved|found|won|signed)|signed up)\b|(?:\s*[\u4e00-\u9fff]){0,4}?(?:被拦|下了单|成交)",
)


def achieved(mention: Mention) -> bool:
    """True for an amount of at least two that the interviewed side tells as such, among the results or the solution."""
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.part or mention.line.asked
    told = mention.line.label in ("result", "solution", None) and mention.quantity.kind in _KINDS
    if marked or not told or not mention.measured or mention.quantity.value < 2:
        return False
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[max(0, at - _NEAR) : at], mention.line.text[at + len(mention.quantity.text) :]
    return _LEAD.search(lead) is not None or _AFTER.match(rest) is not None
