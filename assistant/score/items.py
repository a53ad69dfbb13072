"""What a suite scores one by one: interviews with their gold cases, or judged queries."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from pathlib import Path

from assistant.errors import InputError, Say
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview
from assistant.score.query import JudgedQuery, load_queries

Item = GoldInterview | JudgedQuery


def load_items(path: Path, ids: Collection[str] | None = None) -> tuple[Item, ...]:
    """The interviews of a folder, or the queries of a file; all of them, or those named in `ids`.

    Raises:
        InputError: nothing of that name is there, or it does not follow the format.
    """
    return load_queries(path, ids) if path.suffix == ".toml" else load_gold(path, ids)


def interview(item: Item) -> GoldInterview:
    """The item as an interview.

    Raises:
        InputError: it is a query: the suite names a scorer that does not fit its data.
    """
    if isinstance(item, GoldInterview):
        return item
    raise _unfit(item, Say("an interview", "访谈"))


def query(item: Item) -> JudgedQuery:
    """The item as a judged query.

    Raises:
        InputError: it is an interview: the suite names a scorer that does not fit its data.
    """
    if isinstance(item, JudgedQuery):
        return item
    raise _unfit(item, Say("a judged query", "已标注的查询"))


def checksum(items: Iterable[Item]) -> str:
    """SHA-256 over all that the items are read from, as hexadecimal digits."""
    digest = hashlib.sha256()
    for item in items:
        if isinstance(item, JudgedQuery):
            digest.update(repr(item).encode())
            continue
        for path in (item.path, item.docx, item.brief, item.truth):
            digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def _unfit(item: Item, wanted: Say) -> InputError:
    return InputError(
        Say(
            f"A scorer of the suite needs {wanted.en}; {item.id!r} is none.",
            f"套件的评分项需要{wanted.zh}，{item.id!r} 不是。",
        ),
        Say("Mend 'data' or 'scorers' of the suite.", "请修改套件的 data 或 scorers。"),
    )
