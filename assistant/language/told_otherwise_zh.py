"""Chinese speakers who rule out one wording of a number and name a better one: they stand by the number."""

from __future__ import annotations

from assistant.patterns import regex

_MAY = regex(r"可以写|能写|就写|写是可以|(?<!不)(?<!别)要写(?![成的])|写[^，。]{1,8}就(?:行|好|可以)|照写|写上|写进去")
_OF_ALL = regex(r"[^，。]{0,2}[全都光]|[^，。]{1,6}全部")  # 不要写全厂提速: what holds for a part


def rules_out_a_wording(text: str, end: int, *beside: str) -> bool:
    """Whether words that end at `end` ("不要写") are about how the number is told: 别写几成，写条数就行.

    Args:
        text: the sentence.
        end: where the words end in it.
        beside: sentences around it in which the better wording may be named.
    """
    return not _OF_ALL.match(text, end) and any(_MAY.search(one) for one in (text, *beside))
