"""Forms kept as Markdown: tables in a text, whose first column names the sheet."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.door import check_file
from genera_desktop.workbook.limits import LAST_COLUMN, LIMITS, Limits


def read_markdown(path: Path, limits: Limits = LIMITS) -> Book:
    """The tables of the file as sheets; every value is text, an empty one None."""
    try:
        check_file(path, limits)
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except OSError:
            raise GeneraError("file-unreadable") from None
        except UnicodeDecodeError:
            raise GeneraError("questionnaire-not-utf-8") from None
        _check_lines(text, limits)
        sheets = [Sheet(name, rows) for name, rows in markdown_grids(text).items()]
        if len(sheets) > limits.sheets:
            raise GeneraError("file-too-many-sheets", limit=limits.sheets)
        return Book(sheets)
    except GeneraError as refusal:
        raise GeneraError(refusal.code, **{"file": path.name, **refusal.params}) from None


def _check_lines(text: str, limits: Limits) -> None:
    """Refuses a text that has too much in it, before it is taken apart."""
    lines = text.splitlines()
    if sum("|" in line for line in lines) > limits.rows_with_values:
        raise GeneraError("file-too-many-rows", limit=limits.rows_with_values)
    bars = [line.count("|") for line in lines]
    if sum(bars) > limits.cells_with_values or max(bars, default=0) > LAST_COLUMN:
        raise GeneraError("file-too-many-cells", limit=limits.cells_with_values)
    if any(len(value) > limits.text_length for line in lines for value in line.split("|")):
        raise GeneraError("file-text-too-long", limit=limits.text_length)
