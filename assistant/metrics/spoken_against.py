"""Whether the speaker takes a number just told away from the product, or does not want it told.

Who rules out one wording in Chinese and names another ("别写几成了，写条数就行"), or keeps another matter out of it ("别写省了
多少钱" beside a number of days), stands by the number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.told_otherwise_zh import rules_out_a_wording
from assistant.metrics.cues import cues
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_WRITING = regex(r"[写讲放印登]")
_SAVED = regex(r"[^，。]{0,4}省(?:了|下)?[^，。]{0,2}(?:多少|钱)")
_COMPARING = regex(r"比")
_HOW = regex(r"比的(?:时候|话)|要比(?:就|的?话)")


def spoken_against(ends: Sequence[Mention], near: Sequence[Line], lang: str) -> bool:
    """Whether one of the sentences does so.

    Args:
        ends: the values of the change.
        near: the sentence of the last of them, and those shortly after it.
        lang: `en` or `zh`.
    """
    found = ((line, m) for line in near for m in cues(lang).attribution.finditer(line.text))
    return any(lang != "zh" or not _of_something_else(line, m, ends, near) for line, m in found)


def _of_something_else(line: Line, found: re.Match[str], ends: Sequence[Mention], near: Sequence[Line]) -> bool:
    if _COMPARING.search(found[0]):
        return _HOW.search(line.text) is not None or rules_out_a_wording(line.text, found.end())
    if not _WRITING.search(found[0]):
        return False
    if _SAVED.match(line.text, found.end()):
        return all(m.quantity.kind != "money" for m in ends)
    return rules_out_a_wording(line.text, found.end(), *(x.text for x in near))
