"""What was strong and is not in the draft, each with the reason."""

from __future__ import annotations

from collections.abc import Sequence, Set

from assistant.draft.choose import Choice
from assistant.draft.material import Material
from assistant.draft.wording import frames
from assistant.records import LeftOut, Metric, Span, Transcript

_MOST = 8
# Cautions that a wording can respect, the weightiest first; all others weigh more.
_MILD = ("no-baseline", "approximate", "no-period", "points")


def left_out(
    materials: Sequence[Material],
    choices: Sequence[Choice],
    metrics: Sequence[Metric],
    transcript: Transcript,
    lang: str,
    told: Set[str] = frozenset(),
) -> tuple[LeftOut, ...]:
    """The named numbers that are not told, then the sentences worth most that were not used; in order of the turns.

    Args:
        materials: what the draft could be made of.
        choices: what was chosen.
        metrics: the numbers found.
        transcript: the interview.
        lang: `en` or `zh`.
        told: ids of the numbers that the case leads with.
    """
    words = frames(lang)["left_out"]
    used = {choice.material.place for choice in choices}
    spans = [c.material.passage.span for c in choices]
    numbers = [
        LeftOut(_said(metric), metric.turns[0], words["caution"].format(reason=_gravest(metric)))
        for metric in metrics
        if metric.name
        and metric.cautions
        and metric.turns
        and metric.status in ("incomplete", "approximate", "stated")
        and metric.id not in told
        and not all(any(_holds(s, one) for s in spans) for one in metric.spans or (Span(-1, -1),))
    ]
    shown = [span for metric in metrics if metric.id in told for span in metric.spans]
    unused = [m for m in materials if m.place not in used and not any(_holds(m.passage.span, s) for s in shown)]
    rest = sorted(unused, key=lambda m: (-max(m.worth), m.place))
    sentences = [
        LeftOut(m.passage.text, m.passage.turn, words["room" if m.reworded or m.quote else "wording"])
        for m in rest[: _MOST // 2]
    ]
    return tuple(sorted(numbers[: _MOST // 2] + sentences, key=lambda item: (item.turn, item.text)))


def _holds(passage: Span, span: Span) -> bool:
    return passage.start <= span.start < passage.end


def _gravest(metric: Metric) -> str:
    """The reason of the caution that weighs most."""
    return min(metric.cautions, key=lambda c: _MILD.index(c.code) if c.code in _MILD else -1).reason


def _said(metric: Metric) -> str:
    ends = [end.text for end in (metric.before, metric.after) if end is not None]
    return f"{metric.name}: {' → '.join(ends)}" if ends else metric.name
