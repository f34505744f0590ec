"""The demonstration is the whole job: what it leaves behind is what its data and its expected results say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.edits import Edit, with_answer
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import COMPLETE, DEMO, LOCAL_ID, REVISION, Dot, Record, status_of, value_of
from genera_desktop.services.decisions import decisions_of, write_decisions
from genera_desktop.services.group_records import Grouping, group_records, merged_records
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.merge_submissions import merge_workbooks
from genera_desktop.services.play_demo import play_demo
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from tests.services.demo_folder import CLUSTERS, FORMS, copied, looked_at

TWO_LAPTOPS = "7e8f16d1-ab83-5c7b-9bbb-63baf330cf78"


@pytest.fixture(scope="module")
def inventories(demo: Path) -> dict[str, dict[str, Record]]:
    """All records of the five inventories."""
    return {cluster: records_in(demo / "inventories" / f"{cluster}.genera") for cluster in CLUSTERS}


@pytest.fixture(scope="module")
def computed(demo: Path) -> dict[str, Mapping[str, Any]]:
    """Answers of all records as tables show them, which have what the form computes too."""
    rows = {}
    for cluster in CLUSTERS:
        with looked_at(demo / "inventories" / f"{cluster}.genera") as inventory, inventory.reading() as transaction:
            rows.update({row.uuid: row.values for form in FORMS for row in transaction.records.rows(form)})
    return rows


@pytest.fixture(scope="module")
def undecided(demo: Path) -> Grouping:
    with looked_at(demo / "coordinator.genera") as inventory, inventory.reading() as transaction:
        return group_records(bundled_questionnaire(), list(transaction.records.all()), decisions_of(transaction))


def records_in(path: Path) -> dict[str, Record]:
    with looked_at(path) as inventory, inventory.reading() as transaction:
        return {record.uuid: record for record in transaction.records.all()}


def plain(record: Record) -> dict[str, Any]:
    """The answers of a record as the demonstration data writes them: lists of items under their repeat's name."""
    content = content_of(record)
    values: dict[str, Any] = dict(content.values)
    for item in content.items:
        values.setdefault(item.repeat, []).append(dict(item.values))
    return values


def told(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if not key.startswith("_")}


