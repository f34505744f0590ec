"""A workbook goes back to its cluster: its rows in its order, problems and corrections marked, ready to be imported."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from genera_desktop.commands.group import program
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Severity
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.record import value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import APPLIED, CHANGED, SAME
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.return_workbook import ReturnReport, return_preview, return_workbook
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add, company, coordinator, held, partner
from tests.services.questionnaire_files import row as asked
from tests.services.questionnaire_files import visits

STAFF, CITY = Address("", "co_staff"), Address("", "co_city")
PRODUCT = {"cp_name": "X"}
TALK = "22222222-2222-4222-8222-222222222222"
RED, GREEN = "00F9D9D6", "00CDE8E3"


class Job:
    """A cluster, its workbook with a wrong cell and with rows in an order of its own, and the coordinator."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sender, self.desk = partner(folder), coordinator(folder)
        self.first = company(self.sender, co_legal_name="Auranmeri", co_website="https://a.example", co_staff=12)
        self.second = add(
            self.sender,
            "company",
            Content(
                {"co_legal_name": "Velquora", "co_city": "Evry"},
                [ItemContent("i1", "co_product", "", PRODUCT)],
            ),
        )
        self.sent = folder / "sent.xlsx"
        export_workbook(self.sender, self.sent)
        apply_import(self.desk, plan_import(self.desk, self.sent))
        with HandEdits(self.sent) as hand:
            sheet = hand.sheet("Companies")
            upper, lower = ([cell.value for cell in sheet[row]] for row in (3, 4))
            for row, values in ((3, lower), (4, upper)):
                for column, value in enumerate(values, 1):
                    sheet.cell(row, column).value = value
            self.wrong = hand.type("Companies", self.first, "co_staff", "a dozen")
            self.city = hand.type("Companies", self.second, "co_city", "Paris")
        self.back = folder / "back.xlsx"

    def receive(self) -> str:
        return apply_import(self.desk, plan_import(self.desk, self.sent)).submission

    def cell(self, record: str, question: str, sheet: str = "Companies") -> openpyxl.cell.Cell:
        hand = HandEdits(self.back)
        return hand.sheet(sheet).cell(hand.row(sheet, record), hand.column(sheet, question))


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(tmp_path)


def test_the_rows_stand_in_the_order_of_the_workbook_that_came(job: Job) -> None:
    job.receive()

    return_workbook(job.desk, job.back, cluster="GEN")

    hand = HandEdits(job.back)
    assert (hand.row("Companies", job.second), hand.row("Companies", job.first)) == (3, 4)


def test_a_wrong_cell_shows_what_was_typed_in_red_with_a_comment(job: Job) -> None:
    job.receive()

    report = return_workbook(job.desk, job.back, cluster="GEN")

    cell = job.cell(job.first, "co_staff")
    assert (report.problems, cell.value, cell.fill.fgColor.rgb) == (1, "a dozen", RED)
    assert "is not a number" in cell.comment.text


def test_a_correction_is_green_and_says_what_stood_there(job: Job) -> None:
    job.receive()
    RecordEditor.open(job.desk, job.second).answer(CITY, "Lyon")

    report = return_workbook(job.desk, job.back, cluster="GEN")

    cell = job.cell(job.second, "co_city")
    assert (report.corrections, cell.value, cell.fill.fgColor.rgb) == (1, "Lyon", GREEN)
    assert "Paris" in cell.comment.text


def test_a_problem_that_the_coordinator_mended_is_a_correction(job: Job) -> None:
    job.receive()
    RecordEditor.open(job.desk, job.first).answer(STAFF, 13)

    report = return_workbook(job.desk, job.back, cluster="GEN")

    assert (report.problems, report.corrections) == (0, 1)
    assert job.cell(job.first, "co_staff").value == 13


def test_a_correction_in_a_list_is_marked_on_the_sheet_of_the_list(job: Job) -> None:
    job.receive()
    RecordEditor.open(job.desk, job.second).answer(Address("i1", "cp_name"), "Varia")

    return_workbook(job.desk, job.back, cluster="GEN")

    sheet = next(name for name in openpyxl.load_workbook(job.back).sheetnames if name.startswith("Products"))
    cell = job.cell("i1", "cp_name", sheet)
    assert (cell.value, cell.fill.fgColor.rgb) == ("Varia", GREEN)


