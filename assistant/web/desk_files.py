"""Files in and out: interviews uploaded, what they tell for the brief, cases exported and put into the library."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.profile import profile, vendor_name
from assistant.errors import InputError, Say
from assistant.export.grounded import grounded
from assistant.exporting import KINDS, MEDIA, Asked, Kind, case_to_export, exported
from assistant.patterns import regex
from assistant.pipeline import erase_past_case, must_be_sound, past_case_of, read_data, segment_transcript, shelf
from assistant.records import Brief, Length
from assistant.web.desk_base import Base
from assistant.web.desk_records import Exported, Guess
from assistant.workspace.project import Choices, Project
from assistant.workspace.words import fit_text

LIMIT = 50 * 1024 * 1024  # bytes of a file
_NAME = 120  # characters of a name
_DRAFTED = ("en", "zh")
_GRANTED = ("granted", "public")
_UNSAFE = regex(r"[^\w.-]+")


def upload(base: Base, files: Sequence[tuple[str, bytes]], brief: Brief, length: Length) -> list[Project]:
    """Keeps files as projects, each to be drafted with this brief.

    Raises:
        InputError: there is none, or one is empty or too large; then none is kept.
    """
    if not files:
        raise InputError(Say("No file was chosen.", "没有选择文件。"), Say("Choose an interview.", "请选择访谈文件。"))
    named = [(file_name(name), data) for name, data in files]
    for name, data in named:
        _must_fit(name, data)
    projects = [base.store.add(_stem(name), name, data, Choices(brief, {}, length)) for name, data in named]
    base.wake()
    return projects


def prefill(base: Base, name: str, data: bytes) -> Guess:
    """What the file tells for the brief, from its first interview.

    Raises:
        InputError: it cannot be read.
    """
    name = file_name(name)
    _must_fit(name, data)
    transcripts = read_data(name, data, Brief())
    first = transcripts[0]
    passages = segment_transcript(first, base.parts) if first.lang in _DRAFTED else ()
    customer = profile(first, passages, Brief()) if passages else Brief().customer
    vendor = vendor_name(first, Brief()) if passages else None
    return Guess(len(transcripts), first.lang, first.participants, customer, vendor, customer.product)


def export(base: Base, project_id: str, kind: str, ui: str, number: int | None = None) -> Exported:
    """One file of the text as it stands, or of an earlier version of it; never with anything off the record in it.

    Raises:
        InputError: there is no such kind of file.
        WorkError: the approval pack of a case that must be mended first.
    """
    wanted = _must_be_kind(kind)
    project, head = base.head(project_id)
    version = head if number is None else base.store.version(project_id, number)
    held = base.held(project, version)
    case = case_to_export(version.document, base.run(project_id, version.run).draft, held)
    asked = Asked(ui, version.choices.brief.vendor, _approved(base, project))
    data = exported(wanted, case, held, asked)
    stem = _UNSAFE.sub("-", project.name).strip("-.") or "case"
    return Exported(f"{stem}-{wanted}", MEDIA[wanted.rpartition(".")[2]], data)


def to_library(base: Base, project_id: str) -> str:
    """Puts the case as it stands into the library, in place of an earlier state of it; its id there.

    The customer's consent is for the words it was given for: a changed case is to be asked for again.

    Raises:
        InputError: a part is empty, or the customer has no name.
        WorkError: the case must be mended first.
    """
    project, version = base.head(project_id)
    held = base.held(project, version)
    case = case_to_export(version.document, base.run(project_id, version.run).draft, held)
    must_be_sound(case)
    read = past_case_of(grounded(case), project.source_name)
    if read.stored.id == project.case_id and shelf(base.settings).find(read.stored.id) is not None:
        return read.stored.id
    kept = shelf(base.settings).library.add(read.stored, read.evidence)
    old = project.case_id
    base.store.change(project_id, lambda p: replace(p, case_id=kept.id))
    if old is not None and shelf(base.settings).find(old) is not None:
        erase_past_case(old, base.settings)
    return kept.id


def _approved(base: Base, project: Project) -> bool:
    stored = shelf(base.settings).find(project.case_id) if project.case_id else None
    return stored is not None and stored.consent.state in _GRANTED


def file_name(name: str) -> str:
    """The name of a file as it is shown: without folders, and without what no page can hold."""
    last = re.split(r"[\\/]", name)[-1]
    try:
        return fit_text(last[-_NAME:])
    except InputError:
        return "interview"


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _must_fit(name: str, data: bytes) -> None:
    if not data:
        raise InputError(
            Say(f"{name} is empty.", f"{name} 是空文件。"), Say("Choose another file.", "请选择其他文件。")
        )
    if len(data) > LIMIT:
        raise InputError(
            Say(f"{name} is larger than 50 MB.", f"{name} 超过 50 MB。"),
            Say(
                "Take pictures and recordings out of it, or upload its text.",
                "请去掉其中的图片和录音，或上传其文字部分。",
            ),
        )


def _must_be_kind(kind: str) -> Kind:
    found = next((one for one in KINDS if one == kind), None)
    if found is None:
        raise InputError(
            Say(f"There is no file {kind!r} to export.", f"没有可导出的文件“{kind}”。"),
            Say(f"The files are {', '.join(KINDS)}.", f"可导出的文件：{'、'.join(KINDS)}。"),
        )
    return found
