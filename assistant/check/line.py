"""Holds one line that somebody just wrote against the interview: its status, what it rests on, what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.check.line_numbers import Before, elsewhere
from assistant.check.verify import status_of, verify
from assistant.check.verify_context import Context
from assistant.errors import Say
from assistant.records import (
    BlockKind,
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

_STILL = 0.8  # of what the best places hold of a line's words, its old places must hold to be kept
_ELSEWHERE = "number-elsewhere"
_GRAVER = {"off-record", _ELSEWHERE, "number-changed", "number-unit"}  # what tells of a number already, or of worse
_CHECK = Say("Check what the number is about.", "请核对这个数说的是什么。")
_NOWHERE = ("claim-unsupported", "quote-not-said", "off-record")


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding in both languages."""

    rule: str
    severity: Severity
    message: Say
    hint: Say


@dataclass(frozen=True, slots=True)
class LineCheck:
    """What the interview says of a line. `evidence` is empty where nothing was found that it rests on."""

    status: SentenceStatus
    evidence: tuple[Evidence, ...]
    remarks: tuple[Remark, ...]


def check_line(
    text: str,
    kind: BlockKind,
    part: str,
    sentences: Sequence[Span],
    context: Context,
    before: Before | None = None,
) -> LineCheck:
    """The line held against the interview.

    Args:
        text: the line.
        kind: what it is in the case: title, standfirst, heading, text or quote.
        part: the part it stands in, or `title` or `standfirst`.
        sentences: the spans of its sentences.
        context: the interview; its language of messages does not matter.
        before: what the line was before it was edited; None for one that is not to be held against that.
    """
    case = EditedCase("", context.lang, (EditedBlock(kind, part, text, 0, tuple(sentences)),))
    english = verify(case, replace(context, ui="en"))
    flawed = any(one.findings for one in english)
    chinese = verify(case, replace(context, ui="zh")) if flawed else english
    remarks = _remarks(english, chinese)
    found = {e for one in english for e in one.evidence if not _nowhere(one)}
    rules = {r.rule for r in remarks}
    if before is not None and not rules & _GRAVER:
        remarks += tuple(Remark(_ELSEWHERE, "soft", one.message, _CHECK) for one in elsewhere(text, before, context))
    return LineCheck(status_of([_finding(r) for r in remarks]), tuple(sorted(found)), remarks)


def _finding(remark: Remark) -> Finding:
    return Finding(remark.rule, remark.severity, Where(), remark.message.en, remark.hint.en)


def still_holds(text: str, before: str, now: str, context: Context) -> bool:
    """Whether the words that a line rested on (`before`) hold it about as well as the best ones (`now`).

    Its numbers must stand in both or in neither.
    """
    speech = context.speech
    held, best = speech.content(before), speech.content(now)
    numbers = frozenset(gram for gram in speech.content(text) if gram[0] == "#")
    return numbers & best <= held and speech.weight(text, held) >= _STILL * speech.weight(text, best)


def tells_secret(text: str, context: Context, derived: Sequence[object] = ()) -> bool:
    """Whether a text holds words, names or numbers that were said off the record only."""
    return context.secret is not None and context.secret.shows(text, context.lang, derived)


def _nowhere(one: Verified) -> bool:
    return any(f.rule in _NOWHERE for f in one.findings)


def _remarks(english: Sequence[Verified], chinese: Sequence[Verified]) -> tuple[Remark, ...]:
    pairs = (
        (en, zh)
        for one, other in zip(english, chinese, strict=True)
        for en, zh in zip(one.findings, other.findings, strict=True)
    )
    told = (Remark(en.rule, en.severity, Say(en.message, zh.message), Say(en.hint, zh.hint)) for en, zh in pairs)
    return tuple(dict.fromkeys(told))
