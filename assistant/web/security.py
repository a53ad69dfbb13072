"""Who may talk to the workspace, and what every answer carries.

The workspace listens on this computer alone, yet any page in the user's browser can send requests to it. So the name
it is called by must be a loopback name with the port it serves (against DNS rebinding), and what changes something
must come from one of its own pages and carry its token (against forged requests).
Sources: OWASP cheat sheets on cross-site request forgery, HTTP headers and content security policy.
"""

from __future__ import annotations

import secrets
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.errors import Say
from assistant.web.refusal import Refusal, refuse

TOKEN_COOKIE = "casewright-token"
TOKEN_HEADER = "x-csrf-token"
_READS = ("GET", "HEAD", "OPTIONS")
_NAMES = ("127.0.0.1", "localhost", "[::1]")

_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'self'; object-src 'none'"
)
HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}

_WRONG_HOST = Refusal(
    421,
    "host",
    Say("The workspace answers on this computer only.", "工作台只在本机应答。"),
    Say("Open the address that casewright serve printed.", "请打开 casewright serve 显示的地址。"),
)
_FOREIGN = Refusal(
    403,
    "foreign",
    Say("The request came from another site and was refused.", "请求来自其他网站，已拒绝。"),
    Say("Use the pages of the workspace itself.", "请在工作台自己的页面上操作。"),
)
_NO_TOKEN = Refusal(
    403,
    "token",
    Say("The request did not carry the token of the workspace.", "请求没有携带工作台的令牌。"),
    Say("Load the page again, or fetch a token from /api/token.", "请重新载入页面，或从 /api/token 获取令牌。"),
)


def new_token() -> str:
    """A token that nobody can guess; a new one each time the workspace starts."""
    return secrets.token_urlsafe(32)


class Guard:
    """Refuses what is not from the user's own page, and sets the headers of every answer."""

    def __init__(self, app: ASGIApp, *, port: int, token: str) -> None:
        self._app = app
        self._token = token
        self._hosts = frozenset(f"{name}:{port}" for name in _NAMES) | (
            frozenset(_NAMES) if port == 80 else frozenset()
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":  # there are no websockets
                await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refused = self._refused(scope["method"], headers)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                dressed = MutableHeaders(scope=message)
                _dress(scope, dressed)
                if refused is not _WRONG_HOST and _cookie(headers.get("cookie", "")) != self._token:
                    dressed.append("set-cookie", f"{TOKEN_COOKIE}={self._token}; Path=/; SameSite=Strict; HttpOnly")
            await send(message)

        if refused:
            await refuse(refused, scope, with_headers)
        else:
            await self._app(scope, receive, with_headers)

    def _refused(self, method: str, headers: Headers) -> Refusal | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return _WRONG_HOST
        if method in _READS:
            return None
        if headers.get("sec-fetch-site", "same-origin") != "same-origin" or not self._own(headers.get("origin")):
            return _FOREIGN
        given = (headers.get(TOKEN_HEADER, ""), _cookie(headers.get("cookie", "")))
        right = all(secrets.compare_digest(one.encode(), self._token.encode()) for one in given)
        return None if right else _NO_TOKEN

    def _own(self, origin: str | None) -> bool:
        return origin is None or origin.lower().removeprefix("http://") in self._hosts


def _dress(scope: Scope, answer: MutableHeaders) -> None:
    for name, value in HEADERS.items():
        answer[name] = value
    if not scope["path"].startswith("/static/"):
        answer["cache-control"] = "no-store"


def _cookie(header: str) -> str:
    """The token in a cookie header; empty where there is none."""
    try:
        found = SimpleCookie(header).get(TOKEN_COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""
