"""The sentence that presents a Chinese customer, composed from what was said of it: place, beginnings, business, size.

What it tells is not told again: its sources lose those clauses, or go where little else is said in them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.draft.names import CUSTOMER, people_by_label
from assistant.draft.sentences import evidence_of
from assistant.draft.wording import frames
from assistant.language.clean_zh import cleaned
from assistant.language.company_zh import KINDS, Said, company_said
from assistant.records import Passage, Sentence, Transcript

_EARLY = 0.6  # of the turns: later a number of people is seldom the company's
_LEAST = 2  # things to tell of the customer
_WORTH = 8  # characters of what is left of a source, to be told


@dataclass(frozen=True, slots=True)
class Presented:
    """The sentence, the places it tells, what may still be told of them, and how many people it names, if any.

    A place without a rest is told altogether.
    """

    sentence: Sentence
    places: tuple[int, ...]
    rest: Mapping[int, str]
    people: str | None


@dataclass(frozen=True, slots=True)
class _Source:
    place: int
    said: Said


def presented(
    transcript: Transcript,
    passages: Sequence[Passage],
    banned: frozenset[int],
    without: Mapping[int, str],
    replies: Mapping[int, tuple[Passage, ...]],
    names: tuple[str, ...],
) -> Presented | None:
    """The sentence that presents the customer; None where fewer than two things are said of it.

    Args:
        transcript: the interview; only Chinese ones are presented so.
        passages: its passages.
        banned: places that may not be told.
        without: what may be told of a sentence instead of all of it, by place.
        replies: passages that such a sentence rests on, too.
        names: what the customer is called.
    """
    if transcript.lang != "zh":
        return None
    everything = _everything(transcript, passages, banned, without, names)
    sources = _first_of_each(everything)
    if len(sources) < _LEAST:
        return None
    words = frames("zh")["presented"]
    text = words["joint"].join(words[source.said.kind].format(what=source.said.text) for source in sources)
    first = sorted({source.place for source in sources})
    rests_on = [passage for place in first for passage in (passages[place], *replies.get(place, ()))]
    evidence = tuple(evidence_of(passage, transcript) for passage in rests_on)
    told = {(source.said.kind, source.said.text) for source in sources}
    again = [source for source in everything if (source.said.kind, source.said.text) in told]
    places = tuple(sorted({source.place for source in again}))
    rest = {place: left for place in places if (left := _left(place, again, passages, without, names))}
    people = next((source.said.text for source in sources if source.said.kind == "people"), None)
    return Presented(Sentence(f"{CUSTOMER}{text}。", "composed", evidence), places, rest, people)


def _everything(
    transcript: Transcript,
    passages: Sequence[Passage],
    banned: frozenset[int],
    without: Mapping[int, str],
    names: tuple[str, ...],
) -> list[_Source]:
    """All that the customer's people say of the company early on, in the order of speech."""
    people = people_by_label(transcript.participants)
    found = []
    for place, passage in enumerate(passages):
        person = people.get(passage.speaker)
        sells = person is not None and person.side == "vendor"
        asks = transcript.turns[passage.turn].role == "interviewer"
        late = passage.turn > _EARLY * len(transcript.turns)
        if not (place in banned or sells or asks or late or passage.label != "background"):
            found += [_Source(place, said) for said in company_said(without.get(place, passage.text), names)]
    return found


def _first_of_each(everything: Sequence[_Source]) -> list[_Source]:
    """The first that is said of each kind, in the order of a profile."""
    found: dict[str, _Source] = {}
    for source in everything:
        found.setdefault(source.said.kind, source)
    return [found[kind] for kind in KINDS if kind in found and kind != "name"]


def _left(
    place: int,
    told: Sequence[_Source],
    passages: Sequence[Passage],
    without: Mapping[int, str],
    names: Sequence[str],
) -> str | None:
    """The clauses that are not told, without the bare name; None where they are not worth a sentence."""
    gone = {source.said.clause for source in told if source.place == place}
    clauses = cleaned(without.get(place, passages[place].text)).split("，")
    kept = [
        clause
        for i, clause in enumerate(clauses)
        if i not in gone and clause.strip("呢嘛") not in (*names, "人", "人员", "员工")
    ]
    rest = re.sub("^(?:就|就是|都)(?=做)", "主要", "，".join(kept))
    return f"{rest}。" if len(rest) >= _WORTH else None
