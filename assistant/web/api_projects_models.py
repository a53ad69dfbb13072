"""What the API of the projects takes and gives, checked before anything is done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from fastapi import Path
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from assistant.ingest.marks import with_marks
from assistant.records import Brief, BriefPerson, Customer, Label, Length, Match, Part, Role, Side, Term
from assistant.web.desk_records import Guess, View
from assistant.workspace.diff import Change
from assistant.workspace.document import Document, Line
from assistant.workspace.project import Choices, Project, VersionNote
from assistant.workspace.words import MOST, fit_text

_MOST_ENTRIES = 200
_BIG = 2**31 - 1  # what SQLite and everybody else can count to

ProjectId = Annotated[str, Path(pattern=r"^[0-9a-f]{12}$", description="The project's id.")]
LineId = Annotated[str, Path(pattern=r"^(?:title|standfirst|[0-9a-f]{12})$", description="The line's id.")]
PassageId = Annotated[str, Path(pattern=r"^[0-9a-f]{12}$", description="The passage's id.")]
TurnNumber = Annotated[int, Path(ge=0, le=_BIG, description="The turn's number, from 0.")]
VersionNumber = Annotated[int, Path(ge=1, le=_BIG, description="The version's number, from 1.")]
BaseVersion = Annotated[int, Field(ge=0, le=_BIG, description="The version that the change is made on.")]
After = Annotated[
    str | None,
    Field(pattern=r"^[0-9a-f]{12}$", description="The line to stand behind; without one, the beginning of the part."),
]
Text = Annotated[str, Field(min_length=1, max_length=MOST)]


def _fit(value: str | None) -> str | None:
    return fit_text(value) if value and value.strip() else None


Fact = Annotated[str | None, Field(max_length=400), AfterValidator(_fit)]
Needed = Annotated[str, Field(min_length=1, max_length=400)]
Marked = Annotated[list[Needed], Field(max_length=_MOST_ENTRIES)]


class Given(BaseModel):
    """What a request brings: nothing that is not known."""

    model_config = ConfigDict(extra="forbid")


class Answer(BaseModel):
    """What an answer brings."""

    schema_: Literal[1] = Field(default=1, serialization_alias="schema")


class CustomerGiven(Given):
    """The customer."""

    name: Fact = None
    industry: Fact = None
    size: Fact = None
    region: Fact = None
    product: Fact = None


class PersonGiven(Given):
    """Who speaks under a label of the file."""

    label: Needed
    name: Fact = None
    title: Fact = None
    org: Fact = None
    side: Side | None = None
    role: Role | None = None

    def person(self) -> BriefPerson:
        """As the brief takes it."""
        side, role = self.side or "unknown", self.role or "unknown"
        return BriefPerson(self.label, self.name, self.title, side, self.org, role)


class TermGiven(Given):
    """A name as it is written, and what the recorder heard."""

    right: Needed
    heard: Marked = []


class MarksGiven(Given):
    """Turns (`12`, `14-16`) or words to be taken off the record, or put back on it."""

    mark: Marked = []
    clear: Marked = []


class BriefGiven(Given):
    """What is known beforehand; every entry is optional."""

    customer: CustomerGiven = CustomerGiven()
    vendor: Fact = None
    product: Fact = None
    people: Annotated[list[PersonGiven], Field(max_length=_MOST_ENTRIES)] = []
    glossary: Annotated[list[TermGiven], Field(max_length=_MOST_ENTRIES)] = []
    off_record: MarksGiven = MarksGiven()

    def brief(self) -> Brief:
        """As the drafter takes it.

        Raises:
            InputError: a mark is empty.
        """
        brief = Brief(
            Customer(**self.customer.model_dump()),
            self.vendor,
            self.product,
            tuple(person.person() for person in self.people),
            glossary=tuple(Term(term.right, tuple(term.heard)) for term in self.glossary),
        )
        return with_marks(brief, self.off_record.mark, self.off_record.clear)


class NameGiven(Given):
    """A project's name."""

    name: Annotated[str, Field(min_length=1, max_length=120)]


class ChangeGiven(Given):
    """A change of the text as a whole."""

    base: BaseVersion


class TextGiven(ChangeGiven):
    """Other words."""

    text: Text


class PlaceGiven(ChangeGiven):
    """A place in the text."""

    part: Part
    after: After = None


class LineGiven(PlaceGiven):
    """A line to put in."""

    text: Text


class WordingGiven(PlaceGiven):
    """A wording of a number to put in."""

    metric: Annotated[str, Field(min_length=1, max_length=80)]
    rank: Annotated[int, Field(ge=0, le=_BIG)]


class LabelGiven(ChangeGiven):
    """What a passage tells; null takes back what was said by hand."""

    label: Label | None


class RecordGiven(ChangeGiven):
    """Whether something is off the record."""

    off: bool


class SpeakerGiven(PersonGiven, ChangeGiven):
    """Who speaks under a label."""


class HeadingGiven(ChangeGiven):
    """The heading of a part."""

    heading: Annotated[str, Field(min_length=1, max_length=120)]


class DraftGiven(ChangeGiven):
    """What another draft is to be made with; what is not given stays as it is."""

    brief: BriefGiven | None = None
    length: Length | None = None

    def choices(self, before: Choices) -> Choices:
        """The choices with what is given; of people, glossary and marks what is not given stays."""
        if self.brief is None:
            return Choices(before.brief, before.labels, self.length or before.length)
        brief, given = self.brief.brief(), self.brief.model_fields_set
        told = {person.label for person in brief.people}
        people = (*(person for person in before.brief.people if person.label not in told), *brief.people)
        brief = replace(brief, people=people)
        if "glossary" not in given:
            brief = replace(brief, glossary=before.brief.glossary)
        if "off_record" not in given:
            brief = replace(brief, off_record=before.brief.off_record)
        return Choices(brief, before.labels, self.length or before.length)


class ProjectAnswer(Answer):
    """A project."""

    project: Project


class ProjectsAnswer(Answer):
    """Projects, the newest first."""

    projects: list[Project]


class GuessAnswer(Answer):
    """What a file tells for the brief."""

    guess: Guess


class ViewAnswer(Answer):
    """Everything about a draft."""

    draft: View


class EditedAnswer(Answer):
    """What a change came to: the version that stands, the line, the whole text."""

    version: int
    line: Line | None
    document: Document


class VersionsAnswer(Answer):
    """The versions of a text, in order."""

    versions: list[VersionNote]


class DiffAnswer(Answer):
    """What differs between two versions."""

    changes: list[Change]


class SimilarAnswer(Answer):
    """Past cases like this one."""

    matches: list[Match]


class LibraryAnswer(Answer):
    """The case in the library."""

    case_id: str
