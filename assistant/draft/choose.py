"""Chooses what to tell: the sentences worth most for their length, over all parts at once, under a length budget.

Greedy choice by worth for length under a budget comes near the best one where what was told before counts less
(Lin and Bilmes, "A Class of Submodular Functions for Document Summarization", ACL 2011).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.draft.headline import Told
from assistant.draft.material import Material
from assistant.draft.retelling import counted_in, retells, says_more, says_one_end, text_of
from assistant.language.flow_zh import headless, unnamed
from assistant.language.length import text_size
from assistant.language.overlap import grams, share_told
from assistant.patterns import regex
from assistant.records import PARTS, Length, Sentence

SHARES = (0.145, 0.25, 0.325, 0.28)  # of the length, in the order of PARTS: about what editors gave each part
TARGETS = {"en": 840, "zh": 1030}  # words, characters
# Of what was said altogether, less a constant: editors gave a short interview a much shorter case (136 gold cases).
OF_SPEECH = {"en": 0.4, "zh": 0.42}
_LESS = {"en": 232, "zh": 672}
SHORTEST_TARGETS = {"en": 450, "zh": 700}
SCALES: dict[Length, float] = {"short": 0.6, "standard": 1.0, "long": 1.4}
OVER = 1.35  # a part may grow to this many times its share where the others have less to tell
LEAST = 0.4  # of its share a part is given before all parts compete, where there is anything to tell
_OF_ALL = 0.6  # of what could be told; a case that tells everything is a transcript,
_SMALL = 0.25  # unless that is no more than this share of the length
_PER_LENGTH = 0.6  # exponent: 0 prefers long sentences, 1 short ones
_TOGETHER = 0.3  # bonus for a sentence next to one already chosen: it reads on
_SAME_ANSWER = 0.3  # bonus for a sentence of an answer that the part already tells from: a fact is seldom one sentence
_TOLD = 0.3  # how much a sentence loses that repeats what is already told
_MAX_TOLD = 0.85  # share of its words told before, above which a sentence is not used
_ELSEWHERE = {"en": 0.25, "zh": 0.4}  # share of its best worth that a sentence needs for another part
_WORTH_TELLING = 0.02  # below this a sentence is told only where its part has too little
_WORTH_A_SCRAP = 0.05  # the same for a short Chinese sentence that counts nothing
_SHORT = 16  # characters of it
_RECALL = {"en": 2, "zh": 6}  # a sentence may lean on one told this many sentences before
_RECALL_PERSON = 2  # who a Chinese "he" is, and what a bare quantity is of, is told right before
_RECALL_LATER = 6  # the same where the person comes later in the sentence: in the same answer
_PERSON = regex("(?:但|后来|最后)?[他她](?!们的)")
_THAT_TIME = regex(
    "那(?:[一两三几]?(?:个?(?:星期|礼拜|季度)|个?[周月]|[年天次回]))(?!起|以后|之后)"
)  # 那两周又回到老办法
_CHAIN = 3  # sentences that may lean on each other in a row
_FITS = {"en": 0.7, "zh": 0.6}  # share of a bundle that the room left must hold: the rest may overrun it
_MAX_QUOTES = 5
_MIN_QUOTES = 2
_MAX_RUNS = 6  # runs of sentences quoted together, beside them
_RESULT = PARTS.index("result")
_QUOTE_COST = {"en": 6, "zh": 8}  # what naming the speaker adds to the length


@dataclass(frozen=True, slots=True)
class Choice:
    """A sentence chosen for a part (number in PARTS), to be told or quoted."""

    material: Material
    part: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class Opening:
    """The sentence that the introduction begins with."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class _Option:
    """Sentences that would be told together in a part, with what that is worth for their length."""

    value: float
    bundle: tuple[Material, ...]
    part: int


