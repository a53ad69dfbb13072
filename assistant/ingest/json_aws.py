"""Words whose speakers stand in a list beside them, told by the time: so AWS Transcribe wrote before 2023."""

from __future__ import annotations

from typing import Any


def with_speakers(root: object) -> object:
    """The document, with a `speaker_label` in each of its `items` where it tells them in `speaker_labels` only."""
    results = root.get("results") if isinstance(root, dict) else None
    if not isinstance(root, dict) or not isinstance(results, dict):
        return root
    items, segments = _lists(results)
    if not isinstance(items, list) or not isinstance(segments, list):
        return root
    if any(isinstance(item, dict) and "speaker_label" in item for item in items):
        return root
    speakers = _by_start(segments)
    told = [_told(item, speakers) for item in items]
    return {**root, "results": {**results, "items": told}}


def _lists(results: dict[str, Any]) -> tuple[Any, Any]:
    labels = results.get("speaker_labels")
    return results.get("items"), labels.get("segments") if isinstance(labels, dict) else None


def _by_start(segments: list[Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for segment in segments:
        items = segment.get("items") if isinstance(segment, dict) else None
        for item in items if isinstance(items, list) else ():
            if isinstance(item, dict):
                out[str(item.get("start_time"))] = item.get("speaker_label", segment.get("speaker_label"))
    return out


def _told(item: object, speakers: dict[str, Any]) -> object:
    if not isinstance(item, dict) or str(item.get("start_time")) not in speakers:
        return item
    return {**item, "speaker_label": speakers[str(item.get("start_time"))]}
