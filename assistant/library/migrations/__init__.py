"""How a library of an older Casewright becomes one of this Casewright (Alembic)."""
