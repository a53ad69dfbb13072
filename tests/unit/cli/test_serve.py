"""`casewright serve` where the extra is missing, and what it loads."""

import subprocess
import sys

import pytest

from assistant.cli import serve
from assistant.errors import MissingExtra


@pytest.mark.parametrize("name", ["fastapi", "uvicorn", "jinja2", "starlette.requests", "python_multipart"])
def test_a_missing_extra_is_told(monkeypatch, name):
    def missing(module):
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr(serve, "import_module", missing)
    with pytest.raises(MissingExtra) as told:
        serve._serving()
    assert "casewright[web]" in told.value.hint.zh


def test_another_missing_module_is_a_fault(monkeypatch):
    def missing(module):
        raise ModuleNotFoundError(name="assistant.web.serving")

    monkeypatch.setattr(serve, "import_module", missing)
    with pytest.raises(ModuleNotFoundError):
        serve._serving()


@pytest.mark.parametrize(
    ("environ", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_browser_is_opened_only_where_there_is_a_screen(environ, platform, screen):
    assert serve._has_screen(environ, platform) is screen


def test_the_framework_is_loaded_only_when_it_serves():
    code = (
        "import sys, assistant.cli.serve, assistant.pipeline; print('fastapi' in sys.modules, 'jinja2' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]
