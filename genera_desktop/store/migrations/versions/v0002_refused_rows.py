"""Rows of workbooks of which nothing could be read are kept, so that they go back to whoever sent them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "refused_rows",
        sa.Column("submission", text, sa.ForeignKey("submissions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("payload", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
