"""Groups of records that may be one, decisions that come back, rules for a whole case, problems in the queue."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.record import Record, value_of
from genera_desktop.services.decide_case import decide_by_rule, decide_pair, decide_problem, undo_last_decision
from genera_desktop.services.decisions import DIFFERENT, DUPLICATE, LATER, SAME_VERDICT, SEEN, decisions_of, duplicate
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.group_records import group_records
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.merge_submissions import import_all, state_of
from genera_desktop.services.review_queue import CaseKind, CaseState, ReviewCase, Rule, count_open, review_queue
from genera_desktop.services.undo_last import undo_back_to, undo_last
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import HandEdits
from tests.services.partners import company, coordinator, held, partner

NAMES = {"GEN": "Velquora Génomique SAS", "CAM": "Velquora Genomique", "TUR": "Velquora Génomique"}
TURNOVER = {"GEN": "t3", "CAM": "t2", "TUR": "t1"}


def desk_of(folder: Path, *clusters: str) -> Inventory:
    """A coordinator's inventory to which these clusters have sent nearly the same company, without numbers."""
    theirs = coordinator(folder)
    for cluster in clusters:
        with partner(folder, cluster) as sender:
            site = f"https://velquora-{cluster.lower()}.example"
            company(sender, co_legal_name=NAMES[cluster], co_website=site, co_turnover=TURNOVER[cluster])
            export_workbook(sender, folder / f"{cluster}.xlsx")
    import_all(theirs, [folder / f"{cluster}.xlsx" for cluster in clusters])
    return theirs


@pytest.fixture
def three(tmp_path: Path) -> Inventory:
    return desk_of(tmp_path, "GEN", "CAM", "TUR")


@pytest.fixture
def two(tmp_path: Path) -> Inventory:
    return desk_of(tmp_path, "GEN", "CAM")


def asked(inventory: Inventory) -> list[ReviewCase]:
    return [case for case in review_queue(inventory) if case.state in (CaseState.OPEN, CaseState.LATER)]


