"""Who changed which answer when, from what to what: shown to people, and the source of undo.

Entries are ordered as they came into the file; for the edits of one replica that is the order of their dots.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import bindparam, func, insert, select

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot
from genera_desktop.store import tables
from genera_desktop.store.ledger import CHUNK, Ledger, Row
from genera_desktop.store.rows import HistoryEntry, Step
from genera_desktop.store.seals import seal, stored_json

_history = tables.history.c
_newest_first = select(tables.history).order_by(_history.number.desc())
_of_record = _newest_first.where(_history.record == bindparam("record"))
_of_item = _of_record.where(_history.item == bindparam("item"))
_of_answer = _of_item.where(_history.key == bindparam("key"))
_of_step = _newest_first.where(_history.step == bindparam("step"))
_latest_before = _newest_first.where(_history.number < bindparam("number"), _history.step != bindparam("step")).limit(1)
_size_of_step = select(func.count(), func.count(_history.record.distinct())).where(_history.step == bindparam("step"))
_add = insert(tables.history)

_AFTER_ALL = 2**31 - 1


class History:
    """The history of an inventory."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, entries: Sequence[HistoryEntry]) -> None:
        """Adds entries behind all others, in their order."""
        for start in range(0, len(entries), CHUNK):
            self._ledger.insert(_add, [self._values(entry) for entry in entries[start : start + CHUNK]])

    def of(self, record: str, item: str = "", key: str = "") -> list[HistoryEntry]:
        """What was changed in a record, newest first: all of it, one item, or one answer of the record or item."""
        if key:
            rows = self._ledger.read(_of_answer, record=record, item=item, key=key)
        elif item:
            rows = self._ledger.read(_of_item, record=record, item=item)
        else:
            rows = self._ledger.read(_of_record, record=record)
        return [history_entry(row) for row in rows]

    def steps(self, limit: int = 100) -> list[Step]:
        """The latest steps, newest first, named as their last entries are."""
        return list(islice(self.newest_steps(), limit))

    def newest_steps(self) -> Iterator[Step]:
        """All steps, newest first, each read when it is asked for."""
        seen: set[str] = set()
        number, step = _AFTER_ALL, ""
        while rows := self._ledger.read(_latest_before, number=number, step=step):
            number, entry = rows[0][0], history_entry(rows[0])
            step = entry.step
            if step in seen:
                continue
            seen.add(step)
            [[size, records]] = self._ledger.read(_size_of_step, step=step)
            yield Step(step, entry.label, entry.at, entry.by, entry.origin, size, records, entry.record, number)

    def step(self, step: str) -> list[HistoryEntry]:
        """The entries of one step, newest first: the order in which they are undone."""
        return [history_entry(row) for row in self._ledger.read(_of_step, step=step)]

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
