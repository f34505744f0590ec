"""The overview says what is done, what is missing and where, and whether the workbook that went out is up to date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.record import UNKNOWN
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.open_round import open_round
from genera_desktop.services.overview import MOST_OPEN, FormProgress, OpenWork, overview
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import copied, looked_at
from tests.services.partners import company, coordinator, partner

STAFF = Address("", "co_staff")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path, "GEN") as inventory:
        yield inventory


def of_companies(inventory: Inventory) -> FormProgress:
    return next(form for form in overview(inventory).forms if form.form == "company")


def complete(inventory: Inventory, record: str) -> None:
    editor = RecordEditor.open(inventory, record)
    for problem in editor.session.missing():
        editor.answer(Address(problem.place.item, problem.place.question), {"na": UNKNOWN})
    assert editor.complete() == []


def test_an_empty_inventory_has_nothing_to_send(cluster: Inventory) -> None:
    found = overview(cluster)

    assert (found.open, found.is_ready, found.is_exported, found.changed_at) == ((), False, False, "")
    assert [form.total for form in found.forms] == [0] * len(found.forms)


def test_drafts_and_complete_records_are_counted_by_form(cluster: Inventory) -> None:
    complete(cluster, company(cluster, co_legal_name="Done SAS"))
    company(cluster, co_legal_name="Open SAS")

    progress = of_companies(cluster)

    assert (progress.total, progress.complete, progress.open) == (2, 1, 1)


def test_a_draft_says_what_is_missing_and_where(cluster: Inventory) -> None:
    record = company(cluster, co_city=None)
    [line] = overview(cluster).open

    missing = RecordEditor.open(cluster, record).session.missing()
    assert (line.work, line.record, len(line.missing)) == (OpenWork.DRAFT, record, len(missing))
    assert line.at == Address("", missing[0].place.question)
    assert line.sections
    assert all(line.missing)


def test_a_problem_comes_first_with_its_question(cluster: Inventory) -> None:
    company(cluster, co_legal_name="Open SAS")
    record = company(cluster, co_legal_name="Wrong SAS", co_staff=-3)

    first = overview(cluster).open[0]

    assert (first.work, first.record, first.at) == (OpenWork.PROBLEM, record, STAFF)


def test_many_open_records_are_counted(cluster: Inventory) -> None:
    for place in range(MOST_OPEN + 2):
        company(cluster, co_legal_name=f"Company {place}")

    found = overview(cluster)

    assert (len(found.open), found.more) == (MOST_OPEN, 2)


def test_all_complete_records_are_ready(cluster: Inventory) -> None:
    complete(cluster, company(cluster))

    assert overview(cluster).is_ready


def test_a_change_after_the_export_makes_the_workbook_old(cluster: Inventory, tmp_path: Path) -> None:
    record = company(cluster)
    assert not overview(cluster).is_exported
    export_workbook(cluster, tmp_path / "sent.xlsx")
    found = overview(cluster)
    assert (found.is_exported, found.exported_file) == (True, "sent.xlsx")

    RecordEditor.open(cluster, record).answer(STAFF, 12)

    assert not overview(cluster).is_exported


@pytest.mark.only_a_file("backups")
def test_the_last_backup_is_named(cluster: Inventory) -> None:
    assert overview(cluster).backup_at == ""

    cluster.backup("manual")

    assert overview(cluster).backup_at


def test_a_new_round_asks_to_confirm_what_is_complete(cluster: Inventory, tmp_path: Path) -> None:
    record = company(cluster)
    complete(cluster, record)
    with coordinator(tmp_path) as desk:
        export_workbook(cluster, tmp_path / "sent.xlsx")
        desk.clock.moment = cluster.clock.moment  # type: ignore[attr-defined]  # it is as late at the coordinator's
        apply_import(desk, plan_import(desk, tmp_path / "sent.xlsx"))
        open_round(desk, "2")
        make_starter(desk, "GEN", tmp_path / "starter.xlsx")
        cluster.clock.moment = desk.clock.moment  # type: ignore[attr-defined]  # time has gone on here too
    apply_import(cluster, plan_import(cluster, tmp_path / "starter.xlsx"))

    [line] = overview(cluster).open
    assert (line.work, line.record, of_companies(cluster).unconfirmed) == (OpenWork.UNCONFIRMED, record, 1)

    RecordEditor.open(cluster, record).complete()
    assert overview(cluster).is_ready


def test_the_latest_changes_come_first(cluster: Inventory) -> None:
    first, second = company(cluster, co_legal_name="First"), company(cluster, co_legal_name="Second")
    RecordEditor.open(cluster, first).answer(STAFF, 12)

    assert [row.uuid for row in overview(cluster).recent] == [first, second]


def test_segments_count_companies_and_strengths(demo: Path) -> None:
    with looked_at(demo / "inventories" / "CAM.genera") as inventory:
        found = overview(inventory)
        with inventory.reading() as transaction:
            companies = [str(row.values.get("co_segments")) for row in transaction.records.rows("company")]
            strengths = [str(row.values.get("st_segments")) for row in transaction.records.rows("strength")]

    assert len(found.segments) == 11
    for segment in found.segments:
        assert segment.companies == sum(f"'{segment.choice.name}'" in codes for codes in companies)
        assert segment.strengths == sum(f"'{segment.choice.name}'" in codes for codes in strengths)


def test_a_link_to_a_record_of_the_same_workbook_is_no_problem(demo: Path) -> None:
    with looked_at(demo / "coordinator.genera") as desk:
        found = overview(desk)
        with desk.reading() as transaction:
            titles = transaction.records.titles("preparation").values()

    assert [form.problems for form in found.forms] == [0] * len(found.forms)
    assert not [title for title in titles if title.startswith(",")]


def test_only_the_coordinator_has_a_roll_call(demo: Path, cluster: Inventory) -> None:
    with looked_at(demo / "coordinator.genera") as desk:
        found = overview(desk)

    assert found.board is not None
    assert OpenWork.DRAFT not in {line.work for line in found.open}
    assert [receipt.cluster.name for receipt in found.board.clusters] == ["GEN", "CAM", "TAR", "TUR", "OST"]
    assert overview(cluster).board is None


def test_looking_at_the_overview_changes_nothing(demo: Path, tmp_path: Path) -> None:
    path = copied(demo / "inventories" / "TUR.genera", tmp_path)
    with Inventory.open(path) as inventory:
        before = path.read_bytes()
        overview(inventory)

        assert path.read_bytes() == before
