"""Laws 2, 3, 6, 8 and 9 over generated histories: several clusters and laptops, edits in the program and in workbooks,
deletions, two versions of the questionnaire, and the workbooks arriving in any order, some of them twice."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.cell import coordinate_to_tuple

from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import is_deleted
from genera_desktop.services.decisions import (
    conflict_decision,
    decide,
    decisions_of,
    difference_decision,
    duplicate,
    read_decisions,
    write_decisions,
)
from genera_desktop.services.group_records import group_records, merged_records
from genera_desktop.services.import_workbook import ALREADY
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import Book, CellValue
from genera_desktop.workbook.cells import clean_text
from genera_desktop.workbook.layout import META
from genera_desktop.workbook.read import read_book
from tests.services.generated import HEAVY, examples
from tests.services.histories import Step, desk, forms, histories, told
from tests.services.partners import held
from tests.services.test_law_imports import by_uuid

QUESTIONNAIRE, _ = forms(Path(tempfile.mkdtemp()))


@given(histories(QUESTIONNAIRE), st.randoms(use_true_random=False))
@settings(HEAVY, max_examples=examples(3))
def test_any_order_and_any_repetition_give_the_same_records_and_file(steps: list[Step], chance: Random) -> None:
    with tempfile.TemporaryDirectory() as name, told(Path(name), steps) as history:
        one, other = history.folder / "one.xlsx", history.folder / "other.xlsx"
        with desk(history, "one") as theirs:
            import_all(theirs, history.files)
            write_consolidated(theirs, one)
            records = by_uuid(theirs)
        with desk(history, "other") as theirs:
            import_all(theirs, chance.sample(history.files, len(history.files)))
            again = import_all(theirs, chance.sample(history.files, len(history.files))).submissions
            write_consolidated(theirs, other)

            assert {report.status for report in again} == {ALREADY}
            assert by_uuid(theirs) == records
        assert one.read_bytes() == other.read_bytes()


@given(histories(QUESTIONNAIRE), st.randoms(use_true_random=False))
@settings(HEAVY, max_examples=examples(3))
def test_decisions_replay_and_every_value_is_in_the_cell_that_is_told(steps: list[Step], chance: Random) -> None:
    with tempfile.TemporaryDirectory() as name, told(Path(name), steps) as history:
        one, other = history.folder / "one.xlsx", history.folder / "other.xlsx"
        with desk(history, "one") as theirs:
            import_all(theirs, history.files[:-1])
            decide_some(theirs, chance)
            import_all(theirs, history.files[-1:])
            decide_some(theirs, chance)
            write_decisions(theirs, history.folder / "decisions.json")
            write_consolidated(theirs, one)
        with desk(history, "other") as theirs:
            import_all(theirs, history.files)
            decide(theirs, read_decisions(history.folder / "decisions.json"))
            write_consolidated(theirs, other)

        assert one.read_bytes() == other.read_bytes()
        sent = {file.name: read_book(file) for file in history.files}
        for told_of in rows_of(read_book(one), "Provenance"):
            assert_traced(told_of, sent)


def decide_some(inventory: Inventory, chance: Random) -> None:
    """A person settles conflicts and differences, and says of two records that they are one."""
    records = [record for _, record in sorted(held(inventory).items()) if not is_deleted(record)]
    made = [
        conflict_decision(record, conflict.address, chance.choice(conflict.versions).value)
        for record in records
        for conflict in conflicts_of(record)
        if chance.random() < 0.7 and not any(version.withheld for version in conflict.versions)
    ]
    if len(records) > 1:
        left, right = chance.sample(records, 2)
        made.append(duplicate(left.uuid, right.uuid, "same"))
    decide(inventory, made)
    with inventory.reading() as transaction:
        questionnaire, decisions = current_questionnaire(transaction), decisions_of(transaction)
        grouping = group_records(questionnaire, [*transaction.records.all()], decisions)
    merged = merged_records(questionnaire, grouping, decisions)
    open_now = [difference for record in merged for difference in record.differences]
    decide(inventory, [difference_decision(one, chance.choice(one.options).answer.value) for one in open_now])


def rows_of(book: Book, name: str) -> Iterator[dict[str, CellValue]]:
    sheet = book.sheet(name)
    assert sheet is not None
    for row in sheet.rows[2:]:
        yield dict(zip([str(name) for name in sheet.rows[1]], row, strict=False))


def assert_traced(row: dict[str, CellValue], sent: dict[str, Book]) -> None:
    """What provenance says of one value holds: cluster and time, and the cell, where that came in one."""
    if row["rule"] == "calculation" or (row["rule"] == "decision" and not row["file"]):
        return
    assert row["cluster"] in ("red", "green"), row
    assert row["time"], row
    assert row["file"], row
    sheet = sent[str(row["file"])].sheet(str(row["sheet"]))
    assert sheet is not None, row
    if row["sheet"] == META:  # a version that no cell of any workbook shows
        return
    number, column = coordinate_to_tuple(str(row["cell"]))
    cell = sheet.rows[number - 1][column - 1]
    if row["question"] == "friend":
        assert cell, row
    elif row["question"] in ("likes", "hue"):
        codes, told_of = set(str(cell).casefold().split("; ")), set(str(row["value"]).split(" "))
        assert codes <= told_of if row["rule"] == "union" else codes == told_of, (row, cell)
    else:
        assert clean(cell) == clean(row["value"]), (row, cell)


def clean(cell: CellValue) -> CellValue:
    return clean_text(cell).strip() if isinstance(cell, str) else cell


@given(histories(QUESTIONNAIRE, most=8), st.integers(0, 20))
@settings(HEAVY, max_examples=examples(2))
def test_a_workbook_that_is_taken_back_might_never_have_come(steps: list[Step], which: int) -> None:
    with (
        tempfile.TemporaryDirectory() as name,
        told(Path(name), steps) as history,
        desk(history, "with") as theirs,
        desk(history, "without") as others,
    ):
        reports = import_all(theirs, history.files).submissions
        taken = reports[which % len(reports)].submission
        undo_submission(theirs, taken)
        stayed = zip(history.files, reports, strict=True)
        import_all(others, [file for file, report in stayed if report.submission != taken])

        assert by_uuid(theirs) == by_uuid(others)
