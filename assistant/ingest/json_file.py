"""JSON -> segments: the exports of recorders and recognisers, decided by shape."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.ingest import refusals
from assistant.ingest.json_aws import with_speakers
from assistant.ingest.json_find import Found, find_speech
from assistant.ingest.json_front import TEXT_KEYS, document_items, front_of, labels_of
from assistant.ingest.json_unit import Unit, unit_of
from assistant.ingest.json_words import joined_words, plain_key
from assistant.ingest.plain import read_plain
from assistant.ingest.sheet import Place, Segment, Sheet, at
from assistant.ingest.stamps import in_seconds
from assistant.patterns import regex

_ENTRIES_LIMIT = 100_000  # where each word is an entry, three hours of speech have 30,000
_BRACKETS_LIMIT = 500_000  # opened; a recogniser opens four for each word at most
_LOOKS_LIKE = regex(r'\s*(?:\{\s*["}]|\[\s*[\[{"\]])')
_SURELY = regex(r'(?:\{\s*"|\[\s*\{\s*")')
_SUFFIXES = (".json", ".jsonl", ".ndjson")
# Lists of what one person says at a stretch; those with times of their end are cut like captions otherwise.
_BLOCKS = (
    "utterances",
    "paragraphs",
    "monologues",
    "speakerblocks",
    "turns",
    "dialogue",
    "dialog",
    "conversation",
    "messages",
)
_HAN = regex(r"[\u4e00-\u9fff]")


def read_json(text: str, path: Path) -> Sheet | None:
    """The speech in a JSON document, or in one JSON object a line; None if the text is no JSON.

    Raises:
        InputError: it looks like JSON but is damaged, too deep or too long, or holds no speech.
    """
    start = text[:400].lstrip("\ufeff \t\r\n\0")
    if not _LOOKS_LIKE.match(start):
        return None
    root = _load(text.lstrip("\ufeff \t\r\n\0"), path)
    if root is None:
        return None
    root = with_speakers(root)
    found = find_speech(root)
    if found is None:
        return _as_text(root, path)
    if len(found.entries) > _ENTRIES_LIMIT:
        raise refusals.too_many(path, _ENTRIES_LIMIT)
    segments, joined = _segments(found, [unit_of(entry) for entry in found.entries], root)
    if not any(segment.words for segment in segments):
        raise refusals.no_turns(path, "JSON")
    return Sheet(front_of(root), segments=tuple(segments), layout="json", joined=joined)


def _load(text: str, path: Path) -> object:
    """The document; None for a text that only begins with a bracket."""
    if text.count("{") + text.count("[") > _BRACKETS_LIMIT:
        raise refusals.too_many(path, _BRACKETS_LIMIT)
    try:
        return json.loads(text)
    except RecursionError as error:
        raise refusals.damaged_json(path, None) from error
    except ValueError as error:
        lines = _json_lines(text)
        if lines is None and not (_SURELY.match(text[:400]) or path.suffix.lower() in _SUFFIXES):
            return None
        if lines is None:
            raise refusals.damaged_json(path, getattr(error, "lineno", None)) from error
        return lines


def _json_lines(text: str) -> list[Any] | None:
    """One object a line, as some recognisers stream them; None if any line is none."""
    try:
        entries = [json.loads(line) for line in text.split("\n") if line.strip(" \t\r\0")]
    except (ValueError, RecursionError):
        return None
    return entries if len(entries) > 1 and all(isinstance(entry, dict) for entry in entries) else None


def _segments(found: Found, units: Sequence[Unit], root: object) -> tuple[list[Segment], bool]:
    """The segments, and whether they are cut like captions."""
    starts, ends = in_seconds([u.start for u in units], [u.end for u in units], [u.words for u in units])
    chinese = sum(bool(_HAN.search(unit.words)) for unit in units[:200]) * 2 > len(units[:200])
    labels = labels_of([unit.speaker for unit in units], root, chinese)
    segments = [
        Segment(labels.get(unit.speaker, ""), start, end, _tidy(unit.words), at("segment", number))
        for number, (unit, start, end) in enumerate(zip(units, starts, ends, strict=True), 1)
    ]
    if found.tokens:
        return _of_tokens(segments), False
    cut = sum(end is not None for end in ends) * 2 >= len(ends)
    return segments, cut and found.key not in _BLOCKS


def _tidy(words: str) -> str:
    """The words with their line breaks, and no blanks around these."""
    return "\n".join(line for each in words.split("\n") if (line := " ".join(each.split())))


def _of_tokens(tokens: Sequence[Segment]) -> list[Segment]:
    """Words joined to turns; punctuation, which has no speaker and no time, goes with the word before."""
    runs: list[list[Segment]] = []
    for token in tokens:
        if not token.words:
            continue
        if runs and (token.speaker == runs[-1][0].speaker or (not token.speaker and token.start_s is None)):
            runs[-1].append(token)
        else:
            runs.append([token])
    return [_run(run) for run in runs]


def _run(run: Sequence[Segment]) -> Segment:
    first, last = run[0], run[-1]
    place = Place("segment", first.place.number, last.place.last)
    return Segment(first.speaker, first.start_s, last.end_s, joined_words([each.words for each in run]), place)


def _as_text(root: object, path: Path) -> Sheet:
    """A document that holds its speech as one long text, written as text files are."""
    strings = [(key, value) for key, value in document_items(root) if isinstance(value, str)]
    texts = [value for key, value in strings if plain_key(key) in TEXT_KEYS and "\n" in value]
    if not texts:
        raise refusals.no_turns(path, "JSON")
    return read_plain(max(texts, key=len), path)
