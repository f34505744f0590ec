"""Bad input: each wrong cell is listed where it stands and keeps the old answer, and never hides another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from genera_desktop.commands.group import program
from genera_desktop.records.content import content_of
from genera_desktop.records.record import COMPLETE, LOCAL_ID, Record, status_of, value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import copied, looked_at
from tests.services.hand_edits import HandEdits
from tests.services.partners import company, partner

SHEET = "Companies"


@dataclass(frozen=True)
class Returned:
    """A workbook with wrong cells that came back to its inventory: where they are, and what the import answered."""

    before: Mapping[str, Record]
    after: Mapping[str, Record]
    ids: Mapping[str, str]
    cells: Mapping[str, str]
    status: int
    answer: Mapping[str, Any]

    def problem(self, cell: str) -> dict[str, Any]:
        """The one error at a cell."""
        [found] = [one for one in self.problems() if (one["sheet"], one["cell"]) == (SHEET, cell)]
        return found

    def problems(self) -> list[dict[str, Any]]:
        return list(self.answer["submissions"][0]["problems"])

    def values(self, number: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The answers of a company before and after the import."""
        record = self.ids[number]
        return content_of(self.before[record]).values, content_of(self.after[record]).values


def command(*words: object) -> tuple[int, dict[str, Any]]:
    result = CliRunner().invoke(program, [str(word) for word in words])
    return result.exit_code, json.loads(result.stdout)


def held(path: Path) -> dict[str, Record]:
    with looked_at(path) as inventory, inventory.reading() as transaction:
        return {record.uuid: record for record in transaction.records.all()}


@pytest.fixture(scope="module")
def edited(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, dict[str, str], dict[str, str]]:
    """A copy of an inventory, its workbook with wrong cells, the ids of its companies, and the cells."""
    folder = tmp_path_factory.mktemp("bad")
    inventory = copied(demo / "inventories" / "OST.genera", folder)
    companies = [record for record in held(inventory).values() if record.form == "company"]
    ids = {str(value_of(record.answers, LOCAL_ID)): record.uuid for record in companies}
    with HandEdits(demo / "workbooks" / "OST.xlsx", folder / "OST.xlsx") as book:
        cells = {
            "code": book.type(SHEET, ids["OST-C01"], "co_type", "Kingdom"),
            "date": book.type(SHEET, ids["OST-C01"], "co_survey_date", "31 February"),
            "number": book.type(SHEET, ids["OST-C01"], "co_staff", "about ten"),
            "vat": book.type(SHEET, ids["OST-C02"], "co_vat_no", "no number"),
            "right": book.type(SHEET, ids["OST-C02"], "co_city", "Nijmegen"),
            "required": book.type(SHEET, ids["OST-C03"], "co_country", None),
            "column": book.add_column(SHEET, "my_remark", ids["OST-C04"], "call them"),
            "kept": book.type(SHEET, ids["OST-C04"], "co_city", "Zwolle"),
            "future": book.type(SHEET, ids["OST-C05"], "co_founding_year", 2190),
            "once": f"A{book.row(SHEET, ids['OST-C06'])}",
            "lost": book.type(SHEET, ids["OST-C07"], "co_city", "Almelo"),
        }
        twice = book.column(SHEET, "record_id")
        book.type(SHEET, ids["OST-C06"], "co_city", "Hengelo")
        cells["twice"] = str(book.sheet(SHEET).cell(book.copy_row(SHEET, ids["OST-C06"]), twice).coordinate)
        cells["once"] = str(book.sheet(SHEET).cell(int(cells["once"][1:]), twice).coordinate)
    return inventory, folder / "OST.xlsx", ids, cells


@pytest.fixture(scope="module")
def returned(edited: tuple[Path, Path, dict[str, str], dict[str, str]]) -> Returned:
    inventory, workbook, ids, cells = edited
    before = held(inventory)
    status, answer = command("import", inventory, workbook, "--json")
    return Returned(before, held(inventory), ids, cells, status, answer)


def test_content_with_errors_is_imported_and_ends_with_status_one(returned: Returned) -> None:
    assert returned.status == 1
    assert returned.answer["submissions"][0]["status"] == "applied"


