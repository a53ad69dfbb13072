"""What an editor tells about the interview: labels, who speaks, what is off the record. Each asks for another draft."""

from __future__ import annotations

from dataclasses import replace

from assistant.editing import Held
from assistant.errors import InputError, Say
from assistant.pipeline import erase_past_case, shelf
from assistant.records import LABELS, BriefPerson, Label, PastCase, Span
from assistant.web.desk_base import Base
from assistant.workspace.closing import next_marks, without_labels
from assistant.workspace.project import ActionCode, Choices, Project, Version
from assistant.workspace.words import action


def redraft(base: Base, project_id: str, on: int | None, choices: Choices) -> Project:
    """Asks for another draft with these choices; what the editor wrote stays in it.

    Raises:
        Conflict: another version stands by now.
    """
    project = base.store.project(project_id)
    if project.head:
        base.head(project_id, on)
    return base.queue(project_id, choices)


def relabel(base: Base, project_id: str, on: int, passage_id: str, label: str | None) -> Project:
    """Says what a passage tells; None takes back what was said by hand.

    `off_record` is a mark, and another label puts a passage back on the record that was off it.
    """
    project, version = base.head(project_id, on)
    passage = base.held(project, version).must_find(passage_id)
    wanted = _must_be_label(label)
    if wanted == "off_record":
        return mark(base, project_id, on, passage_id, off=True)
    choices = without_labels(version.choices, passage_id, wanted)
    if passage.label == "off_record" and wanted is not None:
        return _marked(base, project_id, passage.span, choices, off=False)
    return _told(base, project, version, "label", choices)


def mark(base: Base, project_id: str, on: int, place: str | int, *, off: bool) -> Project:
    """Takes a passage (its id) or a turn (its number) off the record, or puts it back on it.

    What is taken off is gone at once from the text, from every version, from exports, and from the library where its
    case tells it; the draft made next leaves out other mentions too, and misses nothing that hung on it.
    """
    project, version = base.head(project_id, on)
    held = base.held(project, version)
    span = held.turn_span(place) if isinstance(place, int) else held.must_find(place).span
    return _marked(base, project_id, span, version.choices, off=off)


def rename_speaker(base: Base, project_id: str, on: int, label: str, person: BriefPerson) -> Project:
    """Says who speaks under a label of the file, once for all.

    Raises:
        InputError: nobody speaks under that label.
    """
    project, version = base.head(project_id, on)
    labels = [turn.speaker for turn in base.held(project, version).transcript.turns]
    if label not in labels:
        raise InputError(
            Say(f"Nobody speaks as {label!r}.", f"没有名为“{label}”的发言人。"),
            Say("Choose a speaker of the interview.", "请选择访谈中的发言人。"),
        )
    brief = version.choices.brief
    people = (*(p for p in brief.people if p.label != label), replace(person, label=label, required=False))
    choices = replace(version.choices, brief=replace(brief, people=people))
    return _told(base, project, version, "rename", choices)


def _must_be_label(label: str | None) -> Label | None:
    if label is None:
        return None
    found = next((one for one in LABELS if one == label), None)
    if found is None:
        raise InputError(
            Say(f"There is no label {label!r}.", f"没有“{label}”这个标签。"),
            Say(f"The labels are {', '.join(LABELS)}.", f"标签为 {'、'.join(LABELS)}。"),
        )
    return found


def _told(base: Base, project: Project, version: Version, code: ActionCode, choices: Choices) -> Project:
    new = replace(version, action=action(code), choices=choices)
    base.store.save(project.id, version.number, lambda _: new)
    return base.queue(project.id, choices)


def _marked(base: Base, project_id: str, span: Span, choices: Choices, *, off: bool) -> Project:
    """First the mark, then all the rest: whatever happens in between, what is marked is shown nowhere."""
    project = base.store.change(project_id, lambda p: replace(p, marks=next_marks(p.marks, span, off=off)))
    _, head = base.head(project_id)
    held = base.held(project, head)
    if off and project.case_id is not None and _tells(held, base, project.case_id):
        erase_past_case(project.case_id, base.settings)
        base.store.change(project_id, lambda p: replace(p, case_id=None))
    code: ActionCode = "off-record" if off else "on-record"
    document = held.drafted(head.document) if off else head.document
    new = replace(head, action=action(code), choices=choices, document=document)
    base.store.save(project_id, head.number, lambda _: new)
    return base.queue(project_id, choices)


def _tells(held: Held, base: Base, case_id: str) -> bool:
    """Whether the case in the library tells what is off the record."""
    stored = shelf(base.settings).find(case_id)
    return stored is not None and any(held.tells(text) for text in _words(stored.case))


def _words(case: PastCase) -> list[str]:
    facets = (case.title, case.customer, case.industry, case.size, case.region, case.product)
    return [*(text for text in facets if text), *case.sections.values()]
