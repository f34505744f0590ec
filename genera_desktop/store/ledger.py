"""One open transaction: its connection, what may be written through it, and the numbers that it hands out."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, Row, Table, select, update

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot
from genera_desktop.store import tables
from genera_desktop.store.seals import seal

CHUNK = 500
"""How many rows one statement takes or asks for."""

Values = dict[str, Any]
AnyRow = Row[*tuple[Any, ...]]
Found = CursorResult[*tuple[Any, ...]]

_inventory = select(tables.inventory).with_for_update()


def new_replica() -> str:
    """An id for an inventory file, as it stands in dots: short, for it is written beside every answer."""
    return secrets.token_hex(8)


def sealed(values: Values) -> Values:
    """The values of a row, given in the order of the table's columns, and their seal."""
    return {**values, "hash": seal(values.values())}


def checked(row: AnyRow, table: Table, named: str = "") -> Values:
    """The row of a whole table by column name, without its hash, refused where its bytes have changed."""
    *values, found = row
    if seal(values) != found:
        raise GeneraError("damaged-row", table=table.name, row=named or str(values[0]))
    return dict(zip(table.columns.keys(), values, strict=False))


@cache
def _upsert(table: Table, dialect: str) -> Executable:
    # SQLite and PostgreSQL have the same statement, but SQLAlchemy keeps one for each of them.
    insert = import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
    keys = [column.name for column in table.primary_key]
    others = {column.name: insert.excluded[column.name] for column in table.columns if column.name not in keys}
    statement: Executable = insert.on_conflict_do_update(index_elements=keys, set_=others)
    return statement


class Ledger:
    """A transaction as the repositories see it."""

    def __init__(self, connection: Connection, place: str, *, writing: bool) -> None:
        self.connection = connection
        self.writing = writing
        self._place = place
        self._counters: Values = {}
        self.step_numbers: dict[str, int] = {}

    def read(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Found:
        return self.connection.execute(statement, values)

    def read_pairs(self, statement: Executable, values: Mapping[str, Any] | None = None) -> dict[Any, Any]:
        """The rows of two columns, the second by the first."""
        return {row[0]: row[1] for row in self.read(statement, values)}

    def write(self, statement: Executable, values: Values | Sequence[Values] | None = None) -> Found:
        if not self.writing:
            raise RuntimeError("only a transaction of Inventory.writing() may write")
        return self.connection.execute(statement, values)

    def put(self, table: Table, rows: Sequence[Values]) -> None:
        """Writes rows, each over the one with the same key, if there is one."""
        for start in range(0, len(rows), CHUNK):
            self.write(_upsert(table, self.connection.dialect.name), rows[start : start + CHUNK])

    @property
    def replica(self) -> str:
        """The replica in whose name this transaction counted edits, '' where it did not."""
        return str(self._counters.get("replica", ""))

    def next_dot(self) -> Dot:
        """The name of the next edit of this inventory."""
        counters = self._counting()
        counters["counter"] += 1
        return Dot(counters["replica"], counters["counter"])

    def next_number(self) -> int:
        """The next place in the order in which things came into this file."""
        counters = self._counting()
        counters["number"] += 1
        number: int = counters["number"]
        return number

    def save(self) -> None:
        """Writes the counters back; the last thing before the commit."""
        if self._counters:
            self.write(update(tables.inventory), sealed(self._counters))

    def _counting(self) -> Values:
        if not self.writing:
            raise RuntimeError("only a transaction of Inventory.writing() counts edits")
        if not self._counters:
            self._counters = checked(self.read(_inventory).one(), tables.inventory)
            if self._counters["place"] != self._place:
                self.become_new_replica()
        return self._counters

    def become_new_replica(self) -> None:
        """Gives the file an id of its own: it is a copy, and two files must never name two edits alike."""
        self._counters = self._counters or checked(self.read(_inventory).one(), tables.inventory)
        self._counters.update(place=self._place, replica=new_replica(), counter=0)
