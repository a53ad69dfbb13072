"""Where the baseline of a change without a name is told: "The 25 minutes fell to six" follows what took 25 minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.corrections.said import numbers_said
from assistant.draft.headline import Told
from assistant.draft.material import Material
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import MetricValue

_WORD = {"en": regex(r"[a-z]{3,}", re.IGNORECASE), "zh": regex(r"[\u4e00-\u9fff]")}
_LEAST = {"en": 5, "zh": 8}  # words (characters) beside the number: less says nothing of what it is of


def with_baselines(
    told: Sequence[Told], materials: Sequence[Material], lang: str
) -> tuple[tuple[Told, ...], tuple[Material, ...]]:
    """The numbers that can be told, and the sentences that introduce the baselines of those without a name.

    A number without a name is told only where an earlier sentence can be told that says what its baseline is of; the
    one worth most is taken.
    """
    out, needed = [], []
    for number in told:
        if number.metric.name:
            out.append(number)
            continue
        introducing = [m for m in materials if _introduces(m, number, lang)]
        if introducing:
            out.append(number)
            needed.append(max(introducing, key=lambda m: (max(m.worth), -m.place)))
    return tuple(out), tuple(needed)


def _introduces(material: Material, number: Told, lang: str) -> bool:
    """Whether a sentence, told before the change, tells the same value and of what it is."""
    before = number.metric.before
    told = material.reworded
    if before is None or told is None or told.leans or told.fragment or material.place >= min(number.places):
        return False
    return _says(material, before, lang) and len(_WORD[lang].findall(told.text)) >= _LEAST[lang]


def _says(material: Material, end: MetricValue, lang: str) -> bool:
    words = {n.value for n in numbers(end.text, lang)}
    unit = next((word for word in re.findall(r"[a-z]{3,}", end.text.lower())[-1:]), "")
    return any(
        one.value in words and (not unit or not one.unit or unit.startswith(one.unit) or one.unit.startswith(unit[:4]))
        for one in numbers_said(material.place, material.passage, lang)
    )
