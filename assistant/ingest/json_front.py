"""What stands around the speech in a JSON document: its title and date, and the names behind its marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.ingest.clean import clean
from assistant.ingest.json_words import plain_key
from assistant.ingest.sheet import Line, at
from assistant.patterns import regex

_PEOPLE = ("speakers", "participants", "attendees", "parties", "users", "people")
TEXT_KEYS = ("text", "transcript", "content", "fulltext", "内容", "文本")  # of all that was said, once more
_NAME_KEYS = ("name", "speakername", "displayname", "label")
_MARK_KEYS = ("id", "speakerid", "speaker", "userid", "index")
_FRONT_LENGTH = 300
_NUMBER = regex(r"^(\d{1,4})(?:\.0)?$")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def labels_of(marks: Sequence[str], root: object, chinese: bool) -> dict[str, str]:
    """A label that people understand for each mark: the name that the document gives to it, else `Speaker 1`.

    Letters count as numbers only where they go through the alphabet; `Q` and `A` are labels of their own.
    """
    names = _names(root)
    different = list(dict.fromkeys(mark for mark in marks if mark))
    letters = "".join(sorted(mark for mark in different if len(mark) == 1 and mark in _ALPHABET))
    anybody = "发言人" if chinese else "Speaker"
    out = {}
    for mark in different:
        number = _NUMBER.match(mark)
        bare = number[1] if number else mark if mark in letters and _ALPHABET.startswith(letters) else None
        out[mark] = names.get(mark) or (f"{anybody} {bare}" if bare else mark)
    return out


def _names(root: object) -> dict[str, str]:
    """Names by the marks that stand for them, from the document's list of people."""
    out: dict[str, str] = {}
    for people in (value for key, value in document_items(root) if plain_key(key) in _PEOPLE):
        if isinstance(people, dict):
            out |= {key: clean(name) for key, name in people.items() if isinstance(name, str)}
            people = [{"id": key, **person} for key, person in people.items() if isinstance(person, dict)]
        for person in people if isinstance(people, list) else ():
            if isinstance(person, dict):
                out |= _marks(person)
    return {mark: name for mark, name in out.items() if name}


def _marks(person: dict[str, Any]) -> dict[str, str]:
    keyed = {plain_key(key): value for key, value in person.items()}
    name = next((clean(keyed[key]) for key in _NAME_KEYS if isinstance(keyed.get(key), str)), "")
    return {str(keyed[key]): name for key in _MARK_KEYS if isinstance(keyed.get(key), str | int)}


def document_items(root: object) -> list[tuple[str, Any]]:
    """The document's own keys, and those of the objects right below it."""
    if not isinstance(root, dict):
        return []
    below = [pair for value in root.values() if isinstance(value, dict) for pair in value.items()]
    return [*root.items(), *below]


def front_of(root: object) -> tuple[Line, ...]:
    """Short texts above the speech (title, date, people), as lines; they are no speech."""
    texts = []
    for key, value in document_items(root):
        if plain_key(key) in TEXT_KEYS:
            continue
        if isinstance(value, list) and plain_key(key) in _PEOPLE:
            value = ", ".join(each for each in value if isinstance(each, str))
        if isinstance(value, str) and value.strip() and len(value) <= _FRONT_LENGTH:
            texts.append(" ".join(clean(f"{key}: {value}").split()))
    return tuple(Line(text, at("item", number), number) for number, text in enumerate(texts, 1))
