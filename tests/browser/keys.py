"""A person who uses no mouse."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

_PRESSES = 3  # on a busy machine a headless browser opens no dialog about once in two hundred presses (measured)
_OPENS = 10_000  # milliseconds
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


def choose_by_key(page: Any, key: str, file: Path) -> None:
    """Chooses a file in the dialog that a key opens; as a person would, the key is pressed again if none opens."""
    late = importlib.import_module("playwright.sync_api").TimeoutError
    page.on("filechooser", lambda _: None)  # from now on the dialogs are ours, not only from the moment of the key
    for _ in range(_PRESSES):
        try:
            with page.expect_file_chooser(timeout=_OPENS) as asked:
                page.keyboard.press(key)
        except late:
            continue
        asked.value.set_files(file)
        return
    raise AssertionError(f"{key} opens no dialog")
