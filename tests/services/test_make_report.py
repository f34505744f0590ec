"""The report as plain data: all its figures are those of the analysis, cut tables say so, and nobody is named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from genera_desktop.analysis.questions import QUESTIONS, Asked, answer
from genera_desktop.analysis.tables import Kind, Table
from genera_desktop.services import document
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.document import Charts, Document, Heading, Paragraph
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.make_report import Report, make_report, write_report_tables
from genera_desktop.services.report_plan import CHAPTERS, MOST_ROWS
from genera_desktop.services.word_analysis import WordedTable, plain_rows, worded
from tests.services.demo_folder import looked_at
from tests.services.partners import company, partner

Analysed = dict[str, tuple[Table, WordedTable]]


@pytest.fixture(scope="module")
def as_of(demo_data: dict[str, Any]) -> date:
    return date.fromisoformat(demo_data["reference_date"])


@pytest.fixture(scope="module")
def report(demo: Path, as_of: date) -> Report:
    with looked_at(demo / "decided.genera") as inventory:
        return make_report(inventory, as_of)


@pytest.fixture(scope="module")
def analysed(demo: Path, as_of: date) -> Analysed:
    """Every table of the analysis by its title, asked for anew."""
    with looked_at(demo / "decided.genera") as inventory:
        merged = merged_inventory(inventory)
    tables = [table for number in QUESTIONS for table in answer(merged, number, Asked(as_of))]
    words = [worded(table, merged, bundled_questionnaire(), short=True) for table in tables]
    return {word.title: (table, word) for table, word in zip(tables, words, strict=True)}


@pytest.fixture(scope="module")
def persons(demo_data: dict[str, Any]) -> set[str]:
    """Every name, address and telephone of a contact in the demonstration."""
    contacts = [item for one in demo_data["company"] for item in one.get("co_contact", [])]
    contacts += [item for one in demo_data["cluster"] for item in one.get("cl_contact", [])]
    kinds = ("_name", "_email", "_phone")
    return {str(value) for item in contacts for key, value in item.items() if key.endswith(kinds) and value}


def under_headings(made: Document) -> Iterator[tuple[str, list[document.Block]]]:
    """Each heading with the blocks below it."""
    places = [place for place, block in enumerate(made.blocks) if isinstance(block, Heading)]
    for place, following in zip(places, [*places[1:], len(made.blocks)], strict=True):
        heading = made.blocks[place]
        assert isinstance(heading, Heading)
        yield heading.text, list(made.blocks[place + 1 : following])


def text_of(made: Document) -> str:
    tables = [str(table.rows) for block in made.blocks if isinstance(block, Charts) for table in block.tables]
    return str(made) + "".join(tables)


def test_every_table_says_what_the_analysis_says(report: Report, analysed: Analysed) -> None:
    found = 0
    for heading, blocks in under_headings(report.document):
        for block in blocks:
            if isinstance(block, document.Table) and heading in analysed:
                words = analysed[heading][1]
                columns = [words.headers.index(one) for one in block.headings]
                rows = iter([[row[column] for column in columns] for row in words.rows])
                assert all(any(list(row) == other for other in rows) for row in block.rows), heading
                found += 1

    assert found >= 12


def test_every_picture_shows_a_whole_table_of_the_analysis(report: Report, analysed: Analysed) -> None:
    shown = [table for block in report.document.blocks if isinstance(block, Charts) for table in block.tables]

    whole = {table.name: table for table, _ in analysed.values()}
    assert len(shown) >= 15
    assert all(table == whole[table.name] for table in shown)


def test_a_table_that_is_cut_says_how_long_it_is(report: Report, analysed: Analysed) -> None:
    blocks = dict(under_headings(report.document))["Age of each company's answers"]

    note, table = blocks
    rows = len(analysed["Age of each company's answers"][1].rows)
    assert rows > MOST_ROWS
    assert isinstance(note, Paragraph)
    assert f"The first {MOST_ROWS} of {rows} rows" in note.text
    assert isinstance(table, document.Table)
    assert len(table.rows) == MOST_ROWS


def test_the_chapters_answer_all_thirty_questions_once() -> None:
    asked = [number for chapter in CHAPTERS for number in chapter.questions]

    assert sorted(asked) == sorted(QUESTIONS)


def test_each_chapter_begins_with_a_sentence_about_its_figures(report: Report, expected: dict[str, Any]) -> None:
    leads = {heading: str(blocks[0]) for heading, blocks in under_headings(report.document) if blocks}

    figures = expected["expected"]
    assert f"{figures['companies_total']} companies" in leads["The value chain"]
    assert f"{figures['sme_share_pct']:g} per cent" in leads["The companies"]
    assert f"{max(figures['targets'].values())} companies" in leads["The markets"]
    assert f"{figures['actions_overdue_on_reference_date']} actions are late" in leads["Preparing the companies"]


def test_it_says_of_which_workbooks_it_was_made(report: Report) -> None:
    blocks = dict(under_headings(report.document))["Sources and reading rules"]

    table = next(block for block in blocks if isinstance(block, document.Table))
    assert {row[1] for row in table.rows} == {f"{code}.xlsx" for code in ("GEN", "CAM", "TAR", "TUR", "OST")}
    assert {row[2] for row in table.rows} == {"22 Nov 2026"}


def test_it_warns_of_records_that_are_for_the_coordinator_only(report: Report, demo_data: dict[str, Any]) -> None:
    confined = sum(one.get("co_share") == "coordinator" for one in demo_data["company"])

    assert report.document.cover is not None
    assert report.document.cover.remark.startswith(f"{confined} of the records")


def test_the_same_inventory_gives_the_same_report(demo: Path, as_of: date, report: Report) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        again = make_report(inventory, as_of)

    assert again.document == report.document
    assert again.tables == report.tables


def test_late_is_counted_as_of_the_given_day(demo: Path) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        earlier = make_report(inventory, date(2020, 1, 1))

    assert "no actions are late" in str(earlier.document)


def test_nobody_is_named(report: Report, persons: set[str], tmp_path: Path) -> None:
    write_report_tables(report, tmp_path / "tables.xlsx")
    book = openpyxl.load_workbook(tmp_path / "tables.xlsx", read_only=True)
    cells = {str(cell) for sheet in book for row in sheet.values for cell in row if cell is not None}
    book.close()

    said = text_of(report.document) + "".join(sorted(cells))
    assert len(persons) > 20
    assert {one for one in persons if one in said} == set()


def test_the_workbook_has_every_table_whole(report: Report, tmp_path: Path) -> None:
    write_report_tables(report, tmp_path / "tables.xlsx")

    book = openpyxl.load_workbook(tmp_path / "tables.xlsx")
    assert book.sheetnames == ["Read me", *(table.name for _, table in report.tables)]
    for _, table in report.tables:
        labels, names, *rows = book[table.name].values
        assert all(labels)
        assert len(rows) == len(table.rows), table.name
        figures = [column.name for column in table.columns if column.kind is Kind.NUMBER]
        told = [{name: row[names.index(name)] for name in figures} for row in rows]
        assert told == [{name: row[name] for name in figures} for row in plain_rows(table)], table.name
    coverage = list(book["coverage"].values)
    assert coverage[1] == ("segment", "segment:code", "cluster", "cluster:code", "companies", "strengths")
    assert coverage[2][1] == "gen" or coverage[2][0] != coverage[2][1]
    book.close()


def test_equal_tables_give_equal_workbooks(report: Report, tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        write_report_tables(report, tmp_path / name)

    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_partner_gets_a_report_of_the_own_records(tmp_path: Path, as_of: date) -> None:
    with partner(tmp_path) as inventory:
        company(inventory)

        made = make_report(inventory, as_of).document

    assert made.cover is not None
    assert "no workbooks were received" in str(made.cover)
    assert "1 company" in str(made)


def test_an_empty_inventory_gives_a_report_without_tables(tmp_path: Path, as_of: date) -> None:
    with partner(tmp_path) as inventory:
        made = make_report(inventory, as_of).document

    assert [block.text for block in made.blocks if isinstance(block, Heading) and block.level == 1]
    assert "no companies and no strengths were counted" in str(made)
