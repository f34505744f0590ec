"""Short questions about the records of an inventory: what they are called, and which are there or have gaps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING

from genera_desktop.records.record import is_deleted

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.rows import RecordRow


def titles_of(inventory: Inventory, forms: Iterable[str]) -> dict[str, dict[str, str]]:
    """The titles of all living records of these forms, by form and record."""
    with inventory.reading() as transaction:
        return {form: transaction.records.titles(form) for form in forms}


def has_record(inventory: Inventory, uuid: str) -> bool:
    """Whether the inventory has the record, and it is not deleted."""
    with inventory.reading() as transaction:
        record = transaction.records.get(uuid)
    return record is not None and not is_deleted(record)


def records_called(inventory: Inventory, forms: Iterable[str], name: str) -> list[str]:
    """The living records of these forms that somebody may mean: the one with this id, else those with this readable
    id, else those with this title."""
    with inventory.reading() as transaction:
        rows = [row for form in forms for row in transaction.records.rows(form)]
    wanted = name.strip().casefold()
    ways: tuple[Callable[[RecordRow], str], ...] = (
        lambda row: row.uuid,
        lambda row: row.local_id,
        lambda row: row.title,
    )
    every_way = ([row.uuid for row in rows if way(row).casefold() == wanted] for way in ways)
    return next(filter(None, every_way), [])


def incomplete(inventory: Inventory, form: str, records: Collection[str]) -> list[str]:
    """Those of these records in which an answer is missing, in the order in which they were made."""
    with inventory.reading() as transaction:
        rows = [row for row in transaction.records.rows(form) if row.uuid in records and row.missing]
    return [row.uuid for row in sorted(rows, key=lambda row: (len(row.local_id), row.local_id))]
