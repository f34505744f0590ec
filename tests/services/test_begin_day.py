"""The backup of the day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from genera_desktop.services.begin_day import begin_day, needs_backup
from genera_desktop.store.inventory import Inventory
from tests.services.partners import Clock, company, partner


def test_an_inventory_without_records_needs_no_backup(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        assert not needs_backup(inventory)


@pytest.mark.only_a_file("backups")
def test_a_backup_is_made_once_a_day(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        company(inventory)
        assert needs_backup(inventory)

        backup = begin_day(inventory)

        assert "daily" in backup.name
        assert not needs_backup(inventory)


@pytest.mark.only_a_file("backups")
def test_a_clock_that_goes_backwards_costs_a_backup_and_loses_none(tmp_path: Path) -> None:
    partner(tmp_path).close()
    clock = Clock()
    with Inventory.open(tmp_path / "GEN.genera", clock=clock) as inventory:
        company(inventory)
        first = begin_day(inventory)
        clock.moment -= timedelta(days=400)
        company(inventory)
        assert needs_backup(inventory)

        second = begin_day(inventory)

        assert inventory.backups() == [second, first]
        with inventory.reading() as transaction:
            numbers = [record.local_id for record in transaction.records.rows("company")]
        assert sorted(numbers) == ["GEN-C01", "GEN-C02"]


@pytest.mark.only_a_file("what lies beside the file")
def test_what_a_killed_export_left_is_swept(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        company(inventory)
        leftover = tmp_path / ".sent.xlsx.1234.genera-part"
        leftover.touch()

        begin_day(inventory)

        assert not leftover.exists()
