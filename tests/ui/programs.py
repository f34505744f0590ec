"""The whole program on a laptop of its own, for tests that do what a user does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.settings import SettingsFile

SECONDS = 20_000


class Laptop:
    """A laptop on which the program can be started again and again; `folder` holds its settings."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.qapp = qapp
        self.folder = folder
        self.running: list[Application] = []

    def start(self, inventory: Path | None = None) -> Application:
        """The program, started as from the desktop, once its first page stands."""
        program = Application(self.qapp, SettingsFile(self.folder / "settings.json"))
        self.qtbot.addWidget(program.window)
        program.window.resize(1366, 768)
        program.start(inventory)
        self.running.append(program)
        self.qtbot.waitUntil(lambda: bool(program.window.current), timeout=SECONDS)
        self.settle(program)
        return program

    def settle(self, program: Application) -> None:
        """Waits until all work is done and told, and what it brought is shown."""
        self.qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)
        QApplication.processEvents()  # Qt shows what came into a layout only then

    def close(self) -> None:
        for program in self.running:
            program.window.close()


def drop(program: Application, *files: Path) -> None:
    """Drops files or folders on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    program.window.dropEvent(QDropEvent(QPointF(300, 300), action, data, button, key))
