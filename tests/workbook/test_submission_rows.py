"""Rows, columns and sheets that people add, remove, copy and rename."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from submission_sample import (
    again,
    change,
    column_of,
    given,
    part,
    replaced,
    thing,
    uid,
    write,
)

from genera_desktop.problems import Severity
from genera_desktop.records.record import DELETED, POSITION, Record, value_of
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.submission import MissingRow, SubmissionReading, is_hand_edit

WHEEL, SPOKE = part(11, {"part_name": "Wheel"}), part(12, {"step_name": "Spoke"}, "step", uid(11))
ONE = thing(1, {"name": "Alpha", "friend": uid(2)}, [WHEEL, SPOKE])
TWO = thing(2, {"name": "Beta"}, [part(21, {"part_name": "Door"})])
GONE = replaced(thing(3, {"name": "Gone"}), answers={"name": given("Gone"), DELETED: given(True, 2)})
PARTS, STEPS = "Parts (Things)", "Steps"


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return read_book(write(tmp_path_factory.mktemp("rows") / "book.xlsx", [ONE, TWO, GONE]))


@pytest.fixture
def book(exported: Book) -> Book:
    return copy.deepcopy(exported)


def sheet(book: Book, name: str) -> Sheet:
    found = book.sheet(name)
    assert found
    return found


def by_id(reading: SubmissionReading) -> dict[str, Record]:
    return {one.uuid: one for one in reading.records}


def codes(reading: SubmissionReading) -> list[str]:
    return [problem.code for problem in reading.problems]


def test_a_tombstone_travels_without_row_and_values(book: Book) -> None:
    texts = [str(cell) for one in book.sheets for row in one.rows for cell in row]
    gone = by_id(again(book))[uid(3)]

    assert value_of(gone.answers, DELETED) is True
    assert gone.answers["name"][0].withheld
    assert not any("Gone" in text for text in texts)


def test_a_new_row_is_a_new_record_and_the_same_one_each_time(book: Book) -> None:
    change(book, "Things", 5, "name", "Gamma")
    change(book, "Things", 5, "count", 7)

    first, second = again(book), again(book)
    [new] = by_id(first).keys() - {uid(1), uid(2), uid(3)}
    record = by_id(first)[new]

    assert first.records == second.records
    assert (record.cluster, value_of(record.answers, "name"), value_of(record.answers, "count")) == ("GEN", "Gamma", 7)
    assert all(is_hand_edit(versions[0].dot) for versions in record.answers.values())
    assert record.context == {versions[0].dot.replica: 1 for versions in record.answers.values()}


def test_equal_new_rows_are_as_many_records(book: Book) -> None:
    for row in (5, 6, 7):
        change(book, "Things", row, "name", "Gamma")

    assert len(again(book).records) == 6


def test_a_new_item_finds_its_record_by_title_or_id(book: Book) -> None:
    change(book, PARTS, 5, "part_name", "By title")
    change(book, PARTS, 5, "_parent", " beta ")
    change(book, PARTS, 6, "part_name", "By id")
    change(book, PARTS, 6, "parent_id", uid(2))

    reading = again(book)
    items = by_id(reading)[uid(2)].items.values()

    assert codes(reading) == []
    assert sorted(str(value_of(item.answers, "part_name")) for item in items) == ["By id", "By title", "Door"]
    assert {value_of(item.answers, POSITION) for item in items if item.id != uid(21)} == {2}


def test_a_new_record_can_have_new_items_and_be_linked(book: Book) -> None:
    change(book, "Things", 5, "name", "Gamma")
    change(book, "Things", 4, "friend", "Gamma")
    change(book, PARTS, 5, "_parent", "Gamma")
    change(book, PARTS, 5, "part_name", "Roof")
    change(book, STEPS, 4, "_parent", "Gamma / Roof")
    change(book, STEPS, 4, "step_name", "Tile")

    reading = again(book)
    [new] = by_id(reading).keys() - {uid(1), uid(2), uid(3)}
    roof, tile = by_id(reading)[new].items.values()

    assert codes(reading) == []
    assert value_of(by_id(reading)[uid(2)].answers, "friend") == new
    assert (roof.parent, tile.parent) == ("", roof.id)


def test_an_item_of_nobody_is_a_problem(book: Book) -> None:
    change(book, "Things", 5, "name", "Alpha")
    change(book, PARTS, 5, "_parent", "Alpha")
    change(book, PARTS, 5, "part_name", "Whose?")
    change(book, PARTS, 6, "_parent", "Omega")
    change(book, PARTS, 7, "part_name", "Nobody's")

    reading = again(book)

    assert codes(reading) == ["row-parent-ambiguous", "row-parent-unknown", "row-parent-unknown"]
    assert [str(problem.place) for problem in reading.problems] == [f"{PARTS}!A{row}" for row in (5, 6, 7)]


def test_an_item_stays_with_its_record(book: Book) -> None:
    change(book, PARTS, 3, "parent_id", uid(2))

    reading = again(book)

    assert codes(reading) == ["row-parent-moved"]
    assert uid(11) in by_id(reading)[uid(1)].items


def test_one_id_on_two_rows_applies_neither(book: Book) -> None:
    rows = sheet(book, "Things").rows
    rows.append(list(rows[3]))
    change(book, "Things", 5, "name", "Copy")

    reading = again(book)

    assert codes(reading) == ["row-same-id", "row-same-id"]
    assert [problem.place.cell[-1] for problem in reading.problems] == ["4", "5"]
    assert by_id(reading)[uid(2)].answers["name"][0].withheld
    assert reading.missing == []


def test_a_text_that_is_no_id_is_a_problem(book: Book) -> None:
    change(book, "Things", 5, "name", "Gamma")
    change(book, "Things", 5, "record_id", "A1")

    assert codes(again(book)) == ["row-bad-id"]


def test_a_row_with_an_id_of_elsewhere_is_that_record(book: Book) -> None:
    change(book, "Things", 5, "name", "Gamma")
    change(book, "Things", 5, "record_id", uid(77).upper())

    assert value_of(by_id(again(book))[uid(77)].answers, "name") == "Gamma"


def test_an_id_of_another_sheet_is_a_problem(book: Book) -> None:
    change(book, "Plans", 3, "plan_year", 2027)
    change(book, "Plans", 3, "record_id", uid(1))

    assert codes(again(book)) == ["row-of-another-sheet"]


def test_a_vanished_record_is_missing_and_never_deleted(book: Book) -> None:
    sheet(book, "Things").rows.pop(3)
    sheet(book, PARTS).rows.pop(3)

    reading = again(book)

    assert uid(2) not in by_id(reading)
    assert reading.missing == [
        MissingRow("thing", uid(2), "", "Beta"),
        MissingRow("thing", uid(2), uid(21), "Beta", "Parts (Things)"),
    ]
    assert reading.problems == []


def test_a_vanished_item_is_missing_and_its_answers_travel_as_marks(book: Book) -> None:
    sheet(book, PARTS).rows.pop(2)

    reading = again(book)
    wheel = by_id(reading)[uid(1)].items[uid(11)]

    assert reading.missing == [MissingRow("thing", uid(1), uid(11), "Alpha", "Parts (Things)")]
    assert wheel.answers["part_name"][0].withheld
    assert value_of(wheel.answers, POSITION) == 1


def test_items_of_a_vanished_record_are_still_read(book: Book) -> None:
    sheet(book, "Things").rows.pop(3)
    change(book, PARTS, 4, "part_name", "Gate")

    two = by_id(again(book))[uid(2)]

    assert two.answers["name"][0].withheld
    assert value_of(two.items[uid(21)].answers, "part_name") == "Gate"


def test_an_unknown_column_is_listed_and_its_values_kept(book: Book) -> None:
    rows = sheet(book, "Things").rows
    rows[1].append("remark")
    change(book, "Things", 4, "remark", "call back")

    reading = again(book)
    [kept] = reading.kept

    assert [(one.code, one.severity) for one in reading.problems] == [("column-unknown", Severity.WARNING)]
    assert (kept.record, kept.name, kept.value) == (uid(2), "remark", "call back")
    assert kept.place.startswith("book.xlsx, Things!")
    assert kept.place.endswith("4")


def test_a_column_without_a_name_is_listed_and_its_values_kept(book: Book) -> None:
    rows = sheet(book, "Things").rows
    rows[3].extend([None, "note"])

    reading = again(book)

    assert codes(reading) == ["column-without-name"]
    assert [kept.value for kept in reading.kept] == ["note"]


def test_a_lost_column_takes_no_answer_away(book: Book) -> None:
    column = column_of(book, "Things", "name")
    for row in sheet(book, "Things").rows:
        del row[column : column + 1]

    reading = again(book)

    assert codes(reading) == ["column-missing"]
    assert by_id(reading)[uid(1)].answers["name"][0].withheld


def test_a_doubled_column_applies_neither(book: Book) -> None:
    rows = sheet(book, "Things").rows
    rows[1].append("name")

    reading = again(book)

    assert codes(reading) == ["column-twice", "column-twice"]
    assert by_id(reading)[uid(1)].answers["name"][0].withheld


def test_without_its_ids_a_sheet_is_not_taken_over(book: Book) -> None:
    column = column_of(book, "Things", "record_id")
    sheet(book, "Things").rows[1][column] = "other"

    reading = again(book)

    assert "column-ids-missing" in codes(reading)
    assert {one.record for one in reading.missing if not one.item} == {uid(1), uid(2)}


def test_renamed_sheets_and_headings_are_found_by_row_2(book: Book) -> None:
    expected = again(book).records
    sheet(book, "Things").name = "Meine Firmen"
    sheet(book, PARTS).name = "Things"
    sheet(book, "Meine Firmen").rows[0] = ["Firma"]

    reading = again(book)

    assert reading.records == expected
    assert reading.problems == []


def test_a_sheet_of_the_user_is_listed(book: Book) -> None:
    book.sheets.append(Sheet("My notes", [["a"]]))

    reading = again(book)

    assert [(one.code, one.place.sheet) for one in reading.problems] == [("sheet-not-ours", "My notes")]


def test_a_lost_sheet_is_listed_and_its_rows_are_missing(book: Book) -> None:
    book.sheets.remove(sheet(book, PARTS))

    reading = again(book)

    assert codes(reading) == ["sheet-missing"]
    assert {one.item for one in reading.missing} == {uid(11), uid(21)}


def test_a_title_that_is_made_from_answers_cannot_be_typed(tmp_path: Path) -> None:
    plan = Record(uid(50), "plan", "GEN", {"plan_year": given(2027)}, {}, {"home": 9})
    book = read_book(write(tmp_path / "book.xlsx", [plan]))
    change(book, "Plans", 3, "_title", "Another title")

    reading = again(book)

    assert [(one.code, one.severity) for one in reading.problems] == [("cell-computed", Severity.WARNING)]
    assert reading.records == [plan]


def test_an_item_of_another_list_is_a_problem(book: Book) -> None:
    change(book, STEPS, 4, "step_name", "Stray")
    change(book, STEPS, 4, "item_id", uid(21))

    reading = again(book)

    assert codes(reading) == ["row-of-another-sheet"]
    assert by_id(reading)[uid(2)].items[uid(21)].repeat == "part"
