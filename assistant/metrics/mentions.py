"""Quantities in their place: sentence and clause, when they held, whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.language.sentences import sentence_spans
from assistant.metrics.cues import Cues, When, cues, when
from assistant.metrics.quantities import find_quantities
from assistant.records import Passage, Quantity, Span, Transcript

# Kinds that measure something; dates and times of day of other kinds only place them.
MEASURES = ("count", "rate", "percent", "points", "money", "duration", "multiple", "time")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the speech: its number in the interview, turn, and place in `Transcript.text`."""

    index: int
    turn: int
    span: Span
    text: str
    asked: bool
    first: bool
    label: str | None
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity with what its clause tells about it."""

    quantity: Quantity
    line: Line
    clause: str
    when: When | None
    hoped: bool
    foreign: bool
    bare: bool
    negated: bool

    @property
    def measured(self) -> bool:
        """Whether the quantity can be one end of a metric."""
        return (
            self.quantity.kind in MEASURES
            and not self.negated
            and not self.article
            and not self._recurs
            and not self._labels
        )

    @property
    def _labels(self) -> bool:
        """Part of a name, or an age: 二车间, 四十来岁, "forty years old"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        return _LABEL.match(rest) is not None

    @property
    def _recurs(self) -> bool:
        """ "Every three months": how often, no amount."""
        at = self.quantity.span.start - self.line.span.start
        rest = self.line.text[at + len(self.quantity.text) :]
        return (
            re.search(r"\bevery\s+$", self.line.text[:at], re.I) is not None
            or re.match(r"-(?:month|week|dai|year)ly", rest) is not None
        )

    @property
    def article(self) -> bool:
        """Whether the number only introduces a noun: "one paragraph", 一张清单; "One." counts."""
        if self.quantity.text.lower() not in _ARTICLES:
            return False
        at = self.quantity.span.end - self.line.span.start
        lead, rest = self.line.text[: self.quantity.span.start - self.line.span.start], self.line.text[at:]
        if re.search(r"\b(?:to|from)\s+$", lead, re.I) and re.match(r"\s*[.,;!?]", rest):
            return False
        alone = len(self.line.text) <= _SHORT and re.match(r"[.!。！，,]|张|台|单|次|家|$", rest)
        return not (alone and not lead)


_ARTICLES = ("one", "一", "1")
_SHORT = 12
_LABEL = re.compile(r"(?:来|多|几)?(?:车间|号(?!码)|楼|岁|中队|分厂|栋|单元|班组|期工程)|[\s-]years?[\s-]old\b", re.I)

_BARE_EN = re.compile(
    r"\s*(?:[.,;:!?)\]—–]|$)|\s+(?:to|down|up|now|from|last|and|or|in|at|before|after|instead|is|was|today|this|by|across|average|on|per)\b",
    re.I,
)
_BARE_ZH = re.compile(r"\s*(?:[，。；！？,.;!?）)、]|$|到|提|降|升|涨|变|减|是|那|左右|多少|吧|么|嘛|的)")


def lines(transcript: Transcript, passages: Sequence[Passage]) -> list[Line]:
    """Sentences of the speech that may be used: none that touches an off-record passage."""
    own: dict[int, list[Passage]] = {}
    for passage in passages:
        own.setdefault(passage.turn, []).append(passage)
    out: list[Line] = []
    index = 0
    for turn in transcript.turns:
        words = transcript.words_of(turn.index)
        for number, span in enumerate(sentence_spans(words, transcript.lang)):
            place = Span(turn.span.start + span.start, turn.span.start + span.end)
            touching = [p for p in own.get(turn.index, ()) if p.span.start < place.end and place.start < p.span.end]
            if not any(p.label == "off_record" for p in touching):
                label = touching[0].label if touching else None
                out.append(
                    Line(
                        index,
                        turn.index,
                        place,
                        place.of(transcript.text),
                        turn.role == "interviewer",
                        number == 0,
                        label,
                        turn.speaker,
                    )
                )
            index += 1
    return out


def mentions(found: Sequence[Line], lang: str, recorded: int | None) -> list[Mention]:
    """The quantities of the sentences, in order."""
    out: list[Mention] = []
    for line in found:
        out += _in_line(line, lang, recorded)
    return out


def _in_line(line: Line, lang: str, recorded: int | None) -> list[Mention]:
    quantities = find_quantities(line.text, lang)
    if not quantities:
        return []
    words, bare = cues(lang), _BARE_ZH if lang == "zh" else _BARE_EN
    out: list[Mention] = []
    carried: When | None = None
    foreign = False
    for start, end in _clauses(line.text, quantities, words.clause):
        clause = line.text[start:end]
        inside = [q for q in quantities if start <= q.span.start < end]
        years = tuple(int(q.value) for q in inside if q.unit == "year" and q.kind == "date")
        held = when(clause, lang, years, recorded)
        foreign = bool(words.foreign.search(clause)) or (foreign and not words.ours.search(clause))
        hoped = words.hoped.search(clause) is not None
        for quantity in inside:
            lone = quantity.kind in ("count", "rate") and bare.match(line.text, quantity.span.end) is not None
            out.append(
                Mention(
                    _placed(quantity, line),
                    line,
                    clause,
                    held or carried,
                    hoped,
                    foreign,
                    lone,
                    _negated(line.text, quantity, words),
                )
            )
        measured = any(q.kind in MEASURES and q.text.lower() not in _ARTICLES for q in inside)
        carried = None if measured else held or carried
    return out


def _negated(text: str, quantity: Quantity, words: Cues) -> bool:
    return words.negated.search(text[: quantity.span.start]) is not None


def _clauses(text: str, quantities: Sequence[Quantity], pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    cuts = [
        m.end() for m in pattern.finditer(text) if not any(q.span.start < m.end() <= q.span.end for q in quantities)
    ]
    edges = [0, *cuts, len(text)]
    return list(pairwise(edges))


def _placed(quantity: Quantity, line: Line) -> Quantity:
    at = line.span.start
    return replace(quantity, span=Span(at + quantity.span.start, at + quantity.span.end), turn=line.turn)
