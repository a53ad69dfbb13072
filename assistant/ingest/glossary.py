"""Reads a glossary: right names, and how a recorder writes what it hears."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from assistant.errors import InputError, Say
from assistant.ingest.gate import admit
from assistant.records import Term

_HEADS = ("right", "term", "name", "correct", "正确", "名称", "术语", "正确写法", "right term", "标准写法")
_APART = ";；|、"
_LONGEST = 80  # characters; a longer entry is a sentence and no name


def read_glossary(path: Path) -> tuple[Term, ...]:
    """The terms of a glossary.

    Args:
        path: TOML with `[terms]` (`"Right Name" = ["what was heard", ...]`), or a table of two columns, the right name
            and what was heard, separated by commas, semicolons or tabs; several hearings in one cell are separated by
            `;` or `|`, or stand in further rows. A second column may be empty: other spacing and sound are found anyway.

    Raises:
        InputError: it cannot be read, has no entries, or an entry that cannot be a name.
    """
    admitted = admit(path)
    if admitted.kind != "text":
        raise _wrong(path, "it is no text file", "它不是文本文件")
    text = admitted.text.lstrip("\ufeff")
    entries = _toml(path, text) if path.suffix.lower() == ".toml" else _table(path, text)
    terms: dict[str, list[str]] = {}
    for right, heard in entries:
        _check(path, right)
        for one in heard:
            _check(path, one)
        known = terms.setdefault(right, [])
        known += [one for one in heard if one not in known and one != right]
    if not terms:
        raise _wrong(path, "it has no entries", "没有任何条目")
    _unambiguous(path, terms)
    return tuple(Term(right, tuple(heard)) for right, heard in terms.items())


def _toml(path: Path, text: str) -> Iterable[tuple[str, list[str]]]:
    try:
        loaded: dict[str, Any] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _wrong(path, f"it is not TOML: {error}", f"不是有效的 TOML：{error}") from error
    terms = loaded.get("terms")
    if not isinstance(terms, dict) or set(loaded) != {"terms"}:
        raise _wrong(path, "it needs one table [terms] and no other", "须有且只有一个表 [terms]")
    for right, heard in terms.items():
        listed = [heard] if isinstance(heard, str) else heard
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            raise _wrong(
                path, f"what was heard for {right!r} must be text in quotes", f"{right} 的听写写法必须是带引号的文字"
            )
        yield str(right).strip(), [one.strip() for one in listed if one.strip()]


def _table(path: Path, text: str) -> Iterable[tuple[str, list[str]]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    first = lines[0] if lines else ""
    mark = next((mark for mark in "\t,;，" if mark in first), ",")
    for number, row in enumerate(csv.reader(lines, delimiter=mark)):
        cells = [cell.strip() for cell in row]
        if number == 0 and cells[0].lower() in _HEADS:
            continue
        if len(cells) > 2 and any(cells[2:]):
            raise _wrong(path, f"{mark.join(row)!r} has more than two columns", f"“{mark.join(row)}”超过两列")
        yield cells[0], _apart(cells[1] if len(cells) > 1 else "")


def _apart(cell: str) -> list[str]:
    for mark in _APART[1:]:
        cell = cell.replace(mark, _APART[0])
    return [one.strip() for one in cell.split(_APART[0]) if one.strip()]


def _check(path: Path, name: str) -> None:
    if not name or len(name) > _LONGEST or "\n" in name or not any(char.isalnum() for char in name):
        raise _wrong(path, f"{name!r} cannot be a name", f"“{name}”不能作为名称")


def _unambiguous(path: Path, terms: dict[str, list[str]]) -> None:
    """What was heard stands for one name, and is not itself a right one."""
    owner: dict[str, str] = {}
    for right, heard in terms.items():
        for one in heard:
            other = owner.setdefault(one.casefold(), right)
            if other != right or one in terms:
                raise _wrong(path, f"{one!r} stands for two names", f"“{one}”对应了两个名称")


def _wrong(path: Path, en: str, zh: str) -> InputError:
    return InputError(
        Say(f"The glossary {path.name!r} cannot be used: {en}.", f"无法使用词汇表“{path.name}”：{zh}。"),
        Say(
            'Write a row a name, "Passgate,pass gate;past gate", or TOML: [terms] "Passgate" = ["pass gate", "past gate"].',
            '每行一个名称，如“衡舟科技,恒州科技;横舟”；或写成 TOML：[terms] "衡舟科技" = ["恒州科技", "横舟"]。',
        ),
    )
