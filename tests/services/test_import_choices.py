"""What the coordinator may choose while importing: some files, some records of a file; what is older stays out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.services.apply_previews import Preview, apply_previews
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.find_workbooks import named_workbooks, workbooks_in
from genera_desktop.services.import_plan import ADDED, ALREADY, APPLIED, CHANGED, LEFT_OUT, REFUSED, SAME
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, coordinator, held, partner

CITY, STAFF = Address("", "co_city"), Address("", "co_staff")


@pytest.fixture
def two(tmp_path: Path) -> tuple[Inventory, Path, list[str]]:
    """A coordinator's empty inventory, and a workbook of two companies with their ids."""
    sender = partner(tmp_path)
    ids = [company(sender), company(sender, co_legal_name="Hopeavirta Oy", co_website="https://hopeavirta.example")]
    export_workbook(sender, tmp_path / "two.xlsx")
    sender.close()
    return coordinator(tmp_path), tmp_path / "two.xlsx", ids


def test_a_record_that_is_left_out_is_not_imported_and_stays_listed(two: tuple[Inventory, Path, list[str]]) -> None:
    desk, file, (first, second) = two

    report = apply_import(desk, plan_import(desk, file), leave_out={second})

    assert held(desk).keys() == {first}
    [left] = [problem for problem in report.problems if problem.code == LEFT_OUT]
    assert (left.place.record, str(left.place)) == (second, "Companies!A3")
    with desk.reading() as transaction:
        [row] = transaction.submissions.all()
        told = [part.record for part in transaction.submissions.contributions(submission=row.id)]
    assert [one["params"]["title"] for one in row.problems if one["code"] == LEFT_OUT] == ["Hopeavirta Oy"]
    assert told == [first]


def test_the_same_workbook_brings_later_what_was_left_out(two: tuple[Inventory, Path, list[str]]) -> None:
    desk, file, (first, second) = two
    apply_import(desk, plan_import(desk, file), leave_out={second})

    plan = plan_import(desk, file)

    assert {line.record: line.kind for line in plan.records} == {first: SAME, second: ADDED}
    assert apply_import(desk, plan).status == APPLIED
    assert held(desk).keys() == {first, second}
    assert apply_import(desk, plan_import(desk, file)).status == ALREADY


def test_undoing_an_import_with_records_left_out_takes_back_the_others(two: tuple[Inventory, Path, list[str]]) -> None:
    desk, file, (_, second) = two
    report = apply_import(desk, plan_import(desk, file), leave_out={second})

    undo_submission(desk, report.submission)

    assert held(desk) == {}


def test_a_workbook_older_than_what_is_here_says_so_and_changes_nothing(tmp_path: Path) -> None:
    sender, desk = partner(tmp_path), coordinator(tmp_path)
    record = company(sender, co_staff=12)
    export_workbook(sender, tmp_path / "old.xlsx")
    RecordEditor.open(sender, record).answer(STAFF, 14)
    export_workbook(sender, tmp_path / "new.xlsx")
    apply_import(desk, plan_import(desk, tmp_path / "new.xlsx"))

    plan = plan_import(desk, tmp_path / "old.xlsx")

    assert plan.is_older
    assert [(line.kind, line.newer_here) for line in plan.records] == [(SAME, 1)]
    apply_import(desk, plan)
    assert value_of(held(desk)[record].answers, "co_staff") == 14


def test_a_workbook_that_brings_something_is_not_older_though_something_here_is_newer(tmp_path: Path) -> None:
    sender, desk = partner(tmp_path), coordinator(tmp_path)
    record = company(sender, co_staff=12)
    export_workbook(sender, tmp_path / "first.xlsx")
    apply_import(desk, plan_import(desk, tmp_path / "first.xlsx"))
    RecordEditor.open(desk, record).answer(STAFF, 14)
    RecordEditor.open(sender, record).answer(CITY, "Paris")
    export_workbook(sender, tmp_path / "second.xlsx")

    plan = plan_import(desk, tmp_path / "second.xlsx")

    assert not plan.is_older
    assert [(line.kind, line.newer_here) for line in plan.records] == [(CHANGED, 1)]


def test_several_previews_are_imported_in_one_go_with_one_backup(tmp_path: Path) -> None:
    desk, files = coordinator(tmp_path), []
    for cluster in ("GEN", "CAM"):
        sender = partner(tmp_path, cluster)
        company(sender, co_legal_name=f"Company of {cluster}", co_website=f"https://{cluster.lower()}.example")
        export_workbook(sender, tmp_path / f"{cluster}.xlsx")
        files.append(tmp_path / f"{cluster}.xlsx")

    reports = apply_previews(desk, [Preview(plan_import(desk, file)) for file in files])

    assert [report.status for report in reports] == [APPLIED, APPLIED]
    assert len(held(desk)) == 2
    assert len(desk.backups()) == (0 if desk.is_shared else 1)


def test_previews_of_the_same_records_are_compared_anew_with_what_came_before(tmp_path: Path) -> None:
    sender, desk = partner(tmp_path), coordinator(tmp_path)
    record = company(sender, co_staff=12)
    export_workbook(sender, tmp_path / "one.xlsx")
    RecordEditor.open(sender, record).answer(STAFF, 14)
    export_workbook(sender, tmp_path / "two.xlsx")
    plans = [plan_import(desk, tmp_path / name) for name in ("one.xlsx", "two.xlsx")]

    reports = apply_previews(desk, [Preview(plan) for plan in plans])

    assert [report.status for report in reports] == [APPLIED, APPLIED]
    assert value_of(held(desk)[record].answers, "co_staff") == 14


def test_a_file_that_was_replaced_since_its_preview_is_refused_and_the_others_are_not(tmp_path: Path) -> None:
    sender, desk = partner(tmp_path), coordinator(tmp_path)
    record = company(sender, co_staff=12)
    export_workbook(sender, tmp_path / "one.xlsx")
    RecordEditor.open(sender, record).answer(STAFF, 14)
    export_workbook(sender, tmp_path / "two.xlsx")
    plans = [plan_import(desk, tmp_path / name) for name in ("one.xlsx", "two.xlsx")]
    (tmp_path / "two.xlsx").write_bytes(b"another file")

    reports = apply_previews(desk, [Preview(plan) for plan in plans])

    assert [report.status for report in reports] == [APPLIED, REFUSED]
    assert value_of(held(desk)[record].answers, "co_staff") == 12


def test_a_folder_that_goes_while_it_is_looked_through_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "going").mkdir()
    (tmp_path / "a.xlsx").touch()
    look = os.scandir

    def gone(place: str) -> Any:
        if str(place).endswith("going"):
            raise FileNotFoundError(place)
        return look(place)

    monkeypatch.setattr(os, "scandir", gone)

    assert workbooks_in(tmp_path) == [tmp_path / "a.xlsx"]


def test_a_folder_stands_for_the_workbooks_in_it(tmp_path: Path) -> None:
    for name in ("b.xlsx", "a/x.XLSM", "~$b.xlsx", ".hidden/c.xlsx", "letter.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")

    assert [path.relative_to(tmp_path).as_posix() for path in workbooks_in(tmp_path)] == ["a/x.XLSM", "b.xlsx"]


def test_a_folder_without_workbooks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GeneraError) as refusal:
        named_workbooks([tmp_path])

    assert refusal.value.code == "folder-without-workbooks"
