"""Older inventories are upgraded after a backup, and the migrations make the tables that we use."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import inspect

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Record
from genera_desktop.store import glimpse, sqlite, tables, upgrade
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table("added", sa.Column("id", sa.Text, primary_key=True))
    {then}
"""


@pytest.fixture
def old(inventory: Inventory, location: Path) -> Path:
    """An inventory of today with a record in it."""
    with inventory.writing() as transaction:
        transaction.records.put(Record("u1", "company", "GEN"), Summary())
    inventory.close()
    return location


@pytest.fixture
def migrations(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of migrations in which a test may put the next one, after an inventory was made."""
    assert old.exists()
    folder = tmp_path / "migrations 100%"
    shutil.copytree(upgrade.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(upgrade, "MIGRATIONS", folder)
    for module in (tables, glimpse):
        monkeypatch.setattr(module, "FORMAT", 3)
    return folder / "versions"


def test_the_migrations_make_the_tables_that_we_use(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    location = tmp_path / "empty.genera"
    location.touch()
    engine = sqlite.make_engine(location)
    with sqlite.begun(engine, writing=True) as connection:
        upgrade.run_migrations(connection, tables.revision(tables.FORMAT))
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, tables.metadata) == []
        inspector = inspect(connection)
        for table in tables.metadata.tables.values():
            columns = inspector.get_columns(table.name)
            assert [column["name"] for column in columns] == table.columns.keys()
            assert [column["nullable"] for column in columns] == [column.nullable for column in table.columns]
            assert inspector.get_pk_constraint(table.name)["constrained_columns"] == [
                column.name for column in table.primary_key
            ]
    engine.dispose()


def test_an_older_inventory_is_upgraded_after_a_backup(old: Path, migrations: Path) -> None:
    (migrations / "v0003_added.py").write_text(NEXT.format(then="pass"))

    with Inventory.open(old) as opened:
        assert opened.info.format == 3
        with opened.reading() as transaction:
            assert transaction.records.uuids() == ["u1"]
        [backup] = opened.backups()

    assert backup.name.endswith("before-upgrade.genera")


def test_an_inventory_of_the_first_format_is_brought_to_todays(tmp_path: Path, old: Path) -> None:
    first = tmp_path / "first.genera"
    first.touch()
    engine = sqlite.make_engine(first)
    with sqlite.begun(engine, writing=True) as connection:
        upgrade.run_migrations(connection, tables.revision(1))
        made = {table["name"] for table in connection.exec_driver_sql(TABLES).mappings()}
    engine.dispose()
    with sqlite3.connect(old) as held:
        for table in {table[0] for table in held.execute(TABLES)} - made:
            held.execute(f"DROP TABLE {table}")
        held.execute("UPDATE alembic_version SET version_num = ?", (tables.revision(1),))
    held.close()

    with Inventory.open(old) as opened:
        assert opened.info.format == tables.FORMAT
        assert opened.check() == []
        with opened.reading() as transaction:
            assert transaction.records.uuids() == ["u1"]
            assert transaction.submissions.refused("none") == []


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(old: Path, migrations: Path) -> None:
    (migrations / "v0003_added.py").write_text(NEXT.format(then='raise ValueError("half way")'))
    before = old.read_bytes()

    with pytest.raises(ValueError, match="half way"):
        Inventory.open(old)

    assert old.read_bytes() == before


@pytest.mark.usefixtures("migrations")
def test_an_older_inventory_is_not_upgraded_where_it_is_only_read(old: Path) -> None:
    with pytest.raises(GeneraError) as refusal:
        Inventory.open(old, read_only=True)

    assert refusal.value.code == "older-inventory-read-only"
