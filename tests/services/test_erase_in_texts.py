"""An erased person goes out of the sentences of other answers too, everywhere and for ever; the sentences stay."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content
from genera_desktop.services.begin_day import begin_day, must_finish
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.erase_person import erase_persons, foresee_erasing
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.persons import all_persons
from genera_desktop.services.restore_inventory import restore_inventory
from genera_desktop.services.undo_last import undo_last
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory
from tests.services.erasing import EMAIL, ITEM, NAME, PHONE, TRACES, contact, record_person, send, the_person, traces_in
from tests.services.hand_edits import HandEdits
from tests.services.partners import COMPANY, add, company, coordinator, held, partner
from tests.twice import kept_in


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path / "partner") as inventory:
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with coordinator(tmp_path / "desk") as inventory:
        yield inventory


def mention(inventory: Inventory, uuid: str) -> None:
    """The summary of a company names the person in every way."""
    RecordEditor.open(inventory, uuid).answer(Address("", "co_summary"), f"Ask {NAME} ({EMAIL}, {PHONE}).")


@pytest.mark.only_a_file("backups")
def test_a_backup_kept_elsewhere_is_restored_without_the_persons_sentences(ours: Inventory, tmp_path: Path) -> None:
    mention(ours, record_person(ours))
    kept = tmp_path / "stick.genera"
    kept.write_bytes(ours.backup("stick").read_bytes())
    erase_persons(ours, the_person(ours), in_texts=True)
    ours.close()

    with restore_inventory(kept, ours.path) as restored:
        assert restored.check() == []
    assert traces_in([tmp_path / "partner"]) == []


def test_what_erasing_would_take_out_of_other_answers_is_shown_before(ours: Inventory) -> None:
    uuid = record_person(ours)
    RecordEditor.open(ours, uuid).answer(Address("", "co_summary"), f"Ask {NAME} about it.")
    before = kept_in(ours)

    foreseen = foresee_erasing(ours, the_person(ours))

    [place] = foreseen.elsewhere
    assert (place.record, place.question, place.said) == (uuid, "co_summary", f"Ask {NAME} about it.")
    assert (place.title, place.label) == (COMPANY["co_legal_name"], "What does the company do?")
    assert kept_in(ours) == before


def test_a_person_goes_out_of_sentences_too_and_the_sentences_stay(ours: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    other = company(ours, co_legal_name="Dralquist Oy", co_summary=f"{NAME} helped.")

    report = erase_persons(ours, the_person(ours), in_texts=True)

    assert traces_in([tmp_path / "partner"]) == []
    assert (report.in_texts, {place.record for place in report.elsewhere}) == (True, {uuid, other})
    assert held(ours)[uuid].answers["co_summary"][0].value == "Ask […] ([…], […])."
    assert held(ours)[other].answers["co_summary"][0].value == "[…] helped."
    assert ours.check() == []


@pytest.mark.only_a_file("backups")
def test_sentences_older_than_the_contact_lose_the_person_in_backups_too(ours: Inventory, tmp_path: Path) -> None:
    company(ours, co_summary=f"Met {NAME.upper()}.")
    ours.backup("before there was a contact")
    record_person(ours)

    erase_persons(ours, the_person(ours), in_texts=True)

    assert traces_in([tmp_path / "partner"], [*TRACES, NAME.upper()]) == []


def test_another_contact_of_the_same_name_stays(ours: Inventory) -> None:
    record_person(ours)
    namesake = contact("dddddddd-0000-4000-8000-000000000009", NAME, "namesake@other.example")
    uuid = add(ours, "company", Content(dict(COMPANY), [namesake]))  # type: ignore[arg-type]
    [person] = [one for one in all_persons(ours) if one.item == ITEM]

    erase_persons(ours, [person], in_texts=True)

    assert held(ours)[uuid].items[namesake.id].answers["cc_name"][0].value == NAME


def test_whoever_receives_the_export_takes_the_person_out_of_sentences_too(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    send(ours, desk, tmp_path / "old.xlsx")
    company(desk, co_legal_name="Dralquist Oy", co_summary=f"{NAME} helped.")
    desk.backup("with both")
    erase_persons(ours, the_person(ours), in_texts=True)
    export_workbook(ours, tmp_path / "new.xlsx")

    import_all(desk, [tmp_path / "new.xlsx"])
    import_all(desk, [tmp_path / "old.xlsx"])

    assert traces_in([tmp_path / "desk", tmp_path / "new.xlsx"]) == []
    assert held(desk)[uuid].answers["co_summary"] == held(ours)[uuid].answers["co_summary"]
    assert desk.check() == []


def test_whoever_knows_only_the_sentence_has_it_without_the_person_after_the_next_workbook(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    export_workbook(ours, tmp_path / "bare.xlsx", personal_data=False)
    import_all(desk, [tmp_path / "bare.xlsx"])
    erase_persons(ours, the_person(ours), in_texts=True)
    export_workbook(ours, tmp_path / "new.xlsx")

    import_all(desk, [tmp_path / "new.xlsx"])
    import_all(desk, [tmp_path / "bare.xlsx"])

    assert held(desk)[uuid].answers["co_summary"][0].value == "Ask […] ([…], […])."
    assert traces_in([tmp_path / "desk"]) == []
    assert desk.check() == []


def test_what_a_workbook_left_out_of_its_own_sentence_stays_in_records_of_others(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    export_workbook(ours, tmp_path / "bare.xlsx", personal_data=False)
    import_all(desk, [tmp_path / "bare.xlsx"])
    other = company(desk, co_legal_name="Dralquist Oy", co_summary=f"{NAME} helped.")
    erase_persons(ours, the_person(ours), in_texts=True)

    send(ours, desk, tmp_path / "new.xlsx")

    assert held(desk)[other].answers["co_summary"][0].value == f"{NAME} helped."


def test_an_old_workbook_edited_by_hand_brings_no_sentence_back(ours: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    export_workbook(ours, tmp_path / "old.xlsx")
    erase_persons(ours, the_person(ours), in_texts=True)
    with HandEdits(tmp_path / "old.xlsx") as edits:
        edits.type("Companies", uuid, "co_city", "Nantes")
        edits.type("Companies", uuid, "co_summary", f"Ask {NAME} again.")

    import_all(ours, [tmp_path / "old.xlsx"])

    assert traces_in([tmp_path / "partner"]) == []
    assert held(ours)[uuid].answers["co_city"][0].value == "Nantes"


def test_what_came_with_sentences_can_still_be_undone(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    send(ours, desk, tmp_path / "first.xlsx")
    RecordEditor.open(ours, uuid).answer(Address("", "co_summary"), "Nothing more.")
    second = send(ours, desk, tmp_path / "second.xlsx")
    erase_persons(desk, the_person(desk), in_texts=True)

    undo_submission(desk, second.submission)

    assert held(desk)[uuid].answers["co_summary"][0].value == "Ask […] ([…], […])."
    assert traces_in([tmp_path / "desk"]) == []


def test_undo_brings_a_sentence_back_without_the_person(ours: Inventory, tmp_path: Path) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    RecordEditor.open(ours, uuid).answer(Address("", "co_summary"), "Nothing more.")
    erase_persons(ours, the_person(ours), in_texts=True)

    undo_last(ours)

    assert held(ours)[uuid].answers["co_summary"][0].value == "Ask […] ([…], […])."
    assert traces_in([tmp_path / "partner"]) == []


def test_a_killed_program_finishes_erasing_later(
    ours: Inventory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mention(ours, record_person(ours))
    with monkeypatch.context() as killed:
        killed.setattr("genera_desktop.store.wipe.rewrite_backups", _killed)
        with pytest.raises(KeyboardInterrupt):
            erase_persons(ours, the_person(ours), in_texts=True)
    with closing(ours):
        pass

    with Inventory.open(ours.path) as again:
        left_over = must_finish(again)
        begin_day(again)

        assert (left_over, must_finish(again)) == (True, False)
    assert traces_in([tmp_path / "partner"]) == []


def _killed(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("sheet", ["Companies", "Contact persons (Companies)"])
def test_an_old_workbook_with_rows_that_cannot_be_told_apart_brings_no_sentence_back(
    ours: Inventory, tmp_path: Path, sheet: str
) -> None:
    uuid = record_person(ours)
    mention(ours, uuid)
    export_workbook(ours, tmp_path / "old.xlsx")
    erase_persons(ours, the_person(ours), in_texts=True)
    with HandEdits(tmp_path / "old.xlsx") as edits:
        edits.copy_row(sheet, uuid if sheet == "Companies" else ITEM)

    [report] = import_all(ours, [tmp_path / "old.xlsx"]).submissions

    assert [one.code for one in report.problems].count("row-same-id") == 2
    assert traces_in([tmp_path / "partner"]) == []
