"""What the flow tests know of the installed command and the sample interviews."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = Path(sys.executable).with_name("casewright")
FILES = ["case.docx", "case.json", "case.md", "followup.txt", "review.docx", "review.html"]


def sample(lang: str) -> Path:
    """The first sample interview of a language."""
    return min((ROOT / "corpus" / "interviews").glob(f"{lang}-*.docx"))
