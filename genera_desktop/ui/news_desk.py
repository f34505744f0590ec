"""What other coordinators did meanwhile: asked when a page is shown or the window comes to the front, and on a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from genera_desktop.errors import GeneraError
from genera_desktop.services.changes import EVERYTHING_CHANGED
from genera_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from genera_desktop.services.progress import Progress
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow


class NewsDesk(Desk):
    """`arrived` is told before the screens are, where the record in view is to be shown anew."""

    arrived = Signal()

    def __init__(self, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(window, inventory, language)
        self._asking = False
        window.commands.bind("refresh", self.refresh)
        window.page_shown.connect(self.ask)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._window_came)

    def ask(self, _page: str = "") -> None:
        """Asks, off the main thread, whether there is something new; the screens are told if so."""
        if not self._asking:
            self._asking = True
            self.window_.tasks.run(_news, self.inventory, on_done=self._answer, on_failed=self._refused)

    def refresh(self) -> None:
        """Shows everything as it is now, once the server has answered; the window waits for nobody."""
        from genera_desktop.services.open_on_server import answers

        self.window_.tasks.run(
            answers, self.inventory, description=self.tr("Asking the server"), on_done=self._refreshed
        )

    def _refreshed(self, _answered: None) -> None:
        self._show()
        self.window_.say(self.tr("Everything is shown as it is now."))

    def close(self) -> None:
        """Asks no more."""
        self.window_.commands.bind("refresh", None)
        self.window_.page_shown.disconnect(self.ask)
        super().close()

    def _window_came(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.ask()

    def _answer(self, has_news: bool) -> None:
        self._asking = False
        if has_news:
            self._show()

    def _refused(self, refusal: GeneraError) -> None:
        self._asking = False
        self.say_refusal(refusal)

    def _show(self) -> None:
        self.arrived.emit()
        self.window_.tasks.announce(EVERYTHING_CHANGED)


def _news(inventory: Inventory, *, progress: Progress) -> bool:  # noqa: ARG001
    return inventory.take_news()
