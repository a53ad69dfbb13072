"""spaCy without its command line and without torch.

`import spacy` brings `spacy info` along, and with it a web client and a package manager: more than a third of the time
it takes, for nothing that a tokenizer needs. So that command is put off until somebody calls it. Where torch is
installed, for a reranker or a model, spaCy imports that too, which takes far longer than all the rest; a tokenizer
does without, so spaCy is told that there is none. Who needs torch itself imports it afterwards as ever.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any, cast

_COMMAND = "spacy.cli.info"
_HEAVY = "torch"


def _info(*args: Any, **options: Any) -> Any:  # noqa: ANN401 - spaCy's own signature
    """`spacy.info`, imported when called."""
    return import_module(_COMMAND).info(*args, **options)


def _import_spacy() -> ModuleType:
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    put_off = ModuleType(_COMMAND)
    put_off.__dict__["info"] = _info
    hidden = {_COMMAND: put_off} if _HEAVY in sys.modules else {_COMMAND: put_off, _HEAVY: None}
    sys.modules.update(cast(dict[str, ModuleType], hidden))  # None: "not installed", to whoever imports it
    try:
        return import_module("spacy")
    finally:
        for name in hidden:
            del sys.modules[name]


spacy = _import_spacy()
