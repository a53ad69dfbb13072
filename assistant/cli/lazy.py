"""The pipeline and the exporters, loaded when first used: their libraries cost a second that help must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.later import Later

if TYPE_CHECKING:
    import assistant.export.case_json as case_json
    import assistant.export.folder as folder
    import assistant.export.pack as packs
    import assistant.export.single as single
    import assistant.export.verified as verified
    import assistant.export.worded as worded
    import assistant.generate.spending as spending
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
    case_json = Later("assistant.export.case_json")
    folder = Later("assistant.export.folder")
    packs = Later("assistant.export.pack")
    single = Later("assistant.export.single")
    verified = Later("assistant.export.verified")
    worded = Later("assistant.export.worded")
    spending = Later("assistant.generate.spending")
    briefs = Later("assistant.ingest.brief")
    glossaries = Later("assistant.ingest.glossary")
    marks = Later("assistant.ingest.marks")
    renames = Later("assistant.ingest.rename")
    headcount = Later("assistant.language.headcount")
    backups = Later("assistant.library.backups")
    coverage = Later("assistant.library.coverage")
    editing = Later("assistant.library.editing")
    exporting = Later("assistant.library.exporting")
    matching = Later("assistant.library.matching")
    reading = Later("assistant.library.reading")
    pipeline = Later("assistant.pipeline")
    only = Later("assistant.retrieve.exclude")

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
    "spending",
    "verified",
    "worded",
]
