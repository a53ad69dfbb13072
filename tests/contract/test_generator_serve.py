"""The official client against a real server with a real (if senseless) model: `transformers serve`."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from assistant.backends.table import backend
from assistant.errors import GeneratorError
from assistant.generate.lenient_json import read_json
from assistant.model_settings import ModelSettings
from assistant.pipeline import build_parts, draft_case, read_file
from assistant.ports import Message, Request
from assistant.records import Brief
from assistant.settings import Settings
from tests.chat_server import LOOPBACK

pytest.importorskip("openai", reason="needs the extra 'openai'")
pytest.importorskip("uvicorn", reason="needs transformers[serving]")

pytestmark = [pytest.mark.allow_hosts(LOOPBACK), pytest.mark.slow]

ASKED = Request(
    "word-result",
    (Message("system", "Answer in JSON."), Message("user", "库存怎么了？ What was wrong with the stock?")),
    40,
    {"type": "object", "properties": {"text": {"type": "string"}}},
    temperature=1.0,
    seed=5,
)
_STARTS_WITHIN = 90.0


@pytest.fixture(scope="module")
def address(chat_model, tmp_path_factory):
    """The address of the server, which is ended with the tests of this file."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(Path(sys.executable).with_name("transformers")), "serve", str(chat_model), "--device", "cpu"]
    log = tmp_path_factory.mktemp("serve") / "log"
    with log.open("wb") as out:
        server = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", str(port)],
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"},
        )
    try:
        _await(f"http://127.0.0.1:{port}/health", server, log)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        server.kill()
        server.wait()


def _await(url: str, server: subprocess.Popen, log: Path) -> None:
    until = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except (urllib.error.URLError, OSError):
            assert server.poll() is None, log.read_text(encoding="utf-8")
            time.sleep(0.2)
    pytest.fail(f"the server did not start: {log.read_text(encoding='utf-8')}")


def client(address, model):
    return backend("openai")(address, str(model), key="", timeout=60, context=None, tell=lambda say: None)


def test_a_real_server_answers_piece_by_piece(address, chat_model):
    pieces = []
    answer = client(address, chat_model).generate(ASKED, pieces.append)
    assert answer.text
    assert "".join(pieces) == answer.text
    assert len(pieces) > 1
    assert answer.finish in ("stop", "length")
    assert answer.seconds > 0


def test_its_nonsense_is_no_json(address, chat_model):
    """What a model without sense says must not be taken for an answer."""
    assert read_json(client(address, chat_model).generate(ASKED).text) is None


def test_a_draft_is_complete_whatever_it_says(address, chat_model, tmp_path):
    call = read_file(Path(__file__).parents[1] / "data" / "model" / "call.zh.txt", Brief())[0]
    offline = draft_case(call, build_parts(Settings(tmp_path)), Brief()).draft
    model = ModelSettings(generator="openai", url=address, model=str(chat_model), timeout=120, cache=False)
    worded = draft_case(call, build_parts(Settings(tmp_path, model=model)), Brief()).draft
    assert worded.sections == offline.sections
    assert worded.provenance.wording.refusals


def test_another_model_is_not_there(address):
    with pytest.raises(GeneratorError) as caught:
        client(address, "no-such-model").generate(ASKED)
    assert caught.value.kind == "missing"
