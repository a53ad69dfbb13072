"""Turns that are counted: `1  INTERVIEWER: …`, `Q2 Chair: …`. The number belongs to no label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.ingest.sheet import Line, Sheet
from assistant.patterns import regex

_NUMBERED = regex(r"^\W{0,2}(?:Q\s?)?(?P<number>\d{1,4})[.)\]]?\s+(?P<label>[^\W\d][^:：?!.,;。，]{0,48}?)\s*[:：]")
_FEWEST = 3
_BY_ONE = 0.8  # of the steps from one number to the next


def without_turn_numbers(sheet: Sheet) -> Sheet:
    """The sheet with the numbers before labels taken off, where turns are counted; else the sheet as it is.

    They are counted where the numbers go up by one and the same few labels follow them: a list that somebody
    dictates (`1. Price: …`, `2. Time: …`) has a new word behind every number.
    """
    found = {i: match for i, line in enumerate(sheet.lines) if (match := _NUMBERED.match(line.text))}
    if not _counted(list(found.values())):
        return sheet
    return replace(sheet, lines=tuple(_bare(line, found.get(i)) for i, line in enumerate(sheet.lines)))


def _counted(found: Sequence[re.Match[str]]) -> bool:
    numbers = [int(match["number"]) for match in found]
    labels = {match["label"].casefold() for match in found}
    steps = sum(b - a == 1 for a, b in pairwise(numbers))
    return len(found) >= _FEWEST and steps >= _BY_ONE * (len(found) - 1) and len(labels) <= max(2, len(found) // 2)


def _bare(line: Line, match: re.Match[str] | None) -> Line:
    return replace(line, text=line.text[match.start("label") :]) if match else line
