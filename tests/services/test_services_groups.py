"""What the merge joins without asking."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import Record, value_of
from genera_desktop.services.group_records import group_records
from genera_desktop.services.load_questionnaire import current_questionnaire
from tests.services.demo_folder import looked_at


def records_of(inventory_file: Path) -> tuple[Questionnaire, list[Record]]:
    with looked_at(inventory_file) as inventory, inventory.reading() as transaction:
        return current_questionnaire(transaction), list(transaction.records.all())


def test_a_strength_that_two_clusters_tell_of_is_one(demo: Path) -> None:
    questionnaire, records = records_of(demo / "coordinator.genera")
    of_a_company = questionnaire.forms["strength"].key_of("strength.owner")
    told = next(one for one in records if one.form == "strength" and value_of(one.answers, of_a_company))
    again = replace(told, uuid="00000000-0000-4000-8000-000000000001", cluster="XXX")

    grouping = group_records(questionnaire, [*records, again], [])

    assert {told.uuid, again.uuid} in [{record.uuid for record in group} for group in grouping.groups]


def test_only_pairs_that_are_certain_are_joined_and_the_others_wait(demo: Path, expected: dict[str, Any]) -> None:
    questionnaire, records = records_of(demo / "coordinator.genera")

    grouping = group_records(questionnaire, records, [])

    told = {one["id"]: frozenset(one["records"]) for one in expected["duplicates"]}
    assert {frozenset((pair.left, pair.right)) for pair in grouping.same} == {told["D1"], told["D2"]}
    assert {frozenset((pair.left, pair.right)) for pair in grouping.possible} == {told["D3"], told["D4"]}
    joined = {frozenset(record.uuid for record in group) for group in grouping.groups if len(group) > 1}
    assert joined == {told["D1"], told["D2"]}
