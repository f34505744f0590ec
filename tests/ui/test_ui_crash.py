"""A mistake of the program: a page that says what to do, a file without answers, and a start in safe mode."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.diagnostics import Last
from genera_desktop.settings import PassingSettings, Settings, SettingsFile
from genera_desktop.ui.crash_page import CrashPage
from tests.services.erasing import NAME, record_person
from tests.services.partners import partner
from tests.ui.programs import Laptop


@pytest.fixture
def program(laptop: Laptop, tmp_path: Path) -> Application:
    with partner(tmp_path / "data") as inventory:
        record_person(inventory)
    return laptop.start(inventory.path)


@pytest.fixture
def watched(program: Application) -> Iterator[Application]:
    """A program that takes all mistakes, whatever the tests do with them otherwise."""
    enabled = faulthandler.is_enabled()
    program.crashes.watch()
    yield program
    program.crashes.stop()
    if enabled:
        faulthandler.enable(sys.__stderr__)


def crash_page(program: Application) -> CrashPage:
    assert program.window.current == "crash"
    page = program.window.page("crash")
    assert isinstance(page, CrashPage)
    return page


def test_a_mistake_shows_a_page_that_names_a_file_without_answers(watched: Application) -> None:
    sys.excepthook(ValueError, ValueError(NAME), None)

    page = crash_page(watched)
    text = Path(page.file.text()).read_text(encoding="utf-8")
    assert NAME not in text
    assert "ValueError" in text
    assert watched.place is not None
    assert f"inventory: {watched.place.inventory.info.id}" in text


def test_going_on_shows_the_page_from_before(watched: Application) -> None:
    watched.window.show_page("settings")
    sys.excepthook(ValueError, ValueError(NAME), None)

    crash_page(watched).go_on.click()

    assert watched.window.current == "settings"


def test_a_mistake_on_another_thread_shows_the_page_too(qtbot: QtBot, watched: Application) -> None:
    def fail() -> None:
        raise ValueError(NAME)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: watched.window.current == "crash")
    assert NAME not in Path(crash_page(watched).file.text()).read_text(encoding="utf-8")


def test_the_text_of_the_file_is_copied(qapp: QApplication, watched: Application) -> None:
    sys.excepthook(ValueError, ValueError(NAME), None)

    crash_page(watched).copy.click()

    assert "GEN.ERA Desktop" in qapp.clipboard().text()


@pytest.mark.qt_no_exception_capture
def test_grave_messages_of_qt_are_noted_without_their_text(watched: Application) -> None:
    qCritical(NAME)

    [file] = watched.crashes.folder.glob("problem-*.txt")
    text = file.read_text(encoding="utf-8")
    assert "QtCriticalMsg" in text
    assert NAME not in text


def test_a_service_that_fails_by_mistake_leaves_a_file_and_the_page_in_view(
    laptop: Laptop, program: Application
) -> None:
    def service(*, progress: object) -> None:  # noqa: ARG001
        raise ValueError(NAME)

    before = program.window.current
    program.tasks.run(service)
    laptop.settle(program)

    [file] = program.crashes.folder.glob("problem-*.txt")
    assert program.window.current == before
    assert NAME not in file.read_text(encoding="utf-8")
    assert any(str(file) in said for said in program.window.messages)


def test_safe_mode_opens_nothing_and_keeps_nothing(
    qtbot: QtBot, qapp: QApplication, laptop: Laptop, program: Application
) -> None:
    kept = program.settings.path.read_text(encoding="utf-8")
    settings = PassingSettings(program.settings.path)
    safe = Application(qapp, settings)
    qtbot.addWidget(safe.window)
    safe.start()
    qtbot.waitUntil(lambda: bool(safe.window.current))
    laptop.settle(safe)

    settings.change(theme="dark")

    assert safe.place is None
    assert safe.window.current == "first-run"
    assert PassingSettings(program.settings.path).current == Settings()
    assert program.settings.path.read_text(encoding="utf-8") == kept
    assert SettingsFile(program.settings.path).current.last_inventory
    safe.window.close()


def test_a_start_after_a_crash_offers_safe_mode(program: Application) -> None:
    program.crashes.greet(safe_mode=False, last=Last.RUNNING)

    assert any("ended without a word last time" in said for said in program.window.messages)


def test_what_ended_the_program_while_it_started_is_not_opened_again_by_itself(
    qtbot: QtBot, qapp: QApplication, laptop: Laptop, program: Application
) -> None:
    program.window.close()
    again = Application(qapp, SettingsFile(program.settings.path))
    qtbot.addWidget(again.window)

    again.start(open_last=False)
    qtbot.waitUntil(lambda: bool(again.window.current))
    laptop.settle(again)
    again.crashes.greet(safe_mode=False, last=Last.STARTING)

    assert again.place is None
    assert again.window.current == "first-run"
    assert again.settings.current.recent
    assert any("opened nothing by itself" in said for said in again.window.messages)
    again.window.close()
