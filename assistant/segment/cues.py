"""Turns of speech that tell what a sentence is about, kept as lists beside the labeller and read once a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache

import numpy as np

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance
from assistant.resources import resource

CUE_FILES = ("cues.en.toml", "cues.zh.toml")


@cache
def load_cues(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Name and pattern of each list of `en` or `zh`; both languages have the same names in the same order."""
    table = tomllib.loads(resource("models", "labeller", f"cues.{lang}.toml").read_text(encoding="utf-8"))
    # Text is put in small letters once: that is quicker than ignoring case in every pattern.
    return tuple((name, re.compile(pattern.lower())) for name, pattern in table.items())


def cues_of(utterances: Sequence[Utterance], lang: str) -> Floats:
    """Which lists each utterance has a match in, 1 or 0, of shape (utterances, lists)."""
    patterns = [pattern for _, pattern in load_cues(lang)]
    found = np.zeros((len(utterances), len(patterns)), np.float32)
    for i, utterance in enumerate(utterances):
        text = utterance.text.lower()
        for j, pattern in enumerate(patterns):
            if pattern.search(text) is not None:
                found[i, j] = 1
    return found
