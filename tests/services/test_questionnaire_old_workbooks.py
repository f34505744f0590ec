"""Workbooks of older and newer versions of the questionnaire: everything is found by name, over all versions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from genera_desktop.problems import Severity
from genera_desktop.records.content import Address, Content
from genera_desktop.records.record import Record, value_of
from genera_desktop.records.serial import record_to_json
from genera_desktop.services.change_questionnaire import apply_change, plan_change, undo_change
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_plan import ADDED, ALREADY, APPLIED, CHANGED, SAME
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.store.inventory import Inventory
from tests.services.partners import add, held
from tests.services.questionnaire_files import row, visit, visits

CITY, TOWN = "city", "town"
WHO = row("text", "who", "Who?")
WHERE = row("text", CITY, "City")
NOTE = row("text", "note", "Remarks")
AGE = row("integer", "age", "Age", constraint=". < 150")
CLUSTER = row("select_one colour", "hue", "Cluster", role="cluster.code")
FIRST = (WHO, WHERE, NOTE, AGE, CLUSTER)
RENAMED = (WHO, row("text", TOWN, "Town", renamed_from=CITY), NOTE, AGE, CLUSTER)
RETIRED = (WHO, WHERE, AGE, CLUSTER)


@pytest.fixture
def renamed(tmp_path: Path) -> Path:
    """The form in which a question has another name."""
    return visit(tmp_path, *RENAMED, version="2")


@pytest.fixture
def retired(tmp_path: Path) -> Path:
    """The form without its remarks."""
    return visit(tmp_path, *RETIRED, version="3")


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "partner", *FIRST, cluster="red") as inventory:
        yield inventory


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "coordinator", *FIRST) as inventory:
        yield inventory


def person(inventory: Inventory, **answers: object) -> str:
    return add(inventory, "visit", Content({"who": "Anna", "age": 41, CITY: "Évry", **answers}))  # type: ignore[dict-item]


def take(inventory: Inventory, file: Path) -> str:
    return apply_import(inventory, plan_import(inventory, file)).status


def change(inventory: Inventory, form: Path) -> None:
    apply_change(inventory, plan_change(inventory, [form]))


def kinds(inventory: Inventory, file: Path) -> set[str]:
    return {line.kind for line in plan_import(inventory, file).records}


def as_stored(inventory: Inventory) -> list[dict[str, object]]:
    return [record_to_json(record) for record in held(inventory).values()]


def only(inventory: Inventory) -> Record:
    [record] = held(inventory).values()
    return record


def retype(file: Path, name: str, value: object) -> None:
    """Types into the first record's cell of a column, as a person would in Excel."""
    book = load_workbook(file)
    sheet = next(sheet for sheet in book.worksheets if sheet.cell(2, 1).value == "who")
    column = next(cell.column for cell in sheet[2] if cell.value == name)
    sheet.cell(3, column).value = value
    book.save(file)


def test_it_does_not_matter_whether_an_old_workbook_comes_before_or_after_the_change(
    tmp_path: Path, ours: Inventory, theirs: Inventory, renamed: Path
) -> None:
    person(ours)
    file = tmp_path / "old.xlsx"
    export_workbook(ours, file)

    take(theirs, file)
    change(theirs, renamed)
    with visits(tmp_path / "later", *FIRST) as later:
        change(later, renamed)
        assert kinds(later, file) == {ADDED}
        take(later, file)
        assert as_stored(later) == as_stored(theirs)
    assert value_of(only(theirs).answers, TOWN) == "Évry"
    assert CITY not in only(theirs).answers


def test_an_old_workbook_says_nothing_new_after_the_change(
    tmp_path: Path, ours: Inventory, theirs: Inventory, renamed: Path
) -> None:
    record = person(ours)
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    export_workbook(ours, first)
    take(theirs, first)
    change(theirs, renamed)
    assert take(theirs, first) == ALREADY

    RecordEditor.open(ours, record).answer(Address("", "note"), "Something else.")
    export_workbook(ours, second)
    [line] = plan_import(theirs, second).records
    assert (line.kind, [one.address.key for one in line.changes]) == (CHANGED, ["note"])


