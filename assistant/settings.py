"""One frozen `Settings`, read once; rooms get plain arguments from it."""

from __future__ import annotations

import hashlib
import locale
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from assistant import model_settings
from assistant.errors import InputError, Say
from assistant.model_settings import ModelSettings


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set: where data lies, the language of messages, how many similar cases are shown, the
    library (a file, a SQLAlchemy URL, `bundled`, or nothing for the file in the data folder), the embedder that
    finds similar cases (a folder, a name, or nothing for the bundled one), the cross-encoder that reads the best of
    them again (a folder, a name, or nothing for none), and the language model that words drafts
    (by default none). `allow_download` is set by an option alone: nothing is fetched unless it is asked for each time."""

    data_dir: Path
    ui: str = "en"
    similar: int = 3
    library: str = ""
    embedder: str = ""
    reranker: str = ""
    allow_download: bool = False
    model: ModelSettings = field(default_factory=ModelSettings)

    @property
    def library_place(self) -> str:
        """The file or SQLAlchemy URL of the user's own cases."""
        return self.library or str(self.data_dir / "library.sqlite")

    @property
    def index_dir(self) -> Path:
        """Where the search index of that library is kept; each library has its own."""
        if not self.library:
            return self.data_dir
        return self.data_dir / "libraries" / hashlib.sha256(self.library.encode()).hexdigest()[:12]


# A `library` of this name: the cases that Casewright brings, and no others.
BUNDLED = "bundled"
_KEYS = ("data_dir", "ui", "similar", "library", "embedder", "reranker", *model_settings.KEYS)


def load_settings(environ: Mapping[str, str], config: Path | None = None) -> Settings:
    """Settings from `config` (TOML; the user's own file if None) and from `CASEWRIGHT_*` variables, which win.

    The variables are the keys of the file in capitals after `CASEWRIGHT_`: `data_dir`, `ui`, `similar`, `library`,
    `embedder`, `reranker`, and those of `model_settings`.

    Raises:
        InputError: the file is not TOML, has an unknown key, or a value cannot be used.
    """
    values = _from_file(config or user_config_path("casewright") / "settings.toml")
    values |= {key: environ[f"CASEWRIGHT_{key.upper()}"] for key in _KEYS if f"CASEWRIGHT_{key.upper()}" in environ}
    return Settings(
        data_dir=Path(values.get("data_dir") or user_data_path("casewright")).expanduser(),
        ui=_ui(values.get("ui") or locale_ui(environ)),
        similar=_count(values.get("similar", "3")),
        library=library_at(values.get("library", "")),
        embedder=embedder_at(values.get("embedder", "")),
        reranker=embedder_at(values.get("reranker", "")),
        model=model_settings.model_settings(values, environ),
    )


def _from_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(
            Say(
                f"The settings file {str(path)!r} cannot be read: {error}.",
                f"设置文件 {str(path)!r} 无法读取：{error}。",
            ),
            Say("Correct the file or remove it.", "请改正或删除该文件。"),
        ) from error
    unknown = [key for key in table if key not in _KEYS]
    if unknown:
        raise InputError(
            Say(
                f"The settings file {str(path)!r} has an unknown key {unknown[0]!r}.",
                f"设置文件 {str(path)!r} 中有未知的键 {unknown[0]!r}。",
            ),
            Say(f"The keys are: {', '.join(_KEYS)}.", f"可用的键：{'、'.join(_KEYS)}。"),
        )
    return {key: str(value) for key, value in table.items()}


def _ui(value: str) -> str:
    if value not in ("en", "zh"):
        raise InputError(
            Say(
                f"Messages are there in 'en' and 'zh', not in {value!r}.",
                f"界面语言只有 'en' 和 'zh'，没有 {value!r}。",
            ),
            Say("Choose one of the two.", "请选择其中之一。"),
        )
    return value


def library_at(value: str) -> str:
    """The place of a library as it is kept in settings: a path made absolute, so that it is the same from every folder."""
    if not value or value == BUNDLED or "://" in value:
        return value
    return str(Path(value).expanduser().absolute())


def embedder_at(value: str) -> str:
    """An embedder or re-ranker as it is kept in settings: the folder of one made absolute, a name as it is."""
    folder = Path(value).expanduser()
    return str(folder.absolute()) if value and folder.is_dir() else value


def locale_ui(environ: Mapping[str, str]) -> str:
    """The language of messages that the locale asks for: `zh` or `en`."""
    name = next((environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(key)), "")
    if not name and os.name == "nt":
        name = locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def _count(value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= 50:
        raise InputError(
            Say(
                f"'similar' must be a number from 1 to 50, not {value!r}.",
                f"'similar' 应是 1 到 50 的数，不能是 {value!r}。",
            ),
            Say("Correct the setting.", "请改正该设置。"),
        )
    return int(value)
