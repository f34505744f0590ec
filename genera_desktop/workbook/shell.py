"""The workbook without its rows: styles, widths, tables, drop-downs and comments, laid out by openpyxl."""

from __future__ import annotations

import io
import math
import re
import zipfile
from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from genera_desktop.workbook.book import cell_name, column_letters
from genera_desktop.workbook.cells import clean_text
from genera_desktop.workbook.page_sheet import height_of, lay_out_page
from genera_desktop.workbook.plan import (
    ROWS_IN_EXCEL,
    Column,
    Header,
    Mark,
    MarkTone,
    PagePlan,
    Plan,
    Properties,
    Shape,
    SheetPlan,
    Tone,
    UprightPlan,
)
from genera_desktop.workbook.print_setup import set_up_print
from genera_desktop.workbook.prompts import add_validations
from genera_desktop.workbook.shell_styles import (
    ACCENT,
    ACCENT_INK,
    ACCENT_SOFT,
    BORDER,
    FAINT,
    INK,
    INK_2,
    INK_3,
    MARKED,
    NUMBER_FORMATS,
    QUIET,
    RAIL,
    SUNK,
    Styles,
)
from genera_desktop.workbook.upright_sheet import paint_upright

# Fill and ink of the label above a column.
_LABELS: Final = {
    Tone.TITLE: (ACCENT, "FFFFFF"),
    Tone.REQUIRED: (ACCENT, "FFFFFF"),
    Tone.PLAIN: (ACCENT_SOFT, ACCENT_INK),
    Tone.SYSTEM: (QUIET, INK_2),
    Tone.COMPUTED: (QUIET, INK_2),
    Tone.ID: (RAIL, INK_3),
}
_LINE_HEIGHT: Final = 16.0
_SHELLS_KEPT: Final = 8


@dataclass(slots=True)
class ShellSheet:
    """One sheet's XML around the rows to come, the cell style of each column and marked cell, and its table's part."""

    part: str
    head: bytes
    tail: bytes
    styles: Sequence[int]
    table: str = ""
    marked: Mapping[tuple[int, int], int] = field(default_factory=dict)


@dataclass(slots=True)
class Shell:
    sheets: list[ShellSheet]
    parts: dict[str, bytes]
    """All other parts by name, in the order in which they are to be written."""


def shell_of(plans: Sequence[Plan], properties: Properties, language: str) -> Shell:
    """The laid-out workbook for these plans, its rows and the texts of its pages missing.

    The latest ones are kept: workbooks that differ in rows and texts only, as starters do, are laid out once.
    """
    layouts = [_layout_of(plan) for plan in plans]
    frame = (language, tuple(sorted(properties.custom.items())), *layouts)
    shell = _shells.get(frame)
    if shell is None:
        shell = _laid_out(plans, properties, language)
        if None not in layouts:
            _shells[frame] = shell
        if len(_shells) > _SHELLS_KEPT:
            _shells.popitem(last=False)
    return Shell(shell.sheets, dict(shell.parts))


_shells: OrderedDict[Hashable, Shell] = OrderedDict()


def _layout_of(plan: Plan) -> Hashable:
    """All that the looks of a sheet depend on; None where they depend on what it holds."""
    if isinstance(plan, PagePlan):
        return (plan.name, plan.accent, tuple((line.style, height_of(line)) for line in plan.lines))
    if isinstance(plan, UprightPlan) or plan.marks:
        return None
    parts = (plan.name, plan.header, plan.table, plan.frozen_columns, plan.hidden, plan.accent, plan.printed_columns)
    return (*parts, *plan.columns)


def _laid_out(plans: Sequence[Plan], properties: Properties, language: str) -> Shell:
    book = Workbook()
    book.remove(book.active)
    book.calculation.fullCalcOnLoad = False
    for name, value in sorted(properties.custom.items()):
        book.custom_doc_props.append(StringProperty(name=name, value=value))
    styles = Styles()
    for plan in plans:
        sheet = book.create_sheet(plan.name)
        sheet.sheet_properties.tabColor = plan.accent or None
        if isinstance(plan, SheetPlan):
            _lay_out(sheet, plan, language, styles)
        elif isinstance(plan, UprightPlan):
            paint_upright(sheet, plan, language, styles)
        else:
            lay_out_page(sheet, plan)
    book.active = 0
    saved = io.BytesIO()
    _InMemory(book, zipfile.ZipFile(saved, "w", zipfile.ZIP_STORED)).save()
    return _taken_apart(saved, plans)


