"""One open transaction: its connection, what may be written through it, and the numbers that it hands out.

Statements are SQLAlchemy's, compiled once for a database, and then given to its driver as they are: that takes a
tenth of the time of `Connection.execute`, and is exact because all columns are plain text and whole numbers.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, Executable, Insert, Table, bindparam, select, update
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot
from genera_desktop.store import tables
from genera_desktop.store.seals import seal

CHUNK = 500
"""How many rows one statement takes or asks for."""

Values = dict[str, Any]
Row = Sequence[Any]

_unlocked = select(tables.inventory)
_inventory = _unlocked.with_for_update()
_state = select(tables.inventory.c.hash)
_changing = ("replica", "place", "counter", "number", "hash")
_save = update(tables.inventory).values({name: bindparam(name) for name in _changing})


def new_replica() -> str:
    """An id for an inventory file, as it stands in dots: short, for it is written beside every answer."""
    return secrets.token_hex(8)


def sealed(values: Values) -> Values:
    """The values of a row, given in the order of the table's columns, and their seal."""
    return {**values, "hash": seal(values.values())}


def checked(row: Row, table: Table) -> Values:
    """The row of a whole table by column name, without its hash, refused where its bytes have changed."""
    *values, found = row
    if seal(values) != found:
        raise GeneraError("damaged-row", table=table.name, row=str(values[0]))
    return dict(zip(_names(table), values, strict=True))


@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(table.columns.keys())[:-1]


@cache
def _columns(statement: Insert) -> list[str]:
    return statement.table.columns.keys()


@cache
def _upsert(table: Table, dialect: str) -> ClauseElement:
    # SQLite and PostgreSQL have the same statement, but SQLAlchemy keeps one for each of them.
    insert = import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
    keys = [column.name for column in table.primary_key]
    # Setting an indexed column to what it is already would write the pages of its index for nothing.
    indexed = {column.name for index in table.indexes for column in index.columns}
    kept = {*keys, *indexed}
    others = {column.name: insert.excluded[column.name] for column in table.columns if column.name not in kept}
    statement: ClauseElement = insert.on_conflict_do_update(index_elements=keys, set_=others)
    return statement


class _Prepared(NamedTuple):
    """A statement in a database's own words, the values it holds itself, and the order of all its values, if any."""

    text: str
    own: Mapping[str, Any]
    order: Sequence[str] | None

    def arguments(self, values: Mapping[str, Any]) -> Any:
        every = {**self.own, **values} if self.own else values
        return every if self.order is None else [every[name] for name in self.order]


_known: dict[tuple[object, ...], _Prepared] = {}


def _prepared(statement: ClauseElement, dialect: Dialect) -> _Prepared:
    key = (statement, dialect.name)
    if key not in _known:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        own = {name: value for name, value in compiled.params.items() if value is not None}
        _known[key] = _Prepared(str(compiled), own, compiled.positiontup)
    return _known[key]


def _expanded(statement: ClauseElement, dialect: Dialect, values: Mapping[str, Any]) -> _Prepared:
    """A statement with lists of these lengths."""
    lengths = tuple((name, len(value)) for name, value in values.items() if isinstance(value, list))
    key = (statement, dialect.name, *lengths)
    if key not in _known:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        own = {name: value for name, value in compiled.params.items() if value is not None}
        state = compiled.construct_expanded_state(dict(values))
        _known[key] = _Prepared(state.statement, own, state.positiontup)
    return _known[key]


