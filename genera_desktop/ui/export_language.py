"""The language of what is written for others to read: that of the window, or another one that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup

from genera_desktop.languages import NAMES, language_of
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.words import translate

if TYPE_CHECKING:
    from genera_desktop.ui.main_window import MainWindow

CONTEXT = "ExportLanguage"


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def export_language(window: MainWindow, spoken: str) -> str:
    """The language in which workbooks, reports and printed pages are written, where the window speaks `spoken`."""
    return language_of(window.settings.current.export_language) or spoken


def told_language(written: str, spoken: str) -> str:
    """A sentence behind the one that names a file, where the file is in another language than the window; else ''."""
    return "" if written == spoken else " " + tr("It is in {language}.").format(language=NAMES[written])


def offered_languages() -> dict[str, str]:
    """What can be chosen, by code; '' is the language of the window, whichever that is."""
    return {"": tr("As the window"), **NAMES}


def export_language_menu(window: MainWindow, choose: Callable[[str], None]) -> Menu:
    """A menu of the languages, the one that is in force marked whenever it opens."""
    menu = Menu(window)
    group = QActionGroup(menu)
    actions = {code: menu.addAction(name) for code, name in offered_languages().items()}
    for code, action in actions.items():
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, code=code: choose(code))

    def mark() -> None:
        actions[language_of(window.settings.current.export_language)].setChecked(True)

    mark()
    menu.aboutToShow.connect(mark)
    return menu
