"""Which records the one that is being filled in may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.similar_records import compared_roles, index_records, typed_keys
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory


@pytest.fixture
def inventory(tmp_path: Path) -> Inventory:
    return create_inventory(tmp_path / "partner.genera", cluster="GEN")


def add(inventory: Inventory, form: str = "company", **answers: object) -> RecordEditor:
    editor = RecordEditor.create(inventory, form)
    for key, value in answers.items():
        editor.answer(Address("", key), value)  # type: ignore[arg-type]
    return editor


def velquora(inventory: Inventory) -> str:
    editor = add(
        inventory, co_legal_name="Velquora Genomique SAS", co_country="FR", co_website="https://velquora.example"
    )
    return editor.record.uuid


def test_a_name_a_web_address_or_a_number_is_recognised(inventory: Inventory) -> None:
    known = velquora(inventory)
    index = index_records(inventory, RecordEditor.create(inventory, "company").form)

    by_name = index.like("new", {"co_legal_name": "Velquora Génomique"})
    by_website = index.like("new", {"co_website": "www.velquora.example"})

    assert [(one.record, one.title) for one in by_name] == [(known, "Velquora Genomique SAS")]
    assert [one.record for one in by_website] == [known]


def test_nothing_is_told_while_nothing_is_alike(inventory: Inventory) -> None:
    velquora(inventory)
    index = index_records(inventory, RecordEditor.create(inventory, "company").form)

    assert index.like("new", {"co_legal_name": "Ischiaform"}) == []
    assert index.like("new", {"co_legal_name": "", "co_country": "FR"}) == []


def test_a_record_is_not_like_itself(inventory: Inventory) -> None:
    known = velquora(inventory)
    index = index_records(inventory, RecordEditor.create(inventory, "company").form)

    assert index.like(known, {"co_legal_name": "Velquora Genomique SAS"}) == []


def test_the_title_of_a_strength_is_recognised(inventory: Inventory) -> None:
    known = add(inventory, "strength", st_title="Long-read sequencing laboratory").record.uuid
    index = index_records(inventory, RecordEditor.create(inventory, "strength").form)

    assert [one.record for one in index.like("new", {"st_title": "Long read sequencing laboratory"})] == [known]


def test_the_index_follows_what_is_made_changed_and_deleted(inventory: Inventory) -> None:
    index = index_records(inventory, RecordEditor.create(inventory, "company").form)
    known = velquora(inventory)
    index.take(inventory, {known})
    assert [one.record for one in index.like("new", {"co_legal_name": "Velquora Genomique"})] == [known]

    delete_records(inventory, [known])
    index.take(inventory, {known})

    assert index.like("new", {"co_legal_name": "Velquora Genomique"}) == []
    assert len(index) == 0


def test_what_was_told_apart_is_not_told_again_nor_after_a_restart(inventory: Inventory) -> None:
    velquora(inventory)
    other = add(inventory, co_legal_name="Velquora Genomique Europe SAS").record.uuid
    form = RecordEditor.create(inventory, "company").form
    index = index_records(inventory, form)
    answers = {"co_legal_name": "Velquora Genomique SAS"}
    told = [one.record for one in index.like("new", answers, at_most=2)]
    assert other in told

    index.tell_apart(inventory, "new", other)

    assert other not in [one.record for one in index.like("new", answers, at_most=2)]
    again = index_records(inventory, form)
    assert [one.record for one in again.like("new", answers, at_most=2)] == [one for one in told if one != other]


def test_a_form_of_which_nothing_is_recognised_has_no_hints(inventory: Inventory) -> None:
    form = RecordEditor.create(inventory, "preparation").form

    assert compared_roles(form) == {}
    assert typed_keys(form) == frozenset()
