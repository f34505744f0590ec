"""Blocks to and from Excel: into cells, as new rows, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.records.content import content_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.services.copy_block import TITLE, copy_block
from genera_desktop.services.edit_many import EditPlan, apply_edits
from genera_desktop.services.import_list import NEW, apply_list_import, plan_list_import, propose_mapping
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.paste_block import Target, pasted_list, plan_paste
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.block_text import block_in
from tests.services.partners import COMPANY, company, held, partner

FORM = bundled_questionnaire().forms["company"]


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def answers(inventory: Inventory, records: list[str], key: str) -> list[AnswerValue]:
    return [content_of(held(inventory)[record]).values.get(key) for record in records]


def paste(inventory: Inventory, text: str, target: Target) -> EditPlan:
    planned = plan_paste(inventory, "company", block_in(text), target)
    apply_edits(inventory, planned)
    return planned


def test_one_cell_fills_all_selected_cells(inventory: Inventory) -> None:
    records = [company(inventory) for _ in range(3)]

    paste(inventory, "Massy\r\n", Target(records, ["co_city", "co_staff"], height=3))

    assert answers(inventory, records, "co_city") == ["Massy"] * 3


def test_a_block_goes_cell_by_cell_whatever_is_selected(inventory: Inventory) -> None:
    records = [company(inventory) for _ in range(3)]

    paste(inventory, "Massy\t5\r\nNantes\t6\r\n", Target(records, ["co_city", "co_staff"]))

    assert answers(inventory, records, "co_city") == ["Massy", "Nantes", COMPANY["co_city"]]
    assert answers(inventory, records, "co_staff") == [5, 6, None]


def test_a_block_that_fits_twice_is_repeated(inventory: Inventory) -> None:
    records = [company(inventory) for _ in range(4)]

    paste(inventory, "Massy\r\nNantes\r\n", Target(records, ["co_city"], height=4))

    assert answers(inventory, records, "co_city") == ["Massy", "Nantes", "Massy", "Nantes"]


@pytest.mark.parametrize("text", ["FI", "Finland", "Finlande", "Soome", "suomi"])
def test_codes_and_labels_in_any_language_are_understood(inventory: Inventory, text: str) -> None:
    record = company(inventory)

    paste(inventory, text, Target([record], ["co_country"]))

    assert answers(inventory, [record], "co_country") == ["FI"]


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("co_staff", "1 250", 1250),
        ("co_survey_date", "25.9.2026", "2026-09-25"),
        ("co_segments", "int; Annotation and interpretation, dat", ["int", "dat"]),
        ("co_staff", "[unknown]", {"na": "unknown"}),
    ],
)
def test_text_is_read_as_in_an_imported_list(inventory: Inventory, key: str, text: str, value: AnswerValue) -> None:
    record = company(inventory, co_staff=3)

    paste(inventory, text, Target([record], [key]))

    assert answers(inventory, [record], key) == [value]


def test_an_empty_cell_of_a_block_empties_the_answer(inventory: Inventory) -> None:
    record = company(inventory, co_staff=3)

    paste(inventory, "\t5\r\n", Target([record], ["co_city", "co_staff"]))

    assert answers(inventory, [record], "co_city") == [None]


def test_what_cannot_be_read_is_listed_by_its_cell_and_keeps_the_old_answer(inventory: Inventory) -> None:
    records = [company(inventory, co_staff=3) for _ in range(2)]

    planned = paste(inventory, "Massy\t5\r\nNantes\tmany\r\n", Target(records, ["co_city", "co_staff"]))

    told = [(problem.code, problem.place.cell, problem.place.record) for problem in planned.problems]
    assert told == [("cell-not-number", "B2", records[1])]
    assert answers(inventory, records, "co_staff") == [5, 3]


def test_cells_beyond_the_table_are_listed(inventory: Inventory) -> None:
    record = company(inventory)

    planned = paste(inventory, "Massy\t5\r\nNantes\t6\r\n", Target([record], ["co_city"]))

    told = {(problem.code, problem.place.cell) for problem in planned.problems}
    assert told == {("paste-beyond-last", "B1"), ("paste-below-last", "A2"), ("paste-below-last", "B2")}


def test_the_name_is_pasted_into_the_question_that_it_comes_from(inventory: Inventory) -> None:
    record = company(inventory)

    paste(inventory, "Nouvelle SAS\tMassy\r\n", Target([record], [TITLE, "co_city"]))

    assert answers(inventory, [record], "co_legal_name") == ["Nouvelle SAS"]


def test_a_block_copied_with_headings_is_pasted_without_them(inventory: Inventory) -> None:
    records = [company(inventory, co_city=city) for city in ("Massy", "Nantes")]
    copied = copy_block(inventory, "company", records, [TITLE, "co_city", "co_country"])
    others = [company(inventory, co_city="Lyon") for _ in range(2)]

    paste(inventory, copied.text, Target(others, [TITLE, "co_city", "co_country"]))

    assert copied.text.startswith("Legal name\tCity\tCountry\r\n")
    assert answers(inventory, others, "co_city") == ["Massy", "Nantes"]


def test_what_is_copied_and_pasted_back_changes_nothing(inventory: Inventory) -> None:
    record = company(inventory, co_summary='First "line",\nsecond\tline of a summary.', co_staff={"na": "declined"})
    keys = [key for key in held(inventory)[record].answers if not key.startswith("_") and FORM.question(key).asked]

    copied = copy_block(inventory, "company", [record], keys, headings=False)
    planned = plan_paste(inventory, "company", block_in(copied.text), Target([record], keys))

    assert planned.records == ()
    assert planned.problems == ()


def test_pasted_rows_become_drafts_and_rejects_are_listed_by_cell(inventory: Inventory) -> None:
    block = block_in("Uusi Oy\tTurku\t12\r\nToinen Oy\tSalo\tmany\r\n\tRaisio\t3\r\n")

    table = pasted_list(FORM, block, [TITLE, "co_city", "co_staff"], "Clipboard")
    plan = plan_list_import(inventory, Path("Clipboard"), table, propose_mapping(inventory, table, FORM))
    report = apply_list_import(inventory, plan, backup=False)

    assert plan.count(NEW) == 2
    assert [(problem.code, problem.place.cell) for problem in plan.problems] == [("cell-not-number", "C2")]
    assert sorted(map(str, answers(inventory, list(report.records), "co_city"))) == ["Salo", "Turku"]


def test_pasted_rows_bring_their_own_headings_in_any_order(inventory: Inventory) -> None:
    block = block_in("City\tLegal name\r\nTurku\tUusi Oy\r\n")

    table = pasted_list(FORM, block, [TITLE, "co_staff"], "Clipboard")

    assert table.headings == ("City", "Legal name")
    assert [row.number for row in table.rows] == [2]
    assert set(propose_mapping(inventory, table, FORM).questions().values()) == {"co_city", "co_legal_name"}
