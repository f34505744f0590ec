"""Finds the sheets and columns of a questionnaire in a workbook, by the names in row 2, wherever they have gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from genera_desktop.errors import Parameter
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.workbook.book import CHOICES, CODEBOOK, Book, Sheet, cell_name, column_letters
from genera_desktop.workbook.cells import clean_text, readable
from genera_desktop.workbook.found_sheet import FoundSheet, is_blank
from genera_desktop.workbook.layout import KEPT, META, READ_ME, REMARKS, FormSheet
from genera_desktop.workbook.system import OWN_NAMES
from genera_desktop.workbook.upright_match import UprightSheet, upright_header

_ROWS_SEARCHED = 40
_LEAST_SHARE = 0.3
_NAME_COUNTS = 0.5
OUR_OTHER_SHEETS = frozenset({READ_ME, REMARKS, CODEBOOK, CHOICES, KEPT, META})


def match_sheets(
    book: Book, layouts: Sequence[FormSheet], names: Mapping[tuple[str, str], str]
) -> tuple[list[FoundSheet], list[Problem]]:
    """The sheets of the layouts that the workbook has, in the order of the layouts, and what is wrong with them.

    `names` are the sheets' names as exported. A sheet that was renamed is known by the names in its header row.
    """
    candidates = []
    heads = {sheet.name: _texts(sheet) for sheet in book.sheets}
    for layout in layouts:
        name = names.get((layout.form.name, layout.repeat), layout.name)
        for sheet in book.sheets:
            header, score = upright_header(sheet, layout) if layout.upright else _header(heads[sheet.name], layout)
            if header:
                candidates.append((score + _NAME_COUNTS * (sheet.name == name), layout, sheet, header))
    candidates.sort(key=lambda candidate: -candidate[0])
    found: dict[str, FoundSheet] = {}
    taken: set[str] = set()
    for _, layout, sheet, header in candidates:
        if layout.name not in found and sheet.name not in taken:
            found[layout.name] = (UprightSheet if layout.upright else FoundSheet)(layout, sheet, header)
            taken.add(sheet.name)
    matched = [found[layout.name] for layout in layouts if layout.name in found]
    problems = [problem for one in matched for problem in _columns_found(one)]
    return matched, problems + _foreign_sheets(book, taken)


def _columns_found(found: FoundSheet) -> list[Problem]:
    return found.find_lines() if isinstance(found, UprightSheet) else _find_columns(found)


def _texts(sheet: Sheet) -> list[set[str]]:
    """The texts in each row among which the header may be."""
    return [{value.strip() for value in row if isinstance(value, str)} for row in sheet.rows[:_ROWS_SEARCHED]]


def _header(rows: Sequence[set[str]], layout: FormSheet) -> tuple[int, float]:
    """The row that holds most of the layout's names, and their share; row 0 where no row is a header."""
    names = set(layout.names)
    best = (0, 0.0)
    for number, texts in enumerate(rows, 1):
        met = texts & names
        share = len(met) / len(names)
        if met - OWN_NAMES and share >= _LEAST_SHARE and share > best[1]:
            best = (number, share)
    return best


def _find_columns(found: FoundSheet) -> list[Problem]:
    header = found.sheet.rows[found.header - 1]
    names = [clean_text(readable(value)).strip() for value in header]
    ours = set(found.layout.names)
    counts = Counter(name for name in names if name)
    problems = []
    for column, name in enumerate(names):
        if name in ours and counts[name] == 1:
            found.columns[name] = column
        elif name in ours:
            found.doubled.add(name)
            problems.append(_at_header(found, column, "column-twice", Severity.ERROR, name=name))
        elif name:
            found.unknown[column] = name
            problems.append(_at_header(found, column, "column-unknown", Severity.WARNING, name=name))
    width = max((len(row.values) for row in found.rows()), default=0)
    for column in range(width):
        nameless = column >= len(names) or not names[column]
        if nameless and any(column < len(row.values) and not is_blank(row.values[column]) for row in found.rows()):
            found.unknown[column] = column_letters(column + 1)
            problems.append(_at_header(found, column, "column-without-name", Severity.WARNING))
    return problems


def _at_header(found: FoundSheet, column: int, code: str, severity: Severity, **params: Parameter) -> Problem:
    place = Place(sheet=found.sheet.name, cell=cell_name(found.header, column + 1), form=found.layout.form.name)
    return Problem(code, place, severity, params)


def _foreign_sheets(book: Book, taken: set[str]) -> list[Problem]:
    return [
        Problem("sheet-not-ours", Place(sheet=sheet.name), Severity.WARNING, {"sheet": sheet.name})
        for sheet in book.sheets
        if sheet.name not in taken and sheet.name not in OUR_OTHER_SHEETS and sheet.rows
    ]
