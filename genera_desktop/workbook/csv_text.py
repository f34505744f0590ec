"""A list kept as text: .csv in the encodings and with the separators that Excel writes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Book, CellValue, Sheet
from genera_desktop.workbook.door import check_file
from genera_desktop.workbook.limits import LAST_COLUMN, LIMITS, Limits

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 20
_SAMPLE_CHARACTERS = 200_000
_EVEN = 1_000_000
_WIDE_MARKS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def read_csv(path: Path, limits: Limits = LIMITS) -> Book:
    """The file as a book of one sheet named like the file; every value is text, an empty one None."""
    path = Path(path)
    try:
        check_file(path, limits)
        try:
            content = path.read_bytes()
        except OSError:
            raise GeneraError("file-unreadable") from None
        return Book([Sheet(path.stem, _rows(_decoded(content), limits))])
    except GeneraError as refusal:
        raise GeneraError(refusal.code, **{"file": path.name, **refusal.params}) from None


def _decoded(content: bytes) -> str:
    """The text: by its byte order mark, else UTF-8, else as a Western European Windows wrote it."""
    for mark, encoding in _WIDE_MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if b"\0" in content:
        raise GeneraError("file-not-text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _rows(text: str, limits: Limits) -> list[list[CellValue]]:
    """The rows up to the last one with a value, each up to its last value."""
    rows: list[list[CellValue]] = []
    cells = 0
    for line in _parsed(text, _delimiter(text), limits):
        row: list[CellValue] = [value or None for value in line]
        while row and row[-1] is None:
            row.pop()
        rows.append(row)
        cells += len(row)
        if len(rows) > limits.rows_with_values:
            raise GeneraError("file-too-many-rows", limit=limits.rows_with_values)
        if cells > limits.cells_with_values or len(row) > LAST_COLUMN:
            raise GeneraError("file-too-many-cells", limit=limits.cells_with_values)
        if any(len(value) > limits.text_length for value in line):
            raise GeneraError("file-text-too-long", limit=limits.text_length)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _parsed(text: str, delimiter: str, limits: Limits) -> Iterator[list[str]]:
    """The values of each line, without the line that only names the separator."""
    lines = io.StringIO(text, newline="")
    if _named_delimiter(text):
        lines.readline()
    try:
        yield from csv.reader(lines, delimiter=delimiter)
    except csv.Error:  # a text beyond the module's own limit, which lies above ours
        raise GeneraError("file-text-too-long", limit=limits.text_length) from None


def _named_delimiter(text: str) -> str:
    """The separator that Excel's line `sep=;` names, '' without one."""
    return text[4] if text[:4].lower() == "sep=" and text[4:5] in _DELIMITERS and text[4:5] else ""


def _delimiter(text: str) -> str:
    """The separator that the file names, else the one that splits the first rows into most values, and evenly."""
    if named := _named_delimiter(text):
        return named
    best, most = ",", 0
    for delimiter in _DELIMITERS:
        widths = _widths(text, delimiter)
        score = sum(width - 1 for width in widths) + (_EVEN if widths and min(widths) == max(widths) > 1 else 0)
        if score > most:
            best, most = delimiter, score
    return best


def _widths(text: str, delimiter: str) -> list[int]:
    """How many values each of the first rows has."""
    widths: list[int] = []
    try:
        for line in csv.reader(io.StringIO(text[:_SAMPLE_CHARACTERS], newline=""), delimiter=delimiter):
            if line:
                widths.append(len(line))
            if len(widths) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return []
    return widths
