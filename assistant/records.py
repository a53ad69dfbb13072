"""What flows between the rooms: frozen records, from the transcript to the finished draft.

Offsets count Unicode code points and are half-open. A `Span` counts in `Transcript.text`; an `Evidence`
counts in the text of one turn, as the public JSON does. Numbers are `Decimal`; unknown is `None`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

Role = Literal["interviewer", "interviewee", "unknown"]
Side = Literal["vendor", "customer", "partner", "unknown"]
Label = Literal["background", "challenge", "solution", "result", "other", "off_record"]
Part = Literal["introduction", "challenge", "solution", "result"]
SentenceKind = Literal["quote", "edited", "composed"]
Status = Literal["stated", "approximate", "superseded", "hoped", "not-ours", "incomplete"]
Direction = Literal["up", "down", "same"]
ChangeKind = Literal["percent", "points", "absolute", "times"]
Severity = Literal["hard", "soft"]
Length = Literal["short", "standard", "long"]
ReadinessLevel = Literal["publishable", "needs-answers", "not-a-case"]

LABELS: tuple[Label, ...] = ("background", "challenge", "solution", "result", "other", "off_record")
PARTS: tuple[Part, ...] = ("introduction", "challenge", "solution", "result")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters in `Transcript.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Turn:
    """One labelled block of speech. `span` covers the words said, without label and time."""

    index: int
    speaker: str
    role: Role
    span: Span
    start_s: float | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """A person behind one or more speaker labels; what the file does not tell is None.

    `hints` is what seems odd about the labels (one person under two, two people under one), for the user to decide.
    """

    name: str | None
    title: str | None
    org: str | None
    side: Side
    role: Role
    labels: tuple[str, ...]
    why: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something read in the file and kept out of the speech."""

    what: str
    reason: str
    where: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """One interview as read: `text` holds the turns' words, one turn a line.

    `marked` is what the user takes off the record, `cleared` what they put back on it; a mark wins.
    """

    id: str
    source: str
    layout: str
    sha256: str
    lang: str
    recorded: str | None
    text: str
    turns: tuple[Turn, ...]
    participants: tuple[Participant, ...]
    skipped: tuple[Skipped, ...] = ()
    marked: tuple[Span, ...] = ()
    cleared: tuple[Span, ...] = ()

    def words_of(self, turn: int) -> str:
        """What was said in the turn."""
        return self.turns[turn].span.of(self.text)

    def participant(self, label: str) -> Participant | None:
        """The person behind a speaker label, if one is known."""
        return next((p for p in self.participants if label in p.labels), None)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or a short run of sentences within one turn, with what it tells.

    `probabilities` follow the order of `LABELS`; empty where a person set the label. `guarded` passages are on the
    record but too close to something that is not (same rare words or numbers) to be used in a draft; of them the
    `doubtful` ones may have been asked to be left out: a person must decide, and until then nothing uses them.
    """

    id: str
    span: Span
    turn: int
    speaker: str
    text: str
    label: Label
    confidence: float
    probabilities: tuple[float, ...] = ()
    guarded: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as said, with its meaning. `span` counts in the transcript (or in the text given)."""

    span: Span
    text: str
    value: Decimal
    unit: str
    kind: str
    approximate: bool
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class MetricValue:
    """One end of a metric: value in its unit and the words it was said with."""

    value: Decimal
    unit: str
    text: str
    span: Span | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """By how much: kind says how `value` is meant (percent, points, absolute, times)."""

    kind: ChangeKind
    value: Decimal


@dataclass(frozen=True, slots=True)
class Caution:
    """Why a wording would mislead (`code`, `reason`) and what to do about it (`action`)."""

    code: str
    reason: str
    action: str


@dataclass(frozen=True, slots=True)
class Metric:
    """A quantified state or change, with every turn that supports it."""

    id: str
    name: str
    before: MetricValue | None
    after: MetricValue | None
    change: Change | None
    period: str | None
    direction: Direction | None
    status: Status
    turns: tuple[int, ...]
    spans: tuple[Span, ...]
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A true wording for a metric, with the arithmetic that leads to it."""

    metric_id: str
    text: str
    derivation: str
    cautions: tuple[str, ...]
    part: Part
    rank: int


@dataclass(frozen=True, slots=True)
class PastCase:
    """A published case: its four parts and the facets people look it up by.

    `interview` names the interview it was made from, where that is known, so that an interview is
    never shown its own case.
    """

    id: str
    title: str
    customer: str
    industry: str | None
    size: str | None
    region: str | None
    product: str | None
    lang: str
    year: int | None
    tags: tuple[str, ...]
    sections: dict[Part, str]
    consent: str = "none"
    interview: str | None = None
    added: str | None = None
    reviewed: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """The pair of passages that made a past case a match."""

    part: Part
    query_passage: str
    case_passage: str
    terms: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Match:
    """A past case found for a query; `rank` counts from 1, `score` lies between 0 and 1."""

    rank: int
    case_id: str
    title: str
    customer: str
    industry: str | None
    lang: str
    score: float
    why: Reason


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """Where a statement was said: characters `start` to `end` of the words of one turn."""

    turn: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Derivation:
    """A number written (`text`) that follows from numbers said (`sources`) by `arithmetic`."""

    text: str
    sources: tuple[str, ...]
    arithmetic: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft, with the words it rests on. `paragraph` counts within the section."""

    text: str
    kind: SentenceKind
    evidence: tuple[Evidence, ...]
    worded_by: str = "casewright"
    derivations: tuple[Derivation, ...] = ()
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """One of the four parts of a case."""

    part: Part
    heading: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences of the challenge and the sentences of the solution that answer them."""

    challenge: tuple[int, ...]
    solution: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a speaker fit to be quoted; `start` and `end` count within the turn."""

    text: str
    speaker: str
    title: str | None
    turn: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Something a good case needs and the interview does not answer, with the question to ask.

    `needed` is what the case cannot go to the customer without.
    """

    part: Part
    missing: str
    question: str
    turn: int | None = None
    needed: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A strong statement that was not used, and why."""

    text: str
    turn: int
    reason: str


