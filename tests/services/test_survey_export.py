"""Exports of KoboToolbox and ODK Central become drafts: the same answers, lists included, once and not twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.records.content import content_of
from genera_desktop.services.import_list import (
    HERE,
    NEW,
    POSSIBLE,
    ListPlan,
    apply_list_import,
    likeliest_form,
    plan_list_import,
)
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.survey_export import joined_choices, read_survey_export
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.words import ChoiceWords
from tests.services.company_lists import finnish_companies, write_xlsx
from tests.services.partners import held, partner
from tests.services.survey_exports import asked, central, form, kobo


@pytest.fixture
def entries(demo_data: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry for entry in demo_data["company"] if entry["_cluster"] == "GEN"][:6]


@pytest.fixture
def genopole(tmp_path: Path) -> Inventory:
    return partner(tmp_path / "inventories", "GEN")


def planned(inventory: Inventory, path: Path) -> ListPlan:
    file = read_survey_export(path, bundled_questionnaire())
    assert file is not None
    [table] = file.tables
    return plan_list_import(inventory, path, table, likeliest_form(inventory, table, bundled_questionnaire()))


def answered(entry: dict[str, Any]) -> dict[str, Any]:
    """What a person answered in a demonstration record: its lists as lists of items."""
    shown = form("company")
    own = {question.key: entry[question.key] for question in asked(shown) if entry.get(question.key) not in (None, [])}
    for repeat in shown.repeats:
        keys = [question.key for question in asked(shown, repeat.key)]
        items = [
            {key: item[key] for key in keys if item.get(key) not in (None, [])} for item in entry.get(repeat.key, ())
        ]
        if items:
            own[repeat.key] = items
    return own


def in_any_order(records: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The same with the codes of several choices sorted: columns for each choice keep no order."""

    def ordered(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        if all(isinstance(one, str) for one in value):
            return sorted(value)
        return [{key: ordered(inner) for key, inner in one.items()} for one in value]

    return {name: {key: ordered(value) for key, value in record.items()} for name, record in records.items()}


def imported(inventory: Inventory) -> dict[str, dict[str, Any]]:
    """The answers of the inventory's records, by their titles."""
    shown = form("company")
    found = {}
    for record in held(inventory).values():
        content = content_of(record)
        computed = {question.key for question in shown.questions if question.type is QuestionType.CALCULATE}
        values: dict[str, Any] = {key: value for key, value in content.values.items() if key not in computed}
        for item in content.items:
            values.setdefault(item.repeat, []).append(item.values)
        found[str(content.values[shown.key_of("company.name")])] = values
    return found


def by_name(entries: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    name = form("company").key_of("company.name")
    return {entry[name]: answered(entry) for entry in entries}


@pytest.mark.parametrize("labels", [False, True], ids=["names", "labels"])
@pytest.mark.parametrize("split", [False, True], ids=["joined", "split"])
def test_a_kobo_workbook_gives_the_same_answers_in_every_form_of_export(
    genopole: Inventory, entries: list[dict[str, Any]], tmp_path: Path, labels: bool, split: bool
) -> None:
    path = kobo(tmp_path / "company.xlsx", "company", entries, labels=labels, split=split)

    plan = planned(genopole, path)
    apply_list_import(genopole, plan, also_possible=True)

    assert [problem.code for problem in plan.problems] == []
    assert in_any_order(imported(genopole)) == in_any_order(by_name(entries))


def test_labels_of_another_language_are_understood(
    genopole: Inventory, entries: list[dict[str, Any]], tmp_path: Path
) -> None:
    path = kobo(tmp_path / "company.xlsx", "company", entries, labels=True, split=True, language="fi")

    apply_list_import(genopole, planned(genopole, path), also_possible=True)

    assert in_any_order(imported(genopole)) == in_any_order(by_name(entries))


@pytest.mark.parametrize("archive", [False, True], ids=["files", "archive"])
def test_centrals_files_are_joined_by_their_keys(
    genopole: Inventory, entries: list[dict[str, Any]], tmp_path: Path, archive: bool
) -> None:
    path = central(tmp_path / "central", "company", entries, archive=archive)

    plan = planned(genopole, path)
    apply_list_import(genopole, plan, also_possible=True)

    assert [problem.code for problem in plan.problems] == []
    assert in_any_order(imported(genopole)) == in_any_order(by_name(entries))


def test_a_further_file_of_an_export_that_cannot_be_read_is_named_not_passed_over(
    entries: list[dict[str, Any]], tmp_path: Path
) -> None:
    path = central(tmp_path, "company", entries)
    further = min(tmp_path.glob("company-*.csv"))
    further.write_bytes(b"\0" + further.read_bytes())

    with pytest.raises(GeneraError) as refused:
        read_survey_export(path, bundled_questionnaire())

    assert (refused.value.code, refused.value.params["file"]) == ("file-not-text", further.name)


def test_the_same_export_again_adds_nothing(genopole: Inventory, entries: list[dict[str, Any]], tmp_path: Path) -> None:
    path = kobo(tmp_path / "company.xlsx", "company", entries)
    apply_list_import(genopole, planned(genopole, path), also_possible=True)

    again = planned(genopole, path)

    assert {line.kind for line in again.lines} == {HERE}


def test_a_later_export_adds_only_the_new_submissions(
    genopole: Inventory, entries: list[dict[str, Any]], tmp_path: Path
) -> None:
    apply_list_import(
        genopole, planned(genopole, kobo(tmp_path / "first.xlsx", "company", entries[:2])), also_possible=True
    )

    later = planned(genopole, kobo(tmp_path / "later.xlsx", "company", entries[:3]))

    assert [line.kind for line in later.lines] in ([HERE, HERE, NEW], [HERE, HERE, POSSIBLE])


def test_a_wrong_code_in_a_list_is_a_problem_at_its_sheet_and_cell(
    genopole: Inventory, entries: list[dict[str, Any]], tmp_path: Path
) -> None:
    shown = form("company")
    [products] = [repeat.key for repeat in shown.repeats if repeat.role == "company.products"]
    path = central(tmp_path / "central", "company", entries[:1])
    items = path.with_name(f"company-{products}.csv")
    first = entries[0][products][0]
    items.write_text(items.read_text(encoding="utf-8").replace(f",{first['cp_trl']},", ",99,", 1), encoding="utf-8")

    [problem] = planned(genopole, path).problems

    assert problem.place.sheet == items.stem
    assert problem.place.cell.startswith("D")
    assert problem.place.question == shown.key_of("product.trl")


def test_a_plain_list_is_no_export(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", finnish_companies())

    assert read_survey_export(path, bundled_questionnaire()) is None


def test_an_archive_without_answers_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 nothing")

    with pytest.raises(GeneraError) as refusal:
        read_survey_export(bad, bundled_questionnaire())

    assert refusal.value.code == "archive-is-damaged"


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("gen ana", "gen; ana"),
        ("Sequencing and omics data generation Primary and secondary analysis", "gen; ana"),
        ("gen nonsense", "gen nonsense"),
        ("", ""),
    ],
)
def test_choices_parted_by_blanks_are_taken_apart_where_that_is_clear(cell: str, codes: str) -> None:
    shown = form("company")
    words = ChoiceWords(shown.choices_of(shown.question(shown.key_of("company.segments"))), "en")

    assert joined_choices(cell, words) == codes
