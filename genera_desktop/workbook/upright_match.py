"""Finds the lines of an upright sheet by their hidden names, wherever they have gone, and turns its columns to rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from genera_desktop.errors import Parameter
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.workbook.book import CellValue, Sheet, cell_name
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.found_sheet import FoundSheet, Row, is_blank
from genera_desktop.workbook.layout import FormSheet
from genera_desktop.workbook.system import OWN_NAMES
from genera_desktop.workbook.upright_sheet import ANSWER_MARK, NAME_MARK
from genera_desktop.workbook.words import SEPARATOR, parts_of

_ROWS_SEARCHED = 40
_LEAST_SHARE = 0.3


def upright_header(sheet: Sheet, layout: FormSheet) -> tuple[int, float]:
    """The row of marks above the layout's names, and the share of these that stands below it; row 0 without one."""
    names = set(layout.names)
    for number, row in enumerate(sheet.rows[:_ROWS_SEARCHED], 1):
        if NAME_MARK in row and ANSWER_MARK in row:
            column = row.index(NAME_MARK)
            met = {_text(sheet, below, column) for below in range(number + 1, len(sheet.rows) + 1)} & names
            share = len(met) / len(names)
            if met - OWN_NAMES and share >= _LEAST_SHARE:
                return number, share
    return 0, 0.0


def _text(sheet: Sheet, row: int, column: int) -> str:
    return readable(_value(sheet, row, column)).strip()


def _value(sheet: Sheet, row: int, column: int) -> CellValue:
    """The value in a row counted from 1 and a column counted from 0."""
    values = sheet.rows[row - 1]
    return values[column] if column < len(values) else None


@dataclass(slots=True)
class UprightSheet(FoundSheet):
    """An upright sheet as it stands in the file: its columns of answers are rows, its lines their columns.

    The number of a row is that of its column in the file, from 1.
    """

    lines: list[list[int]] = field(default_factory=list)
    """The rows in the file, from 1, that make each column: several where a question takes several answers."""

    def cell(self, number: int, column: int) -> str:
        lines = self.lines[column] if column < len(self.lines) else [self.header]
        return cell_name(lines[0], number)

    def cells(self, number: int, name: str) -> Sequence[str]:
        lines = self.lines[self.columns[name]] if name in self.columns else ()
        return [cell_name(line, number) for line in lines]

    def wrong_cell(self, number: int, name: str, said: str) -> str:
        cells = self.cells(number, name)
        noted = (cell for cell in cells if cell in self.sheet.notes)
        values = (_value(self.sheet, line, number - 1) for line in self.lines[self.columns[name]])
        saying = (cell for cell, value in zip(cells, values, strict=True) if said in parts_of(readable(value)))
        return next(noted, "") or next(saying, cells[0])

    def rows(self) -> Iterator[Row]:
        marks = self.sheet.rows[self.header - 1]
        for column in (place for place, mark in enumerate(marks) if mark == ANSWER_MARK):
            values = [self._joined(column, lines) for lines in self.lines]
            if any(not is_blank(value) for value in values):
                yield Row(self, column + 1, values)

    def _joined(self, column: int, lines: Sequence[int]) -> CellValue:
        values = [_value(self.sheet, line, column) for line in lines]
        if len(values) == 1:
            return values[0]
        texts = [readable(value).strip() for value in values if not is_blank(value)]
        return SEPARATOR.join(texts) or None

    def find_lines(self) -> list[Problem]:
        """Fills in where everything stands; what is wrong with the names, and what was written beside the answers."""
        marks = self.sheet.rows[self.header - 1]
        names_at = marks.index(NAME_MARK)
        below = range(self.header + 1, len(self.sheet.rows) + 1)
        named = [(line, _text(self.sheet, line, names_at)) for line in below]
        ours, counts = set(self.layout.names), Counter(name for _, name in named)
        several = {one.key for one in self.layout.questions if one.type is QuestionType.SELECT_MULTIPLE}
        problems = []
        for line, name in named:
            if name in self.columns and name in several:
                self.lines[self.columns[name]].append(line)
            elif name in ours and (counts[name] == 1 or name in several):
                self.columns[name] = len(self.lines)
                self.lines.append([line])
            elif name in ours:
                self.doubled.add(name)
                problems.append(self._at(line, names_at, "line-twice", Severity.ERROR, name=name))
            elif name:
                self.unknown[len(self.lines)] = name
                self.lines.append([line])
                problems.append(self._at(line, names_at, "line-unknown", Severity.WARNING, name=name))
        return problems + self._remarks(marks, {line for line, name in named if not name})

    def _remarks(self, marks: Sequence[CellValue], nameless: set[int]) -> list[Problem]:
        """What somebody wrote where no answer belongs: a person has to read it."""
        problems = []
        for line in range(self.header + 1, len(self.sheet.rows) + 1):
            for column, value in enumerate(self.sheet.rows[line - 1]):
                mark = marks[column] if column < len(marks) else None
                if not is_blank(value) and (mark is None or (mark == ANSWER_MARK and line in nameless)):
                    said = readable(value)[:200]
                    problems.append(self._at(line, column, "remark-beside-answers", Severity.WARNING, value=said))
        return problems

    def _at(self, line: int, column: int, code: str, severity: Severity, **params: Parameter) -> Problem:
        place = Place(sheet=self.sheet.name, cell=cell_name(line, column + 1), form=self.layout.form.name)
        return Problem(code, place, severity, params)
