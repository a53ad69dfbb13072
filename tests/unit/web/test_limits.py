"""How much a request may send, and how slowly."""

import anyio
import pytest
from fastapi import File, Request, UploadFile

from assistant.web import limits
from assistant.web.limits import Limits

FORM = "multipart/form-data; boundary=b"


@pytest.fixture
def app(app, monkeypatch):
    monkeypatch.setattr(limits, "FILE_LIMIT", 5000)
    monkeypatch.setattr(limits, "_FORM", 500)
    monkeypatch.setattr(limits, "_PLAIN", 1000)

    @app.post("/api/file")
    async def take(file: UploadFile = File()) -> int:  # noqa: B008 - how FastAPI declares a file
        return len(await file.read())

    @app.post("/api/raw")
    async def raw(request: Request) -> int:
        return len(await request.body())

    return app


def in_pieces(size, piece=100):
    """A body whose length is not announced."""
    for _ in range(size // piece):
        yield b"x" * piece


def test_a_file_within_the_limit_is_taken(client):
    assert client.post("/api/file", files={"file": ("a.txt", b"x" * 4900)}).json() == 4900


def test_a_file_over_the_limit_is_refused(client):
    answer = client.post("/api/file", files={"file": ("a.txt", b"x" * 6000)})

    assert answer.status_code == 413
    assert "50 MB" in answer.json()["error"]["message"]
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_what_is_not_announced_is_counted(client):
    assert client.post("/api/raw", content=in_pieces(900)).json() == 900
    assert client.post("/api/raw", content=in_pieces(1100)).status_code == 413
    assert client.post("/api/file", content=in_pieces(9000), headers={"content-type": FORM}).status_code == 413


def test_a_body_that_does_not_come_is_given_up():
    sent = []

    async def app(scope, receive, send):
        while (await receive()).get("more_body"):
            pass

    async def never():
        await anyio.sleep_forever()

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/api/raw", "headers": []}
    anyio.run(Limits(app, patience=0.01), scope, never, send)

    assert sent[0]["status"] == 408


def test_waiting_after_the_body_has_no_limit():
    """A stream of progress lasts as long as it lasts."""
    came = iter([{"type": "http.request", "body": b"", "more_body": False}])
    heard = []

    async def app(scope, receive, send):
        await receive()
        heard.append(await receive())

    async def receive():
        for message in came:
            return message
        await anyio.sleep(0.05)
        return {"type": "http.disconnect"}

    async def send(message):
        heard.append(message)

    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    anyio.run(Limits(app, patience=0.01), scope, receive, send)

    assert heard == [{"type": "http.disconnect"}]
