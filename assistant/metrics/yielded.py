"""Chinese values that a second speaker puts right and the first one takes over: 三十六栋。 | 三十四栋，主任。 | 啊对，三十四。"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import counted_alike, kindred, same_value, sized
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_NEAR = 1.7  # so far apart are two tellings of one amount
_OPENS = regex(r"\W*(?:[\u4e00-\u9fffA-Za-z]{1,6}[，、])?(?:不对|不是|应该|是|哎|那个|实际|准确|其实|也就|[，、])*")
_YIELDS = regex(r"\W*(?:哦|啊|噢|嗯|呃|哎|欸)?\W*(?:对|是|那就|好吧|听|记错|说错|我说错|我记错|行)")


def yielded(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[tuple[Mention, Mention]]:
    """Each value that was given up, with the one that both speakers then name.

    Args:
        found: all values of the interview.
        said: its usable lines.
    """
    opening = {line.turn: line for line in reversed(said)}
    for new in found:
        reply = opening.get(new.line.turn + 1)
        if not _may_correct(new) or reply is None or _YIELDS.match(reply.text) is None:
            continue
        again = [m for m in found if m.line.index in (reply.index, reply.index + 1) and m.line.turn == reply.turn]
        if not any(same_value(m, new) for m in again):
            continue
        earlier = [m for m in found if m.line.turn == new.line.turn - 1 and m.line.speaker == reply.speaker]
        olds = [m for m in earlier if _may_be_wrong(m, new)]
        if olds and not any(same_value(m, new) for m in earlier):
            yield olds[-1], new


def _may_correct(new: Mention) -> bool:
    lead = new.line.text[: new.quantity.span.start - new.line.span.start]
    return new.line.first and not new.line.asked and not new.negated and _OPENS.fullmatch(lead) is not None


def _may_be_wrong(old: Mention, new: Mention) -> bool:
    fits = kindred(old, new) and counted_alike(old, new) and not same_value(old, new)
    return fits and sized(old, new, _NEAR) and old.line.speaker != new.line.speaker
