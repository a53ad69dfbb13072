"""A person who uses no mouse."""

from __future__ import annotations

from typing import Any

_MOST = 120  # stops on a page


def is_at(page: Any, selector: str) -> bool:
    """Whether the keyboard is at an element."""
    return bool(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))


def go_to(page: Any, selector: str, key: str = "Tab") -> None:
    """Presses a key until the keyboard is at an element."""
    for _ in range(_MOST):
        page.keyboard.press(key)
        if is_at(page, selector):
            return
    where = page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    raise AssertionError(f"no way to {selector} by {key}: it stays at {where}")
