"""A workbook goes back to its cluster: its rows in its order, problems and corrections marked, ready to be imported."""

from __future__ import annotations

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
from genera_desktop.services.return_workbook import return_preview, return_workbook
from tests.services.hand_edits import HandEdits
from tests.services.partners import add, company, coordinator, held, partner

STAFF, CITY = Address("", "co_staff"), Address("", "co_city")
PRODUCT = {"cp_name": "X"}
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
