"""A menu in the window's look, wherever it opens."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import menu_sheet


class Menu(QMenu):
    """A menu that takes the colours of the theme in force when it opens: the start does not wait for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.aboutToShow.connect(lambda: dress(self))


def dress(menu: QMenu | QMenuBar) -> None:
    """Gives a menu, and those that it opens, the letters of the window and the colours of the theme in force."""
    menu.setFont(font(TextStyle.BODY))  # a bare X11 has other letters for the menu bar
    sheet = menu_sheet()
    if menu.styleSheet() != sheet:
        menu.setStyleSheet(sheet)
