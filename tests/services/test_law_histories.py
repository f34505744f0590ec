"""Laws 2, 3, 6, 8 and 9 over generated histories: several clusters, laptops and rounds, edits in the program and in
workbooks, deletions, two versions of the questionnaire, and the workbooks arriving in any order, some of them twice."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl.utils.cell import coordinate_to_tuple

from genera_desktop.problems import Severity
from genera_desktop.records.content import Address, Content, ItemContent, versions_at
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import STATUS, AnswerValue, Dot, Record, covers, is_deleted, value_of
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
from genera_desktop.services.import_plan import ALREADY, ImportReport
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.last_round import last_round
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import Book, CellValue, cell_name
from genera_desktop.workbook.cells import clean_text
from genera_desktop.workbook.layout import KEPT, META
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.read_submission import read_submission
from genera_desktop.workbook.submission import SubmissionReading
from tests.services.generated import HEAVY, examples
from tests.services.hand_edits import NAMES_ROW
from tests.services.histories import FORM, NOTE, Step, desk, forms, histories, told
from tests.services.partners import held
from tests.services.test_law_imports import by_uuid

with tempfile.TemporaryDirectory() as written:
    QUESTIONNAIRE, _ = forms(Path(written))
ADA = Content(
    {"who": "Ada", "city": "Évry", "total": 9, "part": 3, "likes": ["blue"], "remark": "asked no more"},
    [ItemContent("22222222-2222-4222-8222-222222222222", "talk", "", {"topic": "DNA"})],
)
CHANCES = st.integers(0, 2**32).map(Random)
"""What people choose depends on the records' ids, which differ from run to run: how much is drawn must not."""
EVERY_KIND: list[Step] = [
    *(("add", 0, ADA), ("send", 0), ("collect", 0), ("note", 0, 0, "call again"), ("lose", 0, 0)),
    *(("starter", 0), ("take", 0, 3), ("round",), ("edit", 0, 0, ("city", "Massy"))),
    *(("starter", 0), ("take", 0, 4), ("edit", 0, 0, ("city", "Lyon")), ("starter", 0), ("round",)),
    *(("rename", 3), ("starter", 0), ("take", 1, 6), ("take", 1, 4), ("type", 6, 0, ("total", 12))),
]
"""A history of all that may go silently: somebody's own column, a row taken out, a question that is asked no more, a
choice that is gone, a starter of the last round that comes after the one of this round."""


@given(histories(QUESTIONNAIRE), CHANCES)
@settings(HEAVY, max_examples=examples(2))
def test_any_order_and_any_repetition_give_the_same_records_and_file(steps: list[Step], chance: Random) -> None:
    with tempfile.TemporaryDirectory() as name, told(Path(name), steps) as history:
        one, other = history.folder / "one.xlsx", history.folder / "other.xlsx"
        with desk(history, "one") as theirs:
            import_all(theirs, history.files)
            write_consolidated(theirs, one)
            records, current = by_uuid(theirs), round_of(theirs)
        with desk(history, "other") as theirs:
            import_all(theirs, chance.sample(history.files, len(history.files)))
            again = import_all(theirs, chance.sample(history.files, len(history.files))).submissions
            write_consolidated(theirs, other)

            assert {report.status for report in again} == {ALREADY}
            assert by_uuid(theirs) == records
            assert round_of(theirs) == current
        assert one.read_bytes() == other.read_bytes()


@given(histories(QUESTIONNAIRE), CHANCES)
@settings(HEAVY, max_examples=examples(2))
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
@settings(HEAVY, max_examples=examples(1))
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


