"""The page on which an inventory on a server is opened or made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genera_desktop import messages
from genera_desktop.address import Location, location_of
from genera_desktop.errors import GeneraError

if TYPE_CHECKING:
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.server_page import ServerPage

PAGE = "server"


class ServerDesk(QObject):
    """`open_at` opens the inventory at a place and says whether it could; `begin` shows the first page of all."""

    def __init__(
        self, window: MainWindow, language: str, open_at: Callable[[Location], bool], begin: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self.window_ = window
        self.language = language
        self._open_at = open_at
        self._begin = begin
        self._typed = ""
        window.commands.bind("open_server", self.show)

    def show(self) -> None:
        """Shows the page, whatever is open."""
        if PAGE not in self.window_.pages:
            self.window_.register(PAGE, self._make_page)
        self.window_.show_page(PAGE)

    def _make_page(self) -> ServerPage:
        from genera_desktop.ui.server_page import ServerPage

        page = ServerPage()
        page.server.setText(self._typed)
        page.open_wanted.connect(self.open)
        page.make_wanted.connect(self.make)
        page.back_wanted.connect(self.go_back)
        return page

    def go_back(self) -> None:
        """Shows the inventory that is open, else the first page."""
        if self.window_.rail.isHidden():
            self._begin()
        else:
            self.window_.show_page("overview")

    def open(self, address: str, password: str) -> None:
        """Opens the inventory that is there."""
        self._do(address, password)

    def make(self, address: str, password: str) -> None:
        """Makes the coordinator's inventory there, and opens it."""
        from genera_desktop.services.create_inventory import create_inventory

        self._do(address, password, lambda location: create_inventory(location).close())

    def _do(self, address: str, password: str, before: Callable[[Location], None] | None = None) -> None:
        self._typed = address
        try:
            location = location_of(address, password)
            if before is not None:
                before(location)
        except GeneraError as refusal:
            self.window_.say(messages.say(refusal, self.language), "red")
            return
        if not self._open_at(location):
            self.show()
