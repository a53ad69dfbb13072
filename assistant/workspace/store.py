"""The workspace itself: projects with their files, drafts and versions, each change in one transaction."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter
from sqlalchemy import Connection, Table, delete, func, insert, select, update

from assistant.errors import Conflict, NotFound, Say
from assistant.workspace.database import Database
from assistant.workspace.history import line_of
from assistant.workspace.project import Choices, Project, Run, Version, VersionNote
from assistant.workspace.tables import answers, files, projects, runs, versions
from assistant.workspace.words import action

_PROJECT = TypeAdapter(Project)
_CHOICES = TypeAdapter(Choices)
_RUN = TypeAdapter(Run)
_VERSION = TypeAdapter(Version)


class Store:
    """The projects in one file; `now` tells the time that changes are dated with."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._database = Database(path)
        self._now = now

    def time(self) -> str:
        """The time as it is kept: ISO 8601, to the millisecond."""
        return self._now().isoformat(timespec="milliseconds")

    def all(self) -> tuple[Project, ...]:
        """Every project, the newest first."""
        with self._database.reading() as connection:
            found = connection.execute(select(projects.c.record).order_by(projects.c.created.desc(), projects.c.id))
            return tuple(_PROJECT.validate_json(row.record) for row in found)

    def project(self, project_id: str) -> Project:
        """The project of that id.

        Raises:
            NotFound: there is none.
        """
        with self._database.reading() as connection:
            return _project(connection, project_id)

    def asked(self, project_id: str) -> Choices:
        """The choices that the next draft is to be made with."""
        with self._database.reading() as connection:
            return _CHOICES.validate_json(_row(connection, project_id)[1])

    def data(self, project_id: str) -> bytes:
        """The file that was uploaded."""
        with self._database.reading() as connection:
            found = connection.execute(select(files.c.data).where(files.c.project_id == project_id)).scalar()
        if found is None:
            raise no_such_project()
        return bytes(found)

    def queue(self) -> tuple[Project, ...]:
        """Projects whose draft is waited for, those asked for first in front."""
        return tuple(sorted((p for p in self.all() if p.state in ("queued", "working")), key=lambda p: p.changed))

    def add(self, name: str, source_name: str, data: bytes, choices: Choices) -> Project:
        """Keeps a file as a new project and puts it into the queue."""
        with self._database.writing() as connection:
            sha256, made = hashlib.sha256(data).hexdigest(), self.time()
            key = _new_id(connection, f"{sha256}/{made}")
            project = Project(key, name, source_name, sha256, made, made, "queued", job=1)
            _insert(connection, project, data, _CHOICES.dump_json(choices).decode())
        return project

    def split(self, project_id: str, interviews: int) -> tuple[Project, ...]:
        """Keeps how many interviews a file holds: of several, each further one becomes a project beside the first.

        Done once for a project, however often it is read.

        Returns:
            The new projects.
        """
        made: list[Project] = []
        with self._database.writing() as connection:
            record, asked = _row(connection, project_id)
            first = _PROJECT.validate_json(record)
            if first.interviews:
                return ()
            many = interviews > 1
            _keep(connection, replace(first, interviews=interviews, name=f"{first.name} 1" if many else first.name))
            data = connection.execute(select(files.c.data).where(files.c.project_id == project_id)).scalar() or b""
            for number in range(1, interviews):
                key = _new_id(connection, f"{first.id}/{number}")
                name = f"{first.name} {number + 1}"
                made.append(
                    replace(
                        first, id=key, name=name, interview=number, interviews=interviews, state="queued", stage=None
                    )
                )
                _insert(connection, made[-1], data, asked)
        return tuple(made)

    def change(self, project_id: str, how: Callable[[Project], Project], choices: Choices | None = None) -> Project:
        """Keeps a project as `how` changes it, and what the next draft is to be made with.

        Raises:
            NotFound: there is no such project.
        """
        with self._database.writing() as connection:
            project = how(_project(connection, project_id))
            _keep(connection, project)
            if choices is not None:
                asked = {"asked": _CHOICES.dump_json(choices).decode()}
                connection.execute(update(projects).where(projects.c.id == project_id).values(asked))
        return project

    def remove(self, project_id: str) -> None:
        """Erases a project with everything that belongs to it.

        Raises:
            NotFound: there is no such project.
        """
        with self._database.writing() as connection:
            _project(connection, project_id)
            connection.execute(delete(projects).where(projects.c.id == project_id))

    def add_run(self, project_id: str, make: Callable[[int], Run]) -> Run:
        """Keeps what a pass of the drafter gave, under the number that `make` is given."""
        with self._database.writing() as connection:
            _project(connection, project_id)
            number = 1 + _highest(connection, project_id, runs)
            run = make(number)
            row = {"project_id": project_id, "number": number, "record": _packed(_RUN.dump_json(run))}
            connection.execute(insert(runs).values(row))
        return run

    def run(self, project_id: str, number: int) -> Run:
        """A pass of the drafter.

        Raises:
            NotFound: there is none of that number.
        """
        with self._database.reading() as connection:
            one = (runs.c.project_id == project_id) & (runs.c.number == number)
            found = connection.execute(select(runs.c.record).where(one)).scalar()
        if found is None:
            raise no_draft()
        return _RUN.validate_json(zlib.decompress(found))

    def last_run(self, project_id: str) -> int:
        """The number of the last pass of the drafter.

        Raises:
            NotFound: there was none yet.
        """
        with self._database.reading() as connection:
            number = _highest(connection, project_id, runs)
        if not number:
            raise no_draft()
        return number

    def answers(self, project_id: str) -> dict[str, str]:
        """What was pasted as answers to questions, by their keys."""
        with self._database.reading() as connection:
            columns = select(answers.c.question, answers.c.text)
            return {
                row.question: row.text for row in connection.execute(columns.where(answers.c.project_id == project_id))
            }

    def answer(self, project_id: str, question: str, text: str | None) -> None:
        """Keeps the answer to a question in the place of an earlier one; None takes it back."""
        with self._database.writing() as connection:
            _project(connection, project_id)
            one = (answers.c.project_id == project_id) & (answers.c.question == question)
            connection.execute(delete(answers).where(one))
            if text is not None:
                connection.execute(insert(answers).values(project_id=project_id, question=question, text=text))

    def save(self, project_id: str, base: int | None, made_from: Callable[[Version | None], Version]) -> Version:
        """Keeps a new version and lets it stand.

        Args:
            project_id: the project.
            base: the version that the change was made on; None for a change that fits any.
            made_from: gives the new version from the one that stands; number, parent and date are set here.

        Raises:
            Conflict: another version stands by now.
            NotFound: there is no such project.
        """
        with self._database.writing() as connection:
            project = _project(connection, project_id)
            if base is not None and project.head != base:
                raise Conflict(base, project.head)
            head = _version(connection, project_id, project.head) if project.head else None
            number = 1 + _highest(connection, project_id, versions)
            version = replace(made_from(head), number=number, parent=project.head, made=self.time())
            row = {"project_id": project_id, "number": number, "parent": version.parent, "made": version.made}
            row |= {"code": version.action.code, "record": _packed(_VERSION.dump_json(version))}
            connection.execute(insert(versions).values(row))
            _keep(connection, replace(project, head=number, changed=version.made))
        return version

    def stand(self, project_id: str, base: int | None, number: int) -> Project:
        """Moves the head to a version that is there (undo, redo).

        Raises:
            Conflict: another version stands by now.
            NotFound: there is no such project or version.
        """
        with self._database.writing() as connection:
            project = _project(connection, project_id)
            if base is not None and project.head != base:
                raise Conflict(base, project.head)
            _version(connection, project_id, number)
            project = replace(project, head=number, changed=self.time())
            _keep(connection, project)
        return project

    def version(self, project_id: str, number: int) -> Version:
        """One version.

        Raises:
            NotFound: there is none of that number.
        """
        with self._database.reading() as connection:
            return _version(connection, project_id, number)

    def notes(self, project_id: str) -> tuple[VersionNote, ...]:
        """What is known of every version, in order."""
        with self._database.reading() as connection:
            head = _project(connection, project_id).head
            columns = (versions.c.number, versions.c.parent, versions.c.made, versions.c.code)
            found = connection.execute(
                select(*columns).where(versions.c.project_id == project_id).order_by(versions.c.number)
            ).all()
        notes = [VersionNote(r.number, r.parent, r.made, action(r.code), False, r.number == head) for r in found]
        line = line_of(notes, head)
        return tuple(replace(note, on_line=note.number in line) for note in notes)


