"""Words that tell what a sentence is about, as another sentence on the same may share them."""

from __future__ import annotations

from assistant.patterns import regex

_WORDS = {"en": regex(r"[a-z]{5,}"), "zh": regex(r"(?=([\u4e00-\u9fff]{2}))")}
_STEM = 5  # letters by which English words are known again
_NO_TOPIC_ZH = regex(r"[的了是在有我们他都也就还这那个些么吧啊呢全只敢能说讲不没别少多一半降减]")


def topic_words(text: str, lang: str) -> frozenset[str]:
    """What a sentence is about, as words that another sentence may share."""
    words = _WORDS[lang].findall(text.lower())
    if lang == "zh":
        return frozenset(word for word in words if not _NO_TOPIC_ZH.search(word))
    return frozenset(word[:_STEM] for word in words)