def test_a_sheet_lists_all_remarks_with_their_cells(job: Job) -> None:
    job.receive()
    RecordEditor.open(job.desk, job.second).answer(CITY, "Lyon")

    return_workbook(job.desk, job.back, cluster="GEN")

    rows = list(openpyxl.load_workbook(job.back)["Please check"].iter_rows(min_row=2, values_only=True))
    assert [row[:4] for row in rows if row[0] != "to check"] == [
        ("problem", "Companies", job.cell(job.first, "co_staff").coordinate, "Auranmeri"),
        ("corrected", "Companies", job.cell(job.second, "co_city").coordinate, "Velquora"),
    ]
    assert rows[0][6] == f"Companies!{job.wrong}"
    assert rows[1][6] == f"Companies!{job.city}"


def test_a_row_of_remarks_is_as_high_as_its_text(job: Job) -> None:
    with HandEdits(job.sent) as hand:
        hand.type("Companies", job.second, "co_city", "Paris, between the Seine and the Bièvre, " * 5)
    job.receive()
    RecordEditor.open(job.desk, job.second).answer(CITY, "Lyon")

    return_workbook(job.desk, job.back, cluster="GEN")

    sheet = openpyxl.load_workbook(job.back)["Please check"]
    texts = {row: len(str(sheet.cell(row, 6).value)) for row in range(2, sheet.max_row + 1)}
    assert any(length > 90 for length in texts.values())
    for row, length in texts.items():
        assert (sheet.row_dimensions[row].height or 15) >= 15 * (length // 90 + 1)


def test_the_cluster_imports_it_and_has_the_corrections(job: Job) -> None:
    job.receive()
    RecordEditor.open(job.desk, job.second).answer(CITY, "Lyon")
    return_workbook(job.desk, job.back, cluster="GEN")

    plan = plan_import(job.sender, job.back)
    report = apply_import(job.sender, plan)

    assert report.status == APPLIED
    assert {line.record: line.kind for line in plan.records} == {job.first: SAME, job.second: CHANGED}
    assert [one.code for one in plan.problems if one.severity is Severity.ERROR] == ["cell-not-number"]
    mine = held(job.sender)
    assert value_of(mine[job.second].answers, "co_city") == "Lyon"
    assert value_of(mine[job.first].answers, "co_staff") == 12


def test_what_the_cluster_did_since_stays_when_it_imports_the_workbook(job: Job) -> None:
    job.receive()
    RecordEditor.open(job.desk, job.second).answer(CITY, "Lyon")
    return_workbook(job.desk, job.back, cluster="GEN")
    RecordEditor.open(job.sender, job.first).answer(STAFF, 20)

    apply_import(job.sender, plan_import(job.sender, job.back))

    mine = held(job.sender)
    assert value_of(mine[job.first].answers, "co_staff") == 20
    assert value_of(mine[job.second].answers, "co_city") == "Lyon"


def test_a_workbook_goes_back_without_having_been_imported(job: Job) -> None:
    before = held(job.desk)

    report = return_preview(job.desk, plan_import(job.desk, job.sent), job.back)

    assert (report.problems, report.records) == (1, 2)
    assert job.cell(job.first, "co_staff").value == "a dozen"
    assert job.cell(job.second, "co_city").value == "Paris"
    assert held(job.desk) == before


def test_the_command_writes_the_workbook_and_says_how_much_is_marked(job: Job) -> None:
    job.receive()
    job.desk.close()

    words = ["return", str(job.desk.path), "--cluster", "GEN", "-o", str(job.back)]
    result = CliRunner().invoke(program, words)

    assert result.exit_code == 0, result.output
    assert "problems 1" in result.output
    assert job.back.exists()


def test_nothing_goes_back_to_a_cluster_that_sent_nothing(tmp_path: Path) -> None:
    with coordinator(tmp_path) as desk, pytest.raises(GeneraError) as refusal:
        return_workbook(desk, tmp_path / "back.xlsx", cluster="TUR")

    assert refusal.value.code == "nothing-to-return"
    assert not (tmp_path / "back.xlsx").exists()


class Row:
    """One visit with a list, what somebody made of its workbook, and the workbook as it goes back."""

    def __init__(self, folder: Path) -> None:
        self.ours = visits(folder / "ours", *ROWS, cluster="red")
        self.desk = visits(folder / "desk", *ROWS)
        talk = ItemContent(TALK, "talk", "", {"topic": "DNA"})
        self.anna = add(self.ours, "visit", Content({"who": "Anna", "total": 5}, [talk]))
        self.sent, self.changed, self.back = (folder / f"{name}.xlsx" for name in ("sent", "changed", "back"))
        export_workbook(self.ours, self.sent)

    def return_it(self) -> ReturnReport:
        """The coordinator receives both workbooks and sends the changed one back."""
        for file in (self.sent, self.changed):
            report = apply_import(self.desk, plan_import(self.desk, file))
        assert report.status == APPLIED
        return return_workbook(self.desk, self.back, submission=report.submission)

    def rows(self, sheet: str = "visit") -> list[dict[str, openpyxl.cell.Cell]]:
        names, *rows = openpyxl.load_workbook(self.back)[sheet].iter_rows(min_row=2)
        return [dict(zip([cell.value for cell in names], row, strict=True)) for row in rows]


@pytest.fixture
def one_row(tmp_path: Path) -> Iterator[Row]:
    made = Row(tmp_path)
    yield made
    made.ours.close()
    made.desk.close()


def test_a_typed_value_that_breaks_a_rule_stays_in_its_cell(one_row: Row) -> None:
    with HandEdits(one_row.sent, one_row.changed) as hand:
        hand.type("visit", one_row.anna, "part", 9)

    report = one_row.return_it()

    [row] = one_row.rows()
    assert (report.problems, row["part"].value, row["part"].fill.fgColor.rgb) == (1, 9, RED)
    assert row["part"].comment is not None
    back = plan_import(one_row.ours, one_row.back)
    assert [(one.code, one.place.question) for one in back.problems if one.severity is Severity.ERROR] == [
        ("constraint-without-message", "part")
    ]


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        ("likes", "Red; Blue; violet"),
        ("total", "between twelve and fifteen, as far as anybody in the house can remember"),
    ],
)
def test_what_cannot_be_read_comes_back_whole_and_not_its_wrong_part(one_row: Row, question: str, typed: str) -> None:
    with HandEdits(one_row.sent, one_row.changed) as hand:
        hand.type("visit", one_row.anna, question, typed)

    report = one_row.return_it()

    [row] = one_row.rows()
    assert (report.problems, row[question].value) == (1, typed)


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        *(("remark", date(2026, 9, 15)), ("remark", datetime(2026, 9, 15, 10, 30)), ("remark", time(10, 30))),
        *(("total", True), ("day", True), ("day", 2026), ("hour", 0.3), ("moment", 2026)),
    ],
)
def test_what_cannot_be_read_is_no_answer_when_it_comes_back_either(
    tmp_path: Path, question: str, typed: date | time | float
) -> None:
    rows = (*ROWS, asked("date", "day", "Day"), asked("time", "hour", "Hour"), asked("dateTime", "moment", "Moment"))
    ours = visits(tmp_path, *rows)
    anna = add(ours, "visit", Content({"who": "Anna"}))
    export_workbook(ours, tmp_path / "sent.xlsx")
    with HandEdits(tmp_path / "sent.xlsx") as hand:
        hand.type("visit", anna, question, typed)
    [sent] = import_all(ours, [tmp_path / "sent.xlsx"]).submissions
    before = held(ours)

    return_workbook(ours, tmp_path / "back.xlsx", submission=sent.submission)
    [back] = import_all(ours, [tmp_path / "back.xlsx"]).submissions

    assert [problem.code for problem in back.problems] == [problem.code for problem in sent.problems]
    assert held(ours) == before


