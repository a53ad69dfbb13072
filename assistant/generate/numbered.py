"""The passages that a model may see, with the numbers it names them by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.generate.hostile import hostile_turns
from assistant.records import Passage, Transcript

_PER_TURN = 100  # a passage's number is its turn times this, and its place there from 1 on
_SIDES = {
    "en": {"vendor": "vendor", "customer": "customer", "partner": "partner", "unknown": ""},
    "zh": {"vendor": "供应商", "customer": "客户", "partner": "合作方", "unknown": ""},
}
_ASKS = {"en": "asks", "zh": "提问"}


@dataclass(frozen=True, slots=True)
class Numbered:
    """What may be told, by number in reading order, and how many passages were left out because they are hostile."""

    passages: Mapping[int, Passage]
    dropped: int

    def of(self, numbers: Iterable[int]) -> tuple[Passage, ...]:
        """The passages of some numbers; a number that there is none of is left out."""
        return tuple(self.passages[n] for n in dict.fromkeys(numbers) if n in self.passages)


def numbered(passages: Sequence[Passage]) -> Numbered:
    """Every passage on the record that nothing speaks against; off the record, doubtful, guarded or hostile ones never.

    A number tells the turn, so that it stays the same when another passage is left out.
    """
    hostile = hostile_turns(passages)
    places: Counter[int] = Counter(p.turn for p in passages)
    step = _PER_TURN if max(places.values(), default=0) < _PER_TURN else _PER_TURN**2
    seen: Counter[int] = Counter()
    kept: dict[int, Passage] = {}
    for passage in sorted(passages, key=lambda p: p.span):
        seen[passage.turn] += 1
        if passage.turn not in hostile and not _kept_back(passage):
            kept[passage.turn * step + seen[passage.turn]] = passage
    return Numbered(kept, sum(p.turn in hostile and p.label != "off_record" for p in passages))


def _kept_back(passage: Passage) -> bool:
    return passage.label == "off_record" or passage.doubtful or passage.guarded or not passage.text.strip()


def lines(numbers: Iterable[int], among: Numbered, transcript: Transcript) -> str:
    """Passages as a prompt shows them, a line each: number, speaker, words."""
    out = []
    for number in sorted(dict.fromkeys(numbers)):
        passage = among.passages.get(number)
        if passage:
            out.append(f"{number} | {_speaker(passage, transcript)} | {one_line(passage.text)}")
    return "\n".join(out)


def one_line(text: str) -> str:
    """A text that cannot end the block of passages it stands in."""
    return re.sub(r"\s+", " ", text).replace("<", "‹").replace(">", "›").replace("|", "/").strip()


def _speaker(passage: Passage, transcript: Transcript) -> str:
    lang = "zh" if transcript.lang == "zh" else "en"
    turn = transcript.turns[passage.turn]
    person = transcript.participant(passage.speaker)
    name = (person.name if person else None) or passage.speaker
    more = [person.title if person else None, _SIDES[lang][person.side] if person else None]
    more.append(_ASKS[lang] if turn.role == "interviewer" else None)
    told = ("，" if lang == "zh" else ", ").join(one for one in (name, *more) if one)
    return one_line(told)
