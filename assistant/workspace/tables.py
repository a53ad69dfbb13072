"""The tables of a workspace. A change here needs another `SCHEMA`, and a step that leads from the last one to it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text

SCHEMA = "2"

metadata = MetaData()

about = Table("about", metadata, Column("key", String(40), primary_key=True), Column("value", String(40)))


def _of_project() -> Column[str]:
    return Column("project_id", String(12), ForeignKey("projects.id", ondelete="CASCADE"), primary_key=True)


# What is looked for stands in columns; `record` is the project itself.
projects = Table(
    "projects",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("created", String(40), nullable=False, index=True),
    Column("state", String(12), nullable=False, index=True),
    Column("record", Text, nullable=False),
    Column("asked", Text, nullable=False),  # the choices that the next draft is to be made with
)
files = Table("files", metadata, _of_project(), Column("data", LargeBinary, nullable=False))
runs = Table(
    "runs",
    metadata,
    _of_project(),
    Column("number", Integer, primary_key=True),
    Column("record", LargeBinary, nullable=False),
)
versions = Table(
    "versions",
    metadata,
    _of_project(),
    Column("number", Integer, primary_key=True),
    Column("parent", Integer, nullable=False),
    Column("made", String(40), nullable=False),
    Column("code", String(20), nullable=False),
    Column("record", LargeBinary, nullable=False),
)
# What a person pasted that an assistant answered, by the key of its question.
answers = Table(
    "answers",
    metadata,
    _of_project(),
    Column("question", String(64), primary_key=True),
    Column("text", Text, nullable=False),
)

OWNED = (files, runs, versions, answers)
