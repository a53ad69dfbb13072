"""What the talk around a value is about: the rarer words of its sentence, of the one before, and of the question."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.metrics.mentions import Line, Mention
from assistant.metrics.words_en import FUNCTION, NUMBERS, PRONOUNS, VERBS
from assistant.patterns import caseless, regex

_WORD = caseless(r"[a-z][a-z'’-]{2,}")
_RUN = regex(r"[\u4e00-\u9fff]+")
_EMPTY_ZH = frozenset(
    "的了是我你他她它们这那个就都也还又才在有不没说一二三四五六七八九十百千万两半几多少到从把让给跟和与很太真来去上下里后前现以原今去年月天时候什么怎吧呢嘛么啊哦呃嗯对好能会要可以"
)
_EMPTY_EN = (
    FUNCTION
    | PRONOUNS
    | VERBS
    | NUMBERS
    | frozenset(
        "the and that this with for our your their own all here average percent points point thousand hundred million hours hour days day weeks week months month minutes minute years year".split()
    )
)
_TIMES_ZH = frozenset("分钟 分之 钟头 小时 礼拜 星期 半天 平均 一天 工作 作日 季度".split())
_SHORTEST = 40  # turns; in a few sentences every word is rare
_SHORTENED = ("n't", "'s", "'re", "'ve", "'ll", "'d")
_ENDING = regex(r"(?:ies|es|s|ing|ed|y|e)$")
_CLAUSE, _OWN, _BEFORE, _ASKED, _OPENED = 1.1, 0.9, 0.5, 0.8, 0.7
_SHORT_OPENING, _SHORT_OPENING_ZH = 7, 9  # words; characters


@dataclass(frozen=True, slots=True)
class Topics:
    """The words about each value with their weight, and how rare each word is in the interview."""

    about: Mapping[tuple[int, int], Mapping[str, float]]
    rarity: Mapping[str, float]

    def alike(self, one: Mention, two: Mention) -> float:
        """How much rare talk the two share; 0 for none."""
        a, b = self.about[_key(one)], self.about[_key(two)]
        return math.fsum(min(a[w], b[w]) * self.rarity[w] for w in a if w in b)  # the same in any order of words


def topics(mentions: Sequence[Mention], said: Sequence[Line], lang: str) -> Topics:
    """The topics of the values, read from the usable lines of the interview."""
    words = chinese_words if lang == "zh" else english_words
    by_line = {line.index: words(line.text) for line in said}
    turns: dict[int, set[str]] = {}
    for line in said:
        turns.setdefault(line.turn, set()).update(by_line[line.index])
    spread = Counter(word for found in turns.values() for word in found)
    length = max(len(turns), _SHORTEST)
    rarity = {word: math.log((1 + length) / count) for word, count in spread.items()}
    lines = {line.index: line for line in said}
    asked = _questions(said)
    opens = _openings(said) if lang != "zh" else _openings_zh(said)
    about = {
        _key(m): _about(m, lines, by_line, asked, opens) | dict.fromkeys(words(m.clause), _CLAUSE) for m in mentions
    }
    return Topics(about, rarity)


def _key(mention: Mention) -> tuple[int, int]:
    return (mention.quantity.span.start, mention.quantity.span.end)


def _questions(said: Sequence[Line]) -> dict[int, list[int]]:
    """The asked lines of each turn; at most the last two, which the answer takes up."""
    out: dict[int, list[int]] = {}
    for line in said:
        if line.asked:
            out.setdefault(line.turn, []).append(line.index)
    return {turn: found[-2:] for turn, found in out.items()}


def _openings(said: Sequence[Line]) -> dict[int, int]:
    """The short sentence that opens a turn and says what it is about: "And then the phone."."""
    return {x.turn: x.index for x in said if x.first and not x.asked and len(x.text.split()) <= _SHORT_OPENING}


def _openings_zh(said: Sequence[Line]) -> dict[int, int]:
    """The word or two that open a Chinese turn: 乳房炎。, 再就是打样。"""
    return {x.turn: x.index for x in said if x.first and not x.asked and len(x.text) <= _SHORT_OPENING_ZH}


def _about(
    mention: Mention,
    lines: Mapping[int, Line],
    words: Mapping[int, frozenset[str]],
    asked: Mapping[int, list[int]],
    opens: Mapping[int, int],
) -> dict[str, float]:
    at = mention.line.index
    out: dict[str, float] = dict.fromkeys(words[at], _OWN)
    for back, weight in ((at - 1, _BEFORE), (at - 2, _BEFORE / 2)):
        if back in lines and lines[back].turn == mention.line.turn:
            out |= {w: weight for w in words[back] if w not in out}
    opening = opens.get(mention.line.turn)
    if opening is not None:
        out |= {w: _OPENED for w in words[opening] if out.get(w, 0) < _OPENED}
    for question in asked.get(mention.line.turn - 1, ()):
        out |= {w: _ASKED for w in words[question] if out.get(w, 0) < _ASKED}
    return out


@lru_cache(maxsize=8192)  # several rules ask for the words of the same sentences
def english_words(text: str) -> frozenset[str]:
    """The words of an English text that may tell what it is about, without their endings."""
    return frozenset(filter(None, map(_telling, _WORD.findall(text))))


@lru_cache(maxsize=8192)  # a speaker's words come again and again
def _telling(said: str) -> str:
    """The stem of a word that tells what is spoken of; empty for others."""
    word = said.lower().replace("’", "'")
    empty = not _EMPTY_EN.isdisjoint(word.split("-")) or word.endswith(_SHORTENED)
    return "" if empty else _stem(word)


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > 4 else word


@lru_cache(maxsize=8192)  # several rules ask for the words of the same sentences
def chinese_words(text: str) -> frozenset[str]:
    """Pairs of characters of a Chinese text that may tell what it is about, and its Latin words."""
    pairs = {run[n : n + 2] for run in _RUN.findall(text) for n in range(len(run) - 1)}
    told = [p for p in pairs if p[0] not in _EMPTY_ZH and p[1] not in _EMPTY_ZH and p not in _TIMES_ZH]
    return frozenset([*told, *(w.lower() for w in _WORD.findall(text))])
