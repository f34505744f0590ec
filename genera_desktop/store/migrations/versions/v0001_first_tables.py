"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "inventory",
        sa.Column("id", text, primary_key=True),
        sa.Column("kind", text, nullable=False),
        sa.Column("cluster", text, nullable=False),
        sa.Column("replica", text, nullable=False),
        sa.Column("device", text, nullable=False),
        sa.Column("created_at", text, nullable=False),
        sa.Column("place", text, nullable=False),
        sa.Column("counter", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "records",
        sa.Column("uuid", text, primary_key=True),
        sa.Column("form", text, nullable=False),
        sa.Column("cluster", text, nullable=False),
        sa.Column("status", text, nullable=False),
        sa.Column("local_id", text, nullable=False),
        sa.Column("deleted", sa.Integer, nullable=False),
        sa.Column("conflict", sa.Integer, nullable=False),
        sa.Column("title", text, nullable=False),
        sa.Column("search", text, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("asked", sa.Integer, nullable=False),
        sa.Column("missing", sa.Integer, nullable=False),
        sa.Column("problems", sa.Integer, nullable=False),
        sa.Column("updated_at", text, nullable=False),
        sa.Column("answers", text, nullable=False),
        sa.Column("row_hash", text, nullable=False),
        sa.Column("hash", text, nullable=False),
        sa.Column("context", text, nullable=False),
        sa.Column("versions", text, nullable=False),
    )
    op.create_index("records_by_form", "records", ["form", "uuid"])
    op.create_table(
        "items",
        sa.Column("record", text, sa.ForeignKey("records.uuid", ondelete="CASCADE"), primary_key=True),
        sa.Column("id", text, primary_key=True),
        sa.Column("repeat", text, nullable=False),
        sa.Column("parent", text, nullable=False),
        sa.Column("answers", text, nullable=False),
        sa.Column("versions", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "history",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("step", text, nullable=False),
        sa.Column("label", text, nullable=False),
        sa.Column("origin", text, nullable=False),
        sa.Column("at", text, nullable=False),
        sa.Column("by", text, nullable=False),
        sa.Column("record", text, nullable=False),
        sa.Column("item", text, nullable=False),
        sa.Column("key", text, nullable=False),
        sa.Column("old", text, nullable=False),
        sa.Column("new", text, nullable=False),
        sa.Column("replica", text, nullable=False),
        sa.Column("counter", sa.Integer, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_index("ix_history_step", "history", ["step"])
    op.create_index("ix_history_record", "history", ["record"])
    op.create_table(
        "questionnaires",
        sa.Column("version", text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("form", text, nullable=False),
        sa.Column("content", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "current_questionnaires",
        sa.Column("form", text, primary_key=True),
        sa.Column("version", text, sa.ForeignKey("questionnaires.version"), nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "rounds",
        sa.Column("id", text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("name", text, nullable=False),
        sa.Column("opened_at", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "last_answers",
        sa.Column("record", text, primary_key=True),
        sa.Column("round", text, sa.ForeignKey("rounds.id"), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("answers", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "submissions",
        sa.Column("id", text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("file", text, nullable=False),
        sa.Column("sha256", text, nullable=False),
        sa.Column("content_hash", text, nullable=False),
        sa.Column("cluster", text, nullable=False),
        sa.Column("round", text, nullable=False),
        sa.Column("replica", text, nullable=False),
        sa.Column("device", text, nullable=False),
        sa.Column("made_at", text, nullable=False),
        sa.Column("received_at", text, nullable=False),
        sa.Column("counts", text, nullable=False),
        sa.Column("problems", text, nullable=False),
        sa.Column("undone_at", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_index("ix_submissions_sha256", "submissions", ["sha256"])
    op.create_index("ix_submissions_content_hash", "submissions", ["content_hash"])
    op.create_table(
        "contributions",
        sa.Column("submission", text, sa.ForeignKey("submissions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("record", text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("payload", text, nullable=False),
        sa.Column("origins", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_index("ix_contributions_record", "contributions", ["record"])
    op.create_table(
        "decisions",
        sa.Column("id", text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", text, nullable=False),
        sa.Column("records", text, nullable=False),
        sa.Column("items", text, nullable=False),
        sa.Column("question", text, nullable=False),
        sa.Column("verdict", text, nullable=False),
        sa.Column("value", text, nullable=False),
        sa.Column("over", text, nullable=False),
        sa.Column("at", text, nullable=False),
        sa.Column("by", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("key", text, primary_key=True),
        sa.Column("value", text, nullable=False),
        sa.Column("hash", text, nullable=False),
    )
