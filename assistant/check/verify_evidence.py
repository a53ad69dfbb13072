"""Finds anew what a sentence rests on: the few windows of speech that together hold most of its words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.check.derive import values_said
from assistant.language.overlap import grams
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Evidence, Span, Transcript

_SENTENCES = 3  # of one turn in a window: a thought and what it hangs on
_WINDOWS = 4  # an editor joins up to so many moments in one sentence
_GAIN = 0.04  # of the sentence's weight that another window must add
_OPEN = regex(r"[^\n]+")
_DIGIT = regex(r"\d")


@dataclass(frozen=True, slots=True)
class Window:
    """Some consecutive sentences of one turn, with their word stems or character pairs."""

    turn: int
    span: Span  # in the transcript's text
    grams: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cover:
    """What was found for a sentence: the windows, and the weighted shares (0 to 1) of its words that they hold.

    `share` is what they hold together, `best` what the best of them holds alone.
    """

    windows: tuple[Window, ...]
    share: float
    best: float


class Speech:
    """The sentences of an interview, to be asked what a written sentence rests on."""

    def __init__(self, transcript: Transcript, text: str, lang: str, known: str = "") -> None:
        """`text` is the transcript's text with what must not be found blanked; words of `known` need no evidence."""
        self._lang = lang
        self._known = _content(known, lang)
        self.windows = tuple(_windows(transcript, text, lang))
        counts = Counter(gram for window in self.windows for gram in window.grams)
        self._weights = {gram: math.log(1 + len(self.windows) / count) for gram, count in counts.items()}
        self._unheard = math.log(1 + len(self.windows) / 2)

    @property
    def words(self) -> frozenset[str]:
        """All words said, without numbers."""
        return frozenset(g for g in self._weights if g[0] != "#")

    def cover(self, sentence: str) -> Cover:
        """The windows that hold most of the words of `sentence`; the fewest that do."""
        wanted = {g: self._weights.get(g, self._unheard) for g in sorted(self.claimed(sentence))}
        total = sum(wanted.values())
        left, chosen, best = dict(wanted), list[Window](), 0.0
        while left and len(chosen) < _WINDOWS:
            # Added up in one order: in that of a set, rounding would choose among windows that hold the same.
            gains = [
                (sum(weight for gram, weight in left.items() if gram in window.grams), -n)
                for n, window in enumerate(self.windows)
            ]
            gain, number = max(gains, default=(0.0, 0))
            if not total or gain / total < _GAIN:
                break
            best = best or gain / total
            chosen.append(self.windows[-number])
            for gram in self.windows[-number].grams:
                left.pop(gram, None)
        return Cover(tuple(chosen), 1 - sum(left.values()) / total if total else 1.0, best)

    def weight(self, sentence: str, among: frozenset[str]) -> float:
        """Weight of the words of a sentence, numbers and known words aside, that stand among others."""
        return sum(self._weights.get(g, 0.0) for g in sorted(self.claimed(sentence) & among) if g[0] != "#")

    def weight_of(self, words: frozenset[str]) -> float:
        """Weight of some words; one that nobody says weighs as one that is said twice."""
        return sum(self._weights.get(g, self._unheard) for g in sorted(words))

    def total(self, sentence: str) -> float:
        """Weight of all words of a sentence that `weight` could find."""
        return sum(self._weights.get(g, self._unheard) for g in sorted(self.claimed(sentence)) if g[0] != "#")

    def claimed(self, text: str) -> frozenset[str]:
        """The words of a text that the interview must bear out."""
        return self.content(text) - self._known

    def content(self, text: str) -> frozenset[str]:
        """The words of a text that can be looked up, and its numbers by value (`#12.5`)."""
        return _content(text, self._lang)


def _windows(transcript: Transcript, text: str, lang: str) -> list[Window]:
    """Windows of every turn; none reaches over what was blanked (line feeds), so none holds a blanked word."""
    out = []
    for turn in transcript.turns:
        for piece in _OPEN.finditer(text, turn.span.start, turn.span.end):
            spans = sentence_spans(piece.group(), lang)
            for first in range(max(1, len(spans) - _SENTENCES + 1)):
                some = spans[first : first + _SENTENCES]
                if some:
                    span = Span(piece.start() + some[0].start, piece.start() + some[-1].end)
                    out.append(Window(turn.index, span, _content(span.of(text), lang)))
    return out


def _content(text: str, lang: str) -> frozenset[str]:
    words = (g for g in grams(text, lang) if not _DIGIT.search(g))
    return frozenset([*words, *(_mark(value) for value in values_said(text, lang))])


def _mark(value: Decimal) -> str:
    return f"#{value.normalize():f}"


def evidence_of(windows: Sequence[Window], transcript: Transcript) -> tuple[Evidence, ...]:
    """Windows as evidence in reading order; those that touch each other as one."""
    out: list[Evidence] = []
    for window in sorted(windows, key=lambda w: w.span):
        at = transcript.turns[window.turn].span.start
        start, end = window.span.start - at, window.span.end - at
        if out and out[-1].turn == window.turn and start <= out[-1].end + 1:
            out[-1] = Evidence(window.turn, out[-1].start, max(end, out[-1].end))
        else:
            out.append(Evidence(window.turn, start, end))
    return tuple(out)
