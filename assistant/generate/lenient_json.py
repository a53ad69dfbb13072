"""JSON as language models write it: read strictly where it is right, and otherwise as far as it can be understood.

What is understood beyond the standard (RFC 8259): words, thoughts and code fences around it, comments, commas at the
end or missing, keys without quotation marks, single and typographic and full-width marks, line breaks and unescaped
quotation marks inside a string, Python's constants, and an end that never came. Of a text that was cut off, the value
under way is left out, since half a sentence or half a number says something else than the whole.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from assistant.generate.lenient_values import CutOff, NotJson, Reader
from assistant.patterns import regex

_THOUGHT = regex(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_SURROGATE = regex(r"\\u[dD][89a-fA-F]")  # half of a character, which json.loads lets stand alone
_TRIES = 200  # brackets that may turn out to open nothing
_FENCE = regex(r"```[\w-]*\s*\n?(.*?)(?:```|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReadJson:
    """An object or array that stood in a text; `complete` is False where its end was missing."""

    value: dict[str, object] | list[object]
    complete: bool


def read_json(text: str) -> ReadJson | None:
    """The object or array that an answer holds; of several the longest, None where there is none."""
    told = _THOUGHT.sub("", text)
    candidates = [*_FENCE.findall(told), told]
    return next((found for one in candidates if (found := _strict(one.strip()))), None) or next(
        (found for one in candidates if (found := _longest(one))), None
    )


def _strict(text: str) -> ReadJson | None:
    if _SURROGATE.search(text):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return ReadJson(value, True) if isinstance(value, dict | list) else None


def _longest(text: str) -> ReadJson | None:
    """The longest object or array that can be understood; one that was cut off only where no whole one stands."""
    best: tuple[bool, int, ReadJson] | None = None
    at, failed = _opening(text, 0), 0
    while at is not None and failed < _TRIES:
        end, found = _at(text, at)
        failed += found is None
        if found and found.value and (best is None or (found.complete, end - at) > best[:2]):
            best = (found.complete, end - at, found)
        at = _opening(text, max(end, at + 1))
    return best[2] if best else None


def _at(text: str, at: int) -> tuple[int, ReadJson | None]:
    """What can be read from a bracket on, and where it ends."""
    reader = Reader(text, at)
    try:
        value = reader.container()
    except NotJson:
        return at + 1, None
    except CutOff as cut:
        return len(text), ReadJson(cut.so_far, False)
    return reader.at, ReadJson(value, True)


def _opening(text: str, at: int) -> int | None:
    found = [place for bracket in "{[" if (place := text.find(bracket, at)) >= 0]
    return min(found) if found else None
