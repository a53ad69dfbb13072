"""The desk: all that can be done with the workspace, for the pages and for the API alike.

Everything raises errors of `assistant.errors`: `NotFound` for what is not there, `Conflict` where somebody changed the
text meanwhile, `InputError` for what cannot be done, `WorkError` for what failed. `base` is the version that a change was
made on. Every change of the text becomes a version; nothing but a removed project is ever lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from assistant.records import Brief, BriefPerson, Length, Match, Part
from assistant.settings import Settings
from assistant.web import desk_assistant, desk_choices, desk_files, desk_text
from assistant.web.desk_base import Base
from assistant.web.desk_records import Edited, Exported, Guess, Progress, Questions, View
from assistant.web.desk_view import view_of
from assistant.web.work import LIMIT_S, Worker
from assistant.workspace.diff import Change, difference
from assistant.workspace.project import STAGES, Choices, Project, VersionNote
from assistant.workspace.words import fit_text

_KEEP_ALIVE_S = 10.0
_NAME = 120  # characters


class Desk:
    """The workspace of these settings. `now` tells the time that changes are dated with."""

    def __init__(
        self,
        settings: Settings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        limit_s: float = LIMIT_S,
    ) -> None:
        self._base = Base(settings, now)
        self._worker = Worker(self._base, limit_s)
        self._closing = False

    def start(self) -> None:
        """Lets the worker begin; what was unfinished when the program ended is drafted first."""
        self._closing = False
        self._worker.start()

    def stop(self) -> None:
        """Ends the worker, and whoever watches it; nothing finished is lost."""
        self._closing = True
        self._worker.stop()
        self._base.tell()

    def upload(self, files: Sequence[tuple[str, bytes]], brief: Brief, length: Length = "standard") -> list[Project]:
        """Keeps files (name, bytes) as projects to be drafted; see `desk_files.upload`."""
        return desk_files.upload(self._base, files, brief, length)

    def prefill(self, name: str, data: bytes) -> Guess:
        """What a file tells for the brief."""
        return desk_files.prefill(self._base, name, data)

    def projects(self) -> tuple[Project, ...]:
        """Every project, the newest first."""
        return self._base.store.all()

    def project(self, project_id: str) -> Project:
        """One project."""
        return self._base.store.project(project_id)

    def rename(self, project_id: str, name: str) -> Project:
        """Calls a project otherwise."""
        fit = fit_text(name, _NAME)
        return self._base.store.change(project_id, lambda p: replace(p, name=fit))

    def remove(self, project_id: str) -> None:
        """Erases a project with its file, drafts and versions; its case in the library stays."""
        self._base.store.remove(project_id)
        self._base.forget(project_id)
        self._base.tell()

    def choices(self, project_id: str) -> Choices:
        """What the next draft is to be made with."""
        return self._base.store.asked(project_id)

    def progress(self, project_id: str) -> Iterator[Progress]:
        """How far the work is, told again whenever it changes (and every ten seconds), until it is over."""
        last: Progress | None = None
        while last is None or (last.state in ("queued", "working") and not self._closing):
            with self._base.changed:
                if last is not None and not self._closing and self._progress(project_id) == last:
                    self._base.changed.wait(_KEEP_ALIVE_S)
            last = self._progress(project_id)
            yield last

    def view(self, project_id: str, *, reveal: bool = False) -> View:
        """Everything that the draft page shows; `reveal` shows the words off the record in the transcript."""
        view = view_of(self._base, project_id, reveal=reveal)
        if self._worker.going:
            self._base.warm(view.transcript.lang)
        return view

    def edit(self, project_id: str, base: int, line: str, text: str) -> Edited:
        """Gives a line other words and checks them."""
        return desk_text.edit(self._base, project_id, base, line, text)

    def insert(self, project_id: str, base: int, part: Part, after: str | None, text: str) -> Edited:
        """Puts in a line behind another one (None: at the beginning of the part)."""
        return desk_text.insert(self._base, project_id, base, part, after, text)

    def delete(self, project_id: str, base: int, line: str) -> Edited:
        """Takes a line out."""
        return desk_text.delete(self._base, project_id, base, line)

    def move(self, project_id: str, base: int, line: str, part: Part, after: str | None) -> Edited:
        """Puts a line elsewhere."""
        return desk_text.move(self._base, project_id, base, line, part, after)

    def set_heading(self, project_id: str, base: int, part: Part, heading: str) -> Edited:
        """Gives a part another heading."""
        return desk_text.set_heading(self._base, project_id, base, part, heading)

    def pull(self, project_id: str, base: int, passage: str, part: Part, after: str | None) -> Edited:
        """Puts a passage of the interview into the text."""
        return desk_text.pull(self._base, project_id, base, passage, part, after)

    def use_wording(self, project_id: str, base: int, metric: str, rank: int, part: Part, after: str | None) -> Edited:
        """Puts a wording of a number into the text."""
        return desk_text.use_wording(self._base, project_id, base, metric, rank, part, after)

    def relabel(self, project_id: str, base: int, passage: str, label: str | None) -> Project:
        """Says what a passage tells."""
        return desk_choices.relabel(self._base, project_id, base, passage, label)

    def mark(self, project_id: str, base: int, place: str | int, *, off: bool) -> Project:
        """Takes a passage (id) or a turn (number) off the record at once, or puts it back on it."""
        return desk_choices.mark(self._base, project_id, base, place, off=off)

    def rename_speaker(self, project_id: str, base: int, label: str, person: BriefPerson) -> Project:
        """Says who speaks under a label of the file."""
        return desk_choices.rename_speaker(self._base, project_id, base, label, person)

    def redraft(self, project_id: str, base: int | None, choices: Choices) -> Project:
        """Asks for another draft; what the editor wrote stays in it. The way out of a failed one, too."""
        return desk_choices.redraft(self._base, project_id, base, choices)

    def undo(self, project_id: str, base: int | None = None) -> Edited:
        """Goes one version back."""
        return desk_text.undo(self._base, project_id, base)

    def redo(self, project_id: str, base: int | None = None) -> Edited:
        """Goes one version on."""
        return desk_text.redo(self._base, project_id, base)

    def restore(self, project_id: str, number: int, base: int | None = None) -> Edited:
        """Lets an earlier text stand again."""
        return desk_text.restore(self._base, project_id, number, base)

    def versions(self, project_id: str) -> tuple[VersionNote, ...]:
        """All versions in order; their list tells no words of the text."""
        return self._base.store.notes(project_id)

    def diff(self, project_id: str, one: int, other: int) -> tuple[Change, ...]:
        """What differs between two versions, both without what is off the record by now."""
        texts = []
        for number in (one, other):
            version = self._base.store.version(project_id, number)
            held = self._base.held(self._base.store.project(project_id), version)
            texts.append(held.opened(version.document))
        return difference(*texts)

    def export(self, project_id: str, kind: str, *, ui: str | None = None, version: int | None = None) -> Exported:
        """One file of the text; `ui` is the language of the review files."""
        return desk_files.export(self._base, project_id, kind, ui or self._base.settings.ui, version)

    def questions(self, project_id: str, *, hides_names: bool | None = None) -> Questions:
        """What to ask an assistant in a chat window, and what the answers pasted so far came to."""
        return desk_assistant.questions(self._base, project_id, hides_names)

    def answer(self, project_id: str, question: str, text: str | None) -> None:
        """Keeps what an assistant answered; empty to pass the question over, None to take the answer back."""
        desk_assistant.answer(self._base, project_id, question, text)

    def take_wording(self, project_id: str, base: int, *, hides_names: bool | None = None) -> Edited:
        """Puts the sentences that the answers came to into the text, beside the editor's own."""
        return desk_assistant.take(self._base, project_id, base, hides_names)

    def similar(self, project_id: str) -> tuple[Match, ...]:
        """Past cases like this one, with the reason."""
        return self.view(project_id).matches

    def to_library(self, project_id: str) -> str:
        """Puts the case into the library; its id there."""
        return desk_files.to_library(self._base, project_id)

    def _progress(self, project_id: str) -> Progress:
        project = self._base.store.project(project_id)
        done = len(STAGES) if project.state == "ready" else STAGES.index(project.stage) if project.stage else 0
        return Progress(project.state, project.stage, done, len(STAGES), project.head, project.error)
