"""The people of an interview: labels, names, titles, organisations, sides and roles, with the reason for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.errors import Say
from assistant.ingest.addressed import addressed
from assistant.ingest.described import Described
from assistant.ingest.diarisation import Hints, hints
from assistant.ingest.labelled import labelled
from assistant.ingest.labels import label_role
from assistant.ingest.naming import Said, said_by
from assistant.ingest.roles import Part, Sure, parts
from assistant.ingest.roster import Listed, introduced, matched
from assistant.ingest.sheet import Block
from assistant.ingest.talk import talks
from assistant.records import Brief, BriefPerson, Participant, Role

_ENOUGH = 800  # turns that show by which name people call each other


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a label before anybody's words are read: from the user, the file's list, the label."""

    given: BriefPerson | None
    listed: Listed | None
    label: Described

    @property
    def name(self) -> str | None:
        """The best name of the three."""
        given = self.given.name if self.given else None
        return given or (self.listed.name if self.listed else None) or self.label.name


def participants(blocks: Sequence[Block], listed: Sequence[Listed], brief: Brief, lang: str) -> tuple[Participant, ...]:
    """Everybody who speaks, in order of appearance.

    Labels that the brief gives the same name, or of which it says that one is the other, are one person. Labels that
    only seem to be one person stay apart; the reason to think so stands in `why`.
    """
    listed = (*listed, *introduced(blocks))
    labels = [label for label in dict.fromkeys(block.speaker for block in blocks) if label]
    one = _same_person(labels, brief.people)
    joined = [replace(block, speaker=one.get(block.speaker, block.speaker)) for block in blocks]
    text = "\n".join(block.words for block in blocks)
    known = {label: _known(label, one, listed, brief.people, text) for label in dict.fromkeys(one.values())}
    found = parts(talks(joined), {label: _sure(each) for label, each in known.items()})
    known = _by_role(known, listed, {label: part.role for label, part in found.items()})
    names = addressed(joined[:_ENOUGH])
    said = said_by(joined, {label: each.name for label, each in known.items()}, names)
    named = [label for label, each in known.items() if each.given and each.given.name]
    odd = hints(joined, said, {label: part.role for label, part in found.items()}, named, names)
    return tuple(
        _person(
            tuple(each for each in labels if one[each] == label),
            known[label],
            said[label],
            found[label],
            odd,
            brief,
            lang,
        )
        for label in known
    )


def _same_person(labels: Sequence[str], people: Sequence[BriefPerson]) -> dict[str, str]:
    """For each label the first label of the same person."""
    named = {person.label: person.name for person in people if person.name}
    names = {label: named.get(label) for label in labels}
    one: dict[str, str] = {}
    for label in labels:
        name = names[label]
        same = (
            other
            for other in labels
            if other != label and (name == other or (names[other] in (label, name) and names[other]))
        )
        one[label] = one.get(next((other for other in same if other in one), label), label)
    return one


def _known(
    label: str, one: Mapping[str, str], listed: Sequence[Listed], people: Sequence[BriefPerson], text: str
) -> _Known:
    told = labelled(label, text)
    given = [person for person in people if one.get(person.label) == label]
    on_list = matched(told.name or label, listed) if told.name else None
    return _Known(_together(given, one), on_list, told)


def _together(given: Sequence[BriefPerson], one: Mapping[str, str]) -> BriefPerson | None:
    """What the brief says of all labels of a person; a name that is only a label is none."""
    out: BriefPerson | None = None
    for person in given:
        told = replace(person, name=None if person.name in one and person.name != person.label else person.name)
        if out is None:
            out = told
            continue
        out = replace(
            out,
            name=out.name or told.name,
            title=out.title or told.title,
            org=out.org or told.org,
            side=out.side if out.side != "unknown" else told.side,
            role=out.role if out.role != "unknown" else told.role,
        )
    return out


def _sure(known: _Known) -> Sure:
    """Role and side that need not be inferred, the user's word first."""
    given, listed, label = known.given, known.listed, known.label
    told_role: Role = listed.role if listed and listed.role != "unknown" else label.role
    told_side = listed.side if listed and listed.side != "unknown" else label.side
    return Sure(
        role=given.role if given else "unknown",
        side=given.side if given else "unknown",
        told_role=told_role,
        told_side=told_side,
    )


def _by_role(known: Mapping[str, _Known], listed: Sequence[Listed], roles: Mapping[str, Role]) -> dict[str, _Known]:
    """Gives a label without a name the one person that the file lists for its role (`被采访人：张伟` and `受访者`)."""
    out = dict(known)
    for role in ("interviewer", "interviewee"):
        persons = [person for person in listed if person.role == role]
        labels = [label for label in known if roles[label] == role]
        told = [label for label in labels if label_role(label) == role]
        label = told[0] if len(told) == 1 else labels[0] if len(labels) == 1 and len(known) == 2 else None
        if len({person.name for person in persons}) == 1 and label is not None and known[label].name is None:
            out[label] = replace(known[label], listed=persons[0])
    return out


def _person(
    labels: tuple[str, ...], known: _Known, said: Said, part: Part, odd: Hints, brief: Brief, lang: str
) -> Participant:
    given, listed, label = known.given, known.listed, known.label
    own = brief.vendor if part.side == "vendor" else brief.customer.name if part.side == "customer" else None
    title = (given.title if given else None) or label.title or (listed.title if listed else None) or said.title
    org = (given.org if given else None) or own or label.org or (listed.org if listed else None) or said.org
    reasons = (_source(known, said), part.why)
    return Participant(
        name=(given.name if given else None) or said.name,
        title=title,
        org=org,
        side=part.side,
        role=part.role,
        labels=labels,
        why="; ".join(reason.in_(lang) for reason in reasons if reason),
        hints=tuple(hint.in_(lang) for hint in odd.of(labels[0])),
    )


def _source(known: _Known, said: Said) -> Say | None:
    """Where the name comes from; nothing to say where it is the label's own."""
    if known.given and known.given.name:
        return Say("named in the brief", "简报中给出姓名")
    if known.listed and known.listed.name != known.label.name and said.name == known.listed.name:
        return Say("named in the file's list of people", "文件中的人员名单给出姓名")
    return said.why
