"""What the consolidated workbook shows beside merged answers: computed values, links, and the cells they came in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import openpyxl
import pytest

from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.merge import conflicts_of
from genera_desktop.services.decide_case import decide_problem
from genera_desktop.services.decisions import SEEN, decide, duplicate
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.review_queue import CaseKind, review_queue
from genera_desktop.services.undo_step import delete_records
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.read import read_book
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add, held
from tests.services.questionnaire_files import row, visits

CITY = Address("", "city")
NESTED = (
    row("text", "who", "Who?", role="company.name"),
    row("begin_repeat", "talk", "Talks"),
    row("text", "topic", "Topic", role="product.name"),
    row("begin_repeat", "guest", "Guests"),
    row("text", "name", "Name"),
    row("end_repeat"),
    row("end_repeat"),
)


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "ours", *ROWS, cluster="red") as inventory:
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "desk", *ROWS) as inventory:
        yield inventory


def take(inventory: Inventory, sender: Inventory, path: Path) -> None:
    export_workbook(sender, path)
    apply_import(inventory, plan_import(inventory, path), backup=False)


def rows_of(path: Path, sheet: str) -> list[dict[str, CellValue]]:
    found = read_book(path).sheet(sheet)
    assert found is not None
    return [dict(zip([str(name) for name in found.rows[1]], row, strict=False)) for row in found.rows[2:]]


def sheet_with(path: Path, *names: str) -> list[dict[str, CellValue]]:
    """The rows of the sheet that has these columns."""
    [sheet] = [one for one in read_book(path).sheets if len(one.rows) > 1 and set(names) <= set(one.rows[1])]
    return rows_of(path, sheet.name)


def consolidated(inventory: Inventory) -> Path:
    path = inventory.path.parent / "out.xlsx"
    write_consolidated(inventory, path)
    return path


def test_what_a_list_computes_is_computed_from_the_merged_items(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    talk = ItemContent("22222222-2222-4222-8222-222222222222", "talk", "", {"topic": "DNA", "minutes": 90})
    uuid = add(ours, "visit", Content({"who": "Anna"}, [talk]))
    take(desk, ours, tmp_path / "sent.xlsx")
    RecordEditor.open(desk, uuid).answer(Address(talk.id, "minutes"), 120)

    path = consolidated(desk)

    [item] = sheet_with(path, "hours", "item_id")
    [told] = [one for one in rows_of(path, "Provenance") if one["question"] == "hours"]
    assert item["hours"] == 2
    assert (told["value"], told["rule"], told["item_id"]) == (2, "calculation", talk.id)


def test_links_follow_to_the_record_that_stands_for_both(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    anna, anne = sorted(add(ours, "visit", Content({"who": name})) for name in ("Anna", "Anne"))
    add(ours, "visit", Content({"who": "Bo", "friend": anne}))
    take(desk, ours, tmp_path / "sent.xlsx")
    decide(desk, [duplicate(anna, anne, "same")])

    path = consolidated(desk)

    [bo] = [one for one in sheet_with(path, "who", "also_known_as") if one["who"] == "Bo"]
    [told] = [one for one in rows_of(path, "Provenance") if one["question"] == "friend"]
    assert bo["friend"] == told["value"] == anna


def test_links_to_two_records_that_are_one_are_the_same_link(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    friends = sorted(add(ours, "visit", Content({"who": name})) for name in ("Anna", "Anne"))
    guests = [add(ours, "visit", Content({"who": "Bo", "friend": friend})) for friend in friends]
    take(desk, ours, tmp_path / "sent.xlsx")
    decide(desk, [duplicate(*friends, "same"), duplicate(*guests, "same")])

    told = [one for one in rows_of(consolidated(desk), "Provenance") if one["question"] == "friend"]

    assert {(one["value"], one["rule"]) for one in told} == {(friends[0], "only")}
    assert len(told) == 2


def test_items_in_items_follow_to_the_item_that_stands_for_both(tmp_path: Path) -> None:
    with visits(tmp_path / "nested", *NESTED) as desk:
        records = []
        for who, guest in (("Anna", "Cy"), ("Anne", "Di")):
            editor = RecordEditor.create(desk, "visit")
            editor.answer(Address("", "who"), who)
            editor.add_item("talk")
            [talk] = editor.session.items("talk")
            editor.answer(Address(talk, "topic"), "DNA")
            editor.add_item("guest", talk)
            editor.answer(Address(editor.session.items("guest", talk)[0], "name"), guest)
            records.append(editor.record.uuid)
        decide(desk, [duplicate(*records, "same")])

        path = consolidated(desk)

    assert len(sheet_with(path, "topic", "item_id")) == 1
    assert sorted(str(one["name"]) for one in sheet_with(path, "name", "item_id")) == ["Cy", "Di"]


def test_a_version_beside_the_shown_one_is_traced_to_the_workbook_whose_cell_shows_it(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    with visits(tmp_path / "other", *ROWS, cluster="red") as other:
        take(other, ours, tmp_path / "first.xlsx")
        RecordEditor.open(ours, uuid).answer(CITY, "Paris")
        RecordEditor.open(other, uuid).answer(CITY, "Lyon")
        take(other, ours, tmp_path / "second.xlsx")
        export_workbook(other, tmp_path / "both.xlsx")

    import_all(desk, [tmp_path / "both.xlsx"])
    [conflict] = conflicts_of(held(desk)[uuid])
    shown = max(conflict.versions, key=lambda version: (version.at, version.dot))
    [hidden] = [version for version in conflict.versions if version is not shown]
    with desk.reading() as transaction:
        [part] = transaction.submissions.contributions(record=uuid)

    assert part.place("", "city", shown.dot)
    assert part.place("", "city", hidden.dot) == ""


def test_a_list_of_open_questions_tells_a_deletion_in_words(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    uuid = add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    take(desk, ours, tmp_path / "first.xlsx")
    RecordEditor.open(desk, uuid).answer(CITY, "Paris")
    delete_records(ours, [uuid])
    take(desk, ours, tmp_path / "deleted.xlsx")

    [question] = [one for one in rows_of(consolidated(desk), "Open questions") if one["question"] == "Deleted?"]

    assert {str(question[side]).removeprefix("red: ") for side in ("one", "other")} == {"deleted here", "edited here"}


def open_problems(inventory: Inventory) -> list[tuple[CellValue, ...]]:
    rows = rows_of(consolidated(inventory), "Open questions")
    found = [one for one in rows if one["kind"] == "could not be taken over"]
    return [(one["record"], one["label"], one["one"], one["other"], one["why"]) for one in found]


@pytest.fixture
def wrong(ours: Inventory, tmp_path: Path) -> Path:
    """A workbook in which somebody typed what cannot be taken over, and put a row in twice."""
    anna = add(ours, "visit", Content({"who": "Anna", "total": 5}))
    bo = add(ours, "visit", Content({"who": "Bo"}))
    export_workbook(ours, tmp_path / "sent.xlsx")
    with HandEdits(tmp_path / "sent.xlsx", tmp_path / "wrong.xlsx") as hand:
        hand.type("visit", anna, "total", "five")
        hand.copy_row("visit", bo)
    return tmp_path / "wrong.xlsx"


def test_what_could_not_be_taken_over_from_a_workbook_is_an_open_question(desk: Inventory, wrong: Path) -> None:
    import_all(desk, [wrong.with_name("sent.xlsx"), wrong])

    *rows, cell = open_problems(desk)

    assert cell[:4] == ("Anna", "In all", "five", "5")
    assert "wrong.xlsx, visit!" in str(cell[4])
    assert "is not a number" in str(cell[4])
    assert [row[:4] for row in rows] == [("wrong.xlsx", "visit", None, None)] * 2


def test_it_is_none_any_more_once_somebody_has_seen_it_or_it_is_mended(
    desk: Inventory, ours: Inventory, wrong: Path
) -> None:
    import_all(desk, [wrong])
    [record] = [one for one in review_queue(desk) if one.kind is CaseKind.PROBLEM and one.title == "Anna"]

    decide_problem(desk, record, SEEN)
    assert [one[0] for one in open_problems(desk)] == ["wrong.xlsx"] * 2

    export_workbook(ours, wrong.with_name("later.xlsx"))
    import_all(desk, [wrong.with_name("later.xlsx")])
    assert open_problems(desk) == []


def test_open_questions_are_the_same_in_any_order_of_workbooks(wrong: Path, tmp_path: Path) -> None:
    books = set()
    for place, order in enumerate(permutations([wrong.with_name("sent.xlsx"), wrong])):
        with visits(tmp_path / f"desk{place}", *ROWS) as desk:
            import_all(desk, order)
            books.add(consolidated(desk).read_bytes())

    assert len(books) == 1


def test_provenance_goes_on_in_further_sheets_where_one_cannot_hold_it(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    for who in ("Anna", "Bo", "Cy"):
        add(ours, "visit", Content({"who": who, "city": "Évry"}))
    take(desk, ours, tmp_path / "sent.xlsx")
    whole = rows_of(consolidated(desk), "Provenance")

    write_consolidated(desk, tmp_path / "parts.xlsx", rows_in_sheet=4)

    names = [sheet.name for sheet in read_book(tmp_path / "parts.xlsx").sheets]
    parts = [name for name in names if name.startswith("Provenance")]
    assert parts == ["Provenance", *(f"Provenance {number}" for number in range(2, len(parts) + 1))]
    assert names[names.index(parts[-1]) + 1 :] == ["Open questions"]
    assert len(whole) > 4
    assert [row for part in parts for row in rows_of(tmp_path / "parts.xlsx", part)] == whole
    assert all(len(rows_of(tmp_path / "parts.xlsx", part)) <= 4 for part in parts)
    tables = [table.ref for sheet in openpyxl.load_workbook(tmp_path / "parts.xlsx") for table in sheet.tables.values()]
    assert tables.count("A2:O6") == len(parts) - 1


def test_a_record_that_is_gone_when_its_turn_comes_is_left_out(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    anna, bo = (add(ours, "visit", Content({"who": who})) for who in ("Anna", "Bo"))
    take(desk, ours, tmp_path / "sent.xlsx")

    class Removes:
        def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
            if what == "match":
                with desk.writing() as transaction:
                    transaction.records.remove(anna)

    write_consolidated(desk, tmp_path / "out.xlsx", progress=Removes())

    assert [row["record_id"] for row in sheet_with(tmp_path / "out.xlsx", "who", "also_known_as")] == [bo]