@dataclass(frozen=True, slots=True)
class Highlight:
    """A number that the case leads with, in words that may stand alone."""

    metric_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Mending:
    """A name that the recorder misheard: `heard` stands in the turn from `start` to `end`, `right` in the draft.

    `why` is `glossary` where the user listed what was heard, `spelling` for other spacing or capitals, `sound` for
    another word of the same sound.
    """

    heard: str
    right: str
    turn: int
    start: int
    end: int
    why: Literal["glossary", "spelling", "sound"]


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a draft; `sentence` counts within the section. None of both: the whole draft."""

    part: str | None = None
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found; a hard finding must be mended before the case is published."""

    rule: str
    severity: Severity
    where: Where
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether the draft may go to the customer, with the reasons."""

    level: ReadinessLevel
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Customer:
    """The snapshot of the customer; what nobody said is None."""

    name: str | None = None
    industry: str | None = None
    size: str | None = None
    region: str | None = None
    product: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why sentences of a language model were not used, and how many of one part; never with their words."""

    part: str
    rule: str
    message: str
    count: int


@dataclass(frozen=True, slots=True)
class PartWording:
    """What became of a model's sentences of one part: used at once, used after a second try, refused.

    `offline` sentences of the part are Casewright's own.
    """

    part: str
    accepted: int
    mended: int
    refused: int
    offline: int


@dataclass(frozen=True, slots=True)
class Wording:
    """What a language model had to do with a draft.

    `stopped` is why it was not asked to the end, empty otherwise; `interrupted` that the user did it. `dropped` is
    how many passages were kept from it because they talk to a machine; `pseudonyms` whether it saw other names.
    """

    model: str
    parts: tuple[PartWording, ...]
    refusals: tuple[Refusal, ...] = ()
    stopped: str = ""
    interrupted: bool = False
    dropped: int = 0
    pseudonyms: bool = False


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made the draft: version, source checksum, models (id -> sha256), settings, and who helped to word it."""

    version: str
    source_sha256: str
    models: dict[str, str] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    wording: Wording | None = None


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A drafted case with everything its writer needs to check and finish it."""

    id: str
    lang: str
    title: str
    standfirst: str
    customer: Customer
    sections: tuple[Section, ...]
    pairs: tuple[Pair, ...]
    quotes: tuple[Quote, ...]
    metrics: tuple[Metric, ...]
    suggestions: tuple[Suggestion, ...]
    matches: tuple[Match, ...]
    gaps: tuple[Gap, ...]
    left_out: tuple[LeftOut, ...]
    findings: tuple[Finding, ...]
    readiness: Readiness
    provenance: Provenance
    schema: int = 1
    highlights: tuple[Highlight, ...] = ()
    mendings: tuple[Mending, ...] = ()

    def section(self, part: Part) -> Section:
        """The section of that part."""
        return next(s for s in self.sections if s.part == part)


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """What the user says about the person behind a speaker label.

    A name that is itself a label of the file means the same person. A `required` label must be in the file; others
    need not be, since a brief may serve several files in which not everybody speaks.
    """

    label: str
    name: str | None = None
    title: str | None = None
    side: Side = "unknown"
    org: str | None = None
    role: Role = "unknown"
    required: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A name of a glossary: how it is written, and how the recorder wrote what it heard."""

    right: str
    heard: tuple[str, ...] = ()


# The turns from one number to another, or words that were said.
Mark = tuple[int, int] | str


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user takes off the record (`mark`) or puts back on it (`clear`)."""

    mark: tuple[Mark, ...] = ()
    clear: tuple[Mark, ...] = ()

    @property
    def turns(self) -> bool:
        """Whether any of them names a turn, which only one interview has."""
        return any(not isinstance(one, str) for one in (*self.mark, *self.clear))


@dataclass(frozen=True, slots=True)
class Brief:
    """What the user knows beforehand; every entry is optional."""

    customer: Customer = Customer()
    vendor: str | None = None
    product: str | None = None
    people: tuple[BriefPerson, ...] = ()
    off_record: Marks = Marks()
    glossary: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Claimed:
    """A sentence that a language model worded, with the passages it names for it; `part` also `title`, `standfirst`."""

    text: str
    part: str
    kind: SentenceKind
    cited: tuple[Passage, ...]
    derivations: tuple[Derivation, ...] = ()


BlockKind = Literal["title", "standfirst", "heading", "text", "quote", "attribution", "cell"]
SentenceStatus = Literal[
    "off-record", "changed-number", "changed-quote", "unsupported", "attribution", "claims", "supported"
]


@dataclass(frozen=True, slots=True)
class EditedBlock:
    """One paragraph or table cell of a case as a file holds it.

    `part` is one of the four parts, `title`, `standfirst`, `customer` (cells of the snapshot), or `body` before any
    known heading. `place` counts the paragraphs of a Word document from 0. `sentences` are spans of `text`.
    """

    kind: BlockKind
    part: str
    text: str
    place: int
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class EditedCase:
    """A case that somebody edited or wrote, as read from its file."""

    source: str
    lang: str
    blocks: tuple[EditedBlock, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """One sentence of an edited case held against the interview; `block` counts in `EditedCase.blocks`."""

    where: Where
    text: str
    block: int
    span: Span
    status: SentenceStatus
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]
