"""What people do to a workbook in Excel or LibreOffice before they send it: no answer is lost or doubled by it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from genera_desktop import messages
from genera_desktop.problems import Severity
from genera_desktop.records.content import Content, ItemContent, content_of
from genera_desktop.records.record import Record, value_of
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ALREADY, APPLIED, ImportReport
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import NAMES_ROW, HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add, held
from tests.services.questionnaire_files import visits

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
SHEET, LIST = "visit", "Talks"
TALK = "22222222-2222-4222-8222-222222222222"
FIRST_ROW = NAMES_ROW + 1


@dataclass(frozen=True)
class Sent:
    """The workbook of a cluster with two visits as it went out, and the coordinator's inventory that has it already."""

    desk: Inventory
    file: Path
    anna: str
    bo: str

    def receive(self, file: Path) -> ImportReport:
        [report] = import_all(self.desk, [file]).submissions
        return report

    def changed(self) -> Path:
        """Where the changed workbook goes."""
        return self.file.with_name("changed.xlsx")


@pytest.fixture
def sent(tmp_path: Path) -> Iterator[Sent]:
    with visits(tmp_path / "ours", *ROWS, cluster="red") as ours, visits(tmp_path / "desk", *ROWS) as desk:
        talk = ItemContent(TALK, "talk", "", {"topic": "DNA"})
        anna = add(ours, "visit", Content({"who": "Anna", "city": "Évry", "total": 9, "part": 3}, [talk]))
        bo = add(ours, "visit", Content({"who": "Bo", "city": "Massy"}))
        export_workbook(ours, tmp_path / "sent.xlsx")
        import_all(desk, [tmp_path / "sent.xlsx"])
        yield Sent(desk, tmp_path / "sent.xlsx", anna, bo)


def cities(inventory: Inventory) -> dict[object, object]:
    """The names and cities of all visits."""
    return {value_of(one.answers, "who"): value_of(one.answers, "city") for one in held(inventory).values()}


