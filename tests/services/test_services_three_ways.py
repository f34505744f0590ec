"""Two sides went on from one state: different answers both stay, the same answer waits for a decision that replays."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, content_of
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import value_of
from genera_desktop.services.decisions import conflict_decision, decide, decisions_of, read_decisions, write_decisions
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_plan import ALREADY, APPLIED, ImportReport
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import merge_workbooks, state_of
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import copied
from tests.services.hand_edits import HandEdits
from tests.services.partners import COMPANY, Clock, company, coordinator, copy_of, held, partner

CITY, STAFF = Address("", "co_city"), Address("", "co_staff")
SHEET = "Companies"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with coordinator(tmp_path) as inventory:
        yield inventory


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Inventory, Inventory, str]]:
    """Two replicas of one cluster's inventory and the id of the company that both hold."""
    with partner(tmp_path, name="one") as one:
        uuid = company(one, co_staff=12)
        with copy_of(one, tmp_path / "two.genera", clock=Clock()) as two:
            yield one, two, uuid


def receive(inventory: Inventory, path: Path) -> ImportReport:
    return apply_import(inventory, plan_import(inventory, path))


def meet(desk: Inventory, laptops: tuple[Inventory, Inventory, str], folder: Path) -> list[Path]:
    """Both laptops send their workbooks to the coordinator."""
    files = [folder / "one.xlsx", folder / "two.xlsx"]
    for laptop, path in zip(laptops[:2], files, strict=True):
        export_workbook(laptop, path)
        receive(desk, path)
    return files


@dataclass(frozen=True)
class Disputed:
    """The coordinator's inventory after two laptops sent two cities of one company, one laptop's, and the files."""

    desk: Inventory
    one: Inventory
    uuid: str
    files: list[Path]


@pytest.fixture(scope="module")
def disputed_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("disputed")
    with partner(folder, name="one") as one, coordinator(folder) as desk:
        uuid = company(one, co_staff=12)
        with copy_of(one, folder / "two.genera", clock=Clock()) as two:
            RecordEditor.open(one, uuid).answer(CITY, "Paris")
            RecordEditor.open(two, uuid).answer(CITY, "Lyon")
            meet(desk, (one, two, uuid), folder)
    return folder, uuid


@pytest.fixture
def disputed(disputed_once: tuple[Path, str], tmp_path: Path) -> Iterator[Disputed]:
    folder, uuid = disputed_once
    names = ("coordinator.genera", "one.genera", "one.xlsx", "two.xlsx")
    desk, one, *files = (copied(folder / name, tmp_path) for name in names)
    with Inventory.open(desk, clock=Clock()) as coordinators, Inventory.open(one, clock=Clock()) as partners:
        yield Disputed(coordinators, partners, uuid, files)


def test_different_answers_of_one_record_both_stay(
    desk: Inventory, laptops: tuple[Inventory, Inventory, str], tmp_path: Path
) -> None:
    one, two, uuid = laptops
    RecordEditor.open(one, uuid).answer(CITY, "Paris")
    RecordEditor.open(two, uuid).answer(STAFF, 24)

    meet(desk, laptops, tmp_path)

    record = held(desk)[uuid]
    assert (value_of(record.answers, "co_city"), value_of(record.answers, "co_staff")) == ("Paris", 24)
    assert not list(conflicts_of(record))


def test_the_same_answer_changed_on_both_sides_is_one_conflict(disputed: Disputed) -> None:
    desk, uuid = disputed.desk, disputed.uuid

    [conflict] = conflicts_of(held(desk)[uuid])
    assert conflict.address == CITY
    assert {version.value for version in conflict.versions} == {"Paris", "Lyon"}
    assert state_of(desk).conflicts == 1


def test_the_same_answer_changed_to_the_same_is_no_conflict(
    desk: Inventory, laptops: tuple[Inventory, Inventory, str], tmp_path: Path
) -> None:
    one, two, uuid = laptops
    RecordEditor.open(one, uuid).answer(CITY, "Paris")
    RecordEditor.open(two, uuid).answer(CITY, "Paris")

    meet(desk, laptops, tmp_path)

    assert state_of(desk).conflicts == 0


def test_a_decision_settles_the_conflict_and_is_told_in_the_history(disputed: Disputed) -> None:
    desk, uuid = disputed.desk, disputed.uuid

    decision = conflict_decision(held(desk)[uuid], CITY, "Lyon")
    decide(desk, [decision])

    assert value_of(held(desk)[uuid].answers, "co_city") == "Lyon"
    assert state_of(desk).conflicts == 0
    with desk.reading() as transaction:
        assert transaction.history.of(uuid, "", "co_city")[0].origin == f"decision:{decision.id}"


