"""Lays out a sheet that people only read, such as `Read me`, and puts its texts in."""

from __future__ import annotations

import re
from typing import Final

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.plan import Line, LineStyle, PagePlan
from genera_desktop.workbook.print_setup import fit_to_width
from genera_desktop.workbook.shell_styles import ACCENT, ACCENT_INK, INK
from genera_desktop.workbook.stream import number_text, text_element

_LINE_HEIGHT, _LETTERS_IN_LINE = 16.0, 132
_FIRST_ROW: Final = 2
_LINES: Final = {
    LineStyle.TITLE: Font(name="Calibri", size=18, bold=True, color=ACCENT),
    LineStyle.HEADING: Font(name="Calibri", size=12, bold=True, color=ACCENT_INK),
    LineStyle.BODY: Font(name="Calibri", size=11, color=INK),
    LineStyle.FACT: Font(name="Calibri", size=11, color=INK),
}
_EMPTY_CELL = re.compile(rb'<c r="([BC]\d+)" s="(\d+)"[^>]*>(?:</c>)?')


def height_of(line: Line) -> float | None:
    """How high a line's row is; None for as high as its text."""
    if line.style is LineStyle.BODY:
        return _LINE_HEIGHT * (1 + len(line.text) // _LETTERS_IN_LINE)
    return 2 * _LINE_HEIGHT if line.style is LineStyle.TITLE else None


def lay_out_page(sheet: Worksheet, plan: PagePlan) -> None:
    """Gives an empty sheet the looks of the page, without its texts."""
    sheet.sheet_view.showGridLines = False
    fit_to_width(sheet, 1)
    sheet.column_dimensions["A"].width = 3
    sheet.column_dimensions["B"].width = 38
    sheet.column_dimensions["C"].width = 74
    for row, line in enumerate(plan.lines, _FIRST_ROW):
        _dress(sheet, row, line.style, column=2)
        if line.style is LineStyle.FACT:
            _dress(sheet, row, line.style, column=3)
        elif line.style is LineStyle.BODY:
            sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=3)
        if height := height_of(line):
            sheet.row_dimensions[row].height = height


def filled_page(xml: bytes, plan: PagePlan) -> bytes:
    """The XML of a page as it was laid out, with its texts."""
    values: dict[bytes, CellValue] = {}
    for row, line in enumerate(plan.lines, _FIRST_ROW):
        values[b"B%d" % row] = line.text
        if line.style is LineStyle.FACT:
            values[b"C%d" % row] = line.value

    def filled(cell: re.Match[bytes]) -> bytes:
        value = values.get(cell[1])
        opening = f'<c r="{cell[1].decode()}" s="{cell[2].decode()}"'
        if value is None or value == "":
            return f"{opening}/>".encode()
        if isinstance(value, str):
            return f'{opening} t="inlineStr"><is>{text_element(value)}</is></c>'.encode()
        return f"{opening}><v>{number_text(value)}</v></c>".encode()

    return _EMPTY_CELL.sub(filled, xml)


def _dress(sheet: Worksheet, row: int, style: LineStyle, *, column: int) -> None:
    cell = sheet.cell(row, column)
    cell.font = _LINES[style]
    cell.alignment = Alignment(vertical="top", horizontal="left", wrap_text=style in (LineStyle.BODY, LineStyle.FACT))