def test_an_answer_changed_in_an_old_workbook_is_a_change_of_the_renamed_question(
    tmp_path: Path, ours: Inventory, theirs: Inventory, renamed: Path
) -> None:
    record = person(ours)
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    export_workbook(ours, first)
    take(theirs, first)
    change(theirs, renamed)

    RecordEditor.open(ours, record).answer(Address("", CITY), "Corbeil")
    export_workbook(ours, second)
    retype(first, CITY, "Massy")
    [line] = plan_import(theirs, second).records
    assert [(one.address.key, one.old, one.new) for one in line.changes] == [(TOWN, "Évry", "Corbeil")]
    take(theirs, second)

    plan = plan_import(theirs, first)
    [typed] = plan.records
    assert plan.reading.origins[record][Address("", TOWN)].endswith("!D3")
    assert typed.merged is not None
    assert {answer.value for answer in typed.merged.answers[TOWN]} == {"Corbeil", "Massy"}


def test_a_typed_answer_that_breaks_a_rule_keeps_the_old_one_under_its_new_name(
    tmp_path: Path, ours: Inventory, theirs: Inventory
) -> None:
    record = person(ours)
    file = tmp_path / "old.xlsx"
    export_workbook(ours, file)
    take(theirs, file)
    years = row("integer", "years", "Years", constraint=". < 150", renamed_from="age")
    change(theirs, visit(tmp_path, WHO, WHERE, NOTE, years, CLUSTER, version="2"))

    retype(file, "age", 410)
    plan = plan_import(theirs, file)

    errors = [problem for problem in plan.problems if problem.severity is Severity.ERROR]
    assert [(one.place.question, one.place.cell) for one in errors] == [("years", "F3")]
    apply_import(theirs, plan)
    assert value_of(held(theirs)[record].answers, "years") == 41


def test_a_workbook_of_a_newer_version_is_read_by_the_names_in_use(
    tmp_path: Path, ours: Inventory, theirs: Inventory, renamed: Path
) -> None:
    person(ours)
    old, new = tmp_path / "old.xlsx", tmp_path / "new.xlsx"
    export_workbook(ours, old)
    take(theirs, old)
    change(ours, renamed)
    export_workbook(ours, new)

    assert kinds(theirs, new) == {SAME}
    take(theirs, new)
    assert value_of(only(theirs).answers, CITY) == "Évry"
    change(theirs, renamed)
    assert as_stored(theirs) == as_stored(ours)


def test_a_starter_brings_the_new_questionnaire_and_upgrades_every_record(
    tmp_path: Path, ours: Inventory, theirs: Inventory, renamed: Path
) -> None:
    sent = person(ours)
    file, starter = tmp_path / "1.xlsx", tmp_path / "starter.xlsx"
    export_workbook(ours, file)
    take(theirs, file)
    change(theirs, renamed)
    make_starter(theirs, "red", starter)
    person(ours, city="Massy", who="Not sent yet")
    RecordEditor.open(ours, sent).answer(Address("", CITY), "Corbeil")

    assert take(ours, starter) == APPLIED

    assert sorted(str(value_of(record.answers, TOWN)) for record in held(ours).values()) == ["Corbeil", "Massy"]
    assert all(len(record.answers[TOWN]) == 1 for record in held(ours).values())
    assert RecordEditor.open(ours, sent).session.state(Address("", TOWN)).value == "Corbeil"
    assert take(ours, starter) == ALREADY


def test_a_starter_with_new_texts_only_is_no_repetition(
    tmp_path: Path, ours: Inventory, theirs: Inventory, retired: Path
) -> None:
    before, after = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    make_starter(theirs, "red", before)
    take(ours, before)
    change(theirs, retired)
    make_starter(theirs, "red", after)

    assert take(ours, after) == APPLIED
    assert take(ours, after) == ALREADY


def test_answers_without_a_question_are_kept_exported_and_come_back(
    tmp_path: Path, ours: Inventory, theirs: Inventory, retired: Path
) -> None:
    record = person(ours, note="Met in Evry.")
    old, new = tmp_path / "old.xlsx", tmp_path / "new.xlsx"
    export_workbook(ours, old)
    change(theirs, retired)
    take(theirs, old)
    export_workbook(theirs, new)

    kept = load_workbook(new)["_kept"]
    texts = [str(cell.value) for cells in kept.iter_rows() for cell in cells]
    assert {"note", "Met in Evry."} <= set(texts)
    with visits(tmp_path / "third", *FIRST) as third:
        take(third, new)
        assert RecordEditor.open(third, record).session.state(Address("", "note")).value == "Met in Evry."
    undo_change(theirs)
    assert RecordEditor.open(theirs, record).session.state(Address("", "note")).value == "Met in Evry."
