"""Serves the workspace on a port of this computer until it is told to stop."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import python_multipart  # noqa: F401 - FastAPI needs it for uploads, and would tell of its absence as a fault
import uvicorn

from assistant.errors import InputError, Say
from assistant.settings import Settings
from assistant.web.app import DEFAULT_PORT, make_app

_LOOPBACK = "127.0.0.1"
_GOODBYE = 2  # seconds that open connections have to end


def serve(settings: Settings, port: int | None, started: Callable[[str, bool], None]) -> None:
    """Serve until Ctrl-C; `started` is told the address, and whether the usual port was taken.

    Without a port it is the usual one, or a free one where that is taken.

    Raises:
        InputError: the port asked for is taken or may not be used.
        KeyboardInterrupt: it was stopped.
    """
    listener = _listener(port)
    found = listener.getsockname()[1]
    # Nothing of a request is logged: addresses hold ids, and what is told of errors might hold words.
    app = make_app(settings, found)
    config = uvicorn.Config(
        app,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=_GOODBYE,
    )
    with listener:
        # The library answers as one types, from the first letter on.
        threading.Thread(target=app.state.library.warm, daemon=True).start()
        started(f"http://{_LOOPBACK}:{found}/", port is None and found != DEFAULT_PORT)
        uvicorn.Server(config).run(sockets=[listener])


def _listener(port: int | None) -> socket.socket:
    if port is not None:
        return _bound(port)
    try:
        return _bound(DEFAULT_PORT)
    except InputError:
        return _bound(0)


def _bound(port: int) -> socket.socket:
    listener = socket.socket()
    try:
        listener.bind((_LOOPBACK, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise InputError(
            Say(f"Port {port} cannot be used: {error.strerror}.", f"端口 {port} 不能使用：{error.strerror}。"),
            Say("Choose another with --port, or leave it out.", "请用 --port 指定其他端口，或不指定。"),
        ) from error
    return listener
