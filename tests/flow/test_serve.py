"""The workspace as people start it: in a process of its own, stopped with Ctrl-C."""

import os
import signal
import subprocess
import sys

import pytest

from tests.flow.installed import COMMAND

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a child")

# The tests themselves may open no connection, so what asks the server runs in a process of its own.
ASK = "import sys, urllib.request as r; print(r.urlopen(sys.argv[1], timeout=30).read().decode())"
TAKE = "import socket, sys; s = socket.create_server(('127.0.0.1', int(sys.argv[1]))); print(s.getsockname()[1], flush=True); input()"


@pytest.fixture
def serve(environ):
    """Starts the workspace; it is stopped at the end in any case."""
    started = []

    def start(*options):
        command = [str(COMMAND), "serve", "--no-open", *options]
        process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def taken():
    """A port that somebody else listens on."""
    process = subprocess.Popen(
        [sys.executable, "-c", TAKE, "0"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield process.stdout.readline().strip()
    process.communicate("\n")


def ask(address):
    return subprocess.run([sys.executable, "-c", ASK, address], capture_output=True, text=True, check=True).stdout


def test_it_serves_until_ctrl_c(serve):
    process = serve()
    line = process.stdout.readline()
    address = line.split()[-1]

    assert address.startswith("http://127.0.0.1:"), line
    assert "<main" in ask(address)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130, told
    assert "Traceback" not in told


def test_a_second_one_finds_another_port_and_says_so(serve):
    first = serve().stdout.readline().split()[-1]
    process = serve()
    second = process.stdout.readline().split()[-1]

    assert first != second
    assert "<main" in ask(second)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert "another one is used" in told


def test_a_port_asked_for_and_taken_is_an_error(serve, taken):
    process = serve("--port", taken)
    out, told = process.communicate(timeout=30)

    assert process.returncode == 2
    assert out == ""
    assert taken in told and "--port" in told
