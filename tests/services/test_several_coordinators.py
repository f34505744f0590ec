"""Several coordinators on one inventory: what somebody else did meanwhile is shown, and never overwritten."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop import messages
from genera_desktop.address import ServerAddress
from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.records.record import LOCAL_ID, value_of
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.decide_case import decide_answer, decide_pair, take_back, undo_last_decision
from genera_desktop.services.edit_many import BULK, apply_edits, bulk_wishes, plan_edits
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.meanwhile import MeanwhileError
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.review_queue import ReviewCase, review_queue
from genera_desktop.services.undo_last import redo_last, undo_last
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.postgres import Server, running
from tests.reliability.two_coordinators import torn
from tests.services.partners import Clock, company, held, partner

pytestmark = pytest.mark.only_a_file("names a server itself")

CITY, NAME, STAFF, COUNTRY = (Address("", f"co_{name}") for name in ("city", "legal_name", "staff", "country"))


@pytest.fixture
def place(server: Server) -> ServerAddress:
    return ServerAddress(server.place())


@pytest.fixture
def anna(place: ServerAddress) -> Iterator[Inventory]:
    with create_inventory(place, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def ben(anna: Inventory, place: ServerAddress) -> Iterator[Inventory]:
    """The same inventory in another coordinator's program."""
    with Inventory.open(ServerAddress(f"{place.url}&target_session_attrs=any"), clock=anna.clock) as opened:
        yield opened


@pytest.fixture
def uuid(anna: Inventory) -> str:
    return company(anna)


def answer_of(inventory: Inventory, uuid: str, address: Address) -> object:
    record = held(inventory)[uuid]
    return value_of((record.items[address.item] if address.item else record).answers, address.key)


def clash(editor: RecordEditor, address: Address, value: str) -> MeanwhileError:
    with pytest.raises(MeanwhileError) as refusal:
        editor.answer(address, value)
    return refusal.value


# answers


def test_answers_to_other_questions_stand_beside_each_other(anna: Inventory, ben: Inventory, uuid: str) -> None:
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)

    hers.answer(CITY, "Tartu")
    his.answer(STAFF, 12)
    hers.answer(COUNTRY, "EE")

    assert [answer_of(anna, uuid, one) for one in (CITY, STAFF, COUNTRY)] == ["Tartu", 12, "EE"]
    assert his.session.state(CITY).value == "Tartu"
    assert hers.session.state(STAFF).value == 12
    assert anna.check() == []


def test_of_two_answers_to_one_question_the_first_stands_and_the_second_is_told_of_it(
    anna: Inventory, ben: Inventory, uuid: str
) -> None:
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)
    hers.answer(CITY, "Tartu")

    told = clash(his, CITY, "Turku")

    assert (told.clashes[0].theirs, told.clashes[0].mine) == ("Tartu", "Turku")
    assert "Tartu" in messages.say(told)
    assert "Turku" in messages.say(told)
    assert answer_of(ben, uuid, CITY) == his.session.state(CITY).value == "Tartu"


def test_who_has_seen_it_may_write_the_own_answer_all_the_same(anna: Inventory, ben: Inventory, uuid: str) -> None:
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)
    hers.answer(CITY, "Tartu")
    told = clash(his, CITY, "Turku")

    his.answer_many(told.given)

    assert answer_of(anna, uuid, CITY) == "Turku"


def test_the_same_answer_from_both_is_no_matter(anna: Inventory, ben: Inventory, uuid: str) -> None:
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)
    hers.answer(CITY, "Tartu")

    his.answer(CITY, "Tartu")

    assert answer_of(anna, uuid, CITY) == "Tartu"


def test_entries_that_both_add_to_a_list_are_all_there(anna: Inventory, ben: Inventory, uuid: str) -> None:
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)
    hers.add_item("co_product", item_id="one")
    hers.answer(Address("one", "cp_name"), "Hers")

    his.add_item("co_product", item_id="two")
    his.answer(Address("two", "cp_name"), "His")

    again = RecordEditor.open(anna, uuid)
    assert again.session.items("co_product") == his.session.items("co_product") == ["one", "two"]
    assert answer_of(anna, uuid, Address("two", "cp_name")) == "His"


