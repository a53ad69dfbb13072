"""Chooses what to tell: the sentences worth most for their length, part by part, under a length budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft.headline import Told
from assistant.draft.material import Material
from assistant.language.length import text_size
from assistant.language.overlap import grams, share_told
from assistant.records import PARTS

SHARES = (0.145, 0.255, 0.33, 0.27)  # of the length, in the order of PARTS: what editors gave each part
TARGETS = {"en": 740, "zh": 950}  # words, characters
_PER_LENGTH = 0.5  # exponent: 0 prefers long sentences, 1 short ones
_TOGETHER = 0.5  # bonus for a sentence next to one already chosen: it reads on
_TOLD = 0.3  # how much a sentence loses that repeats what is already told
_MAX_TOLD = 0.7  # share of its words told before, above which a sentence is not used
_MAX_QUOTES = 5
_MIN_QUOTES = 2
_QUOTE_COST = {"en": 6, "zh": 8}  # what naming the speaker adds to the length


@dataclass(frozen=True, slots=True)
class Choice:
    """A sentence chosen for a part (number in PARTS), to be told or quoted."""

    material: Material
    part: int
    quoted: bool


class _Chooser:
    def __init__(self, materials: Sequence[Material], lang: str) -> None:
        self._left = {m.place: m for m in materials}
        self._lang = lang
        self._room = [share * TARGETS[lang] for share in SHARES]
        self._grams = {m.place: grams(m.passage.text, lang) for m in materials}
        self._told: set[str] = set()
        self.choices: list[Choice] = []

    def quotes(self) -> int:
        return sum(choice.quoted for choice in self.choices)

    def take(self, material: Material, part: int, *, quoted: bool) -> None:
        self.choices.append(Choice(material, part, quoted))
        self._room[part] -= material.size + (_QUOTE_COST[self._lang] if quoted else 0)
        self._told |= self._grams[material.place]
        del self._left[material.place]

    def already(self, number: Told) -> None:
        """A number told in the draft's own words takes room in the result, and its sentences are told."""
        self._room[PARTS.index("result")] -= text_size(number.sentence.text, self._lang)
        for place in number.places:
            self._told |= self._grams.get(place, frozenset())

    def voice_quotes(self) -> None:
        """The sentences most like what editors quote, at most one a part."""
        ranked = sorted((m for m in self._left.values() if m.quote), key=lambda m: (-m.quote_worth, m.place))
        for material in ranked:
            part = max(range(len(PARTS)), key=lambda p: material.worth[p])
            taken = [choice.part for choice in self.choices]
            if part not in taken:
                self.take(material, part, quoted=True)
            if self.quotes() >= _MIN_QUOTES:
                return

    def fill(self) -> None:
        """One sentence after the other, the one worth most now, until no part has room for any."""
        while True:
            best = max(self._options(), default=None, key=lambda option: (option[0], -option[1].place))
            if best is None:
                return
            _, material, part = best
            self.take(material, part, quoted=material.reworded is None)

    def _options(self) -> list[tuple[float, Material, int]]:
        chosen = {choice.material.place: choice.part for choice in self.choices if not choice.quoted}
        options = []
        for material in self._left.values():
            told = share_told(self._grams[material.place], self._told)
            if told > _MAX_TOLD or not self._usable(material, chosen):
                continue
            for part, worth in enumerate(material.worth):
                if self._room[part] < material.size * 0.8 or not self._stands(material, part, chosen):
                    continue
                beside = any(chosen.get(material.place + step) == part for step in (-1, 1))
                value = worth * (1 + _TOGETHER * beside) * (1 - _TOLD * told) / max(4, material.size) ** _PER_LENGTH
                options.append((value, material, part))
        return options

    def _usable(self, material: Material, chosen: dict[int, int]) -> bool:
        if material.reworded is not None:
            return True
        return material.quote is not None and self.quotes() < _MAX_QUOTES

    @staticmethod
    def _stands(material: Material, part: int, chosen: dict[int, int]) -> bool:
        """A sentence that leans on the one before it is only told right after it."""
        if material.reworded is None or not material.reworded.leans:
            return True
        return chosen.get(material.place - 1) == part


def choose(materials: Sequence[Material], lang: str, numbers: Sequence[Told] = ()) -> list[Choice]:
    """Choices in the order of the parts and, within a part, of the interview; `numbers` are told in any case."""
    chooser = _Chooser(materials, lang)
    for number in numbers:
        chooser.already(number)
    chooser.voice_quotes()
    chooser.fill()
    return sorted(chooser.choices, key=lambda choice: (choice.part, choice.material.place))
