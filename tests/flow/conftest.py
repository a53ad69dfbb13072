"""The installed command in a process of its own, away from the user's settings and data."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.flow.installed import COMMAND, sample
from tests.flow.warm import WarmCommand
from tests.unit.web.interviews import FILES

Run = Callable[..., subprocess.CompletedProcess[str]]


class Drafts(NamedTuple):
    """Drafted samples: the folder of each, by language, and what the command answered."""

    folders: dict[str, Path]
    answer: dict[str, Any]


@pytest.fixture(scope="session")
def environ(tmp_path_factory) -> dict[str, str]:
    """Variables of a user without settings; the search index is built once for the whole run."""
    home = tmp_path_factory.mktemp("home")
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TMPDIR", "OMP_NUM_THREADS") if key in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "CASEWRIGHT_DATA_DIR": str(home / "data"),
        "LANG": "en_US.UTF-8",
        "COLUMNS": "80",
    }


@pytest.fixture(scope="session")
def started(environ) -> Run:
    """Starts the installed command with arguments; keywords are further variables."""

    def run(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        command = [str(COMMAND), *(str(argument) for argument in arguments)]
        return subprocess.run(
            command, env={**environ, **variables}, capture_output=True, text=True, encoding="utf-8", check=False
        )

    return run


@pytest.fixture(scope="session")
def casewright(environ, started, tmp_path_factory) -> Iterator[Run]:
    """Runs the command like `started`, but from a process that has it loaded, where forks can be relied on."""
    if sys.platform != "linux":
        yield started
        return
    folder = tmp_path_factory.mktemp("warm")
    for name, said in FILES.values():
        (folder / name).write_bytes(said)
    warm = WarmCommand(environ, sorted(folder.iterdir()))

    def run(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        return warm.run([str(argument) for argument in arguments], {**environ, **variables})

    yield run
    warm.close()


@pytest.fixture(scope="session")
def drafts(started, tmp_path_factory) -> Drafts:
    """The sample interviews drafted in one run, for all tests that only read the results."""
    out = tmp_path_factory.mktemp("drafts")
    told = started("draft", sample("en"), sample("zh"), "--out", out, "--json", PYTHONHASHSEED="1")
    assert told.returncode == 0, told.stderr
    return Drafts({lang: out / sample(lang).stem for lang in ("en", "zh")}, json.loads(told.stdout))


@pytest.fixture(scope="session")
def drafted(drafts) -> dict[str, Path]:
    """The folder of each drafted sample, by language."""
    return drafts.folders


@pytest.fixture(params=["en", "zh"])
def interview(request) -> Path:
    """A sample interview, once in each language."""
    return sample(request.param)
