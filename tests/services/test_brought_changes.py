"""What a workbook changed, told from the history: as its preview did, also after other changes and after undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.record import is_deleted
from genera_desktop.services.brought_changes import BroughtRecord, brought_changes
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ADDED, CHANGED, REMOVED, SAME, ImportPlan
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.undo_step import delete_records, undo_step
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, coordinator, copy_of, held, last_step, partner


class Exchange:
    """A partner and a coordinator who has imported its first workbook."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.partner, self.coordinator = partner(folder), coordinator(folder)
        self.records = [company(self.partner, co_legal_name=name) for name in ("Alpha SAS", "Beta SAS", "Gamma SAS")]
        self.first = self.send()[1]

    def send(self) -> tuple[ImportPlan, str]:
        """The partner's workbook, imported: what its preview said, and the submission's id."""
        file = export_workbook(self.partner, self.folder / "sent.xlsx").path
        plan = plan_import(self.coordinator, file)
        return plan, apply_import(self.coordinator, plan).submission


@pytest.fixture
def exchange(tmp_path: Path) -> Exchange:
    return Exchange(tmp_path)


def kinds(inventory: Inventory, submission: str) -> dict[str, str]:
    return {one.title: one.kind for one in brought_changes(inventory, submission)}


def changes_of(found: tuple[BroughtRecord, ...]) -> dict[str, list[tuple[object, object, str]]]:
    return {
        one.record: [(a.change.old, a.change.new, a.place) for a in one.answers if a.change.address.key[0] != "_"]
        for one in found
        if one.kind != SAME
    }


def test_the_first_workbook_adds_its_records_with_their_answers_and_cells(exchange: Exchange) -> None:
    found = brought_changes(exchange.coordinator, exchange.first)

    assert {one.kind for one in found} == {ADDED}
    assert [one.title for one in found] == ["Alpha SAS", "Beta SAS", "Gamma SAS"]
    city = next(one for one in found[0].answers if one.change.address == Address("", "co_city"))
    assert (city.change.old, city.change.new) == (None, "Évry-Courcouronnes")
    assert city.place.startswith("Companies!")


def test_a_later_workbook_tells_what_its_preview_told(exchange: Exchange) -> None:
    changed, deleted, _ = exchange.records
    RecordEditor.open(exchange.partner, changed).answer(Address("", "co_city"), "Lyon")
    delete_records(exchange.partner, [deleted])

    plan, second = exchange.send()

    assert kinds(exchange.coordinator, second) == {"Alpha SAS": CHANGED, "Beta SAS": REMOVED, "Gamma SAS": SAME}
    told = changes_of(brought_changes(exchange.coordinator, second))
    origins = plan.reading.origins
    assert told[changed] == [
        (change.old, change.new, origins.get(changed, {}).get(change.address, ""))
        for line in plan.records
        if line.record == changed
        for change in line.changes
    ]


def test_a_record_that_was_deleted_before_it_was_ever_sent_is_no_change(exchange: Exchange) -> None:
    unsent = company(exchange.partner, co_legal_name="Delta SAS")
    delete_records(exchange.partner, [unsent])

    plan, second = exchange.send()

    assert [(line.kind, line.is_gone) for line in plan.records if line.record == unsent] == [(SAME, True)]
    [told] = [one for one in brought_changes(exchange.coordinator, second) if one.record == unsent]
    assert (told.kind, told.is_gone) == (SAME, True)


def test_its_deletion_is_kept_and_met_by_what_comes_of_it_from_another_laptop(exchange: Exchange) -> None:
    unsent = company(exchange.partner, co_legal_name="Delta SAS")
    laptop = copy_of(exchange.partner, exchange.folder / "laptop.genera")
    delete_records(exchange.partner, [unsent])
    exchange.send()

    exchange.partner = laptop
    plan, _ = exchange.send()

    assert is_deleted(held(exchange.coordinator)[unsent])
    assert plan.counts(["company"])["company"]["added"] == 0


def test_once_it_is_brought_back_it_is_told(exchange: Exchange) -> None:
    unsent = company(exchange.partner, co_legal_name="Delta SAS")
    delete_records(exchange.partner, [unsent])
    exchange.send()

    undo_step(exchange.partner, last_step(exchange.partner))
    plan, later = exchange.send()

    [line] = [line for line in plan.records if line.record == unsent]
    assert kinds(exchange.coordinator, later)["Delta SAS"] == line.kind == CHANGED


def test_it_is_the_same_after_other_edits_and_after_the_import_was_undone(exchange: Exchange) -> None:
    before = changes_of(brought_changes(exchange.coordinator, exchange.first))

    RecordEditor.open(exchange.coordinator, exchange.records[0]).answer(Address("", "co_city"), "Nice")
    undo_submission(exchange.coordinator, exchange.first, drop_edits=True)

    assert changes_of(brought_changes(exchange.coordinator, exchange.first)) == before
