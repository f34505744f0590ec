"""What a person types into an exported workbook is one edit, and nothing else changes."""

from __future__ import annotations

import copy
from datetime import date, datetime
from pathlib import Path

import pytest
from submission_sample import AT, again, change, part, read, replaced, thing, titles_of, uid, write

from genera_desktop.problems import Severity
from genera_desktop.records.content import Address
from genera_desktop.records.record import (
    COMPLETE,
    DELETED,
    DRAFT,
    LOCAL_ID,
    STATUS,
    Answer,
    AnswerValue,
    Dot,
    Record,
    is_deleted,
    status_of,
    value_of,
)
from genera_desktop.workbook.book import Book, CellValue
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.submission import SubmissionReading, hand_edit_dot, is_hand_edit

ONE = thing(
    1,
    {
        STATUS: COMPLETE,
        LOCAL_ID: "T-1",
        "name": "Alpha",
        "count": 3,
        "size": 1.5,
        "day": "2026-09-30",
        "clock": "10:30:00",
        "moment": "2026-09-30T10:30:00",
        "colour": "r",
        "colours": ["r", "rg"],
        "friend": uid(2),
        "sum": 2,
        "agreed": "OK",
    },
    [part(11, {"part_name": "Wheel", "part_colours": ["g"]})],
)
TWO = thing(2, {"name": "Beta", "about": {"na": "unknown"}})
ALPHA, BETA = 3, 4  # their rows


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return read_book(write(tmp_path_factory.mktemp("edits") / "book.xlsx", [ONE, TWO]))


@pytest.fixture
def book(exported: Book) -> Book:
    return copy.deepcopy(exported)


def record(reading: SubmissionReading, number: int) -> Record:
    return next(one for one in reading.records if one.uuid == uid(number))


def changed_answers(reading: SubmissionReading) -> list[tuple[str, Address, AnswerValue]]:
    """Every answer that is not as it was exported, less what every edit says: that the record is there."""
    found = []
    for before in (ONE, TWO):
        after = record(reading, int(before.uuid[-4:]))
        holders = [("", before, after), *((i, before.items[i], after.items[i]) for i in before.items)]
        for item, old, new in holders:
            for key in old.answers.keys() | new.answers.keys():
                value = value_of(new.answers, key)
                if old.answers.get(key) != new.answers.get(key) and (key, value) != (DELETED, False):
                    found.append((before.uuid, Address(item, key), value))
    return found


@pytest.mark.parametrize(
    ("key", "cell", "value"),
    [
        ("name", "Gamma", "Gamma"),
        ("name", 75001, "75001"),
        ("count", 4, 4),
        ("count", "1 200", 1200),
        ("size", "1,25", 1.25),
        ("size", 7, 7),
        ("day", date(2026, 10, 1), "2026-10-01"),
        ("day", datetime(2026, 10, 1), "2026-10-01"),
        ("day", "2026-10-01", "2026-10-01"),
        ("day", "31/10/2026", "2026-10-31"),
        ("clock", "9:05", "09:05:00"),
        ("moment", "2026-10-01 09:05", "2026-10-01T09:05:00"),
        ("colour", "Green", "g"),
        ("colour", " VERT ", "g"),
        ("colour", "g", "g"),
        ("colour", "Twice [x2]", "x2"),
        ("colours", "Green; Red; green", ["g", "r"]),
        ("colours", "Red; green", ["rg"]),
        ("friend", "Alpha", uid(1)),
        ("friend", uid(1), uid(1)),
        ("count", "[Unknown]", {"na": "unknown"}),
        ("day", "[n/a]", {"na": "not_applicable"}),
        ("colours", "[declined]", {"na": "declined"}),
        ("agreed", None, None),
        ("name", "", None),
    ],
)
def test_one_typed_cell_is_one_changed_answer(book: Book, key: str, cell: CellValue, value: AnswerValue) -> None:
    change(book, "Things", ALPHA, key, cell)

    reading = again(book)

    assert reading.problems == []
    assert changed_answers(reading) == [(uid(1), Address("", key), value)]
    [answer] = record(reading, 1).answers[key]
    assert answer.dot == hand_edit_dot(uid(1), Address("", key), Dot("home", 1), value)
    [there] = record(reading, 1).answers[DELETED]
    assert record(reading, 1).context == {**ONE.context, answer.dot.replica: 1, there.dot.replica: 1}