def test_an_entry_that_was_removed_is_not_answered_and_one_that_was_answered_is_not_removed(
    anna: Inventory, ben: Inventory, uuid: str
) -> None:
    first = RecordEditor.open(anna, uuid)
    for item in ("one", "two"):
        first.add_item("co_product", item_id=item)
        first.answer(Address(item, "cp_name"), item)
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)
    hers.remove_item("one")
    hers.answer(Address("two", "cp_name"), "Changed")

    assert clash(his, Address("one", "cp_name"), "Late").code == "entry-changed-meanwhile"
    his = RecordEditor.open(ben, uuid)
    hers.answer(Address("two", "cp_name"), "Changed again")
    with pytest.raises(MeanwhileError) as refusal:
        his.remove_item("two")

    assert refusal.value.code == "entry-changed-meanwhile"
    assert his.session.items("co_product") == ["two"]


def test_a_record_that_has_changed_is_not_completed_unseen(anna: Inventory, ben: Inventory, uuid: str) -> None:
    hers, his = RecordEditor.open(anna, uuid), RecordEditor.open(ben, uuid)
    hers.answer(CITY, "Tartu")

    with pytest.raises(MeanwhileError) as refusal:
        his.complete()

    assert refusal.value.code == "record-changed-meanwhile"
    assert his.complete() == []


def test_a_record_that_was_completed_or_deleted_takes_no_answer(anna: Inventory, ben: Inventory, uuid: str) -> None:
    his = RecordEditor.open(ben, uuid)
    assert RecordEditor.open(anna, uuid).complete() == []
    with pytest.raises(MeanwhileError) as refusal:
        his.answer(CITY, "Turku")
    assert refusal.value.code == "record-changed-meanwhile"

    delete_records(anna, [uuid])
    with pytest.raises(GeneraError) as gone:
        his.reopen()
    assert gone.value.code == "record-is-gone"


def test_two_new_records_at_once_have_readable_ids_of_their_own(anna: Inventory, ben: Inventory) -> None:
    hers, his = RecordEditor.create(anna, "company"), RecordEditor.create(ben, "company")
    hers.answer(NAME, "Alder")
    his.answer(NAME, "Birch")

    ids = [value_of(record.answers, LOCAL_ID) for record in held(anna).values()]

    assert len(set(ids)) == len(ids) == 2


def test_a_bulk_edit_is_refused_where_a_record_has_changed_since(anna: Inventory, ben: Inventory, uuid: str) -> None:
    plan = plan_edits(ben, "company", bulk_wishes([uuid], "co_city", "Turku"), BULK)
    RecordEditor.open(anna, uuid).answer(STAFF, 12)

    with pytest.raises(GeneraError) as refusal:
        apply_edits(ben, plan)

    assert refusal.value.code == "changed-since-plan"
    assert answer_of(anna, uuid, CITY) != "Turku"


def test_undo_takes_back_the_own_last_step_and_nobody_elses(anna: Inventory, ben: Inventory, uuid: str) -> None:
    before = answer_of(anna, uuid, STAFF)
    RecordEditor.open(ben, uuid).answer(STAFF, 12)
    RecordEditor.open(anna, uuid).answer(CITY, "Tartu")

    undo_last(ben)
    with pytest.raises(GeneraError) as refusal:
        undo_last(ben)

    assert refusal.value.code == "nothing-to-undo"
    assert [answer_of(anna, uuid, one) for one in (CITY, STAFF)] == ["Tartu", before]
    redo_last(ben)
    assert [answer_of(anna, uuid, one) for one in (CITY, STAFF)] == ["Tartu", 12]


def test_the_last_decision_that_is_taken_back_is_the_own_one(anna: Inventory, ben: Inventory) -> None:
    for name in ("Velquora Génomique SAS", "VELQUORA GENOMIQUE"):
        company(anna, co_legal_name=name)
    [case] = review_queue(anna)
    decide_pair(anna, case, "different")

    with pytest.raises(GeneraError) as refusal:
        undo_last_decision(ben)
    assert refusal.value.code == "nothing-decided"

    undo_last_decision(anna)
    assert not any(case.verdict for case in review_queue(ben))


# decisions


@pytest.fixture
def conflict(anna: Inventory) -> ReviewCase:
    from genera_desktop.store.rows import Summary

    with anna.writing() as transaction:
        transaction.records.put(torn(0), Summary("Torn"))
    [case] = review_queue(anna)
    return case


