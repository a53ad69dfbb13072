"""Chinese answers that tell the value of the question of before, and then the one of now: 三十六度？ | 那是没装水帘。今年三十度。"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.metrics.alike import counted_alike, equal_value, kindred, sized
from assistant.metrics.answering_zh import free, level
from assistant.metrics.exchange_signs_zh import NEW, NOT_NOW, OLD
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_FACTOR, _COUNTED = 400.0, 20.0
_LINES = 4  # of the answer, in which the new value is told
_OPENING = 18  # characters of the answer in which the old time is told
# 那是去年, 你手里那份是旧的: what else tells that the question is about before.
_OLD = regex(r"是(?:去年|前年|老|旧|上一)|去年是|早就不|老黄历|没更新|作废")
# 今天还是四十吗: whether it still is.
_STILL = regex(r"(?:现在|今天|如今)?还(?:是|要|得|有|用)?[^，。；？！]{0,8}(?:吗|么)[？?]?$")
_OF_BEFORE = regex(r"以前|之前|原来|原先|当初|当时|那时|那会儿")  # the question asks how it was
_ROUNDED = 1.1  # 九百多台？ | 九百二。 is said more exactly
_DENIES = regex(r"\W*(?:不是|不对|错了|没有的事|哪有|说错|记错|听错)")


def asked_old(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes from the one value that a question names to the first of its kind in the answer.

    Args:
        found: all values of the interview.
        used: those that another change holds.
        said: its usable lines.
    """
    held = {m.quantity.span for m in used}
    asked = [m for m in found if m.line.asked and _may_be_old(m)]
    if not asked:
        return []
    turns: dict[int, list[Line]] = {}
    for line in said:
        turns.setdefault(line.turn, []).append(line)
    out: list[Arrow] = []
    for old in asked:
        ends = _ends(old, asked, found, turns)
        if ends is not None and not {m.quantity.span for m in ends} & held:
            out.append(Arrow(*ends, explicit=False))
            held |= {m.quantity.span for m in (*ends, old)}
    return out


def _ends(
    old: Mention, asked: Sequence[Mention], found: Sequence[Mention], turns: Mapping[int, Sequence[Line]]
) -> tuple[Mention, Mention] | None:
    """The value of the question and the one that follows it; None where there is another, or none."""
    beside = [m for m in asked if m.line.turn == old.line.turn and m is not old]
    if any(not equal_value(m, old) and kindred(m, old) for m in beside):
        return None
    named = next((m for m in beside if equal_value(m, old) and not m.bare), old)  # 四十分钟，今天还是四十吗
    new = _answer(old, found, turns)
    ends = fitted(named, new) if new is not None and level(new, named) else None
    factor = _FACTOR if named.quantity.kind == "duration" else _COUNTED
    fits = ends is not None and plausible(ends) and sized(*ends, factor) and not sized(*ends, _ROUNDED)
    return ends if fits else None


def _may_be_old(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.gap or adverbial(mention)
    return mention.measured and not marked and not _OF_BEFORE.search(mention.line.text)


def _answer(old: Mention, found: Sequence[Mention], turns: Mapping[int, Sequence[Line]]) -> Mention | None:
    """The value of now in the answer, where its opening tells that of the question of before."""
    lines = turns.get(old.line.turn + 1, ())
    if not lines or lines[0].asked or _DENIES.match(lines[0].text):
        return None
    place = {x.index for x in lines[:_LINES]}
    here = [m for m in found if m.line.index in place and m.measured and not equal_value(m, old)]
    new = next((m for m in here if m.bare or kindred(old, m)), None)
    if new is None or not free(new) or not kindred(old, new) or not counted_alike(old, new):
        return None
    own = new.line.text[: new.quantity.span.start - new.line.span.start]
    lead = "".join(x.text for x in lines if x.index < new.line.index) + own
    if NOT_NOW.search(lead):
        return None
    then, now = _last(OLD, lead), _last(NEW, lead)
    opening = lead[:_OPENING]
    before = OLD.search(opening) is not None or _OLD.search(opening) is not None
    return new if (before and now >= then) or (_asks_still(old) and then < 0) else None


def _asks_still(old: Mention) -> bool:
    """Whether the question asks if the value still holds, and ends with it."""
    return (
        _STILL.search(old.line.text) is not None
        and "还" in old.line.text[: old.quantity.span.start - old.line.span.start]
    )


def _last(signs: re.Pattern[str], text: str) -> int:
    return max((m.start() for m in signs.finditer(text)), default=-1)
