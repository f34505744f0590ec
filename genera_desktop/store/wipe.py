"""What was taken out of an inventory leaves its file and its backups too.

Deleting alone leaves old text in unused corners of pages: only a file that is built anew has none.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.store import sqlite
from genera_desktop.store.backups import backups_of, flush_folder, folder_of, sweep_backups
from genera_desktop.store.clock import Clock
from genera_desktop.store.inventory import Inventory


@frozen
class RewrittenBackups:
    """How many backups were written anew, and how many had to be removed because they could not be."""

    rewritten: int = 0
    removed: int = 0


def wipe(inventory: Inventory) -> None:
    """Builds the file of an inventory anew, with nothing in it but its rows. Not inside a transaction."""
    inventory.seat.build_anew()


def rewrite_backups(
    inventory: Inventory, texts: Collection[str], change: Callable[[Inventory], None], *, every: bool = False
) -> RewrittenBackups:
    """Changes every backup, or those that hold one of these texts. One that cannot be changed (it is damaged, say) is
    removed.

    Names and times of the backups stay. A server's are out of our reach.
    """
    if inventory.is_shared:
        return RewrittenBackups()
    location = inventory.path
    sweep_backups(location)
    rewritten = removed = 0
    for backup in backups_of(location):
        if not (every or _holds(backup, texts)):
            continue
        try:
            _rewrite(backup, inventory.clock, change)
            rewritten += 1
        except (GeneraError, sqlite3.Error):
            _remove(backup)
            removed += 1
    sweep_backups(location)
    if rewritten or removed:
        flush_folder(folder_of(location))
    return RewrittenBackups(rewritten, removed)


def _holds(backup: Path, texts: Collection[str]) -> bool:
    needles = [text.encode() for text in texts]
    for file in (backup, _journal(backup)):
        if file.exists():
            content = file.read_bytes()
            if any(needle in content for needle in needles):
                return True
    return False


def _rewrite(backup: Path, clock: Clock, change: Callable[[Inventory], None]) -> None:
    part = backup.with_suffix(".part")
    sqlite.copy_database(backup, part)
    with Inventory.open(part, clock=clock) as copy:
        if copy.check():
            raise GeneraError("damaged-inventory")
        change(copy)
    shutil.rmtree(folder_of(part), ignore_errors=True)  # there is one where the backup was of an older program
    sqlite.build_anew(part)
    part.replace(backup)
    _journal(backup).unlink(missing_ok=True)


def _remove(backup: Path) -> None:
    for file in (_journal(backup), backup):
        with suppress(FileNotFoundError):
            file.unlink()


def _journal(backup: Path) -> Path:
    return backup.with_name(backup.name + "-journal")
