"""Values put right anywhere in the talk, as the room `corrections` finds them, for the metrics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections.put_right import PutRight
from assistant.corrections.superseded import superseded
from assistant.language.sentences import sentence_spans
from assistant.metrics.alike import same_value
from assistant.metrics.correction import Correction
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Mention
from assistant.metrics.one_measure import in_its_unit, of_other_things
from assistant.records import Passage, Span, Transcript


def put_right_in(transcript: Transcript) -> PutRight:
    """What is put right in a transcript that has no passages: each sentence is one."""
    passages: list[Passage] = []
    for turn in transcript.turns:
        for place in sentence_spans(transcript.words_of(turn.index), transcript.lang):
            span = Span(turn.span.start + place.start, turn.span.start + place.end)
            passages.append(
                Passage(f"p{len(passages)}", span, turn.index, turn.speaker, span.of(transcript.text), "other", 0.0)
            )
    return superseded(transcript, passages)


def with_talk_corrections(
    gone: Sequence[Correction], put: PutRight, found: Sequence[Mention], arrows: Sequence[Arrow]
) -> list[Correction]:
    """The corrections with those of the whole talk, but for values that their speaker stood by.

    Args:
        gone: the corrections found among the values.
        put: what was put right in the talk.
        found: all values of the interview.
        arrows: the changes that the words tell: the later value of one corrects nothing.
    """
    kept = [c for c in gone if not any(c.old.quantity.span.start <= at < c.old.quantity.span.end for at in put.held)]
    known = {c.old.quantity.span for c in kept}
    heard = (c for c in _corrections(put, found) if c.old.quantity.span not in known)
    return [*kept, *(c for c in heard if not _of_another(c, kept) and not _a_change(c, arrows))]


def _corrections(put: PutRight, found: Sequence[Mention]) -> Iterator[Correction]:
    for place, instead in (*put.instead, *((place, None) for place in put.out)):
        old = _value_at(place, found)
        if old is not None:
            new = _value_at(instead, found) if instead is not None else None
            if new is None or _may_hold(new, old):
                yield Correction(old, in_its_unit(new, old) if new is not None and new is not old else None)


def _may_hold(new: Mention, old: Mention) -> bool:
    """Whether the words say of the new value that it holds, here and of the same; a hope or somebody else's puts nothing right."""
    marked = new.negated or new.hoped or new.foreign or new.part or new.timed or old.hoped or old.foreign
    return not marked and (old.gap or not new.gap) and not of_other_things(old, new)


def _value_at(place: Span, found: Sequence[Mention]) -> Mention | None:
    """The value whose words a number is in; none where the number is only part of a name, or off the record."""
    return next((m for m in found if m.quantity.span.start < place.end and place.start < m.quantity.span.end), None)


def _of_another(heard: Correction, gone: Sequence[Correction]) -> bool:
    """Whether the new value is known to stand in the place of another one: "It's 88. Eighty-five was March." """
    if heard.new is None:
        return False
    olds = [c.old for c in gone if c.new is not None and c.new.quantity.span == heard.new.quantity.span]
    return bool(olds) and not any(same_value(old, heard.old) for old in olds)


def _a_change(heard: Correction, arrows: Sequence[Arrow]) -> bool:
    """Whether both hold, each at its time, in so many words: "from 1,800 to 850", "Six in ten." "Now it's nine." """
    old, new = heard.old, heard.new
    if new is None:
        return False
    told = [a for a in arrows if _says(a.before, old) and _says(a.after, new)]
    at_once = new.line.turn - old.line.turn <= 1  # later on the words may be of another thing
    return any(a.explicit or _now_only(a.after, a.before) for a in told) or (at_once and _now_only(new, old))


def _says(one: Mention, again: Mention) -> bool:
    return one.quantity.value == again.quantity.value or same_value(one, again)


def _now_only(one: Mention, other: Mention) -> bool:
    """Whether plain words say of the one value that it holds now, and not of the other."""
    return _now(one) and not _now(other)


def _now(mention: Mention) -> bool:
    return mention.when is not None and mention.when.era == "after" and not mention.when.weak
