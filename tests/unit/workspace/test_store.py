"""Projects with their files, drafts and versions, kept in one file."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from assistant.errors import Conflict, InputError, NotFound
from assistant.records import Brief, Customer, Mark, Span
from assistant.records import Marks as Told
from assistant.workspace.drafted import document_of
from assistant.workspace.history import after, before
from assistant.workspace.project import Choices, Marks, Run, Version
from assistant.workspace.store import Store
from assistant.workspace.words import action
from tests.unit.workspace.making import draft, transcript

DATA = "Ada: Planning took four hours 两小时.".encode()
DRAFT = draft({"challenge": [(1, "Planning took four hours.")]})
SECRET = "Bramwell-Tolliver"


def clock():
    seconds = count()
    return lambda: datetime(2025, 5, 20, tzinfo=UTC) + timedelta(seconds=next(seconds))


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "workspace.sqlite", clock())


def added(store, data=DATA, **choices):
    return store.add("A call", "call.docx", data, Choices(**choices))


def version(words="Planning took four hours.", code="draft"):
    document = document_of(draft({"challenge": [(1, words)]}), "p1/1")
    return Version(0, 0, 1, "", action(code), document, Choices())


def saved(store, project, base=None, words="Planning took four hours.", code="draft"):
    return store.save(project.id, base, lambda _: version(words, code))


def test_a_project_is_kept_with_its_file_and_choices(store, tmp_path):
    marks = Told(((1, 2), "Bramwell"), ())
    brief = Brief(Customer("Pruett Lines"), off_record=marks)
    project = added(store, brief=brief, labels={"abc": "result"}, length="short")
    again = Store(tmp_path / "workspace.sqlite", clock())
    assert again.all() == (project,) and again.project(project.id) == project
    assert again.data(project.id) == DATA
    assert again.asked(project.id) == Choices(brief, {"abc": "result"}, "short")
    assert project.state == "queued" and project.head == 0


def test_one_file_may_be_many_projects_and_the_newest_comes_first(store):
    made = [added(store) for _ in range(3)]
    assert len({p.id for p in made}) == 3
    assert [p.id for p in store.all()] == [p.id for p in reversed(made)]
    assert [p.id for p in store.queue()] == [p.id for p in made]


def test_a_removed_project_is_gone_from_the_file_to_the_last_byte(store, tmp_path):
    project = added(store, SECRET.encode())
    saved(store, project, words=f"{SECRET} was told.")
    store.add_run(project.id, lambda n: Run(n, "", replace(transcript(), source=SECRET), (), DRAFT))
    assert SECRET.encode() in (tmp_path / "workspace.sqlite").read_bytes()
    store.remove(project.id)
    assert SECRET.encode() not in b"".join(p.read_bytes() for p in tmp_path.iterdir())
    for gone in (store.project, store.data, store.last_run, store.remove):
        with pytest.raises(NotFound):
            gone(project.id)


def test_a_run_is_kept_as_it_is(store):
    project = added(store)
    made = store.add_run(
        project.id, lambda n: Run(n, "now", transcript(), (), DRAFT, marks=Marks((Span(0, 3),), (Span(4, 5),)))
    )
    assert made.number == 1 == store.last_run(project.id) and store.run(project.id, 1) == made
    assert store.add_run(project.id, lambda n: replace(made, number=n)).number == 2


def test_versions_are_numbered_and_the_last_one_stands(store):
    project = added(store)
    first = saved(store, project)
    second = saved(store, project, 1, "Planning took five hours.", "edit")
    assert (first.number, first.parent, second.number, second.parent) == (1, 0, 2, 1)
    assert store.project(project.id).head == 2
    assert store.version(project.id, 1) == first and store.version(project.id, 2) == second
    assert [(n.number, n.head, n.action.code) for n in store.notes(project.id)] == [
        (1, False, "draft"), (2, True, "edit"),
    ]  # fmt: skip


def test_a_change_made_on_another_version_is_a_conflict_and_changes_nothing(store):
    project = added(store)
    saved(store, project)
    saved(store, project, 1)
    with pytest.raises(Conflict) as told:
        saved(store, project, 1, "Lost?")
    assert (told.value.base, told.value.head) == (1, 2)
    assert len(store.notes(project.id)) == 2
    with pytest.raises(Conflict):
        store.stand(project.id, 1, 1)


def test_undo_and_redo_move_the_head_and_a_new_change_leaves_the_other_way_in_the_list(store):
    project = added(store)
    for base in (None, 1, 2):
        saved(store, project, base)
    store.stand(project.id, 3, before(store.notes(project.id), 3))
    assert store.project(project.id).head == 2
    assert after(store.notes(project.id), 2) == 3
    fourth = saved(store, project, 2)
    assert (fourth.number, fourth.parent) == (4, 2)
    assert [(n.number, n.on_line) for n in store.notes(project.id)] == [(1, True), (2, True), (3, False), (4, True)]


def test_a_change_that_fails_is_not_kept(store):
    project = added(store)

    def fails(_):
        raise InputError(action("edit").words, action("edit").words)

    with pytest.raises(InputError):
        store.save(project.id, None, fails)
    assert store.project(project.id).head == 0 and store.notes(project.id) == ()


def test_a_file_of_another_kind_or_version_is_refused_and_left_alone(tmp_path):
    other = tmp_path / "other.sqlite"
    other.write_bytes(b"no database at all, but long enough to look like one" * 30)
    with pytest.raises(InputError):
        Store(other, clock())
    newer = tmp_path / "newer.sqlite"
    Store(newer, clock())
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE about SET value = '99'")
    connection.close()
    with pytest.raises(InputError):
        Store(newer, clock())


def test_marks_of_both_kinds_come_back(store):
    marks: tuple[Mark, ...] = ((3, 4), "words")
    project = added(store, brief=Brief(off_record=Told(marks, ())))
    assert store.asked(project.id).brief.off_record.mark == marks


def test_a_file_of_several_interviews_is_divided_once(store):
    project = added(store, brief=Brief(Customer("Pruett Lines")))
    one, two = store.split(project.id, 3)
    assert store.split(project.id, 3) == ()
    assert [(p.name, p.interview, p.interviews) for p in (store.project(project.id), one, two)] == [
        ("A call 1", 0, 3), ("A call 2", 1, 3), ("A call 3", 2, 3),
    ]  # fmt: skip
    assert store.data(two.id) == DATA and store.asked(two.id) == store.asked(project.id)
    assert two.state == "queued" and len(store.all()) == 3


def test_a_file_of_one_interview_keeps_its_name(store):
    project = added(store)
    assert store.split(project.id, 1) == () and store.project(project.id).name == "A call"
