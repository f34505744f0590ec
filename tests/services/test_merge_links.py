"""Links between records: absent, the same, edited or emptied on either side, and what becomes of them when the record
that is meant comes late, is deleted, or is found to be one with another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from genera_desktop.problems import Severity
from genera_desktop.records.content import Address, Content
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import value_of
from genera_desktop.services.decisions import DIFFERENT, SAME_VERDICT, decide, decisions_of, duplicate
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.group_records import group_records, merged_records
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.services.histories import ROWS
from tests.services.partners import Clock, add, copy_of, held
from tests.services.questionnaire_files import visits

FRIEND = Address("", "friend")


@dataclass(frozen=True)
class Linked:
    """Two laptops of one cluster, the second one's clock ahead, and a coordinator. Bo's friend is Anna."""

    one: Inventory
    two: Inventory
    desk: Inventory
    people: dict[str, str]
    folder: Path

    def befriend(self, laptop: Inventory, friend: str | None) -> None:
        RecordEditor.open(laptop, self.people["Bo"]).answer(FRIEND, self.people[friend] if friend else None)

    def send(self, laptop: Inventory, name: str) -> Path:
        export_workbook(laptop, self.folder / name)
        return self.folder / name

    def meet(self) -> tuple[object, bool]:
        """Both laptops send; Bo's friend as the coordinator sees it, and whether somebody must decide."""
        import_all(self.desk, [self.send(self.one, "one.xlsx"), self.send(self.two, "two.xlsx")])
        record = held(self.desk)[self.people["Bo"]]
        friend = value_of(record.answers, "friend")
        names = {uuid: name for name, uuid in self.people.items()}
        return names.get(str(friend)), any(one.address == FRIEND for one in conflicts_of(record))

    def merged_friend(self) -> object:
        """Bo's friend in the merged inventory."""
        with self.desk.reading() as transaction:
            questionnaire, decisions = current_questionnaire(transaction), decisions_of(transaction)
            grouping = group_records(questionnaire, [*transaction.records.all()], decisions)
        merged = {record.uuid: record for record in merged_records(questionnaire, grouping, decisions)}
        return merged[self.people["Bo"]].values["friend"].value


@pytest.fixture
def linked(tmp_path: Path) -> Iterator[Linked]:
    with visits(tmp_path / "one", *ROWS, cluster="red") as one, visits(tmp_path / "desk", *ROWS) as desk:
        people = {name: add(one, "visit", Content({"who": name})) for name in ("Anna", "Anne", "Cy")}
        people["Bo"] = add(one, "visit", Content({"who": "Bo", "friend": people["Anna"]}))
        later = Clock()
        later.moment += timedelta(hours=1)
        with copy_of(one, tmp_path / "two.genera", clock=later) as two:
            yield Linked(one, two, desk, people, tmp_path)


@pytest.mark.parametrize(
    ("before", "here", "there", "friend", "asks"),
    [
        (None, "same", "same", None, False),
        (None, "same", "Anne", "Anne", False),
        (None, "Anne", "Anne", "Anne", False),
        (None, "Anne", "Cy", "Cy", True),
        ("Anna", "same", "same", "Anna", False),
        ("Anna", "same", "Anne", "Anne", False),
        ("Anna", "same", None, None, False),
        ("Anna", "Anne", "Anne", "Anne", False),
        ("Anna", "Anne", "Cy", "Cy", True),
        ("Anna", None, "Cy", "Cy", True),
        ("Anna", None, None, None, False),
    ],
)
def test_a_link_is_merged_as_an_answer_is(
    linked: Linked, before: str | None, here: str | None, there: str | None, friend: str | None, asks: bool
) -> None:
    if before is None:
        linked.befriend(linked.one, None)
        apply_import(linked.two, plan_import(linked.two, linked.send(linked.one, "first.xlsx")))
    for laptop, now in ((linked.one, here), (linked.two, there)):
        if now != "same":
            linked.befriend(laptop, now)

    assert linked.meet() == (friend, asks)


def test_a_link_to_a_record_that_comes_later_leads_there_then(linked: Linked) -> None:
    late = add(linked.one, "visit", Content({"who": "Di"}))
    linked.people["Di"] = late
    linked.befriend(linked.one, "Di")
    first = linked.send(linked.one, "first.xlsx")
    with visits(linked.folder / "other", *ROWS) as other:
        import_all(other, [linked.send(linked.two, "two.xlsx"), first])
        assert value_of(held(other)[linked.people["Bo"]].answers, "friend") == late
        assert RecordEditor.open(other, linked.people["Bo"]).session.problems() == []


def test_a_link_to_a_record_that_the_other_side_deleted_is_kept_and_told(linked: Linked) -> None:
    delete_records(linked.one, [linked.people["Anna"]])

    assert linked.meet() == ("Anna", False)

    [problem] = RecordEditor.open(linked.desk, linked.people["Bo"]).session.problems()
    assert (problem.code, problem.place.question, problem.severity) == ("unknown-link", "friend", Severity.WARNING)


def test_a_link_follows_while_two_records_are_one_and_comes_back_when_they_are_not(linked: Linked) -> None:
    linked.meet()
    anna, anne = linked.people["Anna"], linked.people["Anne"]
    survivor = min(anna, anne)

    decide(linked.desk, [duplicate(anna, anne, SAME_VERDICT)])
    assert linked.merged_friend() == survivor
    decide(linked.desk, [duplicate(anna, anne, DIFFERENT)])
    assert linked.merged_friend() == anna


def test_a_later_workbook_of_a_record_that_was_joined_still_finds_it(linked: Linked) -> None:
    linked.meet()
    anna, anne = linked.people["Anna"], linked.people["Anne"]
    decide(linked.desk, [duplicate(anna, anne, SAME_VERDICT)])
    other = max(anna, anne)
    RecordEditor.open(linked.one, other).answer(Address("", "total"), 7)

    plan = plan_import(linked.desk, linked.send(linked.one, "later.xlsx"))
    apply_import(linked.desk, plan)

    assert {line.kind for line in plan.records if line.record == other} == {"changed"}
    assert value_of(held(linked.desk)[other].answers, "total") == 7