def test_a_conflict_that_somebody_else_has_decided_is_told_with_the_value(
    anna: Inventory, ben: Inventory, conflict: ReviewCase
) -> None:
    [his] = review_queue(ben)
    decide_answer(anna, conflict.rows[0], "City 0 of 0", conflict.known)

    with pytest.raises(GeneraError) as refusal:
        decide_answer(ben, his.rows[0], "City 1 of 0", his.known)

    assert refusal.value.code == "decided-meanwhile-value"
    assert "City 0 of 0" in messages.say(refusal.value)
    assert answer_of(ben, conflict.records[0], CITY) == "City 0 of 0"


def test_a_pair_that_somebody_else_has_decided_is_not_decided_over_it(anna: Inventory, ben: Inventory) -> None:
    for name in ("Velquora Génomique SAS", "VELQUORA GENOMIQUE"):
        company(anna, co_legal_name=name)
    [hers], [his] = review_queue(anna), review_queue(ben)
    decide_pair(anna, hers, "different")

    with pytest.raises(GeneraError) as refusal:
        decide_pair(ben, his, "same")
    assert refusal.value.code == "decided-meanwhile-different"

    [seen] = review_queue(ben)
    decide_pair(ben, seen, "same")
    assert [case.verdict for case in review_queue(anna) if case.verdict] == ["same"]


def test_what_somebody_else_decided_anew_is_not_taken_back_unseen(anna: Inventory, ben: Inventory) -> None:
    for name in ("Velquora Génomique SAS", "VELQUORA GENOMIQUE"):
        company(anna, co_legal_name=name)
    [case] = review_queue(anna)
    decide_pair(anna, case, "different")
    [his] = [case for case in review_queue(ben) if case.verdict]
    [hers] = [case for case in review_queue(anna) if case.verdict]
    decide_pair(anna, hers, "later")

    with pytest.raises(GeneraError) as refusal:
        take_back(ben, his)

    assert refusal.value.code == "changed-since-review"


# imports


def test_a_preview_that_no_longer_holds_is_refused(anna: Inventory, ben: Inventory, tmp_path: Path) -> None:
    with partner(tmp_path) as theirs:
        uuid = company(theirs)
        export_workbook(theirs, tmp_path / "first.xlsx")
        RecordEditor.open(theirs, uuid).answer(CITY, "Tartu")
        export_workbook(theirs, tmp_path / "second.xlsx")
    apply_import(anna, plan_import(anna, tmp_path / "first.xlsx"))
    his = plan_import(ben, tmp_path / "second.xlsx")
    RecordEditor.open(anna, uuid).answer(STAFF, 12)

    with pytest.raises(GeneraError) as refusal:
        apply_import(ben, his)
    assert refusal.value.code == "changed-since-preview"

    import_all(ben, [tmp_path / "second.xlsx"])
    assert [answer_of(anna, uuid, one) for one in (CITY, STAFF)] == ["Tartu", 12]


def test_the_same_workbook_from_both_at_once_is_there_once(anna: Inventory, ben: Inventory, tmp_path: Path) -> None:
    with partner(tmp_path) as theirs:
        company(theirs)
        export_workbook(theirs, tmp_path / "sent.xlsx")
    hers, his = (plan_import(one, tmp_path / "sent.xlsx") for one in (anna, ben))
    apply_import(anna, hers)

    with pytest.raises(GeneraError) as refusal:
        apply_import(ben, his)

    assert refusal.value.code == "changed-since-preview"
    with ben.reading() as transaction:
        assert len(transaction.submissions.all()) == 1


class StopsAtTheSecond:
    """A server that goes when the second of several workbooks begins."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
        if done == 1 and self._server.runs:
            self._server.stop(signal.SIGQUIT)


def test_of_several_workbooks_the_report_says_which_were_taken_when_the_server_goes(tmp_path: Path) -> None:
    files = []
    for cluster in ("GEN", "CAM", "TUR"):
        with partner(tmp_path, cluster) as theirs:
            company(theirs)
            files.append(tmp_path / f"{cluster}.xlsx")
            export_workbook(theirs, files[-1])

    with running() as own, create_inventory(ServerAddress(own.place())) as desk:
        report = import_all(desk, files, progress=StopsAtTheSecond(own))
        own.start()
        kept = {record.cluster for record in held(desk).values()}
        again = import_all(desk, files)

        assert [one.status for one in report.submissions] == ["applied", "refused", "refused"]
        assert [problem.code for one in report.submissions[1:] for problem in one.problems] == [
            "server-unreachable"
        ] * 2
        assert kept == {"GEN"}
        assert [one.status for one in again.submissions] == ["already", "applied", "applied"]
