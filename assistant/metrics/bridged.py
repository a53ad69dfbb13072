"""Chinese changes whose ends lie pages apart and that somebody joins in words: a question, a reminder, or a recap of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.metrics.alike import rounded
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.recalled_zh import recalled
from assistant.metrics.retold_zh import first_telling, is_past, may_be_new, rare, same_again
from assistant.patterns import regex

_RECAP = 4  # turns after the new value
_REMINDS = regex(r"(?:前头|刚才|前面|开头|早上|先前|上次)[^，。]{0,4}(?:说|讲|提|报)(?:的|过|了)?(?:那个?|是)?$")
_JOINS = regex(r"[^，。！？；]{0,4}(?:，)?(?:到|变成?|降到|升到|涨到|减到|→|改成)(?:了|现在|的|现在的)?")


def bridged(found: Sequence[Mention], taken: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes of values told far apart, joined by a question or a recap that names the old value again.

    Args:
        found: all values of the interview.
        taken: those that another change holds.
        said: its usable lines.

    Returns:
        Each change between the first telling of the old value and the telling of the new one, in order of speech.
    """
    held = {m.quantity.span for m in taken}
    out: list[Arrow] = []
    for old, new in (*recalled(found, said), *_reminded(found), *_recapped(found)):
        ends = fitted(old, new)
        if ends is None or not plausible(ends) or {old.quantity.span, new.quantity.span} & held:
            continue
        held |= {new.quantity.span}
        out.append(Arrow(*ends, explicit=False))
    return out


def _reminded(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The old value that the speaker takes up, and the next one in the same breath: 我前头不是说四十八分钟嘛，上个月九分钟."""
    for at, again in enumerate(found):
        lead = again.line.text[: again.quantity.span.start - again.line.span.start]
        if again.line.asked or _REMINDS.search(lead) is None or not rare(again):
            continue
        old = first_telling(again, found)
        rest = [m for m in found[at + 1 :] if m.line.turn == again.line.turn and m.line.index <= again.line.index + 1]
        new = next((m for m in rest if old is not None and may_be_new(m, old)), None)
        if old is not None and new is not None and is_past(old) and not rounded(old, new) and _now(new):
            yield old, new


def _now(mention: Mention) -> bool:
    told = mention.when is not None and mention.when.era == "after"
    return told or (mention.line.label == "result" and mention.when is None)


def _recapped(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Both values of a recap as they were told: the old one pages before, the new one just before the recap."""
    for one, two in pairwise(found):
        if one.line.index != two.line.index:
            continue
        gap = one.line.text[one.quantity.span.end - one.line.span.start : two.quantity.span.start - one.line.span.start]
        if _JOINS.fullmatch(gap) is None or not (rare(one) or rare(two)):
            continue
        news = [
            m for m in found if 0 < one.line.turn - m.line.turn <= _RECAP and same_again(m, two) and not m.line.asked
        ]
        new = news[-1] if news else None
        olds = [m for m in found if new is not None and m.line.turn < new.line.turn and same_again(m, one)]
        olds = [m for m in olds if not (m.line.asked or m.hoped or m.foreign)]
        if new is not None and olds and may_be_new(new, olds[-1]) and is_past(olds[-1]):
            yield olds[-1], new
