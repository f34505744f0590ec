"""A starter workbook becomes, or brings up to date, the inventory of its cluster: nothing to configure."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.address import Location
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.erase_person import finish_erasing
from genera_desktop.services.import_plan import ImportReport
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.read_workbook import read_submission_file
from genera_desktop.store.clock import Clock, utc_now
from genera_desktop.store.inventory import Inventory


@frozen
class Opened:
    """The inventory that the starter led to, open, and what became of the starter's records."""

    inventory: Inventory
    report: ImportReport


def open_starter(
    starter: Path,
    location: Location,
    *,
    password: str = "",
    clock: Clock = utc_now,
    replica: str = "",
    device: str = "",
) -> Opened:
    """Makes the inventory at `location` from a starter workbook, or brings it up to date where it exists.

    GeneraError where the workbook names no cluster, or another one than the inventory's; a new one is taken away
    again then.
    """
    is_new = not Inventory.exists(location)
    if is_new:
        reading = read_submission_file(starter, password=password)
        if not reading.header.cluster:
            raise GeneraError("starter-without-cluster", file=starter.name)
        inventory = create_inventory(
            location,
            cluster=reading.header.cluster,
            questionnaire=reading.questionnaire,
            clock=clock,
            replica=replica,
            device=device,
        )
    else:
        inventory = Inventory.open(location, clock=clock)
    try:
        report = apply_import(inventory, plan_import(inventory, starter, password=password), backup=not is_new)
        finish_erasing(inventory)
        return Opened(inventory, report)
    except BaseException:
        inventory.close()
        if is_new:
            inventory.seat.remove()
        raise
