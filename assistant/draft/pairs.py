"""Which sentences of the solution answer which challenge: two to four challenges, each with its answer.

Sentences told from neighbouring turns make one challenge, or one answer. A challenge and its answer share words that
are rare in the interview, in what is told and in what was said around it, and they are alike in meaning.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from assistant.language.overlap import grams
from assistant.learning.decode import Floats
from assistant.ports import Embedder
from assistant.records import Pair, Sentence, Transcript

_MOST = 4  # challenges a case can be held together by
_NEAR = 2  # turns from one sentence to the next within one challenge or answer
_TURNS = 0.5  # what the words of the turns count beside those of the sentences
_TAKEN = 0.5  # what an answer loses that another challenge has already
_ANSWERS = 4  # sentences of an answer that are named


@dataclass(frozen=True, slots=True)
class _Block:
    """Sentences (numbers within their section) told together, their words and those of their turns."""

    sentences: tuple[int, ...]
    told: frozenset[str]
    said: frozenset[str]


def pair_up(
    challenge: Sequence[Sentence], solution: Sequence[Sentence], transcript: Transcript, embedder: Embedder
) -> tuple[Pair, ...]:
    """A pair a challenge, in the order of the section; none where one of the sections is empty."""
    if not challenge or not solution:
        return ()
    troubles = [_block(run, challenge, transcript) for run in _joined(_runs(challenge), challenge)]
    answers = [_block(run, solution, transcript) for run in _runs(solution)]
    rarity = _rarity(transcript)
    meaning = _meaning(troubles, challenge, embedder) @ _meaning(answers, solution, embedder).T
    fit = np.array(
        [
            [_shared(c.told, s.told, rarity) + _TURNS * _shared(c.said, s.said, rarity) for s in answers]
            for c in troubles
        ]
    )
    chosen = _assigned(fit + meaning)
    return tuple(
        Pair(trouble.sentences, _closest(trouble, answers[chosen[i]], solution, rarity, transcript.lang))
        for i, trouble in enumerate(troubles)
    )


def _turn(sentence: Sentence) -> int:
    return sentence.evidence[0].turn


def _runs(sentences: Sequence[Sentence]) -> list[list[int]]:
    """Numbers of sentences told from neighbouring turns, one after the other."""
    runs: list[list[int]] = []
    for i, sentence in enumerate(sentences):
        if runs and abs(_turn(sentence) - _turn(sentences[i - 1])) <= _NEAR:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _joined(runs: list[list[int]], sentences: Sequence[Sentence]) -> list[list[int]]:
    """The runs, those nearest to each other made one until there are few enough."""
    while len(runs) > _MOST:
        apart = [
            (abs(_turn(sentences[after[0]]) - _turn(sentences[before[-1]])), len(before) + len(after), i)
            for i, (before, after) in enumerate(pairwise(runs))
        ]
        _, _, at = min(apart)
        runs = [*runs[:at], runs[at] + runs[at + 1], *runs[at + 2 :]]
    return runs


def _block(run: Sequence[int], sentences: Sequence[Sentence], transcript: Transcript) -> _Block:
    own = [sentences[i] for i in run]
    turns = sorted({evidence.turn for sentence in own for evidence in sentence.evidence})
    told = frozenset().union(*(grams(sentence.text, transcript.lang) for sentence in own))
    said = frozenset().union(*(grams(transcript.words_of(turn), transcript.lang) for turn in turns))
    return _Block(tuple(run), told, said)


def _rarity(transcript: Transcript) -> Mapping[str, float]:
    """How rare each word is: the logarithm of the number of turns to those that have it, squared."""
    turns = transcript.turns
    counts = Counter(gram for turn in turns for gram in grams(transcript.words_of(turn.index), transcript.lang))
    return {gram: math.log((len(turns) + 1) / (count + 1)) ** 2 for gram, count in counts.items()}


def _shared(one: frozenset[str], other: frozenset[str], rarity: Mapping[str, float]) -> float:
    """Cosine of two sets of words, each word counted by its rarity; words that nobody said count nothing."""
    both, first, second = (math.fsum(rarity.get(g, 0.0) for g in grams_) for grams_ in (one & other, one, other))
    return both / math.sqrt(first * second) if first and second else 0.0


def _meaning(blocks: Sequence[_Block], sentences: Sequence[Sentence], embedder: Embedder) -> Floats:
    return embedder.encode([" ".join(sentences[i].text for i in block.sentences) for block in blocks])


def _assigned(fit: Floats) -> dict[int, int]:
    """An answer for each challenge, the best fit first; an answer already taken fits less."""
    left, chosen = fit.copy(), dict[int, int]()
    while len(chosen) < len(fit):
        row, column = (int(n) for n in np.unravel_index(np.argmax(left), left.shape))
        chosen[row] = column
        left[row, :] = -np.inf
        left[:, column] -= _TAKEN
    return chosen


def _closest(
    trouble: _Block, answer: _Block, solution: Sequence[Sentence], rarity: Mapping[str, float], lang: str
) -> tuple[int, ...]:
    """The sentences of the answer that share most with the challenge, in order."""
    ranked = sorted(answer.sentences, key=lambda i: (-_shared(trouble.told, grams(solution[i].text, lang), rarity), i))
    return tuple(sorted(ranked[:_ANSWERS]))
