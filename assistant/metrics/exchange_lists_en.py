"""English changes of several measures told together: "Twelve people in a kitchen, thirty-five minutes. … Five people go in, they're out in ten minutes."

As many values as were told of the past are told again in their order, each of what the one before it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.metrics.alike import names_alike, sized
from assistant.metrics.exchange_against_en import unreal
from assistant.metrics.exchange_words_en import level, ways
from assistant.metrics.exchanges_en import MEASURED, exchanged, may_compare, usable
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention

_LINES, _MOST = 5, 4
_FACTOR = 20

Listed = tuple[Mention, ...]


def exchanges(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes of topic exchanges: of several measures told together, and then of one."""
    lists = listed(found, used)
    return lists + exchanged(found, [*used, *(m for a in lists for m in (a.before, a.after))], said)


def listed(found: Sequence[Mention], used: Sequence[Mention]) -> list[Arrow]:
    """The changes between two such lists of values.

    Args:
        found: all values of the interview.
        used: those that are ends of a change already, or were taken back.
    """
    taken = {m.quantity.span for m in used}
    lists = list(_lists([m for m in found if m.measured and m.quantity.kind != "time" and not adverbial(m)]))
    out: list[Arrow] = []
    for at, olds in enumerate(lists):
        for news in lists[at + 1 :]:
            if news[0].line.index - olds[-1].line.index > _LINES:
                break
            if taken & {m.quantity.span for m in (*olds, *news)} or not _again(olds, news):
                continue
            ends = [fitted(old, new) for old, new in zip(olds, news, strict=True)]
            out += [Arrow(*pair, explicit=False) for pair in ends if pair is not None]
            taken |= {m.quantity.span for m in (*olds, *news)}
    return out


def _lists(values: Sequence[Mention]) -> Iterator[Listed]:
    """The values of each sentence, and of each two that follow each other in one turn; in order of speech."""
    sentences: dict[int, list[Mention]] = {}
    for mention in values:
        sentences.setdefault(mention.line.index, []).append(mention)
    places = list(sentences)
    for here, after in pairwise([*places, None]):
        assert here is not None  # only the last one is
        one = sentences[here]
        two = sentences[after] if after == here + 1 else []
        both = [*one, *two] if two and two[0].line.turn == one[0].line.turn else []
        yield from (tuple(told) for told in (one, both) if 1 < len(told) <= _MOST and all(map(usable, told)))


def _again(olds: Listed, news: Listed) -> bool:
    """Whether the later values are those of now of what the earlier ones were."""
    if len(olds) != len(news) or olds[-1].line.index >= news[0].line.index or any(m.bare for m in olds):
        return False
    old_told = any(level(m) in ("told", "past") for m in olds) and all(map(level, olds))
    if not old_told or not _holds(news) or any(map(unreal, (*olds, *news))):
        return False
    pairs = list(zip(olds, news, strict=True))
    return all(may_compare(*pair) and sized(*pair, _FACTOR) for pair in pairs) and (
        any(_one_measure(*pair) for pair in pairs) or "now" in ways(news[0])
    )


def _holds(news: Listed) -> bool:
    told = ways(news[0])
    present = told & {"now", "present", "alone", "reached"} or (
        news[0].when is not None and news[0].when.era == "after"
    )
    return bool(present) and not any(ways(m) & {"past", "once"} for m in news)


def _one_measure(old: Mention, new: Mention) -> bool:
    """Whether both say of what they are, by their unit or the word behind the number."""
    same = old.quantity.kind in MEASURED and old.quantity.kind == new.quantity.kind
    return not new.bare and (same or names_alike(old, new))
