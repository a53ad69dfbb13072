"""No command opens a socket: all of them run in a process in which sockets raise."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.resources import resource
from tests.flow.installed import sample
from tests.unit.web.interviews import FILES

# Loaded by Python itself before anything else of the process.
BLOCK = """
import socket

def refuse(*arguments, **options):
    raise RuntimeError("a socket was asked for")

class Refused(socket.socket):
    __init__ = refuse

socket.socket = Refused
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse
"""

RUN = """
import json, sys
from assistant.cli.main import execute
print(json.dumps([execute(argv, {"CASEWRIGHT_DATA_DIR": sys.argv[1]}) for argv in json.loads(sys.argv[2])]), file=sys.stderr)
"""


@pytest.fixture
def blocked(environ, tmp_path):
    """Runs Python code in a process without sockets."""
    (tmp_path / "sitecustomize.py").write_text(BLOCK, encoding="utf-8")

    def run(code, *arguments):
        command = [sys.executable, "-c", code, *arguments]
        environment = {**environ, "PYTHONPATH": str(tmp_path)}
        return subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)

    return run


def test_the_block_holds(blocked):
    told = blocked("import socket; socket.create_connection(('localhost', 9))")
    assert "a socket was asked for" in told.stderr
    assert "a socket was asked for" in blocked("import socket; socket.socket()").stderr


def library_commands(folder):
    """Every command of the library, in an order in which each finds what it needs."""
    bundled = str(resource("corpus", "cases"))
    case_id = "en-dental-14"
    (folder / "cases").mkdir()
    shutil.copy(f"{bundled}/{case_id}.json", folder / "cases")
    return [
        ["library", *arguments]
        for arguments in (
            ["import", str(folder / "cases")],
            ["add", f"{bundled}/zh-mes-01.json"],
            ["show", case_id],
            ["edit", case_id, "--consent", "granted", "--scope", "website"],
            ["rate", case_id, "4"],
            ["backup", str(folder / "copy.sqlite")],
            ["remove", case_id],
            ["restore-case", case_id],
            ["export", case_id, str(folder / "exported")],
            ["erase", case_id],
            ["restore", str(folder / "copy.sqlite")],
            ["rebuild"],
            ["stats"],
            ["match", "--industry", "healthcare", "--stage", "renewal"],
        )
    ]


def case_of(out, interview):
    """The drafted case of an interview."""
    return out / Path(interview).stem / "case.docx"


def test_every_command_works_without_sockets(blocked, tmp_path):
    interviews = [str(tmp_path / name) for name, _ in FILES.values()]
    for path, (_, said) in zip(interviews, FILES.values(), strict=True):
        Path(path).write_bytes(said)
    commands = [
        ["draft", *interviews, "--out", str(tmp_path / "out")],
        ["transcript", str(sample("en"))],
        *([name, interview] for name in ("transcript", "segment", "metrics") for interview in interviews),
        ["metrics", "--text", "from 4 hours to 35 minutes", "--lang", "en"],
        ["similar", "drivers wait at the dock"],
        ["similar", "--file", interviews[1]],
        ["library", "list"],
        *(["verify", str(case_of(tmp_path / "out", i)), i] for i in interviews),
        *(
            ["pack", str(case_of(tmp_path / "out", i)), i, "--out", f"{case_of(tmp_path / 'out', i)}.pack.docx"]
            for i in interviews
        ),
        *library_commands(tmp_path),
        ["doctor"],
    ]
    told = blocked(RUN, str(tmp_path / "data"), json.dumps(commands))
    assert told.stderr.splitlines()[-1:] == [json.dumps([0] * len(commands))], told.stderr
