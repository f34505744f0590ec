"""A form from any kind of file, with everything that is wrong with it at its cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from genera_desktop import paths
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Severity
from genera_desktop.services.check_questionnaire import check_questionnaire, read_untrusted_form

pytestmark = pytest.mark.only_a_file("opens none")

SURVEY = [["type", "name", "label"], ["text", "who", "Who?"], ["integer", "age", "Age"]]


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_the_bundled_forms_have_no_problem() -> None:
    for file in (paths.resources() / "questionnaire").glob("*.xlsx"):
        assert check_questionnaire(file) == [], file.name


def test_a_problem_names_sheet_and_cell(tmp_path: Path) -> None:
    rows = [*SURVEY, ["integer", "", "Nameless"], ["colour", "c", "Colour"]]
    problems = check_questionnaire(workbook(tmp_path / "form.xlsx", {"survey": rows}))

    assert [(problem.code, str(problem.place)) for problem in problems if problem.severity is Severity.ERROR] == [
        ("name-missing", "survey!B4"),
        ("type-unknown", "survey!A5"),
    ]


def test_a_link_to_another_form_is_no_problem(tmp_path: Path) -> None:
    rows = [*SURVEY, ["select_one_from_file company.csv", "firm", "Company"]]
    rows = [[*row, "no" if number else "personal"] for number, row in enumerate(rows)]
    settings = [["form_id", "version"], ["genera_visit", "1"]]
    form, problems = read_untrusted_form(workbook(tmp_path / "visit.xlsx", {"survey": rows, "settings": settings}))

    assert form is not None
    assert problems == []


def test_a_cell_that_shows_an_excel_error_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "form.xlsx", {"survey": SURVEY})
    book = load_workbook(path)
    cell = book["survey"]["D1"]
    cell.value, cell.data_type = "#REF!", "e"
    book.save(path)

    assert ("cell-error", "survey!D1") in [(one.code, str(one.place)) for one in check_questionnaire(path)]


def test_a_folder_of_csv_files_is_a_form(tmp_path: Path) -> None:
    (tmp_path / "survey.csv").write_bytes("type;name;label;personal\r\nselect_one l;q;Où ?;no\r\n".encode("cp1252"))
    (tmp_path / "choices.csv").write_text("list_name,name,label\nl,a,A\n", encoding="utf-8")
    (tmp_path / "settings.csv").write_text("form_id,version\nvisit,1\n", encoding="utf-8")

    form, problems = read_untrusted_form(tmp_path)

    assert problems == []
    assert form is not None
    assert dict(form.question("q").labels) == {"": "Où ?"}


def test_markdown_tables_are_a_form(tmp_path: Path) -> None:
    file = tmp_path / "form.md"
    file.write_text("| survey |\n| | type | name | label |\n| | text | q | Q |\n", encoding="utf-8")

    form, problems = read_untrusted_form(file)

    assert form is not None
    assert [problem.code for problem in problems if problem.severity is Severity.ERROR] == []


def test_what_is_no_form_is_refused_in_one_sentence(tmp_path: Path) -> None:
    text = tmp_path / "notes.md"
    text.write_text("# Minutes\nNothing of ours.\n", encoding="utf-8")
    latin = tmp_path / "latin.md"
    latin.write_bytes("| survey |\n| | é |".encode("latin-1"))
    damaged = tmp_path / "damaged.xlsx"
    damaged.write_bytes(b"PK\x03\x04 and nothing else")
    empty = tmp_path / "empty"
    empty.mkdir()
    alone = tmp_path / "survey.csv"
    alone.write_text("type,name\n", encoding="utf-8")
    refused = {
        workbook(tmp_path / "list.xlsx", {"Companies": [["name", "city"], ["A", "B"]]}): "not-a-questionnaire",
        workbook(tmp_path / "lists.xlsx", {"One": [["a"], [1]], "Two": [["b"], [2]]}): "not-a-questionnaire",
        text: "not-a-questionnaire",
        latin: "questionnaire-not-utf-8",
        damaged: "file-damaged",
        empty: "questionnaire-folder-empty",
        alone: "questionnaire-csv-alone",
        tmp_path / "nowhere.xlsx": "file-missing",
        tmp_path / "nowhere.md": "file-missing",
    }
    for path, code in refused.items():
        with pytest.raises(GeneraError) as refusal:
            check_questionnaire(path)
        assert refusal.value.code == code, path.name
