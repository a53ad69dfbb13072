"""English names of things whose values are percentages: "late boats" have a share, "the timesheets" are what a share is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.called import is_counted
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_en_words import WORK
from assistant.metrics.phrases_en import is_share
from assistant.patterns import regex

_OF = r"(?:percent|per\s?cent|%|half|third|quarter|fifth|tenth|most|all|some|many)"


_OF_THEM = regex(rf"\b{_OF}\s+of\s+(?:them|those|these|[’']em)(?![a-z])", re.I)
_DOING = regex(r"(?!meetings?\b|trainings?\b|bookings?\b|buildings?\b)[a-z]{2,}ing\s", re.I)


def named_share(name: str, ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention]) -> str:
    """The name; empty where the values are percentages of the things that it names, so that nobody knows which of them.

    "A third of the timesheets weren't there" tells of what the share is; "late boats" are themselves the share.

    Args:
        name: the name of the measure.
        ends: the two values.
        said: the usable lines of the interview, of which those around the values are read.
        found: its values, among which the two may have been told elsewhere.
    """
    if any(m.quantity.kind != "percent" for m in ends) or not name or is_share(name):
        return name
    if name in WORK or _DOING.match(name):  # 94 percent had the training done: not the training rose
        return ""
    values = [m.quantity.value for m in ends]
    turns = {m.line.turn for m in (*ends, *found) if m.quantity.kind == "percent" and m.quantity.value in values}
    near = (x.text for x in said if x.turn in turns)
    return "" if is_counted(name) and any(_whole(name, text) for text in near) else name


def _whole(name: str, text: str) -> bool:
    if _OF_THEM.search(text):
        return True  # "eighteen percent of them came back": the things that were asked for are all of them
    thing = re.escape(name)
    whole = rf"\b{_OF}\s+of\s+(?:all\s+)?(?:(?:the|our|their|those|these|my|your)\s+)*{thing}\b"
    hundred = rf"\b{thing}\s+(?:in|of|out of)\s+(?:every|each|a|the)\s+hundred\b"
    return re.search(rf"{whole}|{hundred}", text, re.I) is not None
