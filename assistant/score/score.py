"""What a scorer returns, and what it is given: value, reason and places; the outcome of one interview."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import CaseDraft, Part, Passage, Transcript


@dataclass(frozen=True, slots=True)
class Place:
    """Something a scorer saw: `kind` says what (told, missing, unsupported ...), `text` names it.

    `part` and `sentence` (counted within the part) say where in the draft, `turns` where in the
    interview; None and empty where there is no such place. `note` tells more, for people.
    """

    kind: str
    text: str
    part: Part | None = None
    sentence: int | None = None
    turns: tuple[int, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A figure with its reason. `value` None means unscored: there was nothing to measure."""

    value: float | None
    reason: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one interview: the draft with what it was made from, or the error."""

    draft: CaseDraft | None
    transcript: Transcript | None = None
    passages: tuple[Passage, ...] | None = None
    error: str | None = None
    seconds: float | None = None


def share(good: int, total: int, what: str, places: tuple[Place, ...] = ()) -> Score:
    """`good` of `total` as a score; unscored where the total is zero. `what` finishes the sentence "3 of 4 ..."."""
    if total == 0:
        return Score(None, f"no {what} to count", places)
    return Score(good / total, f"{good} of {total} {what}", places)