def groups(inventory: Inventory) -> list[set[str]]:
    """The clusters of the records that are one."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records, decisions = list(transaction.records.all()), decisions_of(transaction)
    return sorted(
        ({record.cluster for record in group} for group in group_records(questionnaire, records, decisions).groups),
        key=sorted,
    )


def of(inventory: Inventory, cluster: str) -> Record:
    return next(record for record in held(inventory).values() if record.cluster == cluster)


def test_three_records_that_hang_together_are_one_case_with_three_sides(three: Inventory) -> None:
    [case] = asked(three)

    assert (case.kind, len(case.records)) == (CaseKind.POSSIBLE, 3)
    assert {side.cluster for side in case.sides} == {"GEN", "CAM", "TUR"}
    assert all(len(row.cells) == 3 for row in case.rows)


def test_one_decision_makes_all_three_one(three: Inventory) -> None:
    decide_pair(three, asked(three)[0], SAME_VERDICT)

    assert groups(three) == [{"CAM", "GEN", "TUR"}]
    assert [case.kind for case in asked(three)] == [CaseKind.DIFFERENCE]
    assert state_of(three).records["company"] == 1


def test_one_may_be_left_out_and_stays_apart(three: Inventory) -> None:
    decide_pair(three, asked(three)[0], SAME_VERDICT, left_out={of(three, "TUR").uuid})

    assert groups(three) == [{"CAM", "GEN"}, {"TUR"}]
    assert not [case for case in asked(three) if case.kind is CaseKind.POSSIBLE]


def test_what_was_decided_about_three_is_taken_back_as_one(three: Inventory) -> None:
    before = review_queue(three)
    decide_pair(three, before[0], SAME_VERDICT, left_out={of(three, "TUR").uuid})

    undo_last_decision(three)

    assert review_queue(three) == before


def test_going_back_over_a_decision_about_three_stops_at_what_was_before_it(three: Inventory) -> None:
    RecordEditor.open(three, of(three, "TUR").uuid).answer(Address("", "co_staff"), 9)
    decide_pair(three, asked(three)[0], SAME_VERDICT)
    first = undo_last(three).steps[0]
    decide_pair(three, asked(three)[0], SAME_VERDICT)

    undone = undo_back_to(three, first.id)

    assert len(undone.steps) == 1
    assert value_of(of(three, "TUR").answers, "co_staff") == 9


def test_what_a_person_called_different_is_not_joined_through_a_third(three: Inventory) -> None:
    gen, cam, tur = (of(three, cluster).uuid for cluster in ("GEN", "CAM", "TUR"))
    with three.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = list(transaction.records.all())
    decisions = [duplicate(gen, cam, DIFFERENT), duplicate(gen, tur, SAME_VERDICT), duplicate(cam, tur, SAME_VERDICT)]

    found = group_records(questionnaire, records, decisions).groups

    assert not any({gen, cam} <= {record.uuid for record in group} for group in found)


def test_three_that_are_put_off_stay_one_case(three: Inventory) -> None:
    decide_pair(three, asked(three)[0], LATER)

    [case] = asked(three)

    assert (case.state, len(case.records)) == (CaseState.LATER, 3)


def test_a_decision_comes_back_when_an_answer_that_it_saw_changes(two: Inventory) -> None:
    decide_pair(two, asked(two)[0], DIFFERENT)
    RecordEditor.open(two, of(two, "GEN").uuid).answer(Address("", "co_city"), "Paris")

    [case] = asked(two)

    assert (case.kind, case.state, case.reopened, case.verdict) == (CaseKind.POSSIBLE, CaseState.OPEN, True, DIFFERENT)
    assert state_of(two).possible == 1


def test_a_verdict_stays_in_force_until_somebody_has_looked_again(two: Inventory) -> None:
    decide_pair(two, asked(two)[0], SAME_VERDICT)
    RecordEditor.open(two, of(two, "GEN").uuid).answer(Address("", "co_city"), "Paris")
    assert groups(two) == [{"CAM", "GEN"}]
    [case] = [case for case in asked(two) if case.reopened]

    decide_pair(two, case, SAME_VERDICT)

    assert not [case for case in asked(two) if case.kind is CaseKind.POSSIBLE]
    with two.reading() as transaction:
        assert len([one for one in decisions_of(transaction) if one.kind == DUPLICATE]) == 1


def test_an_answer_by_which_nobody_compares_brings_nothing_back(two: Inventory) -> None:
    decide_pair(two, asked(two)[0], DIFFERENT)
    RecordEditor.open(two, of(two, "GEN").uuid).answer(Address("", "co_staff"), 7)

    assert asked(two) == []


def test_splitting_gives_the_records_back_exactly_as_they_were(two: Inventory) -> None:
    before = held(two)
    decide_pair(two, asked(two)[0], SAME_VERDICT)
    for case in asked(two):
        decide_by_rule(two, case, Rule.HOME)
    assert groups(two) == [{"CAM", "GEN"}]
    [joined] = [case for case in review_queue(two) if case.verdict == SAME_VERDICT]

    decide_pair(two, joined, DIFFERENT)

    assert groups(two) == [{"CAM"}, {"GEN"}]
    assert held(two) == before


def test_the_next_workbook_finds_a_record_that_was_merged_into_another(two: Inventory, tmp_path: Path) -> None:
    decide_pair(two, asked(two)[0], SAME_VERDICT)
    with Inventory.open(tmp_path / "CAM.genera") as sender:
        [record] = held(sender)
        RecordEditor.open(sender, record).answer(Address("", "co_staff"), 33)
        export_workbook(sender, tmp_path / "again.xlsx")

    report = import_all(two, [tmp_path / "again.xlsx"])

    assert report.submissions[0].forms["company"]["changed"] == 1
    assert report.records["company"] == 1


def test_all_open_answers_take_the_home_clusters_value_and_come_back_together(two: Inventory) -> None:
    decide_pair(two, asked(two)[0], SAME_VERDICT)
    [case] = asked(two)
    waiting = [row for row in case.rows if row.waits]

    decide_by_rule(two, case, Rule.HOME)

    [decided] = [one for one in review_queue(two) if one.kind is CaseKind.DIFFERENCE]
    kept = {row.label: row.kept for row in decided.rows}
    assert decided.waiting == 0
    assert all(kept[row.label] == row.cells[0].text for row in waiting if row.cells[0])
    undo_last_decision(two)
    assert asked(two) == [case]


@pytest.fixture
def wrong(tmp_path: Path) -> tuple[Inventory, Inventory, str]:
    """A coordinator's inventory that got a workbook with a wrong cell, the sender's, and the record."""
    sender, desk = partner(tmp_path), coordinator(tmp_path)
    record = company(sender, co_staff=12)
    export_workbook(sender, tmp_path / "sent.xlsx")
    import_all(desk, [tmp_path / "sent.xlsx"])
    with HandEdits(tmp_path / "sent.xlsx") as hand:
        hand.type("Companies", record, "co_staff", "a dozen")
    import_all(desk, [tmp_path / "sent.xlsx"])
    return desk, sender, record


def test_what_could_not_be_taken_over_is_in_the_queue_with_its_cell(wrong: tuple[Inventory, Inventory, str]) -> None:
    desk, _, record = wrong

    [case] = asked(desk)

    [row] = case.rows
    assert (case.kind, case.records, case.title) == (CaseKind.PROBLEM, (record,), "Velquora Génomique SAS")
    assert row.cells[0] is not None
    assert (row.cells[0].text, row.kept) == ("a dozen", "12")
    assert row.cells[0].place.startswith("sent.xlsx, Companies!")
    assert "not a number" in row.told


def test_a_problem_that_was_seen_does_not_come_back(wrong: tuple[Inventory, Inventory, str]) -> None:
    desk, _, _ = wrong

    decide_problem(desk, asked(desk)[0], SEEN)

    assert count_open(review_queue(desk)) == 0
    undo_last_decision(desk)
    assert count_open(review_queue(desk)) == 1


def test_a_problem_goes_when_the_answer_is_mended_here(wrong: tuple[Inventory, Inventory, str]) -> None:
    desk, _, record = wrong

    RecordEditor.open(desk, record).answer(Address("", "co_staff"), 13)

    assert asked(desk) == []


def test_a_problem_goes_when_the_laptop_sends_a_workbook_without_it(
    wrong: tuple[Inventory, Inventory, str], tmp_path: Path
) -> None:
    desk, sender, record = wrong
    RecordEditor.open(sender, record).answer(Address("", "co_staff"), 14)
    export_workbook(sender, tmp_path / "better.xlsx")

    import_all(desk, [tmp_path / "better.xlsx"])

    assert asked(desk) == []
