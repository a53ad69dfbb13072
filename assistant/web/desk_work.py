"""What becomes of a draft that was asked for: its stages, its failure, its text joined with the editor's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.editing import Held
from assistant.errors import CasewrightError, Conflict
from assistant.pipeline import Drafted
from assistant.web.desk_base import Base
from assistant.web.work_draft import Done, Job
from assistant.workspace.drafted import document_of
from assistant.workspace.merge import merged
from assistant.workspace.project import ActionCode, Choices, Marks, Mended, Project, Run, Stage, Trouble, Version
from assistant.workspace.rereading import read_anew
from assistant.workspace.words import action

_TRIES = 5  # to join with a text that is edited meanwhile, before the editor has to wait


def next_job(base: Base) -> tuple[Project, Job] | None:
    """The draft that has waited longest, now under way; None where none is waited for."""
    waiting = base.store.queue()
    if not waiting:
        return None
    project = base.store.change(waiting[0].id, lambda p: replace(p, state="working", stage="reading", error=None))
    base.tell()
    choices = base.store.asked(project.id)
    before = base.run(project.id, base.store.last_run(project.id)).transcript.text if project.head else None
    data = base.store.data(project.id)
    job = Job(base.settings, project.source_name, data, project.interview, choices, project.marks, before)
    return project, job


def reached(base: Base, asked: Project, stage: Stage) -> None:
    """The work on a project has reached a stage."""
    _change(base, asked, lambda p: replace(p, stage=stage))


def counted(base: Base, asked: Project, interviews: int) -> None:
    """The file of a project holds so many interviews."""
    if base.store.split(asked.id, interviews):
        base.tell()


def failed(base: Base, asked: Project, error: CasewrightError) -> None:
    """The work on a project failed; what it had before stays."""
    _change(base, asked, lambda p: replace(p, state="failed", error=Trouble(error.message, error.hint)))


def finished(base: Base, asked: Project, choices: Choices, done: Done) -> None:
    """Keeps a draft: as the first text, or joined with what the editor did to the last one.

    A draft that a language model words next stands already, whatever becomes of the wording.
    """
    if not _current(base, asked):
        return
    before = base.store.project(asked.id)
    run = kept_run(base, asked.id, done.drafted, done.marks)
    if done.marks != before.marks and before.marks == asked.marks:  # the same words, read in another way
        base.store.change(asked.id, lambda p: replace(p, marks=done.marks))
    for attempt in range(_TRIES):
        try:
            _join(base, asked, choices, run, wait=attempt + 1 < _TRIES)
            break
        except Conflict:
            continue
    lang = done.drafted.draft.lang
    if done.more:
        _change(base, asked, lambda p: replace(p, lang=lang))
    else:
        _change(base, asked, lambda p: replace(p, state="ready", stage=None, lang=lang))


def kept_run(base: Base, project_id: str, drafted: Drafted, marks: Marks) -> Run:
    """Keeps what a pass of the drafter, or of a language model over its draft, gave."""
    heard = drafted.mended
    mended = Mended(heard.transcript, heard.passages, heard.mendings, heard.draft) if heard else None

    def made(number: int) -> Run:
        time = base.store.time()
        return Run(number, time, drafted.transcript, drafted.passages, drafted.draft, mended, marks)

    return base.store.add_run(project_id, made)


def _join(base: Base, asked: Project, choices: Choices, run: Run, *, wait: bool) -> None:
    """Joins the new draft with the text that stands; `wait` lets an edit that comes in meanwhile go first."""
    project = base.store.project(asked.id)
    seed = f"{project.id}/draft-{run.number}"
    head = base.store.version(project.id, project.head) if project.head else None
    new = text_of(base, project, choices, run, seed, head)
    base.store.save(project.id, project.head if wait else None, lambda _: new)


def text_of(base: Base, project: Project, choices: Choices, run: Run, seed: str, head: Version | None) -> Version:
    """A draft as the next version, with what is the editor's of the one that stands (`head`)."""
    fresh = document_of(run.draft, seed)
    if head is not None:
        before = base.run(project.id, head.run).transcript
        fresh = merged(read_anew(head.document, before, run.transcript), fresh)
    held = Held(run, project.marks, choices.brief)
    code: ActionCode = "model" if run.draft.provenance.wording else "redraft" if head else "draft"
    return Version(0, 0, run.number, "", action(code), held.drafted(fresh), choices)


def _current(base: Base, asked: Project) -> bool:
    return any(p.id == asked.id and p.job == asked.job for p in base.store.all())


def _change(base: Base, asked: Project, how: Callable[[Project], Project]) -> None:
    """Changes a project, unless it is gone or another draft of it was asked for since."""
    if _current(base, asked):
        base.store.change(asked.id, lambda p: how(p) if p.job == asked.job else p)
        base.tell()
