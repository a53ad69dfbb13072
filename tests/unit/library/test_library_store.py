"""The library: what comes in, goes out of use, comes back, and is gone for good."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.errors import InputError, WorkError
from assistant.library import quick
from assistant.library.store import Erased, Library
from tests.unit.library.making import TODAY, stored


@pytest.fixture
def place(tmp_path) -> str:
    return str(tmp_path / "deep" / "library.sqlite")


@pytest.fixture
def library(place) -> Library:
    return Library(place, TODAY)


def test_a_new_library_is_empty(library):
    assert library.all() == ()
    assert library.find("en-1") is None


def test_an_added_case_comes_back_whole_and_dated(library):
    added = library.add(stored("en-1", challenges=("cost",), guessed=("challenges",)), '{"quotes": []}')
    assert added.case.added == "2026-03-31"
    assert library.all() == (added,)
    assert library.find("en-1") == added
    assert library.evidence_of("en-1") == '{"quotes": []}'


def test_the_same_case_is_added_once(library):
    library.add(stored("en-1"))
    with pytest.raises(InputError, match="already, as 'en-1'"):
        library.add(stored("en-1"))
    twin = stored("en-2", title="Title of en-1", customer="Customer en-1")
    with pytest.raises(InputError, match="already, as 'en-1'"):
        library.add(twin)
    assert [one.id for one in library.all()] == ["en-1"]


def test_cases_come_in_the_order_of_ids(library):
    for case_id in ("zh-2", "en-9", "en-10"):
        library.add(stored(case_id))
    assert [one.id for one in library.all()] == ["en-10", "en-9", "zh-2"]


def test_a_removed_case_can_be_taken_back_with_its_evidence(library):
    library.add(stored("en-1"), "{}")
    assert library.remove("en-1").removed == "2026-03-31"
    assert library.present() == () and len(library.all()) == 1
    assert library.take_back("en-1").removed is None
    assert library.present() == library.all() and library.evidence_of("en-1") == "{}"


def test_adding_a_removed_case_again_brings_it_back(library):
    library.add(stored("en-1"))
    library.remove("en-1")
    library.add(stored("en-1"))
    assert [one.id for one in library.present()] == ["en-1"]


@pytest.mark.parametrize(("days", "kept"), [(30, 1), (31, 0)])
def test_a_removal_is_final_after_thirty_days(library, place, days, kept):
    library.add(stored("en-1"), "{}")
    library.remove("en-1")
    later = Library(place, TODAY + timedelta(days=days))
    later.add(stored("en-2"))
    assert len(later.all()) == 1 + kept


def test_what_is_not_there_is_refused(library):
    for act in (library.remove, library.take_back):
        with pytest.raises(InputError, match="no past case 'en-7'"):
            act("en-7")
    with pytest.raises(InputError, match="no past case"):
        library.change(stored("en-7"))


def test_a_change_is_kept(library):
    added = library.add(stored("en-1"))
    library.change(replace(added, case=replace(added.case, year=2020)))
    assert library.all()[0].case.year == 2020


def test_erasing_leaves_no_trace_of_the_words(library, place):
    library.add(stored("en-1", customer="Quillfeather Holdings"), '"Quillfeather said so"')
    library.add(stored("en-2"))
    library.note(["en-1", "en-2"], "shown")
    library.rate("en-1", 5, "Quillfeather is great")
    library.comment("en-1", "Ask Quillfeather for a picture")
    assert library.erase("en-1") == Erased(cases=1, evidence=1, uses=1, ratings=1, comments=1)
    assert library.erase("en-1") == Erased(cases=0, evidence=0, uses=0, ratings=0, comments=0)
    data = Path(place).read_bytes()
    assert b"Quillfeather" not in data and b"en-1" not in data
    assert [one.id for one in library.all()] == ["en-2"]


def test_use_and_ratings_are_counted(library):
    library.note(["en-1", "en-2"], "shown")
    library.note(["en-1"], "shown")
    library.note(["en-1"], "exported")
    assert library.times_used() == {"en-1": {"exported": 1, "shown": 2}, "en-2": {"shown": 1}}
    library.rate("en-1", 4, None)
    assert [(one.case_id, one.stars) for one in library.rated()] == [("en-1", 4)]


def test_a_failure_within_a_change_leaves_nothing_of_it(library):
    with pytest.raises(ZeroDivisionError), library._writing() as connection:
        connection.exec_driver_sql("INSERT INTO uses VALUES ('en-1', 'shown', 1, '2026-01-01')")
        raise ZeroDivisionError
    assert library.times_used() == {}


def test_a_damaged_case_is_never_returned(library, place):
    library.add(stored("en-1"))
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE cases SET document = replace(document, '68%', '86%')")
    connection.close()
    with pytest.raises(WorkError, match=r"'en-1'.*is damaged") as caught:
        library.all()
    assert "restore" in caught.value.hint.en and "已损坏" in caught.value.message.zh


def test_a_file_that_is_no_library_is_refused(tmp_path):
    path = tmp_path / "notes.sqlite"
    path.write_text("these are notes, " * 200, encoding="utf-8")
    with pytest.raises(InputError, match="no case library"):
        Library(str(path), TODAY).all()
    assert quick.rows(path) is None
    assert path.read_text(encoding="utf-8").startswith("these are notes")


def test_a_library_of_a_newer_version_is_refused(library, place):
    library.add(stored("en-1"))
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(InputError, match="newer Casewright"):
        library.all()


@pytest.mark.parametrize("place", ["nonsense://here", "postgresql+nodriver://user:secret@host/db", "://"])
def test_a_place_that_is_no_database_is_refused_without_its_password(place):
    with pytest.raises(InputError, match="names no database") as caught:
        Library(place, TODAY)
    assert "secret" not in caught.value.message.en


def test_a_sqlalchemy_url_is_a_place_too(tmp_path):
    library = Library(f"sqlite:///{tmp_path}/other.sqlite", TODAY)
    library.add(stored("en-1"))
    assert [one.id for one in Library(str(tmp_path / "other.sqlite"), TODAY).all()] == ["en-1"]


def test_the_quick_way_reads_and_counts_the_same(library, place, tmp_path):
    library.add(stored("en-1"))
    (row,) = quick.rows(tmp_path / "deep" / "library.sqlite")
    assert row[0] == "en-1"
    assert quick.note(tmp_path / "deep" / "library.sqlite", ["en-1"], "shown", TODAY)
    assert quick.note(tmp_path / "deep" / "library.sqlite", ["en-1"], "shown", TODAY)
    assert library.times_used() == {"en-1": {"shown": 2}}


def test_the_quick_way_makes_no_file(tmp_path):
    assert quick.rows(tmp_path / "none.sqlite") is None
    assert not quick.note(tmp_path / "none.sqlite", ["en-1"], "shown", TODAY)
    assert list(tmp_path.iterdir()) == []