class _InMemory(ExcelWriter):  # type: ignore[misc]
    """Lays sheets out without a file for each in the system's folder for passing files, where a kill would leave it."""

    def write_worksheet(self, ws: Worksheet) -> None:
        ws._drawing = SpreadsheetDrawing()
        content = io.BytesIO()
        writer = WorksheetWriter(ws, out=content)
        writer.write()
        ws._rels = writer._rels
        self._archive.writestr(ws.path[1:], content.getvalue())
        self.manifest.append(ws)


def _label_height(plan: SheetPlan) -> float:
    """High enough for the longest label in its column; bold letters are wider than the width's unit."""
    lines = max((math.ceil(len(column.label) * 1.25 / column.width) for column in plan.columns), default=1)
    return min(max(lines, 2), 8) * _LINE_HEIGHT + 8


def _lay_out(sheet: Worksheet, plan: SheetPlan, language: str, styles: Styles) -> None:
    height = plan.header.value
    sheet.sheet_state = "hidden" if plan.hidden else "visible"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    set_up_print(sheet, plan)
    section = ""
    for number, column in enumerate(plan.columns, 1):
        edge = bool(column.section) and column.section != section
        section = column.section
        whole = sheet.column_dimensions[column_letters(number)]
        whole.width = column.width
        for target in (whole, sheet.cell(height + 1, number)):
            styles.dress(target, (column.shape, column.tone), partial(_dress, column=column))
        _write_header(sheet, plan.header, number, column, edge, styles)
    if height:
        sheet.freeze_panes = cell_name(height + 1, plan.frozen_columns + 1)
        sheet.row_dimensions[1].height = _label_height(plan) if plan.header is Header.LABELS_AND_NAMES else 18
        _add_table(sheet, plan)
    _add_marks(sheet, plan, styles)
    add_validations(sheet, plan, language)


def _add_marks(sheet: Worksheet, plan: SheetPlan, styles: Styles) -> None:
    """Puts comments at the marked cells, and below all rows a sample of each style that such a cell has."""
    for (row, number), mark in sorted(plan.marks.items()):
        sheet.cell(row, number).comment = _comment(mark.note)
        column = plan.columns[number - 1]
        sample, shape = sheet.cell(_sample_row(mark), number), mark.shape or column.shape
        looks = (column.shape, column.tone, mark.tone, shape)
        styles.dress(sample, looks, partial(_dress_mark, column=column, mark=mark))


def _sample_row(mark: Mark) -> int:
    shapes = (None, *Shape)
    return ROWS_IN_EXCEL - list(MarkTone).index(mark.tone) * len(shapes) - shapes.index(mark.shape)


def _dress_mark(target: Any, column: Column, mark: Mark) -> None:
    _dress(target, column)
    target.number_format = NUMBER_FORMATS[mark.shape or column.shape]
    target.fill = PatternFill("solid", fgColor=MARKED[mark.tone])


def _dress(target: Any, column: Column) -> None:
    """Formats a column or a sample cell of it."""
    target.number_format = NUMBER_FORMATS[column.shape]
    target.alignment = Alignment(vertical="top", wrap_text=column.shape is Shape.LONG_TEXT or None)
    if column.tone is Tone.ID:
        target.font = Font(name="Calibri", size=8, color=FAINT)
    elif column.tone in (Tone.SYSTEM, Tone.COMPUTED):
        target.font = Font(name="Calibri", size=11, color=INK_3)
        target.fill = PatternFill("solid", fgColor=SUNK)
    elif column.tone is Tone.TITLE:
        target.font = Font(name="Calibri", size=11, bold=True, color=INK)
    else:
        target.font = Font(name="Calibri", size=11, color=INK)


def _write_header(sheet: Worksheet, header: Header, number: int, column: Column, edge: bool, styles: Styles) -> None:
    if header is Header.NONE:
        return
    if header is Header.LABELS_AND_NAMES:
        label = sheet.cell(1, number)
        label.value = column.label
        label.data_type = "s"
        styles.dress(label, ("label", column.tone, edge), partial(_dress_label, tone=column.tone, edge=edge))
        if column.note:
            label.comment = _comment(column.note)
    name = sheet.cell(header.value, number)
    name.value = column.name
    name.data_type = "s"
    quiet = header is Header.LABELS_AND_NAMES
    styles.dress(name, ("name", quiet, edge), partial(_dress_name, quiet=quiet, edge=edge))


