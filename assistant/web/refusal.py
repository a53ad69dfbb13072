"""A request refused before any page is asked: as JSON for programs and scripts, as plain text for a person."""

from __future__ import annotations

import json
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import Scope, Send

from assistant.errors import Say


@dataclass(frozen=True, slots=True)
class Refusal:
    """Status, a code for programs, what is wrong and what to do."""

    status: int
    code: str
    message: Say
    hint: Say


async def refuse(refusal: Refusal, scope: Scope, send: Send) -> None:
    """Answer with a refusal. The language is not known yet where a person asks, so both are told."""
    reads = scope["method"] in ("GET", "HEAD") and not scope["path"].startswith("/api/")
    if reads:
        body, kind = _for_people(refusal), "text/plain; charset=utf-8"
    else:
        body, kind = for_programs(refusal, _ui(scope)), "application/json"
    headers = [
        (b"content-type", kind.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def for_programs(refusal: Refusal, ui: str) -> bytes:
    """The body of an error answer of the API."""
    error = {"code": refusal.code, "message": refusal.message.in_(ui), "hint": refusal.hint.in_(ui)}
    return json.dumps({"schema": 1, "error": error}, ensure_ascii=False).encode()


def _for_people(refusal: Refusal) -> bytes:
    lines = (refusal.message.en, refusal.hint.en, "", refusal.message.zh, refusal.hint.zh, "")
    return "\n".join(lines).encode()


def _ui(scope: Scope) -> str:
    headers = Headers(scope=scope)
    if "casewright-ui=" in headers.get("cookie", ""):
        return "zh" if "casewright-ui=zh" in headers["cookie"] else "en"
    return "zh" if headers.get("accept-language", "").lower().startswith("zh") else "en"
