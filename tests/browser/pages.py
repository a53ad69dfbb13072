"""Pages that a click leads to."""

from __future__ import annotations

from typing import Any


def arrived(page: Any, selector: str) -> Any:
    """Waits for an element of a page that a click led to, and for that page's scripts: only then does it hear clicks."""
    there = page.locator(selector).first
    there.wait_for()
    page.wait_for_load_state()
    return there