def test_an_item_can_be_edited(book: Book) -> None:
    change(book, "Parts (Things)", 3, "part_colours", "Red")

    assert changed_answers(again(book)) == [(uid(1), Address(uid(11), "part_colours"), ["r"])]


@pytest.mark.parametrize(
    ("key", "cell", "code"),
    [
        ("count", 2.5, "cell-not-whole-number"),
        ("count", "many", "cell-not-number"),
        ("size", "1,234", "cell-ambiguous-number"),
        ("size", "1.234", "cell-ambiguous-number"),
        ("day", "3/4/2026", "cell-ambiguous-date"),
        ("day", "2026-02-30", "cell-impossible-date"),
        ("day", "yesterday", "cell-not-date"),
        ("day", 45000, "cell-not-date"),
        ("clock", "25:00", "cell-impossible-date"),
        ("clock", "noon", "cell-not-time"),
        ("colour", "Purple", "cell-unknown-choice"),
        ("colour", "Twice", "cell-ambiguous-choice"),
        ("colours", "Red; Purple", "cell-unknown-choice-among"),
        ("friend", "Nobody", "cell-unknown-link"),
        ("name", date(2026, 3, 1), "cell-date-in-text"),
        ("name", "x" * 32_768, "cell-text-too-long"),
        ("name", "a\x02b", "cell-forbidden-letter"),
        (STATUS, "Finished", "cell-unknown-choice"),
    ],
)
def test_a_bad_cell_is_a_problem_and_its_answer_stays(book: Book, key: str, cell: CellValue, code: str) -> None:
    change(book, "Things", ALPHA, key, cell)

    reading = again(book)

    [problem] = reading.problems
    assert (problem.code, problem.severity) == (code, Severity.ERROR)
    assert (problem.place.sheet, problem.place.record, problem.place.question) == ("Things", uid(1), key)
    assert problem.place.cell.endswith("3")
    [answer] = record(reading, 1).answers[key]
    assert answer == Answer(None, Dot("home", 1), AT, "laptop", withheld=True)


def test_a_bad_cell_hides_no_other(book: Book) -> None:
    change(book, "Things", ALPHA, "count", "many")
    change(book, "Things", ALPHA, "name", "Gamma")
    change(book, "Things", BETA, "colour", "Purple")

    reading = again(book)

    assert [problem.place.question for problem in reading.problems] == ["count", "colour"]
    assert value_of(record(reading, 1).answers, "name") == "Gamma"


def test_a_cell_that_the_reader_could_not_take_is_a_problem(book: Book) -> None:
    sheet = book.sheet("Things")
    assert sheet
    column = sheet.rows[1].index("count")
    change(book, "Things", ALPHA, "count", None)
    sheet.notes[f"{chr(65 + column)}3"] = "formula-uncached"

    reading = again(book)

    assert [problem.code for problem in reading.problems] == ["formula-uncached"]
    assert record(reading, 1).answers["count"][0].withheld


def test_a_computed_cell_cannot_be_edited(book: Book) -> None:
    change(book, "Things", ALPHA, "sum", 5)

    reading = again(book)

    assert [(one.code, one.severity) for one in reading.problems] == [("cell-computed", Severity.WARNING)]
    assert record(reading, 1).answers["sum"][0].dot == Dot("home", 1)


def test_delete_in_the_status_column_is_a_tombstone(book: Book) -> None:
    change(book, "Things", ALPHA, STATUS, "delete")

    reading = again(book)

    assert is_deleted(record(reading, 1))
    assert status_of(record(reading, 1)) == COMPLETE
    assert reading.problems == []


def test_delete_in_the_row_of_an_item_deletes_the_item(book: Book) -> None:
    change(book, "Parts (Things)", 3, STATUS, "Delete")

    reading = again(book)

    assert is_deleted(record(reading, 1).items[uid(11)])
    assert not is_deleted(record(reading, 1))


