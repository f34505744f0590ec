"""Run by Alembic: the migrations go through the connection, and inside the transaction, of whoever asked for them."""

from __future__ import annotations

from alembic import context

from genera_desktop.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table only by copying it
    transaction_per_migration=False,
)
context.run_migrations()
