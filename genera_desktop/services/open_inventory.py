"""An inventory opened to be written, or where that cannot be, to be read."""

from __future__ import annotations

from typing import NamedTuple

from genera_desktop.address import Location
from genera_desktop.errors import GeneraError
from genera_desktop.store.inventory import Inventory

READABLE = ("inventory-in-use", "read-only-inventory", "inventory-moved")
"""Refusals to open an inventory for writing after which it can still be read."""


class Opened(NamedTuple):
    """An open inventory, and why it may only be read; None where it may be written. `unkept`: the key ring did not
    take its password."""

    inventory: Inventory
    refusal: GeneraError | None = None
    unkept: bool = False


def open_inventory(location: Location) -> Opened:
    """The inventory that is there. GeneraError where it can be neither written nor read."""
    try:
        return Opened(Inventory.open(location))
    except GeneraError as refusal:
        if refusal.code not in READABLE:
            raise
        return Opened(Inventory.open(location, read_only=True), refusal)
