"""The first tables: cases with evidence, use and ratings, backups, what was erased."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create them."""
    op.create_table(
        "cases",
        sa.Column("id", sa.String(80), primary_key=True),
        sa.Column("customer", sa.String(400), nullable=False),
        sa.Column("industry", sa.String(80)),
        sa.Column("lang", sa.String(8), nullable=False),
        sa.Column("year", sa.Integer),
        sa.Column("consent", sa.String(20), nullable=False),
        sa.Column("removed", sa.String(10)),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("ix_cases_customer", "cases", ["customer"])
    op.create_index("ix_cases_industry", "cases", ["industry"])
    op.create_table(
        "evidence",
        sa.Column("case_id", sa.String(80), sa.ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_table(
        "uses",
        sa.Column("case_id", sa.String(80), primary_key=True),
        sa.Column("what", sa.String(20), primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("last", sa.String(10), nullable=False),
    )
    op.create_table(
        "ratings",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("case_id", sa.String(80), nullable=False),
        sa.Column("stars", sa.Integer, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("day", sa.String(10), nullable=False),
    )
    op.create_index("ix_ratings_case_id", "ratings", ["case_id"])
    op.create_table("backups", sa.Column("path", sa.String(1000), primary_key=True), sa.Column("day", sa.String(10)))
    op.create_table("erased", sa.Column("key", sa.String(64), primary_key=True), sa.Column("day", sa.String(10)))


def downgrade() -> None:
    """Take them away."""
    for name in ("erased", "backups", "ratings", "uses", "evidence", "cases"):
        op.drop_table(name)
