"""What the merge joins without asking."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from genera_desktop.services.group_records import group_records
from genera_desktop.services.load_questionnaire import current_questionnaire
from tests.services.demo_folder import looked_at


def test_only_pairs_that_are_certain_are_joined_and_the_others_wait(demo: Path, expected: dict[str, Any]) -> None:
    inventory = looked_at(demo / "coordinator.genera")
    try:
        with inventory.reading() as transaction:
            questionnaire = current_questionnaire(transaction)
            records = list(transaction.records.all())
    finally:
        inventory.close()

    grouping = group_records(questionnaire, records, [])

    told = {one["id"]: frozenset(one["records"]) for one in expected["duplicates"]}
    assert {frozenset((pair.left, pair.right)) for pair in grouping.same} == {told["D1"], told["D2"]}
    assert {frozenset((pair.left, pair.right)) for pair in grouping.possible} == {told["D3"], told["D4"]}
    joined = {frozenset(record.uuid for record in group) for group in grouping.groups if len(group) > 1}
    assert joined == {told["D1"], told["D2"]}
