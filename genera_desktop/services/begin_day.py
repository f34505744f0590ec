"""What is done when the window opens an inventory: a backup once a day, and what a killed program left is removed."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.services.erase_person import PENDING, finish_erasing
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.deliver import sweep_leftovers
from genera_desktop.workbook.passing import sweep_passing


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


def tidy_up(inventory: Inventory) -> None:
    """Removes what a killed program left in the inventory's folder, and what only passed on its way."""
    if not inventory.is_shared:
        sweep_leftovers(inventory.folder)
    sweep_passing()


def begin_day(inventory: Inventory, *, progress: Progress = NO_PROGRESS) -> Path | None:
    """Makes the day's backup, ends an erasing that was cut short, and removes what a killed export left in the
    inventory's folder."""
    tidy_up(inventory)
    backup = inventory.backup("daily")
    finish_erasing(inventory, progress=progress)
    return backup
