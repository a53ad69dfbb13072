"""Names for the "it" that a sentence begins with: the system or product that works so, or the house that began then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.names import CUSTOMER, PRODUCT, Names
from assistant.language import flow_zh, it_en, it_zh
from assistant.language.voice import Reworded
from assistant.records import Label, Passage, Transcript

_OF_SYSTEM = ("solution", "result")  # what a Chinese "it" is there that no other thing is
_SYSTEM = "系统"


def with_it_named(
    told: Reworded | None, passages: Sequence[Passage], place: int, transcript: Transcript, names: Names
) -> Reworded | None:
    """A sentence with the system, or the house, named that "it" is, where it can be nothing else."""
    passage = passages[place]
    if told is None or transcript.lang == "en":
        return told and _english(told, passage.label, passages[place - 1].text if place else "", names)
    if passage.label not in _OF_SYSTEM or _SYSTEM not in transcript.text:
        return told
    text = it_zh.system_named(told.text)
    return told if text == told.text else replace(told, text=text, leans=flow_zh.leans(passage.text, text))


def _english(told: Reworded, label: Label, before: str, names: Names) -> Reworded:
    """An English sentence on how the product works, or when the house began, with its name for the "it"."""
    text = told.text
    if label == "solution" and (names.product or names.vendor):
        text = it_en.product_named(text, before, PRODUCT)
    elif label == "background":
        text = it_en.house_named(text, before, CUSTOMER)
    return told if text == told.text else replace(told, text=text, leans=False)
