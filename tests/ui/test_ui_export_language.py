"""Entry in one language, export in another: what is written for others speaks the language that was chosen for it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from genera_desktop import messages
from genera_desktop.app import Application
from genera_desktop.languages import NAMES
from genera_desktop.records.content import content_of
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.inspect_workbook import inspect_workbook
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.settings_page import WINDOW, SettingsPage
from genera_desktop.ui.translation import speak, speaking
from tests.services.partners import held
from tests.ui.form.filled_company import fill
from tests.ui.programs import Laptop


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(qtbot, qapp, tmp_path)
    with create_inventory(tmp_path / "partner.genera", cluster="GEN") as inventory:
        for place in range(2):
            fill(RecordEditor.create(inventory, "company"), place)
    yield made
    made.close()
    speak(qapp, "en")


@pytest.fixture
def program(laptop: Laptop) -> Application:
    return laptop.start(laptop.folder / "partner.genera")


def choose(program: Application, language: str) -> None:
    """As a user does, in the menu."""
    menu = program.window.commands["export_language"].menu()
    name = NAMES.get(language, menu.actions()[0].text())
    next(action for action in menu.actions() if action.text() == name).trigger()


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def exported(program: Application, laptop: Laptop, monkeypatch: pytest.MonkeyPatch, action: str, path: Path) -> Path:
    save_as(monkeypatch, path)
    program.window.commands[action].trigger()
    laptop.settle(program)
    laptop.qtbot.waitUntil(path.exists)
    return path


def heading(workbook: Path) -> str:
    """What stands above the column of companies' legal names."""
    for cells in inspect_workbook(workbook, large=True)["sheets"].values():
        for place, text in cells.items():
            column = place.rstrip("0123456789")
            if text == "co_legal_name" and place == f"{column}2":
                return str(cells[f"{column}1"]).removesuffix(" *")
    raise AssertionError(f"{workbook.name} has no column of legal names")


def legal_name(language: str) -> str:
    return bundled_questionnaire().forms["company"].question("co_legal_name").labels[language]


def contents(inventory: Inventory) -> dict[str, object]:
    return {uuid: content_of(record) for uuid, record in held(inventory).items()}


def test_a_workbook_is_written_in_the_chosen_language_and_imports_the_same(
    program: Application, laptop: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    usual = exported(program, laptop, monkeypatch, "export", tmp_path / "usual.xlsx")
    choose(program, "et")

    other = exported(program, laptop, monkeypatch, "export", tmp_path / "estonian.xlsx")

    assert heading(usual) == "Legal name"
    assert heading(other) == legal_name("et")
    assert "Eesti" in program.window.messages[0]
    received = []
    for place, workbook in enumerate((usual, other)):
        with create_inventory(tmp_path / f"coordinator-{place}.genera") as coordinator:
            apply_import(coordinator, plan_import(coordinator, workbook))
            received.append(contents(coordinator))
    assert received[0] == received[1]
    assert len(received[0]) == 2


def test_the_language_of_the_window_is_the_default_and_follows_it(
    program: Application, laptop: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program.choose_language("fi")

    finnish = exported(program, laptop, monkeypatch, "export", tmp_path / "finnish.xlsx")

    assert heading(finnish) == legal_name("fi")
    assert program.settings.current.export_language == ""


@pytest.mark.parametrize("action", ["starter", "consolidate"])
def test_the_coordinators_workbooks_are_in_the_chosen_language_too(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, action: str
) -> None:
    with create_inventory(tmp_path / "coordinator.genera") as inventory:
        fill(RecordEditor.create(inventory, "company"), 0)
    program = laptop.start(tmp_path / "coordinator.genera")
    choose(program, "fr")
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getItem", lambda *some: (some[3][0], True))

    written = exported(program, laptop, monkeypatch, action, tmp_path / f"{action}.xlsx")

    assert heading(written) == legal_name("fr")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)")
def test_the_report_is_in_the_chosen_language_on_every_page_and_the_window_keeps_its_own(
    program: Application, laptop: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(program, "nl")

    path = exported(program, laptop, monkeypatch, "report", tmp_path / "report.pdf")

    command = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    assert "Pagina 2 van" in text
    assert "Page 2" not in text
    assert messages.current_language() == "en"
    assert program.window.commands["export"].text() == "Export workbook…"
    assert "Nederlands" in program.window.messages[0]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)")
def test_a_printed_record_is_in_the_chosen_language(program: Application, laptop: Laptop, tmp_path: Path) -> None:
    choose(program, "it")
    program.window.show_page(page_name("company"))
    laptop.settle(program)
    table = program.place.records.table("company").table  # type: ignore[union-attr]
    table.selectAll()
    program.window.commands["print"].trigger()
    laptop.settle(program)

    program.place.printing.save_pdf(tmp_path / "records.pdf")  # type: ignore[union-attr]

    command = ["pdftotext", "-layout", str(tmp_path / "records.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    assert "Pagina 1 di" in text
    assert legal_name("it") in text


def test_it_is_chosen_on_the_page_of_settings_too_and_remembered(program: Application, laptop: Laptop) -> None:
    program.window.show_page("settings")
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)

    page.exports.picked.emit("fi")

    menu = program.window.commands["export_language"].menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Suomi"]
    program.window.close()
    again = laptop.start(laptop.folder / "partner.genera")
    assert again.settings.current.export_language == "fi"
    choose(again, "")
    again.window.show_page("settings")
    page = again.window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.exports.value() == WINDOW


def test_what_is_in_view_hears_nothing_of_another_language_that_is_spoken_for_a_while(
    program: Application, qapp: QApplication
) -> None:
    heard: list[QEvent.Type] = []

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.LanguageChange and watched is program.window:
                heard.append(event.type())
            return False

    ear = Ear(qapp)
    program.window.installEventFilter(ear)

    with speaking("fi", "en"):
        assert messages.current_language() == "fi"
        qapp.processEvents()
    qapp.processEvents()

    assert heard == []
    assert messages.current_language() == "en"
