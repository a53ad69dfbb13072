"""Every text of the interface, in both languages: one TOML file of `words/` for each page.

A key is the file's name and the name of its table: `[drop]` in `home.toml` is `home.drop`. A table holds `en` and `zh`;
both may hold `{places}` for `str.format`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from assistant.errors import Say

FOLDER = Path(__file__).parent / "words"


@cache
def all_words(folder: Path = FOLDER) -> Mapping[str, Say]:
    """Every text by its key."""
    words: dict[str, Say] = {}
    for path in sorted(folder.glob("*.toml")):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        words |= {f"{path.stem}.{name}": Say(table["en"], table["zh"]) for name, table in tables.items()}
    return words


def word(key: str, ui: str, **places: object) -> str:
    """The text `key` in the language `ui`, its places filled.

    Raises:
        KeyError: there is no such text; a fault of the page, which tests look for.
    """
    text = all_words()[key].in_(ui)
    return text.format(**places) if places else text


def words_under(prefix: str, ui: str) -> dict[str, str]:
    """The texts whose keys begin with `prefix` and a dot, without it: what a page hands to its script."""
    head = f"{prefix}."
    return {key.removeprefix(head): say.in_(ui) for key, say in all_words().items() if key.startswith(head)}
