"""What comes after an English sentence that may ask for silence: who agrees, who turns to something else."""

from __future__ import annotations

from collections.abc import Callable

from assistant.segment.asking_view_en import View
from assistant.segment.asking_words_en import BITS

Sign = Callable[[View, int], bool]

_FEW, _SOME = 4, 9  # words of an answer
_BACK = 6  # sentences within which talk returns to something


def answered_briefly(view: View, i: int) -> bool:
    """The interviewer's next turn has four words at most, and asks nothing."""
    reply = view.reply(i)
    return bool(reply) and _length(view, reply) <= _FEW and not _question(view, reply[-1])


def agreed(view: View, i: int) -> bool:
    """The interviewer's next turn opens with a yes."""
    reply = view.reply(i)
    return bool(reply) and view.seen[reply[0]].opens(BITS["yes"])


def turned_back(view: View, i: int) -> bool:
    """The interviewer's next turn takes up what was said earlier, not this."""
    reply = view.reply(i)
    taken = frozenset[str]().union(*(view.talk.words[j] for j in reply)) - view.talk.words[i]
    near = view.before(i)
    earlier = range(max(0, i - _BACK), min(near) if near else i)
    return bool(taken) and any(taken & view.talk.words[j] for j in earlier)


def back_again(view: View, i: int) -> bool:
    """The speaker's next turn opens so, after an interviewer of few words."""
    turn = view.talk.turn(i)
    said = view.said(turn + 2)
    return bool(said) and view.length(turn + 1) <= _SOME and view.seen[said[0]].opens(BITS["on"], 2)


def thanked(view: View, i: int) -> bool:
    """The speaker's next turn opens with a yes, after an interviewer who asked nothing."""
    turn = view.talk.turn(i)
    said, answer = view.said(turn + 2), view.said(turn + 1)
    return (
        bool(said) and view.asks(turn + 1) and not _question(view, answer[-1]) and view.seen[said[0]].opens(BITS["yes"])
    )


def reason_after(view: View, i: int) -> bool:
    """The next sentence of the turn tells why: because, otherwise, law, harm or somebody's power."""
    if _last(view, i):
        return False
    following = view.seen[i + 1]
    return following.opens(BITS["why"]) or following.has(BITS["law"] | BITS["harm"] | BITS["power"])


def colleague_agrees(view: View, i: int) -> bool:
    """A colleague speaks next, briefly: with a yes, a no, an oh or a what."""
    turn = view.talk.turn(i) + 1
    said = view.said(turn)
    if not said or view.asks(turn) or view.asks(turn - 1) or view.length(turn) > _SOME:
        return False
    return view.seen[said[0]].opens(BITS["yes"] | BITS["wow"] | BITS["what"] | BITS["no"])


def _last(view: View, i: int) -> bool:
    return i == view.talk.own(i)[-1]


def _length(view: View, reply: list[int]) -> int:
    return view.length(view.talk.turn(reply[0]))


def _question(view: View, i: int) -> bool:
    return view.talk.text(i).endswith("?")


AFTER: tuple[Sign, ...] = (
    answered_briefly, agreed, turned_back, back_again, thanked, reason_after, colleague_agrees,
)  # fmt: skip
