"""Judged queries for "find a similar case", and reading them: one TOML file.

Grades follow the usual scale of graded relevance: 2 = the case one would send, 1 = helpful, everything else 0.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from annotated_types import Ge, Le
from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """What somebody asks, and the past cases that answer it: `relevant` holds the grade (1 or 2) by case id."""

    id: str
    lang: str
    text: str
    style: str
    relevant: dict[str, Annotated[int, Ge(1), Le(2)]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _File:
    query: tuple[JudgedQuery, ...]
    schema: int = 1


_FILE = TypeAdapter(_File)


def load_queries(path: Path, ids: Collection[str] | None = None) -> tuple[JudgedQuery, ...]:
    """The queries of a file (`[[query]]` tables) in their order; all of them, or those named in `ids`.

    Raises:
        InputError: the file is missing or malformed, or an id is missing or there twice.
    """
    try:
        queries = _FILE.validate_python(tomllib.loads(path.read_text("utf-8"))).query
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise _bad(path, str(error), str(error)) from error
    known = [query.id for query in queries]
    twice = next((one for at, one in enumerate(known) if one in known[:at]), None)
    if twice is not None:
        raise _bad(path, f"the id {twice!r} is there twice", f"id {twice!r} 重复")
    unknown = next((one for one in ids or () if one not in known), None)
    if unknown is not None:
        raise InputError(
            Say(f"No query {unknown!r} in {str(path)!r}.", f"{str(path)!r} 里没有查询 {unknown!r}。"),
            Say("Look its id up in the file.", "请在该文件中核对 id。"),
        )
    return tuple(query for query in queries if ids is None or query.id in ids)


def _bad(path: Path, en: str, zh: str) -> InputError:
    return InputError(
        Say(f"{str(path)!r} holds no judged queries: {en}.", f"{str(path)!r} 不是已标注的查询：{zh}。"),
        Say("The format is described in eval/README.md.", "格式见 eval/README.md。"),
    )
