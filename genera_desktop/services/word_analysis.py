"""Tables of the analysis in words and as plain data: what the window, the report and the command show of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from genera_desktop import messages
from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.tables import Cell, Column, Figure, Kind, Link, Table
from genera_desktop.frozen import frozen
from genera_desktop.languages import SOURCE_LANGUAGE, day_text, number_text
from genera_desktop.questionnaire.model import Questionnaire, text_in

CLUSTER_ROLE = "cluster.code"


@frozen
class WordedTable:
    """A table as a person reads it. `is_number` says which columns are set flush right."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_number: tuple[bool, ...]


def question_title(question: int, language: str = "en") -> str:
    """The question as the coordinator asks it."""
    return messages.text(f"analysis-question-{question}", language)


def worded(
    table: Table, inventory: MergedInventory, questionnaire: Questionnaire, language: str = "en", *, short: bool = False
) -> WordedTable:
    """A table with labels for codes. `short` takes the short labels of choices where there are some."""
    wording = Wording(inventory, questionnaire, language, short=short)
    return WordedTable(
        wording.title(table),
        tuple(wording.header(column) for column in table.columns),
        tuple(tuple(wording.cell(column, row[column.name]) for column in table.columns) for row in table.rows),
        tuple(column.kind is Kind.NUMBER for column in table.columns),
    )


def plain_rows(table: Table) -> list[dict[str, Any]]:
    """The rows as JSON can hold them: codes, numbers, dates as text; an entry by its title, with its ids beside it."""
    return [_plain_row(table.columns, row) for row in table.rows]


class Wording:
    """Puts cells into words. `short` takes the short labels of choices where there are some."""

    def __init__(
        self, inventory: MergedInventory, questionnaire: Questionnaire, language: str = "en", *, short: bool = False
    ) -> None:
        self._inventory = inventory
        self._language = language
        self._short = short
        self._labels: dict[str, dict[str, str]] = {}
        self._forms = {
            name: text_in(form.plurals or form.titles, language, form.default_language)
            for name, form in questionnaire.forms.items()
        }

    def title(self, table: Table) -> str:
        return messages.text(f"analysis-table-{table.name}", self._language)

    def say(self, code: str, **params: str) -> str:
        """A sentence of the catalogue, in the language of these words."""
        return messages.text(code, self._language, **params)

    def form(self, name: str) -> str:
        """What the records of a form are called together."""
        return self._forms.get(name, name)

    def header(self, column: Column) -> str:
        return messages.text(f"analysis-column-{column.name}", self._language)

    def cell(self, column: Column, cell: Cell) -> str:
        """A cell in words; several codes with commas between them."""
        if isinstance(cell, tuple) and not isinstance(cell, Figure | Link):
            return ", ".join(self._one(column, code) for code in cell)
        return self._one(column, cell)

    def _one(self, column: Column, cell: Cell) -> str:
        if cell is None or cell == "":
            return self._nothing(column)
        if isinstance(cell, Link):
            return cell.title or (messages.text("document-without-title", self._language) if cell.uuid else "")
        if isinstance(cell, Figure):
            return number_text(cell.value, self._language)
        if isinstance(cell, bool):
            return messages.text("analysis-yes" if cell else "analysis-no", self._language)
        if isinstance(cell, int | float):
            return number_text(cell, self._language)
        if isinstance(cell, date):
            return day_text(cell, self._language)
        return self._code(column, str(cell))

    def _nothing(self, column: Column) -> str:
        """What an empty code stands for, where the table says so: all segments, the sum of all markets."""
        known = column.kind in (Kind.CHOICE, Kind.CLUSTER, Kind.WORD)
        return self._message(f"analysis-empty-{column.name}") if known else ""

    def _message(self, code: str) -> str:
        """A text that the catalogue may have; '' where it has none."""
        found = messages.catalogue(self._language).get(code)
        return found or messages.catalogue(SOURCE_LANGUAGE).get(code, "")

    def _code(self, column: Column, code: str) -> str:
        if column.kind is Kind.WORD:
            return messages.text(f"analysis-word-{code}", self._language)
        if column.kind is Kind.NAMED:
            return self._message(f"analysis-{column.name}-{code.lower()}") or code
        if column.kind is Kind.CLUSTER:
            return self.label(CLUSTER_ROLE, code)
        if column.kind is Kind.CHOICE:
            return self.label(column.role, code)
        return self.form(code) if column.name == "form" else code

    def codes(self, role: str) -> tuple[str, ...]:
        """The codes of a role's choices, in the list's order."""
        return self._inventory.codes_of(role)

    def label(self, role: str, code: str) -> str:
        """The label of a code in the list of a role's choices; the code where the list has none."""
        if role not in self._labels:
            self._labels[role] = {
                choice.name: text_in(choice.short if self._short and choice.short else choice.labels, self._language)
                for choice in self._inventory.choices_of(role)
            }
        return self._labels[role].get(code, code)


def _plain_row(columns: tuple[Column, ...], row: Mapping[str, Cell]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for column in columns:
        cell = row[column.name]
        if isinstance(cell, Link):
            plain |= {column.name: cell.title, f"{column.name}_id": cell.uuid}
            plain |= {f"{column.name}_local_id": cell.local_id} if cell.local_id else {}
        elif isinstance(cell, Figure):
            plain[column.name] = _plain_number(cell.value)
        elif isinstance(cell, tuple):
            plain[column.name] = list(cell)
        elif isinstance(cell, date):
            plain[column.name] = cell.isoformat()
        else:
            plain[column.name] = _plain_number(cell) if isinstance(cell, float) else cell
    return plain


def _plain_number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value
