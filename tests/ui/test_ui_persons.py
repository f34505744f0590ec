"""Personal data in the window: who is recorded, whose agreement is old, and somebody who asks to be forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from genera_desktop.app import Application
from genera_desktop.records.content import Address, Content
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.persons import all_persons
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.repeat_view import RepeatView
from genera_desktop.ui.person_page import PersonPage
from genera_desktop.ui.style import sizes
from tests.services.erasing import ITEM, NAME, OTHER, PHONE, TRACES, contact, record_person, traces_in
from tests.services.partners import COMPANY, add, partner
from tests.ui.programs import Laptop

OLD = "eeeeeeee-0000-4000-8000-000000000001"
BARE = "eeeeeeee-0000-4000-8000-000000000002"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory with four persons: one agreed long ago, of one the agreement has no date."""
    with partner(tmp_path / "data") as inventory:
        record_person(inventory)
        old = contact(OLD, "Olga Alt", "olga@other.example", agreed="2020-01-31")
        bare = contact(BARE, "Bea Bar", "bea@other.example")
        del bare.values["cc_consent_date"]
        add(inventory, "company", Content({**COMPANY, "co_legal_name": "Brontide"}, [old, bare]))  # type: ignore[arg-type]
        return inventory.path


@pytest.fixture
def program(laptop: Laptop, path: Path) -> Application:
    return laptop.start(path)


def persons(laptop: Laptop, program: Application) -> PersonPage:
    program.window.commands["persons"].trigger()
    laptop.settle(program)
    page = program.window.page("persons")
    assert isinstance(page, PersonPage)
    return page


def found(laptop: Laptop, program: Application, text: str) -> PersonPage:
    page = persons(laptop, program)
    page.search.setText(text)
    page.search.search_now()
    return page


def inventory_of(program: Application) -> Inventory:
    assert program.place is not None
    return program.place.inventory


def test_agreements_that_are_old_or_incomplete_are_listed_first(laptop: Laptop, program: Application) -> None:
    assert set(persons(laptop, program).erases) == {OLD, BARE}


def test_a_longer_period_makes_fewer_agreements_old(laptop: Laptop, program: Application) -> None:
    page = persons(laptop, program)
    assert program.place is not None

    program.place.persons.choose_months(1200)
    laptop.settle(program)
    laptop.settle(program)

    assert set(page.erases) == {BARE}


@pytest.mark.parametrize("text", ["vandersloot-mechin", "QUIRINE.V@", "99004711"])
def test_a_person_is_found_by_name_mail_or_telephone(laptop: Laptop, program: Application, text: str) -> None:
    assert set(found(laptop, program, text).erases) == {ITEM}


def test_erasing_is_asked_once_says_that_it_is_for_ever_and_can_be_stopped(
    laptop: Laptop, program: Application
) -> None:
    page = found(laptop, program, NAME)

    page.erases[ITEM].click()
    laptop.settle(program)
    asked = page.question.isVisible(), page.question.told.text()
    page.question.cancel.click()

    assert asked[0]
    assert "cannot be undone" in asked[1]
    assert not page.question.isVisible()
    assert ITEM in {person.item for person in all_persons(inventory_of(program))}


def test_an_erased_person_is_nowhere_any_more(laptop: Laptop, program: Application, path: Path) -> None:
    page = found(laptop, program, NAME)

    page.erases[ITEM].click()
    laptop.settle(program)
    page.question.erase.click()
    laptop.settle(program)
    laptop.settle(program)

    assert page.erases == {}
    assert {person.item for person in all_persons(inventory_of(program))} == {OTHER, OLD, BARE}
    assert traces_in([path.parent], TRACES) == []


