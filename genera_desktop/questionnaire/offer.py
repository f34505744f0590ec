"""What a question can offer before its filter: a list of choices, or the rows of a table, as expressions see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import Choice

Columns = Mapping[str, str]
"""Column to text; `name` is the code, `label` what is shown for it."""


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
    def choices(self) -> tuple[Choice, ...]:
        if self._choices is not None:
            return self._choices
        return tuple(Choice(_code(row), {"": _label(row)}, row) for row in self._columns)

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

    def label(self, code: str) -> str:
        """The label of a code, that of its first row; '' for an unknown one."""
        places = self.by_code.get(code)
        return _label(self._columns[places[0]]) if places else ""


def _code(row: Columns) -> str:
    return row.get("name", "")


def _label(row: Columns) -> str:
    return row.get("label") or _code(row)
