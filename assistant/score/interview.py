"""An interview with its gold case: what was said, what a good editor made of it, and what must not be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from assistant.records import Label, Part

GoldSide = Literal["vendor", "customer", "partner"]
GoldRole = Literal["interviewer", "interviewee"]
ChangeUnit = Literal["percent", "point", "times", "absolute"]


@dataclass(frozen=True, slots=True)
class GoldVendor:
    """Who sells, and what."""

    name: str
    product: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class GoldCustomer:
    """Whom the case is about."""

    name: str
    industry: str = ""
    size: str = ""
    region: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class GoldPerson:
    """Someone who speaks in the interview."""

    id: str
    name: str
    title: str
    org: GoldSide
    role: GoldRole


@dataclass(frozen=True, slots=True)
class GoldFact:
    """Something a good case tells. Told when every group of `keys` has one alternative in the text."""

    id: str
    section: Part
    text: str
    keys: tuple[tuple[str, ...], ...]
    turns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GoldNorm:
    """A metric as numbers in `unit`; None where the interview does not say."""

    before: float | None
    after: float | None
    unit: str
    change: float | None
    change_unit: ChangeUnit | None


@dataclass(frozen=True, slots=True)
class GoldMetric:
    """A quantified outcome: `phrasings` are true and strong, `traps` false or misleading."""

    id: str
    name: str
    statement: str
    turns: tuple[int, ...]
    phrasings: tuple[str, ...]
    before: str = ""
    after: str = ""
    period: str = ""
    direction: str = ""
    traps: tuple[str, ...] = ()
    norm: GoldNorm | None = None


@dataclass(frozen=True, slots=True)
class GoldChallenge:
    """A problem and the part of the solution that answers it."""

    id: str
    challenge: str
    solution: str


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A sentence fit to be quoted, word for word from the turn."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class OffRecord:
    """Something said in confidence: neither `keys` (as spoken) nor `variants` may stand in a draft."""

    turns: tuple[int, ...]
    why: str
    keys: tuple[str, ...]
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Something said twice differently; `superseded_keys` are wordings of what does not hold."""

    turns: tuple[int, ...]
    what: str
    holds: str
    superseded_keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldCase:
    """The case a very good editor would publish from the interview."""

    title: str
    introduction: str
    challenge: str
    solution: str
    result: str

    def part(self, part: Part) -> str:
        """The text of one part."""
        text: str = getattr(self, part)
        return text


@dataclass(frozen=True, slots=True)
class GoldSegment:
    """One to four sentences on one thing."""

    text: str
    label: Label


@dataclass(frozen=True, slots=True)
class GoldTurn:
    """One turn of speech; `start` in seconds, `speaker` the id of a participant."""

    speaker: str
    start: int
    segments: tuple[GoldSegment, ...]


@dataclass(frozen=True, slots=True)
class GoldInterview:
    """Everything known about one interview; `path` is the file it was read from."""

    id: str
    lang: Literal["en", "zh"]
    recorded: str
    vendor: GoldVendor
    customer: GoldCustomer
    participants: tuple[GoldPerson, ...]
    facts: tuple[GoldFact, ...]
    metrics: tuple[GoldMetric, ...]
    challenges: tuple[GoldChallenge, ...]
    quotes: tuple[GoldQuote, ...]
    gaps: tuple[str, ...]
    gold: GoldCase
    off_record: tuple[OffRecord, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    synthetic: bool = True
    source: str = ""
    turns: tuple[GoldTurn, ...] = ()
    path: Path = field(default=Path(), compare=False)

    def words_of(self, turn: int) -> str:
        """What was said in the turn; English segments are parted by a space, Chinese ones are not."""
        return (" " if self.lang == "en" else "").join(segment.text for segment in self.turns[turn].segments)

    @property
    def docx(self) -> Path:
        """The interview as a recording tool exports it."""
        return self.path.with_name(f"{self.id}.docx")

    @property
    def brief(self) -> Path:
        """What a user would know beforehand: customer, vendor, people behind the labels."""
        return self.path.with_name(f"{self.id}.brief.toml")

    @property
    def truth(self) -> Path:
        """The turns, speakers and times that reading `docx` must give."""
        return self.path.with_name(f"{self.id}.truth.json")
