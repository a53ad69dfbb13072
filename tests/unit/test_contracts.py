"""The import contracts of pyproject.toml hold, and each of them bites when it is broken."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# A file of the package, the import planted in it, and the contract that must notice.
PLANTS = {
    "a room imports another": ("metrics/__init__.py", "import assistant.segment", "Data flows one way"),
    "a room imports settings": ("check/__init__.py", "import assistant.settings", "Data flows one way"),
    "a room imports the pipeline": ("draft/__init__.py", "import assistant.pipeline", "Data flows one way"),
    "the ground floor imports a room": ("records.py", "import assistant.export", "Data flows one way"),
    "the pipeline imports an edge": ("pipeline.py", "import assistant.cli", "Data flows one way"),
    "a room imports a heavy library": (
        "segment/__init__.py",
        "import spacy",
        "Only backends touch the heavy libraries",
    ),
    "an edge imports a heavy library": ("cli/show.py", "import faiss", "Edges and pipeline reach the heavy libraries"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import linter on the copy of the package in `folder`."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    environ = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}
    return subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its contracts in a folder of their own."""
    shutil.copytree(ROOT / "assistant", tmp_path / "assistant", ignore=shutil.ignore_patterns("__pycache__", "_data"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_package_keeps_its_contracts(copy):
    told = lint(copy)

    assert told.returncode == 0, told.stdout + told.stderr
    assert "0 broken" in told.stdout


@pytest.mark.parametrize(("file", "planted", "contract"), PLANTS.values(), ids=PLANTS)
def test_a_forbidden_import_breaks_a_contract(copy, file, planted, contract):
    path = copy / "assistant" / file
    path.write_text(path.read_text(encoding="utf-8") + f"\n{planted}\n", encoding="utf-8")

    told = lint(copy)

    assert told.returncode == 1
    broken = [line for line in told.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(line.startswith(contract) for line in broken)
