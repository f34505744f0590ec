"""Paints an upright sheet: questions one below the other, answers beside them, and hidden names to read it by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from genera_desktop.workbook.book import CellValue, cell_name, column_letters
from genera_desktop.workbook.plan import Shape, UprightLine, UprightPlan, UprightStyle
from genera_desktop.workbook.print_setup import fit_to_width
from genera_desktop.workbook.prompts import RULES, asking
from genera_desktop.workbook.shell_styles import (
    ACCENT,
    ACCENT_INK,
    ACCENT_SOFT,
    INK,
    INK_3,
    LINE,
    NUMBER_FORMATS,
    SUNK,
    WANTED,
    Styles,
)
from genera_desktop.workbook.stream import escaped, lines_of

NAME_MARK, ANSWER_MARK = "_name", "_answer"
"""What stands in a hidden row above the names of the lines, and above each column of answers."""
_QUESTION_MARK, _HINT_MARK = "_question", "_hint"

_NAMES, _QUESTIONS = 1, 2
_QUESTION_WIDTH, _ANSWER_WIDTH, _HINT_WIDTH = 40.0, 46.0, 52.0
_LIST_HINT_WIDTH, _ITEM_WIDTH = 40.0, 27.0
_LINE_HEIGHT, _PADDING = 15.0, 7.0
_LEAST_LINES_OF_TEXT = 4
_MOST_HEIGHT = 400.0
_BOLD, _SMALL = 0.92, 1.15
"""How many more letters than its width a column holds in bold and in small print."""


class _Places:
    """Which column holds what: beside one answer the hint stands last, beside several it stands first."""

    def __init__(self, plan: UprightPlan) -> None:
        count = len(plan.headings)
        self.is_list = count > 1
        self.hint = _QUESTIONS + (1 if self.is_list else 2)
        self.first = _QUESTIONS + (2 if self.is_list else 1)
        self.answers = range(self.first, self.first + count)
        self.last = max(self.hint, self.answers[-1])
        self.answer_width = _ITEM_WIDTH if self.is_list else _ANSWER_WIDTH
        self.hint_width = _LIST_HINT_WIDTH if self.is_list else _HINT_WIDTH


@dataclass(frozen=True)
class _Look:
    """How a cell looks, as one value: equal looks are made once."""

    size: int = 11
    ink: str = INK
    bold: bool = False
    fill: str = ""
    across: str = "left"
    down: str = "top"
    line: str = ""
    """Where it has a line: `above`, or `around` it."""
    format: str = "General"
    locked: bool = True

    def dress(self, cell: Any) -> None:
        side = Side("thin", color=LINE)
        cell.font = Font(name="Calibri", size=self.size, bold=self.bold, color=self.ink)
        cell.alignment = Alignment(
            vertical=self.down, horizontal=self.across, wrap_text=True, indent=1 if self.across == "left" else 0
        )
        cell.number_format = self.format
        if self.fill:
            cell.fill = PatternFill("solid", fgColor=self.fill)
        if self.line:
            cell.border = Border(top=side) if self.line == "above" else Border(side, side, side, side)
        cell.protection = Protection(locked=self.locked)


_HIDDEN: Final = _Look(size=8, ink=INK_3)
_BAR: Final = _Look(ink="FFFFFF", bold=True, fill=ACCENT, down="center")


def paint_upright(sheet: Worksheet, plan: UprightPlan, language: str, styles: Styles) -> None:
    """Writes the plan into an empty sheet."""
    _Painter(sheet, plan, styles).paint(language)


class _Painter:
    def __init__(self, sheet: Worksheet, plan: UprightPlan, styles: Styles) -> None:
        self.sheet = sheet
        self.plan = plan
        self.styles = styles
        self.places = _Places(plan)

    def paint(self, language: str) -> None:
        _set_up(self.sheet, self.places)
        row = self._write_head()
        first = row + 2
        self._write_headings(row)
        self._write_marks(row + 1)
        self.sheet.freeze_panes = cell_name(first, _QUESTIONS + 1)
        self.sheet.print_title_rows = f"{row}:{row}"
        for number, line in enumerate(self.plan.lines, first):
            self._write_line(number, line)
        self._join_several(first)
        _add_rules(self.sheet, self.plan.lines, first, self.places, language)

    def _write(self, row: int, column: int, value: CellValue, look: _Look) -> None:
        cell = self.sheet.cell(row, column)
        if isinstance(value, str):
            if value:  # past openpyxl's setter, which would cut a text by the length of its escapes
                cell._value, cell.data_type = escaped(value), "s"
        elif value is not None:
            cell.value = value
        self.styles.dress(cell, look, look.dress)

    def _write_head(self) -> int:
        """Title and remarks; the row below them. They run on over the cells to their right."""
        title = self.sheet.cell(1, _QUESTIONS, escaped(self.plan.title))
        title.font = Font(name="Calibri", size=18, bold=True, color=ACCENT)
        self.sheet.row_dimensions[1].height = 30
        for row, remark in enumerate(self.plan.remarks, 2):
            cell = self.sheet.cell(row, _QUESTIONS, escaped(remark))
            cell.font = Font(name="Calibri", size=11, color=INK_3)
            self.sheet.row_dimensions[row].height = _LINE_HEIGHT + 4
        for cell in self.sheet["B"]:
            cell.data_type = "s"
        return len(self.plan.remarks) + 2

    def _write_headings(self, row: int) -> None:
        self._write(row, _QUESTIONS, self.plan.words["question"], _BAR)
        self._write(row, self.places.hint, self.plan.words["hint"], _BAR)
        across = "center" if self.places.is_list else "left"
        for column, text in zip(self.places.answers, self.plan.headings, strict=True):
            self._write(row, column, text, replace(_BAR, across=across))
        self.sheet.row_dimensions[row].height = 24

    def _write_marks(self, row: int) -> None:
        marks = {_NAMES: NAME_MARK, _QUESTIONS: _QUESTION_MARK, self.places.hint: _HINT_MARK}
        for column, mark in (marks | dict.fromkeys(self.places.answers, ANSWER_MARK)).items():
            self._write(row, column, mark, _HIDDEN)
        self.sheet.row_dimensions[row].hidden = True

    def _write_line(self, row: int, line: UprightLine) -> None:
        if line.name:
            self._write(row, _NAMES, line.name, _HIDDEN)
        if line.style is UprightStyle.HEADING:
            self._write_section(row, line)
        elif line.style is UprightStyle.ID:
            for column, value in zip(self.places.answers, line.values, strict=False):
                self._write(row, column, value, _HIDDEN)
            self.sheet.row_dimensions[row].hidden = True
        else:
            self._write_question(row, line)

    def _write_section(self, row: int, line: UprightLine) -> None:
        look = _Look(size=12, ink=ACCENT_INK, bold=True, fill=ACCENT_SOFT, down="center")
        texts = {_QUESTIONS: line.label, self.places.hint: line.hint}
        for column in range(_QUESTIONS, self.places.last + 1):
            small = replace(look, size=10, bold=False) if column == self.places.hint else look
            self._write(row, column, texts.get(column), small)
        lines = lines_of(line.hint, self.places.hint_width * _SMALL)
        self.sheet.row_dimensions[row].height = max(24.0, lines * _LINE_HEIGHT + _PADDING)

    def _write_question(self, row: int, line: UprightLine) -> None:
        quiet, above = line.style is UprightStyle.QUIET, "" if line.further else "above"
        self._write(row, _QUESTIONS, line.label, _Look(ink=INK_3 if quiet else INK, bold=not quiet, line=above))
        self._write(row, self.places.hint, line.hint, _Look(size=10, ink=INK_3, line=above))
        fill = SUNK if quiet else "FFFFFF"
        look = _Look(fill=fill, line="around", format=NUMBER_FORMATS[line.shape], locked=False)
        for place, column in enumerate(self.places.answers):
            self._write(row, column, line.values[place] if place < len(line.values) else None, look)
        self.sheet.row_dimensions[row].height = _height(line, self.places)

    def _join_several(self, first: int) -> None:
        """Lets question and hint stand beside all cells for their answers."""
        lines = self.plan.lines
        for place, line in enumerate(lines):
            further = 0
            while place + further + 1 < len(lines) and lines[place + further + 1].further:
                further += 1
            if further and not line.further:
                rows = range(first + place, first + place + further + 1)
                for column in (_QUESTIONS, self.places.hint):
                    self.sheet.merged_cells.add(f"{cell_name(rows[0], column)}:{cell_name(rows[-1], column)}")
                room = lines_of(line.hint, self.places.hint_width * _SMALL) * _LINE_HEIGHT + _PADDING
                for row in rows:
                    dimensions = self.sheet.row_dimensions[row]
                    dimensions.height = max(dimensions.height, room / len(rows))


def _set_up(sheet: Worksheet, places: _Places) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    fit_to_width(sheet, 1)
    sheet.oddFooter.center.text = "&P / &N"
    widths = {_NAMES: 14.0, _QUESTIONS: _QUESTION_WIDTH, places.hint: places.hint_width}
    widths |= dict.fromkeys(places.answers, places.answer_width)
    for column, width in widths.items():
        sheet.column_dimensions[column_letters(column)].width = width
    sheet.column_dimensions[column_letters(_NAMES)].hidden = True
    # Tab then goes from answer to answer. There is no password: who wants to change more may.
    sheet.protection.sheet = True
    sheet.protection.formatCells = False
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _height(line: UprightLine, places: _Places) -> float:
    least = _LEAST_LINES_OF_TEXT if line.shape is Shape.LONG_TEXT else 1
    texts = [] if line.several else [(line.label, _QUESTION_WIDTH * _BOLD), (line.hint, places.hint_width * _SMALL)]
    texts += [(value, places.answer_width) for value in line.values if isinstance(value, str)]
    lines = max([least, *(lines_of(text, width) for text, width in texts)])
    return min(lines * _LINE_HEIGHT + _PADDING, _MOST_HEIGHT)


# What may be typed


def _add_rules(sheet: Worksheet, lines: Sequence[UprightLine], first: int, places: _Places, language: str) -> None:
    same: dict[tuple[tuple[str, str], ...], list[str]] = defaultdict(list)
    left, right = column_letters(places.answers[0]), column_letters(places.answers[-1])
    for number, line in enumerate(lines, first):
        if rule := _rule(line):
            same[tuple(sorted(rule.items()))].append(f"{left}{number}:{right}{number}")
    for rule_items, cells in same.items():
        validation: DataValidation = asking(dict(rule_items), language)
        for one in cells:
            validation.add(one)
        sheet.add_data_validation(validation)
    _mark_wanted(sheet, lines, first, places)


def _rule(line: UprightLine) -> dict[str, str]:
    if line.choices:
        return {"type": "list", "formula1": line.choices.formula}
    if line.offered:
        return {"type": "list", "formula1": f'"{",".join(line.offered)}"'}
    named = line.style in (UprightStyle.PLAIN, UprightStyle.REQUIRED)
    return dict(RULES.get(line.shape, {})) if named else {}


def _mark_wanted(sheet: Worksheet, lines: Sequence[UprightLine], first: int, places: _Places) -> None:
    """Shades a required answer that is missing; in a list only where its item has been begun."""
    questions = [row for row, line in enumerate(lines, first) if line.style in _ASKED]
    if not questions:
        return
    left, right = column_letters(places.answers[0]), column_letters(places.answers[-1])
    shade = PatternFill("solid", bgColor=WANTED)
    begun = f",COUNTA({left}${questions[0]}:{left}${questions[-1]})>0" if places.is_list else ""
    for row, line in enumerate(lines, first):
        if line.style is UprightStyle.REQUIRED:
            rule = FormulaRule(formula=[f"AND(LEN(TRIM({left}{row}))=0{begun})"], fill=shade)
            sheet.conditional_formatting.add(f"{left}{row}:{right}{row}", rule)


_ASKED: Final = (UprightStyle.PLAIN, UprightStyle.REQUIRED)
