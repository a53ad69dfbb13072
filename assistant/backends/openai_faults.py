"""What went wrong at an OpenAI-compatible server, in the words and kinds of our own errors."""

from __future__ import annotations

import re

import openai

from assistant.errors import GeneratorError, GeneratorFault, Say
from assistant.patterns import regex

_TOO_LONG = regex(
    r"context.?(?:length|size|window)|maximum context|too (?:long|many tokens)|exceeds? the (?:maximum|available)|prompt is too",
    re.IGNORECASE,
)
_FILTERED = regex(r"content.?(?:filter|policy|management)|safety|内容(?:安全|审核)|敏感", re.IGNORECASE)
_NO_MONEY = regex(r"insufficient.?(?:quota|balance|funds)|billing|余额不足", re.IGNORECASE)
_NO_MODEL = regex(r"model\b.*(?:not found|not exist|unknown|unavailable)|unknown model|pinned to", re.IGNORECASE)
_KEY_LIKE = regex(r"\b(?:sk|key|Bearer)[-_ ][\w*.-]{6,}")
_LONGEST = 200


def says(error: openai.APIError) -> str:
    """What the server said, on one line, cut, and without anything that looks like a key."""
    body = error.body if isinstance(error.body, dict) else {}
    told = body.get("message") or body.get("detail") or error.message
    line = " ".join(_KEY_LIKE.sub("…", str(told)).split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def fault_of(error: openai.APIError, host: str, model: str) -> GeneratorError:
    """The error to raise when trying again is over.

    Args:
        error: what the client raised.
        host: the server, as the user knows it.
        model: who was asked.
    """
    if isinstance(error, openai.APITimeoutError):
        return _fault(
            "timeout",
            Say(f"{host} gave no sign of life in time.", f"{host} 长时间没有响应。"),
            Say(
                "A large model on a small computer is slow: set generator_timeout (seconds) higher, or take a smaller model.",
                "大模型在小机器上较慢：请调大 generator_timeout（秒），或换小一些的模型。",
            ),
        )
    if isinstance(error, openai.APIConnectionError):
        return _fault(
            "unreachable",
            Say(f"{host} cannot be reached ({_cause(error)}).", f"无法连接 {host}（{_cause(error)}）。"),
            Say("Start the server, or correct generator_url.", "请启动服务，或改正 generator_url。"),
        )
    if isinstance(error, openai.APIStatusError):
        return _of_status(error, host, model)
    return broken(host, says(error))


def broken(host: str, what: str) -> GeneratorError:
    """What came is no answer of the protocol."""
    return _fault(
        "broken",
        Say(f"{host} sent no usable answer ({what}).", f"{host} 返回的内容无法使用（{what}）。"),
        Say(
            "Check that generator_url is the address of an OpenAI-compatible server; it often ends in /v1.",
            "请确认 generator_url 是 OpenAI 兼容服务的地址，通常以 /v1 结尾。",
        ),
    )


def _of_status(error: openai.APIStatusError, host: str, model: str) -> GeneratorError:
    told, status = says(error), error.status_code
    if status in (400, 413, 422) and _TOO_LONG.search(told):
        return _fault(
            "too-long",
            Say(f"The question does not fit into {model!r} ({told}).", f"问题超出 {model!r} 的长度限制（{told}）。"),
            Say("Take a model with a larger context.", "请使用上下文更长的模型。"),
        )
    if status in (400, 403, 451) and _FILTERED.search(f"{error.code} {told}"):
        return _fault(
            "refused",
            Say(f"{host} declined to answer ({told}).", f"{host} 拒绝回答（{told}）。"),
            Say("Nothing needs to be done; the draft's own words stand.", "无需处理，仍使用草稿自身的文字。"),
        )
    if status in (401, 403):
        return _fault(
            "unauthorised",
            Say(f"{host} does not accept the key ({told}).", f"{host} 不接受密钥（{told}）。"),
            Say("Put the key into CASEWRIGHT_GENERATOR_KEY.", "请在环境变量 CASEWRIGHT_GENERATOR_KEY 中设置密钥。"),
        )
    if status == 402 or (status == 429 and _NO_MONEY.search(f"{error.code} {told}")):
        return _fault(
            "busy",
            Say(f"The credit at {host} is used up ({told}).", f"{host} 的额度已用完（{told}）。"),
            Say("Top it up, or ask another model.", "请充值，或换用其他模型。"),
        )
    if status == 404 or (status == 400 and _NO_MODEL.search(told)):
        return _fault(
            "missing",
            Say(
                f"{host} knows no model {model!r}, or not this address ({told}).",
                f"{host} 没有模型 {model!r}，或地址不对（{told}）。",
            ),
            Say(
                "Correct generator_model; or generator_url, which often ends in /v1.",
                "请改正 generator_model，或 generator_url（通常以 /v1 结尾）。",
            ),
        )
    if status == 429:
        return _fault(
            "busy",
            Say(f"{host} has too many requests, also after waiting.", f"{host} 请求过多，等待后仍然如此。"),
            Say("Try again later; what was answered is kept.", "请稍后再试；已得到的回答会保留。"),
        )
    if status >= 500:
        return _fault(
            "server",
            Say(f"{host} failed ({status}: {told}).", f"{host} 出错（{status}：{told}）。"),
            Say("Look at the server's log, or try again later.", "请查看服务日志，或稍后再试。"),
        )
    return _fault(
        "rejected",
        Say(f"{host} did not accept the request ({status}: {told}).", f"{host} 没有接受请求（{status}：{told}）。"),
        Say("Check generator_url and generator_model.", "请检查 generator_url 和 generator_model。"),
    )


def no_credit(error: openai.APIStatusError) -> bool:
    """Whether a server that asks for patience really asks for money."""
    return bool(_NO_MONEY.search(f"{error.code} {says(error)}"))


def _cause(error: openai.APIConnectionError) -> str:
    cause = error.__cause__ or error
    return " ".join(str(cause).split())[:_LONGEST] or type(cause).__name__


def _fault(kind: GeneratorFault, message: Say, hint: Say) -> GeneratorError:
    return GeneratorError(kind, message, hint)
