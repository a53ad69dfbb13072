"""The English phrases by which people let know that something should stay in the room, read once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache

from assistant.patterns import regex
from assistant.resources import resource


@dataclass(frozen=True, slots=True)
class Hints:
    """Compiled hints by what they mean, see the file."""

    after: tuple[re.Pattern[str], ...]
    ahead: tuple[re.Pattern[str], ...]
    instead: tuple[re.Pattern[str], ...]
    grants: tuple[re.Pattern[str], ...]
    cuts: tuple[re.Pattern[str], ...]
    offers: tuple[re.Pattern[str], ...]
    asks: tuple[re.Pattern[str], ...]
    yes: tuple[re.Pattern[str], ...]
    no: tuple[re.Pattern[str], ...]


@cache
def load_hints() -> Hints:
    """The hints of the file; only English has one."""
    table = tomllib.loads(resource("prompts", "hints_off_record.en.v1.toml").read_text(encoding="utf-8"))
    return Hints(**{field.name: tuple(map(regex, table[field.name])) for field in fields(Hints)})


def cue_of(patterns: Sequence[re.Pattern[str]], text: str) -> int | None:
    """Where the first of the patterns begins."""
    return min((m.start() for p in patterns if (m := p.search(text))), default=None)
