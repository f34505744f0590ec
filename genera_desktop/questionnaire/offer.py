"""What a question can offer before its filter: a list of choices, or the rows of a table, as expressions see them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import overload

from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import Choice

Columns = Mapping[str, str]
"""Column to text; `name` is the code, `label` what is shown for it."""


class Lookup(Sequence[Columns]):
    """A table that may be too long to read for one row: it finds a row by its code, and reads all of them only when
    somebody looks through them."""

    @abstractmethod
    def row(self, code: str) -> Columns | None:
        """The row of a code as it is now; None where there is none."""

    def labels(self) -> Iterable[tuple[str, str]]:
        """Code and label of every row, for a list of all of them: quicker than the rows."""
        return ((_code(row), _label(row)) for row in self)


class Offer:
    """Choices with their columns. Each form of them is made when it is first asked for: a table may have 26,000 rows.

    `rows` are what a filter reads; they are given where they stand in a record already.
    """

    def __init__(
        self,
        columns: Sequence[Columns],
        choices: tuple[Choice, ...] | None = None,
        rows: tuple[Node, ...] | None = None,
    ) -> None:
        self._columns = columns
        self._choices = choices
        self._rows = rows

    def __len__(self) -> int:
        return len(self._columns)

    @cached_property
    def choices(self) -> Sequence[Choice]:
        """All of them; of a table that is looked up they are read when somebody looks through them."""
        if self._choices is not None:
            return self._choices
        if isinstance(self._columns, Lookup):
            return LateChoices(self._columns)
        return tuple(map(_choice, self._columns))

    @cached_property
    def by_code(self) -> Mapping[str, Sequence[int]]:
        """The places of each code: it can stand in several rows, for several filters."""
        found: dict[str, list[int]] = {}
        for index, row in enumerate(self._columns):
            found.setdefault(_code(row), []).append(index)
        return found

    @cached_property
    def document(self) -> Node:
        """The table that `instance()` gives: an unnamed node with `root`, `item` and the columns below it."""
        document = Node("")
        root = Node("root", document)
        for row in self._columns:
            item = Node("item", root)
            for column, text in {**row, "name": _code(row), "label": _label(row)}.items():
                Node(column, item, text)
        return document

    @cached_property
    def rows(self) -> tuple[Node, ...]:
        return self._rows if self._rows is not None else tuple(self.document.children[0].children)

    def knows(self, code: str) -> bool:
        return self._row(code) is not None

    def label(self, code: str) -> str:
        """The label of a code, that of its first row; '' for an unknown one."""
        row = self._row(code)
        return _label(row) if row is not None else ""

    def _row(self, code: str) -> Columns | None:
        if isinstance(self._columns, Lookup):
            return self._columns.row(code)
        places = self.by_code.get(code)
        return self._columns[places[0]] if places else None


class LateChoices(Sequence[Choice]):
    """The choices of a table that is looked up: one is found by its code, and all are read when they are looked
    through."""

    def __init__(self, table: Lookup) -> None:
        self._table = table

    def named(self, code: str) -> Choice | None:
        """The choice of a code as it is now; None where there is none."""
        row = self._table.row(code)
        return _choice(row) if row is not None else None

    def labels(self) -> Iterable[tuple[str, str]]:
        """Code and label of all of them, without the choices."""
        return self._table.labels()

    def __len__(self) -> int:
        return len(self._table)

    def __iter__(self) -> Iterator[Choice]:
        return iter(self._all)

    @overload
    def __getitem__(self, index: int) -> Choice: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Choice]: ...

    def __getitem__(self, index: int | slice) -> Choice | Sequence[Choice]:
        return self._all[index]

    @cached_property
    def _all(self) -> tuple[Choice, ...]:
        return tuple(map(_choice, self._table))


def _choice(row: Columns) -> Choice:
    return Choice(_code(row), {"": _label(row)}, row)


def _code(row: Columns) -> str:
    return row.get("name", "")


def _label(row: Columns) -> str:
    return row.get("label") or _code(row)
