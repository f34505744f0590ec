"""Backups through the window: listed with their reason, made by hand and restored."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.app import Application
from genera_desktop.services.keep_backups import list_backups
from genera_desktop.services.list_records import record_table
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.backup_page import BackupPage
from genera_desktop.ui.components.label import Label
from tests.services.partners import company, partner
from tests.ui.programs import Laptop


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory with two companies, which was backed up before an import."""
    with partner(tmp_path) as inventory:
        for name in ("Aurelith", "Brontide"):
            company(inventory, co_legal_name=name)
        path = inventory.path
    with Inventory.open(path) as inventory:  # by today's clock, so that no backup of the day is due
        inventory.backup("import")
    return path


def backups(laptop: Laptop, program: Application) -> BackupPage:
    program.window.commands["backups"].trigger()
    laptop.settle(program)
    page = program.window.page("backups")
    assert isinstance(page, BackupPage)
    return page


def inventory_of(program: Application) -> Inventory:
    assert program.place is not None
    return program.place.inventory


def titles(program: Application) -> list[str]:
    return [line.row.title for line in record_table(inventory_of(program), "company").rows]


def test_backups_are_listed_with_day_reason_and_size(laptop: Laptop, path: Path) -> None:
    page = backups(laptop, laptop.start(path))

    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert "Before an import" in said
    assert any(text.endswith(("kB", "KiB", "MiB")) for text in said)
    assert len(page.restores) == 1


def test_a_backup_is_made_by_hand(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    page = backups(laptop, program)

    page.make.click()
    laptop.settle(program)
    laptop.qtbot.waitUntil(lambda: len(page.restores) == 2)

    assert [backup.reason for backup in list_backups(inventory_of(program))] == ["manual", "import"]


def test_restoring_a_backup_brings_back_what_was_deleted(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    before = inventory_of(program).info.replica
    delete_records(
        inventory_of(program), [line.row.uuid for line in record_table(inventory_of(program), "company").rows]
    )
    page = backups(laptop, program)

    next(iter(page.restores.values())).click()
    laptop.qtbot.waitUntil(lambda: bool(program.window.messages))
    laptop.settle(program)

    assert titles(program) == ["Aurelith", "Brontide"]
    assert inventory_of(program).info.replica != before
    assert program.window.current == "backups"
    assert [backup.reason for backup in list_backups(inventory_of(program))] == ["replaced", "import"]


def test_what_a_restored_backup_replaced_can_be_restored_too(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    delete_records(inventory_of(program), [record_table(inventory_of(program), "company").rows[0].row.uuid])
    for _ in range(2):
        page = backups(laptop, program)
        told = len(program.window.messages)
        next(iter(page.restores.values())).click()
        laptop.qtbot.waitUntil(lambda told=told: len(program.window.messages) > told)
        laptop.settle(program)

    assert titles(program) == ["Brontide"]


def test_a_damaged_backup_is_refused_and_the_inventory_stays(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    page = backups(laptop, program)
    (backup,) = list_backups(inventory_of(program))
    backup.path.write_bytes(b"not an inventory")

    page.restores[str(backup.path)].click()
    laptop.qtbot.waitUntil(lambda: bool(program.window.messages))

    assert titles(program) == ["Aurelith", "Brontide"]


def test_the_page_has_the_focus_on_arrival(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)

    page = backups(laptop, program)

    assert program.window.focusWidget() is page.make
