"""What a file holds before anyone knows who spoke: lines with their places, and what a layout makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the `number`-th paragraph, row or line (from 1), up to `last` where several."""

    kind: str
    number: int
    last: int
    of: str = ""

    def __str__(self) -> str:
        """`paragraph 12`, `paragraphs 3-4`, `row 3 of table 1`."""
        if self.last == self.number:
            return f"{self.kind} {self.number}{self.of}"
        return f"{self.kind}s {self.number}-{self.last}{self.of}"


def at(kind: str, number: int, of: str = "") -> Place:
    """The place of one paragraph, row or line."""
    return Place(kind, number, number, of)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text. `block` is equal for lines of one paragraph; `cells` are filled in table rows only."""

    text: str
    place: Place
    block: int
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of speech that the file itself marks off: a cue, a row, an entry of a list.

    Times are seconds from the beginning of the recording; `speaker` is empty where the file names none, and
    `opens` says that somebody else begins here though the file does not say who.
    """

    speaker: str
    start_s: float | None
    end_s: float | None
    words: str
    place: Place
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """Something kept out of the speech; `code` names the reason (see `reasons.py`)."""

    what: str
    code: str
    place: Place | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as lines in reading order; `pictures` counts its images, `left` what its container held back.

    A file that tells by itself who spoke (JSON, CSV) is read into `segments`, and `layout` names its kind;
    `joined` says that these are cut like captions, so that a turn may run over several.
    """

    lines: tuple[Line, ...]
    left: tuple[Left, ...] = ()
    pictures: int = 0
    segments: tuple[Segment, ...] = ()
    layout: str = ""
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Header:
    """A speaker's label as it stands in a line; `words` is the speech that follows it in the same line."""

    speaker: str
    start_s: float | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One labelled block of speech: who, from when, the words, and where it stands."""

    speaker: str
    start_s: float | None
    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sheet as its layout reads it."""

    blocks: tuple[Block, ...]
    left: tuple[Left, ...]


def together(left: Sequence[Left]) -> tuple[Left, ...]:
    """Joins neighbours that were left out for the same reason into one entry with a range of places."""
    out: list[Left] = []
    for item in left:
        before = out[-1] if out else None
        if before and before.place and item.place and _touch(before, item):
            out[-1] = replace(
                before, what=f"{before.what} / {item.what}", place=replace(before.place, last=item.place.last)
            )
        else:
            out.append(item)
    return tuple(out)


def _touch(first: Left, then: Left) -> bool:
    a, b = first.place, then.place
    if a is None or b is None:
        return False
    return first.code == then.code and (a.kind, a.of) == (b.kind, b.of) and 0 <= b.number - a.last <= 1
