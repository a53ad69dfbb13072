"""How long a text is, as editors of each language count it."""

from __future__ import annotations

from assistant.patterns import regex

_ZH_UNIT = regex(r"[\u4e00-\u9fff]|[A-Za-z0-9]+")


def text_size(text: str, lang: str) -> int:
    """Words (English), or Chinese characters plus Latin words and numbers (Chinese)."""
    return len(_ZH_UNIT.findall(text)) if lang == "zh" else len(text.split())
