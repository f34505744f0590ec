"""An inventory moves: from a file to a server, where several can work on it, or back into a file."""

from __future__ import annotations

from collections.abc import Mapping

from genera_desktop.address import Location
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.clock import Clock, utc_now
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import MOVED


@frozen
class MoveReport:
    """From where to where, by name, and how many rows of which table were carried and compared."""

    source: str
    target: str
    rows: Mapping[str, int]


@seldom_searched()
def move_inventory(
    source: Location,
    target: Location,
    *,
    keep: bool = False,
    clock: Clock = utc_now,
    progress: Progress = NO_PROGRESS,
) -> MoveReport:
    """Carries an inventory to a place where none is, without loss: every row is compared there.

    What stays behind can be read, and no longer written, so that nobody goes on in the old place by mistake; with
    `keep` it stays as it is, a replica beside the other. Its backups stay where they are. GeneraError, and nothing
    changed, where something is at `target` already, a row is damaged, or the source cannot be opened.
    """
    with Inventory.open(source, clock=clock, read_only=keep) as inventory:
        if found := inventory.check():
            raise GeneraError(found[0].code, **found[0].params)
        if not keep:
            inventory.backup("move")
        rows = _carried(inventory, target, keep, progress)
        name = inventory.name
    with Inventory.open(target, clock=clock, read_only=True) as carried:
        return MoveReport(name, carried.name, rows)


def _carried(inventory: Inventory, target: Location, keep: bool, progress: Progress) -> Mapping[str, int]:
    from genera_desktop.store.whole import carry

    def watch(done: int, _table: str) -> None:
        progress.step(done, 0, "move")

    with inventory.reading() if keep else inventory.writing() as transaction:
        rows = carry(transaction, target, watch)
        if not keep:
            transaction.settings.set(MOVED, str(target))
    return rows
