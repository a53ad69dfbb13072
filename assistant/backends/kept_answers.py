"""Answers of language models in files: one JSON file a question, for recordings and for the cache."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from assistant.errors import InputError, Say
from assistant.ports import Answer, Message, Request

SCHEMA = 1
_KEY = 12  # characters of a key that a file is named by
_ROLES = ("system", "user", "assistant")
_FINISHES = ("stop", "length", "refused")


def write_file(path: Path, content: Mapping[str, object]) -> None:
    """Writes JSON that only the user may read, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    beside.replace(path)


def recording_name(request: Request) -> str:
    """The file's name for a question: what it is for, and the beginning of its key."""
    return f"{request.purpose}-{request.key[:_KEY]}.json"


def recording(request: Request, answer: Answer) -> dict[str, object]:
    """A question and its answer as a recording holds them."""
    told = {key: value for key, value in asdict(answer).items() if key != "cached"}
    messages = [asdict(message) for message in request.messages]
    return {"schema": SCHEMA, "purpose": request.purpose, "messages": messages, "answer": told}


def read_recording(path: Path) -> tuple[Request, Answer]:
    """A question and its answer from a recording.

    Raises:
        InputError: the file is no recording.
    """
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["schema"] != SCHEMA:
            raise ValueError(f"schema {told['schema']}")
        messages = tuple(Message(_known(one["role"], _ROLES), str(one["content"])) for one in told["messages"])
        return Request(str(told.get("purpose", "")), messages, 0), answer_of(told["answer"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            Say(f"{path.name} is no recording of an answer ({error}).", f"{path.name} 不是答案录制文件（{error}）。"),
            Say(
                "Record it again with --record, or take it out of the folder; eval/README.md tells the form.",
                "请用 --record 重新录制，或从文件夹中移走；格式见 eval/README.md。",
            ),
        ) from error


def answer_of(told: Mapping[str, Any]) -> Answer:
    """An answer as a file tells it; only its text is needed.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    if not isinstance(told["text"], str):
        raise TypeError("text")
    return Answer(
        told["text"],
        _known(told.get("finish", "stop"), _FINISHES),
        str(told.get("model", "")),
        _count(told.get("tokens_in")),
        _count(told.get("tokens_out")),
        float(told.get("seconds", 0)),
    )


def _known(value: object, names: tuple[str, ...]) -> Any:  # noqa: ANN401 - one of the literals that the record names
    if value not in names:
        raise ValueError(repr(value))
    return value


def _count(value: object) -> int | None:
    if value is not None and not isinstance(value, int):
        raise TypeError(repr(value))
    return value
