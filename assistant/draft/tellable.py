"""What of an interview may be told: which sentences as they were said, which without or with another number, which not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.corrections.put_right import NOTHING, PutRight
from assistant.draft.mended import mended
from assistant.draft.narrowed import narrowed
from assistant.draft.other_things import of_what_was_meant
from assistant.draft.periods import other_period
from assistant.draft.populations import only_counts_others
from assistant.draft.retorts import retorted
from assistant.draft.revised import revised, revised_numbers
from assistant.draft.righted import righted, without_a_word
from assistant.draft.said_anew_zh import said_anew
from assistant.draft.why_wrong import explained_numbers
from assistant.records import Match, Metric, Passage, Span, Suggestion, Transcript

_UNSAFE_STATUS = ("superseded", "hoped", "not-ours")


@dataclass(frozen=True, slots=True)
class Understood:
    """An interview after the stages before drafting.

    `withdrawn` numbers were taken back or corrected later, `corrected` are those with the one said in their place, both
    as the metrics know them; `put` is what the talk as a whole puts right; `guessed` are names put right by their sound,
    which no quote may hold, since quoted words stay as they were heard.
    """

    transcript: Transcript
    passages: tuple[Passage, ...]
    metrics: tuple[Metric, ...]
    suggestions: tuple[Suggestion, ...]
    matches: tuple[Match, ...]
    withdrawn: tuple[Span, ...] = ()
    guessed: tuple[Span, ...] = ()
    corrected: tuple[tuple[Span, Span], ...] = ()
    put: PutRight = NOTHING


@dataclass(frozen=True, slots=True)
class Tellable:
    """Which passages (numbers of them) may be told, and how.

    Attributes:
        never: nothing of these may be told.
        doubted: those, and the ones with a number that does not hold.
        closed: those which cannot be told, though some with a doubted number can.
        instead: the words that may be told of a passage in place of its own.
        replies: by passage, what puts its number right.
        doubtful: the numbers that do not hold.
    """

    never: frozenset[int]
    doubted: frozenset[int]
    closed: frozenset[int]
    instead: Mapping[int, str]
    replies: Mapping[int, tuple[Passage, ...]]
    doubtful: tuple[Span, ...]


def tellable(understood: Understood) -> Tellable:
    """What may be told of an interview."""
    transcript, passages = understood.transcript, understood.passages
    put = understood.put
    unsure = [span for span in _doubtful(understood) if span.start not in put.held]
    known = {span.start for span in unsure}
    instead_of = [(old, new) for old, new in put.instead if old.start not in known]
    never, doubtful = _never(understood), [*unsure, *put.gone]
    wrong = {i for i, p in enumerate(passages) for span in doubtful if p.span.start <= span.start < p.span.end}
    put_right = righted(transcript, passages, [*understood.corrected, *instead_of], doubtful)
    instead = {
        **mended(passages, doubtful, transcript.lang),
        **{at: text for at, (text, _) in put_right.items()},
        **(said_anew(passages, instead_of, doubtful) if transcript.lang == "zh" else {}),
    }
    doubted = never | wrong
    closed = (doubted - (frozenset(instead) - never)) | without_a_word(passages, put_right, transcript.lang)
    replies = {at: replies for at, (_, replies) in put_right.items()}
    return Tellable(never, doubted, closed, instead, replies, tuple(doubtful))


def secret(understood: Understood) -> frozenset[int]:
    """Passages off the record or too near it."""
    return frozenset(i for i, p in enumerate(understood.passages) if p.guarded or p.label == "off_record")


def corrected_later(understood: Understood) -> frozenset[int]:
    """Passages that say what somebody corrected later."""
    transcript, passages = understood.transcript, understood.passages
    return revised(transcript, passages) | retorted(transcript, passages)


def unquoted(understood: Understood) -> frozenset[int]:
    """Passages that are not quoted."""
    spans = understood.guessed
    return frozenset(
        i for i, p in enumerate(understood.passages) if any(p.span.start <= s.start < p.span.end for s in spans)
    )


def _never(understood: Understood) -> frozenset[int]:
    """Passages of which nothing may be told."""
    transcript, passages = understood.transcript, understood.passages
    told_wrong = retorted(transcript, passages) | narrowed(transcript, passages)
    others = frozenset(i for i, p in enumerate(passages) if only_counts_others(p, transcript))
    return secret(understood) | told_wrong | other_period(transcript, passages) | others


def _doubtful(understood: Understood) -> list[Span]:
    """Numbers that do not hold: hoped for, others' or put right by somebody."""
    right = {new.start for _, new in understood.corrected}  # stands, also beside what it was said in the place of
    unsafe = [span for m in understood.metrics for span in _unsafe(m, understood.put) if span.start not in right]
    transcript, passages = understood.transcript, understood.passages
    withdrawn = of_what_was_meant(understood.withdrawn, understood.corrected, transcript)
    why = explained_numbers(transcript, passages, understood.corrected)
    return [*unsafe, *withdrawn, *revised_numbers(transcript, passages), *why]


def _unsafe(metric: Metric, put: PutRight) -> Iterator[Span]:
    """The values of a metric that must not be told; where the talk puts one right, it says itself which one that is."""
    if metric.status not in _UNSAFE_STATUS:
        return
    known = (*put.gone, *(new for _, new in put.instead)) if metric.status == "superseded" else ()
    if not any(a.start < b.end and b.start < a.end for a in metric.spans for b in known):
        yield from metric.spans