def no_such_project() -> NotFound:
    """There is no project of that id."""
    return NotFound(
        Say("There is no such project.", "没有这个项目。"),
        Say("It may have been removed; go back to the list.", "可能已被删除，请返回项目列表。"),
    )


def no_draft() -> NotFound:
    """The project has no draft yet."""
    return NotFound(
        Say("There is no draft yet.", "还没有草稿。"),
        Say("Wait until the work is done.", "请等待起草完成。"),
    )


def _packed(record: bytes) -> bytes:
    """The record as it is kept: every edit keeps a whole text, of which most is what the last one had."""
    return zlib.compress(record)


def _row(connection: Connection, project_id: str) -> tuple[str, str]:
    columns = select(projects.c.record, projects.c.asked)
    found = connection.execute(columns.where(projects.c.id == project_id)).first()
    if found is None:
        raise no_such_project()
    return found.record, found.asked


def _project(connection: Connection, project_id: str) -> Project:
    return _PROJECT.validate_json(_row(connection, project_id)[0])


def _new_id(connection: Connection, content: str) -> str:
    """An id that no project has: of the content, and of a number where the same was kept before."""
    taken = {row.id for row in connection.execute(select(projects.c.id))}
    ids = (hashlib.sha256(f"{content}/{count}".encode()).hexdigest()[:12] for count in range(len(taken) + 1))
    return next(key for key in ids if key not in taken)


def _insert(connection: Connection, project: Project, data: bytes, asked: str) -> None:
    connection.execute(insert(projects).values(_project_row(project) | {"asked": asked}))
    connection.execute(insert(files).values(project_id=project.id, data=data))


def _project_row(project: Project) -> dict[str, str]:
    record = _PROJECT.dump_json(project).decode()
    return {"id": project.id, "created": project.created, "state": project.state, "record": record}


def _keep(connection: Connection, project: Project) -> None:
    connection.execute(update(projects).where(projects.c.id == project.id).values(_project_row(project)))


def _highest(connection: Connection, project_id: str, table: Table) -> int:
    """The highest number of the project's rows; 0 without any."""
    highest = select(func.max(table.c.number)).where(table.c.project_id == project_id)
    return connection.execute(highest).scalar() or 0


def _version(connection: Connection, project_id: str, number: int) -> Version:
    one = (versions.c.project_id == project_id) & (versions.c.number == number)
    found = connection.execute(select(versions.c.record).where(one)).scalar()
    if found is None:
        raise NotFound(
            Say(f"There is no version {number}.", f"没有第 {number} 版。"),
            Say("Look at the list of versions.", "请查看版本列表。"),
        )
    return _VERSION.validate_json(zlib.decompress(found))
