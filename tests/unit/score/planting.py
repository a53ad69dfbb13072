"""Drafts made from gold cases, so that tests can plant one fault at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from assistant.language.sentences import sentence_spans
from assistant.records import (
    PARTS,
    CaseDraft,
    Customer,
    Evidence,
    Part,
    Participant,
    Passage,
    Provenance,
    Readiness,
    Section,
    Sentence,
    Span,
    Transcript,
    Turn,
)
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview
from assistant.score.keys import tells
from assistant.score.numbers import known_figures, unsupported
from assistant.score.text import plain

GOLD = Path(__file__).parents[3] / "eval" / "gold"


@lru_cache(maxsize=1)
def all_gold() -> tuple[GoldInterview, ...]:
    return load_gold(GOLD)


def gold_of(interview: str) -> GoldInterview:
    return next(gold for gold in all_gold() if gold.id == interview)


@lru_cache(maxsize=64)
def transcript_of(gold: GoldInterview) -> Transcript:
    """The gold turns as a transcript."""
    roles = {person.id: person.role for person in gold.participants}
    turns, lines, at = [], [], 0
    for index, said in enumerate(gold.turns):
        words = gold.words_of(index)
        turns.append(Turn(index, said.speaker, roles[said.speaker], Span(at, at + len(words)), float(said.start)))
        lines.append(words)
        at += len(words) + 1
    people = tuple(
        Participant(person.name, person.title, person.org, person.org, person.role, (person.id,), "gold")
        for person in gold.participants
    )
    return Transcript(
        gold.id, gold.path.name, "gold", "", gold.lang, gold.recorded, "\n".join(lines), tuple(turns), people
    )


def passages_of(gold: GoldInterview) -> tuple[Passage, ...]:
    """The gold segments as passages."""
    return tuple(
        Passage(f"{gold.id}-{index}-{number}", Span(0, 0), index, turn.speaker, segment.text, segment.label, 1.0)
        for index, turn in enumerate(gold.turns)
        for number, segment in enumerate(turn.segments)
    )


def draft_of(gold: GoldInterview, parts: dict[Part, Iterable[Sentence]], title: str = "") -> CaseDraft:
    return CaseDraft(
        id=gold.id,
        lang=gold.lang,
        title=title,
        standfirst="",
        customer=Customer(gold.customer.name),
        sections=tuple(Section(part, part, tuple(parts.get(part, ()))) for part in PARTS),
        pairs=(),
        quotes=(),
        metrics=(),
        suggestions=(),
        matches=(),
        gaps=(),
        left_out=(),
        findings=(),
        readiness=Readiness("publishable", ()),
        provenance=Provenance("0", ""),
    )


@lru_cache(maxsize=64)
def gold_draft(gold: GoldInterview) -> CaseDraft:
    """The gold case as a draft; each sentence rests on the sentences of the interview that support it."""
    parts: dict[Part, Iterable[Sentence]] = {
        part: [
            Sentence(words, "composed", evidence_for(gold, part, words))
            for words in sentences(gold.gold.part(part), gold.lang)
        ]
        for part in PARTS
    }
    return draft_of(gold, parts, gold.gold.title)


def sentences(text: str, lang: str) -> list[str]:
    flat = re.sub(r"\s+", " ", text) if lang == "en" else re.sub(r"\s+", "", text)
    return [span.of(flat) for span in sentence_spans(flat, lang)]


def evidence_for(gold: GoldInterview, part: Part, words: str) -> tuple[Evidence, ...]:
    """Sentences of the turns that the facts told in `words` name, and what else its numbers need."""
    transcript, known = transcript_of(gold), known_figures(gold)
    chosen: tuple[Evidence, ...] = ()

    def bare(evidence: tuple[Evidence, ...]) -> int:
        return len(unsupported(Sentence(words, "composed", evidence), transcript, known))

    candidates = _candidates(gold, part, words)
    while bare(chosen):
        best = min(candidates, key=lambda one: bare((*chosen, one)))
        if bare((*chosen, best)) == bare(chosen):
            pair = _best_pair(candidates[:60], chosen, bare)
            if pair is None:
                break
            chosen = (*chosen, *pair)
        else:
            chosen = (*chosen, best)
    return chosen or tuple(candidates[:1])


def _best_pair(
    candidates: list[Evidence], chosen: tuple[Evidence, ...], bare: Callable[[tuple[Evidence, ...]], int]
) -> tuple[Evidence, Evidence] | None:
    for at, first in enumerate(candidates):
        for second in candidates[at + 1 :]:
            if abs(first.turn - second.turn) <= 2 and bare((*chosen, first, second)) < bare(chosen):
                return first, second
    return None


def _candidates(gold: GoldInterview, part: Part, words: str) -> list[Evidence]:
    """Sentences of the interview, those of the facts that `words` tells first, then the likest."""
    text = plain(words)
    named = [
        turn
        for fact in gold.facts
        if fact.section == part and any(tells(text, key) for group in fact.keys for key in group)
        for turn in fact.turns
    ]
    found = []
    for turn in range(len(gold.turns)):
        said = gold.words_of(turn)
        found += [(Evidence(turn, span.start, span.end), span.of(said)) for span in sentence_spans(said, gold.lang)]
    grams = _grams(text)
    ranked = sorted(found, key=lambda one: (one[0].turn not in named, -len(grams & _grams(plain(one[1]))), one[0]))
    return [evidence for evidence, _ in ranked]


def _grams(text: str) -> set[str]:
    return (
        {text[at : at + 4] for at in range(len(text) - 3)}
        if text.isascii()
        else {text[at : at + 2] for at in range(len(text) - 1)}
    )


def with_sentence(draft: CaseDraft, part: Part, number: int, text: str) -> CaseDraft:
    """The draft with the words of one sentence replaced."""

    def changed(section: Section) -> Section:
        if section.part != part:
            return section
        kept = list(section.sentences)
        kept[number] = replace(kept[number], text=text)
        return replace(section, sentences=tuple(kept))

    return replace(draft, sections=tuple(changed(section) for section in draft.sections))
