"""Entering a record: every answer is on disk when it was given, and the history knows all of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.edits import Given
from genera_desktop.records.record import DRAFT, LOCAL_ID, REVISION, STATUS, Record, value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.store.inventory import Inventory
from tests.services.partners import COMPANY, company, held, partner
from tests.twice import kept_in

CITY, NAME, STAFF = Address("", "co_city"), Address("", "co_legal_name"), Address("", "co_staff")
SECOND_READER = """
import sys
from pathlib import Path
from genera_desktop.records.record import value_of
from genera_desktop.store.inventory import Inventory
with Inventory.open(Path(sys.argv[1]), read_only=True) as inventory, inventory.reading() as transaction:
    print([value_of(record.answers, sys.argv[2]) for record in transaction.records.all()])
"""


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def on_disk(inventory: Inventory, uuid: str) -> Record:
    """The record as somebody else who opens the file finds it."""
    with Inventory.open(inventory.path, read_only=True) as second, second.reading() as transaction:
        record = transaction.records.get(uuid)
    assert record is not None
    return record


def history(inventory: Inventory, uuid: str, address: Address) -> list[HistoryEntry]:
    with inventory.reading() as transaction:
        return transaction.history.of(uuid, address.item, address.key)


def test_an_answer_is_on_disk_when_answer_returns(inventory: Inventory) -> None:
    editor = RecordEditor.create(inventory, "company")

    for value in ("Velquora", "Velquora SAS", None):
        editor.answer(NAME, value)
        assert value_of(on_disk(inventory, editor.record.uuid).answers, "co_legal_name") == value


@pytest.mark.only_a_file("another process knows the file alone")
def test_another_process_reads_the_answer(inventory: Inventory) -> None:
    RecordEditor.create(inventory, "company").answer(NAME, "Velquora")

    command = [sys.executable, "-c", SECOND_READER, str(inventory.path), "co_legal_name"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)

    assert said.stdout.strip() == "['Velquora']"


def test_items_are_on_disk_when_they_were_added_moved_and_removed(inventory: Inventory) -> None:
    editor = RecordEditor.create(inventory, "company")
    uuid = editor.record.uuid
    names = []
    for name in ("Interpret", "Pipeline"):
        editor.add_item("co_product")
        names.append(editor.session.items("co_product")[-1])
        editor.answer(Address(names[-1], "cp_name"), name)

    def listed() -> list[object]:
        return [item.values.get("cp_name") for item in content_of(on_disk(inventory, uuid)).items]

    assert listed() == ["Interpret", "Pipeline"]
    editor.move_item(names[1], 0)
    assert listed() == ["Pipeline", "Interpret"]
    editor.remove_item(names[1])
    assert listed() == ["Interpret"]


def test_a_new_record_that_was_never_answered_leaves_nothing(inventory: Inventory) -> None:
    RecordEditor.create(inventory, "company")

    assert held(inventory) == {}


def test_a_new_record_begins_as_a_draft_with_a_number_and_its_first_revision(inventory: Inventory) -> None:
    uuid = company(inventory)

    answers = held(inventory)[uuid].answers
    assert [value_of(answers, key) for key in (STATUS, LOCAL_ID, REVISION)] == [DRAFT, "GEN-C01", 1]


def test_records_are_numbered_one_after_the_other(inventory: Inventory) -> None:
    uuids = [company(inventory) for _ in range(3)]

    numbers = [value_of(held(inventory)[uuid].answers, LOCAL_ID) for uuid in uuids]
    assert numbers == ["GEN-C01", "GEN-C02", "GEN-C03"]


def test_what_an_answer_computes_is_saved_with_it(inventory: Inventory) -> None:
    uuid = company(inventory)

    RecordEditor.open(inventory, uuid).answer(STAFF, 24)

    assert value_of(on_disk(inventory, uuid).answers, "co_size_class") == "small"


def test_giving_the_same_answer_again_writes_nothing(inventory: Inventory) -> None:
    uuid = company(inventory)
    before = kept_in(inventory)

    RecordEditor.open(inventory, uuid).answer(CITY, COMPANY["co_city"])  # type: ignore[arg-type]

    assert kept_in(inventory) == before


def test_complete_says_what_is_missing_and_changes_nothing(inventory: Inventory) -> None:
    editor = RecordEditor.create(inventory, "company")
    editor.answer(NAME, "Velquora")
    before = held(inventory)

    problems = editor.complete()

    assert "co_country" in {problem.place.question for problem in problems}
    assert (held(inventory), editor.is_complete) == (before, False)


def test_complete_and_reopen_keep_the_id_and_raise_the_revision(inventory: Inventory) -> None:
    uuid = company(inventory)
    editor = RecordEditor.open(inventory, uuid)
    _give_what_is_missing(editor)

    assert editor.complete() == []
    editor.reopen()
    editor.complete()
    editor.reopen()

    answers = on_disk(inventory, uuid).answers
    assert list(held(inventory)) == [uuid]
    assert (value_of(answers, STATUS), value_of(answers, REVISION)) == (DRAFT, 3)


def _give_what_is_missing(editor: RecordEditor) -> None:
    """Answers the open questions with what says the least."""
    for _ in range(4):
        for problem in editor.session.missing():
            address = Address(problem.place.item, problem.place.question)
            choices = editor.session.state(address).choices
            one = choices[-1].name if choices else 1
            is_list = str(editor.form.question(address.key).type) == "select_multiple"
            editor.answer(address, [one] if is_list and isinstance(one, str) else one)


def test_history_tells_who_changed_what_from_what_to_what(inventory: Inventory) -> None:
    uuid = company(inventory)

    RecordEditor.open(inventory, uuid).answer(CITY, "Corbeil-Essonnes")

    newest, first = history(inventory, uuid, CITY)
    assert (first.old, first.new) == (None, COMPANY["co_city"])
    assert (newest.old, newest.new) == (COMPANY["co_city"], "Corbeil-Essonnes")
    assert newest.by == inventory.info.device
    assert newest.at > first.at


def test_history_keeps_the_answers_of_a_removed_item(inventory: Inventory) -> None:
    item = ItemContent("aaaaaaaa-0000-4000-8000-000000000001", "co_product", "", {"cp_name": "Interpret"})
    editor = RecordEditor.create(inventory, "company")
    editor.fill(Content(dict(COMPANY), [item]))  # type: ignore[arg-type]

    editor.remove_item(item.id)

    [entry] = history(inventory, editor.record.uuid, Address(item.id, "cp_name"))
    assert entry.new == "Interpret"


def test_several_answers_given_together_are_one_step(inventory: Inventory) -> None:
    editor = RecordEditor.open(inventory, company(inventory))

    editor.answer_many([Given(CITY, "Paris"), Given(STAFF, 24)])

    [city, staff] = [history(inventory, editor.record.uuid, address)[0] for address in (CITY, STAFF)]
    assert city.step == staff.step
    assert city.dot == staff.dot


def test_an_answer_given_elsewhere_meanwhile_is_not_written_over(inventory: Inventory) -> None:
    uuid = company(inventory)
    early = RecordEditor.open(inventory, uuid)
    RecordEditor.open(inventory, uuid).answer(CITY, "Paris")

    early.answer(STAFF, 24)

    answers = on_disk(inventory, uuid).answers
    assert (value_of(answers, "co_city"), value_of(answers, "co_staff")) == ("Paris", 24)


def test_nor_is_one_that_was_given_since_this_form_saved_last(inventory: Inventory) -> None:
    uuid = company(inventory)
    early = RecordEditor.open(inventory, uuid)
    early.answer(STAFF, 23)
    RecordEditor.open(inventory, uuid).answer(CITY, "Paris")

    early.answer(STAFF, 24)

    answers = on_disk(inventory, uuid).answers
    assert (value_of(answers, "co_city"), value_of(answers, "co_staff")) == ("Paris", 24)
    assert early.session.content().values["co_city"] == "Paris"


@pytest.mark.parametrize("has_saved", [False, True])
def test_a_record_that_was_taken_out_meanwhile_does_not_come_back_with_an_answer(
    inventory: Inventory, has_saved: bool
) -> None:
    editor = RecordEditor.open(inventory, company(inventory))
    if has_saved:
        editor.answer(STAFF, 23)
    with inventory.writing() as transaction:
        transaction.records.remove(editor.record.uuid)

    with pytest.raises(GeneraError) as refusal:
        editor.answer(STAFF, 24)

    assert refusal.value.code == "record-is-gone"
    with inventory.reading() as transaction:
        assert transaction.records.get(editor.record.uuid) is None


def test_a_record_that_is_not_there_cannot_be_opened(inventory: Inventory) -> None:
    with pytest.raises(GeneraError) as refusal:
        RecordEditor.open(inventory, "aaaaaaaa-0000-4000-8000-000000000001")

    assert refusal.value.code == "record-is-gone"
