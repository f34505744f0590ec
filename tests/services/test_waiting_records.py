"""A record whose row is gone from a workbook: what its lists say waits for the row, in any order of workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.record import Record, value_of
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import APPLIED
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add, held
from tests.services.questionnaire_files import visits

SHEET, LIST = "visit", "Talks"
TALK = "22222222-2222-4222-8222-222222222222"


@dataclass(frozen=True)
class Sent:
    """A workbook with one visit and one talk, and the same one after the visit's row was taken out and the talk's
    topic was typed over."""

    whole: Path
    rowless: Path
    record: str


@pytest.fixture
def sent(tmp_path: Path) -> Sent:
    return sent_with(tmp_path, Content({"who": "Anna"}, [ItemContent(TALK, "talk", "", {"topic": "DNA"})]))


def sent_with(tmp_path: Path, content: Content) -> Sent:
    whole, rowless = tmp_path / "b whole.xlsx", tmp_path / "a rowless.xlsx"
    with visits(tmp_path / "ours", *ROWS, cluster="red") as ours:
        record = add(ours, "visit", content)
        export_workbook(ours, whole)
        with HandEdits(whole, rowless) as book:
            book.remove_row(SHEET, record)
            book.type(LIST, TALK, "topic", "RNA")
    return Sent(whole, rowless, record)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "desk", *ROWS) as inventory:
        yield inventory


def topic(record: Record) -> object:
    return value_of(record.items[TALK].answers, "topic")


def test_alone_it_makes_no_record_and_is_listed_as_missing(desk: Inventory, sent: Sent) -> None:
    [report] = import_all(desk, [sent.rowless]).submissions

    assert report.forms[SHEET] == {"added": 0, "changed": 0, "same": 0, "missing": 1, "removed": 0}
    assert held(desk) == {}


def test_what_its_list_says_counts_once_the_row_comes(desk: Inventory, sent: Sent) -> None:
    reports = import_all(desk, [sent.rowless, sent.whole]).submissions

    assert [one.status for one in reports] == [APPLIED, APPLIED]
    assert topic(held(desk)[sent.record]) == "RNA"


def test_without_its_row_a_record_that_has_only_a_list_says_something_else(desk: Inventory, tmp_path: Path) -> None:
    sent = sent_with(tmp_path, Content({}, [ItemContent(TALK, "talk", "", {"topic": "DNA"})]))
    with HandEdits(sent.whole, sent.rowless) as book:
        book.remove_row(SHEET, sent.record)

    reports = import_all(desk, [sent.rowless, sent.whole]).submissions

    assert [one.status for one in reports] == [APPLIED, APPLIED]
    assert topic(held(desk)[sent.record]) == "DNA"


def test_records_and_sources_are_the_same_in_any_order(tmp_path: Path, sent: Sent) -> None:
    records, books = [], set()
    for place, order in enumerate(permutations([sent.whole, sent.rowless])):
        with visits(tmp_path / f"desk{place}", *ROWS) as desk:
            import_all(desk, order)
            write_consolidated(desk, tmp_path / f"{place}.xlsx")
            records.append(held(desk))
        books.add((tmp_path / f"{place}.xlsx").read_bytes())

    assert records == [records[0]] * 2
    assert len(books) == 1


def test_taken_back_the_row_takes_the_record_along_and_the_list_waits_again(desk: Inventory, sent: Sent) -> None:
    _, whole = import_all(desk, [sent.rowless, sent.whole]).submissions

    undo_submission(desk, whole.submission)
    assert held(desk) == {}

    import_all(desk, [sent.whole])
    assert topic(held(desk)[sent.record]) == "RNA"


def test_taken_back_it_waits_no_more(desk: Inventory, sent: Sent) -> None:
    rowless, _ = import_all(desk, [sent.rowless, sent.whole]).submissions

    undo_submission(desk, rowless.submission)

    assert topic(held(desk)[sent.record]) == "DNA"


def test_a_preview_made_before_something_waited_is_not_applied(desk: Inventory, sent: Sent) -> None:
    plan = plan_import(desk, sent.whole)
    import_all(desk, [sent.rowless])

    with pytest.raises(GeneraError) as refusal:
        apply_import(desk, plan)

    assert refusal.value.code == "changed-since-preview"


def test_a_row_that_stands_twice_lets_its_list_wait(desk: Inventory, sent: Sent, tmp_path: Path) -> None:
    with HandEdits(sent.whole, tmp_path / "twice.xlsx") as book:
        book.copy_row(SHEET, sent.record)
        book.type(LIST, TALK, "topic", "mRNA")

    import_all(desk, [tmp_path / "twice.xlsx"])
    assert held(desk) == {}

    import_all(desk, [sent.whole])
    assert topic(held(desk)[sent.record]) == "mRNA"
