"""Chinese changes whose thing the interviewer names twice: 夜班呢？ | 五个人。, and pages later 夜班现在呢？ | 三个。

The old value is the one value of that kind that was told of the same rare words; the new one opens the answer.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.metrics.alike import counted_alike, equal_value, kindred, sized
from assistant.metrics.answering_zh import Questions, free, level, opens_answer
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import chinese_words
from assistant.patterns import regex

_APART = 3  # turns; nearer values share a question
_LEAST = 2.6  # one word that stands in two other turns of a short talk
_RIVAL = 0.6  # of the score: so near another value is meant as likely
_SHORTEST = 40  # turns; in a few sentences every word is rare
_CLAUSE, _LINE, _ASKED, _OPENED, _BEFORE = 1.1, 0.9, 1.0, 0.8, 0.6
_OPENING = 10  # characters
_FACTOR, _COUNTED = 400.0, 40.0
_AGAIN = 2  # turns
_COUNTS = {"count", "rate"}
# Who is spoken to, and words that are said of anything.
_CALLED = regex(
    r"(?:^|(?<=[，。？！]))(?:那|好|嗯|哎)?(?:[\u4e00-\u9fff]{1,2}(?:老师|经理|总|工|师傅|主任|院长|老板|厂长|站长|先生|女士|博士|护士长|大姐|科长|校长|队长|店长)|[小老阿][\u4e00-\u9fff])(?=[，？呢。])"
)
_ANYTHING = chinese_words(
    "师傅，老师，经理，哈哈，自己，其实，知道，东西，人家，另外，方便，问题，情况，数据，具体，刚才，时间，平均"
)
_PAST = ("challenge", None)
_NEWER = ("result", None)


@dataclass(frozen=True, slots=True)
class _Link:
    """An old value, the value that may be what it became, and how much the talk about both is the same."""

    old: Mention
    new: Mention
    ends: tuple[Mention, Mention]
    score: float


def asked_again(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes between a value of before and the one that opens the answer to a later question about the same.

    Args:
        found: all values that may be ends of a change.
        used: those that another change holds.
        said: the usable lines of the interview.
    """
    asked = Questions.of(said)
    levels = [m for m in found if (m.line.label in _PAST or m.line.label in _NEWER) and free(m)]
    taken = {m.quantity.span for m in used}
    newer = (m for m in levels if m.line.label in _NEWER and m.quantity.span not in taken)
    news = [m for m in newer if opens_answer(m, found, asked)]
    olds = [m for m in levels if m.line.label in _PAST and not _of_now(m)]
    fits = [x for new in news for x in _fits(new, olds, found)]
    if all(old.quantity.span in taken for old, _, _ in fits):
        return []
    words = _Words.of(said, asked)
    about = {m.quantity.span: words.asked_for(m) for _, m, _ in fits}
    links = [
        _Link(old, new, ends, score)
        for old, new, ends in fits
        if (score := words.alike(about[new.quantity.span], words.told_of(old)))
    ]
    held = [m for m in used if m.quantity.kind != "time"]
    out: list[Arrow] = []
    for link in sorted(links, key=lambda x: -x.score):
        told = any(_one(m, h) for m in (link.old, link.new) for h in held)
        if link.score >= _LEAST and not told and not any(_rivals(link, other) for other in links):
            out.append(Arrow(*link.ends, explicit=False))
            held += [link.old, link.new]
    return out


def _fits(
    new: Mention, olds: Sequence[Mention], found: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention, tuple[Mention, Mention]]]:
    """The values of before that may have become this one, by their kinds and by what the question names."""
    named = [m for m in found if m.line.asked and m.line.turn == new.line.turn - 1 and m.measured]
    for old in olds:
        if new.line.turn - old.line.turn < _APART:
            break
        ends = _ends(old, new)
        if ends is not None and (not named or any(equal_value(m, old) for m in named)):
            yield old, new, ends


def _ends(old: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    alike = old.quantity.kind == new.quantity.kind or new.bare or {old.quantity.kind, new.quantity.kind} == _COUNTS
    if (
        not alike
        or (old.bare and not new.bare)
        or not kindred(old, new)
        or not counted_alike(old, new)
        or equal_value(old, new)
    ):
        return None
    ends = fitted(old, new)
    factor = _FACTOR if old.quantity.kind == "duration" else _COUNTED
    return ends if ends is not None and plausible(ends) and level(new, old) and sized(*ends, factor) else None


def _of_now(mention: Mention) -> bool:
    return mention.when is not None and not mention.when.weak and mention.when.era == "after"


def _one(this: Mention, that: Mention) -> bool:
    """Whether the two are one telling, or one value told again at once."""
    again = equal_value(this, that) and abs(this.line.turn - that.line.turn) <= _AGAIN
    return this.quantity.span == that.quantity.span or again


def _rivals(link: _Link, other: _Link) -> bool:
    """Whether the other link gives one of the ends another value, nearly as well."""
    old, new = _one(link.old, other.old), _one(link.new, other.new)
    return old != new and other.score >= _RIVAL * link.score


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said in each line that may tell what is spoken of, and how rare each word is."""

    lines: Mapping[int, frozenset[str]]
    rarity: Mapping[str, float]
    asked: Questions

    @classmethod
    def of(cls, said: Sequence[Line], asked: Questions) -> _Words:
        """The words of the usable lines."""
        called = frozenset(w for x in said for m in _CALLED.finditer(x.text) for w in chinese_words(m.group()))
        lines = {x.index: chinese_words(x.text) for x in said}
        turns: dict[int, set[str]] = {}
        for line in said:
            turns.setdefault(line.turn, set()).update(lines[line.index])
        spread = Counter(word for found in turns.values() for word in found)
        length = 1 + max(len(turns), _SHORTEST)
        empty = called | _ANYTHING
        return cls(
            lines, {word: math.log(length / count) for word, count in spread.items() if word not in empty}, asked
        )

    def asked_for(self, new: Mention) -> dict[str, float]:
        """The words of the question, of what opens the answer, and of the clause of the value."""
        own = self.lines[new.line.index] & chinese_words(new.clause)
        return self._near(new, dict.fromkeys(own, _CLAUSE), before=False)

    def told_of(self, old: Mention) -> dict[str, float]:
        """The words of the value's sentence, of what opens its turn, of the sentence before, and of the question."""
        out = dict.fromkeys(self.lines[old.line.index], _LINE)
        out |= dict.fromkeys(chinese_words(old.clause) & out.keys(), _CLAUSE)
        return self._near(old, out, before=True)

    def _near(self, mention: Mention, out: dict[str, float], *, before: bool) -> dict[str, float]:
        line, last = mention.line, mention.line.index - 1
        opening = self.asked.openings[line.turn]
        near = [(opening.index, _OPENED)] if len(opening.text) <= _OPENING else []
        near += [(last, _BEFORE)] if before and last >= opening.index and last in self.lines else []
        near += [(x.index, _ASKED) for x in self.asked.before(line)] if self.asked.opening(line) else []
        for at, weight in near:
            out |= {w: weight for w in self.lines[at] if out.get(w, 0) < weight}
        return out

    def alike(self, one: Mapping[str, float], two: Mapping[str, float]) -> float:
        """How much rare talk the two share."""
        return math.fsum(min(one[w], two[w]) * self.rarity[w] for w in one if w in two and w in self.rarity)
