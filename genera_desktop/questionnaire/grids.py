"""Sheets as plain grids of cell values, whatever kind of file they came from: Excel, CSV or Markdown tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

CellValue = None | str | int | float | bool | date | datetime | time
Grid = Sequence[Sequence[CellValue]]
Grids = Mapping[str, Grid]
"""Sheet name to its rows; the first row is the header."""

_COMMENT = re.compile(r"\s*#")
_TABLE_LINE = re.compile(r"\s*\|(.*)\|\s*")
_SEPARATOR = re.compile(r"[|\-\s:]*")
_BAR = re.compile(r"(?<!\\)\|")


def cell_name(row: int, column: int) -> str:
    """Row and column from 1 to `F3`."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def text_of(value: CellValue) -> str:
    """What a cell says as text: numbers without a needless fraction, dates and times in ISO, TRUE and FALSE."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def markdown_grids(text: str) -> dict[str, list[list[CellValue]]]:
    """The grids of a Markdown text: tables whose first column holds the sheet's name, on its first row only.

    Lines that begin with `#` and lines of dashes are left out, and so are rows without a value.
    """
    grids: dict[str, list[list[CellValue]]] = {}
    rows: list[list[CellValue]] = []
    for line in text.splitlines():
        if _COMMENT.match(line):
            continue
        table_line = _TABLE_LINE.match(_without_comment(line))
        if not table_line or ("-" in table_line[1] and _SEPARATOR.fullmatch(table_line[1])):
            continue
        sheet, *cells = (_markdown_cell(cell) for cell in _BAR.split(table_line[1]))
        if sheet:
            rows = grids.setdefault(sheet, [])
        if any(cells):
            rows.append(list(cells))
    return grids


def _without_comment(line: str) -> str:
    """The line up to a `#` with something after it, but no further cell. In one go: the line may be a hostile one."""
    mark = line.rfind("#", 0, len(line) - 1)
    return line[:mark] if mark >= 0 and "|" not in line[mark:] else line


def _markdown_cell(cell: str) -> str | None:
    return cell.strip().replace(r"\|", "|") or None