def test_a_reopened_record_is_a_draft(book: Book) -> None:
    change(book, "Things", ALPHA, STATUS, "Draft")

    assert changed_answers(again(book)) == [(uid(1), Address("", STATUS), DRAFT)]


def test_a_hand_edit_has_the_time_of_the_file_but_never_before_it_was_made(book: Book) -> None:
    change(book, "Things", ALPHA, "name", "Gamma")

    book.modified = "2026-11-23T09:00:00+00:00"
    later = record(again(book), 1).answers["name"][0]
    book.modified = "2001-01-01T00:00:00Z"
    never = record(again(book), 1).answers["name"][0]

    assert (later.at, never.at) == ("2026-11-23T09:00:00Z", "2026-11-22T10:00:00Z")
    assert later.dot == never.dot


def test_saving_an_edited_file_again_does_not_change_its_content(book: Book) -> None:
    before = again(book).content_hash
    change(book, "Things", ALPHA, "name", "Gamma")
    book.modified = "2026-11-23T09:00:00Z"
    edited = again(book).content_hash
    book.modified = "2026-11-24T09:00:00Z"

    assert again(book).content_hash == edited != before


def test_an_edit_replaces_the_shown_version_and_keeps_concurrent_ones(tmp_path: Path) -> None:
    mine = Answer("Mine", Dot("home", 3), "2026-11-02T00:00:00Z", "a")
    theirs = Answer("Theirs", Dot("away", 4), "2026-11-01T00:00:00Z", "b")
    book = read_book(write(tmp_path / "book.xlsx", [replaced(ONE, answers={"name": (theirs, mine)})]))
    change(book, "Things", ALPHA, "name", "Typed")

    versions = record(again(book), 1).answers["name"]

    assert [answer.value for answer in versions] == ["Theirs", "Typed"]


def test_typing_over_a_withheld_answer_is_an_edit_of_it(tmp_path: Path) -> None:
    hidden = Answer(None, Dot("home", 3), AT, "a", withheld=True)
    book = read_book(write(tmp_path / "book.xlsx", [replaced(ONE, answers={"name": (hidden,)})]))
    change(book, "Things", ALPHA, "name", "Typed")

    [answer] = record(again(book), 1).answers["name"]

    assert answer.dot == hand_edit_dot(uid(1), Address("", "name"), Dot("home", 3), "Typed")
    assert is_hand_edit(answer.dot)


def test_places_of_answers_are_told(book: Book) -> None:
    reading = again(book)

    assert reading.origins[uid(1)][Address("", "name")] == "Things!A3"
    assert reading.rows[uid(1), uid(11)].startswith("Parts (Things)!A")


def test_labels_are_written_in_the_language_of_the_user(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", [ONE, TWO], "fr")
    cells = [cell for row in read_book(path).sheets[1].rows for cell in row]

    assert "Rouge" in cells
    assert "Rouge; Rouge et vert" in cells
    assert read(path).records[0] == ONE


def test_two_records_of_one_title_can_both_be_linked(tmp_path: Path) -> None:
    records = [thing(number, {"name": "Same", "friend": uid(3 - number)}) for number in (1, 2)]
    path = write(tmp_path / "book.xlsx", records)

    assert titles_of(records)["thing"] == {uid(1): "Same", uid(2): "Same"}
    assert {one.uuid: one for one in read(path).records} == {one.uuid: one for one in records}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("zero\u200bwidth", "cell-invisible-letters"),
        ("Раyраl", "cell-look-alike-letters"),
        ("TNFα in µm", ""),
        ("Молоко", ""),
    ],
)
def test_doubtful_letters_are_listed_and_kept(book: Book, text: str, code: str) -> None:
    change(book, "Things", ALPHA, "name", text)

    reading = again(book)

    assert [(one.code, one.severity) for one in reading.problems] == [(code, Severity.WARNING)] * bool(code)
    assert value_of(record(reading, 1).answers, "name") == text
