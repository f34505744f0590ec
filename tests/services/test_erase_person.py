"""A person is erased everywhere and for ever: in the file, its backups, what is sent, and wherever that arrives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, Content, content_of
from genera_desktop.records.record import is_deleted
from genera_desktop.services.about_person import about_person
from genera_desktop.services.company_forms import Letter, last_letter, make_company_form
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.erase_person import erase_persons, finish_erasing, foresee_erasing
from genera_desktop.services.erased_list import erased_list
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.list_steps import list_steps
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.persons import all_persons, named, same_person
from genera_desktop.services.restore_inventory import restore_inventory
from genera_desktop.services.screen_erased import LEFT_OUT, erased_in
from genera_desktop.services.undo_last import undo_back_to, undo_last
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory
from tests.services.erasing import (
    EMAIL,
    ITEM,
    NAME,
    OTHER,
    PHONE,
    TRACES,
    contact,
    record_person,
    send,
    the_person,
    traces_in,
)
from tests.services.hand_edits import HandEdits
from tests.services.partners import COMPANY, add, coordinator, copy_of, held, partner
from tests.twice import kept_in

CONTACTS = "Contact persons (Companies)"


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path / "partner") as inventory:
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with coordinator(tmp_path / "desk") as inventory:
        yield inventory


@pytest.mark.only_a_file("searches the bytes of the folder")
def test_the_search_for_traces_finds_a_person_who_is_there(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)

    assert {found.partition(": ")[2] for found in traces_in([tmp_path / "partner"])} == set(TRACES)


@pytest.mark.only_a_file("searches the bytes of the folder")
def test_nothing_is_left_of_an_erased_person_in_the_folder(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)

    report = erase_persons(ours, the_person(ours))

    assert (report.items, report.backups_rewritten, report.backups_removed) == (1, 2, 0)
    assert traces_in([tmp_path / "partner"]) == []
    assert ours.check() == []


def test_the_greeting_of_the_last_letter_goes_too(ours: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    make_company_form(ours, uuid, tmp_path / "form.xlsx", Letter("fr", "", "us@genopole.example", f"Dear {NAME}"))
    before = last_letter(ours)

    erase_persons(ours, the_person(ours))

    assert before.greeting == f"Dear {NAME}"
    assert (last_letter(ours).greeting, last_letter(ours).reply_to) == ("", "us@genopole.example")
    assert traces_in([tmp_path / "partner"]) == []


def test_others_in_the_same_record_stay(ours: Inventory) -> None:
    uuid = record_person(ours)

    erase_persons(ours, the_person(ours))

    assert [item.id for item in content_of(held(ours)[uuid]).items] == [OTHER]


@pytest.mark.only_a_file("backups")
def test_a_backup_that_cannot_be_read_is_removed(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)
    damaged = ours.backups()[0]
    content = damaged.read_bytes()
    damaged.write_bytes(content[: len(content) // 2])

    report = erase_persons(ours, the_person(ours))

    assert (report.backups_rewritten, report.backups_removed) == (1, 1)
    assert traces_in([tmp_path / "partner"]) == []


def test_a_foreseen_erasing_changes_nothing(ours: Inventory) -> None:
    record_person(ours)
    before = kept_in(ours)

    assert foresee_erasing(ours, the_person(ours)).items == 1
    assert kept_in(ours) == before


def test_a_new_export_says_only_that_the_item_was_erased(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)
    erase_persons(ours, the_person(ours))

    export_workbook(ours, tmp_path / "new.xlsx")

    assert traces_in([tmp_path / "new.xlsx"]) == []
    assert traces_in([tmp_path / "new.xlsx"], [ITEM]) == [f"new.xlsx: {ITEM}"]


def test_whoever_receives_the_export_erases_too(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    send(ours, desk, tmp_path / "old.xlsx")
    erase_persons(ours, the_person(ours))
    export_workbook(ours, tmp_path / "new.xlsx")

    import_all(desk, [tmp_path / "new.xlsx"])

    assert traces_in([tmp_path / "desk"]) == []
    assert is_deleted(held(desk)[uuid].items[ITEM])
    assert desk.check() == []


def test_an_old_workbook_does_not_bring_an_erased_person_back(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    record_person(ours)
    export_workbook(ours, tmp_path / "old.xlsx")
    erase_persons(ours, the_person(ours))
    send(ours, desk, tmp_path / "new.xlsx")

    import_all(desk, [tmp_path / "old.xlsx"])
    import_all(ours, [tmp_path / "old.xlsx"])

    assert traces_in([tmp_path / "desk", tmp_path / "partner"]) == []


def test_an_old_workbook_edited_by_hand_is_listed_and_brings_nobody_back(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)
    export_workbook(ours, tmp_path / "old.xlsx")
    erase_persons(ours, the_person(ours))
    with HandEdits(tmp_path / "old.xlsx") as edits:
        row = edits.row(CONTACTS, ITEM)
        edits.sheet(CONTACTS).cell(row, edits.column(CONTACTS, "cc_name")).value = f"{NAME} again"

    plan = plan_import(ours, tmp_path / "old.xlsx")
    apply_import(ours, plan)
    finish_erasing(ours)

    assert [(problem.code, problem.place.cell) for problem in plan.problems] == [(LEFT_OUT, f"A{row}")]
    assert traces_in([tmp_path / "partner"]) == []


def test_what_an_old_workbook_says_of_a_person_where_it_cannot_be_read_is_not_listed(
    ours: Inventory, tmp_path: Path
) -> None:
    record_person(ours)
    export_workbook(ours, tmp_path / "old.xlsx")
    erase_persons(ours, the_person(ours))
    with HandEdits(tmp_path / "old.xlsx") as edits:
        edits.type(CONTACTS, ITEM, "cc_role", f"as {NAME} has it")

    plan = plan_import(ours, tmp_path / "old.xlsx")
    apply_import(ours, plan)
    finish_erasing(ours)

    assert [problem.code for problem in plan.problems] == [LEFT_OUT]
    assert traces_in([tmp_path / "partner"]) == []


def test_what_somebody_noted_beside_a_person_in_a_column_of_their_own_goes_too(ours: Inventory, tmp_path: Path) -> None:
    company = record_person(ours)
    export_workbook(ours, tmp_path / "noted.xlsx")
    with HandEdits(tmp_path / "noted.xlsx") as edits:
        edits.add_column(CONTACTS, "my note", ITEM, f"{NAME} is on leave")
    import_all(ours, [tmp_path / "noted.xlsx"])
    assert [one["own_columns"] for one in about_person(ours, [ITEM])] == [{"my note": f"{NAME} is on leave"}]

    erase_persons(ours, the_person(ours))
    assert traces_in([tmp_path / "partner"]) == []

    with HandEdits(tmp_path / "noted.xlsx") as edits:
        edits.type("Companies", company, "co_city", "Nantes")
    import_all(ours, [tmp_path / "noted.xlsx"])
    assert traces_in([tmp_path / "partner"]) == []


def test_an_edit_made_elsewhere_meanwhile_brings_nobody_back(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    (tmp_path / "laptop").mkdir()
    with copy_of(ours, tmp_path / "laptop" / "two.genera") as two:
        erase_persons(ours, the_person(ours))
        RecordEditor.open(two, uuid).answer(Address(ITEM, "cc_phone"), "+33 1 99 00 00 00")
        send(ours, desk, tmp_path / "one.xlsx")
        send(two, desk, tmp_path / "two.xlsx")

    assert traces_in([desk.path, *[tmp_path / "desk"]], [*TRACES, "99 00 00 00"]) == []


def test_erasing_cannot_be_undone_and_what_came_before_can(ours: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    first = list_steps(ours, limit=20).done[-1]
    erase_persons(ours, the_person(ours))

    undo_back_to(ours, first.id)

    assert is_deleted(held(ours)[uuid])
    assert is_deleted(held(ours)[uuid].items[ITEM])
    assert traces_in([tmp_path / "partner"]) == []


def test_undo_after_erasing_takes_back_the_step_before_it(ours: Inventory) -> None:
    uuid = record_person(ours)
    RecordEditor.open(ours, uuid).answer(Address("", "co_city"), "Évry")
    erase_persons(ours, the_person(ours))

    undo_last(ours)

    assert held(ours)[uuid].answers["co_city"][0].value == COMPANY["co_city"]


def test_an_import_can_still_be_undone_and_the_person_stays_away(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = record_person(ours)
    send(ours, desk, tmp_path / "first.xlsx")
    RecordEditor.open(ours, uuid).answer(Address("", "co_city"), "Évry")
    second = send(ours, desk, tmp_path / "second.xlsx")
    erase_persons(desk, the_person(desk))

    undo_submission(desk, second.submission)

    assert held(desk)[uuid].answers["co_city"][0].value == COMPANY["co_city"]
    assert is_deleted(held(desk)[uuid].items[ITEM])
    assert traces_in([tmp_path / "desk"]) == []


def test_an_import_that_erases_can_be_undone_and_the_person_stays_away(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = record_person(ours)
    send(ours, desk, tmp_path / "first.xlsx")
    erase_persons(ours, the_person(ours))
    second = send(ours, desk, tmp_path / "second.xlsx")

    undo_submission(desk, second.submission)
    finish_erasing(desk)

    assert is_deleted(held(desk)[uuid].items[ITEM])
    assert traces_in([tmp_path / "desk"]) == []


@pytest.mark.only_a_file("backups")
def test_a_backup_kept_elsewhere_is_restored_without_the_person(ours: Inventory, tmp_path: Path) -> None:
    record_person(ours)
    kept = tmp_path / "stick.genera"
    kept.write_bytes(ours.backup("stick").read_bytes())
    erase_persons(ours, the_person(ours))
    ours.close()

    with restore_inventory(kept, ours.path) as restored:
        assert named(all_persons(restored), NAME) == []
        assert restored.check() == []
    assert traces_in([tmp_path / "partner"]) == []


def test_the_person_comes_back_under_another_id_only_with_a_newer_agreement(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    record_person(desk)
    erase_persons(desk, the_person(desk))
    again = contact("cccccccc-0000-4000-8000-000000000001", NAME, EMAIL.upper())
    uuid = add(ours, "company", Content(dict(COMPANY), [again]))  # type: ignore[arg-type]
    export_workbook(ours, tmp_path / "again.xlsx")
    plan = plan_import(desk, tmp_path / "again.xlsx")
    apply_import(desk, plan)
    left_out = [problem.code for problem in plan.problems if problem.code == LEFT_OUT]
    absent = named(all_persons(desk), NAME)
    RecordEditor.open(ours, uuid).answer(Address(again.id, "cc_consent_date"), "2026-11-30")

    send(ours, desk, tmp_path / "agreed.xlsx")

    assert (left_out, absent) == ([LEFT_OUT], [])
    assert [person.item for person in named(all_persons(desk), NAME)] == [again.id]


def test_a_list_of_companies_brings_nobody_back_either(ours: Inventory) -> None:
    record_person(ours)
    erase_persons(ours, the_person(ours))
    same = contact("cccccccc-0000-4000-8000-000000000002", NAME, EMAIL)
    renewed = contact("cccccccc-0000-4000-8000-000000000003", NAME, EMAIL, agreed="2026-11-30")
    other = contact("cccccccc-0000-4000-8000-000000000004", "Bea Bar", "bea@other.example")
    with ours.reading() as transaction:
        erasures = erased_list(transaction)

    found = erased_in(Content({}, [same, renewed, other]), bundled_questionnaire().forms["company"], erasures)

    assert found == [same.id]


def test_the_list_of_the_erased_does_not_say_who_they_were(ours: Inventory) -> None:
    record_person(ours)
    erase_persons(ours, the_person(ours))

    with ours.reading() as transaction:
        kept = str(transaction.settings.get("erased"))

    assert ITEM in kept
    assert [word for word in (*TRACES, PHONE.replace(" ", "")) if word in kept] == []


def test_ordinary_answers_that_say_the_same_are_named(ours: Inventory) -> None:
    uuid = record_person(ours)
    RecordEditor.open(ours, uuid).answer(Address("", "co_summary"), f"Ask {NAME} about it.")

    report = erase_persons(ours, the_person(ours))

    assert [(place.record, place.question) for place in report.elsewhere] == [(uuid, "co_summary")]


def test_a_person_recorded_twice_is_found_by_mail_and_by_telephone(ours: Inventory) -> None:
    record_person(ours)
    by_mail = contact("dddddddd-0000-4000-8000-000000000001", "Q. Vandersloot", EMAIL.upper())
    by_phone = contact("dddddddd-0000-4000-8000-000000000002", "Reception", "r@other.example", "0033 1 99004711")
    stranger = contact("dddddddd-0000-4000-8000-000000000003", NAME, "namesake@other.example")
    add(ours, "company", Content(dict(COMPANY), [by_mail, by_phone, stranger]))  # type: ignore[arg-type]

    [person] = [one for one in all_persons(ours) if one.item == ITEM]

    found = {one.item for one in same_person(all_persons(ours), person)}
    assert found == {ITEM, by_mail.id, by_phone.id}


def test_nobody_is_erased_where_nobody_is_named(ours: Inventory) -> None:
    with pytest.raises(GeneraError) as refusal:
        erase_persons(ours, [])

    assert refusal.value.code == "no-such-person"


def test_rows_that_could_not_be_read_are_searched_too(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    send(ours, desk, tmp_path / "sent.xlsx")
    with HandEdits(tmp_path / "sent.xlsx", tmp_path / "twice.xlsx") as hand:
        copy = hand.copy_row("Companies", uuid)
        hand.sheet("Companies").cell(copy, hand.column("Companies", "co_summary")).value = f"Ask {NAME}."
        stranger = hand.copy_row(CONTACTS, ITEM)
        hand.sheet(CONTACTS).cell(stranger, hand.column(CONTACTS, "cc_name")).value = "Zacharie Unmentioned"
    received = apply_import(desk, plan_import(desk, tmp_path / "twice.xlsx")).submission

    def refused() -> list[str]:
        with desk.reading() as transaction:
            return [str(row["cells"]) for row in transaction.submissions.refused(received)]

    assert [NAME in row for row in refused()].count(True) == 1
    assert not any("Zacharie" in row or PHONE in row for row in refused())
    (tmp_path / "sent.xlsx").unlink()
    (tmp_path / "twice.xlsx").unlink()
    erase_persons(desk, the_person(desk))
    assert not any(NAME in row for row in refused())
    assert traces_in([tmp_path / "desk"]) == []