class _Chooser:
    def __init__(self, materials: Sequence[Material], runs: Sequence[Material], lang: str, whole: float) -> None:
        self._left = {m.place: m for m in materials}
        self._runs = list(runs)
        self._lang = lang
        self._all = min(whole, max(_SMALL * whole, _OF_ALL * sum(m.size for m in materials)))
        self._room = [share * OVER * self._all for share in SHARES]
        self._due = [share * LEAST * self._all for share in SHARES]
        self._turns = {m.place: m.passage.turn for m in materials}
        self._grams = {_key(m): grams(m.passage.text, lang) for m in (*materials, *runs)}
        self._told: set[str] = set()
        self._retold: set[tuple[int, ...]] = set()  # sentences that say what the draft tells in its own words
        self._ends: set[tuple[int, ...]] = set()  # those that say one end of it, which the result has told
        self._parts: dict[int, int] = {}  # place -> part of what is chosen
        self._answers: set[tuple[int, int]] = set()  # turns and the parts that tell from them
        self.choices: list[Choice] = []

    def take(self, material: Material, part: int, *, quoted: bool) -> None:
        self.choices.append(Choice(material, part, quoted))
        self._spend(part, material.size + (_QUOTE_COST[self._lang] if quoted else 0))
        self._told |= self._grams[_key(material)]
        for place in _key(material):
            self._parts[place] = part
            self._left.pop(place, None)
        self._answers.add((material.passage.turn, part))
        taken = {material.place, *material.others, *self._added(material)}
        self._bare(taken)
        self._runs = [run for run in self._runs if not taken.intersection(_key(run))]

    def _bare(self, taken: set[int]) -> None:
        """What is left of sentences whose additions are told: the sentences without them."""
        for place, other in self._left.items():
            if other.bare is not None and taken.intersection(self._added(other)):
                self._left[place] = other.bare

    def already(self, told: Told | Opening) -> None:
        """A sentence in the draft's own words takes room in its part, and those it rests on are told."""
        part = "introduction" if isinstance(told, Opening) else "result"
        self._spend(PARTS.index(part), text_size(told.sentence.text, self._lang))
        if isinstance(told, Opening):  # of its sources only some clauses are told
            self._told |= grams(told.sentence.text, self._lang)
            return
        self._told |= grams(told.sentence.text, self._lang)
        self._retold |= {(m.place,) for m in self._left.values() if retells(m, told, self._lang)}
        own = (*self._left.values(), *self._runs)
        self._ends |= {_key(m) for m in own if says_one_end(m, told, self._lang)}
        for place in told.places:
            source = self._left.get(place)
            if source is not None and told.only_before(source.passage):
                continue  # how it was belongs to the challenge, whatever the result tells from end to end
            if source is None or self._lang == "en" or not says_more(source, told.sentence.text):
                self._told |= self._grams.get((place,), frozenset())

    def must(self, material: Material) -> None:
        """A sentence that another one cannot be understood without, in its best part."""
        part = max(range(len(PARTS)), key=lambda p: material.worth[p])
        if material.place in self._left:
            self.take(material, part, quoted=False)

    def voice_quotes(self) -> None:
        """The sentences most like what editors quote, at most one a part."""
        ranked = sorted((m for m in self._left.values() if m.quote), key=lambda m: (-m.quote_worth, m.place))
        for material in ranked:
            part = max(range(len(PARTS)), key=lambda p: material.worth[p])
            taken = [choice.part for choice in self.choices]
            if PARTS[part] == "introduction" and self._lang == "en":
                continue  # it says who the customer is
            if part not in taken and self._share_told(material) <= _MAX_TOLD and self._fits((material,), part):
                self.take(material, part, quoted=True)
            if self._quotes() >= _MIN_QUOTES:
                return

    def fill(self) -> None:
        """One bundle after the other, the one worth most now: first where a part has too little, then anywhere."""
        while self._take_best([part for part in range(len(PARTS)) if self._due[part] > 0]):
            pass
        while self._take_best(range(len(PARTS))):
            pass

    def _take_best(self, parts: Sequence[int]) -> bool:
        best = max(self._options(parts), default=None, key=lambda o: (o.value, -o.bundle[0].place))
        if best is None:
            return False
        for material in best.bundle:
            self.take(material, best.part, quoted=material.reworded is None)
        return True

    def _options(self, parts: Sequence[int]) -> Iterator[_Option]:
        passed_on, quotes = self._passed_on(), self._quotes()
        for material in (*self._left.values(), *self._runs):
            fit = self._may_stand(material, parts) if self._usable(material, passed_on, quotes) else []
            told = self._share_told(material) if fit else 1.0
            if told > _MAX_TOLD:
                continue
            for part in fit:
                bundle = self._bundle(material, part)
                if bundle is not None and self._fits(bundle, part):
                    yield self._option(bundle, part, told)

    def _may_stand(self, material: Material, parts: Sequence[int]) -> list[int]:
        """The parts that a sentence is worth telling in, other than its best only where it is worth nearly as much."""
        enough = _ELSEWHERE[self._lang] * max(material.worth)
        fit = [part for part in parts if material.worth[part] >= enough and self._holds(material.size, part)]
        if _RESULT in fit and _key(material) in self._ends:
            fit.remove(_RESULT)
        return [part for part in fit if self._due[part] > 0 or material.worth[part] >= self._least(material)]

    def _least(self, material: Material) -> float:
        """The worth that a sentence needs where its part has enough."""
        scrap = self._lang == "zh" and material.size <= _SHORT and not counted_in(text_of(material), "zh")
        return _WORTH_A_SCRAP if scrap else _WORTH_TELLING

    def _option(self, bundle: tuple[Material, ...], part: int, told: float) -> _Option:
        places = bundle[0].place - 1, bundle[-1].place + 1
        beside = part in (self._parts.get(places[0]), self._parts.get(places[1]))
        answer = (bundle[-1].passage.turn, part) in self._answers
        worth = sum(m.worth[part] for m in bundle) * (1 + _TOGETHER * beside + _SAME_ANSWER * answer)
        size = max(4, sum(m.size for m in bundle))
        return _Option(worth * (1 - _TOLD * told) / size**_PER_LENGTH, bundle, part)

    def _bundle(self, material: Material, part: int) -> tuple[Material, ...] | None:
        """The sentence with those before it that it leans on, as far as they are not told in the part already."""
        bundle = [material]
        while bundle[0].reworded is not None and bundle[0].reworded.leans:
            first = bundle[0].place
            if self._recalled(bundle[0], part):
                break
            earlier = self._left.get(first - 1)
            if earlier is None or earlier.reworded is None or len(bundle) >= _CHAIN:
                return None
            if earlier.passage.turn != material.passage.turn or _key(earlier) in self._retold:
                return None
            bundle.insert(0, earlier)
        return tuple(bundle)

    def _recalled(self, material: Material, part: int) -> bool:
        """Whether what a sentence leans on is told: in English, where "it" may be anything, only from its own answer."""
        text = material.reworded.text if material.reworded is not None else ""
        first = self._lang == "zh" and (_PERSON.match(text) or _THAT_TIME.match(text) or headless(text))
        person = first or (self._lang == "zh" and unnamed(text))
        back = _RECALL_PERSON if first else _RECALL_LATER if person else _RECALL[self._lang]
        near = range(material.place - back, material.place)
        bound = self._lang == "en" or person
        return any(
            self._parts.get(place) == part and (not bound or self._turns.get(place) == material.passage.turn)
            for place in near
        )

    def _fits(self, bundle: Sequence[Material], part: int) -> bool:
        return self._holds(sum(m.size for m in bundle), part)

    def _holds(self, size: int, part: int) -> bool:
        return min(self._room[part], self._all) >= _FITS[self._lang] * size

    def _spend(self, part: int, size: int) -> None:
        self._room[part] -= size
        self._due[part] -= size
        self._all -= size

    def _share_told(self, material: Material) -> float:
        if _key(material) in self._retold:
            return 1.0
        return share_told(self._grams[_key(material)], self._told)

    def _added(self, material: Material) -> list[int]:
        """The places of what is told with a sentence: its additions stand right before or after it."""
        before = sum(added.span < material.passage.span for added in material.additions)
        return list(range(material.place - before, material.place - before + len(material.additions) + 1))

    def _usable(self, material: Material, passed_on: int, quotes: int) -> bool:
        if material.others or material.asked:
            return passed_on < _MAX_RUNS
        return material.reworded is not None or (material.quote is not None and quotes < _MAX_QUOTES)

    def _quotes(self) -> int:
        return sum(choice.quoted for choice in self.choices) - self._passed_on()

    def _passed_on(self) -> int:
        return sum(bool(choice.material.others or choice.material.asked) for choice in self.choices)


