"""What no question takes is listed at its cell and kept: columns added by hand, questions that are asked no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.records.content import Content, ItemContent
from genera_desktop.services.change_questionnaire import apply_change, plan_change
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ALREADY
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.undo_step import delete_records
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.layout import KEPT
from genera_desktop.workbook.read import read_book
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add
from tests.services.questionnaire_files import visit, visits

TALK = "22222222-2222-4222-8222-222222222222"


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "ours", *ROWS, cluster="red") as inventory:
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "desk", *ROWS) as inventory:
        yield inventory


@pytest.fixture
def anna(ours: Inventory) -> str:
    talk = ItemContent(TALK, "talk", "", {"topic": "DNA"})
    return add(ours, "visit", Content({"who": "Anna", "city": "Évry"}, [talk]))


def with_note(ours: Inventory, row: str, note: str, path: Path, *, sheet: int = 1) -> Path:
    """Our workbook with a column of a person's own, filled in one row."""
    export_workbook(ours, path)
    with HandEdits(path) as book:
        book.add_column(book.names()[sheet], "my note", row, note)
    return path


def kept_in(inventory: Inventory) -> list[tuple[str, str, str, object]]:
    with inventory.reading() as transaction:
        return [(one.record, one.item, one.name, one.value) for one in kept_answers(transaction)]


def on_sheet(path: Path) -> list[object]:
    """The values on the sheet of what is kept."""
    sheet = read_book(path).sheet(KEPT)
    return [row[4] for row in sheet.rows[1:]] if sheet else []


def test_a_column_added_by_hand_is_listed_and_kept(ours: Inventory, desk: Inventory, anna: str, tmp_path: Path) -> None:
    [report] = import_all(desk, [with_note(ours, anna, "call her", tmp_path / "noted.xlsx")]).submissions

    [problem] = [one for one in report.problems if one.code == "column-unknown"]
    assert (problem.place.sheet, problem.params["name"]) == ("visit", "my note")
    assert kept_in(desk) == [(anna, "", "my note", "call her")]
    write_consolidated(desk, tmp_path / "all.xlsx")
    assert on_sheet(tmp_path / "all.xlsx") == ["call her"]


def test_a_column_added_to_a_list_is_kept_with_its_item(
    ours: Inventory, desk: Inventory, anna: str, tmp_path: Path
) -> None:
    import_all(desk, [with_note(ours, TALK, "in June", tmp_path / "noted.xlsx", sheet=2)])

    assert kept_in(desk) == [(anna, TALK, "my note", "in June")]


def test_what_a_partner_took_from_a_workbook_travels_on_to_the_coordinator(
    ours: Inventory, desk: Inventory, anna: str, tmp_path: Path
) -> None:
    import_all(ours, [with_note(ours, anna, "call her", tmp_path / "noted.xlsx")])

    export_workbook(ours, tmp_path / "sent.xlsx")
    import_all(desk, [tmp_path / "sent.xlsx"])

    assert on_sheet(tmp_path / "sent.xlsx") == ["call her"]
    assert kept_in(desk) == [(anna, "", "my note", "call her")]
    assert import_all(desk, [tmp_path / "sent.xlsx"]).submissions[0].status == ALREADY


def test_nobody_knows_whether_it_is_about_a_person(ours: Inventory, anna: str, tmp_path: Path) -> None:
    import_all(ours, [with_note(ours, anna, "call her", tmp_path / "noted.xlsx")])

    export_workbook(ours, tmp_path / "sent.xlsx", personal_data=False)

    assert on_sheet(tmp_path / "sent.xlsx") == []


def test_what_stood_beside_a_deleted_record_leaves_no_more(ours: Inventory, anna: str, tmp_path: Path) -> None:
    import_all(ours, [with_note(ours, anna, "call her", tmp_path / "noted.xlsx")])
    delete_records(ours, [anna])

    export_workbook(ours, tmp_path / "sent.xlsx")

    assert on_sheet(tmp_path / "sent.xlsx") == []


def test_it_goes_with_the_workbook_that_is_taken_back(
    ours: Inventory, desk: Inventory, anna: str, tmp_path: Path
) -> None:
    [report] = import_all(desk, [with_note(ours, anna, "call her", tmp_path / "noted.xlsx")]).submissions

    undo_submission(desk, report.submission)

    assert kept_in(desk) == []


def test_answers_to_a_question_that_is_asked_no_more_are_on_the_sheet_of_what_is_kept(
    ours: Inventory, desk: Inventory, anna: str, tmp_path: Path
) -> None:
    export_workbook(ours, tmp_path / "sent.xlsx")
    import_all(desk, [tmp_path / "sent.xlsx"])
    without = [line for line in ROWS if "| city |" not in line]
    apply_change(desk, plan_change(desk, [visit(tmp_path / "next", *without, version="2")]))

    write_consolidated(desk, tmp_path / "all.xlsx")

    assert on_sheet(tmp_path / "all.xlsx") == ["Évry"]
    assert anna in str(read_book(tmp_path / "all.xlsx").sheet(KEPT))
