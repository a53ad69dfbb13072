"""Sentences that tell how it is now beside those that tell how it was: "We were thirteenth." - "Now we're fourth." """

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.material import Material
from assistant.records import Metric, MetricValue


def with_what_was(materials: Sequence[Material], metrics: Sequence[Metric]) -> list[Material]:
    """The materials, where a sentence with the new value of a change leans on the one before it with the old value.

    Told alone, "Now it is one in sixteen" says nothing, and the editor looks for what it was.
    """
    by_place = {m.place: m for m in materials}
    later = {m.place for m in materials if _follows(m, by_place.get(m.place - 1), metrics)}
    return [_leaning(m) if m.place in later else m for m in materials]


def _follows(now: Material, was: Material | None, metrics: Sequence[Metric]) -> bool:
    if was is None or was.reworded is None or was.passage.turn != now.passage.turn:
        return False
    return any(_in(metric.before, was) and _in(metric.after, now) for metric in metrics)


def _in(end: MetricValue | None, material: Material) -> bool:
    span = material.passage.span
    return end is not None and end.span is not None and span.start <= end.span.start < span.end


def _leaning(material: Material) -> Material:
    told = material.reworded
    return material if told is None else replace(material, reworded=replace(told, leans=True))
