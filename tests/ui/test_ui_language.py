"""The language of the window: which it is at the start, and that it can be switched without losing the place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from genera_desktop import messages
from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.languages import NAMES
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.ui.record_pages import FORM_PAGE, page_name
from genera_desktop.ui.settings_page import SettingsPage
from genera_desktop.ui.translation import HOMES, locale_of
from tests.ui.form.filled_company import focused_key, view_of
from tests.ui.programs import Laptop

NAME, CITY = "co_legal_name", "co_city"


@pytest.fixture(autouse=True)
def _nobody_named_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GENERA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(qtbot, qapp, tmp_path)
    create_inventory(tmp_path / "partner.genera", cluster="GEN").close()
    yield made
    made.close()


@pytest.fixture
def program(laptop: Laptop, qtbot: QtBot) -> Application:
    started = laptop.start(laptop.folder / "partner.genera")
    started.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is started.window)
    return started


def new_company(program: Application, name: str) -> str:
    assert program.place is not None
    desk = program.place.records
    desk.new_record("company")
    entry, view = desk.form_page.entry, view_of(desk.form_page, NAME)
    assert entry is not None
    entry.answer(view.address, name)
    return desk.open_uuid()


def choose(program: Application, language: str) -> None:
    """As a user does, in the menu."""
    menu = program.window.commands["language"].menu()
    next(action for action in menu.actions() if action.text() == NAMES[language]).trigger()


@pytest.mark.parametrize(("system", "spoken"), [("fr_BE.UTF-8", "fr"), ("et_EE", "et"), ("de_DE.UTF-8", "en")])
def test_the_first_start_speaks_the_systems_language_where_it_is_one_of_ours(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setenv("LANG", system)

    program = laptop.start()

    assert program.language == messages.current_language() == spoken


def test_a_language_that_was_chosen_is_there_at_the_next_start(laptop: Laptop, program: Application) -> None:
    choose(program, "fi")
    program.window.close()

    again = laptop.start()

    assert again.language == "fi"
    assert QLocale().name() == "fi_FI"


def test_the_environment_names_a_language_for_one_start(
    laptop: Laptop, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(program, "fi")
    program.window.close()
    monkeypatch.setenv("GENERA_LANGUAGE", "it")

    assert laptop.start().language == "it"
    assert program.settings.current.language == "fi"


def test_the_form_stays_at_the_question_and_what_is_being_typed_is_kept(program: Application, qtbot: QtBot) -> None:
    assert program.place is not None
    desk = program.place.records
    uuid = new_company(program, "Havu Oy")
    desk.form_page.go_to(view_of(desk.form_page, CITY).address)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Turku")
    qtbot.keyClick(field, Qt.Key.Key_Left)
    below = field.mapTo(program.window, field.rect().topLeft()).y()

    choose(program, "fi")

    assert program.window.current == FORM_PAGE
    assert desk.open_uuid() == uuid
    assert focused_key() == CITY
    now = QApplication.focusWidget()
    assert isinstance(now, QLineEdit)
    assert (now.text(), now.cursorPosition()) == ("Turku", 4)
    assert abs(now.mapTo(program.window, now.rect().topLeft()).y() - below) <= 40
    assert view_of(desk.form_page, CITY).label.text() == "Kaupunki *"


def test_a_new_record_without_an_answer_stays_on_the_form(program: Application) -> None:
    assert program.place is not None
    program.place.records.new_record("company")

    choose(program, "nl")

    editor = program.place.records.editor()
    assert program.window.current == FORM_PAGE
    assert editor is not None
    assert (editor.is_stored, editor.form.name) == (False, "company")


def test_a_table_keeps_its_search_and_its_current_record(program: Application, laptop: Laptop) -> None:
    assert program.place is not None
    uuids = [new_company(program, name) for name in ("Havu Oy", "Havupuu Oy", "Metsa Oy")]
    program.window.show_page(page_name("company"))
    laptop.settle(program)
    table = program.place.records.table("company")
    table.search.setText("havu")
    table.search.searched.emit("havu")
    table.go_to(uuids[1])

    choose(program, "fr")
    laptop.settle(program)

    again = program.place.records.table("company")
    assert again is not table
    assert again.search.text() == "havu"
    assert [row.title for row in again.model.rows] == ["Havu Oy", "Havupuu Oy"]
    assert again.table.chosen() == [uuids[1]]
    assert again.title.text() == "Entreprises"


def test_the_settings_offer_every_language_under_its_own_name(program: Application) -> None:
    program.window.show_page("settings")
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)

    page.languages["et"].click()

    again = program.window.page("settings")
    assert isinstance(again, SettingsPage)
    assert program.language == "et"
    assert again.languages["et"].isChecked()
    assert program.window.commands["language"].menu().actions()[3].isChecked()


def test_a_choice_before_any_inventory_is_open_counts_at_once(laptop: Laptop) -> None:
    program = laptop.start()

    choose(program, "it")

    assert program.window.current == FIRST_RUN
    assert program.language == "it"


@pytest.mark.parametrize(("language", "written"), [("en", "12,345.6"), ("it", "12.345,6"), ("nl", "12.345,6")])
def test_numbers_follow_the_language(language: str, written: str) -> None:
    assert locale_of(language).toString(12345.6, "f", 1) == written


def test_every_language_is_at_home_somewhere() -> None:
    assert list(HOMES) == list(NAMES)
