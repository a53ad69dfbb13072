"""The browser these tests drive: Debian's Chromium, or another one on the path."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SKIPPED = "no browser to test the workspace with"


def executable() -> str | None:
    """Where the browser lies; None where there is none, or no Playwright to drive it."""
    if importlib.util.find_spec("playwright") is None:
        return None
    return next(filter(None, map(shutil.which, NAMES)), None)


def arguments() -> list[str]:
    """What it is started with. Its sandbox refuses to work for root, as in a container."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