def _dress_label(label: Any, tone: Tone, edge: bool) -> None:
    fill, ink = _LABELS[tone]
    small = tone is Tone.ID
    label.font = Font(name="Calibri", size=8 if small else 11, bold=not small, color=ink)
    label.fill = PatternFill("solid", fgColor=fill)
    label.alignment = Alignment(wrap_text=True, vertical="center")
    label.border = _edge(edge)


def _dress_name(name: Any, quiet: bool, edge: bool) -> None:
    name.font = Font(name="Calibri", size=8 if quiet else 10, bold=not quiet, color=INK_3 if quiet else ACCENT_INK)
    name.fill = PatternFill("solid", fgColor=SUNK if quiet else ACCENT_SOFT)
    name.border = _edge(edge)


def _edge(shown: bool) -> Border:
    return Border(left=Side("thin", color=BORDER)) if shown else Border()


def _comment(note: str) -> Comment:
    note = clean_text(note)  # it may quote an answer, and no comment can hold every letter of one
    lines = sum(1 + len(line) // 44 for line in note.splitlines())
    return Comment(note, "GEN.ERA", width=320, height=min(36 + 17 * lines, 420))


def _add_table(sheet: Worksheet, plan: SheetPlan) -> None:
    names = [column.name for column in plan.columns]
    if not plan.table or len({name.casefold() for name in names}) < len(names):
        return  # Excel refuses a table with two columns of one name
    table = Table(displayName=plan.table, name=plan.table, ref=_table_ref(plan, 1))
    table._initialise_columns()
    for column, name in zip(table.tableColumns, names, strict=True):
        column.name = name
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    sheet.add_table(table)


def _table_ref(plan: SheetPlan, rows: int) -> str:
    """Where the table stands. It has a row even where there is none to write: Excel refuses a table without."""
    height = plan.header.value
    return f"{cell_name(height, 1)}:{cell_name(height + max(rows, 1), len(plan.columns))}"


def table_for(part: bytes, plan: SheetPlan, rows: int) -> bytes:
    """The XML of a table, grown to the rows that were written."""
    return part.replace(f'"{_table_ref(plan, 1)}"'.encode(), f'"{_table_ref(plan, rows)}"'.encode())


def _taken_apart(saved: io.BytesIO, plans: Sequence[Plan]) -> Shell:
    with zipfile.ZipFile(saved) as file:
        parts = {name: file.read(name) for name in sorted(file.namelist(), key=_part_order)}
    sheets = []
    tables = (f"xl/tables/table{number}.xml" for number in range(1, len(plans) + 1))
    for number, plan in enumerate(plans, 1):
        part = sheet_part(number)
        sheet = _split(part, parts.pop(part), plan)
        if b"<tableParts" in sheet.tail:
            sheet.table = next(tables)
        sheets.append(sheet)
    return Shell(sheets, parts)


def sheet_part(number: int) -> str:
    """The part of the sheet at this place, from 1."""
    return f"xl/worksheets/sheet{number}.xml"


def _part_order(name: str) -> tuple[bool, bool, str]:
    return (name != "[Content_Types].xml", not name.startswith("_rels/"), name)


def _split(part: str, xml: bytes, plan: Plan) -> ShellSheet:
    """Cuts a sheet where its rows belong, and takes the sample row out for its styles."""
    xml = re.sub(rb"<dimension [^>]*/>", b"", xml).replace(b"<sheetData/>", b"<sheetData></sheetData>")
    end = xml.index(b"</sheetData>")
    if not isinstance(plan, SheetPlan):
        return ShellSheet(part, xml[:end], xml[end:], ())
    first = plan.header.value + 1
    sample = xml.find(f'<row r="{first}"'.encode(), 0, end)
    found = re.findall(rb'<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?', xml[sample:end]) if sample >= 0 else []
    styles = {(int(row), letters.decode()): int(number or 0) for letters, row, number in found}
    columns = [number for (row, _), number in styles.items() if row == first]
    marked = {
        (row, column): styles[_sample_row(mark), column_letters(column)] for (row, column), mark in plan.marks.items()
    }
    head = xml[: sample if sample >= 0 else end]
    return ShellSheet(part, head, xml[end:], columns, marked=marked)