def saved_by_libreoffice(file: Path) -> Path:
    target = file.parent / "again"
    profile = (file.parent / "profile").as_uri()
    command = [str(SOFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(target), str(file)], check=True, capture_output=True, timeout=180)
    return target / file.name


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice (soffice) to save a workbook again")
def test_saved_again_by_libreoffice_after_an_edit_it_brings_that_edit_and_nothing_else(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        book.type(SHEET, sent.anna, "city", "Paris")

    again = saved_by_libreoffice(sent.changed())

    report = sent.receive(again)
    assert report.forms[SHEET] == {"added": 0, "changed": 1, "same": 1, "missing": 0, "removed": 0}
    assert cities(sent.desk) == {"Anna": "Paris", "Bo": "Massy"}
    assert sent.receive(sent.changed()).status == ALREADY


def test_a_row_taken_out_of_a_list_is_listed_and_nothing_is_deleted(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        book.remove_row(LIST, TALK)
        book.type(SHEET, sent.anna, "city", "Paris")

    report = sent.receive(sent.changed())

    told = [(one.code, one.place.sheet, one.place.item, one.severity) for one in report.problems]
    assert ("row-of-list-missing", LIST, TALK, Severity.WARNING) in told
    assert "Anna" in next(messages.say(one) for one in report.problems if one.code == "row-of-list-missing")
    assert [item.values["topic"] for item in content_of(held(sent.desk)[sent.anna]).items] == ["DNA"]


def test_a_list_is_not_listed_row_by_row_where_its_record_or_its_sheet_is_gone(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        book.remove_row(LIST, TALK)
        book.remove_row(SHEET, sent.anna)

    report = sent.receive(sent.changed())

    assert report.forms[SHEET]["missing"] == 1
    assert "row-of-list-missing" not in [one.code for one in report.problems]


def test_sorted_rows_say_what_they_said(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        sheet = book.sheet(SHEET)
        rows = [[cell.value for cell in sheet[number]] for number in (FIRST_ROW, FIRST_ROW + 1)]
        for number, values in zip((FIRST_ROW, FIRST_ROW + 1), reversed(rows), strict=True):
            for column, value in enumerate(values, 1):
                sheet.cell(number, column).value = value

    before = held(sent.desk)

    assert sent.receive(sent.changed()).status == ALREADY
    assert held(sent.desk) == before


def test_moved_columns_say_what_they_said(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        sheet = book.sheet(SHEET)
        for row in sheet.iter_rows(min_row=1, max_row=sheet.max_row):
            values = [cell.value for cell in row]
            for cell, value in zip(row, reversed(values), strict=True):
                cell.value = value

    assert sent.receive(sent.changed()).status == ALREADY


def test_hidden_columns_and_rows_say_what_they_said(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        book.type(SHEET, sent.anna, "city", "Paris")
        sheet = book.sheet(SHEET)
        for cell in sheet[NAMES_ROW]:
            sheet.column_dimensions[cell.column_letter].hidden = True
        sheet.row_dimensions[FIRST_ROW].hidden = True

    sent.receive(sent.changed())

    assert cities(sent.desk) == {"Anna": "Paris", "Bo": "Massy"}


def test_added_columns_are_listed_with_their_cell_and_kept(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        cell = book.add_column(SHEET, "seen by", sent.anna, "Chloé")

    report = sent.receive(sent.changed())

    assert [(p.code, p.place.cell) for p in report.problems] == [("column-unknown", cell)]
    with sent.desk.reading() as transaction:
        assert [(one.record, one.value) for one in kept_answers(transaction)] == [(sent.anna, "Chloé")]
    assert cities(sent.desk) == {"Anna": "Évry", "Bo": "Massy"}


def test_a_cell_emptied_where_its_versions_are_known_takes_the_answer_away(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        book.type(SHEET, sent.anna, "city", None)

    sent.receive(sent.changed())

    assert cities(sent.desk) == {"Anna": None, "Bo": "Massy"}


def test_an_empty_cell_where_no_versions_are_known_says_nothing(sent: Sent, tmp_path: Path) -> None:
    """The row was copied into a workbook that never knew the record."""
    with visits(tmp_path / "laptop", *ROWS, cluster="red") as laptop:
        export_workbook(laptop, sent.changed())
    with HandEdits(sent.changed()) as book:
        for name, value in (("record_id", sent.anna), ("who", "Anna"), ("total", 12)):
            book.sheet(SHEET).cell(FIRST_ROW, book.column(SHEET, name)).value = value

    sent.receive(sent.changed())

    answers = held(sent.desk)[sent.anna].answers
    assert value_of(answers, "city") == "Évry"
    assert {version.value for version in answers["total"]} == {9, 12}


def test_a_copied_row_with_the_same_id_is_a_problem_at_both_rows_and_neither_is_applied(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        copy = book.copy_row(SHEET, sent.anna)
        book.sheet(SHEET).cell(copy, book.column(SHEET, "city")).value = "Paris"
        column = book.sheet(SHEET).cell(1, book.column(SHEET, "record_id")).column_letter
        rows = [number for number in range(FIRST_ROW, copy + 1) if number != book.row(SHEET, sent.bo)]
        book.sheet(SHEET).cell(book.row(SHEET, sent.bo), book.column(SHEET, "city")).value = "Lyon"

    report = sent.receive(sent.changed())

    told = [(p.code, p.place.cell) for p in report.problems if p.code == "row-same-id"]
    assert told == [("row-same-id", f"{column}{number}") for number in rows]
    assert cities(sent.desk) == {"Anna": "Évry", "Bo": "Lyon"}


def test_a_new_row_without_an_id_is_one_record_though_its_workbook_comes_twice(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        new_row(book, SHEET, who="Cy")
        new_row(book, LIST, title="Cy", topic="RNA")
    assert sent.receive(sent.changed()).status == APPLIED
    with HandEdits(sent.changed(), sent.file.with_name("once more.xlsx")) as book:
        book.type(SHEET, sent.bo, "city", "Lyon")

    report = sent.receive(sent.file.with_name("once more.xlsx"))

    assert report.forms[SHEET]["added"] == 0
    assert cities(sent.desk) == {"Anna": "Évry", "Bo": "Lyon", "Cy": None}
    assert topics(sent.desk, "Cy") == ["RNA"]


def test_two_equal_new_rows_without_ids_are_two_records_though_their_workbook_comes_twice(sent: Sent) -> None:
    with HandEdits(sent.file, sent.changed()) as book:
        new_row(book, SHEET, who="Cy")
        new_row(book, SHEET, who="Cy")
    sent.receive(sent.changed())
    with HandEdits(sent.changed(), sent.file.with_name("once more.xlsx")) as book:
        book.type(SHEET, sent.bo, "city", "Lyon")

    sent.receive(sent.file.with_name("once more.xlsx"))

    names = sorted(str(value_of(one.answers, "who")) for one in held(sent.desk).values())
    assert names == ["Anna", "Bo", "Cy", "Cy"]


def new_row(book: HandEdits, sheet: str, **values: object) -> None:
    """A row below all others; `title` is the readable title of what an item belongs to."""
    row = book.sheet(sheet).max_row + 1
    for name, value in values.items():
        column = 1 if name == "title" else book.column(sheet, name)
        book.sheet(sheet).cell(row, column).value = value  # type: ignore[assignment]


def topics(inventory: Inventory, who: str) -> list[object]:
    found: list[Record] = [one for one in held(inventory).values() if value_of(one.answers, "who") == who]
    return [item.values.get("topic") for one in found for item in content_of(one).items]
