"""What a scorer returns, and what it is given: value, reason and places; the outcome of one item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assistant.errors import Say
from assistant.records import CaseDraft, Match, Part, Passage, Transcript

Kind = Literal[
    "told",
    "misplaced",
    "missing",
    "misread",
    "found",
    "asked",
    "not asked",
    "leak",
    "leak beside the text",
    "length",
    "long",
    "repeated",
    "restart",
    "right",
    "wrong",
    "spoken",
    "superseded",
    "too many",
    "trap",
    "unsupported",
    "hoped",
    "not ours",
    "verbatim",
    "bent",
    "paired",
    "mispaired",
]


@dataclass(frozen=True, slots=True)
class Place:
    """Something a scorer saw: `kind` says what (told, missing, unsupported ...), `text` names it.

    `part` and `sentence` (counted within the part) say where in the draft, `turns` where in the
    interview; None and empty where there is no such place. `note` tells more, for people.
    """

    kind: Kind
    text: str
    part: Part | None = None
    sentence: int | None = None
    turns: tuple[int, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A figure with its reason. `value` None means unscored: there was nothing to measure."""

    value: float | None
    reason: Say
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one interview or query: the draft with what it was made from, the matches, or the error."""

    draft: CaseDraft | None
    transcript: Transcript | None = None
    passages: tuple[Passage, ...] | None = None
    matches: tuple[Match, ...] | None = None
    error: str | None = None
    seconds: float | None = None


NO_DRAFT = Say("no draft", "没有草稿")


def share(good: int, total: int, what: Say, places: tuple[Place, ...] = ()) -> Score:
    """`good` of `total` as a score; unscored where the total is zero. `what` finishes the sentence "3 of 4 ..."."""
    if total == 0:
        return Score(None, Say(f"no {what.en} to count", f"没有可计的{what.zh}"), places)
    return Score(good / total, Say(f"{good} of {total} {what.en}", f"{what.zh}：{good}/{total}"), places)
