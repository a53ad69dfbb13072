"""Cases as files: one JSON a case, of the form of the bundled ones, which `import` reads again without loss."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from assistant.errors import InputError, Say, WorkError
from assistant.library.stored import StoredCase


def to_export(stored: StoredCase, evidence: str | None) -> dict[str, Any]:
    """A case with everything the library knows of it."""
    case = asdict(stored.case)
    beside = {
        "consent": asdict(stored.consent),
        "source": asdict(stored.source),
        "challenges": list(stored.challenges),
        "factors": list(stored.factors),
        "guessed": list(stored.guessed),
        "evidence": evidence,
    }
    sections = case.pop("sections")
    return {"schema": 1, **case, "tags": list(case["tags"]), "library": beside, "sections": sections}


def write_export(stored: StoredCase, evidence: str | None, folder: Path, *, force: bool = False) -> Path:
    """Writes `folder/<id>.json`, beside and then renamed; gives its path.

    Raises:
        InputError: the file is there, and `force` is not set.
        WorkError: it cannot be written.
    """
    target = folder / f"{stored.id}.json"
    if target.exists() and not force:
        raise InputError(
            Say(f"{target} is there already.", f"{target} 已经存在。"),
            Say("Choose another folder, or add --force.", "请换一个文件夹，或加上 --force。"),
        )
    beside = folder / f".{target.name}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(to_export(stored, evidence), ensure_ascii=False, indent=2)
        beside.write_text(text + "\n", encoding="utf-8")
        beside.replace(target)
    except OSError as error:
        raise WorkError(
            Say(f"{target} cannot be written: {error.strerror}.", f"无法写入 {target}：{error.strerror}。"),
            Say("Choose another folder.", "请换一个文件夹。"),
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return target
