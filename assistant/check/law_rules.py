"""The words of the law for sentences of a language model, from `prompts/law.<lang>.v1.toml`, which people may edit."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, ConfigDict, TypeAdapter, ValidationError

from assistant.check.claims_rules import Pattern, Text
from assistant.errors import InputError, Say
from assistant.resources import resource


def _listed(words: object) -> object:
    return tuple(words.split()) if isinstance(words, str) else words


Words = Annotated[tuple[str, ...], BeforeValidator(_listed)]
_STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)


@dataclass(frozen=True, slots=True)
class Hope:
    """What is only hoped for, as people say it and as a sentence may tell it."""

    said: Pattern
    told: Pattern

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Negation:
    """Words that deny (`plain`), and with them those that come to the same (`find`)."""

    find: Pattern
    plain: Pattern

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Turn:
    """Two sides of one thing, as up and down."""

    name: Text
    one: Pattern
    two: Pattern

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Bound:
    """An amount with a bound: `told` ends before the number, `after` follows it, `said` stands near it in speech."""

    name: Text
    told: Pattern
    after: Pattern
    said: Pattern

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class ClaimWord:
    """Words that claim more than a fact. Without `carried` the passages must hold the word itself."""

    code: Text
    find: tuple[Pattern, ...]
    carried: Pattern | None = None

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class LawWords:
    """The file of one language. `neutral` words claim nothing; `places` are names that no capital letter shows."""

    neutral: Words
    hope: Hope
    negation: Negation
    turn: tuple[Turn, ...]
    bound: tuple[Bound, ...]
    claim: tuple[ClaimWord, ...]
    places: Words = ()

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@cache
def law_words(lang: str) -> LawWords:
    """The words of a language, `zh` or anything else for English.

    Raises:
        InputError: the file is broken; the message names the entry.
    """
    name = f"law.{'zh' if lang == 'zh' else 'en'}.v1.toml"
    try:
        return read_law(resource("prompts", name).read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise InputError(
            Say(f"The rule file {name} is broken: {_first(error)}", f"规则文件 {name} 有误：{_first(error)}"),
            Say("Correct the entry, or put the original file back.", "请改正该项，或恢复原来的文件。"),
        ) from error


def read_law(text: str) -> LawWords:
    """The words in the text of a file."""
    return TypeAdapter(LawWords).validate_python(tomllib.loads(text))


def _first(error: tomllib.TOMLDecodeError | ValidationError) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error)
