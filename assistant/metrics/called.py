"""How a metric is called in a wording: "the number of users", "approval time", "time spent writing a quote"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.metrics.names import is_time_name
from assistant.metrics.phrases import phrases
from assistant.metrics.units import base_and_rate, is_time
from assistant.patterns import regex
from assistant.records import Metric

_RATE = regex(
    r"(?<!with )(?<!without )\b(?:an?|per|each|every) [a-z]+$|^(?:daily|weekly|monthly|nightly|hourly|yearly)\b", re.I
)
_JOINED = regex(r"\b(?:of|for|to|in|on|per|with|without|about|after|before|against|at|from|that|which|who)\b", re.I)
_DOING = regex(r"[a-z]{2,}ing\s+\w", re.I)
_MEETS = ("meeting", "meetings", "training", "building", "morning", "evening", "billing", "booking")
_PLURAL = regex(r"[a-z]{2,}(?<!s)(?<!u)(?<!i)s$|\b(?:people|staff|children)$")
_WANT_THE = regex(
    r"^(?:number|share|proportion|percentage|average|median|cost|queue|backlog|rate)\b|\b(?:rate|ratio|share|proportion|percentage|score|rating|factor|backlog|queue|index|average|bill|price|budget|fleet|team|workload|headcount|deficit|surplus|gap|premium|fee)$",
    re.I,
)
# Of these plurals the level itself rises: "sales rose", "class sizes fell".
_LEVELS = frozenset(
    "sales takings earnings savings sizes levels rates prices costs wages margins emissions losses yields volumes profits revenues fees expenses temperatures speeds scores ratings times proceeds rents hours".split()
)
# "Jobs redone", "people leaving", "coats lost or swapped".
_DONE = regex(
    r"(?<=[a-z])(?:\s+(?:[a-z]+(?:ed|en|ne|wn)|lost|sent|sold|found|paid|left|made|late|again|twice|early|online|overdue|missing|[a-z]{2,}ing|or|and|up|out|off|back|over|down|away))+$",
    re.I,
)
_LONGEST = 3


def called(metric: Metric, lang: str, *, sentence: bool, total: bool = False) -> str:
    """The name as a wording says it.

    Args:
        metric: what was found; its name is in the speaker's words.
        lang: `en` or `zh`.
        sentence: whether a sentence begins with it, which an English article may open; else it stands before a colon.
        total: whether the wording tells what it comes to for all, so that "time saved per planner" is time saved.
    """
    words = phrases(lang)["words"]
    name, units = metric.name, [end.unit for end in (metric.before, metric.after) if end is not None]
    saved = next((words[key] for key in ("time_saved", "money_saved") if name.startswith(words[key])), "")
    if saved:
        return saved if total else name
    if any(is_time(unit) for unit in units) and not is_time_name(name, lang):
        return words["time"].format(name=name) if lang == "zh" else _timed(name, words)
    if lang == "zh" or not sentence:
        return name
    if units and all(base_and_rate(unit)[0] == "count" for unit in units) and is_counted(name):
        return words["number"].format(name=name)
    if units and all(base_and_rate(unit)[0] == "percent" for unit in units) and is_counted(name):
        return words["share"].format(name=name)
    return words["the"].format(name=name) if _WANT_THE.search(name) else name


def loosely_timed(metric: Metric, lang: str) -> bool:
    """Whether an English name is of things, so that nobody knows which of their times is told: notes, callbacks."""
    units = [end.unit for end in (metric.before, metric.after) if end is not None]
    timed = lang != "zh" and any(is_time(unit) for unit in units) and not is_time_name(metric.name, lang)
    return timed and _way_timed(metric.name) == "time" and _PLURAL.search(metric.name.split()[-1]) is not None


def _timed(name: str, words: Mapping[str, str]) -> str:
    """A piece of work, named as the time that it takes."""
    return words[_way_timed(name)].format(name=name)


def _way_timed(name: str) -> str:
    first, last = name.split()[0], name.split()[-1]
    if _DOING.match(name) and first.lower() not in _MEETS:
        return "time_doing"
    short = len(name.split()) <= _LONGEST and not _JOINED.search(name) and not _PLURAL.search(last)
    return "time_of" if short else "time"


def is_counted(name: str) -> bool:
    """Whether the name is of several things, which do not rise themselves: users, people on the desk, jobs redone."""
    head = _DONE.sub("", _JOINED.split(name)[0].strip())
    measured = head.split()[-1:] and head.split()[-1].lower() in _LEVELS
    return not _RATE.search(name) and bool(head) and not measured and _PLURAL.search(head) is not None
