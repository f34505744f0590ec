"""Older inventories are upgraded after a backup, and the migrations make the tables that we use."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot, Record
from genera_desktop.store import glimpse, sqlite, tables, upgrade
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.store.history import MANY
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

pytestmark = pytest.mark.only_a_file("migrates files; test_store_server migrates on a server")

EDITED = HistoryEntry("s1", "Edit", "2026-11-22T14:03:00Z", "laptop", "u1", "", "name", None, "A", Dot("a", 1))
TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
AFTER = tables.FORMAT + 1
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{tables.revision(AFTER)}"
down_revision = "{tables.revision(tables.FORMAT)}"


def upgrade() -> None:
    op.create_table("added", sa.Column("id", sa.Text, primary_key=True))
    {{then}}
"""


@pytest.fixture
def old(inventory: Inventory, location: Path) -> Path:
    """An inventory of today with a record in it, and an answer in its history."""
    with inventory.writing() as transaction:
        transaction.records.put(Record("u1", "company", "GEN"), Summary())
        transaction.history.add([EDITED])
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
        monkeypatch.setattr(module, "FORMAT", AFTER)
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
    (migrations / "next_added.py").write_text(NEXT.format(then="pass"))

    with Inventory.open(old) as opened:
        assert opened.info.format == AFTER
        with opened.reading() as transaction:
            assert transaction.records.uuids() == ["u1"]
        [backup] = opened.backups()

    assert backup.name.endswith("before-upgrade.genera")


def made_of_format(location: Path, number: int, folder: Path) -> None:
    """Takes the tables away that a format did not have yet."""
    first = folder / "first.genera"
    first.touch()
    engine = sqlite.make_engine(first)
    with sqlite.begun(engine, writing=True) as connection:
        upgrade.run_migrations(connection, tables.revision(number))
        made = {table["name"] for table in connection.exec_driver_sql(TABLES).mappings()}
    engine.dispose()
    with sqlite3.connect(location) as held:
        for table in {table[0] for table in held.execute(TABLES)} - made:
            held.execute(f"DROP TABLE {table}")
        held.execute("UPDATE alembic_version SET version_num = ?", (tables.revision(number),))
    held.close()


@pytest.mark.parametrize("number", range(1, tables.FORMAT))
def test_an_inventory_of_an_older_format_is_brought_to_todays(tmp_path: Path, old: Path, number: int) -> None:
    made_of_format(old, number, tmp_path)

    with Inventory.open(old) as opened:
        assert opened.info.format == tables.FORMAT
        assert opened.check() == []
        with opened.reading() as transaction:
            assert transaction.records.uuids() == ["u1"]
            assert transaction.submissions.refused("none") == []
            assert transaction.history.of("u1") == [EDITED]


def test_the_history_goes_on_where_an_older_format_ended(tmp_path: Path, old: Path) -> None:
    made_of_format(old, 2, tmp_path)
    brought = [replace(EDITED, step="s2", key=f"k{number}", origin="submission:s2") for number in range(MANY)]

    with Inventory.open(old) as opened:
        with opened.writing() as transaction:
            transaction.history.add(brought)
        with opened.reading() as transaction:
            assert transaction.history.of("u1") == [*reversed(brought), EDITED]
            assert [step.step for step in transaction.history.steps()] == ["s2", "s1"]


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(old: Path, migrations: Path) -> None:
    (migrations / "next_added.py").write_text(NEXT.format(then='raise ValueError("half way")'))
    before = old.read_bytes()

    with pytest.raises(ValueError, match="half way"):
        Inventory.open(old)

    assert old.read_bytes() == before


@pytest.mark.usefixtures("migrations")
def test_an_older_inventory_is_not_upgraded_where_it_is_only_read(old: Path) -> None:
    with pytest.raises(GeneraError) as refusal:
        Inventory.open(old, read_only=True)

    assert refusal.value.code == "older-inventory-read-only"
