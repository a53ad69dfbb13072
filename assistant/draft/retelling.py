"""Whether a sentence says no more than a change that the result tells in the draft's own words."""

from __future__ import annotations

from decimal import Decimal

from assistant.draft.headline import Told
from assistant.draft.material import Material
from assistant.language.numerals import Number, numbers
from assistant.language.overlap import grams
from assistant.patterns import regex

_ONLY_A_NUMBER = 32  # characters of a sentence that says little beside the number told from it; a longer one says more
_ENDS = 2  # values that a sentence has in common with a number told from end to end
_BEYOND = {"en": 6, "zh": 12}  # words (pairs of characters) that it has beside what is told
_LITTLE_ELSE = 5  # the same of a sentence that says one of the values
_SCRAP = 16  # characters of a sentence that is no more than its figures
_NO_COUNT = ("一", "1", "one", "a")
_DATE = regex("[年月号日]|季度|[上下]半年")
_YEAR = regex(r"(?:19|20)\d\d$|(?:twenty|nineteen)[ -](?:hundred|twenty|ninety|eighty|seventy|oh)")


def says_more(source: Material, told: str) -> bool:
    """Whether a Chinese sentence tells more than the number told from it: it is long, or counts something else, too."""
    text = text_of(source)
    return source.size > _ONLY_A_NUMBER or (source.size > _SCRAP and bool(counted_in(text, "zh") - _values(told, "zh")))


def retells(material: Material, told: Told, lang: str) -> bool:
    """Whether a sentence says no more than a number told with both its ends: the same values and few other words."""
    text, number = text_of(material), told.sentence.text
    counted = counted_in(text, lang)
    few = len(grams(text, lang) - grams(number, lang)) < _BEYOND[lang]
    if not few or len(counted) < _ENDS or not counted <= _values(number, lang):
        return False
    ends = [end.text for end in (told.metric.before, told.metric.after) if end is not None]
    return lang == "zh" or all(_values(end, lang) <= counted for end in ends)  # not "two in every three"


def says_one_end(material: Material, told: Told, lang: str) -> bool:
    """Whether a sentence says one end of a number told with both, and little else."""
    text, number = text_of(material), told.sentence.text
    counted = counted_in(text, lang)
    if len(counted) != 1 or not counted <= _values(number, lang):
        return False
    own, known = grams(text, lang), grams(number, lang)
    ends = [grams(end.text, lang) for end in (told.metric.before, told.metric.after) if end is not None]
    named = (own & known).difference(*ends)  # "in 35 minutes" alone may be of anything
    return (material.place in told.places or bool(named)) and len(own - known) <= _LITTLE_ELSE


def text_of(material: Material) -> str:
    """The words of a sentence: reworded, where they can be, or as they were said."""
    return material.reworded.text if material.reworded is not None else material.passage.text


def _values(text: str, lang: str) -> set[Decimal]:
    return {number.value for number in numbers(text, lang)}


def counted_in(text: str, lang: str) -> set[Decimal]:
    """The values that a sentence tells, without its dates."""
    said = numbers(text, lang)
    return {n.value for n in said if n.text.lower() not in _NO_COUNT and not _dated(text, n, lang)}


def _dated(text: str, number: Number, lang: str) -> bool:
    return bool(_DATE.match(text, number.span.end) if lang == "zh" else _YEAR.match(number.text))
