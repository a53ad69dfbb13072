"""The pipeline and the exporters, loaded when first used: their libraries cost a second that help must not."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import assistant.export.case_json as case_json
    import assistant.export.folder as folder
    import assistant.ingest.brief as briefs
    import assistant.ingest.rename as renames
    import assistant.pipeline as pipeline
else:

    class _Later:
        """Stands for a module until something of it is asked for."""

        def __init__(self, name: str) -> None:
            self._name = name

        def __getattr__(self, attribute: str) -> Any:  # noqa: ANN401
            return getattr(importlib.import_module(self._name), attribute)

    case_json = _Later("assistant.export.case_json")
    folder = _Later("assistant.export.folder")
    briefs = _Later("assistant.ingest.brief")
    renames = _Later("assistant.ingest.rename")
    pipeline = _Later("assistant.pipeline")

__all__ = ["briefs", "case_json", "folder", "pipeline", "renames"]
