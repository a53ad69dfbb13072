"""Prompts as files: `prompts/model_<what>.<lang>.v1.toml` with their variables, the form of the answer, and examples."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.ports import Message
from assistant.resources import resource

_VARIABLE = regex(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """A question with the answer that it should have."""

    given: Mapping[str, str]
    answer: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt. `again` asks a second time, with the variable `findings`; empty where nothing is asked again."""

    system: str
    user: str
    variables: tuple[str, ...]
    schema: Mapping[str, Any]
    examples: tuple[Example, ...]
    again: str = ""

    def messages(self, given: Mapping[str, str]) -> tuple[Message, ...]:
        """The conversation that asks for one answer.

        Raises:
            InputError: what is given is not what the prompt's variables are.
        """
        told = [Message("system", self.system.strip())]
        for example in self.examples:
            told.append(Message("user", self._filled(example.given)))
            told.append(Message("assistant", example.answer))
        return (*told, Message("user", self._filled(given)))

    def _filled(self, given: Mapping[str, str]) -> str:
        if set(given) != set(self.variables):
            raise _unfit("variables", ", ".join(sorted(set(given) ^ set(self.variables))))
        return _VARIABLE.sub(lambda found: given[found[1]], self.user).strip()


@cache
def prompt(what: str, lang: str) -> Prompt:
    """The prompt for `plan`, `wording` or `head` in a language.

    Raises:
        InputError: the file is broken; the message names the entry.
    """
    name = f"model_{what}.{'zh' if lang == 'zh' else 'en'}.v1.toml"
    return read_prompt(resource("prompts", name).read_text(encoding="utf-8"), name)


def read_prompt(text: str, name: str) -> Prompt:
    """The prompt in the text of a file.

    Raises:
        InputError: it is broken, or names a variable that it does not declare.
    """
    try:
        told = tomllib.loads(text)
        examples = tuple(
            Example(one["given"], json.dumps(json.loads(one["answer"]), ensure_ascii=False)) for one in told["example"]
        )
        found = Prompt(
            told["system"],
            told["user"],
            tuple(told["variables"]),
            json.loads(told["schema"]),
            examples,
            told.get("again", ""),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise _unfit(name, str(error)) from error
    if set(_VARIABLE.findall(found.user)) != set(found.variables):
        raise _unfit(name, "variables")
    return found


def _unfit(where: str, what: str) -> InputError:
    return InputError(
        Say(f"The prompt {where} is broken: {what}.", f"提示词 {where} 有误：{what}。"),
        Say("Correct the entry, or put the original file back.", "请改正该项，或恢复原来的文件。"),
    )
