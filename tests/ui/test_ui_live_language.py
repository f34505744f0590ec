"""Another language while the program runs: what was typed stays, and nothing speaks the old language any more."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.records.content import Address, content_of
from genera_desktop.store import lock
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.company_form_desk import PAGE as COMPANY_FORM
from genera_desktop.ui.company_form_page import CompanyFormPage
from genera_desktop.ui.edit_many_page import EditManyPage
from genera_desktop.ui.first_run_page import FirstRunPage
from genera_desktop.ui.print_desk import PAGE as PRINT
from genera_desktop.ui.record_pages import FORM_PAGE, page_name
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.server_desk import PAGE as SERVER
from genera_desktop.ui.server_page import ServerPage
from genera_desktop.ui.table_desk import PAGE as EDIT_MANY
from tests.services.partners import company, coordinator, held, partner
from tests.ui.form.filled_company import build_all, view_of
from tests.ui.programs import Laptop

ROOT = Path(__file__).parents[2]
HOLDER = """
import pathlib, sys
from genera_desktop.store.inventory import Inventory
opened = Inventory.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""
COMPANIES = page_name("company")
CITIES = {"Aurelith": "Paris", "Brontide": "Lyon"}


@pytest.fixture(autouse=True)
def _nobody_named_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GENERA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with partner(tmp_path) as inventory:
        for name, city in CITIES.items():
            company(inventory, co_legal_name=name, co_city=city)
        return inventory.path


@pytest.fixture
def program(laptop: Laptop, path: Path) -> Application:
    """With both companies selected in their table."""
    program = laptop.start(path)
    select_all(laptop, program)
    return program


def select_all(laptop: Laptop, program: Application) -> RecordTablePage:
    program.window.show_page(COMPANIES)
    page = program.window.page(COMPANIES)
    assert isinstance(page, RecordTablePage)
    laptop.qtbot.waitUntil(lambda: len(page.uuids()) == len(CITIES))
    page.table.selectAll()
    return page


def switch(laptop: Laptop, program: Application, language: str) -> None:
    program.choose_language(language)
    laptop.settle(program)


def edit_many(program: Application) -> EditManyPage:
    page = program.window.page(EDIT_MANY)
    assert isinstance(page, EditManyPage)
    return page


def cities(path: Path) -> set[object]:
    with Inventory.open(path, read_only=True) as inventory:
        return {content_of(record).values.get("co_city") for record in held(inventory).values()}


def test_an_answer_for_many_records_stays_while_it_is_typed(laptop: Laptop, program: Application, path: Path) -> None:
    assert program.place is not None
    program.place.tables.edit_many()
    program.place.tables.choose_question("co_city")
    editor = edit_many(program).editor
    assert editor is not None
    field = editor.findChild(QLineEdit)
    assert field is not None
    laptop.qtbot.keyClicks(field, "Turku")

    switch(laptop, program, "fi")

    page = edit_many(program)
    assert program.window.current == EDIT_MANY
    assert (page.key, page.title.text()) == ("co_city", "Muokkaa useita tietueita")
    assert page.editor is not None
    assert page.editor.state.value == "Turku"
    assert page.preview is not None
    assert page.preview.changing == 2
    page.apply()
    laptop.settle(program)
    assert cities(path) == {"Turku"}


def test_a_chosen_question_stays_where_no_answer_is_given_yet(laptop: Laptop, program: Application) -> None:
    assert program.place is not None
    program.place.tables.edit_many()
    program.place.tables.choose_question("co_city")

    switch(laptop, program, "it")

    page = edit_many(program)
    assert (program.window.current, page.key, page.preview) == (EDIT_MANY, "co_city", None)
    assert page.question.currentText() == view_label(program, "co_city", "it")


def view_label(program: Application, key: str, language: str) -> str:
    assert program.place is not None
    return program.place.questionnaire.forms["company"].question(key).labels[language]


def test_a_pasted_block_stays_in_preview(laptop: Laptop, program: Application, path: Path) -> None:
    assert program.place is not None
    QGuiApplication.clipboard().setText("Alfa\tTurku\nBeta\tTartu")
    program.place.tables.paste()
    laptop.settle(program)
    assert program.window.current == EDIT_MANY

    switch(laptop, program, "nl")

    page = edit_many(program)
    assert program.window.current == EDIT_MANY
    assert page.preview is not None
    assert page.preview.changing == 2
    page.apply()
    laptop.settle(program)
    assert cities(path) == {"Turku", "Tartu"}


def test_what_a_company_is_to_be_told_stays_and_its_date_too(laptop: Laptop, program: Application) -> None:
    assert program.place is not None
    program.place.asking.show_chosen()
    page = program.window.page(COMPANY_FORM)
    assert isinstance(page, CompanyFormPage)
    page.until.setText("18 Dec 2026")
    page.reply_to.setText("inventory@cluster.example")
    page.greeting.setPlainText("Dear colleagues,")
    page.language.set_value("fr")
    page.personal.setChecked(False)

    switch(laptop, program, "et")

    again = program.window.page(COMPANY_FORM)
    assert isinstance(again, CompanyFormPage)
    assert again is not page
    assert program.window.current == COMPANY_FORM
    letter = again.letter()
    assert (letter.until, letter.reply_to) == ("2026-12-18", "inventory@cluster.example")
    assert (letter.greeting, letter.language, again.personal.isChecked()) == ("Dear colleagues,", "fr", False)
    assert "dets" in again.until.text()
    assert [one.title for one in again.companies] == list(CITIES)


