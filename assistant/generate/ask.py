"""Asks a model once and reads its answer as far as it can be read; what is wrong with an answer becomes a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from assistant.errors import GeneratorError, Say
from assistant.generate.lenient_json import read_json
from assistant.generate.pseudonyms import Pseudonyms
from assistant.language.repetition import endless_from
from assistant.ports import Answer, Generator, Message, Request

_REFUSED = GeneratorError(
    "refused",
    Say("The model declined to answer.", "模型拒绝回答。"),
    Say("Casewright's own wording stands in.", "已改用本工具自己的措辞。"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer: the object read from it and its text, names put back; what was asked, as it was sent."""

    value: Mapping[str, object]
    text: str
    request: Request


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """Where questions go out and answers come in: the only place that a model is asked from."""

    generator: Generator
    pseudonyms: Pseudonyms | None

    def ask(self, request: Request) -> Asked:
        """Asks; names are hidden before and shown after.

        Raises:
            GeneratorError: there is no answer, or none that can be read: empty, endless, declined, no JSON.
        """
        sent = self._hidden(request)
        answer = self.generator.generate(sent)
        value = _read(answer)
        shown = _map(value, self.pseudonyms.show) if self.pseudonyms else value
        return Asked(shown, answer.text, sent)

    def again(self, asked: Asked, purpose: str, words: str, schema: Mapping[str, object] | None) -> Asked:
        """Asks a second time in the same conversation, with what was wrong.

        Raises:
            GeneratorError: as `ask`.
        """
        words = self.pseudonyms.hide(words) if self.pseudonyms else words
        told = (*asked.request.messages, Message("assistant", asked.text), Message("user", words))
        sent = replace(asked.request, purpose=purpose, messages=told, schema=schema)
        answer = self.generator.generate(sent)
        value = _read(answer)
        return Asked(_map(value, self.pseudonyms.show) if self.pseudonyms else value, answer.text, sent)

    def _hidden(self, request: Request) -> Request:
        """The request with other names in the last message, which alone is about this interview."""
        if self.pseudonyms is None:
            return request
        last = request.messages[-1]
        hidden = Message(last.role, self.pseudonyms.hide(last.content))
        return replace(request, messages=(*request.messages[:-1], hidden))


def _read(answer: Answer) -> Mapping[str, object]:
    if answer.finish == "refused":
        raise _REFUSED
    if not answer.text.strip():
        raise _broken("The model answered nothing.", "模型没有回答。")
    found = read_json(answer.text)
    if found is not None and isinstance(found.value, list):
        return {"sentences": found.value, "facts": found.value}
    if found is not None and isinstance(found.value, dict):
        return found.value
    if endless_from(answer.text) is not None:
        raise _broken("The model repeats itself without end.", "模型不断重复。")
    raise _broken("The answer is not in the form asked for.", "答案不是所要求的格式。")


def _broken(en: str, zh: str) -> GeneratorError:
    hint = Say(
        "A larger model may do better. Casewright's own wording stands in.",
        "更大的模型可能更好；已改用本工具自己的措辞。",
    )
    return GeneratorError("broken", Say(en, zh), hint)


def _map(value: object, show: Callable[[str], str]) -> Mapping[str, object]:
    """Every text of an answer with the names back."""
    shown = _shown(value, show)
    return shown if isinstance(shown, dict) else {}


def _shown(value: object, show: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return show(value)
    if isinstance(value, list):
        return [_shown(one, show) for one in value]
    if isinstance(value, dict):
        return {key: _shown(one, show) for key, one in value.items()}
    return value