@given(histories(QUESTIONNAIRE))
@example(EVERY_KIND)
@settings(HEAVY, max_examples=examples(1))
def test_nothing_that_a_workbook_says_is_dropped_without_a_word(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as name, told(Path(name), steps) as history, desk(history, "desk") as theirs:
        readings = {path: reading_of(path) for path in history.files}
        reports = dict(zip(history.files, import_all(theirs, history.files).submissions, strict=True))
        write_consolidated(theirs, history.folder / "all.xlsx")
        with theirs.reading() as transaction:
            kept = {(one.record, one.value) for one in kept_answers(transaction) if one.name == NOTE}
            is_second = "town" in current_questionnaire(transaction).forms[FORM].by_key
        told_kept = {(row["record_id"], row["name"], row["value"]) for row in named(history.folder / "all.xlsx", KEPT)}
        records = held(theirs)

        said = [each for reading in readings.values() for each in reading.records]
        for path, reading in readings.items():
            assert_kept_or_listed(reading, reports[path], records, said, is_second=is_second)
            assert reports[path].forms[FORM]["missing"] == len(history.lost.get(path, ()))
            assert_notes_kept(path, reading, reports[path], kept)
        living = {uuid: record for uuid, record in records.items() if not is_deleted(record)}
        assert {(uuid, NOTE, value) for uuid, value in kept if uuid in living} <= told_kept
        if is_second:
            asked_no_more = {uuid for uuid, record in living.items() if value_of(record.answers, "remark") is not None}
            assert asked_no_more <= {uuid for uuid, name_, _ in told_kept if name_ == "remark"}


def assert_kept_or_listed(
    reading: SubmissionReading,
    report: ImportReport,
    records: Mapping[str, Record],
    said: Sequence[Record],
    *,
    is_second: bool,
) -> None:
    """Every version that a row tells is there, or listed as wrong at its place, or somebody saw it and replaced it."""
    errors = {
        (problem.place.record, problem.place.item, problem.place.question)
        for problem in report.problems
        if problem.severity is Severity.ERROR
    }
    in_use = "town" if is_second else "city"
    for record in reading.records:
        if (record.uuid, "") not in reading.rows:
            continue
        is_wrong = any(uuid == record.uuid for uuid, _, _ in errors)
        for address, version in versions_in(record):
            key = in_use if address.key in ("city", "town") else address.key
            place = Address(address.item, key)
            is_there = version in [(one.dot, one.value) for one in versions_at(records[record.uuid], place)]
            is_listed = is_wrong if key == STATUS else (record.uuid, address.item, key) in errors
            assert is_there or is_listed or any(replaced(one, record.uuid, address, version[0]) for one in said), (
                record.uuid,
                place,
                version,
            )


def versions_in(record: Record) -> Iterator[tuple[Address, tuple[Dot, AnswerValue]]]:
    for item, answers in [("", record.answers), *((one.id, one.answers) for one in record.items.values())]:
        for key, versions in answers.items():
            yield from ((Address(item, key), (one.dot, one.value)) for one in versions if not one.withheld)


def replaced(record: Record, uuid: str, address: Address, dot: Dot) -> bool:
    """Whether whoever sent this had seen a version and goes on with another, under either name of the question."""
    if record.uuid != uuid or not covers(record.context, dot):
        return False
    keys = {"city", "town"} if address.key in ("city", "town") else {address.key}
    here = [one.dot for key in keys for one in versions_at(record, Address(address.item, key))]
    return dot not in here


def assert_notes_kept(path: Path, reading: SubmissionReading, report: ImportReport, kept: set[tuple[str, Any]]) -> None:
    """What stands in somebody's own column is kept, with a problem at the column's name."""
    sheet = next(one for one in read_book(path).sheets if len(one.rows) > 1 and "who" in one.rows[1][:1])
    names = sheet.rows[1]
    if NOTE not in names:
        return
    column = names.index(NOTE)
    cell = cell_name(NAMES_ROW, column + 1)
    assert ("column-unknown", sheet.name, cell) in [(p.code, p.place.sheet, p.place.cell) for p in report.problems]
    rows = {
        place.rpartition("!")[2].lstrip("ABCDEFGHIJ"): uuid for (uuid, item), place in reading.rows.items() if not item
    }
    for number, row in enumerate(sheet.rows[2:], NAMES_ROW + 1):
        if column < len(row) and row[column] is not None:
            assert (rows[str(number)], str(row[column])) in kept


@given(histories(QUESTIONNAIRE))
@example(EVERY_KIND)
@settings(HEAVY, max_examples=examples(1))
def test_the_last_round_is_what_an_inventory_held_when_it_joined_the_next(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as name, told(Path(name), steps) as history:
        for inventory in (*history.laptops, history.centre):
            frozen = history.last_answers.get(inventory.info.replica, {})
            with inventory.reading() as transaction:
                is_second = "town" in current_questionnaire(transaction).forms[FORM].by_key
            for uuid in held(inventory):
                expected = {
                    "town" if is_second and place == "city" else place: value
                    for place, value in frozen.get(uuid, {}).items()
                }
                found = {
                    "/".join(filter(None, address)): value for address, value in last_round(inventory, uuid).items()
                }
                assert found == expected
        for laptop in history.laptops:
            number = history.rounds.get(laptop.info.replica)
            assert round_of(laptop) == (str(number) if number else "")
        for path in history.files:
            assert reading_of(path).header.round == history.of_round[path]


def reading_of(path: Path) -> SubmissionReading:
    return read_submission(read_book(path), file=path.name)


def round_of(inventory: Inventory) -> str:
    with inventory.reading() as transaction:
        current = transaction.rounds.current()
    return current.name if current else ""


def named(path: Path, sheet: str) -> list[dict[str, CellValue]]:
    """The rows of a sheet with its names in the first row; none where there is no such sheet."""
    found = read_book(path).sheet(sheet)
    names, *rows = found.rows if found else [[]]
    return [dict(zip([str(name) for name in names], row, strict=False)) for row in rows]
