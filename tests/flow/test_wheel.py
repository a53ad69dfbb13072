"""The built wheel, installed in a fresh environment, drafts in an empty folder."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.flow.installed import FILES, ROOT, sample

pytestmark = pytest.mark.slow


def quiet(*command: str | Path, **options) -> None:
    """Run a command that must succeed."""
    told = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.fixture(scope="module")
def bin_folder(tmp_path_factory) -> Path:
    """Commands of an environment that holds the wheel; its dependencies are those of this one."""
    folder = tmp_path_factory.mktemp("wheel")
    quiet(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    (wheel,) = folder.glob("casewright-*.whl")
    venv.create(folder / "env", with_pip=False)
    scripts = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python")]
    quiet(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel)
    site = next((folder / "env").rglob("site-packages"))
    own = next(path for path in sys.path if path.endswith("site-packages"))
    # A plain line in a .pth file adds the folder behind the wheel; the .pth files in that folder do not count.
    (site / "dependencies.pth").write_text(own + "\n", encoding="utf-8")
    return scripts


def test_the_package_is_that_of_the_wheel(bin_folder, tmp_path):
    code = "import assistant; print(assistant.__file__)"
    told = subprocess.run([bin_folder / "python", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert str(bin_folder.parent) in told.stdout


def test_the_wheel_drafts_in_an_empty_folder(bin_folder, environ, tmp_path):
    variables = {**environ, "CASEWRIGHT_DATA_DIR": str(tmp_path / "data")}
    interviews = [sample("en"), sample("zh")]
    command = [bin_folder / "casewright", "draft", *interviews, "--out", "out", "--json"]
    told = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)

    assert told.returncode == 0, told.stderr
    drafts = json.loads(told.stdout)["drafts"]
    assert [draft["lang"] for draft in drafts] == ["en", "zh"]
    assert all(draft["matches"] for draft in drafts)
    for interview in interviews:
        assert sorted(path.name for path in (tmp_path / "out" / interview.stem).iterdir()) == FILES


def test_doctor_finds_the_wheel_whole(bin_folder, environ, tmp_path):
    variables = {**environ, "CASEWRIGHT_DATA_DIR": str(tmp_path / "data")}
    told = subprocess.run(
        [bin_folder / "casewright", "doctor", "--json"],
        cwd=tmp_path,
        env=variables,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(told.stdout)["problems"] == []
