"""The pipeline and the exporters, loaded when first used: their libraries cost a second that help must not."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import assistant.export.case_json as case_json
    import assistant.export.folder as folder
    import assistant.export.pack as packs
    import assistant.export.single as single
    import assistant.export.verified as verified
    import assistant.ingest.brief as briefs
    import assistant.ingest.glossary as glossaries
    import assistant.ingest.marks as marks
    import assistant.ingest.rename as renames
    import assistant.language.headcount as headcount
    import assistant.library.backups as backups
    import assistant.library.coverage as coverage
    import assistant.library.editing as editing
    import assistant.library.exporting as exporting
    import assistant.library.matching as matching
    import assistant.library.reading as reading
    import assistant.pipeline as pipeline
    import assistant.retrieve.exclude as only
else:

    class _Later:
        """Stands for a module until something of it is asked for."""

        def __init__(self, name: str) -> None:
            self._name = name

        def __getattr__(self, attribute: str) -> Any:  # noqa: ANN401
            return getattr(importlib.import_module(self._name), attribute)

    case_json = _Later("assistant.export.case_json")
    folder = _Later("assistant.export.folder")
    packs = _Later("assistant.export.pack")
    single = _Later("assistant.export.single")
    verified = _Later("assistant.export.verified")
    briefs = _Later("assistant.ingest.brief")
    glossaries = _Later("assistant.ingest.glossary")
    marks = _Later("assistant.ingest.marks")
    renames = _Later("assistant.ingest.rename")
    headcount = _Later("assistant.language.headcount")
    backups = _Later("assistant.library.backups")
    coverage = _Later("assistant.library.coverage")
    editing = _Later("assistant.library.editing")
    exporting = _Later("assistant.library.exporting")
    matching = _Later("assistant.library.matching")
    reading = _Later("assistant.library.reading")
    pipeline = _Later("assistant.pipeline")
    only = _Later("assistant.retrieve.exclude")

__all__ = [
    "backups",
    "briefs",
    "case_json",
    "coverage",
    "editing",
    "exporting",
    "folder",
    "glossaries",
    "headcount",
    "marks",
    "matching",
    "only",
    "packs",
    "pipeline",
    "reading",
    "renames",
    "single",
    "verified",
]
