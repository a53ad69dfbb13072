"""The wordings of suggestions and cautions, kept in `prompts/phrases.<lang>.v1.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from assistant.records import Caution
from assistant.resources import resource

# A frame may use these names and no other.
FIELDS = (
    "name", "before", "after", "percent", "bound", "points", "difference", "ratio", "period", "about", "fraction", "each", "time", "total", "heads", "verb", "what",
)  # fmt: skip


@cache
def phrases(lang: str) -> Mapping[str, Mapping[str, str]]:
    """Tables of the phrase file of the language; `zh` or anything else for English."""
    path = resource("prompts", f"phrases.{'zh' if lang == 'zh' else 'en'}.v1.toml")
    tables: Mapping[str, Mapping[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return tables


def caution(code: str, lang: str) -> Caution:
    """The caution of that code with its reason and what to do about it."""
    tables = phrases(lang)
    return Caution(code, tables["caution_reasons"][code], tables["caution_actions"][code])