def _key(material: Material) -> tuple[int, ...]:
    """The places of the sentences that a material tells with its own words."""
    return (material.place, *material.others)


def choose(
    materials: Sequence[Material],
    lang: str,
    composed: Sequence[Told | Opening] = (),
    length: Length = "standard",
    speech: int | None = None,
    runs: Sequence[Material] = (),
    needed: Sequence[Material] = (),
) -> list[Choice]:
    """Choices in the order of the parts and, within a part, of the interview; `composed` sentences are told in any case.

    `speech` is the size of all that was said (words or characters): a short interview makes a shorter case.
    `runs` are sentences that may be quoted together instead of being told one by one. `needed` are told in any case:
    they introduce what a composed sentence refers to.
    """
    chooser = _Chooser(materials, runs, lang, SCALES[length] * _target(lang, speech))
    for told in composed:
        chooser.already(told)
    for material in needed:
        chooser.must(material)
    chooser.voice_quotes()
    chooser.fill()
    return sorted(chooser.choices, key=lambda choice: (choice.part, choice.material.place))


def _target(lang: str, speech: int | None) -> float:
    if speech is None:
        return TARGETS[lang]
    return min(TARGETS[lang], max(SHORTEST_TARGETS[lang], OF_SPEECH[lang] * speech - _LESS[lang]))
