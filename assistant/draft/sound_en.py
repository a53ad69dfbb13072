"""English times told as they were said: "two hours forty" is 160 minutes to nobody who looks for it in the interview."""

from __future__ import annotations

import re

from assistant.language.figures_en import in_figures
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Metric, MetricValue

_SMALLER = {"day": "hours", "hour": "minutes", "minute": "seconds"}
_UNIT = r"(?P<unit>day|hour|minute)s?"
# "two hours forty", "three days and four hours", "four minutes and ten seconds"
_TWO = regex(
    rf"^(?P<first>[\w -]+? {_UNIT})(?P<joined> and)?,? (?P<second>[\w-]+?)(?: (?:hours?|minutes?|seconds?))?$",
    re.IGNORECASE,
)


def as_said(metric: Metric, text: str) -> str:
    """The wording with times of two units as the speaker gave them, in figures where the house writes figures."""
    for end in (metric.before, metric.after):
        said = _of_two_units(end) if end is not None else None
        if end is not None and said is not None:
            text = re.sub(rf"(?<![\d.]){end.value.normalize():f} {end.unit}s?\b", said, text, count=1)
    return text


def _of_two_units(end: MetricValue) -> str | None:
    """ "two hours 40 minutes" for "two hours forty", with the "and" that was said; None for a time of one unit."""
    found = _TWO.match(end.text.strip())
    if found is None or end.unit not in ("second", *_SMALLER) or len(numbers(end.text, "en")) != 2:
        return None
    opening = "took "
    larger = in_figures(opening + found["first"].lower()).removeprefix(opening)
    smaller = f"{found['second'].lower()} {_SMALLER[found['unit'].lower()]}"
    return f"{larger}{found['joined'] or ''} {in_figures(opening + smaller).removeprefix(opening)}"
