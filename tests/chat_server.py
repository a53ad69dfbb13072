"""A server on the loopback that speaks the protocol of OpenAI, or breaks it, as a test says."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Step = Callable[[BaseHTTPRequestHandler], None]
LOOPBACK = ["127.0.0.1", "::1", "localhost"]


@dataclass
class ChatServer:
    """What the server does next (`steps`; the last one again and again) and what it was asked (`asked`)."""

    url: str = ""
    steps: list[Step] = field(default_factory=list)
    asked: list[dict] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def next(self) -> Step:
        return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]


@contextmanager
def chat_server() -> Iterator[ChatServer]:
    """A running server."""
    served = ChatServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            served.asked.append(json.loads(body) | {"path": self.path})
            served.headers.append({name.lower(): value for name, value in self.headers.items()})
            served.next()(self)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        served.url = f"http://127.0.0.1:{server.server_port}/v1"
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()


def _send(handler: BaseHTTPRequestHandler, status: int, kind: str, body: bytes, headers: dict[str, str]) -> None:
    handler.send_response(status)
    for name, value in {"content-type": kind, "content-length": str(len(body)), **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def event(piece: str | None = None, finish: str | None = None, **more) -> str:
    """One event of a streamed answer; `more` stands beside its choices, or in its delta as `refusal`."""
    delta = {"content": piece} if piece is not None else {}
    if "refusal" in more:
        delta["refusal"] = more.pop("refusal")
    told = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "tiny-1"}
    choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
    return f"data: {json.dumps(told | {'choices': choices} | more, ensure_ascii=False)}\n\n"


USAGE = {"prompt_tokens": 11, "completion_tokens": 3, "total_tokens": 14}


def says(*pieces: str, finish: str = "stop") -> Step:
    """Streams an answer."""
    events = [*map(event, pieces), event(finish=finish), event(choices=[], usage=USAGE), "data: [DONE]\n\n"]
    return streams(*events)


def streams(*events: str) -> Step:
    """Streams just these events."""
    body = "".join(events).encode()
    return lambda handler: _send(handler, 200, "text/event-stream; charset=utf-8", body, {})


def answers_whole(text: str, finish: str = "stop") -> Step:
    """Answers at once, as a server that does not stream."""
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
    return sends(200, {"id": "1", "object": "chat.completion", "model": "tiny-1", "choices": [choice], "usage": USAGE})


def sends(status: int, body: object = None, kind: str = "application/json", **headers: str) -> Step:
    """Sends a status with a body; JSON unless it is text."""
    data = body.encode() if isinstance(body, str) else json.dumps(body, ensure_ascii=False).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: _send(handler, status, kind, data, named)


def fails(status: int, message: str, code: str | None = None, **headers: str) -> Step:
    """Sends an error in the form that OpenAI gives it."""
    return sends(status, {"error": {"message": message, "type": "error", "code": code}}, **headers)


def breaks_off(*events: str) -> Step:
    """Streams these events and hangs up, though more was promised."""

    def step(handler: BaseHTTPRequestHandler) -> None:
        _begin(handler, events)
        handler.close_connection = True

    return step


def falls_silent(until: threading.Event, *events: str) -> Step:
    """Streams these events and then nothing more until the test is over."""

    def step(handler: BaseHTTPRequestHandler) -> None:
        if events:
            _begin(handler, events)
        until.wait(10)
        handler.close_connection = True

    return step


def never_ends(piece: str, hung_up: threading.Event) -> Step:
    """Streams the same piece until the other side hangs up."""

    def step(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        try:
            _begin(handler, ())
            for _ in range(100_000):
                handler.wfile.write(event(piece).encode())
        except OSError:
            hung_up.set()

    return step


def drips(piece: str, pause: float) -> Step:
    """Streams the letters of a text one by one and over again, with a pause after each, until the other side hangs up."""

    def step(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        with suppress(OSError):
            _begin(handler, ())
            for at in range(10_000):
                handler.wfile.write(event(piece[at % len(piece)]).encode())
                handler.wfile.flush()
                time.sleep(pause)

    return step


def _begin(handler: BaseHTTPRequestHandler, events: tuple[str, ...]) -> None:
    handler.send_response(200)
    handler.send_header("content-type", "text/event-stream")
    handler.send_header("content-length", "10000000")
    handler.end_headers()
    handler.wfile.write("".join(events).encode())
    handler.wfile.flush()
