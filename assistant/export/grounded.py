"""An edited case as other programs get it: every sentence has evidence, and what has none is told beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assistant.export.words import word
from assistant.records import CaseDraft, Finding, Pair, Part, Section, Where


def grounded(draft: CaseDraft) -> CaseDraft:
    """The case without sentences that rest on nothing; each stands among the findings instead."""
    kept = {s.part: [n for n, one in enumerate(s.sentences) if one.evidence] for s in draft.sections}
    if all(len(kept[s.part]) == len(s.sentences) for s in draft.sections):
        return draft
    sections = tuple(replace(s, sentences=tuple(s.sentences[n] for n in kept[s.part])) for s in draft.sections)
    moved = (_moved(finding, kept) for finding in draft.findings)
    return replace(
        draft,
        sections=sections,
        pairs=_pairs(draft, kept),
        findings=(*(f for f in moved if f is not None), *(f for s in draft.sections for f in _told(s, draft.lang))),
    )


def _moved(finding: Finding, kept: Mapping[Part, list[int]]) -> Finding | None:
    """The finding at the sentence's new number; None where the sentence is gone."""
    where = finding.where
    numbers = next((numbers for part, numbers in kept.items() if part == where.part), None)
    if where.sentence is None or numbers is None:
        return finding
    return (
        replace(finding, where=Where(where.part, numbers.index(where.sentence))) if where.sentence in numbers else None
    )


def _pairs(draft: CaseDraft, kept: Mapping[Part, list[int]]) -> tuple[Pair, ...]:
    challenge, solution = kept["challenge"], kept["solution"]
    moved = (
        Pair(
            tuple(challenge.index(n) for n in pair.challenge if n in challenge),
            tuple(solution.index(n) for n in pair.solution if n in solution),
        )
        for pair in draft.pairs
    )
    return tuple(pair for pair in moved if pair.challenge and pair.solution)


def _told(section: Section, lang: str) -> list[Finding]:
    hint = word("rests-on-nothing-hint", lang)
    return [
        Finding(
            "sentence-without-evidence",
            "soft",
            Where(section.part),
            word("rests-on-nothing", lang).format(text=one.text),
            hint,
        )
        for one in section.sentences
        if not one.evidence
    ]
