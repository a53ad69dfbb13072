"""What was told just before an English sentence that may ask for silence, and by whom."""

from __future__ import annotations

from collections.abc import Callable

from assistant.segment.asking_view_en import View
from assistant.segment.asking_words_en import BITS

Sign = Callable[[View, int], bool]

_BRIEF, _LONG = 6, 15  # words


def money_before(view: View, i: int) -> bool:
    """Money was told of."""
    return _told(view, i, BITS["money"])


def blame_before(view: View, i: int) -> bool:
    """An accident, a mistake or a loss was told of."""
    return _told(view, i, BITS["blame"])


def law_before(view: View, i: int) -> bool:
    """Lawyers, contracts or the exchange were told of."""
    return _told(view, i, BITS["law"] | BITS["market"] | BITS["early"])


def number_before(view: View, i: int) -> bool:
    """A number was said."""
    return any(view.talk.values(j) for j in view.before(i))


def name_within(view: View, i: int) -> bool:
    """A name stands in it."""
    return bool(view.talk.named[i])


def seldom_named(view: View, i: int) -> bool:
    """A name was said just before that is said nowhere else."""
    return any(view.named_in[name] == 1 for j in view.before(i) for name in view.talk.named[j])


def bad_within(view: View, i: int) -> bool:
    """Money or an accident is told of in it."""
    return view.seen[i].has(BITS["money"] | BITS["blame"])


def reason_before(view: View, i: int) -> bool:
    """Somebody's power, law or harm was spoken of in the same turn."""
    return view.place[i] > 0 and _told(view, i, BITS["law"] | BITS["power"] | BITS["harm"])


def cuts_in(view: View, i: int) -> bool:
    """A colleague has the word right after another one, and this is among the first sentences."""
    turn = view.talk.turn(i)
    return view.place[i] <= 1 and not view.asks(turn) and bool(view.said(turn - 1)) and not view.asks(turn - 1)


def cuts_in_briefly(view: View, i: int) -> bool:
    """The same, and says little."""
    return cuts_in(view, i) and view.length(view.talk.turn(i)) <= _LONG


def yields_to_colleague(view: View, i: int) -> bool:
    """The speaker has the word again after a colleague who said little."""
    turn = view.talk.turn(i)
    return cuts_in(view, i) and bool(view.said(turn - 2)) and not view.asks(turn - 2) and view.length(turn - 1) <= _LONG


def wondered_at(view: View, i: int) -> bool:
    """The interviewer showed wonder at what was told."""
    turn = view.talk.turn(i) - 1
    said = view.said(turn)
    return view.asks(turn) and view.length(turn) <= _LONG and view.seen[said[0]].opens(BITS["wow"])


def after_few_words(view: View, i: int) -> bool:
    """It opens the turn after an interviewer's of few words."""
    turn = view.talk.turn(i) - 1
    return view.place[i] == 0 and view.asks(turn) and view.length(turn) <= _BRIEF


def answers_offer(view: View, i: int) -> bool:
    """The interviewer asked whether to leave out, print or name it."""
    turn = view.talk.turn(i) - 1
    return view.asks(turn) and any(_offers(view, j) for j in view.said(turn))


def offers(view: View, i: int) -> bool:
    """The interviewer asks whether to leave out, print or name it."""
    return view.asks(view.talk.turn(i)) and _offers(view, i)


def _offers(view: View, i: int) -> bool:
    seen = view.seen[i]
    return seen.together(BITS["me"] | BITS["would"], BITS["drop"] | BITS["write"] | BITS["say"]) and (
        view.talk.text(i).endswith("?") or seen.together(BITS["would"], BITS["me"])
    )


def _told(view: View, i: int, kind: int) -> bool:
    return any(view.seen[j].has(kind) for j in view.before(i))


BEFORE: tuple[Sign, ...] = (
    money_before, blame_before, law_before, number_before, name_within, seldom_named, bad_within, reason_before,
    cuts_in, cuts_in_briefly, yields_to_colleague, wondered_at, after_few_words, answers_offer, offers,
)  # fmt: skip
