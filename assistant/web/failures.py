"""What becomes of an error: JSON for programs and scripts, a page for a person, never a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.errors import (
    CasewrightError,
    Conflict,
    InputError,
    LanguageError,
    MissingExtra,
    NotFound,
    Say,
    WorkError,
)
from assistant.web.pages import pages_of, ui_of
from assistant.web.refusal import Refusal, for_programs, refuse
from assistant.web.security import TOKEN_HEADER
from assistant.web.words import all_words

# The first that fits counts: special errors stand before general ones.
STATUS: list[tuple[type[CasewrightError], int, str]] = [
    (LanguageError, 422, "language"),
    (NotFound, 404, "not-found"),
    (Conflict, 409, "conflict"),
    (InputError, 400, "input"),
    (MissingExtra, 409, "missing-extra"),
    (WorkError, 409, "work"),
    (CasewrightError, 409, "work"),
]
_UNEXPECTED = Refusal(
    500,
    "unexpected",
    Say("Something unexpected went wrong.", "发生了意外错误。"),
    Say(
        "Nothing that was saved is lost. Start with CASEWRIGHT_DEBUG=1 to see where it went wrong.",
        "已保存的内容不会丢失。用 CASEWRIGHT_DEBUG=1 启动可查看出错位置。",
    ),
)


class Problem(BaseModel):
    """What is wrong and what to do next, in the language of the one who asks."""

    code: str
    message: str
    hint: str


class ProblemAnswer(BaseModel):
    """The answer to a request that failed."""

    schema_: int = 1
    error: Problem


def refusal_of(error: CasewrightError) -> Refusal:
    """An error of ours as an answer."""
    status, code = next((status, code) for kind, status, code in STATUS if isinstance(error, kind))
    return Refusal(status, code, error.message, error.hint)


def install(app: FastAPI) -> None:
    """Let the app answer its errors here."""
    app.add_exception_handler(CasewrightError, _ours)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)


async def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, CasewrightError)
    return _answer(request, refusal_of(error))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == HTTPStatus.NOT_FOUND:
        words = all_words()
        return _answer(request, Refusal(404, "not-found", words["base.not-found"], words["base.not-found-hint"]))
    phrase = HTTPStatus(error.status_code).phrase
    answer = _answer(request, Refusal(error.status_code, "http", Say(f"{phrase}.", f"{phrase}。"), _SEE_API))
    answer.headers.update(error.headers or {})
    return answer


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    # Only where and why, never the value: it may be confidential.
    told = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()[:5])
    return _answer(request, Refusal(422, "invalid", Say(f"{told}.", f"请求无效（{told}）。"), _SEE_API))


_SEE_API = Say("The API is described in /api/openapi.json.", "接口说明见 /api/openapi.json。")


def _answer(request: Request, refusal: Refusal) -> Response:
    ui = ui_of(request)
    if request.url.path.startswith("/api/") or TOKEN_HEADER in request.headers:
        return Response(for_programs(refusal, ui), refusal.status, media_type="application/json")
    told = {"message": refusal.message.in_(ui), "hint": refusal.hint.in_(ui)}
    return pages_of(request).page(request, "error.html", told, refusal.status)


class Rescue:
    """Answers what nobody expected, inside the guard, so that this answer too carries the headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # the edge of the program
            if os.environ.get("CASEWRIGHT_DEBUG"):
                traceback.print_exception(error, file=sys.stderr)
            if scope["type"] != "http" or begun:
                raise
            await refuse(_UNEXPECTED, scope, send)
