"""The people of an interview: labels, names, titles, sides and roles, with the reason for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.errors import Say
from assistant.ingest.front import Listed
from assistant.ingest.labels import anonymous
from assistant.ingest.naming import Said, called, said_by
from assistant.ingest.roles import Part, parts
from assistant.ingest.sheet import Block
from assistant.ingest.talk import talks
from assistant.records import Brief, BriefPerson, Participant

_BARE = re.compile(r"^(?P<name>[^(（\[【|｜]+?)\s*(?:[(（\[【|｜]\s*(?P<more>[^)）\]】]+?)\s*[)）\]】]?)?$")

_NO_ORG = re.compile(
    r"^(?:external|guest|unverified|host|moderator|organi[sz]er|me|you|外部|来宾|访客|主持人|我)$", re.IGNORECASE
)


def participants(blocks: Sequence[Block], listed: Sequence[Listed], brief: Brief, lang: str) -> tuple[Participant, ...]:
    """Everybody who speaks, in order of appearance; labels that the brief gives the same name become one person."""
    given = {person.label: person for person in brief.people}
    sides = {label: person.side for label, person in given.items()}
    found = parts(talks(blocks), {person.name: person.role for person in listed}, sides)
    people = [_person(label, part, blocks, given.get(label), lang) for label, part in found.items() if label]
    return _merged([_with_org(person, brief) for person in people])


def _person(label: str, part: Part, blocks: Sequence[Block], given: BriefPerson | None, lang: str) -> Participant:
    said = said_by(label, blocks)
    name, more, source = _name(label, said, blocks, given)
    why = "; ".join(reason.in_(lang) for reason in (source, part.why) if reason)
    return Participant(
        name=name,
        title=(given.title if given else None) or said.title,
        org=said.org or more,
        side=part.side,
        role=part.role,
        labels=(label,),
        why=why,
    )


def _name(
    label: str, said: Said, blocks: Sequence[Block], given: BriefPerson | None
) -> tuple[str | None, str | None, Say | None]:
    """The name, what the label says besides it, and where the name comes from."""
    if given and given.name:
        return given.name, None, Say("named in the brief", "简报中给出姓名")
    if not anonymous(label):
        match = _BARE.match(label)
        more = match["more"] if match else None
        return (match["name"] if match else label), (None if more and _NO_ORG.match(more) else more), None
    if said.name:
        return said.name, None, Say(f"introduces themselves in turn {said.turn}", f"在第 {said.turn} 轮发言中自我介绍")
    name = called(label, blocks)
    return name, None, Say(f"others say {name!r}", f"其他人称其为“{name}”") if name else None


def _with_org(person: Participant, brief: Brief) -> Participant:
    """The organisation by side, where the brief names it; nobody's own word is overruled for a partner."""
    org = {"vendor": brief.vendor, "customer": brief.customer.name}.get(person.side) or person.org
    return Participant(person.name, person.title, org, person.side, person.role, person.labels, person.why)


def _merged(people: Sequence[Participant]) -> tuple[Participant, ...]:
    out: dict[object, Participant] = {}
    for person in people:
        key = person.name or person.labels
        first = out.get(key)
        if first is None:
            out[key] = person
        else:
            labels = (*first.labels, *person.labels)
            out[key] = Participant(
                first.name,
                first.title or person.title,
                first.org or person.org,
                first.side,
                first.role,
                labels,
                first.why,
            )
    return tuple(out.values())
