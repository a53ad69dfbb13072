"""The way from a file to its draft, as a person goes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_DRAFTED = 180_000  # milliseconds; the first draft also builds the index


def drafted(page: Any, file: Path) -> str:
    """Uploads a file on the start page, waits for its draft and opens it; gives its address."""
    known = page.locator("#list .project").evaluate_all("all => all.map((one) => one.dataset.project)")
    fresh = "#list .project" + "".join(f":not([data-project='{one}'])" for one in known)
    page.set_input_files("#files", file)
    page.locator("form.file button[type=submit]").click()
    page.locator(f"{fresh}[data-state=ready]").wait_for(timeout=_DRAFTED)
    address = page.locator(f"{fresh} h3 a").get_attribute("href")
    page.goto(address)
    page.locator("#region-case .line").first.wait_for()
    return address


def line_with(page: Any, pattern: re.Pattern[str]) -> Any:
    """The first line of the case's sections that is in order and says what the pattern does."""
    lines = page.locator("#region-case section .line.good[data-line]").filter(has_text=pattern)
    return page.locator(f"#{lines.first.get_attribute('id')}")


def exported(page: Any, kind: str, folder: Path) -> Path:
    """A file of the export menu, as it comes out of the browser."""
    page.locator("#export-button").click()
    with page.expect_download() as coming:
        page.locator(f"#export a[href$='/export/{kind}']").click()
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path
