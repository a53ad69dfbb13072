"""The connection to a library, whose tables are brought up to date when it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from assistant.errors import CasewrightError, InputError, Say, WorkError
from assistant.library.place import file_of, shown, url_of
from assistant.library.version import HEAD
from assistant.transactions import engine_of, is_damage, reason_of, transaction

_MIGRATIONS = Path(__file__).with_name("migrations")


class Database:
    """A library's database; `place` is a path or a SQLAlchemy URL."""

    def __init__(self, place: str) -> None:
        self.place = place
        file = file_of(place)
        try:
            if file is not None:
                file.parent.mkdir(parents=True, exist_ok=True)
            self._engine = engine_of(url_of(place))
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
            raise InputError(
                Say(f"{shown(place)!r} names no database: {error}.", f"{shown(place)!r} 不是可用的数据库：{error}。"),
                Say("Name a file, or a SQLAlchemy URL.", "请指定一个文件，或 SQLAlchemy 的 URL。"),
            ) from error
        except OSError as error:
            raise _failed(place, error) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the library throughout."""
        with transaction(self._engine, self._explained, writes=False) as connection:
            if _version(connection) == HEAD:
                yield connection
                return
        with self.writing() as connection:  # brings the tables up to date
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes are kept all together when the block ends well, else none of them."""
        with transaction(self._engine, self._explained, writes=True) as connection:
            self._bring_up_to_date(connection)
            yield connection

    def _explained(self, error: SQLAlchemyError) -> CasewrightError:
        if not is_damage(error):
            return _failed(self.place, reason_of(error))
        name = shown(self.place)
        return InputError(
            Say(f"{name} is no case library, or it is damaged.", f"{name} 不是案例库，或已损坏。"),
            Say(
                "Name another file, or move this one away and restore a backup: casewright library restore FILE",
                "请指定其他文件，或移走该文件后恢复备份：casewright library restore FILE",
            ),
        )

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


def _failed(place: str, reason: object) -> WorkError:
    return WorkError(
        Say(f"The library {shown(place)} cannot be used: {reason}.", f"无法使用案例库 {shown(place)}：{reason}。"),
        Say(
            "See whether the folder may be written and no other program holds the file, then try again.",
            "请确认文件夹可写、文件未被其他程序占用，然后重试。",
        ),
    )
