"""The answer of an OpenAI-compatible server, as it comes in."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2
import openai

from assistant.language.repetition import endless_from
from assistant.ports import Finish, OnText

_LOOK_EVERY = 200  # characters between two looks for endless repetition
_FINISHES: dict[str, Finish] = {"stop": "stop", "length": "length", "content_filter": "refused"}


class NoAnswer(ValueError):  # noqa: N818 - a way back to the backend, which tells it
    """What came is no answer; the text says what it is."""


@dataclass(slots=True)
class Heard:
    """What was heard so far."""

    text: str = ""
    refusal: str = ""
    finish: Finish | None = None
    model: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None
    looked: int = field(default=0, repr=False)


def listen(stream: Any, on_text: OnText | None, late: Callable[[], bool]) -> Heard:  # noqa: ANN401 - the client's stream
    """Reads an answer to its end; one that repeats itself endlessly is stopped and cut.

    Args:
        stream: what the client gives.
        on_text: told of each piece.
        late: whether the answer has taken too long, however steadily it drips.

    Raises:
        NoAnswer: the server sent something else than an answer.
        openai.APIError: the connection broke, fell silent, or took too long.
    """
    kind = stream.response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":  # a server that does not stream
        return _whole(stream.response.read(), on_text)
    if kind != "text/event-stream":
        raise NoAnswer(kind or "no content type")
    heard = Heard()
    try:
        for chunk in stream:
            _take(chunk, heard, on_text)
            if late():
                raise openai.APITimeoutError(request=stream.response.request)
            if _endless(heard):
                stream.close()
                break
    except json.JSONDecodeError as error:
        raise NoAnswer("broken JSON") from error
    # Some versions of the client let these pass as they are once a stream has begun.
    except httpx2.TimeoutException as error:
        raise openai.APITimeoutError(request=stream.response.request) from error
    except httpx2.TransportError as error:
        raise openai.APIConnectionError(request=stream.response.request) from error
    return heard


def _take(chunk: Any, heard: Heard, on_text: OnText | None) -> None:  # noqa: ANN401
    heard.model = getattr(chunk, "model", None) or heard.model
    usage = getattr(chunk, "usage", None)
    if usage is not None:
        heard.tokens_in, heard.tokens_out = usage.prompt_tokens, usage.completion_tokens
    for choice in (getattr(chunk, "choices", None) or [])[:1]:
        delta = choice.delta
        piece = getattr(delta, "content", None) if delta else None
        if piece:
            heard.text += piece
            if on_text:
                on_text(piece)
        heard.refusal += (getattr(delta, "refusal", None) or "") if delta else ""
        if choice.finish_reason:
            heard.finish = _FINISHES.get(choice.finish_reason, "stop")


def _endless(heard: Heard) -> bool:
    if len(heard.text) - heard.looked < _LOOK_EVERY:
        return False
    heard.looked = len(heard.text)
    at = endless_from(heard.text)
    if at is None:
        return False
    heard.text, heard.finish = heard.text[:at], "length"
    return True


def _whole(data: bytes, on_text: OnText | None) -> Heard:
    try:
        told = json.loads(data)
        choice, usage = told["choices"][0], told.get("usage") or {}
        message = choice["message"]
        heard = Heard(
            message.get("content") or "",
            message.get("refusal") or "",
            _FINISHES.get(choice.get("finish_reason") or "stop", "stop"),
            told.get("model") or "",
            usage.get("prompt_tokens"),
            usage.get("completion_tokens"),
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise NoAnswer("JSON without an answer") from error
    at = endless_from(heard.text)
    if at is not None:
        heard.text, heard.finish = heard.text[:at], "length"
    if on_text and heard.text:
        on_text(heard.text)
    return heard
