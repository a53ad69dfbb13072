"""Ctrl-C: exit 130, and every folder is whole or not there."""

import os
import signal
import subprocess
import time

import pytest

from tests.flow.installed import COMMAND, FILES, sample

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a child")

COPIES = 12


def at_start(out):
    """Models are loading, nothing is written."""
    return True


def at_first_trace(out):
    """The first folder is being written, or just was."""
    return out.is_dir()


def after_first_result(out):
    """One folder is there, the next is under way."""
    return out.is_dir() and any(not path.name.startswith(".") for path in out.iterdir())


def seconds_to_start(environ):
    """How long the command takes to begin, as busy as this machine is now."""
    began = time.monotonic()
    subprocess.run([str(COMMAND), "--version"], env=environ, check=True, capture_output=True)
    return time.monotonic() - began


@pytest.mark.parametrize("moment", [at_start, at_first_trace, after_first_result])
def test_an_interrupt_leaves_no_half_folder(environ, tmp_path, moment):
    files = []
    for number in range(COPIES):
        files.append(tmp_path / f"call-{number:02d}.docx")
        files[-1].write_bytes(sample("en").read_bytes())
    out = tmp_path / "out"
    start = 2 * seconds_to_start(environ)

    process = subprocess.Popen(
        [str(COMMAND), "draft", *map(str, files), "--out", str(out)],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(start)  # past the interpreter's own start, which no program can answer for
    deadline = time.monotonic() + 60
    while not moment(out) and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)

    assert process.returncode == 130, stderr
    assert "Traceback" not in stderr
    written = sorted(out.iterdir()) if out.exists() else []
    assert len(written) < COPIES
    for folder in written:
        assert sorted(path.name for path in folder.iterdir()) == FILES
