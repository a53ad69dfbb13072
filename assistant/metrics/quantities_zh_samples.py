"""Chinese counts out of a hundred: 以前一百个吃一段的，到二段还在的四十几个，现在六十几个 are shares of about 40 and 60 percent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.sense import Sense
from assistant.patterns import regex

_D = "一二两三四五六七八九十几\\d"
# What became of some of them must be said: 一百张里面二十三张 only says again how many were counted.
SAMPLE = regex(
    rf"(?<![{_D}百千万零])(?:一百|100)(?P<counter>[个家单件张位名人])[^，。；]{{0,10}}?(?:的|里头|里面|里(?![头面])|当中|之中|中)，?(?![{_D}，])[^。；][^。；]{{0,17}}?[{_D}]+多?(?P=counter)(?!的)"
)
_ENDS = regex(r"[。；！？]|$")
_HUNDRED = 100


def of_samples(text: str, found: Sequence[Sense]) -> list[Sense]:
    """The senses; counts of the same things that follow a sample of a hundred in its sentence are percentages."""
    out = list(found)
    for sample in SAMPLE.finditer(text):
        end = _ENDS.search(text, sample.end())
        stop = end.start() if end else len(text)
        for at, sense in enumerate(out):
            inside = sample.start("counter") < sense.start < stop and sense.kind == "count"
            if inside and sense.value < _HUNDRED and text.startswith(sample["counter"], sense.end):
                out[at] = replace(sense, unit="percent", kind="percent")
    return out
