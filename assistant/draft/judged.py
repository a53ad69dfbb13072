"""Sentences that an editor judged one by one, as written in `models/salience/data`."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.draft.names import CUSTOMER, PRODUCT, VENDOR
from assistant.draft.reading import Judged

_MARKS = {"{customer}": CUSTOMER, "{vendor}": VENDOR, "{product}": PRODUCT, "{person}": "\ue010"}
_PLACES = ("alone", "beside")
_GRADES = "0123"  # strike, write anew, touch, print
_MISSED = ("R", "N")  # what it refers to, or what a number is of


def read_judged(lines: Iterable[str]) -> list[Judged]:
    """One judgement of each line `interview<TAB>grade<TAB>reason<TAB>place<TAB>sentence`; lines that begin with # are notes.

    Raises:
        ValueError: a line does not follow the format.
    """
    return [_judged(line) for line in lines if line.strip() and not line.startswith("#")]


def _judged(line: str) -> Judged:
    fields = line.rstrip("\n").split("\t")
    if len(fields) != 5 or fields[1] not in _GRADES or fields[3] not in _PLACES or not fields[4]:
        raise ValueError(f"no judgement: {line[:60]!r}")
    interview, grade, reason, place, text = fields
    for name, mark in _MARKS.items():
        text = text.replace(name, mark)
    fine = int(grade) >= 2
    return Judged(interview, text, fine, None if place == "beside" else not fine and reason in _MISSED)
