"""Law 1 at the level of the workbook: what is written is read back, whatever the records hold."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from submission_sample import again, inventories, read, thing, write

from genera_desktop.records.record import Record
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.submission import as_it_travels, content_hash

# A workbook takes 50 ms, so shrinking a failure to its core would take minutes.
few = settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def by_id(records: list[Record]) -> dict[str, Record]:
    return {record.uuid: record for record in records}


@few
@given(records=inventories(), language=st.sampled_from(["en", "fr"]))
def test_written_records_are_read_back_equal(tmp_path: Path, records: list[Record], language: str) -> None:
    reading = read(write(tmp_path / "book.xlsx", records, language))

    assert by_id(list(reading.records)) == by_id([as_it_travels(record) for record in records])
    assert reading.problems == []
    assert reading.missing == []


@few
@given(records=inventories(), seed=st.randoms(use_true_random=False))
def test_sorted_rows_and_moved_columns_change_nothing(
    tmp_path: Path, records: list[Record], seed: random.Random
) -> None:
    path = write(tmp_path / "book.xlsx", records)
    straight = read(path)

    shuffled = again(_shuffled(read_book(path), seed))

    assert by_id(list(shuffled.records)) == by_id(list(straight.records))
    assert shuffled.problems == []
    assert shuffled.content_hash == straight.content_hash == content_hash(as_it_travels(one) for one in records)


def _shuffled(book: Book, seed: random.Random) -> Book:
    """The book with rows sorted, columns moved and rows inserted above, as people leave it."""
    for sheet in book.sheets:
        if not sheet.name.startswith("_") and sheet.name != "Read me":
            _shuffle(sheet, seed)
    return book


def _shuffle(sheet: Sheet, seed: random.Random) -> None:
    width = max(len(row) for row in sheet.rows)
    order = list(range(width))
    seed.shuffle(order)
    head, rows = sheet.rows[:2], sheet.rows[2:]
    seed.shuffle(rows)
    moved = [[row[column] if column < len(row) else None for column in order] for row in [*head, *rows]]
    sheet.rows = [["My list"], [], *moved]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_writing_twice_gives_the_same_bytes(tmp_path: Path, language: str) -> None:
    records = [thing(1, {"name": "One", "colours": ["r", "g"]}), thing(2, {"name": "Two"})]

    one = write(tmp_path / "one.xlsx", records, language).read_bytes()
    two = write(tmp_path / "two.xlsx", reversed(records), language).read_bytes()

    assert one == two


def test_every_sheet_of_a_workbook_without_kept_answers_has_rows_below_its_names(tmp_path: Path) -> None:
    """A reader that takes the names from the second row finds one in each sheet."""
    book = read_book(write(tmp_path / "book.xlsx", [thing(1, {})]))

    assert "_kept" not in [sheet.name for sheet in book.sheets]
    assert all(len(sheet.rows) >= 2 for sheet in book.sheets)
