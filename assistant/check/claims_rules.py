"""What a rule of the claims check holds; the rules stand in `prompts/claims.<lang>.v1.toml`, which people may edit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, ConfigDict, Field


def _compiled(pattern: object) -> object:
    """A pattern as a compiled expression; anything else is left for the validation to refuse."""
    if not isinstance(pattern, str):
        return pattern
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from error
    if compiled.fullmatch(""):
        raise ValueError(f"{pattern!r} matches the empty text and so everywhere")
    return compiled


def _ending(pattern: object) -> object:
    """The same for what must reach to the end of a text."""
    compiled = _compiled(pattern)
    return re.compile(rf"(?:{compiled.pattern})\s*$", compiled.flags) if isinstance(compiled, re.Pattern) else compiled


Text = Annotated[str, Field(min_length=1)]
Pattern = Annotated[re.Pattern[str], BeforeValidator(_compiled)]
Ending = Annotated[re.Pattern[str], BeforeValidator(_ending)]
_STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)


@dataclass(frozen=True, slots=True)
class Both:
    """A text in both languages."""

    en: Text
    zh: Text

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Exempt:
    """When words that a rule finds are harmless, and why. All the places given must fit.

    `before` and `after` stand directly beside the words and in their clause, `within` is a longer expression that the
    words belong to, `clause` and `sentence` may stand anywhere in those.
    """

    why: Text
    before: Ending | None = None
    after: Pattern | None = None
    within: Pattern | None = None
    clause: Pattern | None = None
    sentence: Pattern | None = None

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Rule:
    """What is found (`words` as they stand, `patterns`), why it matters, what to do, and where the law says so.

    `neutral` maps found words to a wording that says no more than can be shown. `region_sources` are added where the
    case belongs to that region; a rule with `regions` is asked only there.
    """

    code: Text
    reason: Both
    advice: Both
    source: Text
    words: tuple[Text, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    exempt: tuple[Exempt, ...] = ()
    neutral: Mapping[Text, Text] = field(default_factory=dict)
    regions: tuple[str, ...] = ()
    region_sources: Mapping[str, str] = field(default_factory=dict)

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Rules:
    """A rule file: `regions` tells by what words a region is known, `exempt` holds for every rule.

    `parts` are pieces of patterns with a name; a pattern takes one in as `<name>`.
    """

    rule: tuple[Rule, ...]
    parts: Mapping[str, str] = field(default_factory=dict)
    exempt: tuple[Exempt, ...] = ()
    regions: Mapping[str, Pattern] = field(default_factory=dict)

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
