"""Chooses what to tell: the sentences worth most for their length, part by part, under a length budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft.headline import Told
from assistant.draft.material import Material
from assistant.language.length import text_size
from assistant.language.overlap import grams, share_told
from assistant.records import PARTS

SHARES = (0.145, 0.25, 0.325, 0.28)  # of the length, in the order of PARTS: about what editors gave each part
TARGETS = {"en": 870, "zh": 1000}  # words, characters
_PER_LENGTH = 0.6  # exponent: 0 prefers long sentences, 1 short ones
_TOGETHER = 0.6  # bonus for a sentence next to one already chosen: it reads on
_TOLD = 0.1  # how much a sentence loses that repeats what is already told
_MAX_TOLD = 0.85  # share of its words told before, above which a sentence is not used
_ELSEWHERE = 0.25  # share of its best worth that a sentence needs for another part
_RECALL = 6  # a sentence may lean on one told this many sentences before
_CHAIN = 3  # sentences that may lean on each other in a row
_FITS = 0.8  # a bundle may overrun the room of its part by a fifth
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
            if part not in taken and share_told(self._grams[material.place], self._told) <= _MAX_TOLD:
                self.take(material, part, quoted=True)
            if self.quotes() >= _MIN_QUOTES:
                return

    def fill(self) -> None:
        """One bundle after the other, the one worth most now, until no part has room for any."""
        while True:
            best = max(self._options(), default=None, key=lambda option: (option[0], -option[1][0].place))
            if best is None:
                return
            _, bundle, part = best
            for material in bundle:
                self.take(material, part, quoted=material.reworded is None)

    def _options(self) -> list[tuple[float, list[Material], int]]:
        chosen = {choice.material.place: choice.part for choice in self.choices}
        options = []
        for material in self._left.values():
            told = share_told(self._grams[material.place], self._told)
            if told > _MAX_TOLD or not self._usable(material):
                continue
            for part in range(len(PARTS)):
                if self._room[part] < material.size * _FITS or not _belongs(material, part):
                    continue
                bundle = self._bundle(material, part, chosen)
                size = sum(m.size for m in bundle or ())
                if bundle is None or self._room[part] < size * _FITS:
                    continue
                beside = any(chosen.get(bundle[at].place + step) == part for at, step in ((0, -1), (-1, 1)))
                worth = sum(m.worth[part] for m in bundle)
                value = worth * (1 + _TOGETHER * beside) * (1 - _TOLD * told) / max(4, size) ** _PER_LENGTH
                options.append((value, bundle, part))
        return options

    def _usable(self, material: Material) -> bool:
        return material.reworded is not None or (material.quote is not None and self.quotes() < _MAX_QUOTES)

    def _bundle(self, material: Material, part: int, chosen: dict[int, int]) -> list[Material] | None:
        """The sentence with those before it that it leans on, as far as they are not told in the part already."""
        bundle = [material]
        while bundle[0].reworded is not None and bundle[0].reworded.leans:
            before = bundle[0].place - 1
            if any(chosen.get(bundle[0].place - back) == part for back in range(1, _RECALL + 1)):
                break
            earlier = self._left.get(before)
            if (
                earlier is None
                or earlier.reworded is None
                or earlier.passage.turn != material.passage.turn
                or len(bundle) >= _CHAIN
            ):
                return None
            bundle.insert(0, earlier)
        return bundle


def _belongs(material: Material, part: int) -> bool:
    """A sentence is told in another part than its best only where it is worth nearly as much there."""
    return material.worth[part] >= _ELSEWHERE * max(material.worth)


def choose(materials: Sequence[Material], lang: str, numbers: Sequence[Told] = ()) -> list[Choice]:
    """Choices in the order of the parts and, within a part, of the interview; `numbers` are told in any case."""
    chooser = _Chooser(materials, lang)
    for number in numbers:
        chooser.already(number)
    chooser.voice_quotes()
    chooser.fill()
    return sorted(chooser.choices, key=lambda choice: (choice.part, choice.material.place))
