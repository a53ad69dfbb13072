"""A Chinese change told with both its ends, and what lies between them where somebody says it: 原来四成一，现在六成六。——二十五个百分点。

The difference is told only where it is exactly that of the two shares and was said shortly after them, so that it is theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.draft.material import Material
from assistant.draft.said_points import SHARE, WITHIN, said_points, with_difference
from assistant.language.length import text_size
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Passage, Transcript

_ENDS = 2
_SHORT = 20  # characters of a sentence that tells the difference and little else
# From the old value to the new one, in this order.
_IN_ORDER = regex(
    r"(?:原来|以前|之前|当时|从|去年|前年|20\d\d年)[^#]*#[^#]*(?:到|升|降|变|现在|目前|如今|今年|去年|20\d\d年)[^#]*#"
)
_TOLD = regex("百分点")


def with_points(
    materials: Sequence[Material], transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> list[Material]:
    """The Chinese sentences that tell two shares, with the difference that a passage right after them names.

    Args:
        materials: what can be told.
        transcript: the interview.
        passages: its passages.
        closed: places of which nothing may be told.
    """
    if transcript.lang != "zh":
        return list(materials)
    said = {
        place: points
        for place, passage in enumerate(passages)
        if place not in closed
        and transcript.turns[passage.turn].role != "interviewer"
        and (points := said_points(passage))
    }
    out, told = [], set()
    for material in materials:
        named = _named(material, said)
        if named is not None:
            told.add(named)
            material = _told(material, passages[named])
        out.append(material)
    return [m for m in out if m.place not in told or not _only_points(m)]


def _named(material: Material, said: Mapping[int, set[Decimal]]) -> int | None:
    """Where the difference between the two shares of a sentence is named right after it."""
    ends = _ends(material.reworded.text) if material.reworded is not None else None
    if ends is None:
        return None
    near = range(material.place + 1, material.place + WITHIN + 1)
    return next((at for at in near if abs(ends[1] - ends[0]) in said.get(at, ())), None)


def _told(material: Material, naming: Passage) -> Material:
    assert material.reworded is not None
    ends = _ends(material.reworded.text)
    assert ends is not None
    text = f"{with_difference(material.reworded.text, *ends)}。"
    return replace(
        material,
        reworded=replace(material.reworded, text=text),
        additions=(*material.additions, naming),
        size=text_size(text, "zh"),
        quote=None,
    )


def _only_points(material: Material) -> bool:
    """Whether a sentence tells no more than the difference."""
    told = material.reworded
    return told is not None and len(numbers(told.text, "zh")) == 1 and (told.leans or material.size <= _SHORT)


def _ends(text: str) -> tuple[Decimal, Decimal] | None:
    """The old and the new share, where a sentence tells just these two in this order, and no difference yet."""
    if _TOLD.search(text):
        return None
    shares = [n for n in numbers(text, "zh") if SHARE.search(n.text) or text.startswith("%", n.span.end)]
    if len(shares) != _ENDS or shares[0].value == shares[1].value:
        return None
    masked = text
    for share in reversed(shares):
        masked = f"{masked[: share.span.start]}#{masked[share.span.end :]}"
    return (shares[0].value, shares[1].value) if _IN_ORDER.search(masked) else None
