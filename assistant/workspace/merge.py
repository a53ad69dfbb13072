"""Another draft of the same interview, with everything that the editor wrote, moved or took out left as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.patterns import regex
from assistant.records import Evidence, SentenceKind
from assistant.workspace.document import DocSection, Document, Line, LinePair
from assistant.workspace.evidence import likeness
from assistant.workspace.operations import settled

_SAME = 0.5  # share of the smaller evidence from which two lines tell the same
_KIND = 0.05  # more for lines of one kind: a number in a headline and in a sentence rests on the same words
_EQUAL = 2.0
_MARKS = regex(r"\W+")


@dataclass(frozen=True, slots=True)
class _Known:
    """A drafted line of the old text as it was drafted. `id` is None once it is deleted; `own`: it is the editor's."""

    text: str
    kind: SentenceKind | None
    evidence: tuple[Evidence, ...]
    id: str | None
    own: bool


@dataclass(frozen=True, slots=True)
class _Fate:
    """The id of the line that tells what a new line tells (None: it was deleted), and whether that is the new one."""

    id: str | None
    kept: bool


def merged(old: Document, new: Document) -> Document:
    """The new draft, with the old text's lines that are the editor's at their places.

    A line that is the editor's (written, edited, moved, or put in with a click) stays word for word, behind the line
    that it stood behind as far as that one is still there. What it was edited from, and what was deleted, is not
    drafted again. Lines that nobody touched give way to the new draft; those that tell the same keep their ids.

    Args:
        old: the text as it stands.
        new: the text of the new draft, with ids that the old one does not have.
    """
    fates = _fates(old, new)
    text = Document(
        title=old.title if old.title.touched else new.title,
        standfirst=old.standfirst if old.standfirst.touched else new.standfirst,
        sections=tuple(_section(was, now, fates) for was, now in zip(old.sections, new.sections, strict=True)),
        pairs=tuple(LinePair(_now(pair.challenge, fates), _now(pair.solution, fates)) for pair in new.pairs),
        quotes=tuple(dict.fromkeys((*new.quotes, *old.quotes))),
        dropped=old.dropped,
    )
    return settled(text)


def _fates(old: Document, new: Document) -> dict[str, _Fate]:
    """What becomes of each new line, by its id."""
    known = _known(old)
    taken: set[str] = set()
    out: dict[str, _Fate] = {}
    for line in new.lines():
        same = max(known, key=lambda k: (_likeness(k, line), not k.own), default=None)
        if same is None or _likeness(same, line) < _SAME:
            out[line.id] = _Fate(line.id, kept=True)
        elif same.own:
            out[line.id] = _Fate(same.id, kept=False)
        else:
            again = same.id is not None and same.id not in taken
            out[line.id] = _Fate(same.id if again else line.id, kept=True)
            taken.add(same.id or "")
    return out


def _known(old: Document) -> list[_Known]:
    lines = [
        _Known(line.was or line.text, line.first.kind if line.first else None, line.drawn, line.id, line.touched)
        for line in old.lines()
    ]
    return [*lines, *(_Known(gone.text, None, gone.evidence, None, own=True) for gone in old.dropped)]


def _likeness(known: _Known, line: Line) -> float:
    if _bare(known.text) == _bare(line.text):
        return _EQUAL
    return likeness(known.evidence, line.evidence) + (_KIND if known.kind == line.kind else 0.0)


def _bare(text: str) -> str:
    return _MARKS.sub("", text).casefold()


def _section(old: DocSection, new: DocSection, fates: Mapping[str, _Fate]) -> DocSection:
    """The section of the new draft with the editor's lines of the old one set in."""
    own = {line.id for line in old.lines if line.touched}
    lines = _drafted(new.lines, fates)
    at = 0
    for line in old.lines:
        if line.id in own:
            beside = lines[at - 1] if at else (lines[0] if lines else line)
            lines.insert(at, replace(line, paragraph=beside.paragraph))
            at += 1
        else:
            at = next((n + 1 for n, other in enumerate(lines) if other.id == line.id), at)
    heading = old.heading if old.heading != old.was else new.heading
    return DocSection(new.part, heading, tuple(lines), new.was)


def _drafted(lines: Sequence[Line], fates: Mapping[str, _Fate]) -> list[Line]:
    """The new lines that nothing of the editor's stands for."""
    return [replace(line, id=fate.id) for line in lines if (fate := fates[line.id]).kept and fate.id is not None]


def _now(pair: Sequence[str], fates: Mapping[str, _Fate]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for one in pair if (i := fates[one].id) is not None))
