"""Values that their speaker comes back to: unasked, having looked it up, or asked whether they are exact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import noun_of, same_value
from assistant.metrics.correction import Correction, lead_of
from assistant.metrics.cues_taken_back import TakenBack
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.one_measure import FAR, NEAR, in_its_unit, may_replace, of_another_time, same_things

_BACK = 14  # turns to what one comes back to
_WITHOUT_A_WORD = 6  # turns, where nothing but the unit says that it is the same
_AT_ONCE = 2  # turns, where a number stands alone
_AFTER = 1  # sentences in which the right value follows
_ANSWER = 2  # sentences of an answer in which it is told


def came_back(found: Sequence[Mention], said: Sequence[Line], words: TakenBack) -> Iterator[Correction]:
    """ "I've looked it up, it was 23 complaints.", turns after seventeen complaints were told."""
    told = {m.line.index - n for m in found for n in range(_AFTER + 1)}
    for line in said:
        cue = None if line.asked or line.index not in told else words.comes_back.search(line.text)
        if cue is None:
            continue
        at = line.span.start + cue.end()
        after = [m for m in found if m.quantity.span.start >= at and 0 <= m.line.index - line.index <= _AFTER]
        new = next((m for m in after if m.line.turn == line.turn), None)
        olds = [m for m in found if new is not None and m.quantity.span.end <= line.span.start and _meant(m, new)]
        if new is not None and olds and not any(same_value(m, new) for m in found if m.line is olds[-1].line):
            yield Correction(olds[-1], in_its_unit(new, olds[-1]))


def _meant(old: Mention, new: Mention) -> bool:
    """Whether the earlier value is of the same things, or of the same unit and told shortly before."""
    gap = new.line.turn - old.line.turn
    if old.line.asked or gap > _BACK or not may_replace(new, old, NEAR) or of_another_time(new, old):
        return False
    counted = new.quantity.kind in ("count", "rate")
    named = same_things(old, new) or (not new.bare and noun_of(old) == noun_of(new) != "")
    return named or gap <= (_AT_ONCE if counted else _WITHOUT_A_WORD)


def asked_whether_exact(found: Sequence[Mention], said: Sequence[Line], words: TakenBack) -> Iterator[Correction]:
    """ "Two hundred." - "Two hundred exactly?" - "A hundred and eighty-six." """
    asked: dict[int, list[str]] = {}
    for line in said:
        if line.asked:
            asked.setdefault(line.turn, []).append(line.text)
    asking = {turn: " ".join(texts) for turn, texts in asked.items()}
    opening = {line.turn: line.index for line in reversed(said)}
    for again in found:
        asks = asking.get(again.line.turn, "") if again.line.asked else ""
        if not asks or words.exact.search(asks) is None or words.changed.search(asks) is not None:
            continue
        olds = [m for m in found if m.line.turn == again.line.turn - 1 and same_value(m, again)]
        new = next((m for m in found if m.line.turn == again.line.turn + 1), None)
        if new is None or not olds or new.line.index - opening[new.line.turn] >= _ANSWER:
            continue
        same = new.line.speaker == olds[0].line.speaker and words.opens.fullmatch(lead_of(new)) is not None
        if same and may_replace(new, olds[0], FAR) and not of_another_time(new, olds[0]):
            right = in_its_unit(new, olds[0])
            yield from (Correction(m, right) for m in (*olds, again))
