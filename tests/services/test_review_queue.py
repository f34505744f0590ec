"""The queue of cases that a person decides, and its decisions."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.services.decide_case import decide_answer, decide_pair, undo_last_decision
from genera_desktop.services.decisions import DIFFERENT, LATER, SAME_VERDICT
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.review_queue import CaseKind, CaseState, ReviewCase, count_open, review_queue
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, coordinator, held, partner
from tests.twice import kept_in


@pytest.fixture
def disputed(tmp_path: Path) -> Inventory:
    """A coordinator's inventory in which two laptops of one cluster give a company two cities."""
    first, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(first)
    export_workbook(first, tmp_path / "start.xlsx")
    second = partner(tmp_path, name="second")
    import_all(second, [tmp_path / "start.xlsx"])
    for inventory, city in ((first, "Paris"), (second, "Lyon")):
        RecordEditor.open(inventory, record).answer(Address("", "co_city"), city)
        export_workbook(inventory, tmp_path / f"{city}.xlsx")
    import_all(theirs, [tmp_path / "Paris.xlsx", tmp_path / "Lyon.xlsx"])
    return theirs


@pytest.fixture
def doubled(tmp_path: Path) -> Inventory:
    """A coordinator's inventory in which two clusters have a company of nearly the same name, without numbers."""
    theirs = coordinator(tmp_path)
    for cluster, name in (("GEN", "Velquora Génomique SAS"), ("CAM", "Velquora Genomique")):
        inventory = partner(tmp_path, cluster)
        site = f"https://velquora-{cluster.lower()}.example"
        company(inventory, co_legal_name=name, co_website=site, co_turnover="t3" if cluster == "GEN" else "t2")
        export_workbook(inventory, tmp_path / f"{cluster}.xlsx")
    import_all(theirs, [tmp_path / "GEN.xlsx", tmp_path / "CAM.xlsx"])
    return theirs


def only(inventory: Inventory) -> ReviewCase:
    (case,) = review_queue(inventory)
    return case


def test_versions_that_disagree_stand_side_by_side_with_their_cells(disputed: Inventory) -> None:
    case = only(disputed)

    (row,) = case.rows
    assert (case.kind, case.state, case.waiting) == (CaseKind.CONFLICT, CaseState.OPEN, 1)
    assert sorted(cell.text for cell in row.cells if cell) == ["Lyon", "Paris"]
    assert all(cell and cell.place.startswith(f"{cell.text}.xlsx, Companies!") for cell in row.cells)
    assert len(case.sides) == 2


def test_picking_a_side_settles_the_answer(disputed: Inventory) -> None:
    case = only(disputed)

    decide_answer(disputed, case.rows[0], "Lyon")

    settled = only(disputed)
    assert (settled.id, settled.state, settled.waiting) == (case.id, CaseState.DECIDED, 0)
    assert settled.rows[0].kept == "Lyon"
    assert {cell.text for cell in settled.rows[0].cells if cell} == {"Lyon", "Paris"}
    assert count_open([settled]) == 0


def test_undoing_the_decision_brings_the_record_back_as_it_was(disputed: Inventory) -> None:
    before = held(disputed)
    case = only(disputed)
    decide_answer(disputed, case.rows[0], "Lyon")

    undone = undo_last_decision(disputed)

    assert undone.question == "co_city"
    assert held(disputed) == before
    assert only(disputed) == case


def test_an_answer_that_has_changed_since_is_not_decided(disputed: Inventory) -> None:
    row = only(disputed).rows[0]
    record = next(iter(held(disputed)))
    RecordEditor.open(disputed, record).answer(Address("", "co_city"), "Évry")

    with pytest.raises(GeneraError) as refusal:
        decide_answer(disputed, row, "Lyon")

    assert refusal.value.code == "changed-since-review"
    assert value_of(held(disputed)[record].answers, "co_city") == "Évry"


def test_two_records_that_may_be_one_are_decided_different_and_stay_apart(doubled: Inventory) -> None:
    case = only(doubled)
    assert (case.kind, case.state) == (CaseKind.POSSIBLE, CaseState.OPEN)

    decide_pair(doubled, case, DIFFERENT)

    decided = only(doubled)
    assert (decided.id, decided.state, decided.verdict) == (case.id, CaseState.DECIDED, DIFFERENT)


def test_two_records_that_are_one_leave_the_questions_that_no_rule_decides(doubled: Inventory) -> None:
    decide_pair(doubled, only(doubled), SAME_VERDICT)

    difference, pair = review_queue(doubled)

    assert (difference.kind, difference.state) == (CaseKind.DIFFERENCE, CaseState.OPEN)
    assert (pair.kind, pair.state, pair.verdict) == (CaseKind.POSSIBLE, CaseState.DECIDED, SAME_VERDICT)
    waiting = [row for row in difference.rows if row.waits]
    for row in waiting:
        assert row.cells[1] is not None
        decide_answer(doubled, row, row.cells[1].value)
    assert all(case.state is CaseState.DECIDED for case in review_queue(doubled))


def test_what_is_put_off_stays_open_behind_the_others(doubled: Inventory) -> None:
    decide_pair(doubled, only(doubled), LATER)

    case = only(doubled)

    assert case.state is CaseState.LATER
    assert case.reasons
    assert count_open([case]) == 1


def test_the_last_decision_about_two_records_is_taken_back(doubled: Inventory) -> None:
    before = review_queue(doubled)
    decide_pair(doubled, before[0], SAME_VERDICT)

    undo_last_decision(doubled)

    assert review_queue(doubled) == before


def test_where_nothing_was_decided_nothing_is_taken_back(doubled: Inventory) -> None:
    with pytest.raises(GeneraError) as refusal:
        undo_last_decision(doubled)

    assert refusal.value.code == "nothing-decided"


def test_making_the_queue_writes_nothing(doubled: Inventory) -> None:
    before = kept_in(doubled)

    review_queue(doubled)

    assert kept_in(doubled) == before
