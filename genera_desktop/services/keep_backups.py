"""The backups of an inventory: which there are, and why."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.frozen import frozen
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.backups import made_at
from genera_desktop.store.inventory import Inventory

MANUAL = "manual"


@frozen
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
