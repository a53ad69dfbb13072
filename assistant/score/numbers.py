"""Number fidelity: every number in the draft stands in what its own sentence rests on, or follows from it.

A number is supported if the words of the sentence's evidence state it (its value, in a unit that does not
contradict), if it stands in a name or is a year around the recording, if it is the change, ratio or difference
of two values of the evidence that its own wording names, rounded as shown, or if the draft states a derivation
of it that holds when worked out again. Blind spots: a number
supported by another one of the same evidence and unit; a figure in words alone ("nearly all").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from assistant.errors import Say
from assistant.records import CaseDraft, Sentence, Transcript
from assistant.score.derived import Figure, figures, follows, shown_figures
from assistant.score.interview import GoldInterview
from assistant.score.score import NO_DRAFT, Place, Score
from assistant.score.stated import stated_derivation
from assistant.score.units import agree

_NEAR_TURNS = 2  # two values are set against each other when said within so many turns
_YEARS_BEFORE, _YEARS_AFTER = 4, 1
_TAKEN_UP_AGAIN = 2  # "one" and "the two" point back at what was said; larger figures do not


def score_numbers(gold: GoldInterview, draft: CaseDraft | None, transcript: Transcript | None) -> Score:
    """Share of the draft's numbers that are supported; `transcript` is the one the evidence counts in.

    A draft that tells no number scores 0: the gold tells some. A missing draft does too.
    """
    if draft is None or transcript is None:
        return Score(0.0, NO_DRAFT)
    known = known_figures(gold)
    places: list[Place] = []
    total = 0
    for section in draft.sections:
        for number, sentence in enumerate(section.sentences):
            total += len(shown_figures(sentence.text))
            for shown in unsupported(sentence, transcript, known):
                turns = tuple(dict.fromkeys(evidence.turn for evidence in sentence.evidence))
                places.append(Place("unsupported", shown.text, section.part, number, turns))
    if not total:
        return Score(0.0, Say("the draft tells no number", "草稿中没有数字"))
    return Score(
        1 - len(places) / total,
        Say(f"{total - len(places)} of {total} numbers supported", f"有出处的数字：{total - len(places)}/{total}"),
        tuple(places),
    )


def unsupported(sentence: Sentence, transcript: Transcript, known: tuple[Figure, ...]) -> list[Figure]:
    """Numbers of a sentence that neither stand in its evidence, nor are known, nor follow.

    A number shown more often than it is said is unsupported where it is shown again.
    """
    said = said_figures(sentence, transcript)
    stated = [figure for figures_said in said.values() for figure in (*figures_said, *_years(figures_said))]
    left = Counter(figure.value for figure in stated)
    missing = []
    for shown in shown_figures(sentence.text):
        matching = any(shown.value == figure.value and agree(shown.unit, figure.unit) for figure in stated)
        if matching and (left[shown.value] > 0 or shown.value <= _TAKEN_UP_AGAIN):
            left[shown.value] -= 1
        elif not (_known(shown, known) or follows(shown, _pairs(said)) or _stated(shown, sentence, transcript)):
            missing.append(shown)
    return missing


def said_figures(sentence: Sentence, transcript: Transcript) -> dict[int, tuple[Figure, ...]]:
    """Numbers in the words that a sentence rests on, by turn."""
    return {turn: figures(words) for turn, words in _words(sentence, transcript).items()}


def _words(sentence: Sentence, transcript: Transcript) -> dict[int, str]:
    """The words that a sentence rests on, by turn. Evidence beyond the interview says nothing."""
    words: dict[int, str] = {}
    for evidence in sentence.evidence:
        if 0 <= evidence.turn < len(transcript.turns):
            said = transcript.words_of(evidence.turn)[evidence.start : evidence.end]
            words[evidence.turn] = f"{words[evidence.turn]} | {said}" if evidence.turn in words else said
    return words


def _stated(shown: Figure, sentence: Sentence, transcript: Transcript) -> bool:
    said = " | ".join(_words(sentence, transcript).values())
    return stated_derivation(shown, sentence.derivations, said) is not None


def known_figures(gold: GoldInterview) -> tuple[Figure, ...]:
    """What a user knows without the interview: numbers in names (贺一鸣), and the years around the recording."""
    people = (person.name for person in gold.participants)
    names = (gold.customer.name, gold.customer.industry, gold.vendor.name, gold.vendor.product, *people)
    recorded = int(gold.recorded[:4])
    years = range(recorded - _YEARS_BEFORE, recorded + _YEARS_AFTER + 1)
    return (*figures(" | ".join(names)), *(Figure(float(year), "year", str(year), "") for year in years))


def _known(shown: Figure, known: tuple[Figure, ...]) -> bool:
    return any(shown.value == figure.value and shown.unit == figure.unit for figure in known)


def _years(said: tuple[Figure, ...]) -> Iterator[Figure]:
    """Years that short forms (twenty-two, 二三年) stand for."""
    for figure in said:
        if 0 < figure.value < 100 and figure.value.is_integer() and agree(figure.unit, "year"):
            yield replace(figure, value=1900 + figure.value, unit="year")
            yield replace(figure, value=2000 + figure.value, unit="year")


def _pairs(said: dict[int, tuple[Figure, ...]]) -> Iterator[tuple[Figure, Figure]]:
    for (first, before), (second, after) in product(said.items(), repeat=2):
        if abs(first - second) <= _NEAR_TURNS:
            yield from product(before, after)
