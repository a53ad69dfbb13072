"""The language model that the settings name, with what is kept and recorded around it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from assistant.backends.addresses import destination
from assistant.backends.cached_generator import CachedGenerator
from assistant.backends.manual_generator import ManualGenerator
from assistant.backends.prompt_writer import PromptWriter
from assistant.backends.recording_generator import RecordingGenerator
from assistant.backends.replay_generator import ReplayGenerator
from assistant.backends.table import backend
from assistant.errors import InputError, Say
from assistant.model_settings import ModelSettings
from assistant.ports import Generator, Tell

_PATIENCE = 3600.0  # seconds that a person has for an answer, unless the settings say otherwise
_KEPT_ELSEWHERE = ("manual", "replay")  # their folders are what is kept


def generator_of(
    settings: ModelSettings, answers: Path, tell: Tell, *, allow_download: bool = False
) -> Generator | None:
    """The language model of the settings; None where none is named. Nothing is sent by asking for it.

    Args:
        settings: what the user set.
        answers: the folder that answers are kept in.
        tell: told while the model works: of waiting, of trying again, of what a person must do.
        allow_download: whether a model may be fetched that is not on this computer.

    Raises:
        InputError: address or model are missing, or a folder cannot be used.
        MissingExtra: the library that it needs is not installed.
        GeneratorError: a local model cannot be loaded.
    """
    if not settings.generator:
        return None
    if settings.show_prompts is not None:
        return PromptWriter(
            settings.show_prompts, _name(settings), sends_to=_sends_to(settings), context=settings.context
        )
    if settings.record is not None:
        _must_be_writable(settings.record)
    generator = _asked(settings, tell, allow_download=allow_download)
    if settings.cache and settings.kind not in _KEPT_ELSEWHERE:
        generator = CachedGenerator(generator, answers, tell)
    return RecordingGenerator(generator, settings.record) if settings.record is not None else generator


@dataclass(frozen=True, slots=True)
class GeneratorState:
    """What is known of the configured model without asking or loading it; never its key, but whether there is one."""

    id: str
    sends_to: Say | None
    key: bool
    answers: int


def state_of(settings: ModelSettings, answers: Path) -> GeneratorState | None:
    """The state of the configured model; None where none is.

    Raises:
        InputError: what it needs is not set, or a folder of recordings holds none.
        MissingExtra: the library that it needs is not installed.
    """
    if not settings.generator:
        return None
    if settings.kind == "replay" and settings.show_prompts is None:
        ReplayGenerator(Path(settings.place))
    if settings.kind in ("openai", "transformers"):
        backend(settings.kind)
    kept = len(list(answers.glob("*.json")))
    return GeneratorState(_name(settings), _sends_to(settings), bool(settings.key), kept)


def _asked(settings: ModelSettings, tell: Tell, *, allow_download: bool) -> Generator:
    if settings.kind == "replay":
        return ReplayGenerator(Path(settings.place))
    if settings.kind == "manual":
        patience = _PATIENCE if settings.timeout is None else settings.timeout
        return ManualGenerator(Path(settings.place), patience=patience, tell=tell, model=settings.model)
    if settings.kind == "transformers":
        local: Generator = backend("transformers")(
            settings.place,
            device=settings.device,
            dtype=settings.dtype,
            context=settings.context,
            allow_download=allow_download,
        )
        return local
    _must_be_complete(settings)
    served: Generator = backend("openai")(
        settings.url,
        settings.model,
        key=settings.key,
        timeout=settings.timeout,
        context=settings.context,
        tell=tell,
    )
    return served


def _name(settings: ModelSettings) -> str:
    """The id that the generator would have, as far as it is known without loading it."""
    if settings.kind == "openai":
        return f"openai:{settings.model}"
    return f"{settings.kind}:{Path(settings.place).name}"


def _sends_to(settings: ModelSettings) -> Say | None:
    if settings.kind == "openai":
        _must_be_complete(settings)
        return destination(settings.url)
    return ManualGenerator.sends_to if settings.kind == "manual" else None


def _must_be_complete(settings: ModelSettings) -> None:
    missing = [
        key for key, value in (("generator_url", settings.url), ("generator_model", settings.model)) if not value
    ]
    if missing:
        names = [f"CASEWRIGHT_{key.upper()}" for key in missing]
        raise InputError(
            Say(
                f"The generator 'openai' needs {' and '.join(missing)}.",
                f"生成模型 'openai' 需要 {'、'.join(missing)}。",
            ),
            Say(
                f"Set {' and '.join(names)} or the keys in settings.toml, e.g. http://localhost:11434/v1 and qwen3:8b.",
                f"请设置 {'、'.join(names)} 或 settings.toml 中的键，如 http://localhost:11434/v1 和 qwen3:8b。",
            ),
        )


def _must_be_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        writable = os.access(folder, os.W_OK)
    except OSError:
        writable = False
    if not writable:
        raise InputError(
            Say(f"Nothing can be recorded in {str(folder)!r}.", f"无法录制到 {str(folder)!r}。"),
            Say("Name a folder that can be written to.", "请指定可写的文件夹。"),
        )
