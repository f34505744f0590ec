"""Undo goes by the history: each step of edits can be taken back, the undoing too, unless somebody went on from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.record import is_deleted, value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.list_records import record_table
from genera_desktop.services.undo_step import delete_records, undo_step
from genera_desktop.store.inventory import Inventory
from tests.services.partners import COMPANY, company, coordinator, held, last_step, partner
from tests.twice import kept_in

CITY, STAFF = Address("", "co_city"), Address("", "co_staff")
ITEM = "aaaaaaaa-0000-4000-8000-000000000001"


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def titles(inventory: Inventory) -> list[str]:
    return [line.row.title for line in record_table(inventory, "company").rows]


def test_undoing_an_answer_brings_back_the_old_one_and_what_it_computed(inventory: Inventory) -> None:
    uuid = company(inventory, co_staff=24)
    before = content_of(held(inventory)[uuid]).values
    RecordEditor.open(inventory, uuid).answer(STAFF, 400)
    assert content_of(held(inventory)[uuid]).values != before

    undo_step(inventory, last_step(inventory))

    assert content_of(held(inventory)[uuid]).values == before


def test_undo_goes_back_step_by_step(inventory: Inventory) -> None:
    uuid = company(inventory)
    editor = RecordEditor.open(inventory, uuid)
    for city in ("Paris", "Lyon", "Metz"):
        editor.answer(CITY, city)

    cities = []
    for _ in range(3):
        undo_step(inventory, last_step(inventory))
        cities.append(value_of(held(inventory)[uuid].answers, "co_city"))

    assert cities == ["Lyon", "Paris", COMPANY["co_city"]]


def test_undoing_the_undo_is_redo(inventory: Inventory) -> None:
    uuid = company(inventory)
    RecordEditor.open(inventory, uuid).answer(CITY, "Paris")
    undone = undo_step(inventory, last_step(inventory))

    undo_step(inventory, undone.step)

    assert value_of(held(inventory)[uuid].answers, "co_city") == "Paris"


def test_after_redo_the_step_can_be_undone_again(inventory: Inventory) -> None:
    uuid = company(inventory)
    editor = RecordEditor.open(inventory, uuid)
    editor.answer(CITY, "Paris")
    editor.answer(CITY, "Lyon")
    undone = undo_step(inventory, last_step(inventory))
    undo_step(inventory, undone.step)

    undo_step(inventory, last_step(inventory))
    undo_step(inventory, last_step(inventory))

    assert value_of(held(inventory)[uuid].answers, "co_city") == COMPANY["co_city"]


def test_an_answer_changed_after_an_undo_stops_further_undoing(inventory: Inventory) -> None:
    uuid = company(inventory)
    editor = RecordEditor.open(inventory, uuid)
    editor.answer(CITY, "Paris")
    first = last_step(inventory)
    editor.answer(CITY, "Lyon")
    undo_step(inventory, last_step(inventory))
    RecordEditor.open(inventory, uuid).answer(CITY, "Metz")

    with pytest.raises(GeneraError):
        undo_step(inventory, first)

    assert value_of(held(inventory)[uuid].answers, "co_city") == "Metz"


def test_undo_is_an_edit_of_its_own_that_travels(inventory: Inventory, tmp_path: Path) -> None:
    uuid = company(inventory)
    RecordEditor.open(inventory, uuid).answer(CITY, "Paris")
    with coordinator(tmp_path) as theirs:
        export_workbook(inventory, tmp_path / "one.xlsx")
        apply_import(theirs, plan_import(theirs, tmp_path / "one.xlsx"))

        undo_step(inventory, last_step(inventory))
        export_workbook(inventory, tmp_path / "two.xlsx")
        apply_import(theirs, plan_import(theirs, tmp_path / "two.xlsx"))

        assert value_of(held(theirs)[uuid].answers, "co_city") == COMPANY["co_city"]


def test_an_answer_changed_since_refuses_the_undo_and_nothing_changes(inventory: Inventory) -> None:
    uuid = company(inventory)
    editor = RecordEditor.open(inventory, uuid)
    editor.answer(CITY, "Paris")
    step = last_step(inventory)
    editor.answer(CITY, "Lyon")
    before = kept_in(inventory)

    with pytest.raises(GeneraError) as refusal:
        undo_step(inventory, step)

    assert refusal.value.code == "changed-since-step"
    assert kept_in(inventory) == before


def test_undoing_a_new_record_takes_it_away_and_redo_brings_it_back(inventory: Inventory) -> None:
    uuid = company(inventory)

    undone = undo_step(inventory, last_step(inventory))
    assert titles(inventory) == []
    assert is_deleted(held(inventory)[uuid])

    undo_step(inventory, undone.step)
    assert titles(inventory) == [COMPANY["co_legal_name"]]
    assert content_of(held(inventory)[uuid]).values["co_city"] == COMPANY["co_city"]


def test_deleting_records_is_one_step_that_can_be_undone(inventory: Inventory) -> None:
    gone = [company(inventory, co_legal_name=name) for name in ("Alpha", "Beta")]
    company(inventory, co_legal_name="Gamma")

    deleted = delete_records(inventory, gone)
    assert titles(inventory) == ["Gamma"]
    assert deleted.changes.records == frozenset(gone)

    undo_step(inventory, deleted.step)
    assert titles(inventory) == ["Alpha", "Beta", "Gamma"]


def test_a_deleted_record_stays_as_a_tombstone(inventory: Inventory) -> None:
    uuid = company(inventory)

    delete_records(inventory, [uuid])

    assert is_deleted(held(inventory)[uuid])


def test_undoing_a_new_item_takes_it_off_its_list(inventory: Inventory) -> None:
    uuid = company(inventory)
    RecordEditor.open(inventory, uuid).add_item("co_product", item_id=ITEM)

    undo_step(inventory, last_step(inventory))

    assert content_of(held(inventory)[uuid]).items == []


def test_undoing_a_removed_item_brings_its_answers_back(inventory: Inventory) -> None:
    editor = RecordEditor.create(inventory, "company")
    products = [ItemContent(ITEM, "co_product", "", {"cp_name": "Interpret", "cp_type": "saas"})]
    editor.fill(Content(dict(COMPANY), products))  # type: ignore[arg-type]
    before = content_of(held(inventory)[editor.record.uuid]).items
    editor.remove_item(ITEM)

    undo_step(inventory, last_step(inventory))

    assert content_of(held(inventory)[editor.record.uuid]).items == before


def test_the_last_step_is_the_last_edit_by_hand_that_is_not_undone(inventory: Inventory) -> None:
    assert last_step(inventory) == ""
    company(inventory)
    first = last_step(inventory)
    company(inventory)

    undo_step(inventory, last_step(inventory))

    assert last_step(inventory) == first


def test_undoing_a_step_that_gave_answers_and_a_list_at_once_takes_the_list_too(inventory: Inventory) -> None:
    uuid = company(inventory)
    editor = RecordEditor.open(inventory, uuid)
    before = content_of(held(inventory)[uuid])
    editor.fill(Content({"co_city": "Lyon"}, [ItemContent(ITEM, "co_product", "", {"cp_name": "Insight"})]))

    undo_step(inventory, last_step(inventory))

    assert content_of(held(inventory)[uuid]) == before
    assert is_deleted(held(inventory)[uuid].items[ITEM])