def test_decisions_replay_on_the_same_workbooks(disputed: Disputed, tmp_path: Path) -> None:
    desk, uuid, files = disputed.desk, disputed.uuid, disputed.files
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Marseille")])
    write_decisions(desk, tmp_path / "decisions.json")

    report = merge_workbooks(
        files[::-1], tmp_path / "out.xlsx", into=tmp_path / "again.genera", decisions_file=tmp_path / "decisions.json"
    )

    assert report.conflicts == 0
    with Inventory.open(tmp_path / "again.genera") as again:
        assert held(again)[uuid].answers["co_city"] == held(desk)[uuid].answers["co_city"]
        with again.reading() as mine, desk.reading() as other:
            assert [one.id for one in decisions_of(mine)] == [one.id for one in decisions_of(other)]


def test_deciding_twice_is_once(disputed: Disputed, tmp_path: Path) -> None:
    desk, uuid = disputed.desk, disputed.uuid
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])
    write_decisions(desk, tmp_path / "decisions.json")
    before = held(desk)

    decide(desk, read_decisions(tmp_path / "decisions.json"))

    assert held(desk) == before


def test_a_decision_reaches_the_partner_and_ends_the_conflict_there(disputed: Disputed, tmp_path: Path) -> None:
    desk, one, uuid = disputed.desk, disputed.one, disputed.uuid
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])

    make_starter(desk, "GEN", tmp_path / "starter.xlsx")
    receive(one, tmp_path / "starter.xlsx")

    assert value_of(held(one)[uuid].answers, "co_city") == "Lyon"
    assert not list(conflicts_of(held(one)[uuid]))


def test_an_answer_changed_after_the_decision_brings_the_conflict_back_only_where_nobody_saw_it(
    disputed: Disputed, tmp_path: Path
) -> None:
    desk, one, uuid = disputed.desk, disputed.one, disputed.uuid
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])

    RecordEditor.open(one, uuid).answer(CITY, "Metz")
    export_workbook(one, tmp_path / "later.xlsx")
    receive(desk, tmp_path / "later.xlsx")

    [conflict] = conflicts_of(held(desk)[uuid])
    assert {version.value for version in conflict.versions} == {"Lyon", "Metz"}


def test_items_added_on_both_sides_both_stay(
    desk: Inventory, laptops: tuple[Inventory, Inventory, str], tmp_path: Path
) -> None:
    one, two, uuid = laptops
    for laptop, name in ((one, "Interpret"), (two, "Pipeline")):
        editor = RecordEditor.open(laptop, uuid)
        editor.add_item("co_product")
        editor.answer(Address(editor.session.items("co_product")[-1], "cp_name"), name)

    meet(desk, laptops, tmp_path)

    names = {item.values["cp_name"] for item in content_of(held(desk)[uuid]).items}
    assert names == {"Interpret", "Pipeline"}


def test_an_older_workbook_that_comes_late_takes_nothing_back(
    desk: Inventory, laptops: tuple[Inventory, Inventory, str], tmp_path: Path
) -> None:
    one, _, uuid = laptops
    export_workbook(one, tmp_path / "old.xlsx")
    RecordEditor.open(one, uuid).answer(CITY, "Paris")
    export_workbook(one, tmp_path / "new.xlsx")
    receive(desk, tmp_path / "new.xlsx")

    late = receive(desk, tmp_path / "old.xlsx")

    assert value_of(held(desk)[uuid].answers, "co_city") == "Paris"
    assert late.forms["company"] == {"added": 0, "changed": 0, "same": 1, "missing": 0, "removed": 0}


