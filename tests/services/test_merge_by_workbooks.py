"""What the state table of the merge says, through real workbooks: edited here, deleted there, typed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import DELETED, STATUS, is_deleted, value_of
from genera_desktop.services.check_questionnaire import read_untrusted_form
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.decisions import conflict_decision, decide
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import import_all, state_of
from genera_desktop.services.review_queue import review_queue
from genera_desktop.services.undo_step import delete_records, undo_step
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import Clock, add, copy_of, held
from tests.services.questionnaire_files import row, visit, visits

CITY, TOTAL, PART = (Address("", key) for key in ("city", "total", "part"))
TALK = "22222222-2222-4222-8222-222222222222"
SHEET, LIST = "visit", "Talks"


@dataclass(frozen=True)
class Parted:
    """Two laptops of one cluster that hold one visit, and a coordinator who has nothing yet."""

    one: Inventory
    two: Inventory
    desk: Inventory
    uuid: str
    folder: Path

    def sent(self, laptop: Inventory, name: str) -> Path:
        path = self.folder / name
        export_workbook(laptop, path)
        return path

    def meet(self) -> None:
        """Both send their workbooks to the coordinator, who gets the same from them in either order."""
        files = [self.sent(self.one, "one.xlsx"), self.sent(self.two, "two.xlsx")]
        import_all(self.desk, files)
        with visits(self.folder / "other", *ROWS) as other:
            import_all(other, files[::-1])
            assert held(other) == held(self.desk)


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Parted]:
    with visits(tmp_path / "one", *ROWS, cluster="red") as one, visits(tmp_path / "desk", *ROWS) as desk:
        talk = ItemContent(TALK, "talk", "", {"topic": "DNA"})
        uuid = add(one, "visit", Content({"who": "Anna", "city": "Évry", "total": 9, "part": 3}, [talk]))
        with copy_of(one, tmp_path / "two.genera", clock=Clock()) as two:
            yield Parted(one, two, desk, uuid, tmp_path)


def edit(inventory: Inventory, record: str, address: Address, value: object) -> None:
    RecordEditor.open(inventory, record).answer(address, value)  # type: ignore[arg-type]


def take(inventory: Inventory, file: Path) -> list[str]:
    plan = plan_import(inventory, file)
    apply_import(inventory, plan, backup=False)
    return [problem.code for problem in plan.problems]


def sheet_of(book: HandEdits, list_: bool = False) -> str:
    """The sheet of the visits, or of their talks."""
    first = "item_id" if list_ else "_status"
    return next(name for name in book.names() if any(cell.value == first for cell in book.sheet(name)[2]))


def typed(file: Path, target: Path, row: str, name: str, value: object) -> Path:
    """The workbook after somebody typed into one cell, saved under another name."""
    with HandEdits(file, target) as book:
        book.type(sheet_of(book, row == TALK), row, name, value)
    return target


# Edited here, deleted there


def test_a_record_edited_on_one_laptop_and_deleted_on_another_waits_for_a_person(parted: Parted) -> None:
    delete_records(parted.one, [parted.uuid])
    edit(parted.two, parted.uuid, CITY, "Paris")

    parted.meet()

    record = held(parted.desk)[parted.uuid]
    assert not is_deleted(record)
    assert value_of(record.answers, "city") == "Paris"
    assert state_of(parted.desk).conflicts == 1
    [case] = review_queue(parted.desk)
    [row] = case.rows
    assert row.label == "Deleted?"
    assert {cell.text for cell in row.cells if cell} == {"deleted here", "edited here"}


@pytest.mark.parametrize("verdict", [True, False])
def test_a_decision_about_a_deletion_is_what_both_laptops_get(parted: Parted, verdict: bool) -> None:
    delete_records(parted.one, [parted.uuid])
    edit(parted.two, parted.uuid, CITY, "Paris")
    parted.meet()

    decide(parted.desk, [conflict_decision(held(parted.desk)[parted.uuid], Address("", DELETED), verdict)])

    back = parted.sent(parted.desk, "back.xlsx")
    for laptop in (parted.one, parted.two):
        take(laptop, back)
        assert is_deleted(held(laptop)[parted.uuid]) is verdict
        assert not list(conflicts_of(held(laptop)[parted.uuid]))


def test_an_item_edited_on_one_laptop_and_removed_on_another_waits_for_a_person(parted: Parted) -> None:
    RecordEditor.open(parted.one, parted.uuid).remove_item(TALK)
    edit(parted.two, parted.uuid, Address(TALK, "topic"), "RNA")

    parted.meet()

    record = held(parted.desk)[parted.uuid]
    assert [item.values["topic"] for item in content_of(record).items] == ["RNA"]
    assert [conflict.address for conflict in conflicts_of(record)] == [Address(TALK, DELETED)]


def test_a_record_typed_into_by_hand_and_deleted_in_the_program_waits_for_a_person(parted: Parted) -> None:
    sent = parted.sent(parted.one, "sent.xlsx")
    changed = typed(sent, parted.folder / "typed.xlsx", parted.uuid, "city", "Paris")
    delete_records(parted.one, [parted.uuid])
    deleted = parted.sent(parted.one, "deleted.xlsx")

    import_all(parted.desk, [changed, deleted])

    record = held(parted.desk)[parted.uuid]
    assert [conflict.address for conflict in conflicts_of(record)] == [Address("", DELETED)]
    assert value_of(record.answers, "city") == "Paris"


def test_another_hand_edit_of_the_same_workbook_is_not_covered_by_a_deletion_that_saw_the_first(parted: Parted) -> None:
    sent = parted.sent(parted.one, "sent.xlsx")
    first = typed(sent, parted.folder / "first.xlsx", parted.uuid, "city", "Paris")
    second = typed(sent, parted.folder / "second.xlsx", parted.uuid, "total", 12)
    take(parted.one, first)
    delete_records(parted.one, [parted.uuid])

    import_all(parted.desk, [parted.sent(parted.one, "deleted.xlsx"), second])

    assert [conflict.address for conflict in conflicts_of(held(parted.desk)[parted.uuid])] == [Address("", DELETED)]


def test_an_untouched_row_of_what_was_deleted_since_brings_nothing_back(parted: Parted) -> None:
    sent = parted.sent(parted.one, "sent.xlsx")
    delete_records(parted.one, [parted.uuid])

    import_all(parted.desk, [parted.sent(parted.one, "deleted.xlsx"), sent])

    record = held(parted.desk)[parted.uuid]
    assert is_deleted(record)
    assert not list(conflicts_of(record))


def test_a_row_put_back_for_an_item_that_was_removed_brings_the_item_back(parted: Parted) -> None:
    RecordEditor.open(parted.one, parted.uuid).remove_item(TALK)
    sent = parted.sent(parted.one, "sent.xlsx")
    with HandEdits(sent, parted.folder / "again.xlsx") as book:
        name = sheet_of(book, list_=True)
        row = book.sheet(name).max_row + 1
        for column, value in (("item_id", TALK), ("record_id", parted.uuid), ("topic", "RNA")):
            book.sheet(name).cell(row, book.column(name, column)).value = value

    take(parted.desk, parted.folder / "again.xlsx")

    record = held(parted.desk)[parted.uuid]
    assert [item.values["topic"] for item in content_of(record).items] == ["RNA"]
    assert not list(conflicts_of(record))


def test_making_a_record_can_be_undone_after_later_edits_were_undone(parted: Parted) -> None:
    edit(parted.one, parted.uuid, CITY, "Paris")
    with parted.one.reading() as transaction:
        later, first = transaction.history.steps()

    undo_step(parted.one, later.step)
    undo_step(parted.one, first.step)

    assert is_deleted(held(parted.one)[parted.uuid])


# What is left out of a workbook follows from the workbook alone


def test_it_does_not_matter_whether_a_typed_answer_or_what_its_rule_looks_at_comes_first(parted: Parted) -> None:
    edit(parted.two, parted.uuid, TOTAL, 2)
    less = parted.sent(parted.two, "less.xlsx")
    sent = parted.sent(parted.one, "sent.xlsx")
    more = typed(sent, parted.folder / "more.xlsx", parted.uuid, "part", 5)

    results = []
    for place, order in enumerate(permutations([less, more])):
        with visits(parted.folder / f"desk{place}", *ROWS) as desk:
            import_all(desk, order)
            results.append(held(desk))

    assert results[0] == results[1]
    assert value_of(results[0][parted.uuid].answers, "part") == 5


def test_a_typed_answer_that_breaks_a_rule_of_its_own_workbook_keeps_the_old_one(parted: Parted) -> None:
    sent = parted.sent(parted.one, "sent.xlsx")
    edit(parted.two, parted.uuid, TOTAL, 100)
    take(parted.desk, parted.sent(parted.two, "raised.xlsx"))

    codes = take(parted.desk, typed(sent, parted.folder / "typed.xlsx", parted.uuid, "part", 50))

    assert "constraint-without-message" in codes
    assert value_of(held(parted.desk)[parted.uuid].answers, "part") == 3


def test_an_answer_typed_long_ago_stays_where_it_breaks_a_rule_of_today(parted: Parted) -> None:
    sent = parted.sent(parted.one, "sent.xlsx")
    take(parted.one, typed(sent, parted.folder / "typed.xlsx", parted.uuid, "part", 8))
    edit(parted.one, parted.uuid, TOTAL, 5)
    later = parted.sent(parted.one, "later.xlsx")
    typed(later, parted.folder / "again.xlsx", parted.uuid, "city", "Paris")

    take(parted.desk, parted.folder / "again.xlsx")

    answers = held(parted.desk)[parted.uuid].answers
    assert (value_of(answers, "part"), value_of(answers, "city")) == (8, "Paris")


def test_a_record_marked_complete_by_hand_is_so_in_any_order(parted: Parted) -> None:
    sent = parted.sent(parted.one, "sent.xlsx")
    complete = typed(sent, parted.folder / "complete.xlsx", parted.uuid, STATUS, "Complete")
    edit(parted.two, parted.uuid, TOTAL, 1)
    other = parted.sent(parted.two, "other.xlsx")

    results = []
    for place, order in enumerate(permutations([complete, other])):
        with visits(parted.folder / f"desk{place}", *ROWS) as desk:
            import_all(desk, order)
            results.append(value_of(held(desk)[parted.uuid].answers, STATUS))

    assert results == ["complete", "complete"]


# Ids that were copied


def test_a_record_whose_id_was_typed_into_another_clusters_workbook_stays_with_its_own(
    parted: Parted, tmp_path: Path
) -> None:
    own = parted.sent(parted.one, "own.xlsx")
    with visits(tmp_path / "green", *ROWS, cluster="green") as green:
        add(green, "visit", Content({"who": "Bo"}))
        export_workbook(green, tmp_path / "green.xlsx")
    with HandEdits(tmp_path / "green.xlsx", tmp_path / "copied.xlsx") as book:
        name = sheet_of(book)
        row = book.sheet(name).max_row + 1
        for column, value in (("record_id", parted.uuid), ("who", "Anna")):
            book.sheet(name).cell(row, book.column(name, column)).value = value

    for place, order in enumerate(permutations([own, tmp_path / "copied.xlsx"])):
        with visits(tmp_path / f"desk{place}", *ROWS) as desk:
            import_all(desk, order)
            assert held(desk)[parted.uuid].cluster == "red"


PLACE = (row("text", "who", "Who?"), row("text", "street", "Street"))


@pytest.fixture
def two_forms(tmp_path: Path) -> Questionnaire:
    """A questionnaire of visits and places."""
    found = {}
    for name, rows in (("visit", ROWS), ("place", PLACE)):
        form, problems = read_untrusted_form(visit(tmp_path / "forms", *rows, name=name))
        assert form is not None, problems
        found[name] = form
    return Questionnaire(found)


def test_an_id_that_was_typed_into_the_sheet_of_another_form_stays_with_its_own_in_any_order(
    two_forms: Questionnaire, tmp_path: Path
) -> None:
    files = [tmp_path / "own.xlsx", tmp_path / "copied.xlsx"]
    for path, cluster in zip(files, ("red", "green"), strict=True):
        inventory = tmp_path / f"{cluster}.genera"
        with create_inventory(inventory, cluster=cluster, questionnaire=two_forms, clock=Clock()) as sender:
            if cluster == "red":
                uuid = add(sender, "visit", Content({"who": "Anna"}))
            export_workbook(sender, path)
    with HandEdits(files[1]) as book:
        for column, value in (("record_id", uuid), ("who", "Town hall")):
            book.sheet("place").cell(3, book.column("place", column)).value = value

    told = []
    for place, order in enumerate(permutations(files)):
        inventory = tmp_path / f"desk{place}.genera"
        with create_inventory(inventory, questionnaire=two_forms, clock=Clock()) as desk:
            reports = import_all(desk, order).submissions
            told.append(
                [(one.code, one.place.sheet) for report in reports for one in report.problems if one.place.cell]
            )
            assert {record.form for record in held(desk).values()} == {"visit"}
            assert value_of(held(desk)[uuid].answers, "who") == "Anna"
            assert desk.check() == []
            own = next(one.submission for one in reports if one.file == "own.xlsx")
            undo_submission(desk, own)
            assert value_of(held(desk)[uuid].answers, "who") == "Town hall"
    assert told == [[("row-of-another-sheet", "place")], [("row-id-taken-back", "visit")]]
