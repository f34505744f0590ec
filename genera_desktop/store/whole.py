"""All rows of an inventory, as they are carried from a file to a server or back, and compared there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, insert, select

from genera_desktop.address import Location
from genera_desktop.errors import GeneraError
from genera_desktop.store import tables
from genera_desktop.store.ledger import CHUNK
from genera_desktop.store.rows import MOVED
from genera_desktop.store.seat import seat_of

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

Values = Sequence[Any]


def rows_of(connection: Connection, table: Table) -> Iterator[Values]:
    """The rows of a table by its key, without the mark of an inventory that was moved: that stays behind."""
    statement = select(table).order_by(*table.primary_key)
    if table is tables.settings:
        statement = statement.where(table.c.key != MOVED)
    for row in connection.execute(statement.execution_options(yield_per=CHUNK)):
        yield tuple(row)


def carry(
    transaction: Transaction, target: Location, watch: Callable[[int, str], None] = lambda _done, _table: None
) -> Mapping[str, int]:
    """Makes an inventory at `target` with the rows of an open one, compares both row by row, and gives how many there
    are by table. All or nothing. It goes on as a replica of its own from its first edit."""
    source = transaction.connection
    counts: Counter[str] = Counter()

    def build(connection: Connection, _place: str) -> None:
        connection.execute(insert(tables.version).values(version_num=tables.revision(tables.FORMAT)))
        for table in tables.metadata.sorted_tables:
            rows = rows_of(source, table)
            while chunk := list(islice(rows, CHUNK)):
                watch(counts.total(), table.name)
                names = table.columns.keys()
                connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in chunk])
                counts[table.name] += len(chunk)
        _compare(source, connection)

    seat_of(target).make(build)
    return counts


def _compare(source: Connection, target: Connection) -> None:
    for table in tables.metadata.sorted_tables:
        for one, other in zip_longest(rows_of(source, table), rows_of(target, table)):
            if one != other:
                raise GeneraError("carried-differently", table=table.name)
