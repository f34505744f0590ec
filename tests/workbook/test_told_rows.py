"""Rows told as texts: cells made once, sheets that go on, and rows that wait for their sheet."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cell_texts import cell_columns, in_parts
from genera_desktop.workbook.plan import Column, Properties, RowTexts, Shape, SheetPlan
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.shelf import ROWS_AT_A_TIME, Shelf
from genera_desktop.workbook.write import write_book

PROPERTIES = Properties(title="A book", made_at="2026-11-22T10:00:00Z")
COLUMNS = [Column("a"), Column("b", shape=Shape.WHOLE), Column("c", shape=Shape.DATE)]


def told(rows: Sequence[Sequence[CellValue]], *, placed: bool = True) -> RowTexts:
    def texts(styles: Sequence[int]) -> Iterator[bytes]:
        columns = cell_columns(styles, placed=placed)
        for row in rows:
            yield b"".join(column.cell(value) for column, value in zip(columns, row, strict=True))

    return texts


def plan(name: str = "Told", **more: object) -> SheetPlan:
    return SheetPlan(name=name, columns=COLUMNS, table=name, **more)  # type: ignore[arg-type]


def rows_of(path: Path, sheet: str = "Told") -> list[list[CellValue]]:
    found = read_book(path).sheet(sheet)
    assert found is not None
    return found.rows[2:]


@pytest.mark.parametrize("placed", [True, False])
def test_told_cells_are_read_like_others(placed: bool, tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [["=1+1 & <x>", 1, date(2026, 11, 22)], [None, None, date(2026, 1, 2)], ["", 2, None]]
    write_book(tmp_path / "told.xlsx", [plan(told=told(rows, placed=placed))], PROPERTIES)
    write_book(tmp_path / "plain.xlsx", [plan(rows=rows)], PROPERTIES)

    assert rows_of(tmp_path / "told.xlsx") == rows_of(tmp_path / "plain.xlsx")
    books = [openpyxl.load_workbook(tmp_path / f"{name}.xlsx")["Told"] for name in ("told", "plain")]
    one, other = ([[cell.value for cell in row] for row in book.iter_rows()] for book in books)
    assert one == other


def test_told_rows_with_places_are_the_very_bytes_of_others(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [["a  b", 1, None], ["_x0041_", -2, date(2026, 1, 2)]] * 300
    write_book(tmp_path / "told.xlsx", [plan(told=told(rows))], PROPERTIES)
    write_book(tmp_path / "plain.xlsx", [plan(rows=rows)], PROPERTIES)

    assert (tmp_path / "told.xlsx").read_bytes() == (tmp_path / "plain.xlsx").read_bytes()


def test_a_told_text_that_no_cell_holds_is_refused_and_named(tmp_path: Path) -> None:
    rows = [["x", 1, None]] * 250 + [["y" * 32_768, 1, None]]

    with pytest.raises(GeneraError) as refused:
        write_book(tmp_path / "a.xlsx", [plan(told=told(rows))], PROPERTIES)

    assert (refused.value.code, refused.value.params["cell"]) == ("workbook-text-too-long", "A253")


def test_rows_are_parted_by_the_size_of_a_sheet() -> None:
    rows = [b"a", b"b", b"c", b"d", b"e"]

    assert [list(part) for part in in_parts(rows, 2)] == [rows[:2], rows[2:4], rows[4:]]
    assert [list(part) for part in in_parts(rows[:2], 2)] == [rows[:2]]
    assert [list(part) for part in in_parts([], 2)] == [[]]


def test_a_sheet_that_goes_on_is_written_before_the_others_and_stands_in_its_place(tmp_path: Path) -> None:
    met: list[list[CellValue]] = []

    def texts(styles: Sequence[int]) -> Iterator[bytes]:
        for number, text in enumerate(told([[f"row {number}", number, None] for number in range(5)])(styles)):
            met.append([f"met {number}", number, None])
            yield text

    plans = [plan("First", rows=met), plan(told=texts, rows_in_sheet=2), plan("Last", rows=met)]
    write_book(tmp_path / "a.xlsx", plans, PROPERTIES)

    assert [sheet.name for sheet in read_book(tmp_path / "a.xlsx").sheets] == [
        "First", "Told", "Told 2", "Told 3", "Last",
    ]  # fmt: skip
    assert len(rows_of(tmp_path / "a.xlsx", "First")) == len(rows_of(tmp_path / "a.xlsx", "Last")) == 5
    assert rows_of(tmp_path / "a.xlsx", "Told 3") == [["row 4", 4]]
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert [(one.displayName, one.ref) for sheet in book for one in sheet.tables.values()] == [
        ("First", "A2:C7"), ("Told", "A2:C4"), ("Told_2", "A2:C4"), ("Told_3", "A2:C3"), ("Last", "A2:C7"),
    ]  # fmt: skip
    assert book["Told 2"]["B3"].number_format == book["Told"]["B3"].number_format
    with zipfile.ZipFile(tmp_path / "a.xlsx") as file:
        assert file.namelist()[0] == "_rels/.rels"


def test_a_sheet_that_is_there_only_with_rows_is_left_out_without_any(tmp_path: Path) -> None:
    found: list[list[CellValue]] = []
    plans = [plan(rows=[["x", 1, None]]), plan("Maybe", rows=iter(found), if_any=True)]
    write_book(tmp_path / "without.xlsx", plans, PROPERTIES)
    write_book(tmp_path / "with.xlsx", [plans[0], plan("Maybe", rows=iter([["y"], ["z"]]), if_any=True)], PROPERTIES)

    assert [sheet.name for sheet in read_book(tmp_path / "without.xlsx").sheets] == ["Told"]
    assert rows_of(tmp_path / "with.xlsx", "Maybe") == [["y"], ["z"]]


def test_the_shelf_gives_back_what_was_laid_on_it_in_order(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    rows = {
        sheet: [(sheet, number, 1.5, None, True, {"several": ["é", "\ud800"]}) for number in range(count)]
        for sheet, count in (("few", 3), ("many", 2 * ROWS_AT_A_TIME + 1), ("just", ROWS_AT_A_TIME))
    }
    for place in range(2 * ROWS_AT_A_TIME + 1):
        for sheet, held in rows.items():
            if place < len(held):
                shelf.put(sheet, held[place])

    assert {sheet: list(shelf.rows(sheet)) for sheet in rows} == rows
    assert list(shelf.rows("none")) == []
