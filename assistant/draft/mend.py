"""Takes out of a draft what the check refuses, and says so under what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.wording import frames
from assistant.records import CaseDraft, Finding, LeftOut, Pair, Section, Sentence


def without_faults(draft: CaseDraft, findings: Sequence[Finding]) -> CaseDraft:
    """The draft without the sentences that hard findings point at; pairs, quotes and numbers of sentences follow.

    A finding off the record removes the sentence without repeating its words anywhere.
    """
    refused: dict[tuple[str | None, int | None], list[Finding]] = {}
    for finding in findings:
        if finding.severity == "hard" and finding.where.sentence is not None:
            refused.setdefault((finding.where.part, finding.where.sentence), []).append(finding)
    if not refused:
        return draft
    kept: dict[str, list[int]] = {}
    sections, out = [], list(draft.left_out)
    for section in draft.sections:
        kept[section.part] = [i for i in range(len(section.sentences)) if (section.part, i) not in refused]
        sections.append(replace(section, sentences=tuple(section.sentences[i] for i in kept[section.part])))
        for i, sentence in enumerate(section.sentences):
            against = refused.get((section.part, i), [])
            if against and all(finding.rule != "off-record" for finding in against):
                out.append(_note(sentence, against[0], draft.lang))
    gone = [
        _bare(s.text)
        for section in draft.sections
        for i, s in enumerate(section.sentences)
        if (section.part, i) in refused and s.kind == "composed"
    ]
    return replace(
        draft,
        title=_title(draft, gone),
        suggestions=tuple(s for s in draft.suggestions if _bare(s.text) not in gone),
        sections=tuple(sections),
        pairs=_pairs(draft.pairs, kept["challenge"], kept["solution"]),
        quotes=tuple(q for q in draft.quotes if _quoted(q.turn, q.start, sections)),
        left_out=tuple(out),
    )


def _bare(text: str) -> str:
    return text.rstrip(".。").lower()


def _title(draft: CaseDraft, gone: Sequence[str]) -> str:
    """The title without a number that was taken out of the text."""
    if not any(number in draft.title.lower() for number in gone):
        return draft.title
    words, name, product = frames(draft.lang)["title"], draft.customer.name, draft.customer.product
    if name and product:
        return words["plain"].format(customer=name, product=product)
    return name or words["none"]


def _note(sentence: Sentence, finding: Finding, lang: str) -> LeftOut:
    reason = frames(lang)["left_out"]["finding"].format(message=finding.message)
    return LeftOut(sentence.text, sentence.evidence[0].turn if sentence.evidence else 0, reason)


def _pairs(pairs: Sequence[Pair], challenge: list[int], solution: list[int]) -> tuple[Pair, ...]:
    moved = [
        Pair(
            tuple(challenge.index(i) for i in pair.challenge if i in challenge),
            tuple(solution.index(i) for i in pair.solution if i in solution),
        )
        for pair in pairs
    ]
    return tuple(pair for pair in moved if pair.challenge and pair.solution)


def _quoted(turn: int, start: int, sections: Sequence[Section]) -> bool:
    places = [e for section in sections for s in section.sentences if s.kind == "quote" for e in s.evidence]
    return any(e.turn == turn and e.start == start for e in places)
