"""Names that stand for what lies in a module until it is used, so that a command loads only the rooms it walks through."""

from __future__ import annotations

import importlib
from typing import Any


class Later:
    """A module that is loaded when something of it is asked for, or a function of it, loaded when it is called.

    Stands beside an import for type checkers alone, which keeps names and contracts in sight.
    """

    def __init__(self, module: str, name: str = "") -> None:
        self._module = module
        self._name = name

    def __getattr__(self, attribute: str) -> Any:  # noqa: ANN401
        return getattr(self._loaded(), attribute)

    def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401
        return self._loaded()(*given, **named)

    def _loaded(self) -> Any:  # noqa: ANN401
        module = importlib.import_module(self._module)
        return getattr(module, self._name) if self._name else module
