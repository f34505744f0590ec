"""What workbooks say of a record whose row is gone from them: it waits until a workbook comes that has the row.

So it does not matter which of them comes first: rows of a list count once somebody knows whose they are, and make no
nameless record before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from genera_desktop.records.merge import meet
from genera_desktop.records.record import Record
from genera_desktop.records.serial import record_from_json
from genera_desktop.services.upgrade_records import Upgrades, upgraded_record

if TYPE_CHECKING:
    from genera_desktop.store.entries import Contribution
    from genera_desktop.store.transaction import Transaction

ROWLESS = "rowless"
"""Marks, beside the record, what a workbook without its row says of it."""


def waits(part: Contribution) -> bool:
    """Whether what a workbook says of a record makes no record of its own."""
    return ROWLESS in part.payload


def waiting_records(transaction: Transaction, records: Iterable[str], upgrades: Upgrades) -> dict[str, Record]:
    """What waits for these records, which the inventory does not hold, by UUID."""
    undone = {one.id for one in transaction.submissions.all() if one.undone_at}
    found: dict[str, Record] = {}
    for part in transaction.submissions.said_of(records):
        if waits(part) and part.submission not in undone:
            said = upgraded_record(record_from_json(part.payload), upgrades)
            found[part.record] = meet(found[part.record], said) if part.record in found else said
    return found
