"""Chinese counts of one noun that tell of different things: 每天发八百份报告, 每天有六十份报告要复核."""

from __future__ import annotations

from assistant.metrics.mentions import Mention, kept
from assistant.metrics.topics import chinese_words
from assistant.patterns import regex

_CLAUSE = regex(r"[，。；：！？、]")
_SKIPPED = regex(r"[来多几余]?[\u4e00-\u9fff]")
_OF = regex(r"(?P<whose>[\u4e00-\u9fff]{3,})的(?:大概|差不多|就|只|有|也就)*$")
# What the counted things do: 要复核, 是问发票的, 没关, 退回来.
_DOES = regex(r"[\u4e00-\u9fff]{0,4}?(?P<does>(?:要|是|没|不|被|得|能|会|来|去|退|卡|等着|还)[\u4e00-\u9fff]{1,12})")
_TIMES = regex(
    r"现在|如今|目前|以前|原来|去年|今年|上个?月|每[天月周年]|一[天周年]|一个[月周]|我们|咱们|大概|差不多|左右"
)


def of_other_things(one: Mention, two: Mention) -> bool:
    """Whether the later count is told of a part, or of something else, that the words of the other do not name."""
    first, second = sorted((one, two), key=lambda m: m.quantity.span)
    told = _restriction(second)
    return bool(told) and not told & chinese_words(first.line.text)


@kept
def _restriction(mention: Mention) -> frozenset[str]:
    """The words that say which of the things are counted: before the number with 的, or what they do, after it."""
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    whose = _OF.search(_CLAUSE.split(_TIMES.sub("", lead))[-1])
    counter = _SKIPPED.match(rest)
    end = _CLAUSE.search(rest)
    does = _DOES.match(_TIMES.sub("", rest[counter.end() : end.start() if end else None])) if counter else None
    words = (whose["whose"] if whose else "") + "，" + (does["does"] if does else "")
    return chinese_words(words)
