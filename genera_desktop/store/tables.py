"""The tables of an inventory.

JSON is kept as text. Every table has `hash`, the seal over the row's other columns in this order; for `records` and
`items` see `records.py`. `number` counts what arrived in the file, so that nothing is ordered by a clock.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, String, Table, Text

from genera_desktop.store.header import FORMAT as FORMAT

metadata = MetaData()

inventory = Table(
    "inventory",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("cluster", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("counter", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)

# What tables show comes first: a long row lies on several pages, and a list reads no further than it must.
records = Table(
    "records",
    metadata,
    Column("uuid", Text, primary_key=True),
    Column("form", Text, nullable=False),
    Column("cluster", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("local_id", Text, nullable=False),
    Column("deleted", Integer, nullable=False),
    Column("conflict", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("search", Text, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("problems", Integer, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("answers", Text, nullable=False),
    Column("row_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("context", Text, nullable=False),
    Column("versions", Text, nullable=False),
    Index("records_by_form", "form", "uuid"),
)

items = Table(
    "items",
    metadata,
    Column("record", Text, ForeignKey("records.uuid", ondelete="CASCADE"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("repeat", Text, nullable=False),
    Column("parent", Text, nullable=False),
    Column("answers", Text, nullable=False),
    Column("versions", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

history = Table(
    "history",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("step", Text, nullable=False, index=True),
    Column("label", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("record", Text, nullable=False, index=True),
    Column("item", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("counter", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)

questionnaires = Table(
    "questionnaires",
    metadata,
    Column("version", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("form", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

current_questionnaires = Table(
    "current_questionnaires",
    metadata,
    Column("form", Text, primary_key=True),
    Column("version", Text, ForeignKey("questionnaires.version"), nullable=False),
    Column("hash", Text, nullable=False),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

last_answers = Table(
    "last_answers",
    metadata,
    Column("record", Text, primary_key=True),
    Column("round", Text, ForeignKey("rounds.id"), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("answers", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

submissions = Table(
    "submissions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("file", Text, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("content_hash", Text, nullable=False, index=True),
    Column("cluster", Text, nullable=False),
    Column("round", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("problems", Text, nullable=False),
    Column("undone_at", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

contributions = Table(
    "contributions",
    metadata,
    Column("submission", Text, ForeignKey("submissions.id", ondelete="CASCADE"), primary_key=True),
    Column("record", Text, primary_key=True, index=True),
    Column("number", Integer, nullable=False),
    Column("payload", Text, nullable=False),
    Column("origins", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("records", Text, nullable=False),
    Column("items", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("over", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Alembic's own table, which it leaves out of comparisons: the revision that the file is at."""


def revision(number: int) -> str:
    """The name that the migrations give a format."""
    return f"{number:04}"
