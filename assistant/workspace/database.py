"""The file of a workspace, made with its tables or brought up to date when it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select, update
from sqlalchemy.exc import SQLAlchemyError

from assistant.errors import CasewrightError, InputError, Say, WorkError
from assistant.transactions import engine_of, is_damage, reason_of, transaction
from assistant.workspace.tables import SCHEMA, about, answers, metadata

_BEFORE_ANSWERS = "1"  # the schema that had no table of answers


class Database:
    """The SQLite file at `path`, made with its tables when it is first used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _failed(path, error) from error
        self._engine = engine_of(f"sqlite:///{path}")
        with self.writing() as connection:
            _ready(connection, path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the workspace throughout."""
        with transaction(self._engine, self._explained, writes=False) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes are kept all together when the block ends well, else none of them."""
        with transaction(self._engine, self._explained, writes=True) as connection:
            yield connection

    def _explained(self, error: SQLAlchemyError) -> CasewrightError:
        if not is_damage(error):
            return _failed(self.path, reason_of(error))
        name = repr(str(self.path))
        return InputError(
            Say(f"{name} is no workspace, or it is damaged.", f"{name} 不是工作区文件，或已损坏。"),
            Say("Move the file away; a new one is made.", "请移走该文件，程序会新建一个。"),
        )


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


def _failed(path: Path, reason: object) -> WorkError:
    return WorkError(
        Say(f"The workspace {str(path)!r} cannot be used: {reason}.", f"无法使用工作区 {str(path)!r}：{reason}。"),
        Say(
            "See whether the folder may be written, the disk has room and no other program holds the file.",
            "请确认文件夹可写、磁盘空间充足、文件未被其他程序占用。",
        ),
    )
