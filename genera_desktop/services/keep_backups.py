"""The backups of an inventory: which there are and why, and one a day."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.backups import made_at
from genera_desktop.store.inventory import Inventory

DAILY, MANUAL = "daily", "manual"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `reason` is what it was made for: the next thing that happened to the inventory, or `daily`."""

    path: Path
    at: str
    reason: str
    size: int


def list_backups(inventory: Inventory, *, progress: Progress = NO_PROGRESS) -> list[Backup]:
    """The backups of an inventory, the one made last first."""
    found = []
    for done, path in enumerate(paths := inventory.backups()):
        progress.step(done, len(paths), "read")
        _number, _day, _time, reason = path.stem.split(" ", 3)
        found.append(Backup(path, made_at(path), reason, path.stat().st_size))
    return found


def back_up_daily(inventory: Inventory, *, progress: Progress = NO_PROGRESS) -> Path | None:
    """Makes the backup of the day, where something was changed since the last one and today has none yet."""
    progress.step(0, 1, "backup")
    last = inventory.last_backup_at()
    if inventory.read_only or last[:10] == inventory.now_text()[:10]:
        return None
    with inventory.reading() as transaction:
        steps = transaction.history.steps(1)
    if not steps or (last and steps[0].at <= last):
        return None
    return inventory.backup(DAILY)
