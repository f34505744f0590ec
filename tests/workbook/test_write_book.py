"""The generic writer: what is planned stands in the file, and the file is whole or not there."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from random import Random

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from genera_desktop import messages
from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.deliver import delivered, free_name, with_ending
from genera_desktop.workbook.plan import (
    CellRange,
    Column,
    Header,
    Line,
    LineStyle,
    PagePlan,
    Properties,
    Shape,
    SheetPlan,
    Tone,
)
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.write import write_book

PROPERTIES = Properties(title="A book", made_at="2026-11-22T10:00:00Z", custom={"kind": "test"})
COLUMNS = [
    Column("a", "A label", tone=Tone.TITLE, note="A hint"),
    Column("b", "B label", shape=Shape.DECIMAL),
    Column("c", "C label", shape=Shape.DATE, choices=CellRange("Other sheet", 1, 2, 3)),
]


def sheet(rows: object, **more: object) -> SheetPlan:
    settled = {"name": "First", "columns": COLUMNS, "table": "first"} | more
    return SheetPlan(rows=rows, **settled)  # type: ignore[arg-type]


def rows_of(path: Path, name: str = "First") -> list[list[CellValue]]:
    found = read_book(path).sheet(name)
    assert found
    return found.rows


def test_labels_names_and_typed_cells_are_written(tmp_path: Path) -> None:
    row: list[CellValue] = ["=1+1", 1.5, date(2026, 11, 22)]

    write_book(tmp_path / "a.xlsx", [sheet([row, ["x", None, datetime(2026, 1, 2, 3, 4, 5)]])], PROPERTIES)

    assert rows_of(tmp_path / "a.xlsx") == [
        ["A label", "B label", "C label"],
        ["a", "b", "c"],
        ["=1+1", 1.5, date(2026, 11, 22)],
        ["x", None, datetime(2026, 1, 2, 3, 4, 5)],
    ]
    assert read_book(tmp_path / "a.xlsx").flags == frozenset()


cells = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufffe\uffff")),
    st.integers(-(10**14), 10**14),
    st.floats(-1e15, 1e15, allow_nan=False).map(lambda number: float(f"{number:.15g}")),
    st.dates(date(1900, 3, 1)),
)


@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=st.lists(st.lists(cells, min_size=3, max_size=3), max_size=4))
def test_any_cell_is_read_back_as_it_was(tmp_path: Path, rows: list[list[CellValue]]) -> None:
    columns = [Column(name, shape=Shape.DATE) for name in "abc"]
    for row in rows:
        for column, value in enumerate(row):
            if isinstance(value, int | float):  # a number in a date column is a date
                columns[column] = Column(columns[column].name)
    rows = [[str(v) if isinstance(v, date) and columns[c].shape is not Shape.DATE else v for c, v in enumerate(row)]
            for row in rows]  # fmt: skip

    write_book(tmp_path / "a.xlsx", [sheet(rows, columns=columns, header=Header.NAMES)], PROPERTIES)

    read = rows_of(tmp_path / "a.xlsx")[1:]
    wanted = [[None if value == "" else value for value in row] for row in rows]
    assert [_full(row) for row in read] + [[None] * 3] * (len(wanted) - len(read)) == wanted


def _full(row: list[CellValue]) -> list[CellValue]:
    return [*row, *[None] * (3 - len(row))]


def test_rows_are_taken_from_an_iterator_and_the_table_grows_with_them(tmp_path: Path) -> None:
    def many() -> Iterator[list[CellValue]]:
        for number in range(1000):
            yield [f"row {number}", number]

    heard: list[int] = []
    write_book(tmp_path / "a.xlsx", [sheet(many())], PROPERTIES, progress=heard.append)

    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book["First"].tables["first"].ref == "A2:C1002"
    assert heard[-1] == 1000
    assert heard == sorted(heard)
    assert book["First"].freeze_panes == "B3"
    assert book["First"]["A1"].comment.text == "A hint"


def test_an_empty_sheet_has_a_table_with_one_row(tmp_path: Path) -> None:
    write_book(tmp_path / "a.xlsx", [sheet([])], PROPERTIES)

    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["First"].tables["first"].ref == "A2:C3"


def test_rules_ask_and_only_the_names_are_fixed(tmp_path: Path) -> None:
    write_book(tmp_path / "a.xlsx", [sheet([["x"]])], PROPERTIES)

    rules = openpyxl.load_workbook(tmp_path / "a.xlsx")["First"].data_validations.dataValidation
    told = {rule.type: (str(rule.sqref), rule.errorStyle, rule.formula1) for rule in rules}
    assert told["list"] == ("C3:C1048576", "warning", "'Other sheet'!$A$2:$A$3")
    assert told["decimal"][:2] == ("B3:B1048576", "warning")
    assert told["custom"] == ("A2:C2", "stop", "FALSE")


def test_text_columns_keep_what_looks_like_a_number(tmp_path: Path) -> None:
    write_book(tmp_path / "a.xlsx", [sheet([["007"]])], PROPERTIES)

    cell = openpyxl.load_workbook(tmp_path / "a.xlsx")["First"]["A3"]
    assert (cell.value, cell.number_format) == ("007", "@")


def test_hidden_sheets_and_pages(tmp_path: Path) -> None:
    page = PagePlan(
        name="Read me", lines=[Line("Title", style=LineStyle.TITLE), Line("Rows", 3, LineStyle.FACT), Line("=text")]
    )
    write_book(tmp_path / "a.xlsx", [page, sheet([["x"]], hidden=True, header=Header.NONE)], PROPERTIES)

    book = read_book(tmp_path / "a.xlsx")
    assert [(one.name, one.hidden) for one in book.sheets] == [("Read me", False), ("First", True)]
    assert book.sheets[0].rows == [[], [None, "Title"], [None, "Rows", 3], [None, "=text"]]
    assert book.sheets[1].rows == [["x"]]


def test_a_workbook_laid_out_like_another_one_has_its_own_texts_and_rows(tmp_path: Path) -> None:
    for name, text in (("a.xlsx", "one"), ("b.xlsx", "two  =two\n\x07 ")):
        page = PagePlan(name="Read me", lines=[Line(text), Line("Rows", len(text), LineStyle.FACT), Line("")])
        write_book(tmp_path / name, [page, sheet([[text]])], PROPERTIES)

    found = [read_book(tmp_path / name).sheets for name in ("a.xlsx", "b.xlsx")]
    assert [pages.rows for pages, _ in found] == [
        [[], [None, "one"], [None, "Rows", 3]],
        [[], [None, "two  =two\n\x07 "], [None, "Rows", 12]],
    ]
    assert [rows.rows[-1][0] for _, rows in found] == ["one", "two  =two\n\x07 "]


def test_columns_that_differ_in_one_label_are_laid_out_anew(tmp_path: Path) -> None:
    for name in ("City", "Town"):
        write_book(tmp_path / f"{name}.xlsx", [sheet([["x"]], columns=[Column("city", label=name)])], PROPERTIES)

    assert [read_book(tmp_path / f"{name}.xlsx").sheets[0].rows[0] for name in ("City", "Town")] == [["City"], ["Town"]]


def test_equal_plans_give_equal_bytes_at_any_time(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_book(tmp_path / name, [sheet([["x", 1]])], PROPERTIES)

    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    assert read_book(tmp_path / "a.xlsx").modified.startswith("2026-11-22T10:00:00")


def test_numbers_have_at_most_fifteen_digits(tmp_path: Path) -> None:
    write_book(tmp_path / "a.xlsx", [sheet([["x", 0.1 + 0.2], ["y", True]])], PROPERTIES)

    with zipfile.ZipFile(tmp_path / "a.xlsx") as file:
        xml = file.read("xl/worksheets/sheet1.xml").decode()
    assert "<v>0.3</v>" in xml
    assert "<v>1</v>" in xml


def test_a_text_that_no_cell_holds_is_refused_and_named(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [["x"], ["y" * 32_768]]

    with pytest.raises(GeneraError) as refused:
        write_book(tmp_path / "a.xlsx", [sheet(rows)], PROPERTIES)

    assert (refused.value.code, refused.value.params["cell"]) == ("workbook-text-too-long", "A4")
    assert list(tmp_path.iterdir()) == []


def test_a_stopped_writing_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("old")

    def stop(_rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_book(tmp_path / "a.xlsx", [sheet([["x"]])], PROPERTIES, progress=stop)

    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("a.xlsx", "old")]


def test_a_file_of_which_the_disk_gives_back_something_else_is_refused(tmp_path: Path) -> None:
    chance = Random(1)
    rows = [[f"{chance.random()}"] for _ in range(5000)]

    def damage(written: int) -> None:
        if written == 4000:
            [part] = tmp_path.iterdir()
            with part.open("r+b") as file:
                file.seek(part.stat().st_size // 2)
                byte = file.read(1)
                file.seek(-1, 1)
                file.write(bytes([byte[0] ^ 1]))

    with pytest.raises(GeneraError, match="file-not-verified"):
        write_book(tmp_path / "a.xlsx", [sheet(rows)], PROPERTIES, progress=damage)

    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_one_clear_refusal(tmp_path: Path) -> None:
    with pytest.raises(GeneraError) as refused:
        write_book(tmp_path / "nowhere" / "a.xlsx", [sheet([["x"]])], PROPERTIES)

    assert refused.value.code == "file-folder-missing"
    assert messages.say(refused.value)


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()

    with pytest.raises(GeneraError) as refused:
        write_book(tmp_path / "a.xlsx", [sheet([["x"]])], PROPERTIES)

    assert refused.value.code == "file-is-folder"


def test_what_a_crash_left_is_swept_but_not_what_is_being_written(tmp_path: Path) -> None:
    leftover = tmp_path / ".a.xlsx.1.genera-part"
    leftover.write_text("half")

    with delivered(tmp_path / "b.xlsx") as being_written:
        write_book(tmp_path / "a.xlsx", [sheet([["x"]])], PROPERTIES)
        assert being_written.exists()

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.xlsx", "b.xlsx"]


def test_times_of_day_are_fractions(tmp_path: Path) -> None:
    columns = [Column("a", shape=Shape.TIME)]
    write_book(tmp_path / "a.xlsx", [sheet([[time(10, 30)]], columns=columns, header=Header.NAMES)], PROPERTIES)

    assert rows_of(tmp_path / "a.xlsx")[1] == [time(10, 30)]


def test_a_free_name_is_offered_beside_a_taken_one(tmp_path: Path) -> None:
    for name in ("a.xlsx", "a (2).xlsx"):
        (tmp_path / name).touch()

    assert free_name(tmp_path / "a.xlsx").name == "a (3).xlsx"


@pytest.mark.parametrize(
    ("typed", "whole"),
    [("a.pdf", "a.pdf"), ("A.PDF", "A.PDF"), ("a", "a.pdf"), ("Report 2026.11", "Report 2026.11.pdf")],
)
def test_a_name_gets_the_ending_that_was_not_typed(tmp_path: Path, typed: str, whole: str) -> None:
    assert with_ending(tmp_path / typed, ".pdf") == tmp_path / whole


def test_a_name_whose_ending_was_not_typed_replaces_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()

    assert with_ending(tmp_path / "a", ".pdf").name == "a (2).pdf"
    assert with_ending(tmp_path / "a.pdf", ".pdf").name == "a.pdf"


def test_on_paper_the_header_is_on_every_page_and_columns_for_programs_are_on_none(tmp_path: Path) -> None:
    wide = [Column(f"c{number}", width=50) for number in range(20)]
    ids = [Column("record_id", width=38, tone=Tone.ID)]
    plans = [
        sheet([["a"]]),
        sheet([["b"]], name="Wide", table="wide", columns=[*wide, *ids]),
        sheet([["c"], ["d"], ["e"]], name="Part", table="part", columns=[*wide, *ids], printed_columns=4),
    ]

    write_book(tmp_path / "a.xlsx", plans, PROPERTIES)

    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    first, second, third = (book[name] for name in ("First", "Wide", "Part"))
    assert [one.sheet_properties.pageSetUpPr.fitToPage for one in (first, second, third)] == [True] * 3
    assert [(one.page_setup.fitToWidth, one.page_setup.fitToHeight) for one in (first, second, third)] == [
        (1, 0),
        (4, 0),
        (1, 0),
    ]
    assert [one.print_title_rows for one in (first, second, third)] == ["$1:$2"] * 3
    assert [one.print_title_cols for one in (first, second, third)] == [None, "$A:$A", None]
    assert [one.print_area for one in (first, second, third)] == ["", "", "'Part'!$A$1:$D$5"]
