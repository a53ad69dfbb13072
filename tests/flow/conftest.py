"""The installed command in a process of its own, away from the user's settings and data."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.flow.installed import COMMAND, sample

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def environ(tmp_path_factory) -> dict[str, str]:
    """Variables of a user without settings; the search index is built once for the whole run."""
    home = tmp_path_factory.mktemp("home")
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TMPDIR") if key in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "CASEWRIGHT_DATA_DIR": str(home / "data"),
        "LANG": "en_US.UTF-8",
        "COLUMNS": "80",
    }


@pytest.fixture(scope="session")
def casewright(environ) -> Run:
    """Runs the command with arguments; keywords are further variables."""

    def run(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        command = [str(COMMAND), *(str(argument) for argument in arguments)]
        return subprocess.run(
            command, env={**environ, **variables}, capture_output=True, text=True, encoding="utf-8", check=False
        )

    return run


@pytest.fixture(params=["en", "zh"])
def interview(request) -> Path:
    """A sample interview, once in each language."""
    return sample(request.param)
