"""The embedder by its name: the bundled one, another of its kind, or a model of sentence-transformers."""

from __future__ import annotations

import json
from pathlib import Path

from assistant.backends.table import backend
from assistant.ports import Embedder
from assistant.resources import resource


def embedder_named(name: str, *, allow_download: bool = False) -> Embedder:
    """The embedder of a folder or of a name that sentence-transformers knows; the bundled one for an empty name.

    Raises:
        MissingExtra: sentence-transformers is needed and not installed.
        WorkError: the model is not on this computer, or cannot be read.
    """
    if not name or _is_static(Path(name)):
        static: Embedder = backend("static")(Path(name) if name else resource("models", "embedder"))
        return static
    other: Embedder = backend("sentence-transformers")(name, allow_download=allow_download)
    return other


def _is_static(folder: Path) -> bool:
    """Whether a folder holds an embedder of the bundled kind: its `config.json` vouches for the files."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # another kind, which tells itself what is wrong with it
        return False
    return isinstance(config, dict) and "sha256" in config
