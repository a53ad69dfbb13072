"""What a told answer is about, where it does not say it: the thing right before it, or the thing that was asked about.

"Then the reservoir. It was empty by Christmas." is told, without the first sentence, as "As for the reservoir, it was
empty by Christmas"; an answer that is quoted follows what was asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.asked import ABOUT, thing_asked
from assistant.draft.choose import Choice
from assistant.draft.names import Names
from assistant.draft.places import places_told
from assistant.language.length import text_size
from assistant.language.lowered_en import lowered, small_words
from assistant.language.unsaid_en import hangs, says, topic_alone
from assistant.records import Passage, Span, Transcript

_SKIPPED = 7  # words of a sentence between a question and its answer that names nothing: "That was the hard one."
_TIME_FIRST = ("Before,", "Now,", "Then ", "After,", "As for ")


def with_topics(
    choices: Sequence[Choice],
    transcript: Transcript,
    passages: Sequence[Passage],
    names: Names,
    closed: frozenset[int],
) -> list[Choice]:
    """The choices, English answers that hang in the air with what they are about.

    Args:
        choices: what is told, in order.
        transcript: the interview.
        passages: its passages.
        names: what customer, vendor and product are called.
        closed: places that may not be told, nor their words used.
    """
    if transcript.lang != "en":
        return list(choices)
    told = places_told(choices, passages)
    small = small_words(transcript.text)
    out = []
    for choice in choices:
        found = _topic(choice, told, transcript, passages, names, closed)
        out.append(choice if found is None else _named(choice, *found, small))
    return out


def _topic(
    choice: Choice,
    told: set[int],
    transcript: Transcript,
    passages: Sequence[Passage],
    names: Names,
    closed: frozenset[int],
) -> tuple[str, Passage] | None:
    """What a choice is about, and where that is said; None where it says it itself, or nobody does plainly."""
    material = choice.material
    text = material.passage.text if choice.quoted else (material.reworded.text if material.reworded else "")
    presents = material.passage.label == "background" and not choice.quoted
    if material.asked or presents or text.startswith(_TIME_FIRST) or not hangs(text):
        return None
    first = _first(material.place, [p.span for p in material.additions], passages)
    found = None if choice.quoted else _right_before(first, told, transcript, passages, closed)
    found = found or _asked(first, told, transcript, passages, names, closed)
    return found if found is not None and not says(text, found[0]) else None


def _first(place: int, additions: Sequence[Span], passages: Sequence[Passage]) -> int:
    """The first place that a sentence tells with what was added to it."""
    while place and passages[place - 1].span in additions:
        place -= 1
    return place


def _right_before(
    first: int, told: set[int], transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> tuple[str, Passage] | None:
    before = first - 1
    if before < 0 or passages[before].turn != passages[first].turn or before in told or before in closed:
        return None
    if passages[before].guarded or passages[before].label == "off_record":
        return None
    topic = topic_alone(passages[before].text, transcript.text)
    return (topic, passages[before]) if topic is not None else None


def _asked(
    first: int,
    told: set[int],
    transcript: Transcript,
    passages: Sequence[Passage],
    names: Names,
    closed: frozenset[int],
) -> tuple[str, Passage] | None:
    """What the interviewer asked about, where at most a few words that name nothing were said before the answer."""
    start = first
    while start and passages[start - 1].turn == passages[first].turn:
        start -= 1
        text = passages[start].text
        if start in told or len(text.split()) > _SKIPPED or not hangs(text):
            return None
    return thing_asked(start, transcript, passages, names, closed)


def _named(choice: Choice, topic: str, said: Passage, small: frozenset[str]) -> Choice:
    material = choice.material
    if choice.quoted:
        return replace(choice, material=replace(material, asked=ABOUT + topic, question=said))
    assert material.reworded is not None
    text = f"As for {topic}, {lowered(material.reworded.text, small)}"
    told = replace(material.reworded, text=text)
    return replace(
        choice,
        material=replace(
            material, reworded=told, additions=(*material.additions, said), size=text_size(text, "en"), quote=None
        ),
    )
