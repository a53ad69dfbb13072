"""The migrations lead to the tables that the code uses, and `HEAD` names the last of them."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from assistant.library import database
from assistant.library.database import Database
from assistant.library.tables import metadata
from assistant.library.version import HEAD


def test_the_version_is_that_of_the_newest_migration():
    config = Config()
    config.set_main_option("script_location", str(database._MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_the_migrations_make_the_tables(tmp_path):
    with Database(str(tmp_path / "library.sqlite")).writing() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_folder_with_a_per_cent_sign_is_no_trouble(tmp_path):
    with Database(str(tmp_path / "50%off" / "library.sqlite")).writing() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 0
