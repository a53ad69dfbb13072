"""What was said right before a told sentence, told with it where the sentence leaves unsaid what it is about.

"Two hundred and twelve of them", of what? "We log the cold calls", the sentence before says. Quoted with it, the words stay
true and can be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.disowned import disowned
from assistant.draft.material import Material
from assistant.draft.passed_on import as_one_quote, may_be_quoted
from assistant.draft.places import places_told
from assistant.language.unsaid_en import hangs, leads_up, points_on, says_which
from assistant.records import Passage, Transcript

_MOST = 3  # sentences before the words
_LONGEST = 24  # words of them
_LONGEST_SENTENCE = 32  # words of a sentence told before another


def with_lead_up(
    choices: Sequence[Choice],
    materials: Sequence[Material],
    transcript: Transcript,
    passages: Sequence[Passage],
    closed: frozenset[int],
) -> list[Choice]:
    """The choices, English ones that hang in the air with the sentences that lead up to them in the same answer.

    Args:
        choices: what is told, in order.
        materials: what could be told.
        transcript: the interview.
        passages: its passages.
        closed: places that may not be told as they were said.
    """
    if transcript.lang != "en":
        return list(choices)
    closed |= disowned(transcript, passages)
    told = places_told(choices, passages)
    by_place = {m.place: m for m in materials}
    out = []
    for choice in choices:
        before = None if choice.quoted else _sentence_before(choice, told, by_place)
        if before is not None:
            told.add(before.place)
            out.append(Choice(before, choice.part, quoted=False))
        out.append(_led_up(choice, told, transcript, passages, closed))
    return out


def _sentence_before(choice: Choice, told: set[int], by_place: Mapping[int, Material]) -> Material | None:
    """The sentence said right before one that hangs in the air, if that says what it is about."""
    material = choice.material
    place = min((material.place, *(material.place - 1 for a in material.additions if a.span < material.passage.span)))
    before = by_place.get(place - 1)
    if before is None or before.reworded is None or material.reworded is None or place - 1 in told:
        return None
    if material.reworded.leans or before.reworded.leans or before.reworded.fragment or before.additions:
        return None
    if before.passage.turn != material.passage.turn or before.size > _LONGEST_SENTENCE:
        return None
    if not hangs(material.reworded.text) or not leads_up(before.reworded.text):
        return None
    return None if points_on(before.reworded.text) else before


def _led_up(
    choice: Choice, told: set[int], transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> Choice:
    material = choice.material
    if not choice.quoted or material.asked or not hangs(material.passage.text):
        return choice
    lead = _lead(material.place, told, transcript, passages, closed)
    if lead is None:
        return choice
    places = range(lead, max((material.place, *material.others)) + 1)
    whole = as_one_quote(material, places, transcript, passages)
    return choice if whole is None else replace(choice, material=whole)


def _lead(
    first: int, told: set[int], transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> int | None:
    """Where what leads up to the words at `first` begins; None where nothing near says what they are about."""
    said = None
    for place in range(first - 1, max(-1, first - 1 - _MOST), -1):
        text = passages[place].text
        words = sum(len(passages[at].text.split()) for at in range(place, first))
        if place in told or passages[place].turn != passages[first].turn or words > _LONGEST:
            return said
        if not may_be_quoted(place, transcript, passages, closed):
            return said
        if leads_up(text):
            return place
        said = place if said is None and says_which(text) else said
    return said
