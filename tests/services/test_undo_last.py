"""Undo and redo over everything: edits, workbooks, decisions and the questionnaire stand in one line of steps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.services.change_questionnaire import apply_change, changes_of, plan_change
from genera_desktop.services.decide_case import decide_pair
from genera_desktop.services.decisions import SAME_VERDICT
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.list_records import record_table
from genera_desktop.services.list_steps import StepKind, list_steps
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.review_queue import CaseState, review_queue
from genera_desktop.services.undo_last import redo_last, undo_back_to, undo_last
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.services.generated import HEAVY
from tests.services.partners import COMPANY, company, coordinator, held, partner
from tests.services.questionnaire_files import VISIT, row, visit, visits

CITY = Address("", "co_city")
OLD, CITIES = COMPANY["co_city"], ("Paris", "Lyon", "Metz", "Nancy", "Brest")


def told(inventory: Inventory, limit: int = 9) -> list[str]:
    return [step.label for step in list_steps(inventory, limit=limit).done]


def city(inventory: Inventory, uuid: str) -> object:
    return value_of(held(inventory)[uuid].answers, "co_city")


def test_a_step_is_named_by_what_was_done_to_which_record(tmp_path: Path) -> None:
    inventory = partner(tmp_path)
    uuid = company(inventory)
    RecordEditor.open(inventory, uuid).answer(CITY, "Paris")
    delete_records(inventory, [uuid])

    done = list_steps(inventory, limit=9).done

    title = COMPANY["co_legal_name"]
    assert [(step.label, step.title, step.question) for step in done] == [
        ("delete", title, ""),
        ("answer", title, "City"),
        ("add", title, ""),
    ]


def test_the_import_of_a_workbook_is_undone_as_one_step(tmp_path: Path) -> None:
    theirs, _uuid = imported(tmp_path)
    assert [(step.kind, step.title) for step in list_steps(theirs).done] == [(StepKind.IMPORT, "one.xlsx")]

    undo_last(theirs)

    assert record_table(theirs, "company").rows == ()
    assert told(theirs) == []


def test_an_edit_made_after_an_import_is_undone_before_it(tmp_path: Path) -> None:
    theirs, uuid = imported(tmp_path)
    RecordEditor.open(theirs, uuid).answer(CITY, "Paris")
    assert told(theirs) == ["answer", "import"]

    undo_last(theirs)

    assert (city(theirs, uuid), told(theirs)) == (OLD, ["import"])


def test_a_decision_of_the_review_is_undone(tmp_path: Path) -> None:
    theirs = coordinator(tmp_path)
    for cluster, name in (("GEN", "Velquora Génomique SAS"), ("CAM", "Velquora Genomique")):
        ours = partner(tmp_path, cluster)
        company(ours, co_legal_name=name, co_website=f"https://velquora-{cluster.lower()}.example")
        export_workbook(ours, tmp_path / f"{cluster}.xlsx")
    import_all(theirs, [tmp_path / "GEN.xlsx", tmp_path / "CAM.xlsx"])
    case = next(case for case in review_queue(theirs) if case.state is CaseState.OPEN)
    decide_pair(theirs, case, SAME_VERDICT)
    assert told(theirs)[0] == "decide"

    undo_last(theirs)

    assert case.records in [case.records for case in review_queue(theirs) if case.state is CaseState.OPEN]
    assert told(theirs) == ["import", "import"]


def test_a_change_of_the_questionnaire_is_undone(tmp_path: Path) -> None:
    inventory = visits(tmp_path)
    apply_change(inventory, plan_change(inventory, [visit(tmp_path, *VISIT, row("text", "note"), version="2")]))
    assert told(inventory)[0] == "questionnaire"

    undo_last(inventory)

    assert changes_of(inventory)[0].undone_at
    assert told(inventory) == []


def test_redo_goes_forward_step_by_step(tmp_path: Path) -> None:
    inventory = partner(tmp_path)
    uuid = company(inventory)
    for name in CITIES[:3]:
        RecordEditor.open(inventory, uuid).answer(CITY, name)
    for _ in range(3):
        undo_last(inventory)

    seen = []
    for _ in range(3):
        redo_last(inventory)
        seen.append(city(inventory, uuid))

    assert seen == list(CITIES[:3])
    with pytest.raises(GeneraError, match="nothing-to-redo"):
        redo_last(inventory)


def imported(folder: Path) -> tuple[Inventory, str]:
    """A coordinator's inventory with one company that came in a workbook, and the company's id."""
    theirs, ours = coordinator(folder), partner(folder)
    uuid = company(ours)
    export_workbook(ours, folder / "one.xlsx")
    apply_import(theirs, plan_import(theirs, folder / "one.xlsx"))
    return theirs, uuid


def test_going_back_undoes_an_import_and_what_was_edited_after_it(tmp_path: Path) -> None:
    theirs, uuid = imported(tmp_path)
    first = list_steps(theirs).done[0]
    RecordEditor.open(theirs, uuid).answer(CITY, "Paris")

    undone = undo_back_to(theirs, first.id)

    assert [step.label for step in undone.steps] == ["answer", "import"]
    assert record_table(theirs, "company").rows == ()


def test_going_back_stops_where_a_step_cannot_be_undone_and_says_why(tmp_path: Path) -> None:
    theirs, uuid = imported(tmp_path)
    first = list_steps(theirs).done[0]
    RecordEditor.open(theirs, uuid).answer(CITY, "Paris")
    with theirs.writing() as transaction:
        transaction.history.add([replace(transaction.history.of(uuid)[0], step="x", key="gone", origin="edit")])

    with pytest.raises(GeneraError, match="changed-since-step"):
        undo_back_to(theirs, first.id)

    assert city(theirs, uuid) == "Paris"


RUNS = st.lists(st.tuples(st.sampled_from(["edit", "undo", "redo"]), st.integers(1, 4)), max_size=7)


@settings(HEAVY, max_examples=12)
@given(RUNS)
@example([("edit", 4), ("undo", 3), ("redo", 3), ("undo", 2), ("redo", 1), ("edit", 1), ("undo", 3)])
def test_undo_and_redo_walk_along_one_line(
    tmp_path_factory: pytest.TempPathFactory, runs: list[tuple[str, int]]
) -> None:
    """The law: undo and redo move along the line of edits; an edit cuts off what lies before it."""
    walk = [move for move, times in runs for _ in range(times)]
    with partner(tmp_path_factory.mktemp("walk")) as inventory:
        uuid = company(inventory)
        line, at = [OLD], 0
        for number, move in enumerate(walk):
            if move == "edit":
                RecordEditor.open(inventory, uuid).answer(CITY, f"City {number}")
                line, at = [*line[: at + 1], f"City {number}"], at + 1
            elif move == "undo" and at > 0:
                undo_last(inventory)
                at -= 1
            elif move == "redo" and at < len(line) - 1:
                redo_last(inventory)
                at += 1
            elif move == "redo":
                with pytest.raises(GeneraError):
                    redo_last(inventory)

            assert city(inventory, uuid) == line[at]
