"""What all desks are: each does one part of the work on the inventory that is open in the window."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6 import QtWidgets
from PySide6.QtCore import QObject

from genera_desktop import messages
from genera_desktop.errors import GeneraError

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.components.toast import Offer
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.page import Page

P = TypeVar("P", bound="Page")


class Desk(QObject):
    """One part of the work on an open inventory. `language` is that of the window, which may change meanwhile."""

    def __init__(self, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(window)
        self.window_ = window
        self.inventory = inventory
        self.language = language

    def show_again(self) -> None:
        """Shows on a page that was made anew, in another language, what the one before it was about."""

    def ask_where(self, title: str, name: str, kinds: str, folder: Path | None = None) -> Path | None:
        """Where a file is to go, for which this name is proposed, beside the inventory where no folder is told; None
        where somebody thought better of it."""
        from genera_desktop.workbook.deliver import with_ending

        start = (folder or self.inventory.folder) / name
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(self.window_, title, str(start), kinds)
        return with_ending(Path(chosen), start.suffix) if chosen else None

    def say_refusal(self, refusal: GeneraError, tone: str = "red", offer: Offer | None = None) -> None:
        """Tells the user why something was not done, and perhaps offers something else."""
        self.window_.say(messages.say(refusal, self.language), tone, offer)

    def close(self) -> None:
        """Lets go of the inventory, which is about to be closed."""
        self.deleteLater()


class PageDesk(Desk, Generic[P]):
    """A desk with a page of its own, made when it is first needed: most never are."""

    def __init__(self, name: str, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(window, inventory, language)
        self._name = name
        window.register(name, self._make_page)

    @property
    def page(self) -> P:
        """The page; made now, where it is not yet."""
        return cast("P", self.window_.page(self._name))

    @abstractmethod
    def _make_page(self) -> P:
        """A new page, whose signals the desk hears."""
