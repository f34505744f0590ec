"""What the importer reads of any Excel file, for scripts and for support."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from genera_desktop.workbook.book import CellValue, cells
from genera_desktop.workbook.child import MEGABYTES, SECONDS, read_book_in_child
from genera_desktop.workbook.limits import LARGE, LIMITS

_LARGER = 10
"""How many times the usual time and memory a consolidated workbook may take."""


def inspect_workbook(path: Path, large: bool = False) -> dict[str, Any]:
    """Each sheet's cells by name, dates and times as text, and what is noteworthy about the file.

    `large` allows the higher limits of our own consolidated workbooks.
    """
    if large:
        book = read_book_in_child(path, LARGE, SECONDS * _LARGER, MEGABYTES * _LARGER)
    else:
        book = read_book_in_child(path, LIMITS)
    return {
        "sheets": {sheet.name: {name: _shown(value) for name, value in cells(sheet)} for sheet in book.sheets},
        "flags": sorted(book.flags),
    }


def _shown(value: CellValue) -> str | int | float | bool | None:
    """The value as JSON takes it."""
    match value:
        case datetime():
            return value.isoformat(" ", "seconds")
        case date():
            return f"{value.isoformat()} 00:00:00"
        case time():
            return value.isoformat("seconds")
    return value
