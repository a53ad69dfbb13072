"""The frames around the interview's own words, from `prompts/wording.<lang>.v1.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from assistant.resources import resource

Frames = dict[str, dict[str, str]]


@cache
def frames(lang: str) -> Frames:
    """The frames of a language, by table and name."""
    loaded: dict[str, Any] = tomllib.loads(resource("prompts", f"wording.{lang}.v1.toml").read_text(encoding="utf-8"))
    return loaded
