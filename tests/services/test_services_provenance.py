"""Law 8: every value of the consolidated workbook can be traced to the cells from which it was taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.workbook.book import Book, CellValue, Sheet
from genera_desktop.workbook.layout import form_sheets
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.words import folded
from tests.services.demo_folder import CLUSTERS

Key = tuple[str, str, str]
"""The ids of a record and of its item ('' outside lists), and a question."""


@dataclass(frozen=True)
class Traced:
    """One value of the consolidated workbook: its codes, and its labels where it has any."""

    form: Form
    question: Question
    value: CellValue
    label: CellValue


@pytest.fixture(scope="module")
def consolidated(demo: Path) -> Book:
    return read_book(demo / "consolidated.xlsx")


@pytest.fixture(scope="module")
def sent(demo: Path) -> Mapping[str, Book]:
    """The five workbooks, by file name."""
    return {path.name: read_book(path) for path in (demo / "workbooks" / f"{cluster}.xlsx" for cluster in CLUSTERS)}


@pytest.fixture(scope="module")
def values(consolidated: Book) -> dict[Key, Traced]:
    """Every value that the workbook shows."""
    found: dict[Key, Traced] = {}
    for layout in form_sheets(bundled_questionnaire()):
        sheet = consolidated.sheet(layout.name)
        assert sheet is not None
        for row in rows_of(sheet):
            for question in layout.form.questions_of(layout.repeat):
                value = row.get(question.key)
                if value is not None:
                    found[key_of({**row, "question": question.key})] = Traced(
                        layout.form, question, value, row.get(f"{question.key}:label")
                    )
    return found


@pytest.fixture(scope="module")
def provenance(consolidated: Book) -> list[dict[str, CellValue]]:
    sheet = consolidated.sheet("Provenance")
    assert sheet is not None
    return list(rows_of(sheet))


def rows_of(sheet: Sheet) -> Iterator[dict[str, CellValue]]:
    """The rows below the names in row 2."""
    names = [str(name) for name in sheet.rows[1]]
    for row in sheet.rows[2:]:
        yield dict(zip(names, row, strict=False))


def key_of(row: Mapping[str, CellValue]) -> Key:
    return (str(row["record_id"]), str(row.get("item_id") or ""), str(row["question"]))


def cell_in(book: Book, sheet: str, cell: str) -> CellValue:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    found = book.sheet(sheet)
    assert found is not None, sheet
    return found.rows[int(cell.removeprefix(letters)) - 1][column - 1]


@cache
def labels_of(form_name: str, question: str) -> Mapping[str, str]:
    """The labels of a question's choices, folded, to their codes."""
    form = bundled_questionnaire().forms[form_name]
    return {folded(choice.labels["en"]): choice.name for choice in form.choices_of(form.question(question))}


def plain(value: CellValue) -> Any:
    """A date and the text that means it are one."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat()
    return value.isoformat() if isinstance(value, date) else value


def codes_in(traced: Traced, cell: CellValue) -> set[str]:
    """The codes that a partner's cell means, which shows labels."""
    labels = labels_of(traced.form.name, traced.question.key)
    whole = labels.get(folded(str(cell)))
    return {whole} if whole else {labels[folded(part)] for part in str(cell).split("; ")}


def test_every_value_has_a_row_of_provenance(values: dict[Key, Traced], provenance: list[dict[str, CellValue]]) -> None:
    assert len(values) > 2500
    assert values.keys() == {key_of(row) for row in provenance}


def test_provenance_tells_each_value_as_its_sheet_shows_it(
    values: dict[Key, Traced], provenance: list[dict[str, CellValue]]
) -> None:
    strange = [row for row in provenance if plain(row["value"]) != plain(values[key_of(row)].value)]

    assert strange == []


def test_what_the_forms_compute_is_told_as_computed(
    values: dict[Key, Traced], provenance: list[dict[str, CellValue]]
) -> None:
    computed = {key for key, one in values.items() if one.question.type is QuestionType.CALCULATE}

    assert computed
    assert computed == {key_of(row) for row in provenance if row["rule"] == "calculation"}


def test_every_source_is_a_cell_of_a_workbook_that_was_sent(
    provenance: list[dict[str, CellValue]], sent: Mapping[str, Book]
) -> None:
    unplaced = [row for row in provenance if row["rule"] != "calculation" and not (row["file"] and row["cell"])]
    assert unplaced == []

    for row in provenance:
        if row["file"]:
            assert cell_in(sent[str(row["file"])], str(row["sheet"]), str(row["cell"])) is not None, row


def test_the_cell_of_every_source_says_what_was_taken(
    values: dict[Key, Traced], provenance: list[dict[str, CellValue]], sent: Mapping[str, Book]
) -> None:
    for row in provenance:
        if not row["file"]:
            continue
        traced = values[key_of(row)]
        cell = cell_in(sent[str(row["file"])], str(row["sheet"]), str(row["cell"]))
        if traced.question.choice_list:
            found, codes = codes_in(traced, cell), set(str(row["value"]).split(" "))
            # A union takes something from each of its sources; every other value stands in its cell whole.
            assert found & codes if row["rule"] == "union" else found == codes, row
        elif traced.question.linked_form:
            assert folded(str(cell)) == folded(str(traced.label)), row
        else:
            assert plain(cell) == plain(row["value"]), row


def test_a_union_is_the_sum_of_its_sources(
    values: dict[Key, Traced], provenance: list[dict[str, CellValue]], sent: Mapping[str, Book]
) -> None:
    unions: dict[Key, set[str]] = defaultdict(set)
    for row in provenance:
        if row["rule"] == "union":
            cell = cell_in(sent[str(row["file"])], str(row["sheet"]), str(row["cell"]))
            unions[key_of(row)] |= codes_in(values[key_of(row)], cell)

    assert unions
    assert unions == {key: set(str(values[key].value).split(" ")) for key in unions}


def test_provenance_names_time_device_and_the_record_that_was_sent(
    provenance: list[dict[str, CellValue]], demo_data: dict[str, Any]
) -> None:
    sent = {entry["_uuid"]: entry for form in ("company", "strength", "preparation") for entry in demo_data[form]}
    for row in provenance:
        if row["file"]:
            assert row["time"]
            assert row["by"]
            source = sent.get(str(row["source_record_id"]))
            assert source is None or source["_cluster"] == row["cluster"]


def test_the_rules_are_those_of_the_questionnaire(provenance: list[dict[str, CellValue]]) -> None:
    told = {(str(row["form"]), str(row["question"]), str(row["rule"])) for row in provenance}
    for form_name, question, rule in told:
        declared = bundled_questionnaire().forms[form_name].question(question).survivorship
        assert rule in ("only", "decision", "calculation", str(declared)), (question, rule)


def test_a_value_that_a_person_chose_is_told_as_a_decision(
    provenance: list[dict[str, CellValue]], expected: dict[str, Any]
) -> None:
    decided = {str(row["question"]) for row in provenance if row["rule"] == "decision"}

    disputed = {question for conflict in expected["conflicts"] for question in conflict["fields"]}
    assert decided == {question.rsplit(".", 1)[-1] for question in disputed}


def test_a_decided_value_is_traced_to_the_laptop_that_wrote_it(
    provenance: list[dict[str, CellValue]], demo_data: dict[str, Any]
) -> None:
    [conflict] = demo_data["edit_conflicts"]
    later = conflict["version_b"]
    [row] = [one for one in provenance if one["question"] == "co_staff" and one["record_id"] == later["_uuid"]]

    assert (row["value"], row["by"], row["time"]) == (later["co_staff"], later["_updated_by"], later["_updated_at"])
