"""The page on which an inventory on a server is opened or made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.address import Location, location_of

if TYPE_CHECKING:
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.server_page import ServerPage

PAGE = "server"


class ServerDesk(QObject):
    """`open_at` opens the inventory at a place and says whether it could."""

    def __init__(self, window: MainWindow, language: str, open_at: Callable[[Location], bool]) -> None:
        super().__init__(window)
        self.window_ = window
        self.language = language
        self._open_at = open_at

    def show(self) -> None:
        """Shows the page, whatever is open."""
        if PAGE not in self.window_.pages:
            self.window_.register(PAGE, self._make_page)
        self.window_.show_page(PAGE)

    def _make_page(self) -> ServerPage:
        from genera_desktop.ui.server_page import ServerPage

        page = ServerPage()
        page.open_wanted.connect(self.open)
        page.make_wanted.connect(self.make)
        return page

    def open(self, address: str, password: str) -> None:
        """Opens the inventory that is there."""
        try:
            location = location_of(address, password)
        except GeneraError as refusal:
            self._say(refusal)
            return
        self._open_at(location)

    def make(self, address: str, password: str) -> None:
        """Makes the coordinator's inventory there, and opens it."""
        from genera_desktop.services.create_inventory import create_inventory

        try:
            location = location_of(address, password)
            create_inventory(location).close()
        except GeneraError as refusal:
            self._say(refusal)
            return
        self._open_at(location)

    def _say(self, refusal: GeneraError) -> None:
        self.window_.say(messages.say(refusal, self.language), "red")
