"""Puts the draft together: choice, names, sentences, quotes, title, pairs, gaps."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.draft.about import about_customer
from assistant.draft.asked_of import with_topics
from assistant.draft.baselines import with_baselines
from assistant.draft.choose import Choice, Opening, choose
from assistant.draft.company import company_names
from assistant.draft.compared import with_baselines_beside
from assistant.draft.gaps import find_gaps
from assistant.draft.head import head_of
from assistant.draft.headline import Told, told_numbers
from assistant.draft.joining import quotes_in_one
from assistant.draft.leading import fit_to_lead, may_head
from assistant.draft.led_in import with_lead_ins
from assistant.draft.led_up import with_lead_up
from assistant.draft.left_out import left_out
from assistant.draft.material import gather, worth_of
from assistant.draft.names import Reader, names_of
from assistant.draft.old_state import of_challenge, with_old_state
from assistant.draft.opening import customer_first, presenting, statement_first
from assistant.draft.pairs import pair_up
from assistant.draft.passed_on import runs
from assistant.draft.points import with_points
from assistant.draft.presented import Presented, presented
from assistant.draft.printable import printable
from assistant.draft.profile import profile, vendor_name
from assistant.draft.readiness import readiness
from assistant.draft.salience import SalienceModels, salience
from assistant.draft.sentences import quote_of, written_section
from assistant.draft.solution_lead import solution_lead
from assistant.draft.spoken_leads import with_leads_as_said
from assistant.draft.tellable import Understood, corrected_later, secret, tellable, unquoted
from assistant.draft.then_now import with_what_was
from assistant.draft.topics import topics
from assistant.draft.wording import frames
from assistant.language.length import text_size
from assistant.learning.features import utterances_of
from assistant.ports import Embedder, Tokenizer
from assistant.records import (
    PARTS,
    Brief,
    CaseDraft,
    Length,
    Part,
    Participant,
    Provenance,
    Section,
    Sentence,
    Transcript,
)


@dataclass(frozen=True, slots=True)
class DraftParts:
    """What the drafter needs loaded, and how long the draft shall be."""

    models: Mapping[str, SalienceModels]
    tokenizer: Tokenizer
    embedder: Embedder
    length: Length = "standard"


def compose(understood: Understood, brief: Brief, parts: DraftParts, provenance: Provenance) -> CaseDraft:
    """The draft of one interview in English or Chinese; findings are still empty."""
    transcript, passages, lang = understood.transcript, understood.passages, understood.transcript.lang
    may = tellable(understood)
    houses = company_names(transcript)
    customer = profile(transcript, [p for i, p in enumerate(passages) if i not in may.doubted], brief, houses)
    names = names_of(transcript, customer, vendor_name(transcript, brief, houses))
    spans = [(p.turn, p.span) for p in passages]
    scores = salience(utterances_of(transcript, spans), lang, parts.models[lang])
    banned, without = may.closed, dict(may.instead)
    called = tuple(name for name in (names.customer, names.customer_short) if name)
    lead = presented(transcript, passages, banned, without, may.replies, called)
    if lead is not None:
        without = {at: text for at, text in without.items() if at not in lead.places} | dict(lead.rest)
        banned |= frozenset(lead.places) - frozenset(lead.rest)
        customer = replace(customer, size=customer.size or lead.people)
    materials = gather(
        transcript,
        passages,
        scores,
        names,
        parts.tokenizer,
        banned,
        mended=without,
        replies=may.replies,
        topics=topics(understood.metrics, transcript, passages, banned),
        unquoted=unquoted(understood),
    )
    materials = presenting(list(printable(materials)), customer) if lang == "en" else materials
    materials = with_points(materials, transcript, passages, may.never)
    materials = with_what_was(materials, understood.metrics)
    numbers, baselines = with_baselines(
        told_numbers(understood, secret(understood) | corrected_later(understood)), materials, lang
    )
    materials = of_challenge(materials, numbers, lang)
    opening = (Opening(lead.sentence),) if lead is not None else ()
    closed = banned | frozenset(without) | unquoted(understood)
    together = runs(transcript, passages, materials, worth_of(passages, scores), names, closed)
    speech = text_size(transcript.text, lang)
    choices = choose(materials, lang, (*opening, *numbers), parts.length, speech, together, baselines)
    choices = with_leads_as_said(choices, transcript, passages, closed)
    choices = with_lead_up(choices, materials, transcript, passages, closed)
    choices = quotes_in_one(with_topics(choices, transcript, passages, names, banned), transcript)
    choices = with_lead_ins(choices, materials, transcript, passages, closed)
    reader = Reader(names)
    choices = customer_first(choices, names) if lead is None else _beside_lead(choices, lead)
    chosen = solution_lead([c for c in choices if PARTS[c.part] == "solution"], names, transcript, passages, banned)
    composed = [_composed(part, lead, numbers, chosen) for part in PARTS]
    sections = tuple(_section(i, choices, told, reader, transcript) for i, told in enumerate(composed))
    leading = fit_to_lead(numbers, passages, lang)
    sections = with_old_state(sections, leading, passages, transcript)
    sections = with_baselines_beside(sections, understood.metrics, passages, transcript, banned, may.doubtful)
    by_part = {section.part: section for section in sections}
    answers = [p for p in passages if transcript.turns[p.turn].role != "interviewer"]
    told = frozenset(number.metric.id for number in numbers)
    gaps = find_gaps(answers, understood.metrics, customer, lang, understood.suggestions, told)
    head = head_of(
        leading,
        names,
        _tellers(choices, transcript),
        lang,
        about=about_customer(lead, customer, by_part["introduction"], lang),
        heads=bool(leading) and may_head(leading[0], numbers, passages, lang),
    )
    return CaseDraft(
        id=hashlib.sha256(f"{transcript.id}:{transcript.sha256}".encode()).hexdigest()[:12],
        lang=lang,
        title=head.title,
        standfirst=head.standfirst,
        customer=customer,
        sections=sections,
        pairs=pair_up(by_part["challenge"].sentences, by_part["solution"].sentences, transcript, parts.embedder),
        quotes=tuple(quote_of(choice.material, transcript) for choice in choices if choice.quoted),
        metrics=understood.metrics,
        suggestions=understood.suggestions,
        matches=understood.matches,
        gaps=gaps,
        left_out=left_out(
            [m for m in materials if m.place not in without], choices, understood.metrics, transcript, lang, told
        ),
        findings=(),
        readiness=readiness(sections, understood.metrics, gaps, customer, lang),
        provenance=provenance,
        highlights=head.highlights,
    )


def _tellers(choices: Sequence[Choice], transcript: Transcript) -> tuple[Participant, ...]:
    """The people whose words were chosen."""
    labels = {choice.material.passage.speaker for choice in choices}
    return tuple(person for person in transcript.participants if labels.intersection(person.labels))


def _composed(
    part: Part, lead: Presented | None, numbers: Sequence[Told], chosen: Sentence | None
) -> tuple[Sentence, ...]:
    """The sentences in the draft's own words that a section begins with."""
    if part == "introduction" and lead is not None:
        return (lead.sentence,)
    if part == "solution" and chosen is not None:
        return (chosen,)
    return tuple(number.sentence for number in numbers) if part == "result" else ()


def _section(
    place: int, choices: Sequence[Choice], told: Sequence[Sentence], reader: Reader, transcript: Transcript
) -> Section:
    part = PARTS[place]
    own = [choice for choice in choices if choice.part == place]
    own = statement_first(own) if transcript.lang == "en" and part != "introduction" and not told else own
    return Section(
        part,
        frames(transcript.lang)["headings"][part],
        written_section(own, told, reader, transcript, apart=part == "result"),
    )


def _beside_lead(choices: Sequence[Choice], lead: Presented) -> list[Choice]:
    """The choices with what is left of the sources of the sentence that presents the customer right after it."""
    first = [c for c in choices if PARTS[c.part] == "introduction" and c.material.place in lead.rest]
    return [*first, *(choice for choice in choices if choice not in first)]
