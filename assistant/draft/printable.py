"""Which English sentences may be told in an editor's words: the others are quoted, or left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.draft.material import Material
from assistant.language.passage_en import leans, takes_up
from assistant.language.repaired_en import repaired
from assistant.language.sentences import sentence_spans
from assistant.language.unprintable_en import is_of_anybody, unprintable, unprintable_sentence
from assistant.language.voiced_en import can_breathe, worth_quoting
from assistant.patterns import caseless

_ENOUGH = 6  # words that say something by themselves
_TAKES_UP = caseless(
    r"^(?:then|so|but|and|there)\b|\b(?:he|she|they|them|it|its|his|her|their|those|these|such|another|other|else|too|also)\b"
)


def printable(materials: Iterable[Material]) -> Iterator[Material]:
    """The materials, each in words that can be printed: without what was added to it, or only as a quote, where need be.

    One that can neither be told nor quoted is left out.
    """
    for material in materials:
        told = _as_printed(material)
        if told is not None:
            yield told


def _as_printed(material: Material) -> Material | None:
    """The material as it can be printed: repaired, without what was added to it, cut, or quoted; None for none of these."""
    if not _is_unprintable(material):
        return material
    ways = (material, material.bare) if material.bare is not None else (material,)
    for way in (*(_repaired(one) for one in ways), *(_cut(one) for one in ways)):
        if way is not None:
            return way
    own = ways[-1]
    return replace(own, reworded=None, additions=()) if _is_quotable(own) else None


def _repaired(material: Material) -> Material | None:
    """The material with its sentences put together as print does; None where one of them stays unfit."""
    told = material.reworded
    if told is None:
        return None
    said = material.passage.text
    sentences = [_as_print(span.of(told.text), said) for span in sentence_spans(told.text, "en")]
    if any(unprintable_sentence(sentence, said) for sentence in sentences):
        return None
    return replace(material, reworded=replace(told, text=" ".join(sentences)))


def _as_print(sentence: str, said: str) -> str:
    return repaired(sentence, said) if unprintable_sentence(sentence, said) else sentence


def _cut(material: Material) -> Material | None:
    """The material without the sentences that stay unfit, and what leans on them; None where too little is left."""
    told = material.reworded
    if told is None:
        return None
    said, kept, gap = material.passage.text, [], False
    for span in sentence_spans(told.text, "en"):
        sentence = _as_print(span.of(told.text), said)
        if unprintable_sentence(sentence, said) or (gap and _needs_another(sentence)):
            gap = True
        else:
            kept.append(sentence)
    text = " ".join(kept)
    if len(text.split()) < _ENOUGH:
        return None
    return replace(
        material, reworded=replace(told, text=text), additions=() if material.bare is None else material.additions
    )


def _needs_another(sentence: str) -> bool:
    """Whether a sentence takes up what one before it names, so that it cannot stand where that was left out."""
    return leans(sentence) or takes_up(sentence) or _TAKES_UP.search(sentence) is not None


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
