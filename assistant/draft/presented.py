"""The sentence that presents the customer, composed from what was said of it: place, beginnings, business, size.

What it tells is not told again: Chinese sources lose those clauses, and sources go where little else is said in them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.draft.names import CUSTOMER, people_by_label
from assistant.draft.populations import counts_others
from assistant.draft.sentences import evidence_of
from assistant.draft.wording import frames
from assistant.language import company_en, company_zh
from assistant.language.clean_zh import cleaned
from assistant.records import Passage, Sentence, Transcript

_EARLY = 0.6  # of the turns: later a number of people is seldom the company's
_LEAST = 2  # things to tell of the customer
_WORTH = 8  # characters of what is left of a source, to be told
_OF_THEM = ("包括", "其中", "含", "不算", "不含")  # what is counted of those told before
_OTHERS = 4  # words of an English source beside what is told of it; one that says more is told as it was said
Said = company_en.Said | company_zh.Said


@dataclass(frozen=True, slots=True)
class Presented:
    """The sentence, the places it tells, what may still be told of them, and what it says of each kind of thing.

    A place without a rest is told altogether.
    """

    sentence: Sentence
    places: tuple[int, ...]
    rest: Mapping[int, str]
    said: Mapping[str, str]

    @property
    def people(self) -> str | None:
        """How many people it says the customer has, if any."""
        return self.said.get("people")


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
        transcript: the interview.
        passages: its passages.
        banned: places that may not be told.
        without: what may be told of a sentence instead of all of it, by place.
        replies: passages that such a sentence rests on, too.
        names: what the customer is called.
    """
    everything = _everything(transcript, passages, banned, without, names)
    sources = _of_each(everything, transcript.lang)
    if len(sources) < _LEAST:
        return None
    first = sorted({source.place for source in sources})
    rests_on = [passage for place in first for passage in (passages[place], *replies.get(place, ()))]
    evidence = tuple(evidence_of(passage, transcript) for passage in rests_on)
    told = {(source.said.kind, source.said.text) for source in sources}
    again = [source for source in everything if (source.said.kind, source.said.text) in told]
    places = tuple(sorted({source.place for source in again}))
    chinese = transcript.lang == "zh"
    rest = {place: left for place in places if chinese and (left := _left(place, again, passages, without, names))}
    said: dict[str, str] = {source.said.kind: source.said.text for source in sources}
    text = f"{_chinese(said)}。" if chinese else f"{_english(said)}."
    return Presented(Sentence(f"{CUSTOMER}{text}", "composed", evidence), places, rest, said)


def _chinese(said: Mapping[str, str]) -> str:
    words = frames("zh")["presented"]
    return words["joint"].join(words[kind].format(what=what) for kind, what in said.items())


def _english(said: Mapping[str, str]) -> str:
    """ "… is a regional carrier based in Springfield and founded in 1951, with nine terminals" """
    words = frames("en")["presented"]
    told = {kind: words[kind].format(what=what) for kind, what in said.items() if kind in words}
    beside = words["and"].join(told[kind] for kind in ("place", "founded") if kind in told)
    counted = words["and"].join(said[kind] for kind in ("people", "sites") if kind in said)
    if "nature" in told:
        return told["nature"] + (f" {beside}" if beside else "") + _counted("with", counted, words)
    opening = f", {beside}," if beside else ""
    if "business" in told:
        joint = words["and"].rstrip() if counted else ""
        return opening + told["business"] + joint + _counted("has", counted, words)
    return opening + (_counted("has", counted, words) or f" {beside}")


def _counted(frame: str, counted: str, words: Mapping[str, str]) -> str:
    return words[frame].format(what=counted) if counted else ""


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
            words = without.get(place, passage.text)
            others = counts_others(passage, transcript)
            found += [
                _Source(place, said)
                for said in _company_said(words, names, transcript.lang)
                if not (others and said.kind == "people")
            ]
    return found


def _company_said(words: str, names: tuple[str, ...], lang: str) -> Sequence[Said]:
    if lang == "zh":
        return company_zh.company_said(words, names)
    return [said for said in company_en.company_said(words, names) if said.others <= _OTHERS]


def _of_each(everything: Sequence[_Source], lang: str) -> list[_Source]:
    """The first that is said of each kind, in the order of a profile; no English number where two differ."""
    kinds: tuple[str, ...] = company_zh.KINDS if lang == "zh" else company_en.KINDS
    found: dict[str, list[_Source]] = {}
    for source in everything:
        found.setdefault(source.said.kind, []).append(source)
    differ = [kind for kind in ("people", "sites") if len({s.said.text for s in found.get(kind, ())}) > 1]
    left_out = ("name", *(differ if lang != "zh" else ()))
    out = [found[kind][0] for kind in kinds if kind in found and kind not in left_out]
    bare = lang != "zh" and not {"nature", "business", "people", "sites"} & {source.said.kind for source in out}
    return [] if bare else out  # where and since when need something that is there


def _left(
    place: int,
    told: Sequence[_Source],
    passages: Sequence[Passage],
    without: Mapping[int, str],
    names: Sequence[str],
) -> str | None:
    """The clauses that are not told, without the bare name; None where they are not worth a sentence."""
    words = without.get(place, passages[place].text)
    named = {
        s.clause
        for s in _company_said(words, tuple(names), "zh")
        if s.kind == "name" and s.text in (*names, words.split("，")[0].rstrip("啊呢嘛"))
    }
    gone = named | {s.said.clause for s in told if s.place == place and isinstance(s.said, company_zh.Said)}
    clauses = cleaned(without.get(place, passages[place].text)).split("，")
    kept = [
        clause
        for i, clause in enumerate(clauses)
        if i not in gone
        and clause.strip("呢嘛") not in (*names, "人", "人员", "员工")
        and not (i - 1 in gone and clause.startswith(_OF_THEM))
    ]
    rest = re.sub("^(?:就|就是|都)(?=做)", "主要", "，".join(kept))
    return f"{rest}。" if len(rest) >= _WORTH else None
