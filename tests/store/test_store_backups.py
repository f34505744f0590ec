"""Backups are complete, few, and lead back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Record
from genera_desktop.store import backups
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

if TYPE_CHECKING:
    from conftest import StoppedClock

pytestmark = pytest.mark.only_a_file("the backups of a server are its administrator's")


def put(inventory: Inventory, uuid: str) -> None:
    with inventory.writing() as transaction:
        transaction.next_dot()
        transaction.records.put(Record(uuid, "company", "GEN"), Summary())


def uuids(inventory: Inventory) -> list[str]:
    with inventory.reading() as transaction:
        return transaction.records.uuids()


def test_a_backup_is_named_by_time_and_reason(inventory: Inventory, location: Path) -> None:
    backup = inventory.backup("before import: März/2026")

    assert backup.name == "000001 2026-11-22 14-03-00 before-import-M-rz-2026.genera"
    assert backup.parent == location.with_name("genopole.genera.backups")


def test_a_backup_holds_what_was_there(inventory: Inventory) -> None:
    put(inventory, "u1")
    backup = inventory.backup("daily")
    put(inventory, "u2")

    with Inventory.open(backup, read_only=True) as copy:
        assert uuids(copy) == ["u1"]


def test_backups_are_listed_latest_first_even_if_the_clock_goes_back(inventory: Inventory, clock: StoppedClock) -> None:
    first = inventory.backup("first")
    clock.add(days=-400)
    second = inventory.backup("second")

    assert inventory.backups() == [second, first]


def test_the_time_of_the_last_backup(inventory: Inventory, clock: StoppedClock) -> None:
    assert inventory.last_backup_at() == ""
    inventory.backup("daily")
    clock.add(days=1)
    inventory.backup("daily")

    assert inventory.last_backup_at() == "2026-11-23T14:03:00Z"


def test_the_oldest_of_many_are_dropped(inventory: Inventory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "KEEP", 3)
    made = [inventory.backup("daily") for _ in range(5)]

    assert inventory.backups() == made[:1:-1]


def test_restoring_brings_back_what_was_there_as_a_new_replica(inventory: Inventory, location: Path) -> None:
    put(inventory, "u1")
    backup = inventory.backup("before import")
    put(inventory, "u2")
    inventory.close()

    with Inventory.restore(backup, location) as restored:
        assert uuids(restored) == ["u1"]
        assert restored.info.id == inventory.info.id
        assert restored.info.replica != inventory.info.replica


def test_what_was_replaced_joins_the_backups(inventory: Inventory, location: Path) -> None:
    backup = inventory.backup("before import")
    put(inventory, "u2")
    inventory.close()

    with Inventory.restore(backup, location) as restored:
        replaced = restored.backups()[0]

    assert replaced.name.endswith("replaced.genera")
    with Inventory.open(replaced, read_only=True) as old:
        assert uuids(old) == ["u2"]


def test_a_damaged_inventory_can_be_restored(inventory: Inventory, location: Path) -> None:
    put(inventory, "u1")
    backup = inventory.backup("daily")
    inventory.close()
    location.write_bytes(b"damaged")

    with Inventory.restore(backup, location) as restored:
        assert uuids(restored) == ["u1"]


def test_an_inventory_that_is_open_is_not_replaced(inventory: Inventory, location: Path) -> None:
    backup = inventory.backup("daily")

    with pytest.raises(GeneraError) as refusal:
        Inventory.restore(backup, location)

    assert refusal.value.code == "close-before-restore"


def test_what_is_no_backup_replaces_nothing(inventory: Inventory, location: Path, tmp_path: Path) -> None:
    inventory.close()
    before = location.read_bytes()
    other = tmp_path / "other.genera"
    other.write_text("no inventory")

    with pytest.raises(GeneraError) as refusal:
        Inventory.restore(other, location)

    assert refusal.value.code == "not-an-inventory"
    assert location.read_bytes() == before


def test_leftovers_of_a_killed_backup_are_swept(inventory: Inventory, location: Path) -> None:
    folder = backups.folder_of(location)
    folder.mkdir()
    (folder / "000001 half.part").write_bytes(b"half")

    backup = inventory.backup("daily")

    assert list(folder.iterdir()) == [backup]
