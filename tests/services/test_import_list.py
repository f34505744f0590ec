"""A list that exists already becomes drafts: read, matched, previewed, applied and undone."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genera_desktop import messages, paths
from genera_desktop.errors import GeneraError
from genera_desktop.records.list_columns import list_questions
from genera_desktop.records.record import is_deleted, value_of
from genera_desktop.services.import_list import (
    HERE,
    NEW,
    POSSIBLE,
    UNNAMED,
    ListMapping,
    ListPlan,
    apply_list_import,
    likeliest_form,
    plan_list_import,
    propose_mapping,
)
from genera_desktop.services.list_records import record_table
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.read_list import ListRow, ListTable, read_list
from genera_desktop.services.undo_step import undo_step
from genera_desktop.store.inventory import Inventory
from tests.services.company_lists import FINNISH_HEADINGS, finnish_companies, finnish_list, write_csv, write_xlsx
from tests.services.partners import company, held, last_step, partner

CELLS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.sampled_from(["Suomi", "yes", "1,5", "2015-01-01", "[unknown]", "www.havu.example"]),
)


@pytest.fixture
def turku(tmp_path: Path) -> Inventory:
    return partner(tmp_path / "inventories", "TUR")


def planned(inventory: Inventory, path: Path, form: str = "company") -> ListPlan:
    table = read_list(path).tables[0]
    mapping = propose_mapping(inventory, table, bundled_questionnaire().forms[form])
    return plan_list_import(inventory, path, table, mapping)


def small_list(path: Path, headings: list[str], *rows: list[object]) -> Path:
    return write_xlsx(path, [headings, *rows])


def test_forty_rows_of_a_finnish_list_become_forty_drafts(turku: Inventory, tmp_path: Path) -> None:
    plan = planned(turku, finnish_list(tmp_path / "yritykset.xlsx"))

    report = apply_list_import(turku, plan)

    rows = {line.row.title: line.row for line in record_table(turku, "company").rows}
    assert len(rows) == len(report.records) == 40
    assert not plan.problems
    first = rows["Aurorageeni Oy"]
    assert first.status == "draft"
    assert first.cluster == "TUR"
    expected = {"co_city": "Turku", "co_country": "FI", "co_founding_year": 1990, "co_staff": 3, "co_type": "startup"}
    assert {key: first.values[key] for key in expected} == expected
    assert len({row.local_id for row in rows.values()}) == 40


def test_a_csv_file_gives_the_same_drafts_as_a_workbook(turku: Inventory, tmp_path: Path) -> None:
    workbook = planned(turku, finnish_list(tmp_path / "yritykset.xlsx"))
    text = planned(turku, finnish_list(tmp_path / "yritykset.csv"))

    assert [line.content.values for line in text.lines] == [line.content.values for line in workbook.lines]


def test_the_form_that_fits_best_is_proposed(turku: Inventory, tmp_path: Path) -> None:
    table = read_list(finnish_list(tmp_path / "yritykset.xlsx")).tables[0]

    assert likeliest_form(turku, table, bundled_questionnaire()).form == "company"


def test_titles_above_the_headings_are_passed_over(tmp_path: Path) -> None:
    table = read_list(finnish_list(tmp_path / "yritykset.xlsx")).tables[0]

    assert table.headings == FINNISH_HEADINGS
    assert table.rows[0].number == 4


def test_the_same_list_again_writes_nothing(turku: Inventory, tmp_path: Path) -> None:
    path = finnish_list(tmp_path / "yritykset.xlsx", 5)
    apply_list_import(turku, planned(turku, path))
    before = held(turku)

    again = planned(turku, path)
    report = apply_list_import(turku, again)

    assert again.count(HERE) == 5
    assert not report.records
    assert held(turku) == before


def test_the_whole_import_is_undone_as_one_step(turku: Inventory, tmp_path: Path) -> None:
    report = apply_list_import(turku, planned(turku, finnish_list(tmp_path / "yritykset.xlsx", 5)))

    assert last_step(turku) == report.step
    undo_step(turku, report.step)

    assert all(is_deleted(record) for record in held(turku).values())
    assert not record_table(turku, "company").rows


def test_a_list_whose_import_was_undone_can_be_imported_again(turku: Inventory, tmp_path: Path) -> None:
    path = finnish_list(tmp_path / "yritykset.xlsx", 3)
    undo_step(turku, apply_list_import(turku, planned(turku, path)).step)

    apply_list_import(turku, planned(turku, path))

    assert len(record_table(turku, "company").rows) == 3


def test_planning_changes_nothing(turku: Inventory, tmp_path: Path) -> None:
    planned(turku, finnish_list(tmp_path / "yritykset.xlsx", 5))

    assert not held(turku)
    assert not turku.backups()


@pytest.mark.only_a_file("backups")
def test_a_backup_is_made_first(turku: Inventory, tmp_path: Path) -> None:
    apply_list_import(turku, planned(turku, finnish_list(tmp_path / "yritykset.xlsx", 1)))

    assert len(turku.backups()) == 1


def test_a_cell_that_is_no_answer_is_a_problem_at_its_cell_and_the_row_still_comes_in(
    turku: Inventory, tmp_path: Path
) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Company", "Country"], ["Havu Oy", "Atlantis"], ["Lumi Oy", "Finland"])

    plan = planned(turku, path)
    apply_list_import(turku, plan)

    (problem,) = plan.problems
    assert (str(problem.place), problem.code) == ("Yritykset!B2", "list-unknown-choice")
    assert "Atlantis" in messages.say(problem)
    rows = {line.row.title: line.row.values.get("co_country") for line in record_table(turku, "company").rows}
    assert rows == {"Havu Oy": None, "Lumi Oy": "FI"}


def test_the_remarks_keep_what_could_not_be_read(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Company", "Country", "Notes"], ["Havu Oy", "Atlantis", "Met in May"])

    assert planned(turku, path).lines[0].content.values["co_note"] == "Met in May\nCountry: Atlantis"


def test_an_answer_that_breaks_a_rule_is_kept_in_the_draft_and_listed(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Company", "Founded"], ["Havu Oy", 2099])

    plan = planned(turku, path)

    assert [str(problem.place) for problem in plan.problems] == ["Yritykset!B2"]
    assert plan.lines[0].content.values["co_founding_year"] == 2099


@pytest.mark.parametrize("country", ["Suomi", "Finlande", "Finlandia", "Soome", "Finland", "FI"])
def test_choices_are_understood_in_every_language_and_as_codes(turku: Inventory, tmp_path: Path, country: str) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Company", "Country"], ["Havu Oy", country])

    assert planned(turku, path).lines[0].content.values["co_country"] == "FI"


def test_choices_are_understood_without_their_accents(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Yritys", "Yritystyyppi"], ["Havu Oy", "tytaryhtio"])

    assert planned(turku, path).lines[0].content.values["co_type"] == "subsidiary"


def test_several_choices_may_be_separated_by_commas(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Company", "Markets served today"], ["Havu Oy", "Suomi, Viro / France"])

    assert planned(turku, path).lines[0].content.values["co_markets_now"] == ["FI", "EE", "FR"]


def test_a_day_of_foundation_gives_its_year(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(
        tmp_path / "list.xlsx", ["Company", "Founded"], ["Havu Oy", date(2015, 3, 12)], ["Lumi Oy", "3.4.2016"]
    )

    assert [line.content.values["co_founding_year"] for line in planned(turku, path).lines] == [2015, 2016]


def test_a_dash_is_an_empty_cell(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Company", "Staff"], ["Havu Oy", "–"])

    plan = planned(turku, path)

    assert not plan.problems
    assert "co_staff" not in plan.lines[0].content.values


def test_a_company_that_is_here_already_is_named_and_left_out(turku: Inventory, tmp_path: Path) -> None:
    company(turku, co_legal_name="Havu Oy", co_city="Turku", co_country="FI", co_reg_no="2112367-3")
    path = small_list(tmp_path / "list.xlsx", ["Yritys", "Y-tunnus"], ["HAVU", "2112367-3"], ["Lumi Oy", "2100000-5"])

    plan = planned(turku, path)
    report = apply_list_import(turku, plan)

    assert [(line.kind, line.like) for line in plan.lines] == [(POSSIBLE, "Havu Oy"), (NEW, "")]
    assert len(report.records) == 1


def test_what_may_be_here_already_comes_in_when_the_user_says_so(turku: Inventory, tmp_path: Path) -> None:
    company(turku, co_legal_name="Havu Oy", co_reg_no="2112367-3")
    path = small_list(tmp_path / "list.xlsx", ["Yritys", "Y-tunnus"], ["HAVU", "2112367-3"])

    assert len(apply_list_import(turku, planned(turku, path), also_possible=True).records) == 1


def test_the_second_of_two_rows_for_one_company_is_marked(turku: Inventory, tmp_path: Path) -> None:
    rows = [["Havu Oy", "2112367-3", "Turku"], ["Havu", "2112367-3", "Salo"]]
    path = small_list(tmp_path / "list.xlsx", ["Yritys", "Y-tunnus", "Kaupunki"], *rows)

    assert [line.kind for line in planned(turku, path).lines] == [NEW, POSSIBLE]


def test_a_row_without_a_name_stays_out(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Yritys", "Henkilöstö"], ["Havu Oy", 5], [None, 5])

    assert [line.kind for line in planned(turku, path).lines] == [NEW, UNNAMED]


def test_what_the_user_said_of_a_heading_is_remembered(turku: Inventory, tmp_path: Path) -> None:
    form = bundled_questionnaire().forms["company"]
    path = small_list(
        tmp_path / "list.xlsx", ["Yritys", "Ala", "Kuvaus"], ["Havu Oy", "Bio", "Something or other here."]
    )
    table = read_list(path).tables[0]
    mapping = propose_mapping(turku, table, form).with_question(1, "co_note").with_question(2, "")
    apply_list_import(turku, plan_list_import(turku, path, table, mapping))

    assert propose_mapping(turku, table, form).questions() == {0: "co_legal_name", 1: "co_note"}


def test_choosing_a_question_takes_it_from_another_column(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Yritys", "Brändi"], ["Havu Oy", "Havu"])
    mapping = planned(turku, path).mapping

    assert mapping.with_question(1, "co_legal_name").questions() == {1: "co_legal_name"}


def test_a_list_of_strengths_is_compared_by_titles(turku: Inventory, tmp_path: Path) -> None:
    path = small_list(tmp_path / "list.xlsx", ["Title of the strength", "City"], ["Sequencing", "Turku"])
    apply_list_import(turku, planned(turku, path, "strength"))
    more = small_list(
        tmp_path / "more.xlsx", ["Title of the strength", "City"], ["SEQUENCING", "Salo"], ["Imaging", "Salo"]
    )

    assert [line.kind for line in planned(turku, more, "strength").lines] == [POSSIBLE, NEW]


def test_a_plan_that_was_applied_meanwhile_is_refused_and_changes_nothing(turku: Inventory, tmp_path: Path) -> None:
    plan = planned(turku, finnish_list(tmp_path / "yritykset.xlsx", 2))
    apply_list_import(turku, plan)
    before = held(turku)

    with pytest.raises(GeneraError, match="changed-since-preview"):
        apply_list_import(turku, plan)

    assert held(turku) == before


def test_the_largest_sheet_comes_first_and_hidden_ones_not_at_all(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    small, large, hidden = book.active, book.create_sheet("Large"), book.create_sheet("Hidden")
    assert small is not None
    for sheet, rows in ((small, 1), (large, 3), (hidden, 9)):
        for row in [["Name", "City"], *[["Havu", "Turku"]] * rows]:
            sheet.append(row)
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "list.xlsx")

    assert [table.sheet for table in read_list(tmp_path / "list.xlsx").tables] == ["Large", "Sheet"]


def test_a_form_of_a_questionnaire_is_no_list(tmp_path: Path) -> None:
    path = shutil.copy(paths.resources() / "questionnaire" / "company.xlsx", tmp_path / "company.xlsx")

    with pytest.raises(GeneraError, match="list-is-a-form"):
        read_list(path)


def test_a_file_without_rows_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(GeneraError, match="file-without-list"):
        read_list(write_csv(tmp_path / "list.csv", [["Name", "City"]]))


def test_columns_without_a_question_are_left_to_the_user(turku: Inventory, tmp_path: Path) -> None:
    plan = planned(turku, finnish_list(tmp_path / "yritykset.xlsx", 3))

    place = FINNISH_HEADINGS.index("Yhteyshenkilö")
    assert place in plan.table.columns()
    assert place not in plan.mapping.questions()
    assert all("Matti Malli" not in str(line.content.values) for line in plan.lines)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_stands_in_a_list_it_comes_in_once(turku: Inventory, data: st.DataObject) -> None:
    form = bundled_questionnaire().forms["company"]
    questions = data.draw(st.lists(st.sampled_from(list_questions(form)), max_size=5, unique_by=lambda one: one.key))
    cells = st.lists(CELLS, max_size=len(questions))
    rows = tuple(ListRow(number, row) for number, row in enumerate(data.draw(st.lists(cells, max_size=3)), 2))
    table = ListTable("Sheet", tuple(question.name for question in questions), rows)
    mapping = ListMapping(form.name)
    for place, question in enumerate(questions):
        mapping = mapping.with_question(place, question.key)

    plan = plan_list_import(turku, Path("list.xlsx"), table, mapping)
    report = apply_list_import(turku, plan, also_possible=True, backup=False)

    assert all(messages.say(problem) for problem in plan.problems)
    assert len(report.records) == plan.count(NEW) + plan.count(POSSIBLE)
    assert plan_list_import(turku, Path("list.xlsx"), table, mapping).count(NEW) == 0
    assert not turku.check()


def test_every_draft_tells_who_made_it(turku: Inventory, tmp_path: Path) -> None:
    apply_list_import(turku, planned(turku, finnish_list(tmp_path / "yritykset.xlsx", 1)))

    (record,) = held(turku).values()
    (name,) = record.answers["co_legal_name"]
    assert value_of(record.answers, "co_legal_name") == finnish_companies(1)[0][0]
    assert name.by == turku.info.device
    assert name.at
