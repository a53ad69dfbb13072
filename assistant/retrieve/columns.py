"""What each passage belongs to, as arrays, and how a case stands by its best passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.ports import Mask
from assistant.records import PARTS, Part, PastCase
from assistant.retrieve.fuse import Values
from assistant.retrieve.passages import CasePassage

_SUBJECT = len(PARTS)  # stands for every part

Codes = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Columns:
    """Passages lie case by case: those of the case `ids[at]` from `starts[at]` on.

    `case_of` is the case of a passage, `parts` its part, `lang_of` the language of a case by its place in `known_langs`,
    `langs` marks the passages of each language.
    """

    ids: tuple[str, ...]
    starts: Codes
    case_of: Codes
    parts: Codes
    known_langs: tuple[str, ...]
    lang_of: Codes
    langs: tuple[Mask, ...]

    @classmethod
    def of(cls, cases: Sequence[PastCase], passages: Sequence[CasePassage]) -> Columns:
        """The columns of passages that lie in the order of their cases, each case with at least one."""
        place = {case.id: at for at, case in enumerate(cases)}
        code = {part: at for at, part in enumerate(PARTS)}
        case_of = np.array([place[passage.case_id] for passage in passages], dtype=np.int64)
        parts = np.array([_SUBJECT if p.subject else code[p.part] for p in passages], dtype=np.int64)
        known = tuple(dict.fromkeys(case.lang for case in cases))
        lang_of = np.array([known.index(case.lang) for case in cases], dtype=np.int64)
        langs = tuple(lang_of[case_of] == at for at in range(len(known)))
        starts = np.searchsorted(case_of, np.arange(len(cases)))
        return cls(tuple(case.id for case in cases), starts, case_of, parts, known, lang_of, langs)

    def passages_of(self, at: int) -> slice:
        """Where the passages of a case lie."""
        end = int(self.starts[at + 1]) if at + 1 < len(self.starts) else len(self.case_of)
        return slice(int(self.starts[at]), end)

    def speaking_for(self, parts: Sequence[Part]) -> Mask:
        """Which passages may be matched with what is told for these parts."""
        return np.isin(self.parts, [_SUBJECT, *(PARTS.index(part) for part in parts)])

    def in_language(self, lang: str) -> Mask:
        """Which cases are in a language."""
        return np.array([one == lang for one in self.known_langs], dtype=bool)[self.lang_of]

    def standing(self, scores: Values, rows: Mask) -> tuple[Values, Mask]:
        """Each case's best passage among `rows`, against the average case of its language, and which cases were found.

        A text is always nearer to its own language; measured so, a case of the other language that
        stands out among its own is not drowned. One case more that was not found is counted in, so
        that a language's only case can stand out too.
        """
        if not len(self.ids):
            return np.zeros(0), np.zeros(0, dtype=bool)
        best = np.maximum.reduceat(np.where(rows, np.maximum(scores, 0.0), 0.0), self.starts)
        asked = np.logical_or.reduceat(rows, self.starts)
        total = np.bincount(self.lang_of, best, minlength=len(self.known_langs))
        number = np.bincount(self.lang_of, asked, minlength=len(self.known_langs))
        average = total / (number + 1)
        return best - average[self.lang_of], best > 0
