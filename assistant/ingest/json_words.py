"""The words in a piece of JSON, wherever they stand in it: a text, the best of several readings, parts to be joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from assistant.patterns import regex

_TEXT = tuple(
    "text content transcript utterance utt sentence punctuatedword word body caption speech message msg display"
    " displaytext onebest rawtext line quote said value utf8 words 内容 文本 文字 发言 发言内容 原文 转写内容".split()
)
_BEST = ("alternatives", "nbest")
PARTS = (
    "sentences",
    "words",
    "elements",
    "items",
    "tokens",
    "segs",
    "contents",
    "content",
    "segments",
    "lines",
    "paragraphs",
)
_DEPTH = 5
_TIGHT = regex(r"^[\s.,!?;:%)\]}，。！？；：、…）】》”’]")
_HAN_EDGE = regex(r"[\u3040-\u30ff\u3400-\u9fff，。！？；：、…（【《“]$")
_HAN_START = regex(r"^[\u3040-\u30ff\u3400-\u9fff（【《“]")


@lru_cache(4096)  # the keys of a file come again with every entry
def plain_key(key: str) -> str:
    """The key without case, blanks and marks: `Start_Time` and `startTime` are one."""
    return re.sub(r"[\s_.\-]", "", key[:60]).casefold()


@lru_cache(1024)  # and so do their combinations
def _present(keys: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    plain = {plain_key(key): key for key in reversed(keys)}
    return tuple(plain[key] for key in wanted if key in plain)


def picked(entry: Mapping[str, Any], wanted: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """The keys of an entry that are `wanted` (plain ones, the best first), as the entry writes them, with their values."""
    return ((key, entry[key]) for key in _present(tuple(entry), wanted))


def words_of(value: object, depth: int = _DEPTH) -> str:
    """The words in a value: its text, its best reading, or those of its parts joined."""
    if isinstance(value, str):
        return value
    if depth == 0 or not isinstance(value, dict | list):
        return ""
    if isinstance(value, list):
        return joined_words([words_of(part, depth - 1) for part in value])
    text = next((each for _, each in picked(value, _TEXT) if isinstance(each, str) and each), None)
    if text is not None:
        return text
    best = next((each for _, each in picked(value, _BEST) if isinstance(each, list) and each), None)
    if best is not None:
        return words_of(best[0], depth - 1)
    parts = (each for _, each in picked(value, PARTS) if isinstance(each, list))
    return next((words for part in parts if (words := words_of(part, depth - 1))), "")


def joined_words(words: list[str]) -> str:
    """Words as running text: with the file's own blanks if it has them, else as either language writes."""
    words = [word for word in words if word]
    if _brings_blanks(words):
        return "".join(words)
    out: list[str] = []
    for word in words:
        word = word.strip()
        tight = not out or _TIGHT.match(word) or (_HAN_EDGE.search(out[-1]) and _HAN_START.match(word))
        out.append(word if tight else f" {word}")
    return "".join(out)


def _brings_blanks(words: list[str]) -> bool:
    """Whether the file writes its blanks as words of their own, or in front of or behind each word."""
    if any(word.isspace() for word in words):
        return True
    return len(words) > 1 and (
        (any(word[0].isspace() for word in words) and all(_TIGHT.match(word) for word in words[1:]))
        or all(word[-1].isspace() for word in words[:-1])
    )
