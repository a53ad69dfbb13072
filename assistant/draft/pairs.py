"""Which sentences of the solution answer which challenge: two to four challenges, each with its answer.

Sentences told from neighbouring turns make one challenge. Its answer are the sentences of the solution that share words
with it that are rare in the interview, in what is told and in what was said around it, and that are alike in meaning.
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
_MEANING = 0.5  # what likeness in meaning counts beside shared words
_TAKEN = 0.6  # what a sentence loses that answers another challenge already
_ANSWERS = 4  # sentences of an answer that are named,
_PART = 3  # and no more than a third of the solution


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a sentence, and those of the turns it was said in."""

    told: frozenset[str]
    said: frozenset[str]


def pair_up(
    challenge: Sequence[Sentence], solution: Sequence[Sentence], transcript: Transcript, embedder: Embedder
) -> tuple[Pair, ...]:
    """A pair a challenge, in the order of the section; none where one of the sections is empty."""
    if not challenge or not solution:
        return ()
    fit = _fit(challenge, solution, transcript, embedder)
    taken = np.zeros(len(solution), np.float32)
    most = min(_ANSWERS, math.ceil(len(solution) / _PART))
    pairs = []
    for trouble in _joined(_runs(challenge), challenge):
        worth = fit[trouble].mean(axis=0) - taken
        answer = sorted(int(i) for i in np.argsort(-worth, kind="stable")[:most])
        taken[answer] += _TAKEN
        pairs.append(Pair(tuple(trouble), tuple(answer)))
    return tuple(pairs)


def _fit(
    challenge: Sequence[Sentence], solution: Sequence[Sentence], transcript: Transcript, embedder: Embedder
) -> Floats:
    """How well each sentence of the solution (column) answers each of the challenge (row)."""
    rarity = _rarity(transcript)
    troubles, answers = ([_words(s, transcript) for s in sentences] for sentences in (challenge, solution))
    shared = np.array(
        [
            [_shared(c.told, s.told, rarity) + _TURNS * _shared(c.said, s.said, rarity) for s in answers]
            for c in troubles
        ],
        np.float32,
    )
    meaning: Floats = embedder.encode([s.text for s in challenge]) @ embedder.encode([s.text for s in solution]).T
    return shared + _MEANING * meaning


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


def _words(sentence: Sentence, transcript: Transcript) -> _Words:
    turns = sorted({evidence.turn for evidence in sentence.evidence})
    said = frozenset().union(*(grams(transcript.words_of(turn), transcript.lang) for turn in turns))
    return _Words(grams(sentence.text, transcript.lang), said)


def _rarity(transcript: Transcript) -> Mapping[str, float]:
    """How rare each word is: the logarithm of the number of turns to those that have it, squared."""
    turns = transcript.turns
    counts = Counter(gram for turn in turns for gram in grams(transcript.words_of(turn.index), transcript.lang))
    return {gram: math.log((len(turns) + 1) / (count + 1)) ** 2 for gram, count in counts.items()}


def _shared(one: frozenset[str], other: frozenset[str], rarity: Mapping[str, float]) -> float:
    """Cosine of two sets of words, each word counted by its rarity; words that nobody said count nothing."""
    both, first, second = (math.fsum(rarity.get(g, 0.0) for g in grams_) for grams_ in (one & other, one, other))
    return both / math.sqrt(first * second) if first and second else 0.0
