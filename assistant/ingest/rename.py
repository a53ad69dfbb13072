"""Reads a renaming, `LABEL=NAME, TITLE, ORGANISATION, SIDE`, as an entry of a brief: there is one way to say who is who."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.errors import InputError, Say
from assistant.ingest.described import described
from assistant.ingest.labels import anonymous
from assistant.records import Brief, BriefPerson, Transcript

_HINT = Say(
    'Write for example --rename "Speaker 2=Tom Okafor, VP Operations, customer", or "Speaker 3=Speaker 1" for one person '
    "with two labels. Side: vendor, customer, partner. Role: interviewer, interviewee.",
    '例如 --rename "说话人2=张伟，运营总监，客户"，或用 "说话人3=说话人1" 表示同一个人。所属方：厂商、客户、合作伙伴；角色：采访人、被采访人。',
)


def with_renames(brief: Brief, renames: Sequence[str]) -> Brief:
    """The brief with what the renamings say; they win over what it says of the same labels.

    Raises:
        InputError: a renaming has no label, nothing after it, or a label is given twice.
    """
    people = {person.label: person for person in brief.people}
    seen: list[str] = []
    for text in renames:
        renamed = renaming(text)
        if renamed.label in seen:
            raise InputError(
                Say(f"The label {renamed.label!r} is renamed twice.", f"标签“{renamed.label}”被重复指定。"), _HINT
            )
        seen.append(renamed.label)
        people[renamed.label] = _over(people.get(renamed.label), renamed)
    return replace(brief, people=tuple(people.values()))


def renaming(text: str) -> BriefPerson:
    """One renaming.

    Raises:
        InputError: no label or nothing after it.
    """
    label, mark, about = (part.strip() for part in text.replace("＝", "=", 1).partition("="))
    told = described(about, in_order=True)
    if not mark or not label or told == described(""):
        raise InputError(Say(f"The renaming {text!r} cannot be read.", f"无法理解“{text}”。"), _HINT)
    return BriefPerson(label, told.name, told.title, told.side, org=told.org, role=told.role, required=True)


def _over(before: BriefPerson | None, now: BriefPerson) -> BriefPerson:
    if before is None:
        return now
    return replace(
        now,
        name=now.name or before.name,
        title=now.title or before.title,
        org=now.org or before.org,
        side=now.side if now.side != "unknown" else before.side,
        role=now.role if now.role != "unknown" else before.role,
    )


def must_exist(transcripts: Sequence[Transcript], brief: Brief) -> None:
    """Checks that the labels which the user renames are in the file, and those that they are to be the same as.

    Raises:
        InputError: one is not; the hint lists those that are.
    """
    labels = list(
        dict.fromkeys(turn.speaker for transcript in transcripts for turn in transcript.turns if turn.speaker)
    )
    needed = [label for person in brief.people if person.required for label in _needed(person)]
    unknown = next((label for label in needed if label not in labels), None)
    if unknown is None:
        return
    raise InputError(
        Say(f"Nobody in the file is labelled {unknown!r}.", f"文件中没有标签“{unknown}”。"),
        Say(f"The labels are: {', '.join(labels)}.", f"文件中的标签有：{'、'.join(labels)}。")
        if labels
        else Say("The file labels no speaker.", "该文件没有发言人标签。"),
    )


def _needed(person: BriefPerson) -> list[str]:
    """The label, and the name where it can only be a label as well (`Speaker 1`)."""
    return [person.label, *([person.name] if person.name and anonymous(person.name) else [])]
