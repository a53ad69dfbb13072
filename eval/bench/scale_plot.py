"""Draws how the cost of a search grows, as an SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

_WIDTH, _HEIGHT, _EDGE = 640, 300, 56
_CURVES = (("build", "seconds", "to build, s", "#1f5fa8"), ("p50", "p50", "query, p50, ms", "#b3541e"))
_CURVES += (("p99", "p99", "query, p99, ms", "#d9a06b"), ("memory", "memory", "memory asked, MB", "#3b7d4f"))


def plot(rows: Sequence[Mapping[str, float]]) -> str:
    """A picture with both axes in powers of ten; `rows` hold `size` and what the curves are of."""
    sizes = [row["size"] for row in rows]
    values = [max(row[key], 0.01) for row in rows for _, key, _, _ in _CURVES]
    across = _scale(min(sizes), max(sizes), _EDGE, _WIDTH - 150)
    up = _scale(min(values), max(values), _HEIGHT - _EDGE, 20)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        *(_mark(across(ten), f"{ten:,}", _HEIGHT - _EDGE) for ten in _tens(sizes)),
        *(_line(up(ten), f"{ten:g}") for ten in _tens(values)),
        f'<text x="{(_WIDTH - 100) / 2}" y="{_HEIGHT - 12}" text-anchor="middle">passages</text>',
    ]
    for _, key, name, colour in _CURVES:
        points = [(across(row["size"]), up(max(row[key], 0.01))) for row in rows]
        drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in points]
        parts.append(f'<text x="{points[-1][0] + 9:.1f}" y="{points[-1][1] + 4:.1f}" fill="{colour}">{name}</text>')
    return "\n".join((*parts, "</svg>")) + "\n"


def _scale(low: float, high: float, start: float, end: float):  # noqa: ANN202
    span = math.log10(high / low) or 1.0
    return lambda value: start + (end - start) * math.log10(value / low) / span


def _tens(values: Sequence[float]) -> list[float]:
    powers = range(math.ceil(math.log10(min(values)) - 1e-9), math.floor(math.log10(max(values)) + 1e-9) + 1)
    return [10**power for power in powers]


def _mark(x: float, name: str, bottom: float) -> str:
    return f'<text x="{x:.1f}" y="{bottom + 20}" text-anchor="middle" fill="#555">{name}</text>'


def _line(y: float, name: str) -> str:
    return (
        f'<line x1="{_EDGE}" x2="{_WIDTH - 150}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>'
        f'<text x="{_EDGE - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#555">{name}</text>'
    )
