"""How much a request may send, and how slowly: counted while it comes, whatever it says of itself."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.errors import Say
from assistant.web.refusal import Refusal, refuse

FILE_LIMIT = 50 * 1024 * 1024  # bytes of one file
_FORM = 1024 * 1024  # bytes for the rest of a form with a file
_PLAIN = 2 * 1024 * 1024  # bytes of a request without a file
_PATIENCE = 60.0  # seconds without a byte

_TOO_LARGE = Refusal(
    413,
    "too-large",
    Say("The file is larger than 50 MB.", "文件超过 50 MB。"),
    Say("Take pictures and recordings out of it, or upload its text.", "请去掉其中的图片和录音，或上传其文字部分。"),
)
_TOO_SLOW = Refusal(
    408,
    "too-slow",
    Say("The upload stopped before it was complete.", "上传在完成前中断了。"),
    Say("Try again.", "请重试。"),
)


class Limits:
    """Cuts off a request whose body is too large or does not come."""

    def __init__(self, app: ASGIApp, patience: float = _PATIENCE) -> None:
        self._app = app
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = _limit(Headers(scope=scope))
        if _announced(Headers(scope=scope)) > limit:
            await refuse(_TOO_LARGE, scope, send)
            return
        body = _Body(receive, limit, self._patience)
        answer = _Answer(scope, send, body)
        with suppress(ClientDisconnect):  # whoever hung up waits for no answer; whom we cut off does
            await self._app(scope, body.next, answer.pass_on)
        if body.fault and not answer.begun:
            await refuse(body.fault, scope, send)


class _Body:
    """The body of a request as it comes; `fault` is why it was cut off."""

    def __init__(self, receive: Receive, limit: int, patience: float) -> None:
        self._receive = receive
        self._left = limit
        self._patience = patience
        self._complete = False
        self.fault: Refusal | None = None

    async def next(self) -> Message:
        if self._complete:  # what comes after the body is only that the other side hung up
            return await self._receive()
        try:
            message = await asyncio.wait_for(self._receive(), self._patience)
        except TimeoutError:
            return self._cut(_TOO_SLOW)
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            return self._cut(_TOO_LARGE)
        self._complete = not message.get("more_body", False)
        return message

    def _cut(self, fault: Refusal) -> Message:
        self.fault, self._complete = fault, True
        return {"type": "http.disconnect"}


class _Answer:
    """Passes an answer on; in place of an answer to a body that was cut off, it tells why."""

    def __init__(self, scope: Scope, send: Send, body: _Body) -> None:
        self._scope, self._send, self._body = scope, send, body
        self._refused = False
        self.begun = False

    async def pass_on(self, message: Message) -> None:
        if self._refused:
            return
        if self._body.fault and not self.begun:
            self._refused = self.begun = True
            await refuse(self._body.fault, self._scope, self._send)
            return
        self.begun = True
        await self._send(message)


def _limit(headers: Headers) -> int:
    upload = headers.get("content-type", "").lower().startswith("multipart/form-data")
    return FILE_LIMIT + _FORM if upload else _PLAIN


def _announced(headers: Headers) -> int:
    value = headers.get("content-length", "0")
    return int(value) if value.isdecimal() else 0
