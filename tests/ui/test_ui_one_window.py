"""There is one window: a page that is made does not open another one for a moment, which would take the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.help_page import HelpPage
from tests.services.partners import company, coordinator, partner
from tests.ui.programs import Laptop

NEED_A_CHOICE = {"record", "list", "edit-many", "print", "company-form"}


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.shown: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("make", [partner, coordinator])
def test_no_page_opens_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, make: Callable[[Path], Inventory]
) -> None:
    with make(tmp_path) as inventory:
        company(inventory)
    laptop = Laptop(qtbot, qapp, tmp_path / "laptop")
    program = laptop.start(inventory.path)
    windows = Windows(qapp)

    for page in set(program.window._factories) - NEED_A_CHOICE:
        program.window.show_page(page)
        laptop.settle(program)
    qapp.removeEventFilter(windows)

    assert windows.shown == []
    laptop.close()


def test_page_down_turns_the_pages_of_help_at_once(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        path = inventory.path
    laptop = Laptop(qtbot, qapp, tmp_path / "laptop")
    program = laptop.start(path)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()

    program.window.resize(1280, 600)
    program.window.commands["help"].trigger()
    page = program.window.page("help")
    assert isinstance(page, HelpPage)
    qtbot.waitUntil(lambda: page.texts.verticalScrollBar().maximum() > 0)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_PageDown)

    assert page.texts.verticalScrollBar().value() > 0
    laptop.close()
