"""A case that is being edited: each line is held against its interview, with what is off the record by now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from assistant.check.line import LineCheck, check_line, still_holds, tells_secret
from assistant.check.line_numbers import Before
from assistant.check.verbatim import words
from assistant.check.verify_context import Context, context_of
from assistant.check.verify_quotes import QUOTED
from assistant.draft.headline import number_sentence, places_of
from assistant.draft.profile import with_names
from assistant.draft.pulled import pulled
from assistant.draft.tellable import Understood
from assistant.draft.wording import frames
from assistant.errors import InputError, NotFound, Say
from assistant.ingest.edited_parts import whole_sentences
from assistant.ingest.unmended import WayBack
from assistant.language.numerals import numbers
from assistant.metrics.quantities import find_quantities
from assistant.ports import Tokenizer
from assistant.records import (
    BlockKind,
    Brief,
    CaseDraft,
    Evidence,
    Passage,
    Quote,
    Sentence,
    SentenceKind,
    SentenceStatus,
    Span,
    Transcript,
)
from assistant.workspace.closing import Secrecy, closed_by, open_draft, open_text, rests_on_closed
from assistant.workspace.document import EDITOR, HEADS, STANDFIRST, TITLE, Document, Line, Told, Trace, Wording
from assistant.workspace.evidence import likeness
from assistant.workspace.operations import with_line
from assistant.workspace.project import Marks, Run

_Record = TypeVar("_Record")
_HEAD_KINDS: dict[str, BlockKind] = {TITLE: "title", STANDFIRST: "standfirst"}
# What the check of a draft finds, as the status of a line.
_STATUS: dict[str, SentenceStatus] = {
    "off-record": "off-record",
    "number-unsupported": "changed-number",
    "derivation-wrong": "changed-number",
    "quote-not-verbatim": "changed-quote",
    "sentence-without-evidence": "unsupported",
}
_SPEECH = {"en": 5, "zh": 8}  # words (characters) in quotation marks from which a line is somebody's speech


class Held:
    """One interview made ready for lines to be held against it; what it has found out it keeps."""

    def __init__(self, run: Run, marks: Marks, brief: Brief) -> None:
        """`run` is the newest of the project, whose labels count; `marks` are what a person says of the record."""
        self.run = run
        self.brief = brief
        self.transcript: Transcript = run.transcript
        self.passages: tuple[Passage, ...] = closed_by(run.passages, marks)
        self.lang = "zh" if run.transcript.lang == "zh" else "en"
        self._found: dict[tuple[str, BlockKind, str, Before | None], LineCheck] = {}

    @cached_property
    def context(self) -> Context:
        """The interview as the check takes it."""
        return context_of(*self._heard, with_names(self.brief, *self._heard), find_quantities, "en")

    @cached_property
    def _heard(self) -> tuple[Transcript, tuple[Passage, ...]]:
        """The interview with names put right, and its passages with the labels that count."""
        mended = self.run.mended
        if mended is None:
            return self.transcript, self.passages
        both = zip(mended.passages, self.passages, strict=True)
        return mended.transcript, tuple(replace(heard, label=read.label) for heard, read in both)

    def drafted(self, document: Document) -> Document:
        """A text with new lines in it, without what is off the record, every line checked."""
        text = self.opened(document)
        for line in (*text.heads, *text.lines()):
            text = with_line(text, self.reread(line) if line.touched else self._light(line))
        return text

    def opened(self, document: Document, *, shown: bool = False) -> Document:
        """The text without lines that rest on or tell what is off the record.

        Where it is `shown` to its editor, lines that were found so when they were saved stay, with what they are told.
        """

        def closed(line: Line) -> bool:
            return not (shown and line.status == "off-record") and self.closed(line)

        return open_text(document, Secrecy(closed, self.rests, self.tells), frames(self.lang)["title"]["none"])

    def opened_draft(self, draft: CaseDraft) -> CaseDraft:
        """What a draft knows beside its text, without what is off the record."""
        return open_draft(draft, self.transcript, self.passages, self.tells)

    def closed(self, line: Line) -> bool:
        """Whether a line rests on what is off the record, or tells it."""
        if self.context.closed is None:
            return False
        if self.rests(line.evidence):
            return True
        if line.derivations and not line.touched:  # its own numbers are no secret
            derived = [n.value for d in line.derivations for n in numbers(d.text, self.lang)]
            return tells_secret(line.text, self.context, derived)
        return self._check(line).status == "off-record"

    def rests(self, evidence: Sequence[Evidence]) -> bool:
        """Whether any of these places is off the record."""
        return rests_on_closed(evidence, self.transcript, self.passages)

    def tells(self, text: str) -> bool:
        """Whether words tell what is off the record."""
        return tells_secret(text, self.context)

    def reread(self, line: Line, text: str | None = None) -> Line:
        """The line with other words (or the same), held against the interview: evidence kept, found anew, or lost."""
        first = line.first
        now = replace(line, text=line.text if text is None else text)
        if first is not None and now.text == first.text:
            return self._as_first(now, first)
        derivations = tuple(d for d in line.derivations if d.text in now.text)
        now = replace(now, kind=self._kind(now), derivations=derivations, worded_by=EDITOR)
        found = self._check(now, self._before(line))
        evidence, trace = self._rests(now, found.evidence)
        return replace(now, status=found.status, findings=_told(found), evidence=evidence, trace=trace)

    def _as_first(self, line: Line, first: Wording) -> Line:
        """A line with the words it had first, which rest on what they rested on."""
        now = replace(
            line, kind=first.kind, evidence=first.evidence, derivations=first.derivations, worded_by=first.worded_by,
            findings=(), trace="kept",
        )  # fmt: skip
        if line.origin == "draft":
            return self._light(now)
        found = self._check(now)
        return replace(now, status=found.status, findings=_told(found))

    def pull(self, passage: Passage, draft: CaseDraft, tokenizer: Tokenizer, case: str) -> tuple[Wording, Quote | None]:
        """A passage as the drafter would word it, and the quote where it cannot tell it otherwise.

        Raises:
            InputError: it is off the record or may be, or the interviewer says it.
        """
        transcript, passages = self._heard
        at = next(n for n, one in enumerate(self.passages) if one.id == passage.id)
        sentence, quote = pulled(passages[at], transcript, draft.customer, self.brief, tokenizer, case)
        return _wording(self._back(sentence)), self._back(quote) if quote else None

    def number(self, draft: CaseDraft, metric_id: str, rank: int) -> Wording:
        """A wording of a number as a sentence with its evidence and arithmetic.

        Raises:
            NotFound: there is no such wording (any more).
        """
        metric = next((m for m in draft.metrics if m.id == metric_id), None)
        wording = next((s for s in draft.suggestions if s.metric_id == metric_id and s.rank == rank), None)
        if metric is None or wording is None:
            raise NotFound(
                Say("There is no such wording.", "没有这个表述。"),
                Say("Reload the page.", "请刷新页面。"),
            )
        places = [n for n in places_of(metric, self.passages) if self.passages[n].label != "off_record"]
        understood = Understood(self.transcript, self.passages, (metric,), (wording,), ())
        return _wording(number_sentence(metric, wording, places, understood))

    def must_find(self, passage_id: str) -> Passage:
        """The passage of that id.

        Raises:
            NotFound: there is none.
        """
        found = next((p for p in self.passages if p.id == passage_id), None)
        if found is None:
            raise NotFound(
                Say("There is no such passage in the interview.", "访谈中没有这段话。"),
                Say("Reload the page.", "请刷新页面。"),
            )
        return found

    def turn_span(self, turn: int) -> Span:
        """Where a turn stands.

        Raises:
            InputError: there is no such turn.
        """
        if not 0 <= turn < len(self.transcript.turns):
            raise InputError(
                Say(f"There is no turn {turn}.", f"没有第 {turn} 轮发言。"), Say("Reload the page.", "请刷新页面。")
            )
        return self.transcript.turns[turn].span

    def _light(self, line: Line) -> Line:
        """A drafted line: the check of the draft has held it against its own evidence; claims are told in both languages."""
        own = tuple(t for t in line.findings if not t.rule.startswith("claim-"))
        claims = tuple(
            t for t in _told(self._check(line)) if t.rule != "claim-unsupported" and t.rule.startswith("claim-")
        )
        findings = (*own, *claims)
        return replace(line, findings=findings, status=_status(findings))

    def _before(self, line: Line) -> Before | None:
        """What a line was first, which what it says by now is held against; title and standfirst rest on all."""
        if line.id in HEADS:
            return None
        evidence = line.drawn or line.evidence
        words = "\n".join([self._words((e,)) for e in evidence])
        return Before(line.was, words, frozenset(e.turn for e in evidence))

    def _check(self, line: Line, before: Before | None = None) -> LineCheck:
        kind: BlockKind = _HEAD_KINDS.get(line.id) or ("quote" if line.kind == "quote" else "text")
        part = line.id if line.id in HEADS else "body"
        key = (line.text, kind, part, before)
        if key not in self._found:
            whole = line.id == TITLE
            spans = (Span(0, len(line.text)),) if whole else whole_sentences(line.text, self.lang)
            found = check_line(line.text, kind, part, spans, self.context, before)
            self._found[key] = replace(found, evidence=self._back(found.evidence))
        return self._found[key]

    def _back(self, record: _Record) -> _Record:
        """A record that points at the interview with names put right, pointing at the one that was read."""
        mended = self.run.mended
        return record if mended is None else WayBack(self.transcript, mended.transcript, mended.mendings).of(record)

    def _kind(self, line: Line) -> SentenceKind:
        """A quote is what was one and still quotes, or begins with speech in quotation marks."""
        if line.id in HEADS:
            return "composed"
        pieces = [m for m in QUOTED.finditer(line.text) if len(words(m.group())) >= _SPEECH[self.lang]]
        quotes = bool(pieces) and (line.kind == "quote" or pieces[0].start() == 0)
        return "quote" if quotes else "edited"

    def _rests(self, line: Line, found: tuple[Evidence, ...]) -> tuple[tuple[Evidence, ...], Trace]:
        """What a line rests on by now, and what became of what it rested on."""
        before = tuple(e for e in line.evidence if not self.rests((e,)))
        if not found:
            return (), "lost"
        if before and still_holds(line.text, self._words(before), self._words(found), self.context):
            return before, "kept"
        stay = tuple(e for e in before if likeness((e,), found))
        new = tuple(e for e in found if not likeness((e,), stay))
        return tuple(sorted({*stay, *new})), "found"

    def _words(self, evidence: Sequence[Evidence]) -> str:
        return "\n".join(self.transcript.words_of(e.turn)[e.start : e.end] for e in evidence)


def _told(found: LineCheck) -> tuple[Told, ...]:
    return tuple(Told(r.rule, r.severity, r.message, r.hint) for r in found.remarks)


def _status(findings: Sequence[Told]) -> SentenceStatus:
    graver = next((_STATUS[t.rule] for t in findings if t.rule in _STATUS), None)
    return graver or ("claims" if findings else "supported")


def _wording(sentence: Sentence) -> Wording:
    return Wording(sentence.text, sentence.kind, sentence.evidence, sentence.derivations, sentence.worded_by)
