"""A person who uses no mouse."""

from __future__ import annotations

from typing import Any

_MOST = 250  # stops on a page


def is_at(page: Any, selector: str) -> bool:
    """Whether the keyboard is at an element."""
    return bool(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))


def tab_to(page: Any, selector: str) -> None:
    """Presses Tab until the keyboard is at an element."""
    for _ in range(_MOST):
        page.keyboard.press("Tab")
        if is_at(page, selector):
            return
    raise AssertionError(f"no way to {selector} by Tab")