@pytest.mark.parametrize("in_texts", [True, False])
def test_answers_that_name_the_person_are_shown_and_lose_the_name_unless_told_not_to(
    laptop: Laptop, program: Application, path: Path, in_texts: bool
) -> None:
    inventory = inventory_of(program)
    with inventory.reading() as transaction:
        uuids = [uuid for uuid, title in transaction.records.titles("company").items() if title != "Brontide"]
    RecordEditor.open(inventory, uuids[0]).answer(Address("", "co_summary"), f"Ask {NAME} about it.")
    page = found(laptop, program, NAME)

    page.erases[ITEM].click()
    laptop.settle(program)
    shown = page.question.in_texts.isVisible(), page.question.answers.text()
    page.question.in_texts.setChecked(in_texts)
    page.question.erase.click()
    laptop.settle(program)
    laptop.settle(program)

    assert shown == (True, f"{COMPANY['co_legal_name']} · What does the company do? “Ask {NAME} about it.”")
    assert bool(traces_in([path.parent], TRACES)) is not in_texts


def test_nothing_is_offered_where_no_other_answer_names_the_person(laptop: Laptop, program: Application) -> None:
    page = found(laptop, program, NAME)

    page.erases[ITEM].click()
    laptop.settle(program)

    assert page.question.isVisible()
    assert not page.question.in_texts.isVisible()


def test_a_person_is_erased_from_the_contact_itself(laptop: Laptop, program: Application) -> None:
    page = found(laptop, program, NAME)
    page.opens[ITEM].click()
    laptop.settle(program)
    form = program.window.page("record")
    assert isinstance(form, FormPage)
    lists = [view for view in form.findChildren(RepeatView) if view.current == ITEM]

    lists[0].head.erase.click()
    laptop.settle(program)
    laptop.settle(program)

    assert program.window.current == "persons"
    assert page.question.isVisible()
    assert NAME in page.question.title.text()


def test_lists_without_persons_offer_no_erasing(laptop: Laptop, program: Application) -> None:
    page = found(laptop, program, NAME)
    page.opens[ITEM].click()
    laptop.settle(program)

    form = program.window.page("record")
    offers = {view.repeat.key: not view.head.erase.isHidden() for view in form.findChildren(RepeatView)}

    assert offers["co_contact"]
    assert not offers["co_product"]


def test_a_form_that_was_open_meanwhile_brings_nobody_back(laptop: Laptop, program: Application, path: Path) -> None:
    page = found(laptop, program, NAME)
    page.opens[ITEM].click()
    laptop.settle(program)
    form = program.window.page("record")
    assert isinstance(form, FormPage)
    assert form.editor is not None
    editor = form.editor
    page = found(laptop, program, NAME)
    page.erases[ITEM].click()
    laptop.settle(program)
    page.question.erase.click()
    laptop.settle(program)

    editor.answer(Address(ITEM, "cc_phone"), "+33 1 99 00 55 66")

    assert traces_in([path.parent], [*TRACES, "+33 1 99 00 55 66"]) == []


def test_everything_about_a_person_is_a_file(laptop: Laptop, program: Application, tmp_path: Path) -> None:
    found(laptop, program, NAME)
    assert program.place is not None

    program.place.persons.write_file(ITEM, tmp_path / "person.json")
    laptop.settle(program)

    told = json.loads((tmp_path / "person.json").read_text(encoding="utf-8"))
    assert [one["answers"]["Telephone"] for one in told["recorded"]] == [PHONE]


def test_the_search_has_the_focus_on_arrival_and_again_after_erasing(laptop: Laptop, program: Application) -> None:
    page = found(laptop, program, NAME)
    assert program.window.focusWidget() is page.search

    page.erases[ITEM].click()
    laptop.settle(program)
    page.question.erase.setFocus()
    page.question.erase.click()
    laptop.settle(program)

    assert program.window.focusWidget() is page.search


def test_the_question_stands_apart_from_the_persons_below_it(laptop: Laptop, program: Application) -> None:
    page = found(laptop, program, NAME)
    page.erases[ITEM].click()
    laptop.settle(program)
    laptop.qtbot.waitUntil(
        lambda: page.heading.geometry().top() - page.question.geometry().bottom() > sizes.QUESTION_GAP
    )
