"""The tables of a library. A change here needs a migration beside the others, and `HEAD` must name it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Text

metadata = MetaData()

# The facets stand in columns for other programs that look into the library; `document` is what counts.
cases = Table(
    "cases",
    metadata,
    Column("id", String(80), primary_key=True),
    Column("customer", String(400), nullable=False, index=True),
    Column("industry", String(80), index=True),
    Column("lang", String(8), nullable=False),
    Column("year", Integer),
    Column("consent", String(20), nullable=False),
    Column("removed", String(10)),
    Column("sha256", String(64), nullable=False),
    Column("document", Text, nullable=False),
)
evidence = Table(
    "evidence",
    metadata,
    Column("case_id", String(80), ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("content", Text, nullable=False),
)
# Use, ratings and comments may be of a bundled case, so they point at no row.
uses = Table(
    "uses",
    metadata,
    Column("case_id", String(80), primary_key=True),
    Column("what", String(20), primary_key=True),
    Column("times", Integer, nullable=False),
    Column("last", String(10), nullable=False),
)
ratings = Table(
    "ratings",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(80), nullable=False, index=True),
    Column("stars", Integer, nullable=False),
    Column("note", Text),
    Column("day", String(10), nullable=False),
)
comments = Table(
    "comments",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(80), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("day", String(10), nullable=False),
)
backups = Table("backups", metadata, Column("path", String(1000), primary_key=True), Column("day", String(10)))
# What was erased must not come back with an old backup. Only a hash of the id is kept.
erased = Table("erased", metadata, Column("key", String(64), primary_key=True), Column("day", String(10)))

CONTENT = (cases, evidence, uses, ratings, comments)
NUMBERED = (ratings, comments)  # their rows have numbers of this library alone
