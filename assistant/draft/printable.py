"""Which English sentences may be told in an editor's words: the others are quoted, or left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.draft.material import Material
from assistant.language.unprintable_en import is_of_anybody, printable_start, unprintable
from assistant.language.voiced_en import can_breathe, worth_quoting

_ENOUGH = 6  # words that say something by themselves


def printable(materials: Iterable[Material]) -> Iterator[Material]:
    """The materials, each in words that can be printed: without what was added to it, or only as a quote, where need be.

    One that can neither be told nor quoted is left out.
    """
    for material in materials:
        told = _as_printed(material)
        if told is not None:
            yield told


def _as_printed(material: Material) -> Material | None:
    if not _is_unprintable(material):
        return material
    bare = material.bare
    if bare is not None and not _is_unprintable(bare):
        return bare
    own = bare or material
    begun = _begun(own)
    if begun is not None:
        return begun
    return replace(own, reworded=None, additions=()) if _is_quotable(own) else None


def _begun(material: Material) -> Material | None:
    """What it says up to the first sentence that cannot be printed; None where that is the first, or too little is left."""
    told = material.reworded
    if told is None:
        return None
    good = printable_start(told.text, material.passage.text)
    if len(good.split()) < _ENOUGH:
        return None
    return replace(material, reworded=replace(told, text=good), additions=())


def _is_quotable(material: Material) -> bool:
    """Whether the speaker's own words may stand for it: they are worth it, or say "you" as only speech does."""
    if material.quote is None:
        return False
    words = material.quote.of(material.passage.text)
    told = material.reworded
    of_anybody = told is not None and is_of_anybody(told.text, material.passage.text)
    return worth_quoting(words) or (of_anybody and can_breathe(words))


def _is_unprintable(material: Material) -> bool:
    told = material.reworded
    return told is not None and unprintable(told.text, material.passage.text)
