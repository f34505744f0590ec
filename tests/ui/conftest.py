"""What all tests of the window need: no screen, our fonts and our theme."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.messages import current_language
from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from genera_desktop.ui.translation import speak
from tests.ui.programs import Laptop

OFFSCREEN_REMARKS = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Any Qt warning fails a test but those that only say what a picture in memory cannot do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_REMARKS, extend=True))


@pytest.fixture(autouse=True, scope="session")
def _window_look(qapp: QApplication) -> None:
    load_fonts(qapp)
    apply_theme(qapp, "light")
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one begins in English."""
    yield
    if current_language() != "en":
        speak(qapp, "en")


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Laptop]:
    """A laptop on which the program was never started."""
    made = Laptop(qtbot, qapp, tmp_path / "laptop")
    yield made
    made.close()
