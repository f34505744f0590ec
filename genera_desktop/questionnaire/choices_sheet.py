"""Reads the sheet of choices into lists, with the extra columns that filters use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from genera_desktop.questionnaire.columns import CHOICES
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.grids import Grid
from genera_desktop.questionnaire.model import Choice, ChoiceList
from genera_desktop.questionnaire.tables import Row, Table, read_table


@dataclass
class ChoicesSheet:
    """The lists by name, the sheet's extra columns, and where each choice stands."""

    table: Table
    lists: dict[str, ChoiceList] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def columns(self) -> frozenset[str]:
        """The names that a choice filter can use."""
        return frozenset(self.table.data_columns) | {"name", "label"}


def read_choices(sheet: str, grid: Grid, allow_duplicates: bool, findings: Findings) -> ChoicesSheet:
    """All lists of the sheet, in its order. Rows without a list's name are taken for remarks."""
    table = read_table(sheet, grid, CHOICES, findings)
    found = ChoicesSheet(table)
    missing = [name for name in ("list_name", "name") if name not in table.columns]
    for name in missing:
        findings.error("heading-missing", Spot(sheet, 1), column=name)
    if missing:
        return found
    columns = _Columns(table)
    choices: dict[str, list[Choice]] = {}
    for row in table.rows:
        list_name = row.word("list_name", findings)
        name = row.word("name", findings)
        if not list_name:
            if name:
                findings.warning("choice-without-list", row.spot("list_name"), choice=name)
        elif not name:
            findings.error("choice-without-name", row.spot("name"), list=list_name)
        else:
            choices.setdefault(list_name, []).append(columns.choice(name, row))
            found.rows.setdefault(list_name, []).append(row)
    for list_name, of_list in choices.items():
        found.lists[list_name] = ChoiceList(list_name, tuple(of_list))
        _check(found.lists[list_name], found.rows[list_name], allow_duplicates, findings)
    return found


class _Columns:
    """Where the parts of a choice stand, looked up once for the sheet."""

    def __init__(self, table: Table) -> None:
        self.labels = list(table.columns.get("label", {}).items())
        self.short = list(table.columns.get("short", {}).items())
        self.data = list(table.data_columns.items())

    def choice(self, name: str, row: Row) -> Choice:
        values = row.values
        return Choice(name, _filled(self.labels, values), _filled(self.data, values), _filled(self.short, values))


def _filled(columns: list[tuple[str, int]], values: list[str]) -> Mapping[str, str]:
    count = len(values)
    return {name: values[index] for name, index in columns if index < count and values[index]}


def _check(choices: ChoiceList, rows: list[Row], allow_duplicates: bool, findings: Findings) -> None:
    seen: set[str] = set()
    for choice, row in zip(choices.choices, rows, strict=True):
        if choice.name in seen and not allow_duplicates:
            findings.error("choice-twice", row.spot("name"), choice=choice.name, list=choices.name)
        seen.add(choice.name)
        if not choice.labels:
            findings.warning("choice-without-label", row.spot("label"), choice=choice.name, list=choices.name)
