"""Words that everybody uses: what stands among them is no company's name.

The list is the vocabulary of the shipped embedder, which was made from texts of many kinds; invented and registered
names are hardly ever a word of it.
"""

from __future__ import annotations

import json
from functools import cache

from assistant.resources import resource

_LEAST = 2  # characters of a word


def is_common(words: str) -> bool:
    """Whether a run of characters is a word of everyday, or several Chinese ones in a row (过程, 设备管理).

    An English word is told in lower case; adverbs, which open sentences ("Honestly, we're …"), are all common.
    """
    vocabulary = _vocabulary()
    if words.isascii():
        return words in vocabulary or words.endswith("ly")
    reached = {0}
    for end in range(_LEAST, len(words) + 1):
        if any(words[start:end] in vocabulary for start in reached if end - start >= _LEAST):
            reached.add(end)
    return len(words) in reached and bool(words)


@cache
def _vocabulary() -> frozenset[str]:
    entries = json.loads(resource("models", "embedder", "tokenizer.json").read_text(encoding="utf-8"))
    return frozenset(word for word, _ in entries["model"]["vocab"] if len(word) >= _LEAST)
