"""What a person took off the record, kept out of what was made before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.errors import Say, WorkError
from assistant.records import CaseDraft, Evidence, Label, Passage, Quote, Span, Transcript
from assistant.workspace.document import TITLE, Document, Line, Wording
from assistant.workspace.operations import with_line, without
from assistant.workspace.project import Choices, Marks

Tells = Callable[[str], bool]


def closed_by(passages: Sequence[Passage], marks: Marks) -> tuple[Passage, ...]:
    """The passages, with those that a mark touches off the record."""
    return tuple(replace(p, label="off_record") if _touched(p.span, marks.marked) else p for p in passages)


def labelled(
    passages: Sequence[Passage], labels: Mapping[str, Label], newest: Sequence[Passage]
) -> tuple[Passage, ...]:
    """The passages as a version shows them: with its labels by hand, on the record or off it as in the newest ones."""
    now = {p.span: p for p in newest}
    out = []
    for passage in passages:
        last = now.get(passage.span, passage)
        if "off_record" in (last.label, passage.label):
            passage = replace(passage, label=last.label)
        elif passage.id in labels:
            passage = replace(passage, label=labels[passage.id], confidence=1.0)
        out.append(replace(passage, guarded=last.guarded, doubtful=last.doubtful))
    return tuple(out)


def rests_on_closed(evidence: Sequence[Evidence], transcript: Transcript, closed: Sequence[Passage]) -> bool:
    """Whether any of the words that the evidence points to are off the record."""
    spans = [p.span for p in closed if p.label == "off_record"]
    places = (_span(e, transcript) for e in evidence if 0 <= e.turn < len(transcript.turns))
    return any(_touched(place, spans) for place in places)


def _span(evidence: Evidence, transcript: Transcript) -> Span:
    at = transcript.turns[evidence.turn].span.start
    return Span(at + evidence.start, at + evidence.end)


def _touched(span: Span, others: Sequence[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in others)


@dataclass(frozen=True, slots=True)
class Secrecy:
    """What must not be read: lines that are `closed`, evidence that `rests` on what is off the record, words that `tell` it."""

    closed: Callable[[Line], bool]
    rests: Callable[[Sequence[Evidence]], bool]
    tells: Tells


def open_text(document: Document, secrecy: Secrecy, plain: str) -> Document:
    """The text without what must not be read, in what it says, said first, quotes, or has left out.

    `plain` stands for a title that must not be read.
    """
    text = without(document, {line.id for line in document.lines() if secrecy.closed(line)})
    for line in text.lines():
        if line.first and (secrecy.tells(line.first.text) or secrecy.rests(line.first.evidence)):
            text = with_line(text, replace(line, first=None))
    for head in text.heads:
        text = with_line(text, _open_head(head, secrecy, plain if head.id == TITLE else ""))
    sections = tuple(replace(s, heading=s.was if secrecy.tells(s.heading) else s.heading) for s in text.sections)
    return replace(
        text,
        sections=sections,
        quotes=tuple(q for q in text.quotes if not _quotes_closed(q, secrecy)),
        dropped=tuple(
            replace(gone, text="") if secrecy.tells(gone.text) or secrecy.rests(gone.evidence) else gone
            for gone in text.dropped
        ),
    )


def _open_head(head: Line, secrecy: Secrecy, plain: str) -> Line:
    """Title or standfirst as it was drafted where its words must not be read, or in plain words."""
    first = head.first if head.first and not secrecy.tells(head.first.text) else None
    safe = first or Wording(plain, "composed", ())
    if secrecy.closed(head):
        return replace(head, text=safe.text, first=safe)
    return replace(head, first=safe)


def _quotes_closed(quote: Quote, secrecy: Secrecy) -> bool:
    return secrecy.tells(quote.text) or secrecy.rests((Evidence(quote.turn, quote.start, quote.end),))


def open_draft(draft: CaseDraft, transcript: Transcript, closed: Sequence[Passage], tells: Tells) -> CaseDraft:
    """The draft's numbers, wordings, questions and matches without those that rest on or tell what is off the record."""
    spans = [p.span for p in closed if p.label == "off_record"]
    metrics = tuple(
        m
        for m in draft.metrics
        if not any(_touched(span, spans) for span in m.spans)
        and not tells(" ".join([m.name, m.period or "", *(v.text for v in (m.before, m.after) if v)]))
    )
    known = {m.id for m in metrics}
    customer = replace(
        draft.customer,
        **{
            name: None
            for name in ("name", "industry", "size", "region", "product")
            if (value := getattr(draft.customer, name)) and tells(value)
        },
    )
    return replace(
        draft,
        customer=customer,
        metrics=metrics,
        suggestions=tuple(s for s in draft.suggestions if s.metric_id in known and not tells(s.text)),
        highlights=tuple(h for h in draft.highlights if h.metric_id in known and not tells(h.text)),
        matches=tuple(m for m in draft.matches if not tells(m.why.query_passage) and not tells(m.why.sentence)),
        gaps=tuple(g for g in draft.gaps if not tells(g.missing) and not tells(g.question)),
        left_out=tuple(item for item in draft.left_out if not tells(item.text) and not tells(item.reason)),
        mendings=tuple(
            m for m in draft.mendings if not rests_on_closed((Evidence(m.turn, m.start, m.end),), transcript, closed)
        ),
    )


def next_marks(marks: Marks, span: Span, *, off: bool) -> Marks:
    """The marks with a place taken off the record, or put back on it; the rest of a longer mark stays."""
    marked, cleared = _less(marks.marked, span), _less(marks.cleared, span)
    if off:
        return Marks(tuple(sorted({*marked, span})), cleared)
    return Marks(marked, tuple(sorted({*cleared, span})))


def _less(spans: Sequence[Span], gone: Span) -> tuple[Span, ...]:
    pieces = (
        piece for s in spans for piece in (Span(s.start, min(s.end, gone.start)), Span(max(s.start, gone.end), s.end))
    )
    return tuple(sorted({piece for piece in pieces if piece.start < piece.end}))


def marks_in(marks: Marks, before: str, now: str) -> Marks:
    """Marks made in one reading of a file, in another reading of it, by their words.

    Where the same words are said more often or less often than before, all of them are marked, and none is cleared.

    Raises:
        WorkError: marked words do not stand in it: nothing may be drafted as if they were not marked.
    """
    if before == now:
        return marks
    marked = [(span, _again(span, before, now)) for span in marks.marked]
    if not all(found for _, found in marked):
        raise WorkError(
            Say(
                "What was taken off the record cannot be found again after this change.",
                "修改之后，找不到之前设为不公开的内容。",
            ),
            Say("Take the change back, or mark the words again.", "请撤销修改，或重新标记这些内容。"),
        )
    cleared = [found for span in marks.cleared if len(found := _again(span, before, now)) == 1]
    return Marks(
        tuple(sorted({one for _, found in marked for one in found})), tuple(sorted({one for (one,) in cleared}))
    )


def _again(span: Span, before: str, now: str) -> tuple[Span, ...]:
    """Where the words of a span stand now: one place where they are said as often as before, else every place."""
    words = span.of(before)
    first, second = _places(words, before), _places(words, now)
    if len(first) == len(second) and span.start in first:
        second = [second[first.index(span.start)]]
    return tuple(Span(at, at + len(words)) for at in second)


def _places(words: str, text: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


def without_labels(choices: Choices, passage: str, label: Label | None) -> Choices:
    """The choices with a label by hand for a passage, or without one."""
    labels = {key: value for key, value in choices.labels.items() if key != passage}
    return replace(choices, labels=labels | ({passage: label} if label else {}))
