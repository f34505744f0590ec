from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Content, ItemContent
from genera_desktop.services.brought_changes import brought_changes
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.undo_step import delete_records
from genera_desktop.ui.preview_lines import preview_of
from genera_desktop.ui.received_lines import received_preview
from genera_desktop.ui.style import paint
from genera_desktop.ui.submissions_model import LineKind, Preview, PreviewLine, PreviewModel
from genera_desktop.ui.submissions_view import PreviewList, line_height, row_height
from genera_desktop.ui.words import day
from tests.services.hand_edits import HandEdits
from tests.services.partners import COMPANY, add, company, coordinator, partner


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


def test_the_answers_that_a_draft_still_needs_are_one_line_that_names_them(tmp_path: Path) -> None:
    ours, theirs, sent = partner(tmp_path), coordinator(tmp_path), tmp_path / "sent.xlsx"
    draft = add(ours, "company", Content({"co_legal_name": "Hopeavirta"}))
    export_workbook(ours, sent)
    plan, questionnaire = plan_import(theirs, sent), bundled_questionnaire()
    before = preview_of(plan, questionnaire, "en")

    report = apply_import(theirs, plan)

    with theirs.reading() as transaction:
        row = transaction.submissions.get(report.submission)
    after = received_preview(row, brought_changes(theirs, row.id), {}, questionnaire, "en")
    for shown, record in ((before, ""), (after, draft)):
        (line,) = [line for line in shown.lines if line.question]
        assert (line.kind, line.record, line.record_id) == (LineKind.MISSING, "Hopeavirta", record)
        assert line.new == f"{len(plan.problems)} answers are still needed"
        assert "City" in line.note.split(", ")


def test_a_new_record_counts_the_same_answers_before_and_after_its_import(tmp_path: Path) -> None:
    ours, theirs, sent = partner(tmp_path), coordinator(tmp_path), tmp_path / "sent.xlsx"
    company(ours)
    export_workbook(ours, sent)
    plan, questionnaire = plan_import(theirs, sent), bundled_questionnaire()
    before = preview_of(plan, questionnaire, "en")

    report = apply_import(theirs, plan)

    with theirs.reading() as transaction:
        row = transaction.submissions.get(report.submission)
    after = received_preview(row, brought_changes(theirs, row.id), {}, questionnaire, "en")
    assert [line.note for line in before.lines if line.kind is LineKind.ADDED] == [
        line.note for line in after.lines if line.kind is LineKind.ADDED
    ]


def test_a_record_that_was_never_here_and_is_deleted_there_is_not_told(tmp_path: Path) -> None:
    ours, theirs, sent = partner(tmp_path), coordinator(tmp_path), tmp_path / "sent.xlsx"
    delete_records(ours, [company(ours, co_legal_name="Hopeavirta")])
    company(ours)
    export_workbook(ours, sent)
    plan, questionnaire = plan_import(theirs, sent), bundled_questionnaire()
    before = preview_of(plan, questionnaire, "en")

    report = apply_import(theirs, plan)

    with theirs.reading() as transaction:
        row = transaction.submissions.get(report.submission)
    after = received_preview(row, brought_changes(theirs, row.id), {}, questionnaire, "en")
    assert before.applies == 1
    for shown in (before, after):
        assert {line.record for line in shown.lines} == {"Velquora Génomique SAS"}