class Ledger:
    """A transaction as the repositories see it."""

    def __init__(self, connection: Connection, place: str, *, writing: bool, is_shared: bool = False) -> None:
        """Where others write too, the inventory is theirs or ours from here on: counting locks it."""
        self.writing = writing
        self.connection = connection
        self._dialect = connection.dialect
        self._cursor = connection.connection.cursor()
        self._place = place
        self._counters: Values = {}
        self.found = self.left = ""
        """The seal of the inventory's own row before this transaction counted and after it."""
        self._wrote, self._locked_at = False, -1
        if is_shared and writing:
            self._locked_at = int(self._counting()["number"])

    def read(self, statement: ClauseElement, **values: str | int) -> list[Row]:
        """All rows that a constant of a module asks for."""
        prepared = _prepared(statement, self._dialect)
        self._cursor.execute(prepared.text, prepared.arguments(values))
        return list(self._cursor.fetchall())

    def among(self, statement: ClauseElement, **values: str | int | list[str]) -> list[Row]:
        """The same of a constant that takes lists of at most `CHUNK` texts. They are filled up with their last one to
        few lengths, so that few statements are made."""
        given: Values = {}
        filled: Values = {}
        for name, value in values.items():
            if isinstance(value, list):
                size = 1 << (len(value) - 1).bit_length()
                filled[name] = [*value, *value[-1:] * (size - len(value))]
                given |= {f"{name}_{place}": one for place, one in enumerate(filled[name], 1)}
            else:
                filled[name] = given[name] = value
        prepared = _expanded(statement, self._dialect, filled)
        self._cursor.execute(prepared.text, prepared.arguments(given))
        return list(self._cursor.fetchall())

    def search(self, statement: Executable, **values: str | int | list[str] | list[int]) -> list[Row]:
        """All rows that a statement asks for that was made for this question, or that takes lists."""
        return list(self.connection.execute(statement, values))

    def each(self, statement: Executable) -> Iterator[Row]:
        """The same, one row at a time."""
        yield from self.connection.execute(statement)

    def write(self, statement: ClauseElement, rows: Sequence[Values]) -> None:
        """Runs a constant of a module for each of the rows."""
        if not self.writing:
            raise RuntimeError("only a transaction of Inventory.writing() may write")
        self._wrote = True
        prepared = _prepared(statement, self._dialect)
        if len(rows) == 1:
            self._cursor.execute(prepared.text, prepared.arguments(rows[0]))
        elif rows:
            self._cursor.executemany(prepared.text, [prepared.arguments(values) for values in rows])

    def insert(self, statement: Insert, rows: Sequence[Row]) -> None:
        """Runs a table's plain INSERT, a constant of a module, for rows with a value for each column in turn."""
        prepared = _prepared(statement, self._dialect)
        if prepared.order == _columns(statement) and self.writing:
            self._cursor.executemany(prepared.text, rows)
        else:
            self.write(statement, [dict(zip(_columns(statement), row, strict=True)) for row in rows])

    def put(self, table: Table, rows: Sequence[Values]) -> None:
        """Writes rows, each over the one with the same key, if there is one; that keeps its indexed columns."""
        self.write(_upsert(table, self._dialect.name), rows)

    @contextmanager
    def part(self) -> Iterator[None]:
        """What is written and counted inside goes again, alone, where an exception leaves the block."""
        counters = dict(self._counters)
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            self._counters = counters
            raise

    @property
    def replica(self) -> str:
        """The replica in whose name this transaction counted edits, '' where it did not."""
        return str(self._counters.get("replica", ""))

    def next_dot(self) -> Dot:
        """The name of the next edit of this inventory."""
        counters = self._counting()
        counters["counter"] += 1
        return Dot(counters["replica"], counters["counter"])

    def next_number(self, count: int = 1) -> int:
        """The next place in the order in which things came into this file, or the last of so many that come now."""
        counters = self._counting()
        counters["number"] += count
        number: int = counters["number"]
        return number

    def latest_number(self) -> int:
        """The number that was handed out last."""
        counters = self._counters or checked(self.read(_unlocked)[0], tables.inventory)
        number: int = counters["number"]
        return number

    def save(self) -> None:
        """Writes the counters back; the last thing before the commit."""
        if self._wrote and self._counters.get("number") == self._locked_at:
            self.next_number()  # whatever was written: so the others see that something was
        if self._counters:
            values = sealed(self._counters)
            self.left = values["hash"]
            self.write(_save, [values])

    @property
    def numbers(self) -> tuple[int, int]:
        """The last number before this transaction, and the last one of it, where others may write too."""
        return self._locked_at, int(self._counters["number"])

    def state(self) -> str:
        """What changes with every edit: the seal of the inventory's own row."""
        return str(self.read(_state)[0][0])

    def _counting(self) -> Values:
        if not self.writing:
            raise RuntimeError("only a transaction of Inventory.writing() counts edits")
        if not self._counters:
            row = self.read(_inventory)[0]
            self._counters, self.found = checked(row, tables.inventory), str(row[-1])
            if self._counters["place"] != self._place:
                self.become_new_replica()
        return self._counters

    def become_new_replica(self) -> None:
        """Gives the file an id of its own: it is a copy, and two files must never name two edits alike."""
        self._counters = self._counters or checked(self.read(_inventory)[0], tables.inventory)
        self._counters.update(place=self._place, replica=new_replica(), counter=0)
