"""Small forms as files, and changed copies of the bundled ones, for tests of new versions."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from genera_desktop import paths
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.services.check_questionnaire import read_untrusted_form
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.store.inventory import Inventory
from tests.services.partners import Clock

COLUMNS = (
    *("type", "name", "label", "required", "relevant", "constraint", "calculation"),
    *("renamed_from", "role", "survivorship", "personal"),
)
CHOICES = ("red", "green", "blue")


def row(kind: str, name: str = "", label: str = "", **cells: str) -> str:
    """One row of the sheet survey."""
    mark = "" if kind.startswith(("end_", "begin_group")) else "no"
    values = {"type": kind, "name": name, "label": label or name, "personal": mark, **cells}
    return "| | " + " | ".join(values.get(column, "") for column in COLUMNS) + " |\n"


VISIT = (
    row("text", "who", "Who?"),
    row("integer", "age", "Age"),
    row("select_one colour", "hue", "Colour"),
    row("begin_repeat", "talk", "Talks"),
    row("text", "topic", "Topic"),
    row("end_repeat"),
)


def visit(
    folder: Path, *rows: str, version: str = "1", choices: tuple[str, ...] = CHOICES, name: str = "visit"
) -> Path:
    """The file of a form of these rows."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["| survey |\n", "| | " + " | ".join(COLUMNS) + " |\n", *rows]
    lines += ["| choices |\n", "| | list_name | name | label |\n"]
    lines += [f"| | colour | {choice} | {choice.title()} |\n" for choice in choices]
    lines += ["| settings |\n", "| | form_id | version | instance_name |\n", f"| | {name} | {version} | ${{who}} |\n"]
    path = folder / f"{name}-{version}.md"
    path.write_text("".join(lines).replace("${who}", "${who}" if "text | who |" in "".join(rows) else "'a visit'"))
    return path


@cache
def form_in(text: str) -> Form:
    """The form that a file of this text holds, read once for all tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visit-1.md"
        path.write_text(text)
        form, problems = read_untrusted_form(path)
    assert form is not None, problems
    return form


def visits(folder: Path, *rows: str, cluster: str = "") -> Inventory:
    """An inventory whose questionnaire is one small form: the coordinator's unless a cluster is named."""
    questionnaire = Questionnaire({"visit": form_in(visit(folder, *(rows or VISIT)).read_text())})
    path = folder / f"{cluster or 'visits'}.genera"
    return create_inventory(path, cluster=cluster, questionnaire=questionnaire, clock=Clock())


def changed_form(folder: Path, name: str, change: Callable[[Workbook], None], version: str = "2099010101") -> Path:
    """A copy of a bundled form with a change, as its next version."""
    folder.mkdir(parents=True, exist_ok=True)
    book = load_workbook(paths.resources() / "questionnaire" / f"{name}.xlsx")
    settings = book["settings"]
    settings.cell(2, _column(settings, "version")).value = version
    change(book)
    path = folder / f"{name}-{version}.xlsx"
    book.save(path)
    return path


def relabel(name: str, label: str) -> Callable[[Workbook], None]:
    """Gives a question another English label."""

    def change(book: Workbook) -> None:
        survey = book["survey"]
        survey.cell(_row(survey, name), _column(survey, "label::English (en)")).value = label

    return change


def _row(survey: Worksheet, name: str) -> int:
    column = _column(survey, "name")
    return next(number for number in range(2, survey.max_row + 1) if survey.cell(number, column).value == name)


def _column(sheet: Worksheet, heading: str) -> int:
    return next(number for number in range(1, sheet.max_column + 1) if sheet.cell(1, number).value == heading)