@pytest.mark.parametrize(
    ("what", "code", "question", "number"),
    [
        ("code", "cell-unknown-choice", "co_type", "OST-C01"),
        ("date", "cell-not-date", "co_survey_date", "OST-C01"),
        ("number", "cell-not-number", "co_staff", "OST-C01"),
        ("vat", "constraint", "co_vat_no", "OST-C02"),
        ("future", "constraint", "co_founding_year", "OST-C05"),
    ],
)
def test_a_wrong_cell_is_an_error_at_its_cell_and_keeps_the_old_answer(
    what: str, code: str, question: str, number: str, returned: Returned
) -> None:
    problem = returned.problem(returned.cells[what])
    before, after = returned.values(number)

    assert (problem["code"], problem["severity"]) == (code, "error")
    assert before[question] is not None
    assert after[question] == before[question]


def test_a_right_edit_beside_a_wrong_one_in_the_same_row_is_applied(returned: Returned) -> None:
    before, after = returned.values("OST-C02")

    assert after == {**before, "co_city": "Nijmegen"}


def test_several_wrong_cells_of_a_row_leave_the_whole_row_as_it_was(returned: Returned) -> None:
    before, after = returned.values("OST-C01")

    assert after == before


def test_a_required_answer_taken_out_of_a_complete_record_stays_and_is_an_error_at_its_cell(
    returned: Returned,
) -> None:
    problem = returned.problem(returned.cells["required"])
    before, after = returned.values("OST-C03")

    assert (problem["code"], problem["severity"]) == ("missing-answer", "error")
    assert "Country" in problem["message"]
    assert after == before


def test_an_unknown_column_is_a_warning_at_its_name_and_hinders_nothing(returned: Returned) -> None:
    problem = returned.problem(returned.cells["column"])
    before, after = returned.values("OST-C04")

    assert (problem["code"], problem["severity"]) == ("column-unknown", "warning")
    assert "my_remark" in problem["message"]
    assert after == {**before, "co_city": "Zwolle"}


def test_one_id_on_two_rows_is_an_error_at_both_and_neither_is_applied(returned: Returned) -> None:
    first, second = returned.problem(returned.cells["once"]), returned.problem(returned.cells["twice"])
    before, after = returned.values("OST-C06")

    assert (first["code"], second["code"]) == ("row-same-id", "row-same-id")
    assert after == before


def test_a_row_without_errors_is_applied_whatever_is_wrong_in_others(returned: Returned) -> None:
    before, after = returned.values("OST-C07")

    assert after == {**before, "co_city": "Almelo"}


def test_every_error_names_a_cell_and_a_sentence(returned: Returned) -> None:
    for problem in returned.problems():
        assert problem["sheet"]
        assert problem["cell"]
        assert len(problem["message"]) > 20
        assert "{" not in problem["message"]


def test_only_what_was_typed_is_listed(returned: Returned) -> None:
    told = {one["cell"] for one in returned.problems()}

    assert told == {cell for what, cell in returned.cells.items() if what not in ("right", "kept", "lost")}


def test_check_says_the_same_without_an_inventory(
    edited: tuple[Path, Path, dict[str, str], dict[str, str]], returned: Returned
) -> None:
    status, answer = command("check", edited[1], "--json")

    def told(problems: Iterable[dict[str, Any]]) -> set[tuple[str, ...]]:
        return {(one["code"], one["severity"], one["sheet"], one["cell"]) for one in problems}

    assert status == 1
    # An import tells of hand edits record by record; without an inventory the file as a whole is told of.
    edited_outside = ("workbook-edited", "warning", "", "")
    assert told(answer["files"][0]["problems"]) == told(returned.problems()) | {edited_outside}


def test_what_was_wrong_in_a_workbook_is_listed_again_when_it_comes_again(
    edited: tuple[Path, Path, dict[str, str], dict[str, str]], returned: Returned
) -> None:
    status, answer = command("import", edited[0], edited[1], "--json")

    assert status == 1
    assert answer["submissions"][0]["status"] == "already"
    assert answer["submissions"][0]["problems"] == returned.problems()


