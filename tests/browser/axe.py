"""Accessibility of a page as axe-core judges it (https://github.com/dequelabs/axe-core)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_AXE = (Path(__file__).parent / "vendor" / "axe-4.14.1.min.js").read_text(encoding="utf-8")
_GRAVE = ("serious", "critical")
# The rules of WCAG 2.2, levels A and AA, and what axe calls best practice.
_RUN = """(within) => axe.run(within, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"]})"""


def grave(page: Any, within: str = "html") -> list[str]:
    """What is seriously or critically wrong in a part of the page, each with the place where."""
    page.evaluate(_AXE)
    found = page.evaluate(_RUN, within)["violations"]
    return [
        f"{one['id']}: {node['html'][:160]} | {' '.join(node['failureSummary'].split())[:300]}"
        for one in found
        if one["impact"] in _GRAVE
        for node in one["nodes"]
    ]
