"""Values that their speaker gives up: the next one names another, and the first says that one, too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.metrics.alike import kindred, same_value
from assistant.metrics.correction import Correction, lead_of, rest_of
from assistant.metrics.cues_taken_back import TakenBack
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.one_measure import FAR, in_its_unit, may_replace, meant, of_another_time, told_beside

_OPENING = 3  # sentences of the reply in which the other value is told
_GIVEN_IN = 2  # sentences in which it is taken over
_ECHO = 40  # characters of a turn that does no more than take a value over
_KNOWS_WHICH = 14  # characters before a value that is taken over without a word


def given_in(found: Sequence[Mention], said: Sequence[Line], words: TakenBack) -> Iterator[Correction]:
    """ "Ten weeks." - "Wasn't it twelve?" - "You're right, twelve."

    Args:
        found: all values of the interview.
        said: its usable lines.
        words: the patterns of its language.
    """
    opening = {line.turn: line.index for line in reversed(said)}
    of_turn: dict[int, list[Mention]] = {}
    for mention in found:
        of_turn.setdefault(mention.line.turn, []).append(mention)
    for new in found:
        if new.line.asked or new.line.index - opening[new.line.turn] >= _OPENING:
            continue
        new = _asked_for_sure(new, words)
        olds = meant([m for m in of_turn.get(new.line.turn - 1, []) if _may_be_wrong(m, new)], new, found)
        if not olds:
            continue
        reply = [x for x in said if x.turn == new.line.turn + 1][:_GIVEN_IN]
        if not reply or told_beside(new, olds[-1], found):
            continue
        after = of_turn.get(new.line.turn + 1, [])
        taken = [m for m in after if m.line in reply and same_value(m, in_its_unit(new, olds[-1]))]
        if taken and _gives_in(taken[0], reply, olds[-1], new, words):
            yield Correction(olds[-1], in_its_unit(new, olds[-1]))


def _asked_for_sure(new: Mention, words: TakenBack) -> Mention:
    """不是十二周吗？ denies nothing."""
    return replace(new, negated=False) if words.rhetorical.search(new.line.text) else new


def _may_be_wrong(old: Mention, new: Mention) -> bool:
    before = old.line.speaker != new.line.speaker and not old.line.asked
    return before and may_replace(new, old, FAR) and kindred(old, new) and not of_another_time(new, old)


def _gives_in(taken: Mention, reply: Sequence[Line], old: Mention, new: Mention, words: TakenBack) -> bool:
    yields = words.yields.match(reply[0].text) is not None
    if reply[0].speaker == old.line.speaker:
        return yields or len(lead_of(taken)) <= _KNOWS_WHICH
    # Another, mostly the interviewer, takes down what was said last where that opened a reply to the first.
    short = sum(len(x.text) for x in reply) <= _ECHO and words.echoes.fullmatch(taken.line.text) is not None
    alone = words.opens.fullmatch(lead_of(new)) is not None and len(rest_of(taken)) < _KNOWS_WHICH
    return reply[0].asked and "?" not in taken.line.text and "？" not in taken.line.text and short and alone
