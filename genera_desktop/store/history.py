"""Who changed which answer when, from what to what: shown to people, and the source of undo.

Entries are ordered as they came into the file; for the edits of one replica that is the order of their dots.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby, islice

from sqlalchemy import Insert, bindparam, func, insert, literal_column, select, union_all

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot
from genera_desktop.store import tables
from genera_desktop.store.bundles import bundle_entries, bundle_values, bundled
from genera_desktop.store.entries import HistoryBundle, HistoryEntry, Step
from genera_desktop.store.ledger import CHUNK, Ledger, Row
from genera_desktop.store.seals import seal, stored_json

_history, _bundles = tables.history.c, tables.history_bundles.c
_newest_first = select(tables.history).order_by(_history.number.desc())
_of_record = _newest_first.where(_history.record == bindparam("record"))
_of_item = _of_record.where(_history.item == bindparam("item"))
_of_answer = _of_item.where(_history.key == bindparam("key"))
_of_step = _newest_first.where(_history.step == bindparam("step"))
_latest_before = _newest_first.where(_history.number < bindparam("number"), _history.step != bindparam("step")).limit(1)
_bundles_first = select(tables.history_bundles).order_by(_bundles.number.desc())
_bundles_of_record = _bundles_first.where(_bundles.record == bindparam("record"))
_bundles_of_step = _bundles_first.where(_bundles.step == bindparam("step"))
_latest_bundle_before = _bundles_first.where(
    _bundles.number < bindparam("number"), _bundles.step != bindparam("step")
).limit(1)
_in_step = union_all(
    select(_history.record, literal_column("1").label("size")).where(_history.step == bindparam("step")),
    select(_bundles.record, _bundles.size).where(_bundles.step == bindparam("step")),
).subquery()
_size_of_step = select(func.sum(_in_step.c.size), func.count(_in_step.c.record.distinct()))
_add, _add_bundle = insert(tables.history), insert(tables.history_bundles)

_AFTER_ALL = 2**31 - 1
MANY = 8
"""From so many entries on that come together for a record they are one row. What is typed is a row an entry."""


class History:
    """The history of an inventory."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, entries: Iterable[HistoryEntry]) -> None:
        """Adds entries behind all others, in their order."""
        rows: list[Row] = []
        bundles: list[Row] = []
        for _, run in groupby(entries, _together):
            together = list(run)
            if len(together) < MANY:
                rows += [self._values(entry) for entry in together]
            else:
                bundles.append(self._bundle_values(bundled(together)))
        self._insert(_add, rows)
        self._insert(_add_bundle, bundles)

    def add_bundles(self, bundles: Iterable[HistoryBundle]) -> None:
        """Adds what came together for records behind all others, in its order; any iterable will do."""
        rows = (self._bundle_values(bundle) for bundle in bundles if bundle.size)
        while chunk := list(islice(rows, CHUNK)):
            self._ledger.insert(_add_bundle, chunk)

    def of(self, record: str, item: str = "", key: str = "") -> list[HistoryEntry]:
        """What was changed in a record, newest first: all of it, one item, or one answer of the record or item."""
        if key:
            rows = self._ledger.read(_of_answer, record=record, item=item, key=key)
        elif item:
            rows = self._ledger.read(_of_item, record=record, item=item)
        else:
            rows = self._ledger.read(_of_record, record=record)
        return _joined(rows, self._ledger.read(_bundles_of_record, record=record), item, key)

    def steps(self, limit: int = 100) -> list[Step]:
        """The latest steps, newest first, named as their last entries are."""
        return list(islice(self.newest_steps(), limit))

    def newest_steps(self) -> Iterator[Step]:
        """All steps, newest first, each read when it is asked for."""
        seen: set[str] = set()
        number, step = _AFTER_ALL, ""
        while entry := self._latest(number, step):
            number, step = entry.number, entry.step
            if step in seen:
                continue
            seen.add(step)
            [[size, records]] = self._ledger.read(_size_of_step, step=step)
            yield Step(step, entry.label, entry.at, entry.by, entry.origin, size, records, entry.record, number)

    def step(self, step: str) -> list[HistoryEntry]:
        """The entries of one step, newest first: the order in which they are undone."""
        return _joined(self._ledger.read(_of_step, step=step), self._ledger.read(_bundles_of_step, step=step))

    def _latest(self, number: int, step: str) -> HistoryEntry | None:
        """The last entry before this number that is of another step."""
        rows = self._ledger.read(_latest_before, number=number, step=step)
        bundles = self._ledger.read(_latest_bundle_before, number=number, step=step)
        if bundles and (not rows or bundles[0][0] > rows[0][0]):
            return next(bundle_entries(bundles[0]))
        return history_entry(rows[0]) if rows else None

    def _insert(self, statement: Insert, rows: Sequence[Row]) -> None:
        for start in range(0, len(rows), CHUNK):
            self._ledger.insert(statement, rows[start : start + CHUNK])

    def _bundle_values(self, bundle: HistoryBundle) -> Row:
        return bundle_values(bundle, self._ledger.next_number(bundle.size))

    def _values(self, entry: HistoryEntry) -> Row:
        values = (
            self._ledger.next_number(),
            entry.step,
            entry.label,
            entry.origin,
            entry.at,
            entry.by,
            entry.record,
            entry.item,
            entry.key,
            stored_json(entry.old),
            stored_json(entry.new),
            entry.dot.replica,
            entry.dot.counter,
        )
        return (*values, seal(values))


def history_entry(row: Row) -> HistoryEntry:
    """The entry that a row holds, refused where its bytes have changed."""
    *values, found = row
    number, step, label, origin, at, by, record, item, key, old, new, replica, counter = values
    if seal(values) != found:
        raise GeneraError("damaged-history", record=str(record))
    return HistoryEntry(
        step, label, at, by, record, item, key, json.loads(old), json.loads(new), Dot(replica, counter), origin, number
    )


def _together(entry: HistoryEntry) -> tuple[str, ...]:
    """What the entries of a bundle share."""
    return (entry.step, entry.label, entry.at, entry.origin, entry.record)


def _joined(rows: Sequence[Row], bundles: Sequence[Row], item: str = "", key: str = "") -> list[HistoryEntry]:
    """The entries of rows and bundles that are newest first, in that order."""
    told = (entry for row in bundles for entry in bundle_entries(row, item, key))
    single = map(history_entry, rows)
    if not bundles or not rows:
        return list(told if bundles else single)
    return list(merge(single, told, key=lambda entry: entry.number, reverse=True))
