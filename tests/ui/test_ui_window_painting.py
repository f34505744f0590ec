"""When the window is painted: with the content of a new page, and always in the end."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.ui import main_window
from tests.ui.sample_window import window


class Paints(QObject):
    """Counts how often what it watches is painted."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_what_was_to_be_painted_while_the_window_waited_for_its_content_is_painted_with_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "PATIENCE", 60_000)
    made, content, paints = window(), threading.Event(), Paints()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    made.stack.installEventFilter(paints)

    made.tasks.run(lambda progress: content.wait(60))  # noqa: ARG005
    made.stack.update()
    made.paint_with_content()
    QApplication.processEvents()
    before = paints.times
    content.set()

    qtbot.waitUntil(lambda: paints.times > 0)
    assert before == 0