def test_an_answer_with_a_choice_that_there_is_not_comes_back_as_it_is(one_row: Row) -> None:
    """Of which only the wrong part stands in the remark."""
    RecordEditor.open(one_row.ours, one_row.anna).answer(Address("", "likes"), ["red", "[unknown]"])
    export_workbook(one_row.ours, one_row.changed)
    before = held(one_row.ours)

    report = one_row.return_it()
    apply_import(one_row.ours, plan_import(one_row.ours, one_row.back))

    [row] = one_row.rows()
    assert (report.problems, row["likes"].value, row["likes"].fill.fgColor.rgb) == (1, "Red; [unknown]", RED)
    assert held(one_row.ours) == before


def test_letters_that_no_comment_and_no_heading_can_hold_stop_nothing(one_row: Row) -> None:
    RecordEditor.open(one_row.ours, one_row.anna).answer(Address("", "city"), "\uffffÉvry\x0b")
    export_workbook(one_row.ours, one_row.sent)
    with HandEdits(one_row.sent, one_row.changed) as hand:
        hand.add_column("visit", "my_x000B_ note_xFFFF_", one_row.anna, "call again")
    _, changed = import_all(one_row.desk, [one_row.sent, one_row.changed]).submissions
    RecordEditor.open(one_row.desk, one_row.anna).answer(Address("", "city"), "Massy")

    return_workbook(one_row.desk, one_row.back, submission=changed.submission)

    [row] = one_row.rows()
    assert (row["city"].value, row["my note"].value) == ("Massy", "call again")
    assert "You had: Évry" in row["city"].comment.text


