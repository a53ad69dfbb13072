"""Reads a library file without SQLAlchemy, whose import alone takes longer than a search may.

Only what a search needs, and only from a file whose tables are those of this version; everything else goes the
way of `store.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from urllib.parse import quote

from assistant.library.version import HEAD

_PATIENCE_S = 10.0
_NOTE = (
    "INSERT INTO uses (case_id, what, times, last) VALUES (?, ?, 1, ?) "
    "ON CONFLICT (case_id, what) DO UPDATE SET times = times + 1, last = excluded.last"
)


def rows(file: Path) -> list[tuple[str, str, str]] | None:
    """Id, checksum and text of every case in the file; None where the file must be opened the long way."""
    try:
        with closing(_open(file)) as connection:
            if not _is_current(connection):
                return None
            return connection.execute("SELECT id, sha256, document FROM cases ORDER BY id").fetchall()
    except sqlite3.DatabaseError:  # told in full by the long way
        return None


def sums(file: Path) -> list[tuple[str, str]] | None:
    """Id and checksum of every case in the file, by which a change is noticed; None as with `rows`."""
    try:
        with closing(_open(file)) as connection:
            if not _is_current(connection):
                return None
            return connection.execute("SELECT id, sha256 FROM cases ORDER BY id").fetchall()
    except sqlite3.DatabaseError:
        return None


def note(file: Path, case_ids: Sequence[str], what: str, today: date) -> bool:
    """Counts that cases were shown; False where that was not possible now (a locked or write-protected file).

    A search has done its work by then, so its answer does not depend on it.
    """
    try:
        with closing(_open(file)) as connection:
            if not _is_current(connection):
                return False
            with connection:
                connection.executemany(_NOTE, [(case_id, what, today.isoformat()) for case_id in case_ids])
    except sqlite3.DatabaseError:
        return False
    return True


def _open(file: Path) -> sqlite3.Connection:
    """Opens, never creates; writable, because SQLite may have to take back what a killed process left."""
    return sqlite3.connect(f"file:{quote(str(file))}?mode=rw", uri=True, timeout=_PATIENCE_S)


def _is_current(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