@pytest.fixture(scope="module")
def hand_edited_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with a partner's inventory, the coordinator's, the workbook that was sent, and one edited by hand."""
    folder = tmp_path_factory.mktemp("edited")
    with partner(folder) as ours, coordinator(folder) as theirs:
        uuid = company(ours)
        export_workbook(ours, folder / "sent.xlsx")
        receive(theirs, folder / "sent.xlsx")
    with HandEdits(folder / "sent.xlsx", folder / "edited.xlsx") as book:
        book.type(SHEET, uuid, "co_city", "Paris")
    return folder, uuid


@dataclass(frozen=True)
class Edited:
    """The partner's and the coordinator's inventory, their company, and its workbook as sent and as edited by hand."""

    ours: Inventory
    desk: Inventory
    uuid: str
    sent: Path
    edited: Path


@pytest.fixture
def hand(hand_edited_once: tuple[Path, str], tmp_path: Path) -> Iterator[Edited]:
    folder, uuid = hand_edited_once
    names = ("GEN.genera", "coordinator.genera", "sent.xlsx", "edited.xlsx")
    ours, desk, sent, edited = (copied(folder / name, tmp_path) for name in names)
    with Inventory.open(ours, clock=Clock()) as partners, Inventory.open(desk, clock=Clock()) as coordinators:
        yield Edited(partners, coordinators, uuid, sent, edited)


def test_a_hand_edit_is_taken_over(hand: Edited) -> None:
    desk, uuid, edited = hand.desk, hand.uuid, hand.edited

    report = receive(desk, edited)

    assert report.forms["company"]["changed"] == 1
    assert value_of(held(desk)[uuid].answers, "co_city") == "Paris"


def test_a_hand_edit_that_comes_back_twice_is_one_edit(hand: Edited, tmp_path: Path) -> None:
    ours, desk, uuid, edited = hand.ours, hand.desk, hand.uuid, hand.edited
    assert receive(desk, edited).status == APPLIED
    receive(ours, edited)
    export_workbook(ours, tmp_path / "back.xlsx")

    receive(desk, tmp_path / "back.xlsx")

    assert held(desk)[uuid].answers["co_city"] == held(ours)[uuid].answers["co_city"]
    assert len(held(desk)[uuid].answers["co_city"]) == 1


def test_the_same_file_under_another_name_is_already_here(hand: Edited, tmp_path: Path) -> None:
    first = receive(hand.desk, hand.edited)

    again = receive(hand.desk, Path(shutil.copy(hand.edited, tmp_path / "copy.xlsx")))

    assert (again.status, again.submission) == (ALREADY, first.submission)


def test_a_later_export_without_the_hand_edit_does_not_take_it_back(hand: Edited, tmp_path: Path) -> None:
    ours, desk, uuid, edited = hand.ours, hand.desk, hand.uuid, hand.edited
    receive(desk, edited)
    RecordEditor.open(ours, uuid).answer(STAFF, 24)
    export_workbook(ours, tmp_path / "later.xlsx")

    receive(desk, tmp_path / "later.xlsx")

    answers = held(desk)[uuid].answers
    assert (value_of(answers, "co_city"), value_of(answers, "co_staff")) == ("Paris", 24)


def test_a_hand_edit_and_an_edit_in_the_window_of_the_same_answer_are_a_conflict(hand: Edited, tmp_path: Path) -> None:
    ours, desk, uuid, edited = hand.ours, hand.desk, hand.uuid, hand.edited
    receive(desk, edited)
    RecordEditor.open(ours, uuid).answer(CITY, "Lyon")
    export_workbook(ours, tmp_path / "later.xlsx")

    receive(desk, tmp_path / "later.xlsx")

    [conflict] = conflicts_of(held(desk)[uuid])
    assert {version.value for version in conflict.versions} == {"Paris", "Lyon"}


def test_an_emptied_cell_is_an_edit_that_takes_the_answer_away(hand: Edited, tmp_path: Path) -> None:
    desk, uuid = hand.desk, hand.uuid
    with HandEdits(hand.sent, tmp_path / "emptied.xlsx") as book:
        book.type(SHEET, uuid, "co_summary", None)

    receive(desk, tmp_path / "emptied.xlsx")

    assert COMPANY["co_summary"]
    assert value_of(held(desk)[uuid].answers, "co_summary") is None


def test_a_row_added_by_hand_is_one_new_record_however_often_it_comes(hand: Edited, tmp_path: Path) -> None:
    with HandEdits(hand.sent, tmp_path / "added.xlsx") as book:
        row = book.sheet(SHEET).max_row + 1
        for name, value in (("co_legal_name", "Handmade SAS"), ("co_country", "France"), ("co_city", "Nantes")):
            book.sheet(SHEET).cell(row, book.column(SHEET, name)).value = value
    receive(hand.desk, tmp_path / "added.xlsx")
    with HandEdits(tmp_path / "added.xlsx", tmp_path / "more.xlsx") as book:
        book.type(SHEET, hand.uuid, "co_city", "Brest")

    report = receive(hand.desk, tmp_path / "more.xlsx")

    assert report.forms["company"]["added"] == 0
    titles = sorted(str(value_of(record.answers, "co_legal_name")) for record in held(hand.desk).values())
    assert titles == ["Handmade SAS", COMPANY["co_legal_name"]]


def test_delete_typed_into_the_status_column_deletes(hand: Edited, tmp_path: Path) -> None:
    desk, uuid = hand.desk, hand.uuid
    with HandEdits(hand.sent, tmp_path / "deleted.xlsx") as book:
        book.type(SHEET, uuid, "_status", "Delete")

    report = receive(desk, tmp_path / "deleted.xlsx")

    assert report.forms["company"]["removed"] == 1
    with desk.reading() as transaction:
        assert transaction.records.rows("company") == []


def test_a_row_taken_out_by_hand_is_missing_and_deletes_nothing(hand: Edited, tmp_path: Path) -> None:
    desk, uuid = hand.desk, hand.uuid
    before = held(desk)[uuid]
    with HandEdits(hand.sent, tmp_path / "without.xlsx") as book:
        book.remove_row(SHEET, uuid)

    report = receive(desk, tmp_path / "without.xlsx")

    after = held(desk)[uuid]
    assert report.forms["company"]["missing"] == 1
    assert replace(after, context=before.context) == before
