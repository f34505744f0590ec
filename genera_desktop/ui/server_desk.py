"""The page on which an inventory on a server is opened or made. The window stays alive until the server answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genera_desktop import messages
from genera_desktop.address import ServerAddress, location_of
from genera_desktop.errors import GeneraError

if TYPE_CHECKING:
    from genera_desktop.services.open_inventory import Opened
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.server_page import ServerPage
    from genera_desktop.ui.tasks import Task

PAGE = "server"

Then = Callable[[], object]


class ServerDesk(QObject):
    """`take` shows an inventory that was opened; `begin` shows the first page of all."""

    def __init__(self, window: MainWindow, take: Callable[[Opened], bool], begin: Callable[[], None]) -> None:
        super().__init__(window)
        self.window_ = window
        self._take = take
        self._begin = begin
        self._asked = ServerAddress("")
        self._task: Task | None = None
        self._attempt = object()
        window.commands.bind("open_server", self.show)

    def show(self) -> None:
        """Shows the page, whatever is open."""
        self._shown()

    def _shown(self) -> bool:
        if PAGE not in self.window_.pages:
            self.window_.register(PAGE, self._make_page)
        return self.window_.show_page(PAGE)

    def call(
        self, location: ServerAddress, then: Then = lambda: None, *, make: bool = False, remember: bool = False
    ) -> None:
        """Opens the inventory that is there, once the server has answered, and does what comes `then`; with `make` the
        coordinator's inventory is made there before, with `remember` the password goes into the key ring after."""
        from genera_desktop.services.open_on_server import open_on_server

        if not self._shown():
            return
        self.stop()
        self._asked, attempt = location, object()
        self._attempt = attempt
        self._task = self.window_.tasks.run(
            open_on_server,
            location,
            make,
            remember,
            on_done=partial(self._came, attempt, then),
            on_failed=partial(self._refused, attempt),
        )
        self._page.server.setText(location.url)
        self._page.wait_for(location.name)

    def stop(self) -> None:
        """Waits for no answer any longer."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    @property
    def _page(self) -> ServerPage:
        from genera_desktop.ui.server_page import ServerPage

        page = self.window_.page(PAGE)
        assert isinstance(page, ServerPage)
        return page

    def _make_page(self) -> ServerPage:
        from genera_desktop.services.open_on_server import key_ring_is_there
        from genera_desktop.ui.server_page import ServerPage

        page = ServerPage()
        self.window_.tasks.run(key_ring_is_there, on_done=page.offer_to_remember)
        page.server.setText(self._asked.url)
        page.open_wanted.connect(self.open)
        page.make_wanted.connect(partial(self.open, make=True))
        page.back_wanted.connect(self.go_back)
        page.given_up.connect(self.stop)
        if self._task is not None:
            page.wait_for(self._asked.name)
        return page

    def go_back(self) -> None:
        """Shows the inventory that is open, else the first page."""
        if self.window_.rail.isHidden():
            self._begin()
        else:
            self.window_.show_page("overview")

    def open(self, address: str, password: str, remember: bool, *, make: bool = False) -> None:
        """Opens the inventory at what somebody typed."""
        try:
            location = location_of(address, password)
            assert isinstance(location, ServerAddress)
        except GeneraError as refusal:
            self._say(refusal)
            return
        self.call(location, make=make, remember=remember)

    def _came(self, attempt: object, then: Then, opened: Opened) -> None:
        if self._task is None or attempt is not self._attempt:
            opened.inventory.close()
            return
        self._end()
        if self._take(opened):
            if opened.unkept:
                self.window_.say(self.tr("This computer's key ring did not take the password."), "amber")
            then()

    def _refused(self, attempt: object, refusal: GeneraError) -> None:
        if self._task is not None and attempt is self._attempt:
            self._end()
            self._say(refusal)

    def _end(self) -> None:
        self._task = None
        if PAGE in self.window_.pages:
            self._page.wait_for("")

    def _say(self, refusal: GeneraError) -> None:
        told = messages.say(refusal, self.window_.tasks.language)
        self.window_.say(told, "red")
        self._page.problem.say(told)
        if refusal.code == "server-wants-password":
            self._page.ask_password()
