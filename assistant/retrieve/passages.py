"""The passages that past cases are found by, and what an interview tells for each part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.records import PARTS, Label, Part, Passage, PastCase

# Which part of a past case answers what is told in an interview. Off-record passages and small talk
# stand for no part, so they never reach a search.
_PART_OF: dict[Label, Part] = {
    "background": "introduction",
    "challenge": "challenge",
    "solution": "solution",
    "result": "result",
}

Told = dict[Part, tuple[str, ...]]

_UNNAMED: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class CasePassage:
    """A paragraph of one part of a past case; `subject` marks its title, tags and facets, which speak for every part."""

    case_id: str
    part: Part
    text: str
    subject: bool = False

    def speaks_for(self, part: Part) -> bool:
        """Whether what is told for `part` may be matched with this passage."""
        return self.subject or self.part == part


def case_passages(cases: Sequence[PastCase], industries: Mapping[str, str] = _UNNAMED) -> tuple[CasePassage, ...]:
    """Title, tags and facets, then every paragraph, of each case in the order given.

    `industries` tells what the industry of a case is called, in every language it may be asked for in.
    """
    return tuple(passage for case in cases for passage in _passages(case, industries))


def told_by(case: PastCase) -> Told:
    """What a past case tells for each part: its paragraphs."""
    told = {part: _paragraphs(case, part) for part in PARTS}
    return {part: paragraphs for part, paragraphs in told.items() if paragraphs}


def _paragraphs(case: PastCase, part: Part) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in case.sections.get(part, "").splitlines())))


def _passages(case: PastCase, industries: Mapping[str, str]) -> list[CasePassage]:
    facets = (industries.get(case.industry or "", ""), case.region or "")  # "420 employees": all say such words
    subject = "; ".join((case.title, *case.tags, *filter(None, facets)))
    found = [CasePassage(case.id, "introduction", subject, subject=True)]
    for part in PARTS:
        found += [CasePassage(case.id, part, paragraph) for paragraph in _paragraphs(case, part)]
    return found


def texts_by_part(passages: Sequence[Passage]) -> Told:
    """What an interview tells for each part of a case, in the order said; nothing that may be confidential."""
    found: Told = {}
    for part in PARTS:
        texts = tuple(p.text for p in passages if _PART_OF.get(p.label) == part and not p.doubtful)
        if texts:
            found[part] = texts
    return found
