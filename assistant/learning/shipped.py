"""Whether the files of a model folder are those that its JSON files vouch for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import Say, WorkError
from assistant.learning.linear import file_sha256


@dataclass(frozen=True, slots=True)
class Shipped:
    """A model file with the checksum promised for it and the one found."""

    path: Path
    promised: str
    found: str


def shipped(folder: Path) -> tuple[Shipped, ...]:
    """The model files of a folder, sorted by name.

    A linear model's `<name>.json` holds the checksum of `<name>.safetensors`, an embedder's `config.json` those of all
    its files by name.

    Raises:
        WorkError: a promised file is missing, or there is none.
    """
    try:
        found = [
            Shipped(folder / name, sha256, file_sha256(folder / name)) for name, sha256 in sorted(_promises(folder))
        ]
    except (OSError, ValueError) as error:
        raise _incomplete(folder) from error
    if not found:
        raise _incomplete(folder)
    return tuple(found)


def _promises(folder: Path) -> list[tuple[str, str]]:
    config = folder / "config.json"
    if config.is_file():
        return list(_read(config)["sha256"].items())
    return [(f"{path.stem}.safetensors", _read(path)["sha256"]) for path in folder.glob("*.json")]


def _read(path: Path) -> dict[str, Any]:
    """The promises of one JSON file.

    Raises:
        ValueError: it holds none.
    """
    told = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(told, dict) or "sha256" not in told:
        raise ValueError(path.name)
    return told


def _incomplete(folder: Path) -> WorkError:
    return WorkError(
        Say(f"The models in {folder} are incomplete.", f"{folder} 中的模型不完整。"),
        Say("Install Casewright again.", "请重新安装 Casewright。"),
    )
