"""What an analysis gives: tables of plain rows whose figures know the records behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from genera_desktop.analysis.entries import Entry
from genera_desktop.frozen import frozen


class Figure(NamedTuple):
    """A number and the entries it was counted from, by uuid."""

    value: float
    records: tuple[str, ...]


class Link(NamedTuple):
    """An entry named in a row. `item` is the id of the entry of one of its lists that the row is about, '' where it is
    about the whole."""

    uuid: str
    title: str
    local_id: str = ""
    item: str = ""

    @property
    def place(self) -> str:
        """What opens it: its id, and behind a slash the item's."""
        return f"{self.uuid}/{self.item}" if self.item else self.uuid


Cell = None | str | int | float | bool | date | tuple[str, ...] | Figure | Link
Row = Mapping[str, Cell]


class Kind(StrEnum):
    """What the cells of a column are, and so how they are shown."""

    CLUSTER = "cluster"
    CHOICE = "choice"
    RECORD = "record"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes-no"
    WORD = "word"
    """A code of the analysis itself, whose text the message catalogue has as `analysis-word-<code>`."""
    NAMED = "named"
    """A code of an extra column of choices; its text is the message `analysis-<column>-<code>`, or the code."""


class Column(NamedTuple):
    """A column. `role` says whose choices put its codes into words (kind CHOICE); cells may hold several codes."""

    name: str
    kind: Kind
    role: str = ""


@frozen
class Table:
    """One table. Its title is the message `analysis-table-<name>`, that of a column `analysis-column-<name>`."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def clusters(name: str = "cluster") -> Column:
    return Column(name, Kind.CLUSTER)


def choice(name: str, role: str) -> Column:
    return Column(name, Kind.CHOICE, role)


def record(name: str) -> Column:
    return Column(name, Kind.RECORD)


def number(name: str) -> Column:
    return Column(name, Kind.NUMBER)


def text(name: str) -> Column:
    return Column(name, Kind.TEXT)


def named(name: str) -> Column:
    return Column(name, Kind.NAMED)


def day(name: str) -> Column:
    return Column(name, Kind.DATE)


def yes_no(name: str) -> Column:
    return Column(name, Kind.YES_NO)


def word(name: str) -> Column:
    return Column(name, Kind.WORD)


def table(name: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> Table:
    """A table of rows whose cells stand in the order of the columns."""
    names = [column.name for column in columns]
    return Table(name, tuple(columns), tuple(dict(zip(names, row, strict=True)) for row in rows))


def count(entries: Iterable[Entry]) -> Figure:
    """How many entries, each counted once."""
    uuids = tuple(dict.fromkeys(entry.uuid for entry in entries))
    return Figure(len(uuids), uuids)


def counted(uuids: Iterable[str]) -> Figure:
    """How many different uuids."""
    distinct = tuple(dict.fromkeys(uuids))
    return Figure(len(distinct), distinct)


def link(entry: Entry, item: str = "") -> Link:
    return Link(entry.uuid, entry.title, entry.local_id, item)
