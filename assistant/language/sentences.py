"""Where sentences begin and end, in written and in transcribed speech."""

from __future__ import annotations

import re

from assistant.language import unpunctuated_zh
from assistant.patterns import regex
from assistant.records import Span

# A full stop after these does not end a sentence.
_ABBREVIATIONS = (
    "mr|mrs|ms|dr|prof|st|mt|ft|inc|ltd|co|corp|vs|etc|e\\.g|i\\.e|approx|dept|est|jr|sr|u\\.s|u\\.k|a\\.m|p\\.m"
)
_ABBREVIATION = regex(rf"(?:^|[\s(\"“])(?:{_ABBREVIATIONS}|[A-Z])\.$", re.IGNORECASE)
_NEAR = 12  # characters
_EN_END = regex(r"(?:[.!?]+|…+)[\"'”’)\]]*(?=\s)")
# Speech written down without capitals: nothing but a single mark tells where a sentence ends ("it held. we were glad").
_SMALL_EN = regex(r"[\s\"“'‘(]*(?:[a-z]|I(?:['’]\w+)?\s)")
_SINGLE = 1  # more than one full stop before a small letter trails off
_ZH_END = regex(r"(?:[。！？!?；;]+|…+)[”’」』）)\"]*|(?<=[\u4e00-\u9fff])\.(?=\s|$)")


def sentence_spans(text: str, lang: str) -> list[Span]:
    """Spans of the sentences of `text`, in order, without the white space around them.

    They cover every character of `text` that is not white space. `lang` is `zh` or anything else,
    which is cut by the rules for English. Chinese that was written down without marks is cut where a
    speaker would stop.
    """
    ends = _chinese_ends(text) if lang == "zh" else _english_ends(text)
    spans = []
    start = 0
    for end in [*ends, len(text)]:
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        stripped = piece.strip()
        if stripped:
            spans.append(Span(start + left, start + left + len(stripped)))
        start = end
    return spans


def _english_ends(text: str) -> list[int]:
    ends = []
    small = _SMALL_EN.match(text) is not None
    for match in _EN_END.finditer(text):
        after = text[match.end() :].lstrip()
        if (
            match.group().startswith(".")
            and len(match.group().rstrip("\"'”’)]")) == 1
            and _abbreviated(text[max(0, match.end() - _NEAR) : match.end()])
        ):
            continue
        begins = bool(after) and (not after[0].islower() or (small and _single(match.group())))
        if begins and not _numbered(text[max(0, match.end() - _NEAR) : match.end()], after):
            ends.append(match.end())
    return ends


def _single(mark: str) -> bool:
    """Whether a sentence ends with one full stop, question mark or exclamation mark."""
    return len(mark) == _SINGLE and mark != "…"


def _numbered(before: str, after: str) -> bool:
    """ "No. 5" is a number, "No. Five of them left." are two sentences."""
    return after[0].isdigit() and bool(re.search(r"\b[Nn]o\.$", before[-5:]))


def _abbreviated(before: str) -> bool:
    return bool(_ABBREVIATION.search(before))


def _chinese_ends(text: str) -> list[int]:
    return sorted({*(match.end() for match in _ZH_END.finditer(text)), *unpunctuated_zh.breaks(text)})
