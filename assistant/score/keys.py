"""Whether a text tells something, by its keys: literal strings, numbers by value.

A key matches when its words stand in the text (Latin text from the start of a word on), or when the text
states its values ("35 minutes" is "thirty-five minutes") and holds what else the key says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.patterns import regex
from assistant.score.text import plain
from assistant.score.values import value_set, values

_ASCII = regex(r"[\x00-\x7f]+")
_WORD = regex(r"[^\W_]+|%")
# Taken out wherever these letters stand, also within words: what is left of "nine days" is "dys", which no text
# holds, so that a key whose unit contains an "a" counts only as written. Gold keys are chosen on that footing.
_NUMBER_WORD = regex(
    r"zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundred|thousand|million|billion|lakh|crore|and|point|a|half|third|quarter|dozen"
    r"|(?P<points>百分点)|[零〇一二两三四五六七八九十百千万亿点成半多来余几分之]|\d[\d,.]*|[-\s%]"
)
_PERCENT_WORD = regex(r"percent|per cent|百分之")
_PERCENT_AFTER = regex(r"\s*(?:%|percent(?!age)|per cent)(?!\s*points?)")
_NON_WORD = regex(r"\W+")


@lru_cache(maxsize=65536)
def key_pattern(key: str) -> re.Pattern[str]:
    """Pattern of a plain key. Latin text begins at a word's start, and digits end where their number ends."""
    if not _ASCII.fullmatch(key):
        return re.compile(re.escape(key))
    words = r"[\W_]+".join(re.escape(word) for word in _WORD.findall(key)) or re.escape(key)
    ending = r"(?!\d)(?!\.\d)" if key[-1:].isdigit() else ""
    return re.compile(rf"(?<![A-Za-z\d]){words}{ending}")


@lru_cache(maxsize=65536)
def percents(text: str) -> frozenset[float]:
    """The values that a plain text gives as percent (13%, thirteen percent, 百分之十三), not as percentage points."""
    found = []
    for stated in values(text):
        inside, before = text[stated.start : stated.end], text[max(0, stated.start - 3) : stated.end]
        if _PERCENT_AFTER.match(text, stated.end) or "百分之" in before or "%" in inside:
            found.append(stated.value)
    return frozenset(found)


def tells(text: str, key: str) -> bool:
    """Whether the plain `text` tells `key`, in words or by value."""
    wanted = plain(key)
    if key_pattern(wanted).search(text):
        return True
    amounts = value_set(wanted)
    if not amounts:
        return False
    if percents(wanted):
        return amounts <= percents(text) and not _PERCENT_WORD.sub("", _without_numbers(wanted)).strip()
    rest = _NON_WORD.sub("", _without_numbers(wanted))
    return amounts <= value_set(text) and (not rest or rest in _NON_WORD.sub("", text))


def _without_numbers(key: str) -> str:
    """What a key says beside its number; 百分点 is a unit, though made of numerals."""
    return _NUMBER_WORD.sub(lambda match: match["points"] or "", key)


def tells_all(text: str, groups: Sequence[Sequence[str]]) -> bool:
    """Whether the plain `text` tells one alternative of every group."""
    return all(any(tells(text, key) for key in group) for group in groups)
