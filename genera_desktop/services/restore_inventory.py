"""A backup becomes the inventory again, without the persons who were erased since it was made."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.services.erase_person import erase_again
from genera_desktop.services.erased_list import ErasedList, erased_list
from genera_desktop.store.backups import backups_of
from genera_desktop.store.clock import Clock, utc_now
from genera_desktop.store.inventory import Inventory


def restore_inventory(backup: Path, location: Path, *, clock: Clock = utc_now) -> Inventory:
    """The backup as the inventory at `location`, open; what lies there joins the backups.

    The list of erased persons is that of what lies there and of its backups, and is applied before anyone sees the
    restored inventory.
    """
    lists = [_list_in(file) for file in (location, *backups_of(location)) if file.is_file()]
    known = [one for one in lists if one is not None and one.items]
    restored = Inventory.restore(backup, location, clock=clock)
    try:
        for one in known[:1]:  # the latest has everyone: each erasing writes the whole list into all of them
            erase_again(restored, one)
    except BaseException:
        restored.close()
        raise
    return restored


def _list_in(file: Path) -> ErasedList | None:
    try:
        with Inventory.open(file, read_only=True) as inventory, inventory.reading() as transaction:
            return erased_list(transaction)
    except GeneraError:
        return None  # damaged: that is why somebody restores
