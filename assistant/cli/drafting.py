"""Drafts several files one after the other: each ends as a folder or as a failure, never as half a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import show
from assistant.cli.generator import announce, tell_spent
from assistant.cli.lazy import folder, pipeline
from assistant.errors import CasewrightError, Say
from assistant.records import Brief, CaseDraft, Length, Transcript
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.export.docx_template import Template
    from assistant.pipeline import Parts


@dataclass(frozen=True, slots=True)
class Job:
    """What holds for every file of one call."""

    out: Path
    brief: Brief
    force: bool
    settings: Settings
    length: Length = "standard"
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A drafted interview and the folder its files lie in."""

    file: Path
    folder: Path
    draft: CaseDraft


@dataclass(frozen=True, slots=True)
class Failed:
    """A file, or one of its interviews, that could not be drafted."""

    file: Path
    error: CasewrightError


@dataclass(frozen=True, slots=True)
class _Read:
    """An interview as read, with the name its folder gets."""

    file: Path
    stem: str
    transcript: Transcript


def draft_files(files: Sequence[Path], job: Job) -> tuple[list[Done], list[Failed]]:
    """Draft each interview of each file; results and failures come in the order of `files`."""
    ui = job.settings.ui
    interviews: list[_Read] = []
    failed: list[Failed] = []
    for file, stem in zip(files, folder_names(files), strict=True):
        try:
            with show.progress(Say(f"Reading {file.name}", f"正在读取 {file.name}"), ui):
                interviews.extend(_interviews(file, stem, pipeline.read_file(file, job.brief)))
        except CasewrightError as error:
            failed.append(Failed(file, error))
    if not interviews:
        return [], failed
    announce(job.settings)
    with show.progress(Say("Loading the models", "正在加载模型"), ui):
        parts = pipeline.build_parts(job.settings, tell=lambda say: show.note(say.in_(ui)))
    done: list[Done] = []
    for interview in interviews:
        try:
            with show.progress(Say(f"Drafting {interview.stem}", f"正在起草 {interview.stem}"), ui):
                done.append(_draft(interview, parts, job))
        except CasewrightError as error:
            failed.append(Failed(interview.file, error))
    tell_spent(parts, job.settings)
    return done, sorted(failed, key=lambda one: files.index(one.file))


def folder_names(files: Sequence[Path]) -> list[str]:
    """A folder name for each file: its stem; equal stems get -2, -3 in the order of `files`.

    Names that differ in upper and lower case only count as equal: on many disks they are one folder.
    """
    names: list[str] = []
    taken: list[str] = []
    for file in files:
        stem = file.stem.strip(". ") or "interview"
        tries = (stem if count == 1 else f"{stem}-{count}" for count in range(1, len(files) + 2))
        name = next(name for name in tries if name.casefold() not in taken)
        taken.append(name.casefold())
        names.append(name)
    return names


def _interviews(file: Path, stem: str, transcripts: Sequence[Transcript]) -> Iterator[_Read]:
    for number, transcript in enumerate(transcripts, 1):
        yield _Read(file, stem if len(transcripts) == 1 else f"{stem}-{number}", transcript)


def _draft(interview: _Read, parts: Parts, job: Job) -> Done:
    drafted = pipeline.draft_case(interview.transcript, parts, job.brief, job.length)
    where = folder.write_case(
        job.out,
        interview.stem,
        drafted.draft,
        drafted.transcript,
        drafted.passages,
        job.template,
        force=job.force,
        ui=job.settings.ui,
    )
    wording = drafted.draft.provenance.wording
    if wording is not None and wording.interrupted:
        raise KeyboardInterrupt  # what was done until then is in the folder
    return Done(interview.file, where, drafted.draft)
