"""The table of a form's records: any question as a column, codes to filter by, and a search over all that is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.folding import folded
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.list_records import RecordTable, record_table
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.services.partners import COMPANY, add, company, partner


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def found(table: RecordTable, text: str) -> list[str]:
    return [line.row.title for line in table.rows if all(word in line.search for word in folded(text).split())]


def place(table: RecordTable, key: str) -> int:
    return [column.key for column in table.columns].index(key)


def test_any_question_can_be_a_column_behind_the_usual_ones(inventory: Inventory) -> None:
    company(inventory, co_website="https://www.velquora.example")

    table = record_table(inventory, "company", more=["co_website", "co_city"])

    assert [column.key for column in table.columns if not column.usual] == ["co_website"]
    assert table.rows[0].cells[place(table, "co_website")] == "https://www.velquora.example"


def test_rows_come_in_the_order_of_their_titles_whatever_their_accents(inventory: Inventory) -> None:
    for name in ("Zeta SAS", "Évry SAS", "abra SAS"):
        company(inventory, co_legal_name=name)

    assert [line.row.title for line in record_table(inventory, "company").rows] == ["abra SAS", "Évry SAS", "Zeta SAS"]


def test_an_answer_with_several_choices_has_all_their_codes_and_none_the_empty_one(inventory: Inventory) -> None:
    company(inventory, co_legal_name="A SAS", co_segments=["int", "dat"])
    company(inventory, co_legal_name="B SAS", co_segments=[])
    company(inventory, co_legal_name="C SAS", co_segments={"na": "unknown"})

    table = record_table(inventory, "company", more=["co_segments"])

    at = place(table, "co_segments")
    assert [line.codes[at] for line in table.rows] == [("int", "dat"), ("",), ("[unknown]",)]


def test_the_search_is_over_all_answers_and_not_only_the_shown_ones(inventory: Inventory) -> None:
    company(inventory, co_city="Łódź", co_summary="Interpretation of rare variants for laboratories.")
    company(inventory, co_legal_name="Other SAS", co_summary="Cheese and nothing else but cheese.")
    table = record_table(inventory, "company")

    assert found(table, "lodz RARE") == ["Velquora Génomique SAS"]
    assert found(table, "velquora genomique") == ["Velquora Génomique SAS"]


def with_products(inventory: Inventory, *names: str) -> str:
    items = [
        ItemContent(f"aaaaaaaa-0000-4000-8000-00000000000{9 - place}", "co_product", "", {"cp_name": name})
        for place, name in enumerate(names)
    ]
    return add(inventory, "company", Content(dict(COMPANY), items))


def test_the_search_finds_what_stands_in_a_list_of_a_record(inventory: Inventory) -> None:
    with_products(inventory, "Variantoscope")

    assert len(found(record_table(inventory, "company"), "variantoscope")) == 1


def test_a_question_of_a_list_is_a_column_with_all_its_answers_in_their_order(inventory: Inventory) -> None:
    uuid = with_products(inventory, "Variantoscope", "Assembler", "Gone")
    editor = RecordEditor.open(inventory, uuid)
    editor.remove_item(editor.session.items("co_product")[2])
    company(inventory, co_legal_name="Other SAS")

    table = record_table(inventory, "company", more=["cp_name"])

    at = place(table, "cp_name")
    assert table.columns[at].label == "Products and services: Name of the product or service"
    assert [line.cells[at] for line in table.rows] == ["", "Variantoscope; Assembler"]


def test_the_search_finds_a_record_by_the_title_of_the_one_it_belongs_to(inventory: Inventory) -> None:
    owner = company(inventory, co_legal_name="Hopeapihka Oy")
    add(inventory, "preparation", Content({"pr_company": owner}))

    assert len(found(record_table(inventory, "preparation"), "hopeapihka")) == 1


def test_the_search_finds_choices_in_the_language_of_the_window(inventory: Inventory) -> None:
    company(inventory, co_country="FI")

    assert found(record_table(inventory, "company"), "Finlande") == []
    assert len(found(record_table(inventory, "company", language="fr"), "Finlande")) == 1


def test_some_records_are_read_alone_and_deleted_ones_not_at_all(inventory: Inventory) -> None:
    first, second, third = (company(inventory, co_legal_name=name) for name in ("A SAS", "B SAS", "C SAS"))
    delete_records(inventory, [third])

    table = record_table(inventory, "company", only=[third, second, first])

    assert [line.row.uuid for line in table.rows] == [first, second]
    assert record_table(inventory, "company", only=[]).rows == ()
