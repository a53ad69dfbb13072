"""A draft in a language model's words as far as the law lets them stand; the offline draft stands in for the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from assistant.errors import GeneratorError, Say
from assistant.generate.ask import Desk
from assistant.generate.assemble import Built, built, evidence_of
from assistant.generate.headed import headed
from assistant.generate.numbered import Numbered, numbered
from assistant.generate.plan import Fact, Known, of_part, offline_plan, planned
from assistant.generate.pseudonyms import Pseudonyms
from assistant.generate.wording import Halfway, Law, Subject, Tried, worded
from assistant.language.length import text_size
from assistant.ports import Generator
from assistant.records import PARTS, CaseDraft, Part, PartWording, Passage, Refusal, Section, Transcript, Wording

_INTERRUPTED = Say("interrupted by the user", "用户中断")
_NO_ANSWER = "no-answer"


@dataclass(frozen=True, slots=True, eq=False)
class Tools:
    """Who is asked, the law, and the names to hide (None: names are shown as they are)."""

    generator: Generator
    law: Law
    pseudonyms: Pseudonyms | None = None


@dataclass(slots=True, eq=False)
class _Work:
    """What became of the questions so far."""

    tried: dict[Part, tuple[Tried, ...]] = field(default_factory=dict)
    head: tuple[Tried, ...] = ()
    unanswered: list[Refusal] = field(default_factory=list)
    stopped: str = ""
    interrupted: bool = False


def reworded(
    draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage], known: Known, tools: Tools
) -> CaseDraft:
    """The draft with the model's sentences that the law accepts. It is complete whatever the model does.

    Args:
        draft: the offline draft, checked.
        transcript: the interview, with names put right.
        passages: all of its passages.
        known: names of customer, vendor and product for the prompts.
        tools: the model and the law.
    """
    among = numbered(passages)
    work = _Work()
    try:
        _ask_all(work, draft, transcript, among, known, tools)
    except KeyboardInterrupt:
        work.stopped, work.interrupted = _INTERRUPTED.in_(draft.lang), True
    return _finished(work, draft, transcript, among, tools)


def unworded(draft: CaseDraft, error: GeneratorError) -> CaseDraft:
    """The offline draft as it is, with the reason why the model could not even be loaded."""
    message = error.message.in_(draft.lang)
    wording = Wording("-", (), (Refusal("plan", _NO_ANSWER, message, 1),), message)
    return replace(draft, provenance=replace(draft.provenance, wording=wording))


def _ask_all(
    work: _Work, draft: CaseDraft, transcript: Transcript, among: Numbered, known: Known, tools: Tools
) -> None:
    desk = Desk(tools.generator, tools.pseudonyms)
    try:
        facts = planned(desk, among, transcript, known)
    except GeneratorError as error:
        if not _goes_on(work, "plan", error, draft.lang):
            return
        facts = offline_plan(draft, among, transcript)
    for part in PARTS:
        if not _word(work, part, facts, draft, transcript, among, known, desk, tools.law):
            return
    try:
        told = [one for part in PARTS for one in work.tried.get(part, ())]
        if any(not one.findings for one in told):
            built_so_far = _sections(work, draft, transcript, tools.generator.id)
            work.head = headed(desk, replace(draft, sections=built_so_far), told, among, transcript, known, tools.law)
    except GeneratorError as error:
        _goes_on(work, "title", error, draft.lang)


def _word(work: _Work, part: Part, facts: Sequence[Fact], draft: CaseDraft, transcript: Transcript, among: Numbered, known: Known, desk: Desk, law: Law) -> bool:  # fmt: skip
    """Asks for one part; whether the next one is worth asking for."""
    own = of_part(facts, part)
    if not own:
        return True
    length = sum(text_size(s.text, draft.lang) for s in draft.section(part).sentences)
    subject = Subject(known, among, transcript, draft.metrics, draft.suggestions, max(length, 60))
    try:
        work.tried[part] = worded(desk, part, own, subject, law)
    except Halfway as halfway:
        work.tried[part] = halfway.tried
        return _goes_on(work, part, halfway.cause, draft.lang)
    except GeneratorError as error:
        return _goes_on(work, part, error, draft.lang)
    return True


def _goes_on(work: _Work, part: str, error: GeneratorError, lang: str) -> bool:
    """Notes why there is no answer; whether the next question may get one."""
    message = error.message.in_(lang)
    work.unanswered.append(Refusal(part, _NO_ANSWER, message, 1))
    if error.lasting:
        work.stopped = message
    return not error.lasting


def _finished(work: _Work, draft: CaseDraft, transcript: Transcript, among: Numbered, tools: Tools) -> CaseDraft:
    model = tools.generator.id
    parts = _parts(work, draft, transcript, model)
    accepted = {one.claim.part: one.claim.text for one in work.head if not one.findings}
    quotes = [q for one in parts for q in one.quotes]
    sections = tuple(one.section for one in parts)
    kept = {(e.turn, e.start) for s in sections for x in s.sentences if x.worded_by != model for e in x.evidence}
    own = [q for q in draft.quotes if (q.turn, q.start) in kept]
    wording = Wording(
        model=model,
        parts=(*_counts(work, parts), *(_headed(one) for one in work.head)),
        refusals=(*work.unanswered, *_refusals([*(t for p in PARTS for t in work.tried.get(p, ())), *work.head])),
        stopped=work.stopped,
        interrupted=work.interrupted,
        dropped=among.dropped,
        pseudonyms=tools.pseudonyms is not None,
    )
    return replace(
        draft,
        title=accepted.get("title", draft.title),
        standfirst=accepted.get("standfirst", draft.standfirst),
        sections=sections,
        quotes=tuple(dict.fromkeys([*own, *quotes])),
        provenance=replace(draft.provenance, wording=wording),
    )


def _parts(work: _Work, draft: CaseDraft, transcript: Transcript, model: str) -> list[Built]:
    accepted = [t.claim.cited for tried in work.tried.values() for t in tried if not t.findings]
    told = [e for cited in accepted for e in evidence_of(cited, transcript)]
    out = []
    for section in draft.sections:
        tried = work.tried.get(section.part, ())
        if any(not t.findings for t in tried):
            out.append(built(section, tried, told, model, transcript))
        else:
            out.append(Built(section, (), len(section.sentences)))
    return out


def _sections(work: _Work, draft: CaseDraft, transcript: Transcript, model: str) -> tuple[Section, ...]:
    return tuple(one.section for one in _parts(work, draft, transcript, model))


def _counts(work: _Work, parts: Sequence[Built]) -> list[PartWording]:
    return [_counted(one, work.tried[one.section.part]) for one in parts if work.tried.get(one.section.part)]


def _headed(one: Tried) -> PartWording:
    refused = bool(one.findings)
    return PartWording(one.claim.part, int(not refused), 0, int(refused), int(refused))


def _counted(one: Built, tried: Sequence[Tried]) -> PartWording:
    mended = sum(t.mended for t in tried)
    refused = sum(bool(t.findings) for t in tried)
    return PartWording(one.section.part, len(tried) - mended - refused, mended, refused, one.offline)


def _refusals(tried: Iterable[Tried]) -> list[Refusal]:
    """The reasons by part and rule, in order; of equal ones the first message tells."""
    counts: Counter[tuple[str, str]] = Counter()
    messages: dict[tuple[str, str], str] = {}
    for one in tried:
        for finding in one.findings:
            key = (one.claim.part, finding.rule)
            counts[key] += 1
            messages.setdefault(key, finding.message)
    return [Refusal(part, rule, messages[part, rule], count) for (part, rule), count in counts.items()]
