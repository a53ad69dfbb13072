"""Chinese values that a doubting question brings their speaker to put right: 一天。| 一天就齐？没有返工的？| ……一天半。"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import kindred, same_value, sized
from assistant.metrics.correction import Correction, lead_of
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_FACTOR = 2.5
_DOUBTS = regex(r"就[^，。？]{0,8}[？?]|真的|真有|确定|没有[^，。？]{0,10}[？?]|不会吧|这么[快少多高低]")
_ASKS_PAST = regex(r"以前|原来|之前|原先|过去|当时|去年")
_OPENS = regex(r"[\W_]*(?:(?:嗯|呃|哦|啊|那|其实|应该|准确[说讲]|是|算上|得|要)[\W_]*)*")


def doubted(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[Correction]:
    """The value that was told and the question's, each with the one that the same speaker's reply opens with."""
    words = {turn: "".join(x.text for x in said if x.turn == turn) for turn in {x.turn for x in said if x.asked}}
    for again in found:
        asks = words.get(again.line.turn, "") if again.line.asked else ""
        if _DOUBTS.search(asks) is None or _ASKS_PAST.search(asks) is not None:
            continue
        first = next((m for m in found if m.line.turn == again.line.turn - 1 and same_value(m, again)), None)
        new = next((m for m in found if m.line.turn == again.line.turn + 1), None)
        if first is not None and new is not None and _puts_right(new, first):
            yield Correction(first, new)
            yield Correction(again, new)


def _puts_right(new: Mention, first: Mention) -> bool:
    if new.line.asked or new.line.speaker != first.line.speaker or first.line.asked or not new.line.first:
        return False
    opens = _OPENS.fullmatch(lead_of(new)) is not None and new.when is None
    return opens and new.measured and kindred(new, first) and sized(new, first, _FACTOR)
