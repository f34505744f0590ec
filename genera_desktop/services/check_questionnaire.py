"""Forms from untrusted files: an Excel workbook, a folder of CSV files or Markdown tables, with every problem."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.grids import Grid
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.personal_marks import unmarked
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.workbook.book import LIST
from genera_desktop.workbook.child import ReadingChild, read_book_in_child, read_markdown_in_child

MARKDOWN, CSV = ".md", ".csv"
_NO_FORM = frozenset({"survey-missing", "heading-missing"})
"""What only a file has that is no form at all, unless one of its sheets is named like a form's."""


def check_questionnaire(path: Path) -> list[Problem]:
    """Everything that is wrong with a form, by sheet and cell. GeneraError where the file is no form."""
    return read_untrusted_form(path)[1]


def read_untrusted_form(path: Path) -> tuple[Form | None, list[Problem]]:
    """The form in a file with all its problems; None instead of the form where one of them is an error.

    GeneraError where the file cannot be read, or is no form at all.
    """
    path = path.absolute()
    notes: list[Problem] = []
    if path.is_dir():
        grids = _folder(path)
    elif path.suffix.lower() == MARKDOWN:
        grids = _markdown(path)
    elif path.suffix.lower() == CSV:
        raise GeneraError("questionnaire-csv-alone", file=path.name, folder=path.parent.name)
    else:
        grids, notes = _workbook(path)
    form, problems = read_form(grids, file=path.name)
    if form is None and "survey" not in {name.strip().lower() for name in grids}:
        found = [problem.code for problem in problems if problem.severity is Severity.ERROR]
        if _NO_FORM.intersection(found):
            raise GeneraError("not-a-questionnaire", file=path.name)
    marks = unmarked(form, path.name) if form else []
    return form, [*notes, *problems, *marks]


def _workbook(path: Path) -> tuple[dict[str, Grid], list[Problem]]:
    """The sheets of a workbook, and the cells of them that could not be taken."""
    book = read_book_in_child(path)
    notes = [
        Problem(code, Place(file=path.name, sheet=sheet.name, cell=cell), Severity.WARNING)
        for sheet in book.sheets
        for cell, code in sheet.notes.items()
    ]
    return {sheet.name: sheet.rows for sheet in book.sheets}, notes


def _folder(path: Path) -> dict[str, Grid]:
    files = sorted(file for file in path.iterdir() if file.suffix.lower() == CSV)
    if not files:
        raise GeneraError("questionnaire-folder-empty", folder=path.name)
    with ReadingChild() as child:
        return {sheet.name: sheet.rows for file in files for sheet in child.read(file, kind=LIST).sheets}


def _markdown(path: Path) -> dict[str, Grid]:
    return {sheet.name: sheet.rows for sheet in read_markdown_in_child(path).sheets}
