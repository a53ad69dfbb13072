"""A value that somebody tells anew turns after a change: "that five earlier, it's four", 窗口现在是四个，五个是刚上线那会儿."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import kindred, names_alike, noun_of, same_value, sized
from assistant.metrics.correction import Correction
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.mentions import Mention, kept
from assistant.metrics.topics import chinese_words, english_words
from assistant.patterns import caseless, regex

_FACTOR = 2.0  # a value told anew is of about the size of the first
_LINES = 1  # between the old value, named again, and the new one
_AT_ONCE = 1  # turns; nearer tellings are read by the rules for slips and replies
_HAN = regex(r"[\u4e00-\u9fff]")
# Around the value named again: "that five earlier", "you said five hours", 前面说的五个人, 五个是刚上线那会儿.
_SAID = regex(
    r"\b(?:that|(?:you|i|we|he|she|they)(?:['’]d| had)? (?:said|told|gave|wrote|mentioned))\s+(?:you\s+|us\s+|about\s+)?$"
    r"|(?:前面|前头|刚才|刚刚|上午|早上)[^，。]{0,4}[说讲报提](?:的|了|过)?(?:是|那个?)?$|(?:你|您|我|他|她)[说讲报](?:的|了)?(?:是|那个?)?$",
    re.I,
)
_HELD = regex(
    r"(?:\s+[a-z]+){0,2}?\s+(?:earlier|before)\b|(?:\s+[a-z]+)?\s+was\b|[\u4e00-\u9fff]{0,2}?，?(?:那个?)?是(?:刚|去年|上个?月|当时|开始|春节|年[初底]|前年|老|旧|[一二三四五六七八九十]+月)|[\u4e00-\u9fff]{0,2}?(?:那会儿|说多了|说少了)",
    re.I,
)
_INSTEAD = regex(
    r"(?:\b(?:it['’]s|it is|it was|that['’]s|make (?:it|that)|now|actually)|是|应该|现在|今年|平均|，)\s*(?:about\s+|an?\s+)?$",
    re.I,
)
_OF_THEM = regex(r"\bof (?:them|those|which)\b|里头|里面|其中|当中|\bout of\b|\bto\b|到|\bfrom\b|从", re.I)
_NOW = caseless(r"\b(?:it['’]s|it is|there are|there['’]s|we['’]re (?:at|on|down to))\b.*|现在|如今|目前|今年|上个?月")
_ANEW = caseless(
    r"我补一句|补充一下|更正|纠正|插一句|其实|实际上?|应该是|准确[说讲]|^\W*(?:one (?:correction|thing)|correction|just to (?:correct|add))|\b(?:actually|in fact|strictly)\b",
)
_GENERIC = frozenset("people person thing time hour day week month year minute point percent 个 人 天 小 分".split())


def told_anew(arrows: Sequence[Arrow], found: Sequence[Mention]) -> list[Correction]:
    """For each change whose later value is put right further on, that value with the one that holds.

    Args:
        arrows: the changes of the interview.
        found: its values.
    """
    named = {(m.line.turn, m.quantity.value) for m in found}
    may = [m for m in found if _may_replace(m)]
    out = []
    for arrow in arrows:
        value = arrow.after.quantity.value
        near = (m for m in may if (m.line.turn, value) in named or _of_now(m, arrow))
        new = next((m for m in near if _replaces(m, arrow, found)), None)
        if new is not None:
            out.append(Correction(arrow.after, new))
    return out


def _may_replace(new: Mention) -> bool:
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or new.line.asked
    past = new.when is not None and new.when.era == "before" and not new.when.weak
    return new.measured and not marked and not past


def _replaces(new: Mention, arrow: Arrow, found: Sequence[Mention]) -> bool:
    old = arrow.after
    if new.line.turn - max(old.line.turn, arrow.before.line.turn) <= _AT_ONCE:
        return False
    if same_value(new, old) or same_value(new, arrow.before) or not kindred(new, old) or not sized(new, old, _FACTOR):
        return False
    return fitted(old, new) is not None and (_names_it(new, old, found) or _of_now(new, arrow))


def _names_it(new: Mention, old: Mention, found: Sequence[Mention]) -> bool:
    """Whether the old value is named again beside the new one, as what was said or held before."""
    if new.bare and _INSTEAD.search(_lead(new)) is None:
        return False
    near = (m for m in found if m.line.turn == new.line.turn and abs(m.line.index - new.line.index) <= _LINES)
    return any(same_value(m, old) and _named(m, old) and _beside(m, new) for m in near)


def _named(again: Mention, old: Mention) -> bool:
    """Whether the mention takes up the old value; a bare number alone may be of anything."""
    rest = again.line.text[again.quantity.span.end - again.line.span.start :]
    said = _SAID.search(_lead(again)) is not None
    alike = old.bare or noun_of(again) == noun_of(old) or again.quantity.kind not in ("count", "rate")
    return said or (not again.bare and alike and _HELD.match(rest) is not None)


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _beside(again: Mention, new: Mention) -> bool:
    """Whether neither is a part of the other nor the two are ends of one change."""
    if again.line.index != new.line.index:
        return True
    one, two = sorted((again, new), key=lambda m: m.quantity.span)
    start = one.line.span.start
    return _OF_THEM.search(one.line.text[one.quantity.span.end - start : two.quantity.span.start - start]) is None


def _of_now(new: Mention, arrow: Arrow) -> bool:
    """Whether the sentence says how it is now of the very things that the change counts: "It's four steps these days"."""
    if new.bare or new.quantity.kind not in ("count", "rate"):
        return False
    if not _says_now(new):
        return False
    told = [m for m in (arrow.before, arrow.after) if not m.bare]
    if not any(noun_of(m) == noun_of(new) for m in told):
        return False
    return noun_of(new) not in _GENERIC or any(names_alike(m, new) for m in told) or _one_topic(new, arrow)


@kept
def _says_now(new: Mention) -> bool:
    if _ANEW.search(_lead(new)) is not None:
        return True
    now = new.when is not None and new.when.era == "after" and not new.when.weak
    return now and _NOW.search(new.line.text) is not None


def _one_topic(new: Mention, arrow: Arrow) -> bool:
    words = chinese_words if _HAN.search(new.line.text) else english_words
    return bool(words(new.clause) & (words(arrow.before.clause) | words(arrow.after.clause)))


def without_older(arrows: Sequence[Arrow], anew: Sequence[Correction]) -> Iterator[Arrow]:
    """The changes but for those that only lead from a value that was told anew to the one in its place."""
    for arrow in arrows:
        if not any(
            c.new is arrow.after and same_value(arrow.before, c.old) and c.old is not arrow.before for c in anew
        ):
            yield arrow
