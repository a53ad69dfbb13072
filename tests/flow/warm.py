"""The command started many times at the price of one start: a process that has it loaded forks for every run.

A start costs a second or two of imports and of patterns compiled, which a test of what a command does need not pay again.
A fork has the arguments, the variables, the folder and the streams of a run of its own, and ends as one. What Python
itself reads when it starts (its own variables) a fork cannot be given; `conftest.py` starts such runs in earnest.

Run as a script this file is that process: it reads a run a line, and answers with its exit code.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import io
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

SEED = "3"  # of hashes, which all runs share


class WarmCommand:
    """The process that forks; what it is asked for runs one after the other."""

    def __init__(self, environ: Mapping[str, str], interviews: Sequence[Path]) -> None:
        """Starts it.

        Args:
            environ: its variables; a run has its own.
            interviews: what it drafts beforehand, to load what a command needs.
        """
        command = [sys.executable, "-P", __file__, *map(str, interviews)]
        # A thread would not survive a fork: libraries get none beside the first.
        alone = {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "PYTHONHASHSEED": SEED}
        self._process = subprocess.Popen(
            command, env={**environ, **alone}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, command: Sequence[str], environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        """Runs `casewright` with these arguments and variables, and with nothing to read."""
        with tempfile.TemporaryDirectory() as folder:
            streams = [str(Path(folder, name)) for name in ("stdout", "stderr")]
            where = {"folder": str(Path.cwd()), "streams": streams}
            asked = {"argv": ["casewright", *command], "environ": dict(environ), **where}
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
            assert answer, f"the process that forks has died: {self._process.wait()}"
            told = [Path(stream).read_text(encoding="utf-8") for stream in streams]
        return subprocess.CompletedProcess(list(command), int(answer), *told)

    def close(self) -> None:
        """Ends it."""
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def main(interviews: Sequence[str]) -> None:
    """Loads the command and forks for every line, until there are none; in a fork it ends as the command does."""
    from assistant.cli.main import run  # noqa: PLC0415 -- the tests themselves only start this file

    _load(interviews)
    answers = os.dup(sys.stdout.fileno())
    while line := sys.stdin.readline():
        child = os.fork()
        if not child:
            os.close(answers)
            _become(json.loads(line))
            _end(run)
        _, status = os.waitpid(child, 0)
        os.write(answers, f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _become(asked: Mapping[str, object]) -> None:
    """The streams, the variables, the folder and the arguments of a run."""
    made = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    for number, (path, how) in enumerate([(os.devnull, os.O_RDONLY), *((path, made) for path in asked["streams"])]):
        opened = os.open(path, how)
        os.dup2(opened, number)
        os.close(opened)
    os.environ.clear()
    os.environ.update(asked["environ"])
    os.chdir(asked["folder"])
    sys.argv = asked["argv"]


def _end(run: Callable[[], None]) -> NoReturn:
    """Runs the command and ends as Python does, but that no memory is cleared away, which takes longer than a small command."""
    try:
        run()
    except SystemExit as ended:
        threading._shutdown()
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ended.code)
    raise AssertionError("a command ends with an exit code")


def _load(interviews: Sequence[str]) -> None:
    """Does what commands do, so that every room is loaded and its patterns are compiled; leaves nothing open."""
    from assistant.cli.main import execute  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        environ = {"CASEWRIGHT_DATA_DIR": str(Path(folder, "data"))}
        for number, interview in enumerate(interviews):
            out = Path(folder, str(number))
            assert execute(["draft", interview, "--out", str(out)], environ) == 0
            (drafted,) = out.iterdir()
            for command in (
                ["verify", str(drafted / "case.docx"), interview],
                ["pack", str(drafted), interview, "--out", str(out / "pack.docx")],
                ["transcript", interview],
                ["segment", interview],
                ["metrics", interview, "--json"],
                ["similar", "--file", interview],
                ["library", "list"],
                ["doctor"],
            ):
                assert execute(command, environ) == 0, command
    gc.collect()
    gc.freeze()
    _alone()


def _alone() -> None:
    """A fork shares neither a thread nor an open file with the others."""
    own = Path("/proc/self")
    if own.is_dir():
        assert len(list((own / "task").iterdir())) == 1
        opened = {int(path.name) for path in (own / "fd").iterdir() if path.is_symlink()}
        assert opened <= {0, 1, 2}, opened


if __name__ == "__main__":
    main(sys.argv[1:])
