"""An import is undone as a whole: what is left is what would be there without it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.edits import Edit, with_answer
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import Record, value_of
from genera_desktop.services.change_questionnaire import apply_change, plan_change
from genera_desktop.services.decisions import conflict_decision, decide
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ALREADY, APPLIED, ImportReport
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.undo_step import delete_records
from genera_desktop.services.undo_submission import EDITED_SINCE, undo_submission
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from tests.services.generated import HEAVY, records
from tests.services.partners import add, add_all, company, coordinator, held, partner
from tests.services.questionnaire_files import VISIT, row, visit, visits
from tests.twice import kept_in


def take(inventory: Inventory, path: Path) -> ImportReport:
    return apply_import(inventory, plan_import(inventory, path), backup=False)


def sorted_records(inventory: Inventory) -> dict[str, Record]:
    return {uuid: replace(one, answers=dict(sorted(one.answers.items()))) for uuid, one in held(inventory).items()}


def sent(inventory: Inventory, path: Path) -> Path:
    export_workbook(inventory, path)
    return path


def edit(inventory: Inventory, record: str, key: str, value: str | int) -> None:
    RecordEditor.open(inventory, record).answer(Address("", key), value)


@given(st.lists(records(most=2), min_size=2, max_size=2), st.booleans(), st.booleans())
@settings(HEAVY, max_examples=4)
def test_importing_two_and_undoing_one_leaves_what_the_other_alone_gives(
    entered: list[list[tuple[str, Content]]], deletes: bool, first: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = partner(folder)
        add_all(ours, entered[0])
        one = sent(ours, folder / "one.xlsx")
        add_all(ours, entered[1])
        if deletes:
            delete_records(ours, [next(iter(held(ours)))])
        two = sent(ours, folder / "two.xlsx")
        alone, both = coordinator(folder, "alone"), coordinator(folder, "both")
        take(alone, two if first else one)
        reports = [take(both, one), take(both, two)]

        if reports[1].status == ALREADY:  # then both are one submission, and it is undone as one
            alone = coordinator(folder, "nothing")
        undo_submission(both, reports[0 if first else 1].submission)

        assert sorted_records(both) == sorted_records(alone)
        for inventory in (ours, alone, both):
            inventory.close()


@given(records(most=2))
@settings(HEAVY, max_examples=3)
def test_undoing_the_only_import_leaves_nothing_and_importing_again_gives_the_same(
    entered: list[tuple[str, Content]],
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, theirs = partner(folder), coordinator(folder)
        add_all(ours, entered)
        path = sent(ours, folder / "sent.xlsx")
        report = take(theirs, path)
        applied = sorted_records(theirs)

        undone = undo_submission(theirs, report.submission)

        assert held(theirs) == {}
        assert undone.removed == len(applied)
        assert take(theirs, path).status == APPLIED
        assert sorted_records(theirs) == applied
        ours.close()
        theirs.close()


def test_an_edit_made_here_stays_where_another_workbook_holds_the_record(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(ours)
    take(theirs, sent(ours, tmp_path / "one.xlsx"))
    edit(ours, record, "co_city", "Paris")
    second = take(theirs, sent(ours, tmp_path / "two.xlsx"))
    edit(theirs, record, "co_founding_year", 2017)

    report = undo_submission(theirs, second.submission)

    answers = held(theirs)[record].answers
    assert value_of(answers, "co_city") == "Évry-Courcouronnes"
    assert value_of(answers, "co_founding_year") == 2017
    assert (report.removed, report.changed, report.lost_edits) == (0, 1, 0)


def test_a_record_whose_wrong_cell_was_not_taken_over_is_not_counted_as_changed(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    company(ours)
    company(ours, co_legal_name="Hopeavirta Oy", co_website="https://hopeavirta.example")
    take(theirs, path := sent(ours, tmp_path / "one.xlsx"))
    book = openpyxl.load_workbook(path)
    sheet = book["Companies"]
    columns = {cell.value: cell.column for cell in sheet[2]}
    sheet.cell(3, columns["co_city"]).value = "Paris"
    sheet.cell(4, columns["co_website"]).value = "not an address"
    book.save(tmp_path / "two.xlsx")
    second = take(theirs, tmp_path / "two.xlsx")

    report = undo_submission(theirs, second.submission)

    assert (second.forms["company"]["changed"], second.forms["company"]["same"]) == (1, 1)
    assert (report.removed, report.changed) == (0, 1)


def test_edits_on_what_only_the_workbook_brought_go_with_it_only_where_that_is_allowed(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(ours)
    path = sent(ours, tmp_path / "one.xlsx")
    first = take(theirs, path)
    edit(theirs, record, "co_city", "Paris")

    before = kept_in(theirs)

    with pytest.raises(GeneraError) as refusal:
        undo_submission(theirs, first.submission)

    assert (refusal.value.code, refusal.value.params["count"]) == (EDITED_SINCE, 1)
    assert kept_in(theirs) == before
    assert theirs.backups() == []
    report = undo_submission(theirs, first.submission, drop_edits=True)
    assert held(theirs) == {}
    assert report.lost_edits == 1


def test_records_made_here_are_not_touched(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), partner(tmp_path / "other")
    company(ours)
    own = company(theirs, co_legal_name="Our own")
    before = held(theirs)
    report = take(theirs, sent(ours, tmp_path / "one.xlsx"))

    undo_submission(theirs, report.submission)

    assert held(theirs) == before
    assert list(before) == [own]


def test_a_decision_over_a_version_of_the_workbook_falls_with_it(tmp_path: Path) -> None:
    first, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(first)
    start = sent(first, tmp_path / "start.xlsx")
    second = partner(tmp_path, name="second")
    take(second, start)
    edit(first, record, "co_city", "Paris")
    edit(second, record, "co_city", "Lyon")
    take(theirs, sent(first, tmp_path / "first.xlsx"))
    alone = sorted_records(theirs)
    report = take(theirs, sent(second, tmp_path / "second.xlsx"))
    decide(theirs, [conflict_decision(held(theirs)[record], Address("", "co_city"), "Lyon")])

    undo_submission(theirs, report.submission)

    assert sorted_records(theirs) == alone
    take(theirs, tmp_path / "second.xlsx")
    assert [one.address.key for one in conflicts_of(held(theirs)[record])] == ["co_city"]


def test_an_import_is_undone_once(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    company(ours)
    report = take(theirs, sent(ours, tmp_path / "one.xlsx"))
    undo_submission(theirs, report.submission)

    with pytest.raises(GeneraError) as refusal:
        undo_submission(theirs, report.submission)

    assert refusal.value.code == "submission-not-there"


def test_a_backup_is_made_first(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    company(ours)
    report = take(theirs, sent(ours, tmp_path / "one.xlsx"))

    undo_submission(theirs, report.submission)

    assert theirs.is_shared or any("undo" in backup.name for backup in theirs.backups())


def test_an_import_from_before_a_question_was_renamed_is_undone(tmp_path: Path) -> None:
    ours, theirs = visits(tmp_path), visits(tmp_path / "coordinator")
    anna = add(ours, "visit", Content({"who": "Anna", "age": 41}, [ItemContent("i1", "talk", "", {"topic": "DNA"})]))
    take(theirs, sent(ours, tmp_path / "one.xlsx"))
    edit(theirs, anna, "age", 42)
    ben = add(ours, "visit", Content({"who": "Ben"}))
    edit(ours, anna, "who", "Anne")
    second = take(theirs, sent(ours, tmp_path / "two.xlsx"))
    renamed = visit(tmp_path, row("text", "name", "Name", renamed_from="who"), *VISIT[1:], version="2")
    apply_change(theirs, plan_change(theirs, [renamed]))

    undo_submission(theirs, second.submission)

    left = held(theirs)
    assert ben not in left
    assert value_of(left[anna].answers, "name") == "Anna"
    assert value_of(left[anna].answers, "age") == 42


def test_a_record_that_another_version_of_the_program_wrote_is_left_alone(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(ours)
    report = take(theirs, sent(ours, tmp_path / "one.xlsx"))
    with theirs.writing() as transaction:
        stray = Edit(transaction.next_dot(), "2026-11-22T10:00:00Z")
        there = transaction.records.get(record)
        assert there is not None
        transaction.records.put(with_answer(there, Address("", "co_city"), "?", stray), Summary())
    before = held(theirs)

    with pytest.raises(GeneraError) as refusal:
        undo_submission(theirs, report.submission)

    assert refusal.value.code == "record-not-traceable"
    assert held(theirs) == before