def test_columns_of_ones_own_come_back_and_are_kept_once(one_row: Row) -> None:
    with HandEdits(one_row.sent, one_row.changed) as hand:
        hand.add_column("visit", "my note", one_row.anna, "call again")
        hand.add_column("Talks", "room", TALK, "B12")

    one_row.return_it()

    assert [row["my note"].value for row in one_row.rows()] == ["call again"]
    assert [row["room"].value for row in one_row.rows("Talks")] == ["B12"]
    apply_import(one_row.ours, plan_import(one_row.ours, one_row.back))
    apply_import(one_row.ours, plan_import(one_row.ours, one_row.changed))
    with one_row.ours.reading() as transaction:
        kept = {(one.record, one.item, one.name, one.value) for one in kept_answers(transaction)}
    assert kept == {(one_row.anna, "", "my note", "call again"), (one_row.anna, TALK, "room", "B12")}


def test_rows_with_one_id_come_back_both_with_the_list_and_a_comment(one_row: Row) -> None:
    with HandEdits(one_row.sent, one_row.changed) as hand:
        copy = hand.copy_row("visit", one_row.anna)
        hand.sheet("visit").cell(copy, hand.column("visit", "who")).value = "Anna B."
        hand.type("Talks", TALK, "topic", "RNA")

    report = one_row.return_it()

    rows = one_row.rows()
    assert [row["who"].value for row in rows] == ["Anna", "Anna B."]
    assert [row["record_id"].value for row in rows] == [one_row.anna] * 2
    assert [row["who"].fill.fgColor.rgb for row in rows] == [RED, RED]
    assert report.problems == 2
    assert [row["topic"].value for row in one_row.rows("Talks")] == ["RNA"]
    plan = plan_import(one_row.ours, one_row.back)
    assert [one.code for one in plan.problems if one.severity is Severity.ERROR] == ["row-same-id"] * 2


def test_a_row_that_is_new_and_whose_record_is_unknown_comes_back_where_it_stood(one_row: Row) -> None:
    with HandEdits(one_row.sent, one_row.changed) as hand:
        sheet = hand.sheet("Talks")
        sheet.insert_rows(3)
        sheet.cell(3, hand.column("Talks", "topic")).value = "Proteins"
        sheet.cell(3, hand.column("Talks", "_parent")).value = "Nobody"
        hand.type("visit", one_row.anna, "city", "Massy")

    one_row.return_it()

    first, second = one_row.rows("Talks")
    assert (first["topic"].value, first["_parent"].value, second["topic"].value) == ("Proteins", "Nobody", "DNA")
    assert first["_parent"].comment is not None
    sheet = openpyxl.load_workbook(one_row.back)["Please check"]
    listed = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert ["Talks", "A3"] in [line[1:3] for line in listed]


def test_a_row_that_was_mended_is_read(one_row: Row) -> None:
    with HandEdits(one_row.sent, one_row.changed) as hand:
        hand.type("visit", one_row.anna, "record_id", "not an id")
    one_row.return_it()
    with HandEdits(one_row.back) as hand:
        hand.sheet("visit").cell(3, hand.column("visit", "record_id")).value = one_row.anna
        hand.sheet("visit").cell(3, hand.column("visit", "city")).value = "Massy"

    apply_import(one_row.ours, plan_import(one_row.ours, one_row.back))

    assert value_of(held(one_row.ours)[one_row.anna].answers, "city") == "Massy"
