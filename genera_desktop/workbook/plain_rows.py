"""Rows in the form in which nearly all programs write them, taken from their plain text."""

from __future__ import annotations

import re

from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.plain_text import with_entities
from genera_desktop.workbook.rows import COLUMNS, Rows, column_number

_SHORT_TEXT = 255

_VALUE = r'(?:"[^"<&]{0,60}")'
_ROW_ATTRIBUTE = (
    "(?:spans|s|customFormat|ht|hidden|customHeight|outlineLevel|collapsed|thickTop|thickBot|ph|x14ac:dyDescent)"
)
_ROW_START = rf'<row(?: r="([0-9]{{1,7}})")?(?: {_ROW_ATTRIBUTE}={_VALUE})*+'
_FORMULA = rf"<f(?: (?:t|ref|si|ca|aca)={_VALUE})*+(?:/>|>[^<]*+</f>)"
_INLINE = r'<is><t(?: xml:space="preserve")?>([^<]*+)</t></is>'
_NUMBER = r"(?:([0-9]{1,15})(?=<)|(-?[0-9]{1,15}\.[0-9]{1,17})(?=<)|([^<]*+))"
_CELL = (
    r'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]{1,5})")?(?: t="(?:n|(s|b|e|d|str|inlineStr))")?'
    rf"(?:/>|>(?:({_FORMULA})(?=<v>\s*+[^<&\s]))?(?:<v>{_NUMBER}</v>|{_INLINE})?</c>)"
)


def _without_groups(pattern: str) -> str:
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)


_PLAIN = re.compile(f"(?:{_without_groups(_ROW_START)}(?:/>|>(?:{_without_groups(_CELL)})*+</row>))*+")
_OPENINGS = re.compile(f"{_ROW_START}(/?)>")
_CELLS = re.compile(_CELL)
_COMMON_CELLS = re.compile(
    r'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]{1,5})")?'
    r'(?: t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*+)</t></is></c>|><v>([0-9]{1,15})</v></c>|/>)'
)
"""Short texts, whole numbers and empty cells: most rows have no others. Fewer groups take less time."""


def take_rows(text: str, rows: Rows) -> bool:
    """Takes all these rows, or none of them: False where a single character does not fit."""
    if not _PLAIN.fullmatch(text):
        return False
    for opening in _OPENINGS.finditer(text):
        rows.begin_row(opening[1])
        if not opening[2]:
            begin = opening.end()
            cells = text[begin : text.index("</row>", begin)]
            if cells:
                _take_cells(cells, rows)
        rows.end_row()
    return True


def _take_cells(text: str, rows: Rows) -> None:
    """Puts the cells of one row into its values."""
    count = text.count("<c ")
    common = _COMMON_CELLS.findall(text)
    last, placed = _take_common(common, rows) if len(common) == count else _take_any(text, rows)
    rows.count_cells(last, count, placed)


def _take_common(cells: list[tuple[str, ...]], rows: Rows) -> tuple[int, int]:
    """The column of the last cell, and the number of those that hold a value."""
    row_text, date_styles, values = rows.row_text, rows.date_styles, rows.values
    last = placed = 0
    value: CellValue
    for letters, number, style, inline, whole in cells:
        column = COLUMNS.get(letters) or column_number(letters)
        if column <= last or number != row_text:
            rows.refuse_place(f"{letters}{number}")
        last = column
        if inline:
            if len(inline) < _SHORT_TEXT and "&" not in inline and "_x" not in inline:
                value = inline
            else:
                value = rows.value_of(column, "inlineStr", style, with_entities(inline))
        elif whole:
            value = rows.value_of(column, "n", style, whole) if style in date_styles else int(whole)
        else:
            continue
        if value is not None and value != "":
            gap = column - len(values) - 1
            if gap:
                values.extend([None] * gap)
            values.append(value)
            placed += 1
    return last, placed


def _take_any(text: str, rows: Rows) -> tuple[int, int]:
    """The same of cells of any kind; what is not quite common goes the way of expat's cells."""
    row_text, date_styles, values, strings = rows.row_text, rows.date_styles, rows.values, rows.strings
    count = len(strings)
    last = placed = 0
    value: CellValue
    for letters, number, style, kind, formula, whole, decimal, other, inline in _CELLS.findall(text):
        column = COLUMNS.get(letters) or column_number(letters)
        if column <= last or number != row_text:
            rows.refuse_place(f"{letters}{number}")
        last = column
        if whole and kind == "s" and int(whole) < count:
            value = strings[int(whole)]
        elif not kind and (whole or decimal) and style not in date_styles:
            value = int(whole) if whole else _fraction(decimal)
        elif inline and kind == "inlineStr" and len(inline) < _SHORT_TEXT and "&" not in inline and "_x" not in inline:
            value = inline
        elif raw := whole or decimal or other or (kind == "inlineStr" and inline):
            value = rows.value_of(column, kind or "n", style, with_entities(raw))
        else:
            continue
        if formula:
            rows.tally.flags.add("formulas")
        if value is not None and value != "":
            gap = column - len(values) - 1
            if gap:
                values.extend([None] * gap)
            values.append(value)
            placed += 1
    return last, placed


def _fraction(text: str) -> int | float:
    """The number that digits with a decimal point mean, whole where nothing but noughts follow the point."""
    value = float(text)
    return int(value) if value.is_integer() else value