def test_a_workbook_that_was_imported_shows_the_answers_it_changed_with_its_problems(tmp_path: Path) -> None:
    ours, theirs, sent = partner(tmp_path), coordinator(tmp_path), tmp_path / "sent.xlsx"
    company(ours)
    company(ours, co_legal_name="Hopeavirta", co_website="https://hopeavirta.example")
    export_workbook(ours, sent)
    apply_import(theirs, plan_import(theirs, sent))
    book = load_workbook(sent)
    sheet = book["Companies"]
    columns = {cell.value: cell.column for cell in sheet[2]}
    row = next(row for row in (3, 4) if sheet.cell(row, columns["co_legal_name"]).value == "Hopeavirta")
    sheet.cell(row, columns["co_survey_date"]).value = "2026-10-02"
    sheet.cell(row, columns["co_vat_no"]).value = "FR1"
    book.save(sent)
    plan = plan_import(theirs, sent)
    told = preview_of(plan, bundled_questionnaire(), "en")
    report = apply_import(theirs, plan)

    with theirs.reading() as transaction:
        submission = next(one for one in transaction.submissions.all() if one.id == report.submission)
    brought = brought_changes(theirs, report.submission)
    shown = received_preview(submission, brought, {}, bundled_questionnaire(), "en")

    def said(preview: Preview) -> list[tuple[str, ...]]:
        return [(one.kind.value, one.record, one.form, one.question, one.old, one.new, one.place)
                for one in preview.lines if one.question]  # fmt: skip

    assert said(shown) == said(told)
    assert [line.record for line in shown.lines if line.kind is LineKind.SAME] == ["Velquora Génomique SAS"]
    assert (day("2026-09-15"), day("2026-10-02")) in [(line.old, line.new) for line in shown.lines]


def test_an_entry_of_a_list_without_its_row_is_missing_like_a_record(tmp_path: Path) -> None:
    ours, theirs, sent, later = (
        partner(tmp_path),
        coordinator(tmp_path),
        tmp_path / "sent.xlsx",
        tmp_path / "later.xlsx",
    )
    product = ItemContent("3" * 8 + "-2222-4222-8222-222222222222", "co_product", "", {"cp_name": "VarioScope"})
    record = add(ours, "company", Content(dict(COMPANY), [product]))
    export_workbook(ours, sent)
    apply_import(theirs, plan_import(theirs, sent))
    with HandEdits(sent, later) as book:
        book.remove_row("Products and services", product.id)
    plan = plan_import(theirs, later)

    preview = preview_of(plan, bundled_questionnaire(), "en")
    report = apply_import(theirs, plan)

    with theirs.reading() as transaction:
        submission = next(one for one in transaction.submissions.all() if one.id == report.submission)
    brought = brought_changes(theirs, report.submission)
    for shown in (preview, received_preview(submission, brought, {}, bundled_questionnaire(), "en")):
        (line,) = [line for line in shown.lines if line.counts]
        assert (line.kind, line.record, line.record_id) == (LineKind.MISSING, "Velquora Génomique SAS", record)
        assert (line.question, line.new) == ("Products and services", "VarioScope")
        assert line.note.endswith("Nothing is deleted.")
        assert shown.counts()[LineKind.MISSING] == 1


@pytest.mark.parametrize(("width", "lines"), [(480, 3), *((width, 2) for width in range(620, 770, 9)), (1400, 1)])
def test_what_is_wrong_and_how_to_mend_it_stands_whole_in_as_many_lines_as_it_takes(
    qtbot: QtBot, width: int, lines: int
) -> None:
    told = '"fifteen" is not a number. Write digits only, or [unknown], [declined], [n/a].'
    line = PreviewLine(LineKind.PROBLEM, "", "Companies", question="Staff", note=told, place="Companies!V9")
    model = PreviewModel()
    shown = PreviewList(model)
    qtbot.addWidget(shown)
    model.show_lines([line])
    shown.resize(width, 200)
    shown.show()
    qtbot.waitExposed(shown)

    paint.elided.clear()
    shown.grab()

    height = shown.visualRect(model.index(1, 0)).height()
    assert paint.elided == []
    assert height == row_height(line) + (lines - 1) * line_height()


def test_a_list_that_becomes_narrower_gives_its_problems_more_lines(qtbot: QtBot) -> None:
    told = '"fifteen" is not a number. Write digits only, or [unknown], [declined], [n/a].'
    line = PreviewLine(LineKind.PROBLEM, "", "Companies", question="Staff", note=told, place="Companies!V9")
    model = PreviewModel()
    shown = PreviewList(model)
    qtbot.addWidget(shown)
    model.show_lines([line] * 50)
    shown.resize(1400, 200)
    shown.show()
    qtbot.waitExposed(shown)
    before = shown.visualRect(model.index(1, 0)).height()

    shown.resize(640, 200)

    qtbot.waitUntil(lambda: shown.visualRect(model.index(1, 0)).height() == before + line_height())
