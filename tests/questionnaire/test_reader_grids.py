"""Grids from CSV and Markdown, and cells as text."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.grids import CellValue, cell_name, markdown_grids, text_of
from genera_desktop.questionnaire.quotes import mended_expression
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.workbook.csv_text import read_csv


@pytest.mark.parametrize(("row", "column", "name"), [(1, 1, "A1"), (3, 6, "F3"), (7, 27, "AA7"), (1, 703, "AAA1")])
def test_cells_are_named_as_in_excel(row: int, column: int, name: str) -> None:
    assert cell_name(row, column) == name


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "TRUE"),
        (3.0, "3"),
        (2.5, "2.5"),
        (7, "7"),
        (date(2026, 11, 22), "2026-11-22"),
        (datetime(2026, 11, 22), "2026-11-22"),
        (datetime(2026, 11, 22, 9, 30), "2026-11-22T09:30:00"),
        (time(9, 30), "09:30:00"),
    ],
)
def test_values_become_text_without_surprises(value: CellValue, text: str) -> None:
    assert text_of(value) == text


def test_a_folder_of_csv_files_is_a_form(tmp_path: Path) -> None:
    survey, choices = tmp_path / "survey.csv", tmp_path / "choices.csv"
    survey.write_text('\ufefftype,name,label\nselect_one l,q,"A, or B?"\n', encoding="utf-8")
    choices.write_text("list_name;name;label\nl;a;A\n", encoding="utf-8")

    form, problems = read_form({file.stem: read_csv(file).sheets[0].rows for file in (survey, choices)})

    assert problems == []
    assert form is not None
    assert form.question("q").labels == {"": "A, or B?"}


def test_a_text_that_is_no_csv_is_refused(tmp_path: Path) -> None:
    survey = tmp_path / "survey.csv"
    survey.write_text('"' + "x" * 200_000, encoding="utf-8")

    with pytest.raises(GeneraError):
        read_csv(survey)


def test_markdown_leaves_out_comments_lines_of_dashes_and_empty_rows() -> None:
    grids = markdown_grids("""
        # a remark
        | survey |
        |        | type | name | label |
        |--------|------|------|-------|
        |        |      |      |       |
        |        | text | q    | A \\| B | # said here
    """)

    assert grids == {"survey": [["type", "name", "label"], ["text", "q", "A | B"]]}


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        (". = ‘yes’", ". = 'yes'"),
        ("concat(“a”, „b“)", 'concat("a", "b")'),
        (".\u00a0=\u20071", ". = 1"),
        (". = 'l’eau'", ". = 'l’eau'"),
        (". = 'a\u00a0b'", ". = 'a\u00a0b'"),
        (". = 'yes’", ". = 'yes'"),
        ("${q} > 1", "${q} > 1"),
    ],
)
def test_expressions_are_mended_outside_their_texts(written: str, mended: str) -> None:
    assert mended_expression(written) == mended
