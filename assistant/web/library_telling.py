"""Errors of the library as a page tells them: what to type at the command line is no help there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.errors import InputError, Say
from assistant.patterns import regex

_COMMANDS = regex(r"casewright |(?<!\S)--|：--")
_OPTION = regex(r"--(?=[a-z])")


@contextmanager
def told_for_pages(instead: Say) -> Iterator[None]:
    """Errors raised inside tell `instead` where their hint is a command, and name fields rather than options."""
    try:
        yield
    except InputError as error:
        hint = instead if _COMMANDS.search(error.hint.en) or _COMMANDS.search(error.hint.zh) else error.hint
        message = Say(_OPTION.sub("", error.message.en), _OPTION.sub("", error.message.zh))
        raise type(error)(message, hint) from error
