"""Pairing: does the draft answer each challenge with the part of the solution that answers it?

For every gold challenge the draft's likest pair is taken; it counts if its solution is liker to this
challenge's gold solution than to any other's. Likeness is by words and by place: the gold facts that a gold
wording is about name the turns where it was said, and the draft's sentences name theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.errors import Say
from assistant.records import CaseDraft, Pair, Part, Sentence
from assistant.score.interview import GoldChallenge, GoldInterview
from assistant.score.likeness import covered
from assistant.score.score import Kind, Place, Score, share
from assistant.score.text import joint

_LEAST = 0.15
_ABOUT = 0.25  # share of a gold wording's content that a fact must hold to be about it
_BY_PLACE = 0.4  # what the right turns count beside the right words


def score_pairing(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the gold challenges that the draft pairs with their solution; a missing draft pairs none."""
    if len(gold.challenges) < 2:
        return Score(None, Say("fewer than two challenges to pair", "挑战少于两个，无需配对"))
    places = tuple(_place(gold, draft, challenge) for challenge in gold.challenges)
    return share(
        sum(place.kind == "paired" for place in places), len(places), Say("challenges paired", "配对正确的挑战"), places
    )


def _place(gold: GoldInterview, draft: CaseDraft | None, wanted: GoldChallenge) -> Place:
    told = [
        (_likeness(gold, wanted.challenge, "challenge", _sentences(draft, "challenge", pair.challenge)), pair)
        for pair in (draft.pairs if draft else ())
    ]
    likeness, pair = max(told, key=lambda one: one[0], default=(0.0, Pair((), ())))
    if draft is None or likeness < _LEAST:
        return Place("missing", wanted.challenge, note=wanted.solution)
    solution = _sentences(draft, "solution", pair.solution)
    ours = _likeness(gold, wanted.solution, "solution", solution)
    others = (_likeness(gold, one.solution, "solution", solution) for one in gold.challenges if one != wanted)
    kind: Kind = "paired" if ours >= max(*others, _LEAST) else "mispaired"
    return Place(kind, wanted.challenge, "solution", pair.solution[0] if pair.solution else None, note=wanted.solution)


def _likeness(gold: GoldInterview, wording: str, part: Part, sentences: Sequence[Sentence]) -> float:
    words = covered(wording, joint(gold.lang).join(sentence.text for sentence in sentences))
    turns = [evidence.turn for sentence in sentences for evidence in sentence.evidence]
    about = [
        turn
        for fact in gold.facts
        if fact.section == part and covered(wording, fact.text) >= _ABOUT
        for turn in fact.turns
    ]
    return words + _BY_PLACE * (sum(turn in about for turn in turns) / len(turns) if turns else 0.0)


def _sentences(draft: CaseDraft | None, part: Part, numbers: Sequence[int]) -> list[Sentence]:
    known = draft.section(part).sentences if draft else ()
    return [known[number] for number in numbers if number < len(known)]
