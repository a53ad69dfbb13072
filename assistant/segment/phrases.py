"""The phrases by which people ask that something is not published, read once a language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import cache

from assistant.patterns import caseless, regex
from assistant.resources import resource

Pattern = re.Pattern[str]
_TAKEN_OUT = ("cautions", "fillers")  # of the text as it was written
_NEVER = "(?!)"  # what a list without phrases finds


@dataclass(frozen=True, slots=True)
class Phrases:
    """Compiled phrases; what each list means stands in the phrase file. `fair` and `weak` are counted one by one."""

    hints: Pattern
    strong: Pattern
    fair: tuple[Pattern, ...]
    weak: tuple[Pattern, ...]
    reasons: Pattern
    cautions: Pattern
    care: Pattern
    objections: Pattern
    calls: Pattern
    jokes: Pattern
    allowed: Pattern
    withdrawn: Pattern
    promised: Pattern
    agreed: Pattern
    offered: Pattern
    accepted: Pattern
    wondered: Pattern
    refused: Pattern
    ahead: Pattern
    recalls: Pattern
    names: Pattern
    amounts: Pattern
    pause: Pattern
    resume: Pattern
    paused: Pattern
    openers: Pattern
    links: Pattern
    refers: Pattern
    begins: Pattern
    more: Pattern
    asks_back: Pattern
    fillers: Pattern
    delicate: Pattern
    sensitive: Pattern
    framings: Pattern
    released: Pattern
    anew: Pattern
    yields: Pattern
    spares: Pattern
    gladly: Pattern


@cache
def load_phrases(lang: str) -> Phrases:
    """The phrases of `en` or `zh`."""
    table = tomllib.loads(resource("prompts", f"off_record.{lang}.v1.toml").read_text(encoding="utf-8"))
    single = [field.name for field in fields(Phrases) if field.name not in ("fair", "weak")]
    joined = {name: "|".join(f"(?:{p})" for p in table[name]) or _NEVER for name in single}
    sought = {name: regex(p, re.IGNORECASE) if name in _TAKEN_OUT else caseless(p) for name, p in joined.items()}
    return Phrases(fair=tuple(map(caseless, table["fair"])), weak=tuple(map(caseless, table["weak"])), **sought)
