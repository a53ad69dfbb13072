"""What the case tells: facts with the part they belong in and the passages that say them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.errors import GeneratorError, Say
from assistant.generate.ask import Desk
from assistant.generate.numbered import Numbered, lines
from assistant.generate.prompt import prompt
from assistant.ports import Generator, Request
from assistant.records import PARTS, CaseDraft, Part, Passage, Transcript

_ANSWER = 3000  # tokens; a plan of thirty facts takes half of it
_MOST = 45  # facts of a case; editors tell twenty to thirty
_CITED = 8  # passages of one fact
_NO_PLAN = (
    Say("The model planned nothing that can be used.", "模型没有给出可用的提纲。"),
    Say("The offline plan stands in.", "已改用离线提纲。"),
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the plan; `numbers` are passages. Of a plan made without a model `words` is empty."""

    part: Part
    words: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a prompt tells beforehand: names as the draft gives them."""

    customer: str
    vendor: str
    product: str


def planned(desk: Desk, among: Numbered, transcript: Transcript, known: Known) -> tuple[Fact, ...]:
    """The model's plan; an interview that is too long for it is planned piece by piece.

    Raises:
        GeneratorError: there is no answer, or none with a fact in it.
    """
    asked = prompt("plan", transcript.lang)
    facts: list[Fact] = []
    for numbers in _pieces(
        among, transcript, desk.generator, sum(desk.generator.tokens(e.answer) for e in asked.examples)
    ):
        given = {
            "customer": known.customer,
            "vendor": known.vendor,
            "product": known.product,
            "passages": lines(numbers, among, transcript),
        }
        answer = desk.ask(Request("plan", asked.messages(given), _ANSWER, asked.schema))
        facts += _facts(answer.value, among)
    if not facts:
        raise GeneratorError("broken", *_NO_PLAN)
    return tuple(facts[:_MOST])


def _pieces(among: Numbered, transcript: Transcript, generator: Generator, example: int) -> list[list[int]]:
    """All passages, or in as many runs as the model can take at a time."""
    numbers = list(among.passages)
    if generator.context is None:
        return [numbers]
    room = max(500, generator.context - _ANSWER // 2 - 4 * example)
    out: list[list[int]] = [[]]
    taken = 0
    for number in numbers:
        size = generator.tokens(lines([number], among, transcript))
        if out[-1] and taken + size > room:
            out.append([])
            taken = 0
        out[-1].append(number)
        taken += size
    return out


def _facts(value: Mapping[str, object], among: Numbered) -> list[Fact]:
    found = value.get("facts")
    out = []
    for one in found if isinstance(found, list) else []:
        if isinstance(one, dict) and one.get("part") in PARTS:
            numbers = tuple(n for n in numbers_of(one.get("passages")) if n in among.passages)[:_CITED]
            words = one.get("fact")
            if numbers and isinstance(words, str):
                out.append(Fact(one["part"], " ".join(words.split())[:300], numbers))
    return out


def numbers_of(value: object) -> tuple[int, ...]:
    """Passage numbers as a model may write them: integers, or texts that hold one."""
    if not isinstance(value, list):
        value = [value]
    out = []
    for one in value:
        if isinstance(one, bool):
            continue
        if isinstance(one, int):
            out.append(one)
        elif isinstance(one, float) and one.is_integer():
            out.append(int(one))
        elif isinstance(one, str):
            digits = "".join(char if char.isdecimal() and char.isascii() else " " for char in one).split()
            out += [int(digit) for digit in digits if len(digit) < 9]
    return tuple(dict.fromkeys(out))


def offline_plan(draft: CaseDraft, among: Numbered, transcript: Transcript) -> tuple[Fact, ...]:
    """The plan that the offline draft followed: what it tells, from the passages that it rests on."""
    out = []
    for section in draft.sections:
        for sentence in section.sentences:
            spans = [(transcript.turns[e.turn].span.start + e.start, e.end - e.start) for e in sentence.evidence]
            numbers = tuple(n for n, p in among.passages.items() if _touches(p, spans))
            if numbers:
                out.append(Fact(section.part, "", numbers[:_CITED]))
    return tuple(out)


def _touches(passage: Passage, spans: Sequence[tuple[int, int]]) -> bool:
    return any(passage.span.start < start + size and start < passage.span.end for start, size in spans)


def of_part(facts: Iterable[Fact], part: Part) -> tuple[Fact, ...]:
    """The facts of one part, in their order."""
    return tuple(fact for fact in facts if fact.part == part)
