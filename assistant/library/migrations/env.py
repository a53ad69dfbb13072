"""What Alembic runs: the migrations, inside the transaction of the connection that it is given."""

from __future__ import annotations

from alembic import context

from assistant.library.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
