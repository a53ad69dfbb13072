"""Whether a Chinese value answers the question how much it is now: 结账现在要几天？ | 三天。"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_ASKS = regex(
    r"(?:现在|如今|眼下|后来|今年|上线(?:之|以)?后|用上(?:之|以)?后)[^。？?]{0,14}(?:几|多少|多久|多长|多大)[^。？?]{0,8}[？?]"
)
_OPENS = regex(
    r"\W*(?:(?:嗯|呃|哦|啊|对|现在|如今|大概|差不多|平均|[一每]个?(?:天|周|月|年|季度|星期|礼拜)|也就|就|只要|只用|要|是|有|上个?月|今年)\W*)*"
)


def asked_now(mention: Mention, said: Sequence[Line]) -> bool:
    """Whether the value opens the answer to such a question, which the turn before asks."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    if not mention.line.first or _OPENS.fullmatch(lead) is None:
        return False
    return any(x.asked and x.turn == mention.line.turn - 1 and _ASKS.search(x.text) for x in said)
