"""What all of the desk works with: the store, the models, and interviews made ready for lines to be held against."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from threading import Condition, Lock, Thread
from typing import TypeVar

from assistant.editing import Held
from assistant.errors import Conflict
from assistant.pipeline import Parts, build_parts
from assistant.settings import Settings
from assistant.workspace.closing import marks_in
from assistant.workspace.project import Choices, Project, Run, Version
from assistant.workspace.store import Store, no_draft

_KEPT = 6  # interviews, and drafts, that are kept ready
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class _Kept(OrderedDict[_Key, _Value]):
    """The last few things made, to be had again."""

    def or_made(self, key: _Key, make: Callable[[], _Value]) -> _Value:
        """The thing of that key."""
        if key not in self:
            self[key] = make()
        self.move_to_end(key)
        while len(self) > _KEPT:
            self.popitem(last=False)
        return self[key]


class Base:
    """The workspace of these settings; `now` tells the time that changes are dated with."""

    def __init__(self, settings: Settings, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.settings = settings
        self.store = Store(settings.data_dir / "workspace.sqlite", now)
        self.changed = Condition()  # told whenever a project's state or stage changes
        self.asked = Condition()  # told whenever there is work,
        self.work = False  # which may have come while nobody listened
        self._lock = Lock()
        self._warm: set[str] = set()
        self._runs: _Kept[tuple[str, int], Run] = _Kept()
        self._held: _Kept[tuple[str, int, str], Held] = _Kept()

    @cached_property
    def parts(self) -> Parts:
        """Models and search, loaded when they are first needed."""
        return build_parts(self.settings)

    def run(self, project_id: str, number: int) -> Run:
        """A pass of the drafter."""
        with self._lock:
            return self._runs.or_made((project_id, number), lambda: self.store.run(project_id, number))

    def head(self, project_id: str, base: int | None = None) -> tuple[Project, Version]:
        """The project and the version that stands.

        Raises:
            Conflict: it is not the one that the change was made on.
            NotFound: there is no such project, or no draft yet.
        """
        project = self.store.project(project_id)
        if base is not None and base != project.head:
            raise Conflict(base, project.head)
        if not project.head:
            raise no_draft()
        return project, self.store.version(project_id, project.head)

    def held(self, project: Project, version: Version) -> Held:
        """The interview that a version is held against, with everything that is off the record by now."""
        newest = self.store.last_run(project.id)
        run, marks = self.run(project.id, newest), project.marks
        own = self.run(project.id, version.run)
        if (own.transcript.text, own.transcript.turns) != (run.transcript.text, run.transcript.turns):
            # Read in another way since: the text points at the interview as it was read for it.
            run, marks = own, marks_in(marks, run.transcript.text, own.transcript.text)
        key = (project.id, run.number, repr((marks, version.choices.brief)))
        with self._lock:
            return self._held.or_made(key, lambda: Held(run, marks, version.choices.brief))

    def queue(self, project_id: str, choices: Choices) -> Project:
        """Asks for a draft with these choices; the answer to what was asked before is not used any more."""

        def queued(project: Project) -> Project:
            return _asked(project, self.store.time())

        project = self.store.change(project_id, queued, choices)
        self.tell()
        self.wake()
        return project

    def wake(self) -> None:
        """Tells the worker that there is work."""
        with self.asked:
            self.work = True
            self.asked.notify_all()

    def warm(self, lang: str) -> None:
        """Loads what words a passage, also one that is not plain, so that the first one asked for does not wait for it."""
        if lang not in self._warm:
            self._warm.add(lang)
            Thread(target=lambda: self.parts.tokenizer(lang).tokens("="), daemon=True).start()

    def tell(self) -> None:
        """Tells everybody who watches that something changed."""
        with self.changed:
            self.changed.notify_all()

    def forget(self, project_id: str) -> None:
        """Lets go of everything that is kept ready of a project."""
        with self._lock:
            for kept in (self._runs, self._held):
                for key in [key for key in kept if key[0] == project_id]:
                    del kept[key]  # type: ignore[arg-type]


def _asked(project: Project, time: str) -> Project:
    return replace(project, state="queued", stage=None, error=None, job=project.job + 1, changed=time)
