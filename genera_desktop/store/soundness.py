"""The whole inventory looked through for rows whose bytes are not as they were saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from sqlalchemy import select

from genera_desktop.errors import GeneraError
from genera_desktop.store import tables
from genera_desktop.store.bundles import bundle_entries
from genera_desktop.store.history import history_entry
from genera_desktop.store.ledger import Ledger, Row, checked
from genera_desktop.store.records import SHOWN, Records
from genera_desktop.store.rows import record_row

_SEALED_OTHERWISE = (tables.records, tables.items, tables.history, tables.history_bundles)
_SEALED_ALIKE = [table for table in tables.metadata.tables.values() if table not in _SEALED_OTHERWISE]


def damages(ledger: Ledger) -> Iterator[GeneraError]:
    """Why each damaged row would be refused; a damaged record is named once."""
    for table in _SEALED_ALIKE:
        yield from _refusals(partial(checked, table=table), ledger.each(select(table)))
    yield from _refusals(history_entry, ledger.each(select(tables.history)))
    yield from _refusals(_opened, ledger.each(select(tables.history_bundles)))
    records = Records(ledger)
    refused = [
        *_refusals(record_row, ledger.each(select(*SHOWN))),
        *_refusals(records.get, records.uuids()),
    ]
    yield from {error.params["record"]: error for error in refused}.values()


def _opened(row: Row) -> object:
    return list(bundle_entries(row))


def _refusals(read: Callable[[Any], object], rows: Iterable[Any]) -> Iterator[GeneraError]:
    for row in rows:
        try:
            read(row)
        except GeneraError as error:
            yield error
