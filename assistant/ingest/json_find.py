"""Finds the list of speech in a JSON document: the one whose entries have words, and speakers if any list has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from assistant.ingest.json_unit import Unit, unit_of
from assistant.ingest.json_words import plain_key

_DEPTH = 9
_KEYS = 200  # of an object
_SAMPLE = 40  # entries looked at to judge a list, and to look for lists further down
_EACH = "[]"  # steps of a path: into every entry of a list, into parallel lists, into an object of numbered entries
_COLUMNS = "columns"
_NUMBERED = "numbered"
_BEST = ("alternatives", "nbest")  # other readings of the same words: the first is the best
_TOKENS = ("words", "wordsegments", "elements", "items", "tokens", "chars", "segs")
_TEXT_COLUMNS = ("utt", "utterances", "text", "texts", "content", "transcript", "sentences", "内容", "文本")
_SPEAKER_COLUMNS = ("speaker", "speakers", "speakerlabels", "说话人", "发言人")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The entries of speech with the key of their list; `tokens` says that each is only a word."""

    key: str
    entries: list[dict[str, Any]]
    tokens: bool


def find_speech(root: object) -> Found | None:
    """The entries that hold the speech, in the order of the file; None where no list of the document does."""
    lists: dict[Path, list[dict[str, Any]]] = {}
    for path, entries in _lists(root, (), _DEPTH):
        lists.setdefault(path, []).extend(entries)
    scored = {path: score for path, entries in lists.items() if (score := _score(path, entries))}
    if not scored:
        return None
    best = max(scored, key=lambda path: scored[path])
    entries = [entry for some in _along(root, best) for entry in some]
    return Found(_key(best), entries, _key(best) in _TOKENS)


def _key(path: Path) -> str:
    return next((step for step in reversed(path) if step not in (_EACH, _COLUMNS, _NUMBERED)), "")


def _score(path: Path, entries: list[dict[str, Any]]) -> tuple[bool, bool, int, int] | None:
    """How well a list serves: speakers before none, sentences before words, then how much it tells."""
    sample = [unit_of(entry) for entry in entries[:_SAMPLE]]
    spoken = [unit for unit in sample if unit.words]
    if not spoken or len(spoken) * 2 < len(sample):
        return None
    named = sum(bool(unit.speaker) for unit in spoken) * 2 >= len(spoken) or _many_speakers(spoken)
    chars = sum(len(unit.words) for unit in spoken) * len(entries) // len(sample)
    return named, _key(path) not in _TOKENS, chars, len(entries)


def _many_speakers(units: list[Unit]) -> bool:
    return len({unit.speaker for unit in units if unit.speaker}) >= 2


def _lists(node: object, path: Path, depth: int) -> Iterator[tuple[Path, list[dict[str, Any]]]]:
    """Lists of objects with the path that leads to them; of a list, only the first entries are gone into."""
    if depth == 0:
        return
    if isinstance(node, list):
        entries = _objects(node)
        if entries:
            yield path, entries
        for entry in node[: 1 if path and path[-1] in _BEST else _SAMPLE]:
            yield from _lists(entry, (*path, _EACH), depth - 1)
    elif isinstance(node, dict):
        for step, entries in _as_lists(node):
            yield (*path, step), entries
        for key, child in islice(node.items(), _KEYS):
            yield from _lists(child, (*path, plain_key(key)), depth - 1)


def _objects(node: list[Any]) -> list[dict[str, Any]]:
    """The objects in a list that holds mostly such."""
    entries = [entry for entry in node if isinstance(entry, dict)]
    return entries if 2 * len(entries) >= len(node) else []


def _along(node: object, path: Path) -> Iterator[list[dict[str, Any]]]:
    """All lists at the end of a path that `_lists` found."""
    if not path and isinstance(node, list):
        yield _objects(node)
    elif path[:1] == (_EACH,) and isinstance(node, list):
        for entry in node:
            yield from _along(entry, path[1:])
    elif path and isinstance(node, dict):
        yield from (entries for step, entries in _as_lists(node) if (step,) == path)
        for key, child in node.items():
            if plain_key(key) == path[0]:
                best = path[0] in _BEST and isinstance(child, list) and len(path) > 1
                yield from _along(child[:1] if best else child, path[1:])


def _as_lists(node: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Entries that are written otherwise: as lists side by side, or as an object with a number for each."""
    keyed = {plain_key(key): value for key, value in islice(node.items(), _KEYS)}
    texts = next((keyed[key] for key in _TEXT_COLUMNS if isinstance(keyed.get(key), list)), None)
    marks = next((keyed[key] for key in _SPEAKER_COLUMNS if isinstance(keyed.get(key), list)), None)
    if texts and marks and len(texts) == len(marks) and isinstance(texts[0], str):
        yield _COLUMNS, [{"speaker": mark, "text": text} for mark, text in zip(marks, texts, strict=True)]
    values = list(node.values()) if len(node) >= 2 and all(key.isdigit() for key in islice(node, 20)) else []
    entries = [value for value in values if isinstance(value, dict)]
    if entries and len(entries) == len(values):
        yield _NUMBERED, entries
