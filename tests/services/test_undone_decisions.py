"""A decision that was taken back after a partner had received it.

From then on it is what the partner's workbook says, like any other edit in it: the same workbooks and decisions give
the same inventory, whatever was decided and taken back in between. It comes back before everybody's eyes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import value_of
from genera_desktop.services.decide_case import undo_last_decision
from genera_desktop.services.decisions import conflict_decision, decide, read_decisions, write_decisions
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_plan import CHANGED
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from tests.services.histories import ROWS
from tests.services.partners import Clock, add, copy_of, held
from tests.services.questionnaire_files import visits
from tests.services.test_law_imports import by_uuid

CITY = Address("", "city")


@dataclass(frozen=True)
class TakenBack:
    """A coordinator who decided for Lyon, sent that to a cluster and took it back; its workbook after that."""

    desk: Inventory
    uuid: str
    files: list[Path]
    back: Path

    def cities(self) -> set[object]:
        """The city, or the several that are in conflict."""
        record = held(self.desk)[self.uuid]
        waiting = [one for conflict in conflicts_of(record) for one in conflict.versions]
        return {one.value for one in waiting} or {value_of(record.answers, "city")}


@pytest.fixture
def taken_back(tmp_path: Path) -> Iterator[TakenBack]:
    files = [tmp_path / "one.xlsx", tmp_path / "two.xlsx"]
    with visits(tmp_path / "one", *ROWS, cluster="red") as one, visits(tmp_path / "desk", *ROWS) as desk:
        uuid = add(one, "visit", Content({"who": "Anna", "city": "Évry"}))
        with copy_of(one, tmp_path / "two.genera", clock=Clock()) as two:
            for laptop, city, file in zip((one, two), ("Paris", "Lyon"), files, strict=True):
                RecordEditor.open(laptop, uuid).answer(CITY, city)
                export_workbook(laptop, file)
        import_all(desk, files)
        decide(desk, [conflict_decision(held(desk)[uuid], CITY, "Lyon")])
        make_starter(desk, "red", tmp_path / "starter.xlsx")
        apply_import(one, plan_import(one, tmp_path / "starter.xlsx"))
        export_workbook(one, tmp_path / "back.xlsx")
        undo_last_decision(desk)
        yield TakenBack(desk, uuid, files, tmp_path / "back.xlsx")


def test_until_the_partner_sends_again_the_conflict_is_open(taken_back: TakenBack) -> None:
    assert taken_back.cities() == {"Paris", "Lyon"}


def test_it_comes_back_with_the_partners_workbook_as_a_change_that_is_shown_and_told(taken_back: TakenBack) -> None:
    plan = plan_import(taken_back.desk, taken_back.back)
    apply_import(taken_back.desk, plan)

    assert [line.kind for line in plan.records] == [CHANGED]
    assert taken_back.cities() == {"Lyon"}
    with taken_back.desk.reading() as transaction:
        [submission] = [one for one in transaction.submissions.all() if one.file == "back.xlsx"]
        told = transaction.history.of(taken_back.uuid, "", "city")[0]
    assert told.origin == f"submission:{submission.id}"


def test_whoever_never_decided_gets_the_same_from_the_same_workbooks(taken_back: TakenBack, tmp_path: Path) -> None:
    import_all(taken_back.desk, [taken_back.back])
    write_consolidated(taken_back.desk, tmp_path / "desk.xlsx")

    with visits(tmp_path / "other", *ROWS) as other:
        import_all(other, [taken_back.back, *taken_back.files])
        write_consolidated(other, tmp_path / "other.xlsx")
        assert by_uuid(other) == by_uuid(taken_back.desk)
    assert (tmp_path / "desk.xlsx").read_bytes() == (tmp_path / "other.xlsx").read_bytes()


def test_where_something_else_was_decided_meanwhile_it_waits_for_a_person(
    taken_back: TakenBack, tmp_path: Path
) -> None:
    decide(taken_back.desk, [conflict_decision(held(taken_back.desk)[taken_back.uuid], CITY, "Paris")])
    write_decisions(taken_back.desk, tmp_path / "decisions.json")

    import_all(taken_back.desk, [taken_back.back])

    assert taken_back.cities() == {"Paris", "Lyon"}
    with visits(tmp_path / "other", *ROWS) as other:
        import_all(other, taken_back.files)
        decide(other, read_decisions(tmp_path / "decisions.json"))
        import_all(other, [taken_back.back])
        assert by_uuid(other) == by_uuid(taken_back.desk)
