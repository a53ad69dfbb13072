"""The words that a title and a standfirst are framed with: the draft's own, which no interview need bear out."""

from __future__ import annotations

import tomllib
from functools import cache

from assistant.patterns import regex
from assistant.resources import resource

_FRAMES = ("title", "standfirst", "about")
_SLOT = regex(r"\{\w+\}")


@cache
def frame_words(lang: str) -> str:
    """The words of all frames of a head, a line each.

    Args:
        lang: `zh`, or anything else for English.
    """
    name = f"wording.{'zh' if lang == 'zh' else 'en'}.v1.toml"
    words = tomllib.loads(resource("prompts", name).read_text(encoding="utf-8"))
    pieces = [piece for part in _FRAMES for frame in words[part].values() for piece in _SLOT.split(frame)]
    return "\n".join(piece for piece in pieces if piece.strip())
