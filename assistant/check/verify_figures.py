"""Where the interview says a figure, with which unit, and how much the talk around it shares with a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.check.derive import values_said
from assistant.check.verify_evidence import Speech
from assistant.language.numerals import Number, numbers
from assistant.language.sentences import sentence_spans
from assistant.records import Quantity, Span, Transcript

_AROUND = 4  # sentences on either side that may say what a figure is about; questions and nods count too
_LEAST = 2
_ENOUGH = 12  # words on a side that tell; of a long answer two sentences do, of a quick exchange it takes four
# Kinds whose units must agree; a bare count may be a measure whose unit was left unsaid.
MEASURED = ("duration", "percent", "points", "money", "multiple")


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence of the interview with its figures; `around` is what is talked about there."""

    turn: int
    span: Span
    values: frozenset[Decimal]
    quantities: tuple[Quantity, ...]
    around: frozenset[str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure of a sentence is said: `weight` is what the talk around it shares with the sentence.

    `clash` is what was said with another unit in that place; None where the units agree.
    """

    told: Told
    weight: float
    clash: Quantity | None


class Figures:
    """The figures of an interview, to be asked for those of a sentence."""

    def __init__(
        self,
        transcript: Transcript,
        text: str,
        lang: str,
        speech: Speech,
        quantities: Callable[[str, str], Sequence[Quantity]],
    ) -> None:
        """`text` is the transcript's text with what must not be found blanked (line feeds)."""
        self._speech = speech
        pieces = [
            (turn.index, Span(turn.span.start + s.start, turn.span.start + s.end))
            for turn in transcript.turns
            for s in _sentences(turn.span.of(text), lang)
        ]
        words = [speech.content(span.of(text)) for _, span in pieces]
        self.told = tuple(
            Told(
                turn,
                span,
                frozenset(values_said(span.of(text), lang)),
                tuple(quantities(span.of(text), lang)),
                words[n] | _told(words[max(0, n - _AROUND) : n][::-1]) | _told(words[n + 1 : n + _AROUND + 1]),
            )
            for n, (turn, span) in enumerate(pieces)
        )

    def places(self, number: Number, quantity: Quantity | None, sentence: str) -> list[Place]:
        """Every place that says the number, best first."""
        found = []
        for told in self.told:
            clash = _clash(number, quantity, told)
            if clash is not _NOWHERE:
                weight = self._speech.weight(sentence, told.around)
                found.append(Place(told, weight, clash if isinstance(clash, Quantity) else None))
        return sorted(found, key=lambda p: (p.clash is not None, -p.weight))


def _told(words: Sequence[frozenset[str]]) -> frozenset[str]:
    """The words of the next sentences, two at least, then as many as it takes."""
    out: frozenset[str] = frozenset()
    for number, some in enumerate(words):
        if number >= _LEAST and len(out) >= _ENOUGH:
            break
        out |= some
    return out


_NOWHERE = "nowhere"
_POINTS_ZH = frozenset(("个点", "个百分点"))  # 十八个点 of a share are 18 percentage points


def _clash(number: Number, quantity: Quantity | None, told: Told) -> Quantity | str | None:
    """None where the sentence says the number with a unit that agrees, the other quantity where it does not."""
    if quantity and any(q.value == quantity.value and q.unit == quantity.unit for q in told.quantities):
        return None
    if number.value not in told.values:
        return _NOWHERE
    same = [q for q in told.quantities if figure(q) == number.value]
    if quantity is None or quantity.kind not in MEASURED or not same:
        return None
    return None if any(agree(q, quantity) for q in same) else same[0]


def _sentences(words: str, lang: str) -> list[Span]:
    return [
        Span(piece.start() + s.start, piece.start() + s.end)
        for piece in re.finditer(r"[^\n]+", words)
        for s in sentence_spans(piece.group(), lang)
    ]


def figure(quantity: Quantity) -> Decimal | None:
    """The bare number that a quantity is written with; None for fractions and where there are several."""
    found = numbers(quantity.text, language_of(quantity.text))
    return found[0].value if len(found) == 1 and found[0].value >= 1 else None


def agree(one: Quantity, two: Quantity) -> bool:
    """Whether two quantities with the same figure may be of one unit."""
    if {unit_words(one), unit_words(two)} <= _POINTS_ZH:
        return True
    if unit_words(one) == unit_words(two) or one.kind not in MEASURED or two.kind not in MEASURED:
        return True
    return one.kind == two.kind and (one.unit == two.unit or one.kind == "multiple")


def unit_words(quantity: Quantity) -> str:
    """What a quantity is written with beside its number."""
    first = next(iter(numbers(quantity.text, language_of(quantity.text))), None)
    return quantity.text.replace(first.text, "").strip(" -").lower().rstrip("s") if first else quantity.text


def language_of(text: str) -> str:
    """`zh` for a text with Chinese characters, else `en`."""
    return "zh" if any("\u4e00" <= c <= "\u9fff" for c in text) else "en"
