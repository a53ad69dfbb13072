"""Any OpenAI-compatible endpoint through the official client: a server in the house, a gateway, or a company's."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import urlsplit

import openai

from assistant.backends.addresses import destination, is_loopback
from assistant.backends.backoff import pause
from assistant.backends.estimated_tokens import estimated_tokens, fewest_tokens
from assistant.backends.openai_faults import broken, fault_of, no_credit, says
from assistant.backends.openai_fields import Fields
from assistant.backends.openai_stream import Heard, NoAnswer, listen
from assistant.errors import Say
from assistant.ports import Answer, OnText, Request, Tell

_SILENCE = 120.0  # seconds without a sign of life
_CONNECT = 10.0  # seconds to get through
_WHOLE = 10  # times the silence that is borne: how long a whole answer may take
_AGAIN = (408, 409, 425, 429, 500, 502, 503, 504, 529)
_BAD_REQUEST = (400, 415, 422, 501)
_LEARNING = 8  # fields that may be left out one after the other
_SLOW_TRIES = 2  # a server that was silent once is asked once more


class OpenAIGenerator:
    """Implements `assistant.ports.Generator`.

    Nothing but what is configured is used: no key, organisation or address of the client's own variables; a server on
    this computer is never reached through a proxy, and no server can send a request on to another.

    Args:
        url: the base address, as `http://localhost:11434/v1`.
        model: its name on the server.
        key: sent as bearer token; servers that need none ignore it.
        timeout: seconds without a sign of life after which the server is given up; a whole answer may take ten times
            as long.
        context: tokens that question and answer may have together, if known.
        tell: told of waiting and of what the server does without.
        wait, clock: how to wait and what time it is.
    """

    def __init__(
        self,
        url: str,
        model: str,
        *,
        key: str,
        timeout: float | None,
        context: int | None,
        tell: Tell,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._silence = silence = timeout or _SILENCE
        self._client = openai.OpenAI(
            base_url=url,
            api_key=key or "none",
            max_retries=0,  # ours are told to the user and heed what the server asks for
            default_headers={"Connection": "close"},  # questions are minutes apart, and nobody closes the client
            timeout=openai.Timeout(silence, connect=min(_CONNECT, silence)),
            http_client=openai.DefaultHttpxClient(trust_env=not is_loopback(url), follow_redirects=False),
        )
        self._client.organization = self._client.project = None  # which it takes from its own variables
        self._host = urlsplit(url).netloc
        self._model = model
        self._fields = Fields()
        self._told_cut = False
        self._tell = tell
        self._wait = wait
        self._clock = clock
        self.id = f"openai:{model}"
        self.sends_to = destination(url)
        self.context = context

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return estimated_tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """See `ports.Generator`.

        Raises:
            GeneratorError: the server gave no answer, also after the tries that its kind of failure is worth.
        """
        began = self._clock()
        heard = self._heard(request, on_text)
        self._mind_what_was_read(request, heard)
        if not heard.text and heard.finish is None and not heard.refusal:
            raise broken(self._host, "an empty stream")
        finish = "refused" if heard.refusal else heard.finish or "length"
        text = heard.text or heard.refusal
        return Answer(
            text, finish, heard.model or self._model, heard.tokens_in, heard.tokens_out, self._clock() - began
        )

    def _mind_what_was_read(self, request: Request, heard: Heard) -> None:
        """Some servers cut off what does not fit and say nothing: their count of tokens tells."""
        fewest = sum(fewest_tokens(message.content) for message in request.messages)
        if self._told_cut or not heard.tokens_in or heard.tokens_in >= fewest:
            return
        self._told_cut = True
        self._tell(
            Say(
                f"{self._host} seems to have read only {heard.tokens_in:,} of at least {fewest:,} tokens. "
                "Give the model a larger context on the server (Ollama: OLLAMA_CONTEXT_LENGTH).",
                f"{self._host} 似乎只读了 {heard.tokens_in:,} 个 token，而问题至少有 {fewest:,} 个。"
                "请在服务端调大模型的上下文长度（Ollama：OLLAMA_CONTEXT_LENGTH）。",
            )
        )

    def _heard(self, request: Request, on_text: OnText | None) -> Heard:
        tried, learned = 0, self._fields.lessons
        while True:
            try:
                return self._once(request, on_text)
            except openai.APIStatusError as error:
                if error.status_code in _BAD_REQUEST:
                    if self._may_learn(request, error, learned):
                        continue
                    self._fields.forget(learned)  # leaving things out did not help
                tried += 1
                self._rest_or_raise(error, tried, error.response.headers.get("retry-after"))
            except openai.APIError as error:
                tried += 1
                self._rest_or_raise(error, tried, None)
            except NoAnswer as error:
                raise broken(self._host, str(error)) from error

    def _once(self, request: Request, on_text: OnText | None) -> Heard:
        create = self._client.chat.completions.create
        until = self._clock() + _WHOLE * self._silence
        with create(**self._fields.of(request, self._model)) as stream:  # type: ignore[call-overload]
            return listen(stream, on_text, lambda: self._clock() > until)

    def _may_learn(self, request: Request, error: openai.APIStatusError, learned: int) -> bool:
        """Whether to ask again without what the server seems to mind."""
        fault = fault_of(error, self._host, self._model)
        if fault.kind not in ("rejected", "server") or self._fields.lessons - learned >= _LEARNING:
            return False
        return self._fields.learn(request, says(error))

    def _rest_or_raise(self, error: openai.APIError, tried: int, retry_after: str | None) -> None:
        fault = fault_of(error, self._host, self._model)
        seconds = pause(tried, retry_after) if self._worth_another_try(error, tried) else None
        if seconds is None:
            raise fault from error
        self._tell(
            Say(
                f"{fault.message.en} Trying again in {seconds:.0f} s.",
                f"{fault.message.zh}{seconds:.0f} 秒后重试。",
            )
        )
        self._wait(seconds)

    def _worth_another_try(self, error: openai.APIError, tried: int) -> bool:
        if isinstance(error, openai.APIStatusError):
            return error.status_code in _AGAIN and not no_credit(error)
        if isinstance(error, openai.APITimeoutError):
            return tried < _SLOW_TRIES
        # Nobody listens there: waiting does not help. A connection that broke halfway may come back.
        return not _refused(error)


def _refused(error: openai.APIError) -> bool:
    return type(error.__cause__).__name__ in ("ConnectError", "UnsupportedProtocol", "LocalProtocolError")
