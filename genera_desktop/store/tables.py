"""The tables of an inventory.

JSON is kept as text. Every table has `hash`, the seal over the row's other columns in this order; for `records` and
`items` see `records.py`. `number` counts what arrived in the file, so that nothing is ordered by a clock.
"""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, MetaData, String, Table, Text

from genera_desktop.store.header import FORMAT as FORMAT

metadata = MetaData()

# SQLite compares text by its bytes; a server that sorts by the rules of a language would put other rows first.
_Text = Text().with_variant(Text(collation="C"), "postgresql")

inventory = Table(
    "inventory",
    metadata,
    Column("id", _Text, primary_key=True),
    Column("kind", _Text, nullable=False),
    Column("cluster", _Text, nullable=False),
    Column("replica", _Text, nullable=False),
    Column("device", _Text, nullable=False),
    Column("created_at", _Text, nullable=False),
    Column("place", _Text, nullable=False),
    Column("counter", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", _Text, nullable=False),
)

# What tables show comes first: a long row lies on several pages, and a list reads no further than it must.
records = Table(
    "records",
    metadata,
    Column("uuid", _Text, primary_key=True),
    Column("form", _Text, nullable=False),
    Column("cluster", _Text, nullable=False),
    Column("status", _Text, nullable=False),
    Column("local_id", _Text, nullable=False),
    Column("deleted", Integer, nullable=False),
    Column("conflict", Integer, nullable=False),
    Column("title", _Text, nullable=False),
    Column("search", _Text, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("problems", Integer, nullable=False),
    Column("updated_at", _Text, nullable=False),
    Column("answers", _Text, nullable=False),
    Column("row_hash", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
    Column("context", _Text, nullable=False),
    Column("versions", _Text, nullable=False),
    Index("records_by_form", "form", "uuid"),
)

items = Table(
    "items",
    metadata,
    Column("record", _Text, ForeignKey("records.uuid", ondelete="CASCADE"), primary_key=True),
    Column("id", _Text, primary_key=True),
    Column("repeat", _Text, nullable=False),
    Column("parent", _Text, nullable=False),
    Column("answers", _Text, nullable=False),
    Column("versions", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

history = Table(
    "history",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("step", _Text, nullable=False, index=True),
    Column("label", _Text, nullable=False),
    Column("origin", _Text, nullable=False),
    Column("at", _Text, nullable=False),
    Column("by", _Text, nullable=False),
    Column("record", _Text, nullable=False, index=True),
    Column("item", _Text, nullable=False),
    Column("key", _Text, nullable=False),
    Column("old", _Text, nullable=False),
    Column("new", _Text, nullable=False),
    Column("replica", _Text, nullable=False),
    Column("counter", Integer, nullable=False),
    Column("hash", _Text, nullable=False),
)

# What came together, as a workbook does: 34 answers of a record are one row and not 34.
history_bundles = Table(
    "history_bundles",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("size", Integer, nullable=False),
    Column("step", _Text, nullable=False, index=True),
    Column("label", _Text, nullable=False),
    Column("origin", _Text, nullable=False),
    Column("at", _Text, nullable=False),
    Column("record", _Text, nullable=False, index=True),
    Column("entries", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

questionnaires = Table(
    "questionnaires",
    metadata,
    Column("version", _Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("form", _Text, nullable=False),
    Column("content", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

current_questionnaires = Table(
    "current_questionnaires",
    metadata,
    Column("form", _Text, primary_key=True),
    Column("version", _Text, ForeignKey("questionnaires.version"), nullable=False),
    Column("hash", _Text, nullable=False),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", _Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("name", _Text, nullable=False),
    Column("opened_at", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

last_answers = Table(
    "last_answers",
    metadata,
    Column("record", _Text, primary_key=True),
    Column("round", _Text, ForeignKey("rounds.id"), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("answers", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

submissions = Table(
    "submissions",
    metadata,
    Column("id", _Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("file", _Text, nullable=False),
    Column("sha256", _Text, nullable=False, index=True),
    Column("content_hash", _Text, nullable=False, index=True),
    Column("cluster", _Text, nullable=False),
    Column("round", _Text, nullable=False),
    Column("replica", _Text, nullable=False),
    Column("device", _Text, nullable=False),
    Column("made_at", _Text, nullable=False),
    Column("received_at", _Text, nullable=False),
    Column("counts", _Text, nullable=False),
    Column("problems", _Text, nullable=False),
    Column("undone_at", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

contributions = Table(
    "contributions",
    metadata,
    Column("submission", _Text, ForeignKey("submissions.id", ondelete="CASCADE"), primary_key=True),
    Column("record", _Text, primary_key=True, index=True),
    Column("number", Integer, nullable=False),
    Column("payload", _Text, nullable=False),
    Column("origins", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

refused_rows = Table(
    "refused_rows",
    metadata,
    Column("submission", _Text, ForeignKey("submissions.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("payload", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", _Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("kind", _Text, nullable=False),
    Column("records", _Text, nullable=False),
    Column("items", _Text, nullable=False),
    Column("question", _Text, nullable=False),
    Column("verdict", _Text, nullable=False),
    Column("value", _Text, nullable=False),
    Column("over", _Text, nullable=False),
    Column("at", _Text, nullable=False),
    Column("by", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("key", _Text, primary_key=True),
    Column("value", _Text, nullable=False),
    Column("hash", _Text, nullable=False),
)

version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Alembic's own table, which it leaves out of comparisons: the revision that the file is at."""


def create(connection: Connection) -> None:
    """Makes all tables that are not there yet."""
    metadata.create_all(connection)
    version.create(connection, checkfirst=True)


def drop(connection: Connection) -> None:
    """Takes all tables away, and what is in them."""
    metadata.drop_all(connection)
    version.drop(connection)


def revision(number: int) -> str:
    """The name that the migrations give a format."""
    return f"{number:04}"
