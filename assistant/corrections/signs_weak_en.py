"""What hints that a value took the place of an earlier one; it takes several of these signs to show it."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.signs_words_en import (
    BACK,
    CONCEDES,
    DOUBTS,
    GUESSED,
    GUESSED_AFTER,
    LOOKED_UP,
    NOT_IT,
    WHEN_ELSE,
)
from assistant.corrections.talk_values_en import Value
from assistant.corrections.value_pairs_en import Pair, counts_else

Sign = Callable[[Pair], bool]

_ECHO = 5  # words of a turn that only says a value again
_ROUND = 5  # what round numbers can be divided by
_TINY = 0.01
_ALIKE = 1.5  # times as large
_SHORT = 12  # words
_REPLY = 2  # turns


def conceded(pair: Pair) -> bool:
    """Who said the old value agrees as soon as a colleague has said the new one."""
    if not pair.two_people or not pair.behind:
        return False
    first = pair.behind[0]
    agrees = pair.talk.speaker(first) == pair.talk.speaker(pair.old.turn)
    return agrees and CONCEDES.match(_behind(pair, first)) is not None


def _behind(pair: Pair, turn: int) -> str:
    """A turn without the new value that it opens with: "June, of course"."""
    start, words = pair.talk.transcript.turns[turn].span.start, pair.talk.words(turn)
    said = (one.span.end - start for one in pair.talk.said_in(turn, turn) if one.word == pair.new.word)
    end = next(said, 0)
    return words[end:] if end <= len(pair.new.span.of(pair.talk.transcript.text)) else words


def looked_up(pair: Pair) -> bool:
    """The new value comes from a list, a measurement or a message, the old one did not."""
    return LOOKED_UP.search(pair.lead[-140:] + "#" + pair.rest[:40]) is not None and not LOOKED_UP.search(
        pair.old.before
    )


def both_in_one(pair: Pair) -> bool:
    """Whether the sentence of the new value names the old one, too: "say three for spruce and two for larch"."""
    again = pair.again(pair.old, pair.old.span, 9)
    return any(one.place == pair.new.place and not NOT_IT.search(one.before[-30:]) for one in again)


def guessed(pair: Pair) -> bool:
    """The old value was a guess, the new one is none."""
    return _is_guess(pair.old) and not _is_guess(pair.new)


def _is_guess(value: Value) -> bool:
    return GUESSED.search(value.before[-40:]) is not None or GUESSED_AFTER.match(value.after) is not None


def came_back(pair: Pair) -> bool:
    """The speaker goes back to something said, or to what it is strictly."""
    return not pair.talk.asked(pair.new.turn) and BACK.search(pair.lead[-160:]) is not None


def doubted(pair: Pair) -> bool:
    """The interviewer asks back about the old value, and the next answer holds the new one."""
    if not pair.questions or pair.talk.asked(pair.new.turn) or not pair.talk.asked(pair.old.turn + 1):
        return False
    words = pair.questions[0]
    if len(words.split()) > _SHORT or WHEN_ELSE.search(words):
        return False
    return DOUBTS.search(words) is not None or any(
        one.turn == pair.old.turn + 1 for one in pair.again(pair.old, pair.old.span, 2)
    )


def written_down(pair: Pair) -> bool:
    """The interviewer says the new value once more, and not the old one."""
    for turn in pair.behind:
        if pair.talk.asked(turn):
            said = {one.word for one in pair.talk.said_in(turn, turn) if one.kind == pair.new.kind}
            return pair.new.word in said and pair.old.word not in said
    return False


def unasked(pair: Pair) -> bool:
    """The new value comes in a later turn though nobody asked for another."""
    if pair.same_turn or counts_else(pair) or pair.new.turn - pair.last.turn > _REPLY:
        return False
    if not (pair.questions or pair.two_people):
        return False
    return all(len(words.split()) <= _ECHO and not WHEN_ELSE.search(words) for words in pair.questions)


def more_exact(pair: Pair) -> bool:
    """The old value is round, the new one near it is not."""
    old, new = pair.old.size, pair.new.size
    if pair.old.kind != "number" or counts_else(pair) or max(old, new) > _ALIKE * min(old, new):
        return False
    return old % _ROUND < _TINY and new % _ROUND >= _TINY and old >= 2 * _ROUND


HINTS: tuple[Sign, ...] = (
    more_exact, unasked, conceded, written_down, came_back, guessed, doubted, looked_up,
)  # fmt: skip
