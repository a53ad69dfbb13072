"""Transactions of our databases: all or nothing, and with SQLite one writer at a time.

With SQLite a writer takes the lock before it reads (`BEGIN IMMEDIATE`), so what it read still holds when it writes;
others wait. A process that is killed leaves a journal from which SQLite takes the unfinished transaction back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from assistant.errors import CasewrightError

_PATIENCE_MS = 30_000  # how long a writer waits for another one
_DAMAGED = ("not a database", "malformed")  # what SQLite says of a file that it cannot read


def engine_of(url: str) -> Engine:
    """The engine of a database, without connections kept open between transactions.

    Args:
        url: a SQLAlchemy URL.

    Raises:
        sqlalchemy.exc.ArgumentError, sqlalchemy.exc.NoSuchModuleError, ModuleNotFoundError: it names no database.
    """
    engine = create_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def transaction(
    engine: Engine, explained: Callable[[SQLAlchemyError], CasewrightError], *, writes: bool
) -> Iterator[Connection]:
    """A connection that sees one state throughout, and whose changes are kept together when the block ends well.

    Args:
        engine: from `engine_of`.
        explained: what to tell a person of a fault of the database.
        writes: whether the lock of writers is taken.

    Raises:
        CasewrightError: what `explained` made of a fault.
    """
    try:
        with engine.connect() as bare:
            connection = bare.execution_options(writes=writes)
            with connection.begin():
                yield connection
    except CasewrightError:
        raise
    except SQLAlchemyError as error:
        raise explained(error) from error


def reason_of(error: SQLAlchemyError) -> str:
    """What the database itself said."""
    return str(error.orig) if isinstance(error, DatabaseError) else str(error)


def is_damage(error: SQLAlchemyError) -> bool:
    """Whether the file is no database of SQLite, or a broken one."""
    return any(word in reason_of(error) for word in _DAMAGED)


def _prepare(connection: object, _record: object) -> None:
    """We begin transactions ourselves, and what is deleted is overwritten."""
    connection.isolation_level = None  # type: ignore[attr-defined]
    for pragma in (f"busy_timeout={_PATIENCE_MS}", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")
