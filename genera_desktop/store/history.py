"""Who changed which answer when, from what to what: shown to people, and the source of undo.

Entries are ordered as they came into the file; for the edits of one replica that is the order of their dots.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, bindparam, func, insert, select

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot
from genera_desktop.store import tables
from genera_desktop.store.ledger import CHUNK, AnyRow, Ledger, Values, checked, sealed
from genera_desktop.store.rows import HistoryEntry, Step
from genera_desktop.store.seals import seal, stored_json

_history, _steps = tables.history.c, tables.steps.c
_newest_first = select(tables.history).order_by(_history.number.desc())
_steps_among = select(tables.steps).where(_steps.number.in_(bindparam("numbers", expanding=True)))
_sizes = (
    select(_history.step, func.count())
    .where(_history.step.in_(bindparam("numbers", expanding=True)))
    .group_by(_history.step)
)
_latest = select(tables.steps).order_by(_steps.number.desc()).limit(bindparam("limit"))
_number_of = select(_steps.number).where(_steps.id == bindparam("id"))
_add_step, _add_entries = insert(tables.steps), insert(tables.history)


class History:
    """The history of an inventory."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, entries: Sequence[HistoryEntry]) -> None:
        """Adds entries behind all others. The first entry of a step gives the step its label, time and origin."""
        rows = [self._values(entry) for entry in entries]
        for start in range(0, len(rows), CHUNK):
            self._ledger.write(_add_entries, rows[start : start + CHUNK])

    def of(self, record: str, item: str = "", key: str = "") -> list[HistoryEntry]:
        """What was changed in a record, newest first: all of it, one item, or one answer of the record or item."""
        conditions = [_history.record == record]
        if item or key:
            conditions.append(_history.item == item)
        if key:
            conditions.append(_history.key == key)
        return self._entries(*conditions)

    def steps(self, limit: int = 100) -> list[Step]:
        """The latest steps, newest first."""
        found = [checked(row, tables.steps) for row in self._ledger.read(_latest, {"limit": limit})]
        sizes = self._ledger.read_pairs(_sizes, {"numbers": [step["number"] for step in found]})
        return [
            Step(step["id"], step["label"], step["at"], step["by"], step["origin"], sizes.get(step["number"], 0))
            for step in found
        ]

    def step(self, step: str) -> list[HistoryEntry]:
        """The entries of one step, newest first: the order in which they are undone."""
        number = self._ledger.read(_number_of, {"id": step}).scalar()
        return [] if number is None else self._entries(_history.step == number)

    def _values(self, entry: HistoryEntry) -> Values:
        step = self._ledger.step_numbers.get(entry.step) or self._step_number(entry)
        return sealed(
            {
                "number": self._ledger.next_number(),
                "step": step,
                "at": entry.at,
                "by": entry.by,
                "record": entry.record,
                "item": entry.item,
                "key": entry.key,
                "old": stored_json(entry.old),
                "new": stored_json(entry.new),
                "replica": entry.dot.replica,
                "counter": entry.dot.counter,
            }
        )

    def _step_number(self, entry: HistoryEntry) -> int:
        number = self._ledger.read(_number_of, {"id": entry.step}).scalar()
        if number is None:
            number = self._ledger.next_number()
            values = {"number": number, "id": entry.step, "label": entry.label, "at": entry.at, "by": entry.by}
            self._ledger.write(_add_step, [sealed({**values, "origin": entry.origin})])
        self._ledger.step_numbers[entry.step] = number
        return int(number)

    def _entries(self, *conditions: ColumnElement[bool]) -> list[HistoryEntry]:
        rows = self._ledger.read(_newest_first.where(*conditions)).all()
        numbers = list({row.step for row in rows})
        steps: dict[int, Values] = {}
        for start in range(0, len(numbers), CHUNK):
            for step in self._ledger.read(_steps_among, {"numbers": numbers[start : start + CHUNK]}):
                steps[step.number] = checked(step, tables.steps)
        return [_entry(row, steps) for row in rows]


def _entry(row: AnyRow, steps: dict[int, Values]) -> HistoryEntry:
    if seal(row[:-1]) != row.hash or row.step not in steps:
        raise GeneraError("damaged-history", record=str(row.record))
    step = steps[row.step]
    return HistoryEntry(
        step["id"],
        step["label"],
        row.at,
        row.by,
        row.record,
        row.item,
        row.key,
        json.loads(row.old),
        json.loads(row.new),
        Dot(row.replica, row.counter),
        step["origin"],
    )
