"""A value of one's own where versions or records disagree: checked by the questionnaire, and taken back like others."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.services.decide_case import decide_pair, take_back
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.own_answer import decide_own_answer, own_question
from genera_desktop.services.review_queue import CaseKind, CaseState, ReviewCase, review_queue
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, coordinator, held, partner

ANSWERS = {"co_founding_year": (2014, 2018), "co_survey_date": ("2026-09-01", "2026-10-04")}


@pytest.fixture
def disputed(tmp_path: Path) -> Inventory:
    """A coordinator's inventory in which two laptops of one cluster disagree on a year and a date."""
    first, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(first)
    export_workbook(first, tmp_path / "start.xlsx")
    second = partner(tmp_path, name="second")
    import_all(second, [tmp_path / "start.xlsx"])
    for place, inventory in enumerate((first, second)):
        for key, values in ANSWERS.items():
            RecordEditor.open(inventory, record).answer(Address("", key), values[place])
        export_workbook(inventory, tmp_path / f"{place}.xlsx")
    import_all(theirs, [tmp_path / "0.xlsx", tmp_path / "1.xlsx"])
    return theirs


@pytest.fixture
def joined(tmp_path: Path) -> Inventory:
    """A coordinator's inventory with a company that two clusters reported with different turnovers."""
    theirs = coordinator(tmp_path)
    for cluster, turnover in (("GEN", "t3"), ("CAM", "t2")):
        inventory = partner(tmp_path, cluster)
        company(inventory, co_website=f"https://velquora-{cluster.lower()}.example", co_turnover=turnover)
        export_workbook(inventory, tmp_path / f"{cluster}.xlsx")
    import_all(theirs, [tmp_path / "GEN.xlsx", tmp_path / "CAM.xlsx"])
    for case in review_queue(theirs):
        if case.kind is CaseKind.POSSIBLE:
            decide_pair(theirs, case, "same")
    return theirs


def row_of(inventory: Inventory, kind: CaseKind, key: str) -> tuple[ReviewCase, int]:
    """The case that asks about a question, and its row there."""
    for case in review_queue(inventory):
        for place, row in enumerate(case.rows):
            about = row.about
            asked = getattr(about, "question", "") or getattr(getattr(about, "address", None), "key", "")
            if case.kind is kind and asked == key:
                return case, place
    raise AssertionError(key)


def test_the_question_is_asked_without_an_answer(disputed: Inventory) -> None:
    case, place = row_of(disputed, CaseKind.CONFLICT, "co_founding_year")

    asked = own_question(disputed, case.rows[place])

    assert (asked.form.name, asked.key, asked.state.value) == ("company", "co_founding_year", None)


def test_a_value_that_nobody_has_settles_the_answer(disputed: Inventory) -> None:
    case, place = row_of(disputed, CaseKind.CONFLICT, "co_founding_year")

    refused = decide_own_answer(disputed, case.rows[place], 2016)

    [record] = held(disputed).values()
    assert refused is None
    assert value_of(record.answers, "co_founding_year") == 2016


@pytest.mark.parametrize("value", [1066, "long ago"])
def test_a_value_that_the_questionnaire_does_not_allow_is_refused_with_the_reason(
    disputed: Inventory, value: int | str
) -> None:
    case, place = row_of(disputed, CaseKind.CONFLICT, "co_founding_year")

    refused = decide_own_answer(disputed, case.rows[place], value)

    assert refused is not None
    assert row_of(disputed, CaseKind.CONFLICT, "co_founding_year")[0].state is CaseState.OPEN


def test_records_that_are_one_can_have_a_value_of_neither(joined: Inventory, tmp_path: Path) -> None:
    case, place = row_of(joined, CaseKind.DIFFERENCE, "co_turnover")

    assert decide_own_answer(joined, case.rows[place], "t4") is None

    case, place = row_of(joined, CaseKind.DIFFERENCE, "co_turnover")
    assert (case.state, case.rows[place].kept_from, case.rows[place].rule) == (
        CaseState.DECIDED,
        frozenset(),
        "decision",
    )
    write_consolidated(joined, tmp_path / "consolidated.xlsx")


def test_one_decision_of_several_is_taken_back_and_the_others_stay(disputed: Inventory) -> None:
    case, year = row_of(disputed, CaseKind.CONFLICT, "co_founding_year")
    decide_own_answer(disputed, case.rows[year], 2016)
    case, day = row_of(disputed, CaseKind.CONFLICT, "co_survey_date")
    decide_own_answer(disputed, case.rows[day], "2026-10-01")

    case, year = row_of(disputed, CaseKind.CONFLICT, "co_founding_year")
    take_back(disputed, case, case.rows[year])

    case, year = row_of(disputed, CaseKind.CONFLICT, "co_founding_year")
    assert case.rows[year].waits
    [record] = held(disputed).values()
    assert value_of(record.answers, "co_survey_date") == "2026-10-01"


def test_a_verdict_about_two_records_is_taken_back_though_others_came_after_it(joined: Inventory) -> None:
    case, place = row_of(joined, CaseKind.DIFFERENCE, "co_turnover")
    decide_own_answer(joined, case.rows[place], "t4")
    [pair] = [case for case in review_queue(joined) if case.verdict]

    take_back(joined, pair)

    [again] = [case for case in review_queue(joined) if case.kind is CaseKind.POSSIBLE]
    assert (again.state, again.verdict) == (CaseState.OPEN, "")


def test_dates_are_written_as_they_are_asked_for(disputed: Inventory) -> None:
    rows = [row for case in review_queue(disputed, write_day=lambda iso: f"<{iso}>") for row in case.rows]

    assert {cell.text for row in rows for cell in row.cells if cell and "-" in cell.text} == {
        "<2026-09-01>",
        "<2026-10-04>",
    }
