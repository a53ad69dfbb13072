"""Values that somebody who joins puts right who was not asked, turns after they were said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import distinctive, same_value
from assistant.metrics.correction import Correction, lead_of
from assistant.metrics.cues_taken_back import TakenBack
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.one_measure import FAR, NEAR, may_replace, of_another_time, of_one_measure, same_things

_OPENING = 2  # sentences of a turn in which a value is told anew
_AFTER = 3  # sentences from a value that was overheard to the right one
_JOINED = 24  # turns after which somebody who joins may still mean the value
_DOUBTED = 8  # times as large or small, where the first value is doubted in so many words
_KNOWN_ALONE = 13  # a smaller number is said of many things


def overheard(found: Sequence[Mention], words: TakenBack) -> Iterator[Correction]:
    """ "Did he say forty-two hundred? It's thirty-nine hundred now.": what was said is taken up, and another value told."""
    for again in found:
        if again.line.asked or words.heard.search(lead_of(again)) is None:
            continue
        earlier = [m for m in found if m.line.turn < again.line.turn and same_value(m, again) and not m.line.asked]
        known = distinctive(again) or again.quantity.value >= _KNOWN_ALONE or not again.bare
        after = (m for m in found if m.quantity.span > again.quantity.span and _follows(m, again))
        doubts = again.line.text.rstrip().endswith(("?", "？"))
        new = next((m for m in after if may_replace(m, again, _DOUBTED if doubts else FAR)), None)
        told = new is not None and words.instead.search(lead_of(new)) is not None
        if known and new is None and distinctive(again) and doubts:
            yield from (Correction(m, None) for m in earlier if m.line.speaker != again.line.speaker)
        if known and new is not None and told:
            yield from (Correction(m, new) for m in earlier if of_one_measure(m, again) and _unasked(m, again, new))


def told_anew(found: Sequence[Mention], said: Sequence[Line], words: TakenBack) -> Iterator[Correction]:
    """ "Seventy-eight pantries." … "It's seventy-one pantries. I was in the hall.": unasked, by one who was not the first."""
    asked, opening = (
        {x.turn for x in said if x.asked and words.how_many.search(x.text)},
        {line.turn: line.index for line in reversed(said)},
    )
    for new in found:
        opens = new.line.index - opening[new.line.turn] < _OPENING
        if new.line.asked or not opens or words.restates.fullmatch(lead_of(new)) is None or new.bare:
            continue
        if new.line.turn - 1 in asked or new.quantity.kind not in ("count", "rate"):
            continue
        for old in reversed(found):
            near = 1 < new.line.turn - old.line.turn <= _JOINED and not old.line.asked and not old.bare
            if near and old.line.speaker != new.line.speaker and same_things(old, new) and may_replace(new, old, NEAR):
                past = old.when is not None and old.when.era == "before"  # "we had 260": the new one is what it became
                if not past and not of_another_time(new, old):
                    yield Correction(old, new)
                break


def _unasked(first: Mention, again: Mention, new: Mention) -> bool:
    """Whether it is another speaker's word that is doubted, and no old value that a new one is set beside."""
    doubts = again.line.text.rstrip().endswith(("?", "？"))
    return first.line.speaker != again.line.speaker and (doubts or not of_another_time(new, first))


def _follows(new: Mention, again: Mention) -> bool:
    return (
        new.line.turn == again.line.turn
        and new.line.index - again.line.index <= _AFTER  # with a word on why in between
        and new.quantity.value != again.quantity.value
    )
