"""Suites: which data, scorers, tolerances and hard rules make up an evaluation. One TOML file each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.score.scorers import scorers_named


@dataclass(frozen=True, slots=True)
class Bounds:
    """A rule that no case may break, whatever the baseline says."""

    least: float | None = None
    most: float | None = None

    def broken_by(self, value: float) -> bool:
        """Whether the value lies outside."""
        return (self.least is not None and value < self.least) or (self.most is not None and value > self.most)


@dataclass(frozen=True, slots=True)
class Suite:
    """One suite.

    `needs` says what an interview's outcome must hold (draft, passages, transcript). `folds` is in how many
    folds models are kept from the interviews they are scored on; 0: nothing that is scored was learned.
    `tolerance` is by how much one case may get worse in a scorer that gates; a scorer in neither `tolerance`
    nor `hard` is only reported.
    """

    name: str
    version: int
    about: str
    data: str
    needs: tuple[str, ...]
    scorers: tuple[str, ...]
    folds: int = 0
    with_brief: bool = False
    tolerance: dict[str, float] = field(default_factory=dict)
    hard: dict[str, Bounds] = field(default_factory=dict)


_SUITE = TypeAdapter(Suite)


def load_suite(path: Path) -> Suite:
    """The suite of one file; its name is the file's.

    Raises:
        InputError: the file is missing or malformed, or names a scorer that does not exist.
    """
    try:
        suite = _SUITE.validate_python(tomllib.loads(path.read_text("utf-8")) | {"name": path.stem})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise InputError(
            Say(f"{str(path)!r} is no suite: {error}", f"{str(path)!r} 不是评测套件：{error}"),
            Say("The format is described in eval/README.md.", "格式见 eval/README.md。"),
        ) from error
    scorers_named(suite.scorers)
    for name in (*suite.tolerance, *suite.hard):
        if name not in suite.scorers:
            raise InputError(
                Say(
                    f"{str(path)!r} gates on {name!r}, which it does not score.",
                    f"{str(path)!r} 对未评分的 {name!r} 设了门槛。",
                ),
                Say("Add it to scorers.", "请把它加入 scorers。"),
            )
    return suite
