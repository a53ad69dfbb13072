"""What the drafting process does: one interview of a file read and drafted, told stage by stage.

It runs in a process of its own, so that no page waits for it and it can be ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from queue import SimpleQueue
from threading import Thread

from assistant.errors import InputError, Say
from assistant.pipeline import Drafted, Parts, build_parts, draft_case, read_data, word_case
from assistant.records import Transcript
from assistant.settings import Settings
from assistant.workspace.closing import marks_in
from assistant.workspace.project import Choices, Marks, Stage

_PARTS: dict[Settings, Parts] = {}  # what is loaded stays for the next job


@dataclass(frozen=True, slots=True)
class Job:
    """An interview to draft. `read_before` is its text as it was read the last time, which `marks` count in."""

    settings: Settings
    name: str
    data: bytes
    interview: int
    choices: Choices
    marks: Marks
    read_before: str | None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many interviews the file holds."""

    interviews: int


@dataclass(frozen=True, slots=True)
class Reached:
    """The stage that begins."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Done:
    """The draft, and the marks as they count in the interview that it was made from.

    `more` tells that a language model words it next.
    """

    drafted: Drafted
    marks: Marks
    more: bool = False


def draft(job: Job) -> Iterator[Counted | Reached | Done]:
    """Reads and drafts an interview; then the language model of the settings words the draft, if there is one.

    Raises:
        InputError: the file cannot be read or drafted.
    """
    yield Reached("reading")
    transcripts = read_data(job.name, job.data, job.choices.brief)
    yield Counted(len(transcripts))
    if job.interview >= len(transcripts):
        raise InputError(
            Say("With this brief the file holds fewer interviews.", "按此简报读取，文件中的访谈变少了。"),
            Say("Change the names of the speakers in the brief.", "请修改简报中的发言人名称。"),
        )
    transcript = transcripts[job.interview]
    marks = marks_in(job.marks, job.read_before, transcript.text) if job.read_before is not None else job.marks
    parts = _PARTS.setdefault(job.settings, build_parts(job.settings))
    yield from _staged(_marked(transcript, marks), parts, job, marks)


def asks_model(settings: Settings) -> bool:
    """Whether drafts are worded by a language model while they are made; `manual` is asked on a page of its own."""
    return settings.model.kind not in ("", "manual")


def _marked(transcript: Transcript, marks: Marks) -> Transcript:
    return replace(
        transcript,
        marked=tuple(sorted({*transcript.marked, *marks.marked})),
        cleared=tuple(sorted({*transcript.cleared, *marks.cleared})),
    )


def _staged(transcript: Transcript, parts: Parts, job: Job, marks: Marks) -> Iterator[Reached | Done]:
    """Drafts in a thread, so that each stage is told when it begins."""
    told: SimpleQueue[Reached | Done | BaseException] = SimpleQueue()
    choices = job.choices

    def work() -> None:
        try:
            drafted = draft_case(
                transcript,
                parts,
                choices.brief,
                choices.length,
                labels=choices.labels,
                progress=lambda stage: told.put(Reached(stage)),
                offline=True,
            )
            told.put(Done(drafted, marks, more=asks_model(job.settings)))
            if asks_model(job.settings):
                told.put(Reached("wording"))
                told.put(Done(word_case(drafted, parts, choices.brief), marks))
        except BaseException as error:  # raised again where the job is done
            told.put(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    while True:
        one = told.get()
        if isinstance(one, BaseException):
            raise one
        yield one
        if isinstance(one, Done) and not one.more:
            return
