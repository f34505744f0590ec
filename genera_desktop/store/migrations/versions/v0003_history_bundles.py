"""What came together for a record is one row of the history; the rows that are there stay as they are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "history_bundles",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("step", text, nullable=False),
        sa.Column("label", text, nullable=False),
        sa.Column("origin", text, nullable=False),
        sa.Column("at", text, nullable=False),
        sa.Column("record", text, nullable=False),
        sa.Column("entries", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_index("ix_history_bundles_step", "history_bundles", ["step"])
    op.create_index("ix_history_bundles_record", "history_bundles", ["record"])
