"""What an editor does to the text: each change is checked, and kept as a version of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.editing import Held
from assistant.errors import InputError, Say
from assistant.records import PARTS, Part, Quote
from assistant.web.desk_base import Base
from assistant.web.desk_records import Edited
from assistant.workspace.document import EDITOR, Document, Line, Origin, Wording, line_id
from assistant.workspace.drafted import line_from
from assistant.workspace.history import after as next_one
from assistant.workspace.history import before as one_before
from assistant.workspace.operations import deleted, headed, inserted, moved, with_line
from assistant.workspace.project import ActionCode, Project, Version
from assistant.workspace.words import action, fit_text

_HEADING = 120  # characters


def edit(base: Base, project_id: str, on: int, key: str, text: str) -> Edited:
    """Gives a line other words; they are held against the interview at once."""
    project, version = base.head(project_id, on)
    line = base.held(project, version).reread(version.document.line(key), fit_text(text))
    return _kept(base, project, version, "edit", with_line(version.document, line), key)


def insert(base: Base, project_id: str, on: int, part: Part, after: str | None, text: str) -> Edited:
    """Puts in a line of the editor's own, behind another one or at the beginning of a part."""
    project, version = base.head(project_id, on)
    key = _new_id(base, project)
    line = base.held(project, version).reread(
        Line(key, fit_text(text), "edited", (), worded_by=EDITOR, origin="editor")
    )
    return _kept(base, project, version, "insert", inserted(version.document, must_be_part(part), after, line), key)


def delete(base: Base, project_id: str, on: int, key: str) -> Edited:
    """Takes a line out; no later draft brings it back."""
    project, version = base.head(project_id, on)
    return _kept(base, project, version, "delete", deleted(version.document, key), None)


def move(base: Base, project_id: str, on: int, key: str, part: Part, after: str | None) -> Edited:
    """Puts a line behind another one, or at the beginning of a part."""
    project, version = base.head(project_id, on)
    return _kept(base, project, version, "move", moved(version.document, key, must_be_part(part), after), key)


def set_heading(base: Base, project_id: str, on: int, part: Part, heading: str) -> Edited:
    """Gives a part another heading.

    Raises:
        InputError: the heading tells what is off the record.
    """
    project, version = base.head(project_id, on)
    text = fit_text(heading, _HEADING)
    if base.held(project, version).tells(text):
        raise InputError(
            Say("This heading tells what is off the record.", "这个标题透露了不公开的内容。"),
            Say("Choose other words.", "请换一种写法。"),
        )
    return _kept(base, project, version, "heading", headed(version.document, must_be_part(part), text), None)


def pull(base: Base, project_id: str, on: int, passage_id: str, part: Part, after: str | None) -> Edited:
    """Puts a passage of the interview into the text: worded as the drafter would, else quoted."""
    project, version = base.head(project_id, on)
    held = base.held(project, version)
    draft = held.opened_draft(base.run(project_id, version.run).draft)
    case = " ".join(line.text for line in (*version.document.heads, *version.document.lines()))
    passage = held.must_find(passage_id)
    wording, quote = held.pull(passage, draft, base.parts.tokenizer(held.lang), case)
    return _put_in(base, (project, version), held, "pull", _Place(must_be_part(part), after), wording, quote)


def use_wording(
    base: Base, project_id: str, on: int, metric_id: str, rank: int, part: Part, after: str | None
) -> Edited:
    """Puts a wording of a number into the text, with its evidence and arithmetic."""
    project, version = base.head(project_id, on)
    held = base.held(project, version)
    draft = held.opened_draft(base.run(project_id, version.run).draft)
    wording = held.number(draft, metric_id, rank)
    return _put_in(base, (project, version), held, "wording", _Place(must_be_part(part), after), wording)


def undo(base: Base, project_id: str, on: int | None = None) -> Edited:
    """Goes back to the version before the one that stands.

    Raises:
        InputError: there is none before it.
    """
    return _stand(base, project_id, on, one_before)


def redo(base: Base, project_id: str, on: int | None = None) -> Edited:
    """Goes on to the version that was left with undo.

    Raises:
        InputError: there is none.
    """
    return _stand(base, project_id, on, next_one)


def restore(base: Base, project_id: str, number: int, on: int | None = None) -> Edited:
    """Lets the text of an earlier version stand again, as a new version."""
    project, head = base.head(project_id, on)
    wanted = base.store.version(project_id, number)
    restored = replace(wanted, action=action("restore"))
    edited = _edited(base, project, base.store.save(project_id, head.number, lambda _: restored), None)
    settle(base, project_id)
    return edited


def must_be_part(part: str) -> Part:
    """The part of that name.

    Raises:
        InputError: there is none.
    """
    found = next((one for one in PARTS if one == part), None)
    if found is None:
        raise InputError(
            Say(f"There is no part {part!r}.", f"没有“{part}”这个部分。"),
            Say(f"The parts are {', '.join(PARTS)}.", f"各部分为 {'、'.join(PARTS)}。"),
        )
    return found


def settle(base: Base, project_id: str) -> None:
    """After the text went back or on: what was asked for the text left behind is not drafted any more.

    What is off the record holds for every version, so a draft that was asked for because of that is still made.
    """
    project, version = base.head(project_id)
    if project.state not in ("queued", "working"):
        return
    if base.run(project_id, base.store.last_run(project_id)).marks != project.marks:
        base.queue(project_id, version.choices)
        return
    base.store.change(project_id, lambda p: replace(p, state="ready", stage=None, job=p.job + 1), version.choices)
    base.tell()


class _Place:
    """Where a new line goes."""

    def __init__(self, part: Part, after: str | None) -> None:
        self.part, self.after = part, after


def _put_in(
    base: Base,
    at: tuple[Project, Version],
    held: Held,
    code: ActionCode,
    place: _Place,
    wording: Wording,
    quote: Quote | None = None,
) -> Edited:
    project, version = at
    key = _new_id(base, project)
    origin: Origin = "pulled" if code == "pull" else "wording"
    line = held.reread(replace(line_from(wording, key), origin=origin))
    document = inserted(version.document, place.part, place.after, line)
    if quote is not None:
        document = replace(document, quotes=tuple(dict.fromkeys((*document.quotes, quote))))
    return _kept(base, project, version, code, document, key)


def _new_id(base: Base, project: Project) -> str:
    """An id for a line that comes with the next version."""
    return line_id(f"{project.id}/{len(base.store.notes(project.id)) + 1}", "new")


def _kept(
    base: Base, project: Project, version: Version, code: ActionCode, document: Document, key: str | None
) -> Edited:
    new = replace(version, action=action(code), document=document)
    return _edited(base, project, base.store.save(project.id, version.number, lambda _: new), key)


def _stand(base: Base, project_id: str, on: int | None, to: Callable[..., int]) -> Edited:
    project, head = base.head(project_id, on)
    number = to(base.store.notes(project_id), head.number)
    project = base.store.stand(project_id, head.number, number)
    edited = _edited(base, project, base.store.version(project_id, number), None)
    settle(base, project_id)
    return edited


def _edited(base: Base, project: Project, version: Version, key: str | None) -> Edited:
    document = base.held(project, version).opened(version.document, shown=True)
    line = document.line(key) if key else None
    return Edited(version.number, line, document)
