"""The right side of the review page: the interview, with labels, back links, and black bars."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.export.html_draft import language_tag, sentence_id, sentence_name, words_id
from assistant.export.redact import black, off_record
from assistant.export.said import clock, name_of, words_span
from assistant.export.text import html_text
from assistant.export.words import word
from assistant.records import Part, Passage, Section, Span, Transcript, Turn


@dataclass(frozen=True, slots=True)
class Use:
    """Words of the interview that a sentence of the draft rests on; `first` of those of the sentence."""

    span: Span
    part: Part
    number: int
    first: bool


@dataclass(frozen=True, slots=True)
class View:
    """All that decides how a stretch of the interview is shown; `edges` are where uses and black bars begin or end."""

    transcript: Transcript
    passages: tuple[Passage, ...]
    hidden: tuple[Span, ...]
    uses: tuple[Use, ...]
    edges: tuple[int, ...]
    ui: str


def transcript_html(sections: Sequence[Section], transcript: Transcript, passages: Sequence[Passage], ui: str) -> str:
    """All turns in order, linked with the sentences of `sections` that use them.

    Words off the record are not in it, only black bars of about their length.
    """
    ordered = tuple(sorted(passages, key=lambda p: p.span))
    hidden, uses = off_record(ordered), _uses(sections, transcript)
    edges = sorted({at for span in (*hidden, *(use.span for use in uses)) for at in (span.start, span.end)})
    view = View(transcript, ordered, hidden, uses, tuple(edges), ui)
    return "\n".join(_turn(turn, view) for turn in transcript.turns)


def _uses(sections: Sequence[Section], transcript: Transcript) -> tuple[Use, ...]:
    return tuple(
        Use(words_span(evidence, transcript), section.part, number, at == 0)
        for section in sections
        for number, sentence in enumerate(section.sentences)
        for at, evidence in enumerate(sentence.evidence)
    )


def _turn(turn: Turn, view: View) -> str:
    time = "" if turn.start_s is None else clock(turn.start_s)
    role = "" if turn.role == "unknown" else f' <span class="role">{word(f"role-{turn.role}", view.ui)}</span>'
    who = html_text(name_of(turn.speaker, view.transcript))
    return (
        f'<div class="turn {turn.role}" id="t-{turn.index}">'
        f'<header><span class="who">{who}</span>{role}</header>'
        f'<span class="time" title="{word("turn", view.ui).format(n=turn.index)}">{time or f"#{turn.index}"}</span>'
        f'<p lang="{language_tag(view.transcript.lang)}">{_words(turn, view)}</p></div>'
    )


def _words(turn: Turn, view: View) -> str:
    """The turn's words, passage by passage; what lies between passages is shown without a label."""
    inside = [p for p in view.passages if turn.span.start <= p.span.start < p.span.end <= turn.span.end]
    shown, at, label = [], turn.span.start, ""
    for passage in inside:
        start = max(at, passage.span.start)
        named = "doubtful" if passage.doubtful else passage.label
        if start >= passage.span.end:
            continue
        shown.append(_stretch(Span(at, start), view))
        shown.append(_passage(Span(start, passage.span.end), passage, view, tagged=named != label))
        at, label = passage.span.end, named
    shown.append(_stretch(Span(at, turn.span.end), view))
    return "".join(shown)


def _passage(span: Span, passage: Passage, view: View, *, tagged: bool) -> str:
    named = "doubtful" if passage.doubtful else passage.label
    tag = f'<span class="tag">{word(f"label-{named}", view.ui)}</span>' if tagged and named != "other" else ""
    links = [_link(use, view) for use in view.uses if _open(use, view) and span.start < use.span.end <= span.end]
    return f'<span class="p l-{passage.label}">{tag}{_stretch(span, view)}</span>{"".join(dict.fromkeys(links))}'


def _link(use: Use, view: View) -> str:
    name = sentence_name(use.part, use.number, view.ui)
    title = word("used-in", view.ui).format(text=name)
    return f'<a class="b" href="#{sentence_id(use.part, use.number)}" title="{title}" aria-label="{title}">↩ {name}</a>'


def _open(use: Use, view: View) -> bool:
    """Whether any of the words used may be shown."""
    return not any(bar.start <= use.span.start and use.span.end <= bar.end for bar in view.hidden)


def _stretch(span: Span, view: View) -> str:
    """The characters under `span`, cut wherever a use or a black bar begins or ends."""
    inside = view.edges[bisect_right(view.edges, span.start) : bisect_left(view.edges, span.end)]
    # Within a black bar nothing is cut: where a used word ends would tell something.
    cuts = [at for at in inside if not any(bar.start < at < bar.end for bar in view.hidden)]
    ends = sorted({span.start, *cuts, span.end})
    return "".join(_piece(Span(start, end), view) for start, end in pairwise(ends))


def _piece(piece: Span, view: View) -> str:
    anchors = "".join(
        f'<span class="at" id="{words_id(use.part, use.number)}"></span>'
        for use in view.uses
        if use.first and piece.start <= use.span.start < piece.end
    )
    if any(bar.start < piece.end and piece.start < bar.end for bar in view.hidden):
        told = word("off-record", view.ui)
        bar = black(piece.end - piece.start)
        return f'{anchors}<span class="off" aria-hidden="true">{bar}</span><span class="vh">({told})</span>'
    text = html_text(piece.of(view.transcript.text))
    users = [use for use in view.uses if use.span.start <= piece.start and piece.end <= use.span.end]
    if not users:
        return text
    names = " ".join(dict.fromkeys(sentence_id(use.part, use.number) for use in users))
    return f'<span class="w" data-s="{names}">{anchors}{text}</span>'
