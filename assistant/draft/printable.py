"""Which English sentences may be told in an editor's words: the others are quoted, or left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.draft.material import Material
from assistant.language.unprintable_en import unprintable
from assistant.language.voiced_en import worth_quoting


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
    if own.quote is None or not worth_quoting(own.quote.of(own.passage.text)):
        return None
    return replace(own, reworded=None, additions=())


def _is_unprintable(material: Material) -> bool:
    told = material.reworded
    return told is not None and unprintable(told.text, material.passage.text)
