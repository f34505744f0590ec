"""What is done when the window opens an inventory: a backup once a day, and no leftovers of an export beside it."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.services.erase_person import PENDING, finish_erasing
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.deliver import sweep_leftovers


def needs_beginning(inventory: Inventory) -> bool:
    """Whether there is something to do: a backup of the day, or an erasing that was cut short."""
    return needs_backup(inventory) or must_finish(inventory)


def needs_backup(inventory: Inventory) -> bool:
    """Whether there are records and no backup of today. Another day is another one, whichever way a clock went."""
    with inventory.glimpse() as transaction:
        has_records = bool(transaction.records.count_by_form())
    return has_records and not inventory.is_shared and inventory.last_backup_at()[:10] != inventory.now_text()[:10]


def must_finish(inventory: Inventory) -> bool:
    """Whether the program was killed before somebody who is to be erased had gone from the backups too."""
    with inventory.glimpse() as transaction:
        return bool(transaction.settings.get(PENDING))


def begin_day(inventory: Inventory, *, progress: Progress = NO_PROGRESS) -> Path | None:
    """Makes the day's backup, ends an erasing that was cut short, and removes what a killed export left in the
    inventory's folder."""
    if not inventory.is_shared:
        sweep_leftovers(inventory.folder)
    backup = inventory.backup("daily")
    finish_erasing(inventory, progress=progress)
    return backup
