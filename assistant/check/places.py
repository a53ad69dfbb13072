"""Every text of a draft with the place it stands in, and the findings that name such a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.errors import Say
from assistant.records import CaseDraft, Evidence, Finding, Sentence, Severity, Transcript, Where


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence of the draft with its place."""

    where: Where
    sentence: Sentence


def sentences(draft: CaseDraft) -> list[Placed]:
    """The sentences of the four parts, in order."""
    return [Placed(Where(s.part, n), x) for s in draft.sections for n, x in enumerate(s.sentences)]


def texts(draft: CaseDraft) -> Iterator[tuple[Where, str]]:
    """Every text of the draft that a reader may see."""
    yield Where("title"), draft.title
    yield Where("standfirst"), draft.standfirst
    customer = draft.customer
    for value in (customer.name, customer.industry, customer.size, customer.region, customer.product):
        if value:
            yield Where("customer"), value
    for section in draft.sections:
        yield Where(section.part), section.heading
    for placed in sentences(draft):
        yield placed.where, placed.sentence.text
    for quote in draft.quotes:
        yield Where("quotes"), quote.text
    for gap in draft.gaps:
        yield Where("gaps"), gap.missing
        yield Where("gaps"), gap.question
    for left in draft.left_out:
        yield Where("left_out"), left.text
        yield Where("left_out"), left.reason
    for suggestion in draft.suggestions:
        yield Where("suggestions"), suggestion.text
    for metric in draft.metrics:
        yield Where("metrics"), " ".join([metric.name, *(v.text for v in (metric.before, metric.after) if v)])


def words_of(evidence: Evidence, transcript: Transcript) -> str | None:
    """The words the evidence points to; None when it points outside its turn."""
    if not 0 <= evidence.turn < len(transcript.turns):
        return None
    words = transcript.words_of(evidence.turn)
    return words[evidence.start : evidence.end] if 0 <= evidence.start < evidence.end <= len(words) else None


def evidence_text(sentence: Sentence, transcript: Transcript) -> str:
    """All the words a sentence rests on, one piece a line."""
    return "\n".join(w for e in sentence.evidence if (w := words_of(e, transcript)))


def finding(rule: str, where: Where, message: Say, hint: Say, lang: str, severity: Severity = "hard") -> Finding:
    """A finding in the language of the draft."""
    return Finding(rule, severity, where, message.in_(lang), hint.in_(lang))
