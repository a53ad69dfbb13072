"""Whether two counts of one noun, told in sentences of their own, are of different things, so that no change joins them."""

from __future__ import annotations

from assistant.metrics import others_en, others_zh
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_HAN = regex(r"[\u4e00-\u9fff]")
_KINDS = ("count", "rate")


def of_other_things(one: Mention, two: Mention) -> bool:
    """True where the words with the two counts say so; within a sentence, or of a bare number, nobody can tell."""
    counts = all(m.quantity.kind in _KINDS and not m.bare for m in (one, two))
    chinese = _HAN.search(two.line.text) is not None
    if counts and not chinese and others_en.of_a_part(one, two):
        return True
    if not counts or (chinese and one.line.index == two.line.index):
        return False
    if chinese:
        return others_zh.of_other_things(one, two)
    return others_en.of_other_things(one, two)
