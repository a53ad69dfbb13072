"""Comments on cases: kept in order, taken back one by one, and known to libraries made before there were any."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from assistant.errors import InputError
from assistant.library import database
from assistant.library.opinions import LONGEST
from assistant.library.store import Library
from tests.unit.library.making import TODAY, stored


@pytest.fixture
def library(tmp_path) -> Library:
    return Library(str(tmp_path / "library.sqlite"), TODAY)


def test_comments_are_kept_in_order_with_their_day(library):
    library.comment("en-1", "  Ask for a picture. ")
    library.comment("zh-2", "数字要再核对")
    told = [(one.number, one.case_id, one.text, one.day) for one in library.commented()]
    assert told == [(1, "en-1", "Ask for a picture.", "2026-03-31"), (2, "zh-2", "数字要再核对", "2026-03-31")]


def test_a_comment_is_taken_back_from_its_own_case_only(library):
    one = library.comment("en-1", "first")
    two = library.comment("en-1", "second")
    library.uncomment("en-1", one.number)
    assert library.commented() == (two,)
    for case_id, number in (("en-1", one.number), ("en-2", two.number)):
        with pytest.raises(InputError, match="has no comment"):
            library.uncomment(case_id, number)
    assert library.commented() == (two,)


@pytest.mark.parametrize("text", ["", " \n", "x" * (LONGEST + 1)])
def test_a_comment_says_something_and_not_too_much(library, text):
    with pytest.raises(InputError, match="A comment has from 1 to") as caught:
        library.comment("en-1", text)
    assert "字符" in caught.value.message.zh and library.commented() == ()


def test_an_older_library_gets_the_table_and_loses_nothing(library, tmp_path):
    """A library of the first version is brought up to date when it is next opened."""
    library.add(stored("en-1"))
    library.rate("en-1", 4, None)
    engine = create_engine(f"sqlite:///{tmp_path / 'library.sqlite'}")
    with engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(database._MIGRATIONS))
        config.set_main_option("path_separator", "os")
        command.downgrade(config, "0001")
    engine.dispose()
    again = Library(str(tmp_path / "library.sqlite"), TODAY)
    assert again.commented() == ()
    assert again.comment("en-1", "good").text == "good"
    assert [one.id for one in again.all()] == ["en-1"] and [one.stars for one in again.rated()] == [4]
