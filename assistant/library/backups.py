"""Copies of a library in a file of their own, and the way back; erasing reaches into the copies too."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select

from assistant.errors import InputError, Say, WorkError
from assistant.library.checking import checked
from assistant.library.database import Database
from assistant.library.store import Erased, Library, erase_rows, erased_key, row_of
from assistant.library.tables import CONTENT, NUMBERED, backups, cases, erased


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: cases brought back, newer ones put away (to be taken back), erased ones left out."""

    cases: int
    put_away: int
    left_out: int


def back_up(library: Library, target: Path) -> int:
    """Writes everything to one new file, and remembers where it lies; the number of cases.

    Raises:
        InputError: the file is there already.
        WorkError: it cannot be written.
    """
    target = target.absolute()
    if target.exists():
        raise InputError(
            Say(f"{target} is there already.", f"{target} 已经存在。"),
            Say("Choose another name.", "请换一个名字。"),
        )
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with library.database.writing() as connection:
            with Database(str(beside)).writing() as copy:
                _copy(connection, copy)
            connection.execute(delete(backups).where(backups.c.path == str(target)))
            connection.execute(insert(backups).values(path=str(target), day=library.today.isoformat()))
            number = len(connection.execute(select(cases.c.id)).all())
            beside.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return number


def restore(library: Library, source: Path) -> Restored:
    """Makes the library what it was at a backup.

    Cases added since then are removed, which can be taken back; cases that were erased stay erased.

    Raises:
        InputError: the file is missing or no backup.
    """
    if not source.is_file():
        raise InputError(
            Say(f"There is no file {source}.", f"没有文件 {source}。"),
            Say("Name a file that 'casewright library backup' wrote.", "请指定 casewright library backup 写出的文件。"),
        )
    with Database(str(source.absolute())).reading() as old, library.database.writing() as now:
        for row in old.execute(select(cases.c.id, cases.c.sha256, cases.c.document)):
            checked(str(source), *row)
        gone = set(now.execute(select(erased.c.key)).scalars())
        theirs = set(old.execute(select(cases.c.id)).scalars())
        back = {case_id for case_id in theirs if erased_key(case_id) not in gone}
        newer = [row for row in now.execute(select(cases.c.id, cases.c.sha256, cases.c.document)) if row.id not in back]
        for table in reversed(CONTENT):
            mine = "case_id" if "case_id" in table.c else "id"
            replaced = set(old.execute(select(table.c[mine])).scalars())
            now.execute(delete(table).where(table.c[mine].in_(replaced)))
        _copy(old, now, gone)
        for row in newer:
            stored = checked(library.database.place, *row)
            away = replace(stored, removed=stored.removed or library.today.isoformat())
            now.execute(cases.update().where(cases.c.id == row.id).values(row_of(away)))
    return Restored(len(back), len(newer), len(theirs) - len(back))


def erase_from_backups(library: Library, case_id: str) -> tuple[dict[Path, Erased], list[Path]]:
    """Erases a case from every backup this library knows of; those that are no longer where they were come second."""
    with library.database.reading() as connection:
        known = [Path(path) for path in connection.execute(select(backups.c.path).order_by(backups.c.path)).scalars()]
    reached: dict[Path, Erased] = {}
    for path in known:
        if path.is_file():
            with Database(str(path)).writing() as connection:
                reached[path] = erase_rows(connection, case_id, library.today)
    return reached, [path for path in known if path not in reached]


def _copy(source: Connection, target: Connection, gone: set[str] | None = None) -> None:
    for table in CONTENT:
        mine = "case_id" if "case_id" in table.c else "id"
        rows = [dict(row) for row in source.execute(select(table)).mappings()]
        rows = [row for row in rows if erased_key(row[mine]) not in (gone or set())]
        if table in NUMBERED:  # numbered anew where they go
            rows = [{key: value for key, value in row.items() if key != "id"} for row in rows]
        if rows:
            target.execute(insert(table), rows)


def _unwritable(target: Path, error: OSError) -> WorkError:
    why = error.strerror or str(error)
    return WorkError(
        Say(f"The backup {target} cannot be written: {why}.", f"无法写入备份 {target}：{why}。"),
        Say("Choose another folder.", "请换一个文件夹。"),
    )
