"""The trend over kept runs as an inline SVG drawing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from assistant.score.history import KeptRun
from assistant.score.scorers import SCORERS

_WIDTH, _HEIGHT = 720, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 36, 150, 12, 28
_COLOURS = ("#3b6fb6", "#c0722c", "#3f8f5f", "#8a5fb0", "#a84a4a", "#5f7d8a")
_LABEL_HEIGHT = 14


def trend_svg(runs: Sequence[KeptRun], names: Sequence[str]) -> str:
    """Lines of those named figures that should be high and lie between 0 and 1, over the runs in their order.

    Empty below two runs.
    """
    shown = [
        name
        for name in names
        if SCORERS[name].better == "higher" and all(0 <= run.figures.get(name, 2) <= 1 for run in runs)
    ][: len(_COLOURS)]
    if len(runs) < 2 or not shown:
        return ""
    ends = _apart([(_y(runs[-1].figures[name]), name) for name in shown])
    parts = [*_grid(), *_run_labels(runs)]
    for colour, name in zip(_COLOURS, shown, strict=False):
        points = " ".join(f"{_x(at, len(runs)):.1f},{_y(run.figures[name]):.1f}" for at, run in enumerate(runs))
        last = runs[-1].figures[name]
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{points}"/>')
        parts.append(
            f'<text x="{_WIDTH - _RIGHT + 8}" y="{ends[name] + 4:.1f}" style="fill:{colour}">{escape(name)} {last:.3f}</text>'
        )
    return f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">{"".join(parts)}</svg>'


def _x(at: int, count: int) -> float:
    return _LEFT + (_WIDTH - _LEFT - _RIGHT) * at / (count - 1)


def _y(value: float) -> float:
    return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (1 - value)


def _grid() -> list[str]:
    lines = []
    for value in (0.0, 0.5, 1.0):
        lines.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{_y(value):.1f}" y2="{_y(value):.1f}" stroke="#8886" stroke-width="1"/>'
        )
        lines.append(f'<text x="{_LEFT - 6}" y="{_y(value) + 4:.1f}" text-anchor="end">{value:g}</text>')
    return lines


def _run_labels(runs: Sequence[KeptRun]) -> list[str]:
    """The first and the last run by name; the ones between would not fit."""
    return [
        f'<text x="{_x(at, len(runs)):.1f}" y="{_HEIGHT - 8}" text-anchor="{anchor}">{escape(runs[at].label)}</text>'
        for at, anchor in ((0, "start"), (len(runs) - 1, "end"))
    ]


def _apart(ends: Sequence[tuple[float, str]]) -> dict[str, float]:
    """Heights of the labels at the lines' ends, moved so that none covers another and the last stays in the drawing."""
    placed: dict[str, float] = {}
    lowest = -float(_LABEL_HEIGHT)
    room = len(ends)
    for height, name in sorted(ends):
        room -= 1
        highest = _HEIGHT - _BOTTOM - room * _LABEL_HEIGHT
        lowest = max(min(height, highest), lowest + _LABEL_HEIGHT)
        placed[name] = lowest
    return placed
