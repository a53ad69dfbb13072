"""From a draft to a text that can be edited, and back to a case that can be exported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import CaseDraft, Evidence, Finding, Pair, Quote, Section, Sentence, Where
from assistant.workspace.document import (
    STANDFIRST,
    TITLE,
    DocSection,
    Document,
    Line,
    LinePair,
    Told,
    Wording,
    line_id,
)
from assistant.workspace.evidence import likeness

_LAST_STOP = regex(r"[.。]$")


def document_of(draft: CaseDraft, seed: str) -> Document:
    """The text of a draft; `seed` makes its lines' ids their own (see `line_id`)."""
    sections = tuple(_section(section, seed, draft) for section in draft.sections)
    text = {section.part: section.lines for section in sections}
    pairs = (
        LinePair(
            tuple(text["challenge"][n].id for n in pair.challenge), tuple(text["solution"][n].id for n in pair.solution)
        )
        for pair in draft.pairs
    )
    return Document(
        _head(TITLE, draft.title, draft),
        _head(STANDFIRST, draft.standfirst, draft),
        sections,
        tuple(pairs),
        draft.quotes,
    )


def _head(key: str, text: str, draft: CaseDraft) -> Line:
    line = line_from(Wording(text, "composed", ()), key)
    return replace(line, findings=_told(draft, Where(key)))


def _section(section: Section, seed: str, draft: CaseDraft) -> DocSection:
    lines = (
        replace(
            line_from(_wording(s), line_id(seed, f"{section.part}/{n}"), paragraph=s.paragraph),
            findings=_told(draft, Where(section.part, n)),
        )
        for n, s in enumerate(section.sentences)
    )
    return DocSection(section.part, section.heading, tuple(lines), section.heading)


def _told(draft: CaseDraft, where: Where) -> tuple[Told, ...]:
    """What the check of the draft found at a place, which it tells in the draft's language alone."""
    return tuple(
        Told(f.rule, f.severity, Say(f.message, f.message), Say(f.hint, f.hint))
        for f in draft.findings
        if f.where == where
    )


def _wording(sentence: Sentence) -> Wording:
    return Wording(sentence.text, sentence.kind, sentence.evidence, sentence.derivations, sentence.worded_by)


def line_from(wording: Wording, key: str, *, paragraph: int = 0) -> Line:
    """A line of the draft as it was worded."""
    return Line(
        key, wording.text, wording.kind, wording.evidence, paragraph, wording.worded_by,
        derivations=wording.derivations, first=wording,
    )  # fmt: skip


def case_of(document: Document, draft: CaseDraft) -> CaseDraft:
    """The case that a text makes, with what its draft knows beside: customer, numbers, similar cases, open questions.

    Findings are those of the lines, in the case's language. Readiness is still the draft's.
    """
    sections = tuple(Section(s.part, s.heading, tuple(_sentence(line) for line in s.lines)) for s in document.sections)
    told = {_bare(line.text) for line in document.lines()}
    return replace(
        draft,
        title=document.title.text,
        standfirst=document.standfirst.text,
        sections=sections,
        pairs=_pairs(document),
        quotes=_quotes(document),
        highlights=tuple(h for h in draft.highlights if _bare(h.text) in told),
        findings=_findings(document, draft),
    )


def _sentence(line: Line) -> Sentence:
    return Sentence(line.text, line.kind, line.evidence, line.worded_by, line.derivations, line.paragraph)


def _bare(text: str) -> str:
    return _LAST_STOP.sub("", text).casefold()


def _pairs(document: Document) -> tuple[Pair, ...]:
    places = {line.id: n for section in document.sections for n, line in enumerate(section.lines)}
    return tuple(
        Pair(tuple(places[i] for i in pair.challenge), tuple(places[i] for i in pair.solution))
        for pair in document.pairs
    )


def _quotes(document: Document) -> tuple[Quote, ...]:
    """The quotes that a line still quotes."""
    places = [line.evidence for line in document.lines() if line.kind == "quote"]
    return tuple(q for q in document.quotes if _used((Evidence(q.turn, q.start, q.end),), places))


def _used(evidence: Sequence[Evidence], places: Iterable[Sequence[Evidence]]) -> bool:
    return any(likeness(evidence, place) for place in places)


def _findings(document: Document, draft: CaseDraft) -> tuple[Finding, ...]:
    """What the lines were told, and what the draft was told of the interview as a whole."""
    placed = [(Where(line.id), line) for line in document.heads]
    placed += [(Where(s.part, n), line) for s in document.sections for n, line in enumerate(s.lines)]
    own = [
        Finding(t.rule, t.severity, where, t.message.in_(draft.lang), t.hint.in_(draft.lang))
        for where, line in placed
        for t in line.findings
    ]
    return (*(f for f in draft.findings if f.where == Where()), *own)
