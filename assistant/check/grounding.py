"""Every sentence rests on words of the interview that may be used."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.check.places import Placed, finding, sentences, words_of
from assistant.errors import Say
from assistant.records import CaseDraft, Evidence, Finding, Passage, Transcript


def check_grounding(draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage]) -> list[Finding]:
    """Findings `sentence-without-evidence` and, where evidence lies in an off-record passage, `off-record`."""
    closed = [p for p in passages if p.label == "off_record"]
    out: list[Finding] = []
    for placed in sentences(draft):
        evidence = placed.sentence.evidence
        if not evidence:
            out.append(_missing(placed, draft.lang))
        elif any(words_of(e, transcript) is None for e in evidence):
            out.append(_outside(placed, draft.lang))
        elif any(_touches(e, transcript, closed) for e in evidence):
            out.append(_closed(placed, draft.lang))
    return out


def _touches(evidence: Evidence, transcript: Transcript, closed: Sequence[Passage]) -> bool:
    start = transcript.turns[evidence.turn].span.start
    return any(p.span.start < start + evidence.end and start + evidence.start < p.span.end for p in closed)


def _missing(placed: Placed, lang: str) -> Finding:
    return finding(
        "sentence-without-evidence", placed.where,
        Say(f"No words of the interview stand behind this sentence: {placed.sentence.text!r}.", f"这句话在访谈中没有依据：“{placed.sentence.text}”。"),
        Say("Link it to what was said, or leave it out.", "请指出依据，或删去这句。"), lang,
    )  # fmt: skip


def _outside(placed: Placed, lang: str) -> Finding:
    return finding(
        "sentence-without-evidence", placed.where,
        Say(f"The evidence of this sentence points outside its turn: {placed.sentence.text!r}.", f"这句话的依据超出了所在发言的范围：“{placed.sentence.text}”。"),
        Say("Draft again from this interview.", "请用这份访谈重新起草。"), lang,
    )  # fmt: skip


def _closed(placed: Placed, lang: str) -> Finding:
    return finding(
        "off-record", placed.where,
        Say("This sentence rests on words that a speaker asked not to publish.", "这句话的依据是说话人要求不公开的内容。"),
        Say("Leave it out, or ask the speaker.", "请删去，或征得说话人同意。"), lang,
    )  # fmt: skip
