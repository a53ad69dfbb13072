"""Where the files that a run needs lie: prompts, models, past cases.

In a wheel they are packed under `assistant/_data`; in a checkout they stand at the top level.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def data_root() -> Path:
    """The folder that holds `prompts`, `models` and `corpus`."""
    package = Path(str(files("assistant")))
    packed = package / "_data"
    return packed if packed.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """Path of a packed file or folder, e.g. `resource("prompts", "questions.zh.v1.toml")`."""
    return data_root().joinpath(*parts)
