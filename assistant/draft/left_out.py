"""What was strong and is not in the draft, each with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft.choose import Choice
from assistant.draft.material import Material
from assistant.draft.wording import frames
from assistant.records import LeftOut, Metric, Transcript

_MOST = 8


def left_out(
    materials: Sequence[Material],
    choices: Sequence[Choice],
    metrics: Sequence[Metric],
    transcript: Transcript,
    lang: str,
) -> tuple[LeftOut, ...]:
    """The named numbers that a caution keeps out, then the sentences worth most that were not used; in order of the turns."""
    words = frames(lang)["left_out"]
    used = {choice.material.place for choice in choices}
    numbers = [
        LeftOut(_said(metric), metric.turns[0], words["caution"].format(reason=metric.cautions[0].reason))
        for metric in metrics
        if metric.name and metric.cautions and metric.turns and metric.status in ("incomplete", "approximate", "stated")
    ]
    rest = sorted((m for m in materials if m.place not in used), key=lambda m: (-max(m.worth), m.place))
    sentences = [
        LeftOut(m.passage.text, m.passage.turn, words["room" if m.reworded or m.quote else "wording"])
        for m in rest[: _MOST // 2]
    ]
    return tuple(sorted(numbers[: _MOST // 2] + sentences, key=lambda item: (item.turn, item.text)))


def _said(metric: Metric) -> str:
    ends = [end.text for end in (metric.before, metric.after) if end is not None]
    return f"{metric.name}: {' → '.join(ends)}" if ends else metric.name
