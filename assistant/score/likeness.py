"""How much of one text's content stands in another, for texts worded by different hands."""

from __future__ import annotations

from functools import lru_cache

from assistant.patterns import regex
from assistant.score.text import plain

_WORD = regex(r"[a-z]{3,}|\d[\d.,]*")
_HAN = regex(r"[\u4e00-\u9fff]+")
_STEM = 5  # letters that "reviewers", "review" and "reviewing" share
# Words that tell no content.
_EMPTY = regex(
    r"the|and|for|was|were|that|this|with|from|they|them|their|has|have|had|not|are|but|its|his|her|who|one|all|out|into"
    r"|than|then|when|what|which|while|would|could|about|after|before|over|under|been|being|more|most|also|only|there"
    r"|these|those|where|because|said|says"
)


@lru_cache(maxsize=16384)
def content(text: str) -> frozenset[str]:
    """Stems of the English words and numbers, pairs of the Chinese characters."""
    form = plain(text)
    words = [word[:_STEM] for word in _WORD.findall(form) if not _EMPTY.fullmatch(word)]
    pairs = [run[at : at + 2] for run in _HAN.findall(form) for at in range(len(run) - 1)]
    return frozenset([*words, *pairs])


def covered(wanted: str, text: str) -> float:
    """Share of the content of `wanted` that stands in `text`; 0 where it has none."""
    needed = content(wanted)
    return len(needed & content(text)) / len(needed) if needed else 0.0


def alike(one: str, other: str) -> float:
    """Jaccard index of the content of two texts, 0 to 1."""
    first, second = content(one), content(other)
    return len(first & second) / len(first | second) if first or second else 0.0
