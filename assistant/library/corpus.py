"""Past cases kept as files: one JSON object a case, `<id>.json`.

Its keys are those of `PastCase`; beside them `schema` (always 1) and, where company and people are
invented, `"synthetic": true`; a case exported from a library has what the library knows under `library`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.records import PARTS, PastCase

_SCHEMA = 1
_BESIDE = ("schema", "synthetic", "library")
_KEYS = (*_BESIDE, *PastCase.__dataclass_fields__)
_CASE = TypeAdapter(PastCase)


def load_cases(folder: Path) -> tuple[PastCase, ...]:
    """The past cases of a folder, sorted by id.

    Raises:
        InputError: the folder is missing, a file is no case, or two files carry the same id.
    """
    if not folder.is_dir():
        raise InputError(
            Say(f"There is no folder of past cases at {folder}.", f"没有过往案例文件夹：{folder}。"),
            Say("Name a folder with one JSON file a case.", "请指定一个文件夹，每个案例一个 JSON 文件。"),
        )
    cases: dict[str, PastCase] = {}
    for path in sorted(folder.glob("*.json")):
        case = load_case(path)
        if case.id in cases:
            raise _bad(path, Say(f"the id {case.id!r} is taken by another file", f"编号 {case.id!r} 与另一个文件重复"))
        cases[case.id] = case
    return tuple(cases[key] for key in sorted(cases))


def load_case(path: Path) -> PastCase:
    """The past case in one file.

    Raises:
        InputError: the file cannot be read or is no case; the message names the file and the key.
    """
    found = _read(path)
    unknown = [key for key in found if key not in _KEYS]
    if unknown:
        raise _bad(path, Say(f"unknown key {unknown[0]!r}", f"未知的键 {unknown[0]!r}"))
    if found.get("schema") != _SCHEMA:
        raise _bad(path, Say(f"schema is {found.get('schema')!r}, not 1", f"schema 为 {found.get('schema')!r}，应为 1"))
    try:
        case = _CASE.validate_python({key: value for key, value in found.items() if key not in _BESIDE})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise _bad(path, Say(f"{where}: {first['msg']}", f"{where}：{first['msg']}")) from error
    missing = [part for part in PARTS if not case.sections.get(part, "").strip()]
    if missing:
        raise _bad(path, Say(f"section {missing[0]!r} is missing or empty", f"缺少 {missing[0]!r} 部分或其内容为空"))
    return case


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _bad(path, Say(f"it cannot be read as JSON ({error})", f"无法按 JSON 读取（{error}）")) from error
    if not isinstance(found, dict):
        raise _bad(path, Say("it holds no JSON object", "其中不是 JSON 对象"))
    return found


def _bad(path: Path, why: Say) -> InputError:
    return InputError(
        Say(f"{path.name} is not a past case: {why.en}.", f"{path.name} 不是过往案例：{why.zh}。"),
        Say(f"Correct {path}, or take it out of the folder.", f"请修改 {path}，或将其移出文件夹。"),
    )