def pair(entry: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(entry["records"])


def test_it_leaves_its_files_where_the_design_says(demo: Path) -> None:
    found = {str(path.relative_to(demo).as_posix()) for path in demo.rglob("*") if path.is_file()}

    expected = {f"inventories/{cluster}.genera" for cluster in CLUSTERS}
    expected |= {f"workbooks/{cluster}.xlsx" for cluster in CLUSTERS}
    expected |= {"coordinator.genera", "decided.genera", "decisions.json", "consolidated.xlsx"}
    assert {path for path in found if ".backups/" not in path} == expected


def test_every_record_of_the_data_is_in_its_clusters_inventory(
    inventories: dict[str, dict[str, Record]], demo_data: dict[str, Any]
) -> None:
    for cluster in CLUSTERS:
        entries = [(form, entry) for form in FORMS for entry in demo_data[form] if entry["_cluster"] == cluster]
        held = {uuid: record.form for uuid, record in inventories[cluster].items()}
        assert held == {entry["_uuid"]: form for form, entry in entries}


def test_every_record_has_its_own_answers_and_items(
    inventories: dict[str, dict[str, Record]], demo_data: dict[str, Any]
) -> None:
    forms = bundled_questionnaire().forms
    for name in FORMS:
        calculated = {one.key for one in forms[name].questions_of("") if one.type is QuestionType.CALCULATE}
        for entry in demo_data[name]:
            if entry["_uuid"] == TWO_LAPTOPS:
                continue
            held = plain(inventories[entry["_cluster"]][entry["_uuid"]])
            assert {key: value for key, value in held.items() if key not in calculated} == {
                key: value for key, value in told(entry).items() if key not in calculated
            }, entry["_local_id"]


@pytest.mark.parametrize("question", ["co_size_class", "co_sme", "co_trl_max", "co_ready", "pr_score"])
def test_the_forms_compute_what_the_data_says(
    question: str, computed: dict[str, Mapping[str, Any]], demo_data: dict[str, Any]
) -> None:
    entries = demo_data["preparation" if question.startswith("pr_") else "company"]
    expected = {entry["_local_id"]: entry.get(question) for entry in entries}

    assert {entry["_local_id"]: computed[entry["_uuid"]].get(question) for entry in entries} == expected


def test_every_record_is_marked_as_demonstration_with_its_number_and_revision(
    inventories: dict[str, dict[str, Record]], demo_data: dict[str, Any]
) -> None:
    for form in FORMS:
        for entry in demo_data[form]:
            answers = inventories[entry["_cluster"]][entry["_uuid"]].answers
            found = [value_of(answers, key) for key in (DEMO, LOCAL_ID, REVISION)]
            assert found == [True, entry["_local_id"], entry["_revision"]]


def test_every_record_is_complete(inventories: dict[str, dict[str, Record]]) -> None:
    drafts = [
        value_of(record.answers, LOCAL_ID)
        for records in inventories.values()
        for record in records.values()
        if status_of(record) != COMPLETE
    ]

    assert drafts == []


def test_the_coordinator_holds_every_record_that_the_clusters_hold(
    demo: Path, inventories: dict[str, dict[str, Record]]
) -> None:
    merged = records_in(demo / "coordinator.genera")

    assert merged.keys() == {uuid for records in inventories.values() for uuid in records}


def test_pairs_that_share_an_identifier_are_the_same(undecided: Grouping, expected: dict[str, Any]) -> None:
    sure = {pair(one) for one in expected["duplicates"] if one["id"] in ("D1", "D2")}

    assert {frozenset((one.left, one.right)) for one in undecided.same} == sure


def test_pairs_without_a_shared_identifier_wait_for_a_decision(undecided: Grouping, expected: dict[str, Any]) -> None:
    possible = {frozenset((one.left, one.right)) for one in undecided.possible}

    assert {pair(one) for one in expected["duplicates"] if one["id"] in ("D3", "D4")} <= possible


def test_lookalikes_are_no_pairs(undecided: Grouping, expected: dict[str, Any]) -> None:
    found = {frozenset((one.left, one.right)) for one in (*undecided.same, *undecided.possible)}

    assert not found & {pair(one) for one in expected["lookalikes_not_to_merge"]}


def test_differences_between_clusters_are_open_conflicts(undecided: Grouping, expected: dict[str, Any]) -> None:
    merged = merged_records(bundled_questionnaire(), undecided, [])
    found = {
        (frozenset(difference.records), difference.question): {repr(one.answer.value) for one in difference.options}
        for record in merged
        for difference in record.differences
    }

    twins = {one["id"]: pair(one) for one in expected["duplicates"]}
    between = [one for one in expected["conflicts"] if one["kind"] == "cross-cluster"]
    assert found == {
        (twins[conflict["duplicate"]], question.rsplit(".", 1)[-1]): {repr(value) for value in values}
        for conflict in between
        for question, values in conflict["fields"].items()
    }


def test_edits_on_two_laptops_are_open_conflicts(demo: Path, expected: dict[str, Any]) -> None:
    record = records_in(demo / "coordinator.genera")[TWO_LAPTOPS]
    found = {one.address.key: {version.value for version in one.versions} for one in conflicts_of(record)}

    [inside] = [one for one in expected["conflicts"] if one.get("record") == TWO_LAPTOPS]
    assert found == {question: set(values) for question, values in inside["fields"].items()}


def test_after_the_decisions_each_company_is_there_once(demo: Path, expected: dict[str, Any]) -> None:
    with looked_at(demo / "decided.genera") as inventory, inventory.reading() as transaction:
        decisions = decisions_of(transaction)
        grouping = group_records(bundled_questionnaire(), list(transaction.records.all()), decisions)
    companies = [one for one in merged_records(bundled_questionnaire(), grouping, decisions) if one.form == "company"]

    assert len(companies) == expected["expected"]["companies_total"]
    assert Counter(one.cluster for one in companies) == expected["expected"]["companies_after_merge"]
    assert not grouping.possible


def test_after_the_decisions_no_conflict_is_open(demo: Path) -> None:
    with looked_at(demo / "decided.genera") as inventory, inventory.reading() as transaction:
        records, decisions = list(transaction.records.all()), decisions_of(transaction)
    merged = merged_records(
        bundled_questionnaire(), group_records(bundled_questionnaire(), records, decisions), decisions
    )

    assert [conflict for record in records for conflict in conflicts_of(record)] == []
    assert [difference for record in merged for difference in record.differences] == []


def test_the_later_laptop_wins_in_the_decided_inventory(demo: Path, demo_data: dict[str, Any]) -> None:
    [conflict] = demo_data["edit_conflicts"]
    record = records_in(demo / "decided.genera")[TWO_LAPTOPS]

    assert value_of(record.answers, "co_staff") == conflict["version_b"]["co_staff"]
    assert value_of(record.answers, "co_sel_status") == conflict["version_b"]["co_sel_status"]


@pytest.fixture(scope="module")
def replayed(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The coordinator's inventory after another merge of the same workbooks, in another order, and decisions."""
    folder = tmp_path_factory.mktemp("replayed")
    files = [demo / "workbooks" / f"{cluster}.xlsx" for cluster in sorted(CLUSTERS)]
    merge_workbooks(
        files, folder / "consolidated.xlsx", into=folder / "again.genera", decisions_file=demo / "decisions.json"
    )
    return folder


def test_the_same_workbooks_and_decisions_give_the_same_bytes(demo: Path, replayed: Path) -> None:
    assert (replayed / "consolidated.xlsx").read_bytes() == (demo / "consolidated.xlsx").read_bytes()


def test_decisions_once_applied_are_written_as_they_were_read(demo: Path, replayed: Path) -> None:
    with looked_at(replayed / "again.genera") as inventory:
        write_decisions(inventory, replayed / "decisions.json")

    assert (replayed / "decisions.json").read_text("utf-8") == (demo / "decisions.json").read_text("utf-8")


def test_a_decision_comes_back_when_an_answer_that_it_saw_has_changed(demo: Path, tmp_path: Path) -> None:
    path = copied(demo / "decided.genera", tmp_path)
    with Inventory.open(path) as inventory:
        with inventory.writing() as transaction:
            [twin] = [one for one in transaction.records.all() if value_of(one.answers, LOCAL_ID) == "GEN-C11"]
            edit = Edit(Dot("later", 1), "2026-12-01T09:00:00Z")
            transaction.records.put(with_answer(twin, Address("", "co_staff"), 30, edit), Summary())
        with inventory.reading() as transaction:
            records, decisions = list(transaction.records.all()), decisions_of(transaction)
    merged = merged_records(
        bundled_questionnaire(), group_records(bundled_questionnaire(), records, decisions), decisions
    )

    assert [difference.question for record in merged for difference in record.differences] == ["co_staff"]


def test_writing_the_consolidated_workbook_again_changes_no_byte(demo: Path, tmp_path: Path) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        write_consolidated(inventory, tmp_path / "again.xlsx")

    assert (tmp_path / "again.xlsx").read_bytes() == (demo / "consolidated.xlsx").read_bytes()


def test_it_leaves_a_folder_alone_in_which_something_else_lies(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")

    with pytest.raises(GeneraError) as refusal:
        play_demo(tmp_path)

    assert refusal.value.code == "demo-folder-taken"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
