"""What a language model had to do with a draft, as lines for its writer."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.export.words import word
from assistant.records import CaseDraft, PartWording, Refusal, Wording


@dataclass(frozen=True, slots=True)
class WordedLine:
    """One part, or the whole: what became of the model's sentences, and why some were not used."""

    lead: str
    text: str
    details: tuple[str, ...]


def worded_lines(draft: CaseDraft, ui: str) -> tuple[WordedLine, ...]:
    """The lines, the model first; none where no model was asked."""
    return wording_lines(draft.provenance.wording, ui) if draft.provenance.wording else ()


def wording_lines(wording: Wording, ui: str) -> tuple[WordedLine, ...]:
    """The same for what a model had to do with a draft."""
    parts = [_part(part, wording, ui) for part in wording.parts]
    known = [part.part for part in wording.parts]
    rest = [WordedLine(_name(r.part, ui), _reason(r, ui), ()) for r in wording.refusals if r.part not in known]
    return (_whole(wording, ui), *parts, *rest)


def _whole(wording: Wording, ui: str) -> WordedLine:
    used = sum(part.accepted + part.mended for part in wording.parts)
    refused = sum(part.refused for part in wording.parts)
    details = []
    if wording.stopped:
        details.append(word("worded-stopped", ui).format(text=wording.stopped))
    if wording.dropped:
        details.append(word("worded-dropped", ui).format(n=wording.dropped))
    if wording.pseudonyms:
        details.append(word("worded-pseudonyms", ui))
    return WordedLine(wording.model, word("worded-whole", ui).format(used=used, refused=refused), tuple(details))


def _part(part: PartWording, wording: Wording, ui: str) -> WordedLine:
    text = word("worded-part", ui).format(
        accepted=part.accepted, mended=part.mended, refused=part.refused, offline=part.offline
    )
    reasons = tuple(_reason(r, ui) for r in wording.refusals if r.part == part.part)
    return WordedLine(_name(part.part, ui), text, reasons)


def _name(part: str, ui: str) -> str:
    """A part in words; what is no part (`plan`) as a word of its own."""
    return word("worded-plan" if part == "plan" else part, ui)


def _reason(refusal: Refusal, ui: str) -> str:
    times = word("worded-times", ui).format(n=refusal.count) if refusal.count > 1 else ""
    return word("worded-reason", ui).format(text=refusal.message, times=times)
