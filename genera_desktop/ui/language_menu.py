"""The menu in which the language is chosen: each under its own name, so that everybody finds it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from genera_desktop.languages import NAMES
from genera_desktop.ui.components.menu import Menu


def language_menu(parent: QWidget, spoken: str, choose: Callable[[str], None]) -> Menu:
    """All languages, the one that is spoken marked."""
    menu = Menu(parent)
    group = QActionGroup(menu)
    for code, name in NAMES.items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(code == spoken)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, code=code: choose(code))
    return menu