def test_a_date_that_is_none_stays_as_it_was_typed(laptop: Laptop, program: Application) -> None:
    assert program.place is not None
    program.place.asking.show_chosen()
    page = program.window.page(COMPANY_FORM)
    assert isinstance(page, CompanyFormPage)
    page.until.setText("soon")

    switch(laptop, program, "fr")

    again = program.window.page(COMPANY_FORM)
    assert isinstance(again, CompanyFormPage)
    assert again.until.text() == "soon"
    assert again.wrong_date.isVisible()


def test_the_first_page_keeps_the_cluster_and_the_file(laptop: Laptop, qtbot: QtBot) -> None:
    program = laptop.start()
    page = program.window.page(FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    page.choose("TUR")
    page.place.clear()
    qtbot.keyClicks(page.place, "mine.genera")

    switch(laptop, program, "fi")

    again = program.window.page(FIRST_RUN)
    assert isinstance(again, FirstRunPage)
    assert again is not page
    assert (again.cluster, again.place.text()) == ("TUR", "mine.genera")
    assert program.window.current == FIRST_RUN


def test_the_page_of_the_server_keeps_what_was_typed(laptop: Laptop, qtbot: QtBot) -> None:
    program = laptop.start()
    program.servers.show()
    page = program.window.page(SERVER)
    assert isinstance(page, ServerPage)
    qtbot.keyClicks(page.server, "db.alliance.example")
    qtbot.keyClicks(page.password, "secret")

    switch(laptop, program, "nl")

    again = program.window.page(SERVER)
    assert isinstance(again, ServerPage)
    assert program.window.current == SERVER
    assert (again.server.text(), again.password.text()) == ("db.alliance.example", "secret")


def test_a_number_is_read_in_the_language_in_which_it_was_typed(laptop: Laptop, path: Path, qtbot: QtBot) -> None:
    program = laptop.start(path)
    switch(laptop, program, "fi")
    assert program.place is not None
    with Inventory.open(path, read_only=True) as inventory:
        uuid = next(iter(held(inventory)))
    program.place.records.open_record(uuid)
    form = program.place.records.form_page
    build_all(form)
    form.entry.answer(Address("", "co_intl"), "regular")  # type: ignore[union-attr]
    field = view_of(form, "co_export_pct").editor.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "1,500")

    switch(laptop, program, "en")

    with Inventory.open(path, read_only=True) as inventory:
        assert content_of(held(inventory)[uuid]).values["co_export_pct"] == 1.5


def said_by(window: QWidget) -> set[str]:
    """All words in view and for screen readers, without the figures in them."""
    said: set[str] = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            if isinstance(widget, QLabel | QAbstractButton):
                said.add(widget.text())
            if isinstance(widget, QLineEdit):
                said.add(widget.placeholderText())
            said |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}
    said |= {action.text() for action in window.findChildren(QAction) if action.isVisible()}
    return {re.sub(r"\d[\d:.,\u00a0 ]*", "#", text) for text in said}


def open_page(laptop: Laptop, program: Application, name: str) -> None:
    """Shows a page of the window by its name, with what is needed for it."""
    place = program.place
    assert place is not None
    if name in (FORM_PAGE, EDIT_MANY, COMPANY_FORM, PRINT):
        select_all(laptop, program)
    if name == FORM_PAGE:
        place.records.open_record(place.records.chosen()[0])
        place.records.form_page.show_side(shown=True)
    elif name == EDIT_MANY:
        place.tables.edit_many()
        place.tables.choose_question("co_city")
    elif name == COMPANY_FORM:
        place.asking.show_chosen()
    elif name == PRINT:
        place.printing.show_chosen()
    else:
        program.window.show_page(name)
    laptop.settle(program)


@contextmanager
def open_elsewhere(path: Path) -> Iterator[None]:
    """While another program has the inventory open."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        yield
        holder.kill()


PAGES_OF = {
    "partner": [
        "overview",
        COMPANIES,
        FORM_PAGE,
        EDIT_MANY,
        COMPANY_FORM,
        PRINT,
        "submissions",
        "analysis",
        "questionnaire",
        "settings",
        "help",
        "backups",
        "persons",
    ],
    "coordinator": ["overview", "submissions", "review"],
    "read-only": [COMPANIES, FORM_PAGE],
}


@pytest.mark.parametrize("kind", list(PAGES_OF))
def test_after_the_switch_nothing_says_what_it_said_before(
    laptop: Laptop, tmp_path: Path, qapp: QApplication, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "WAIT_SECONDS", 0.1)
    with (coordinator if kind == "coordinator" else partner)(tmp_path) as inventory:
        for name, city in CITIES.items():
            company(inventory, co_legal_name=name, co_city=city)
        path = inventory.path
    left, same = {}, set()
    with open_elsewhere(path) if kind == "read-only" else nullcontext():
        program = laptop.start(path)
        assert bool(program.window.read_only) is (kind == "read-only")
        for name in PAGES_OF[kind]:
            open_page(laptop, program, name)
            before = said_by(program.window)
            switch(laptop, program, "fi")
            qapp.processEvents()
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            left[name] = said_by(program.window) & before
            switch(laptop, program, "en")
        switch(laptop, program, "fi")
        program.window.close()
        program = laptop.start(path)  # what it says both in English and in Finnish: names, figures, languages
        for name in PAGES_OF[kind]:
            open_page(laptop, program, name)
            same |= said_by(program.window)
        program.window.close()

    assert [(name, text) for name, texts in left.items() for text in sorted(texts - same)] == []
