"""The way from a file to its draft, as a person goes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_DRAFTED = 60_000  # milliseconds; the first draft also builds the index


def drafted(page: Any, file: Path) -> str:
    """Uploads a file on the start page, waits for its draft and opens it; gives its address."""
    page.set_input_files("#files", file)
    page.locator("form.file button[type=submit]").click()
    project = page.locator("#list .project").first
    page.locator("#list .project[data-state=ready]").first.wait_for(timeout=_DRAFTED)
    address = project.locator("h3 a").get_attribute("href")
    page.goto(address)
    page.locator("#region-case .line").first.wait_for()
    return address
