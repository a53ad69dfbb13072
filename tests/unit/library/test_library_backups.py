"""Backups: whole, brought back in one go, and reached by an erasure."""

from __future__ import annotations

import pytest

from assistant.errors import InputError
from assistant.library.backups import Restored, back_up, erase_from_backups, restore
from assistant.library.store import Library
from tests.unit.library.making import TODAY, stored


@pytest.fixture
def library(tmp_path) -> Library:
    library = Library(str(tmp_path / "library.sqlite"), TODAY)
    library.add(stored("en-1"), '{"quotes": []}')
    library.add(stored("en-2"))
    library.rate("en-1", 4, "good")
    library.comment("en-1", "well told")
    library.note(["en-1"], "shown")
    return library


def test_a_backup_brings_everything_back(library, tmp_path):
    before = library.all()
    assert back_up(library, tmp_path / "copy.sqlite") == 2
    library.remove("en-1")
    library.note(["en-1"], "shown")
    library.rate("en-1", 1, None)
    library.comment("en-1", "too long")
    assert restore(library, tmp_path / "copy.sqlite") == Restored(cases=2, put_away=0, left_out=0)
    assert library.all() == before
    assert library.evidence_of("en-1") == '{"quotes": []}'
    assert library.times_used() == {"en-1": {"shown": 1}}
    assert [one.stars for one in library.rated()] == [4]
    assert [one.text for one in library.commented()] == ["well told"]


def test_a_backup_opens_as_a_library_elsewhere(library, tmp_path):
    back_up(library, tmp_path / "copy.sqlite")
    elsewhere = Library(str(tmp_path / "elsewhere.sqlite"), TODAY)
    restore(elsewhere, tmp_path / "copy.sqlite")
    assert elsewhere.all() == library.all() == Library(str(tmp_path / "copy.sqlite"), TODAY).all()


def test_cases_added_since_are_put_away_and_not_lost(library, tmp_path):
    back_up(library, tmp_path / "copy.sqlite")
    library.add(stored("en-3"))
    assert restore(library, tmp_path / "copy.sqlite").put_away == 1
    assert [one.id for one in library.present()] == ["en-1", "en-2"]
    library.take_back("en-3")
    assert len(library.present()) == 3


def test_an_erased_case_is_taken_out_of_backups_and_does_not_come_back_with_one_that_was_moved(library, tmp_path):
    back_up(library, tmp_path / "near.sqlite")
    back_up(library, tmp_path / "moved.sqlite")
    (tmp_path / "moved.sqlite").rename(tmp_path / "away.sqlite")
    reached, unreached = erase_from_backups(library, "en-1")
    library.erase("en-1")
    assert {path.name: done.cases for path, done in reached.items()} == {"near.sqlite": 1}
    assert [path.name for path in unreached] == ["moved.sqlite"]
    assert b"Customer en-1" not in (tmp_path / "near.sqlite").read_bytes()
    for name in ("near.sqlite", "away.sqlite"):
        restore(library, tmp_path / name)
        assert [one.id for one in library.all()] == ["en-2"], name
        assert library.times_used() == {} and library.rated() == library.commented() == ()


def test_a_file_in_the_way_is_not_replaced(library, tmp_path):
    (tmp_path / "copy.sqlite").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="there already"):
        back_up(library, tmp_path / "copy.sqlite")
    assert (tmp_path / "copy.sqlite").read_text(encoding="utf-8") == "mine"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("content", [b"no database at all" * 99, None])
def test_what_is_no_backup_changes_nothing(library, tmp_path, content):
    before = library.all()
    if content is not None:
        (tmp_path / "copy.sqlite").write_bytes(content)
    with pytest.raises(InputError):
        restore(library, tmp_path / "copy.sqlite")
    assert library.all() == before
