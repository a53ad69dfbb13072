"""spaCy without its command line.

`import spacy` brings `spacy info` along, and with it a web client and a package manager: more than a third of the time
it takes, for nothing that a tokenizer needs. So that command is put off until somebody calls it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_COMMAND = "spacy.cli.info"


def _info(*args: Any, **options: Any) -> Any:  # noqa: ANN401 - spaCy's own signature
    """`spacy.info`, imported when called."""
    return import_module(_COMMAND).info(*args, **options)


def _import_spacy() -> ModuleType:
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    put_off = ModuleType(_COMMAND)
    put_off.__dict__["info"] = _info
    sys.modules[_COMMAND] = put_off
    try:
        return import_module("spacy")
    finally:
        del sys.modules[_COMMAND]


spacy = _import_spacy()
