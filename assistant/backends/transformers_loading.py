"""Loads a chat model of transformers: from a folder, or by a name under which it was stored on this computer."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from assistant.errors import GeneratorError, Say

logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # progress is ours to tell
logging.set_verbosity_error()  # type: ignore[no-untyped-call]

_END = 1 << 20  # bytes of both ends of a file that its checksum is taken of
_NO_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "cannot allocate memory")


def load(name: str, *, device: str, dtype: str, allow_download: bool) -> tuple[Any, Any]:
    """Model and tokenizer; weights are read from safetensors alone, and code that comes with a model is never run.

    Args:
        name: a folder, or a name on the hub.
        device: `auto` (a GPU if there is one), `cpu`, `cuda`, `mps`.
        dtype: `auto` (as the weights were stored), `float32`, `float16`, `bfloat16`.
        allow_download: whether it may be fetched.

    Raises:
        GeneratorError: it is not here or cannot be read (`missing`), has no chat template (`no-template`), does not
            fit (`memory`), or there is no such GPU (`no-gpu`).
    """
    where = _device(device)
    options: dict[str, Any] = {"local_files_only": not allow_download, "trust_remote_code": False}
    try:
        tokenizer = AutoTokenizer.from_pretrained(name, **options)
        if not tokenizer.chat_template:
            raise _no_template(name)
        kind = dtype if dtype == "auto" else getattr(torch, dtype)
        model: Any = AutoModelForCausalLM.from_pretrained(name, dtype=kind, use_safetensors=True, **options)
        model.to(where).eval()
    except (
        OSError,
        ValueError,
        KeyError,
        ImportError,
        AttributeError,
        RuntimeError,
        MemoryError,
        SafetensorError,
    ) as error:
        raise (out_of_memory(name) if is_memory(error) else _missing(name, error)) from error
    return model, tokenizer


def checksum(name: str, model: Any) -> str:  # noqa: ANN401 - torch is no part of the core, nor are its types
    """A hash of a model's files: small ones whole, weights by size and both ends, since they may take minutes to read.

    A model that came by name is told by the commit it was stored under.
    """
    folder = Path(name)
    if not folder.is_dir():
        return str(getattr(model.config, "_commit_hash", None) or "unknown")[:12]
    told = hashlib.sha256()
    for path in sorted(one for one in folder.iterdir() if one.suffix in (".json", ".safetensors", ".jinja", ".model")):
        size = path.stat().st_size
        told.update(f"{path.name} {size}\n".encode())
        with path.open("rb") as file:
            told.update(file.read(_END))
            file.seek(max(size - _END, 0))
            told.update(file.read(_END))
    return told.hexdigest()[:12]


def is_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out, on the processor or a GPU."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _NO_MEMORY)


def out_of_memory(name: str) -> GeneratorError:
    """The memory does not suffice for the model or the question."""
    return GeneratorError(
        "memory",
        Say(f"The memory does not suffice for {_short(name)!r}.", f"内存不足，无法运行 {_short(name)!r}。"),
        Say(
            "Take a smaller model, set generator_dtype to bfloat16, or generator_device to cpu.",
            "请换小一些的模型，或把 generator_dtype 设为 bfloat16、generator_device 设为 cpu。",
        ),
    )


def _device(device: str) -> str:
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if device == "auto":
        return next(name for name in ("cuda", "mps", "cpu") if there[name])
    if not there[device]:
        raise GeneratorError(
            "no-gpu",
            Say(f"There is no {device} device on this computer.", f"本机没有 {device} 设备。"),
            Say("Set generator_device to auto or cpu.", "请把 generator_device 设为 auto 或 cpu。"),
        )
    return device


def _no_template(name: str) -> GeneratorError:
    return GeneratorError(
        "no-template",
        Say(
            f"{_short(name)!r} has no chat template, so it cannot be asked anything.",
            f"{_short(name)!r} 没有对话模板，无法提问。",
        ),
        Say("Take a model made for chat; its name often ends in Instruct.", "请选用对话模型，名称常带 Instruct。"),
    )


def _missing(name: str, error: BaseException) -> GeneratorError:
    why = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
    return GeneratorError(
        "missing",
        Say(
            f"The model {_short(name)!r} is not on this computer, or cannot be read ({why}).",
            f"本机没有模型 {_short(name)!r}，或无法读取（{why}）。",
        ),
        Say(
            "Name a folder with config.json, a tokenizer and *.safetensors, or fetch it once with --allow-download.",
            "请指定含 config.json、分词器和 *.safetensors 的文件夹，或加 --allow-download 下载一次。",
        ),
    )


def _short(name: str) -> str:
    return Path(name).name if Path(name).is_dir() else name
