"""The file of a workspace: transactions, one writer at a time, what is deleted is overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event, insert, inspect, select, update
from sqlalchemy.exc import DatabaseError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from assistant.errors import CasewrightError, InputError, Say, WorkError
from assistant.workspace.tables import SCHEMA, about, answers, metadata

_BEFORE_ANSWERS = "1"  # the schema that had no table of answers
_PATIENCE_MS = 30_000  # how long a writer waits for another one


class Database:
    """The SQLite file at `path`, made with its tables when it is first used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _failed(path, error) from error
        self._engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin)
        with self.writing() as connection:
            _ready(connection, path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the workspace throughout."""
        with self._working(writes=False) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes are kept all together when the block ends well, else none of them."""
        with self._working(writes=True) as connection:
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
            raise _explained(self.path, error) from error


def _ready(connection: Connection, path: Path) -> None:
    if not inspect(connection).has_table("about"):
        metadata.create_all(connection)
        connection.execute(insert(about).values(key="schema", value=SCHEMA))
        return
    found = connection.execute(select(about.c.value).where(about.c.key == "schema")).scalar()
    if found == _BEFORE_ANSWERS:
        answers.create(connection)
        connection.execute(update(about).where(about.c.key == "schema").values(value=SCHEMA))
    elif found != SCHEMA:
        raise InputError(
            Say(
                f"The workspace {str(path)!r} was made by another version of Casewright.",
                f"工作区 {str(path)!r} 是由其他版本的 Casewright 建立的。",
            ),
            Say("Install the newest version, or move the file away.", "请安装最新版本，或移走该文件。"),
        )


def _prepare(connection: object, _record: object) -> None:
    """We begin transactions ourselves, and what is deleted is overwritten."""
    connection.isolation_level = None  # type: ignore[attr-defined]
    for pragma in (f"busy_timeout={_PATIENCE_MS}", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _explained(path: Path, error: SQLAlchemyError) -> CasewrightError:
    reason = str(error.orig) if isinstance(error, DatabaseError) else str(error)
    if "not a database" in reason or "malformed" in reason:
        return InputError(
            Say(f"{str(path)!r} is no workspace, or it is damaged.", f"{str(path)!r} 不是工作区文件，或已损坏。"),
            Say("Move the file away; a new one is made.", "请移走该文件，程序会新建一个。"),
        )
    return _failed(path, reason)


def _failed(path: Path, reason: object) -> WorkError:
    return WorkError(
        Say(f"The workspace {str(path)!r} cannot be used: {reason}.", f"无法使用工作区 {str(path)!r}：{reason}。"),
        Say(
            "See whether the folder may be written, the disk has room and no other program holds the file.",
            "请确认文件夹可写、磁盘空间充足、文件未被其他程序占用。",
        ),
    )