def test_somebody_who_does_not_know_the_records_reads_the_same_problems(
    edited: tuple[Path, Path, dict[str, str], dict[str, str]], returned: Returned, tmp_path: Path
) -> None:
    assert CliRunner().invoke(program, ["new", str(tmp_path / "all.genera"), "--coordinator"]).exit_code == 0

    status, answer = command("import", tmp_path / "all.genera", edited[1], "--json")

    assert status == 1
    assert answer["submissions"][0]["problems"] == returned.problems()
    assert answer["submissions"][0]["forms"]["company"]["added"] == 7


def test_a_row_that_is_gone_brings_no_empty_record(demo: Path, tmp_path: Path) -> None:
    assert CliRunner().invoke(program, ["new", str(tmp_path / "all.genera"), "--coordinator"]).exit_code == 0
    company = next(uuid for uuid, one in held(demo / "inventories" / "OST.genera").items() if one.form == "company")
    with HandEdits(demo / "workbooks" / "OST.xlsx", tmp_path / "OST.xlsx") as book:
        book.remove_row(SHEET, company)

    _, answer = command("import", tmp_path / "all.genera", tmp_path / "OST.xlsx", "--json")

    counts = answer["submissions"][0]["forms"]["company"]
    assert counts == {"added": 7, "changed": 0, "same": 0, "missing": 1, "removed": 0}
    assert answer["records"]["company"] == 7


def test_an_open_question_of_a_draft_is_a_warning_and_no_error(demo: Path, tmp_path: Path) -> None:
    path = copied(demo / "inventories" / "OST.genera", tmp_path)
    with Inventory.open(path) as inventory:
        with inventory.reading() as transaction:
            company = transaction.records.uuids("company")[0]
        RecordEditor.open(inventory, company).reopen()
    out = tmp_path / "out.xlsx"
    assert CliRunner().invoke(program, ["export", str(path), "-o", str(out)]).exit_code == 0
    with HandEdits(out) as book:
        cell = book.type(SHEET, company, "co_country", None)

    status, answer = command("import", path, out, "--json")

    [problem] = [one for one in answer["submissions"][0]["problems"] if one["code"] == "missing-answer"]
    assert (status, problem["severity"], problem["cell"]) == (0, "warning", cell)
    assert status_of(held(path)[company]) != COMPLETE


def test_a_record_marked_complete_by_hand_stays_a_draft_while_answers_are_missing(tmp_path: Path) -> None:
    with partner(tmp_path, "OST") as inventory:
        open_one, whole = company(inventory, co_city=None), company(inventory, co_legal_name="Whole BV")
        export_workbook(inventory, tmp_path / "out.xlsx")
    with HandEdits(tmp_path / "out.xlsx") as book:
        book.type(SHEET, open_one, "_status", "Complete")
        book.type(SHEET, whole, "co_city", "Nijmegen")

    status, answer = command("import", tmp_path / "OST.genera", tmp_path / "out.xlsx", "--json")

    codes = {one["code"] for one in answer["submissions"][0]["problems"] if one["severity"] == "error"}
    records = held(tmp_path / "OST.genera")
    assert (status, codes) == (1, {"missing-answer"})
    assert status_of(records[open_one]) != COMPLETE
    assert content_of(records[whole]).values["co_city"] == "Nijmegen"


def nothing_at_all(path: Path) -> None:
    path.write_bytes(b"")


def a_letter(path: Path) -> None:
    path.write_text("Dear coordinator, please find our companies below.", encoding="utf-8")


def noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def a_budget(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Travel", 1200])
    book.save(path)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (nothing_at_all, "file-empty"),
        (a_letter, "file-csv"),
        (noise, "file-not-workbook"),
        (a_budget, "not-our-workbook"),
    ],
)
def test_what_is_no_workbook_of_ours_is_refused_and_changes_nothing(
    make: Any, code: str, demo: Path, tmp_path: Path
) -> None:
    inventory = copied(demo / "inventories" / "OST.genera", tmp_path)
    make(tmp_path / "bad.xlsx")
    before = inventory.read_bytes()

    status, answer = command("import", inventory, tmp_path / "bad.xlsx", "--json")

    assert (status, answer["error"]) == (2, code)
    assert "bad.xlsx" in answer["message"]
    assert inventory.read_bytes() == before
