"""Holds an edited case, or a case that somebody else wrote, against the interview, sentence by sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.check.claims import claim_findings
from assistant.check.claims_find import claims_in
from assistant.check.places import finding
from assistant.check.verify_context import Context
from assistant.check.verify_evidence import Cover, evidence_of
from assistant.check.verify_names import check_names
from assistant.check.verify_numbers import Counted, check_counts
from assistant.check.verify_quotes import Heard, check_speech
from assistant.errors import Say
from assistant.records import (
    EditedBlock,
    EditedCase,
    Evidence,
    Finding,
    SentenceStatus,
    Severity,
    Span,
    Verified,
    Where,
)

# Share of a sentence's words that its evidence must hold together, plus what its best moment must hold alone. Taken
# from sentences of editors, one in twenty of which lies below, and sentences of other cases, six in seven of which do.
_SUPPORT = {"en": 0.82, "zh": 0.37}
_CLEARLY = 1.3  # times that, off the record, where the record does not hold it: the sentence tells the secret
# So many words (pairs of characters) that are heard off the record only are a hint, and so many tell the secret.
_SECRET_WORDS = {"en": (1, 2), "zh": (2, 3)}
_LINE_WORDS = 2  # times that in a title, a standfirst or a heading
_LEAST_WORDS = {"en": 4, "zh": 8}  # what is left beside a quote and says no more ("says the director") makes no claim

# Rules by the status they give a sentence, worst first.
_STATUS: tuple[tuple[SentenceStatus, tuple[str, ...]], ...] = (
    ("off-record", ("off-record", "off-record-word")),
    ("changed-number", ("number-changed", "number-unit", "number-elsewhere")),
    ("changed-quote", ("quote-changed",)),
    ("unsupported", ("quote-not-said", "claim-unsupported", "date-not-said")),
    ("attribution", ("quote-attribution", "person-unsure", "name-not-said")),
)


def verify(case: EditedCase, context: Context) -> tuple[Verified, ...]:
    """Every sentence, title, heading and cell of the case, in order, with its evidence and findings.

    Hard rules: `off-record`, `number-changed`, `number-unit`, `quote-changed`, `quote-not-said`, `quote-attribution`.
    Soft: `off-record-word`, `claim-unsupported`, `number-elsewhere`, `date-not-said`, `person-unsure`, `name-not-said`, and those of the claims rules (`claim-…`).
    """
    counts: Counter[str] = Counter()
    out = []
    for number, block in enumerate(case.blocks):
        for span in block.sentences:
            where = Where(block.part, counts[block.part])
            counts[block.part] += 1
            out.append(_sentence(case, number, span, where, context))
    return tuple(out)


def _sentence(case: EditedCase, number: int, span: Span, where: Where, context: Context) -> Verified:
    block = case.blocks[number]
    text = span.of(block.text)
    heard = check_speech(text, where, context, whole=block.kind == "quote", by=_by(case.blocks, number))
    cover = context.speech.cover(heard.rest)
    counted = check_counts(heard.rest, where, cover, context)
    secret = _tells_secret(text, heard.rest, cover, context)
    findings = [_secret(where, context, *secret)] if secret else [*counted.findings, *heard.findings]
    if not secret:
        findings += _unsupported(block, where, heard, cover, context)
        findings += check_names(heard, where, cover, context, title=block.kind in ("title", "heading"))
    quoted = block.kind == "quote"
    claims = claims_in(text, context.lang, names=context.names, region=context.region, quote=quoted)
    findings += claim_findings(claims, where, context.ui, context.region)
    evidence = () if secret else _evidence(heard, cover, counted, context)
    return Verified(where, text, number, span, status_of(findings), evidence, tuple(findings))


def status_of(findings: Sequence[Finding]) -> SentenceStatus:
    """The worst thing that findings say of a sentence."""
    rules = {f.rule for f in findings}
    found = next((status for status, names in _STATUS if rules.intersection(names)), None)
    return found or ("claims" if findings else "supported")


def _by(blocks: Sequence[EditedBlock], number: int) -> str:
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    return after.text if after and after.kind == "attribution" else ""


def _unsupported(block: EditedBlock, where: Where, heard: Heard, cover: Cover, context: Context) -> list[Finding]:
    """A soft finding where the speech does not hold what a sentence says; cells of a snapshot come from elsewhere."""
    said = context.speech.claimed(heard.rest)
    if block.kind == "cell" or _support(cover) >= _SUPPORT[context.lang]:
        return []
    lines = block.kind in (
        "title",
        "standfirst",
        "heading",
    )  # they name who and what; numbers in them are checked apart
    if lines and len(said) <= _LINE_WORDS * _LEAST_WORDS[context.lang]:
        return []
    if heard.pieces and len(said) <= _LEAST_WORDS[context.lang]:
        return []
    return [] if not said else [_claim(where, context)]


def _support(cover: Cover) -> float:
    return cover.share + cover.best


def _tells_secret(text: str, rest: str, cover: Cover, context: Context) -> tuple[str, Severity] | None:
    """Rule and severity where a sentence holds what was said off the record only; None where it does not."""
    if context.secret is not None and context.secret.shows(text, context.lang, ()):
        return "off-record", "hard"
    if context.closed is None:
        return None
    soft, hard = _SECRET_WORDS[context.lang]
    shared = len(context.speech.claimed(rest) & context.closed_only)
    least = _SUPPORT[context.lang]
    enough = len(context.speech.claimed(rest)) > _LEAST_WORDS[context.lang]
    if _support(cover) < least and enough and _support(context.closed.cover(rest)) >= least * _CLEARLY:
        return "off-record", "hard"
    if shared >= soft:
        return ("off-record", "hard") if shared >= hard else ("off-record-word", "soft")
    return None


def _evidence(heard: Heard, cover: Cover, counted: Counted, context: Context) -> tuple[Evidence, ...]:
    found = evidence_of(cover.windows, context.transcript)
    figures = [e for e in counted.evidence if not any(_within(e, other) for other in found)]
    return tuple(sorted({*heard.evidence, *found, *figures}))


def _within(one: Evidence, other: Evidence) -> bool:
    return one.turn == other.turn and other.start <= one.start and one.end <= other.end


def _secret(where: Where, context: Context, rule: str, severity: Severity) -> Finding:
    """The words themselves are not repeated: a report travels further than the interview."""
    sure = severity == "hard"
    return finding(
        rule, where,
        Say("Something said only off the record stands here." if sure else "A word here is heard only off the record.",
            "此处出现了说话人要求不公开的内容。" if sure else "此处有的字词只在不公开的内容里出现过。"),
        Say("Leave it out, or ask the speaker.", "请删去，或征得说话人同意。"), context.ui, severity,
    )  # fmt: skip


def _claim(where: Where, context: Context) -> Finding:
    return finding(
        "claim-unsupported", where,
        Say("Nothing in the interview was found that says this.", "访谈中没有找到能支持这句话的内容。"),
        Say("Check it: leave it out, or ask the customer.", "请核对：删去，或向客户确认。"), context.ui, "soft",
    )  # fmt: skip
