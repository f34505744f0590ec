from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.ui.preview_lines import preview_of
from genera_desktop.ui.submissions_model import LineKind, Preview
from tests.services.partners import company, coordinator, partner


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    """Of a workbook that came before, in which somebody changed a name and typed a wrong VAT number."""
    ours, theirs, sent = partner(tmp_path), coordinator(tmp_path), tmp_path / "sent.xlsx"
    company(ours)
    export_workbook(ours, sent)
    apply_import(theirs, plan_import(theirs, sent))
    book = load_workbook(sent)
    sheet = book["Companies"]
    columns = {cell.value: cell.column for cell in sheet[2]}
    sheet.cell(3, columns["co_city"]).value = "Corbeil-Essonnes"
    sheet.cell(3, columns["co_vat_no"]).value = "FR1"
    book.save(sent)
    return preview_of(plan_import(theirs, sent), bundled_questionnaire(), "en")


def test_all_lines_of_a_form_stand_under_one_heading(preview: Preview) -> None:
    assert {line.form for line in preview.lines} == {"Companies"}


def test_a_changed_answer_shows_old_new_and_cell(preview: Preview) -> None:
    (line,) = [line for line in preview.lines if line.kind is LineKind.CHANGED and line.question]

    assert (line.question, line.old, line.new) == ("City", "Évry-Courcouronnes", "Corbeil-Essonnes")
    assert line.place.startswith("Companies!")


def test_a_problem_says_what_is_wrong_once_with_its_cell(preview: Preview) -> None:
    (line,) = [line for line in preview.lines if line.kind is LineKind.PROBLEM]

    assert line.question == "VAT number"
    assert not line.note.startswith("VAT number")
    assert line.place.startswith("Companies!")
