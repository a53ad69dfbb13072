"""What the library API takes and gives. Unknown is null; codes are those of the command line's JSON."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from assistant.library.coverage import Stats
from assistant.library.stored import StoredCase
from assistant.records import Part
from assistant.web.library_changes import Failed
from assistant.web.library_facets import Count
from assistant.web.library_views import Card, CaseView, Compared, Found

Short = Annotated[str, Field(max_length=400)]
Codes = Annotated[list[Annotated[str, Field(max_length=80)]], Field(max_length=50)]
Tags = Annotated[list[Short], Field(max_length=50)]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Answer(BaseModel):
    """Every answer says which form it has."""

    model_config = ConfigDict(serialize_by_alias=True)
    schema_: int = Field(default=1, alias="schema")


class Facts(BaseModel):
    """A case without its text; `own` cases can be changed, `guessed` names what nobody has confirmed."""

    case_id: str
    title: str
    customer: str
    industry: str | None
    size: str | None
    region: str | None
    product: str | None
    lang: str
    year: int | None
    tags: list[str]
    challenges: list[str]
    factors: list[str]
    guessed: list[str]
    consent: str
    consent_date: str | None
    scope: str | None
    added: str | None
    reviewed: str | None
    removed: str | None

    @classmethod
    def of(cls, stored: StoredCase) -> Facts:
        """The facts of a stored case."""
        case, consent = stored.case, stored.consent
        return cls(
            case_id=case.id, title=case.title, customer=case.customer, industry=case.industry, size=case.size,
            region=case.region, product=case.product, lang=case.lang, year=case.year, tags=list(case.tags),
            challenges=list(stored.challenges), factors=list(stored.factors), guessed=list(stored.guessed),
            consent=consent.state, consent_date=consent.date, scope=consent.scope, added=case.added,
            reviewed=case.reviewed, removed=stored.removed,
        )  # fmt: skip


class ReasonFacts(BaseModel):
    """Why a case was found."""

    part: Part
    query_passage: str
    case_passage: str
    terms: list[str]
    sentence: str


class Hit(BaseModel):
    """A case in an answer; score and reason are null where nothing was asked."""

    case: Facts
    own: bool
    mean_rating: float | None
    score: float | None
    why: ReasonFacts | None

    @classmethod
    def of(cls, card: Card) -> Hit:
        """A card as JSON."""
        why = card.why.reason if card.why else None
        told = ReasonFacts(
            part=why.part, query_passage=why.query_passage, case_passage=why.case_passage, terms=list(why.terms),
            sentence=why.sentence,
        ) if why else None  # fmt: skip
        score = card.match.score if card.match else None
        return cls(case=Facts.of(card.stored), own=card.own, mean_rating=card.stars, score=score, why=told)


class FacetCount(BaseModel):
    """A value of a facet, how many cases it gives, and whether it is chosen."""

    value: str
    cases: int
    chosen: bool

    @classmethod
    def of(cls, count: Count) -> FacetCount:
        """A count as JSON."""
        return cls(value=count.value, cases=count.cases, chosen=count.chosen)


class FoundAnswer(Answer):
    """`total` cases have the facets; the first of them by likeness, or by age where nothing was asked."""

    total: int
    hits: list[Hit]
    facets: dict[str, list[FacetCount]]

    @classmethod
    def of(cls, found: Found) -> FoundAnswer:
        """What was found as JSON."""
        facets = {name: [FacetCount.of(one) for one in counts] for name, counts in found.facets.items()}
        return cls(total=found.total, hits=[Hit.of(card) for card in found.cards], facets=facets)


class RatingFacts(BaseModel):
    """A rating."""

    stars: int
    note: str | None
    day: str


class CommentFacts(BaseModel):
    """A comment; `number` names it."""

    number: int
    text: str
    day: str


class SourceFacts(BaseModel):
    """The file a case came from."""

    name: str
    sha256: str
    kind: str
    version: str | None


class CaseAnswer(Answer):
    """A case with its text and everything known of it."""

    case: Facts
    own: bool
    sections: dict[Part, str]
    source: SourceFacts
    evidence: int | None
    ratings: list[RatingFacts]
    comments: list[CommentFacts]
    similar: list[Hit]
    used: dict[str, int]

    @classmethod
    def of(cls, view: CaseView) -> CaseAnswer:
        """A case as JSON."""
        source = view.stored.source
        return cls(
            case=Facts.of(view.stored), own=view.own, sections=view.stored.case.sections,
            source=SourceFacts(name=source.name, sha256=source.sha256, kind=source.kind, version=source.version),
            evidence=view.evidence,
            ratings=[RatingFacts(stars=one.stars, note=one.note, day=one.day) for one in view.ratings],
            comments=[CommentFacts(number=one.number, text=one.text, day=one.day) for one in view.comments],
            similar=[Hit.of(card) for card in view.similar], used=dict(view.used),
        )  # fmt: skip


class FactsAnswer(Answer):
    """A case as it is after a change."""

    case: Facts


class ListAnswer(Answer):
    """Cases without their text."""

    cases: list[Facts]


class SimilarAnswer(Answer):
    """Cases like another one."""

    hits: list[Hit]


class AddError(BaseModel):
    """A file that could not be added."""

    file: str
    message: str
    hint: str

    @classmethod
    def of(cls, failed: Failed, ui: str) -> AddError:
        """Why it failed, in a language."""
        return cls(file=failed.name, message=failed.error.message.in_(ui), hint=failed.error.hint.in_(ui))


class AddedAnswer(Answer):
    """What became of each file."""

    added: list[Facts]
    errors: list[AddError]


class ComparedAnswer(Answer):
    """Two cases: values that both are filed under, and words that both say, part by part."""

    left: Facts
    right: Facts
    shared: dict[str, list[str]]
    terms: dict[Part, list[str]]

    @classmethod
    def of(cls, both: Compared) -> ComparedAnswer:
        """A comparison as JSON."""
        return cls(
            left=Facts.of(both.left), right=Facts.of(both.right),
            shared={name: list(values) for name, values in both.shared.items()},
            terms={part: list(terms) for part, terms in both.terms.items()},
        )  # fmt: skip


class StatsAnswer(Answer):
    """The library in figures."""

    stats: Stats


class NumberAnswer(Answer):
    """The number of a new comment."""

    number: int


class DoneAnswer(Answer):
    """It is done."""

    done: bool = True


class Change(BaseModel):
    """What to change; what is left out stays, an empty text makes a facet unknown."""

    model_config = ConfigDict(extra="forbid")
    title: Annotated[str, Field(min_length=1, max_length=400)] | None = None
    customer: Annotated[str, Field(min_length=1, max_length=400)] | None = None
    industry: Short | None = None
    size: Short | None = None
    region: Short | None = None
    product: Short | None = None
    year: Annotated[int, Field(ge=0, le=9999)] | None = None
    tags: Tags | None = None
    challenges: Codes | None = None
    factors: Codes | None = None
    consent: Short | None = None
    consent_date: Day | None = None
    scope: Short | None = None
    reviewed: Day | None = None
    confirm: bool = False


class NewRating(BaseModel):
    """A rating to keep."""

    model_config = ConfigDict(extra="forbid")
    stars: Annotated[int, Field(ge=1, le=5)]
    note: Short | None = None


class NewComment(BaseModel):
    """A comment to keep."""

    model_config = ConfigDict(extra="forbid")
    text: Annotated[str, Field(min_length=1, max_length=2000)]
