"""The questionnaire changes between edits, decisions and workbooks: everything follows to the names in use."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import value_of
from genera_desktop.services.change_questionnaire import apply_change, plan_change
from genera_desktop.services.decide_case import undo_last_decision
from genera_desktop.services.decisions import (
    conflict_decision,
    decide,
    decisions_of,
    difference_decision,
    duplicate,
    read_decisions,
    write_decisions,
)
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.group_records import group_records, merged_records
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.last_round import last_round
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.merge_submissions import import_all, state_of
from genera_desktop.services.open_round import open_round
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.read import read_book
from tests.services.histories import RENAMED, ROWS
from tests.services.partners import add, held
from tests.services.questionnaire_files import row, visit, visits

CITY, TOWN, AGE = (Address("", key) for key in ("city", "town", "age"))
WHO, CITIES = row("text", "who", "Who?"), row("text", "city", "City", survivorship="none")
HUE = row("select_one colour", "hue", "Cluster", role="cluster.code")
OLD = (WHO, CITIES, row("integer", "age", "Age"), HUE)
TOWNS = (WHO, row("text", "town", "Town", renamed_from="city", survivorship="none"), *OLD[2:])
PLACES = (WHO, row("text", "place", "Place", renamed_from="town", survivorship="none"), *OLD[2:])


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "ours", *OLD, cluster="red") as inventory:
        yield inventory


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "theirs", *OLD, cluster="red") as inventory:
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "desk", *OLD) as inventory:
        yield inventory


def change(inventory: Inventory, *rows: str, version: str = "2") -> None:
    apply_change(inventory, plan_change(inventory, [visit(inventory.path.parent, *rows, version=version)]))


def sent(inventory: Inventory, path: Path) -> Path:
    export_workbook(inventory, path)
    return path


def take(inventory: Inventory, file: Path) -> str:
    return apply_import(inventory, plan_import(inventory, file), backup=False).submission


def edit(inventory: Inventory, record: str, address: Address, value: str) -> None:
    RecordEditor.open(inventory, record).answer(address, value)


def in_conflict(ours: Inventory, theirs: Inventory, desk: Inventory, folder: Path) -> tuple[str, list[Path]]:
    """A visit of which two laptops sent two cities, and their workbooks."""
    uuid = add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    take(theirs, sent(ours, folder / "first.xlsx"))
    edit(ours, uuid, CITY, "Paris")
    edit(theirs, uuid, CITY, "Lyon")
    files = [sent(ours, folder / "ours.xlsx"), sent(theirs, folder / "theirs.xlsx")]
    import_all(desk, files)
    return uuid, files


def test_one_answer_edited_under_its_old_and_its_new_name_is_one_conflict(
    ours: Inventory, theirs: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    take(theirs, sent(ours, tmp_path / "first.xlsx"))
    change(theirs, *TOWNS)
    edit(ours, uuid, CITY, "Paris")
    edit(theirs, uuid, TOWN, "Lyon")

    import_all(desk, [sent(ours, tmp_path / "ours.xlsx"), sent(theirs, tmp_path / "theirs.xlsx")])

    [conflict] = conflicts_of(held(desk)[uuid])
    assert {version.value for version in conflict.versions} == {"Paris", "Lyon"}


def test_a_version_that_tells_of_a_rename_in_between_may_come_last(tmp_path: Path, ours: Inventory) -> None:
    add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    change(ours, *TOWNS)
    with visits(tmp_path / "between", *TOWNS, cluster="red") as between:
        add(between, "visit", Content({"who": "Bo", "town": "Massy"}))
        middle = sent(between, tmp_path / "middle.xlsx")
    change(ours, *PLACES, version="3")
    newest = sent(ours, tmp_path / "newest.xlsx")

    results = []
    for place, order in enumerate(permutations([newest, middle])):
        with visits(tmp_path / f"desk{place}", *OLD) as desk:
            import_all(desk, order)
            results.append(held(desk))

    assert results[0] == results[1]
    assert {value_of(record.answers, "city") for record in results[0].values()} == {"Évry", "Massy"}


def test_what_came_before_a_version_that_tells_of_a_rename_can_be_undone(tmp_path: Path, ours: Inventory) -> None:
    add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    change(ours, *TOWNS)
    with visits(tmp_path / "between", *TOWNS, cluster="red") as between:
        middle = sent(between, tmp_path / "middle.xlsx")
    change(ours, *PLACES, version="3")
    with visits(tmp_path / "desk", *OLD) as desk:
        submission = take(desk, sent(ours, tmp_path / "newest.xlsx"))
        take(desk, middle)

        undo_submission(desk, submission)

        assert held(desk) == {}


@pytest.mark.parametrize("rows", [TOWNS, (WHO, CITIES, row("text", "age", "Age"), HUE)])
def test_a_settled_conflict_stays_settled_in_the_next_version(
    rows: tuple[str, ...], ours: Inventory, theirs: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid, _ = in_conflict(ours, theirs, desk, tmp_path)
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])

    change(desk, *rows)

    assert state_of(desk).conflicts == 0
    write_consolidated(desk, tmp_path / "out.xlsx")
    told = provenance(tmp_path / "out.xlsx")
    [value] = [row for row in told if row["question"] in ("city", "town")]
    assert (value["value"], value["rule"], value["file"]) == ("Lyon", "decision", "theirs.xlsx")
    assert value["cell"]


def test_a_decision_made_before_a_rename_replays_after_it(
    ours: Inventory, theirs: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid, files = in_conflict(ours, theirs, desk, tmp_path)
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])
    write_decisions(desk, tmp_path / "decisions.json")
    change(desk, *TOWNS)

    with visits(tmp_path / "again", *TOWNS) as again:
        import_all(again, files)
        decide(again, read_decisions(tmp_path / "decisions.json"))

        assert held(again)[uuid].answers["town"] == held(desk)[uuid].answers["town"]
        write_decisions(again, tmp_path / "same.json")
    assert (tmp_path / "same.json").read_text() == (tmp_path / "decisions.json").read_text()


def test_a_decision_made_before_a_rename_can_be_taken_back_after_it(
    ours: Inventory, theirs: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid, _ = in_conflict(ours, theirs, desk, tmp_path)
    decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])
    change(desk, *TOWNS)

    undo_last_decision(desk)

    assert [conflict.address for conflict in conflicts_of(held(desk)[uuid])] == [TOWN]


def test_a_difference_between_records_stays_decided_in_the_next_version(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    records = [add(ours, "visit", Content({"who": "Anna", "city": city})) for city in ("Paris", "Lyon")]
    take(desk, sent(ours, tmp_path / "sent.xlsx"))
    decide(desk, [duplicate(*records, "same")])
    [difference] = differences(desk)
    decide(desk, [difference_decision(difference, "Lyon")])
    assert differences(desk) == []

    change(desk, *TOWNS)

    assert differences(desk) == []


def test_last_rounds_answer_stands_beside_a_question_under_its_new_name(desk: Inventory) -> None:
    uuid = add(desk, "visit", Content({"who": "Anna", "city": "Évry", "age": 41}))
    open_round(desk, "2027")

    change(desk, TOWNS[0], TOWNS[1], row("text", "age", "Age"), HUE)

    before = last_round(desk, uuid)
    assert (before[TOWN], before[AGE]) == ("Évry", "41")


def test_every_value_keeps_its_cell_when_its_question_is_renamed(tmp_path: Path) -> None:
    with visits(tmp_path / "red", *ROWS, cluster="red") as ours, visits(tmp_path / "desk", *ROWS) as desk:
        add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
        take(desk, sent(ours, tmp_path / "sent.xlsx"))
        change(desk, *RENAMED)
        write_consolidated(desk, tmp_path / "out.xlsx")

    [town] = [row for row in provenance(tmp_path / "out.xlsx") if row["question"] == "town"]
    assert (town["value"], town["file"]) == ("Évry", "sent.xlsx")
    assert town["cell"]


def differences(desk: Inventory) -> list[object]:
    with desk.reading() as transaction:
        questionnaire, decisions = current_questionnaire(transaction), decisions_of(transaction)
        grouping = group_records(questionnaire, [*transaction.records.all()], decisions)
    return [one for record in merged_records(questionnaire, grouping, decisions) for one in record.differences]


def provenance(path: Path) -> list[dict[str, object]]:
    sheet = read_book(path).sheet("Provenance")
    assert sheet is not None
    return [dict(zip([str(name) for name in sheet.rows[1]], row, strict=False)) for row in sheet.rows[2:]]
