"""The connection to a library: transactions, one writer at a time, tables brought up to date.

With SQLite a writer takes the lock before it reads (`BEGIN IMMEDIATE`), so what it read still holds when it writes;
others wait. A process that is killed leaves a journal from which SQLite takes the unfinished transaction back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from assistant.errors import CasewrightError, InputError, Say, WorkError
from assistant.library.place import file_of, shown, url_of
from assistant.library.version import HEAD

_PATIENCE_S = 30.0  # how long a writer waits for another one
_MIGRATIONS = Path(__file__).with_name("migrations")


class Database:
    """A library's database; `place` is a path or a SQLAlchemy URL."""

    def __init__(self, place: str) -> None:
        self.place = place
        file = file_of(place)
        try:
            if file is not None:
                file.parent.mkdir(parents=True, exist_ok=True)
            self._engine = create_engine(url_of(place), poolclass=NullPool)
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
            raise InputError(
                Say(f"{shown(place)!r} names no database: {error}.", f"{shown(place)!r} 不是可用的数据库：{error}。"),
                Say("Name a file, or a SQLAlchemy URL.", "请指定一个文件，或 SQLAlchemy 的 URL。"),
            ) from error
        except OSError as error:
            raise _failed(place, error) from error
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine, "connect", _prepare)
            event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the library throughout."""
        with self._working(writes=False) as connection:
            if _version(connection) == HEAD:
                yield connection
                return
        with self.writing() as connection:  # brings the tables up to date
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes are kept all together when the block ends well, else none of them."""
        with self._working(writes=True) as connection:
            self._bring_up_to_date(connection)
            yield connection

    @contextmanager
    def _working(self, *, writes: bool) -> Iterator[Connection]:
        try:
            with self._engine.connect() as bare:
                connection = bare.execution_options(writes=writes)
                with connection.begin():
                    yield connection
        except CasewrightError:
            raise
        except SQLAlchemyError as error:
            raise _explained(self.place, error) from error

    def _bring_up_to_date(self, connection: Connection) -> None:
        found = _version(connection)
        if found == HEAD:
            return
        if found is not None and found > HEAD:
            raise InputError(
                Say(
                    f"The library {shown(self.place)} was made by a newer Casewright.",
                    f"案例库 {shown(self.place)} 是更新版本的 Casewright 建立的。",
                ),
                Say("Install the newer version.", "请安装更新的版本。"),
            )
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _prepare(connection: object, _record: object) -> None:
    """SQLite: we begin transactions ourselves, and what is deleted is overwritten."""
    connection.isolation_level = None  # type: ignore[attr-defined]
    for pragma in (f"busy_timeout={int(_PATIENCE_S * 1000)}", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _explained(place: str, error: SQLAlchemyError) -> CasewrightError:
    reason = str(error.orig) if isinstance(error, DatabaseError) else str(error)
    if "not a database" in reason or "malformed" in reason:
        return InputError(
            Say(f"{shown(place)} is no case library, or it is damaged.", f"{shown(place)} 不是案例库，或已损坏。"),
            Say(
                "Name another file, or move this one away and restore a backup: casewright library restore FILE",
                "请指定其他文件，或移走该文件后恢复备份：casewright library restore FILE",
            ),
        )
    return _failed(place, reason)


def _failed(place: str, reason: object) -> WorkError:
    return WorkError(
        Say(f"The library {shown(place)} cannot be used: {reason}.", f"无法使用案例库 {shown(place)}：{reason}。"),
        Say(
            "See whether the folder may be written and no other program holds the file, then try again.",
            "请确认文件夹可写、文件未被其他程序占用，然后重试。",
        ),
    )
