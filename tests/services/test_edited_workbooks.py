"""A workbook tells by its content hash whether it still holds what it went out with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from genera_desktop.services.check_workbook import EDITED, check_workbook
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_workbook import plan_import
from genera_desktop.store.inventory import Inventory
from tests.services.erasing import record_person
from tests.services.hand_edits import HandEdits
from tests.services.partners import coordinator, partner

SHEET = "Companies"


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path / "partner") as inventory:
        yield inventory


@pytest.fixture
def sent(ours: Inventory, tmp_path: Path) -> Path:
    record_person(ours)
    export_workbook(ours, tmp_path / "sent.xlsx")
    return tmp_path / "sent.xlsx"


def is_edited(path: Path) -> bool:
    return EDITED in [problem.code for problem in check_workbook(path)]


def test_a_workbook_as_it_went_out_is_not_edited(sent: Path) -> None:
    assert not is_edited(sent)


def test_a_workbook_without_personal_data_is_not_edited(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)
    export_workbook(ours, tmp_path / "bare.xlsx", personal_data=False)

    assert not is_edited(tmp_path / "bare.xlsx")


def test_a_starter_is_not_edited(tmp_path: Path) -> None:
    with coordinator(tmp_path / "desk") as desk:
        make_starter(desk, "GEN", tmp_path / "starter.xlsx")

    assert not is_edited(tmp_path / "starter.xlsx")


def test_a_workbook_that_was_only_saved_again_is_not_edited(sent: Path) -> None:
    book = openpyxl.load_workbook(sent)
    book.save(sent)

    assert not is_edited(sent)


def test_a_changed_cell_and_a_removed_row_are_edits(sent: Path, tmp_path: Path) -> None:
    with HandEdits(sent, tmp_path / "cell.xlsx") as edits:
        edits.sheet(SHEET).cell(3, edits.column(SHEET, "co_city")).value = "Paris"
    with HandEdits(sent, tmp_path / "row.xlsx") as edits:
        edits.sheet(SHEET).delete_rows(3)

    assert is_edited(tmp_path / "cell.xlsx")
    assert is_edited(tmp_path / "row.xlsx")


def test_the_preview_says_quietly_that_a_workbook_was_edited(ours: Inventory, sent: Path) -> None:
    from genera_desktop.services.load_questionnaire import bundled_questionnaire
    from genera_desktop.ui.preview_lines import preview_of

    as_sent = preview_of(plan_import(ours, sent), bundled_questionnaire(), "en")
    with HandEdits(sent) as edits:
        edits.sheet(SHEET).cell(3, edits.column(SHEET, "co_city")).value = "Paris"
    edited = preview_of(plan_import(ours, sent), bundled_questionnaire(), "en")

    assert "edited outside the program" not in as_sent.detail
    assert "edited outside the program" in edited.detail
    assert len(edited.lines) > len(as_sent.lines)
