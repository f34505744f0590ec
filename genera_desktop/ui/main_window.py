"""The one window: menus, rail, the page that is shown, status line and messages. What they are about, app.py tells.

It is painted before it is furnished, and what it is furnished with is imported behind the first paint: nothing here may
import a part of the window above its functions. `Qt` counts as one, because its many enumerations are made at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from genera_desktop.ui.actions import Actions
    from genera_desktop.ui.components.notice_bar import NoticeBar
    from genera_desktop.ui.components.toast import Offer, Toast
    from genera_desktop.ui.jump import JumpList, JumpTarget
    from genera_desktop.ui.page import Page
    from genera_desktop.ui.rail import Rail
    from genera_desktop.ui.status_line import StatusLine
    from genera_desktop.ui.tasks import Tasks

LEAST = (960, 600)
USUAL = (1280, 800)
FRAME = (16, 40)
"""What the system draws around a window, at most: the usual size leaves room for it on a small screen."""
MESSAGES_KEPT = 20
PATIENCE = 100
"""Milliseconds that a new page may wait for its content, to be painted with it and not once without."""
UNSEEN = 1_000
"""Milliseconds after which a window that nobody sees (it was started minimised) goes on all the same."""


class MainWindow(QMainWindow):
    """`files_dropped` carries the paths of what was dropped on the window; `page_shown` the name of a page; `painted`
    comes once, when the window can be seen."""

    files_dropped = Signal(list)
    page_shown = Signal(str)
    painted = Signal()
    closing = Signal()
    is_furnished = False
    """Whether menus, rail, pages and status line are in the window yet."""

    commands: Actions
    rail: Rail
    status: StatusLine
    stack: QStackedWidget
    notice: NoticeBar
    tasks: Tasks

    def __init__(self, settings: SettingsFile, tasks: Tasks | None = None, parent: QWidget | None = None) -> None:
        """A furnished window, or without `tasks` an empty one, which can be painted at once."""
        super().__init__(parent)
        self.settings = settings
        self.pages: dict[str, Page] = {}
        self.current = ""
        self.messages: deque[str] = deque(maxlen=MESSAGES_KEPT)
        self._factories: dict[str, Callable[[], Page]] = {}
        self._places: dict[str, object] = {}
        self.setWindowTitle("GEN.ERA Desktop")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST)
        self.read_only = ""
        self._jump: JumpList | None = None
        self._toast: Toast | None = None
        self._targets: Callable[[], list[JumpTarget]] = list
        self._held = QTimer(self, singleShot=True, interval=PATIENCE)
        self._held.timeout.connect(self._paint_again)
        self._unseen: QTimer | None = QTimer(self, singleShot=True, interval=UNSEEN)
        self._unseen.timeout.connect(self._tell_painted)
        self._restore_place(settings.current)
        if tasks is not None:
            self.furnish(tasks)

    def furnish(self, tasks: Tasks) -> None:
        """Puts menus, rail, pages and status line into the window."""
        from genera_desktop.ui.actions import Actions
        from genera_desktop.ui.components.notice_bar import NoticeBar
        from genera_desktop.ui.rail import Rail
        from genera_desktop.ui.status_line import StatusLine

        self.tasks = tasks
        self.commands = Actions(self)
        self.rail = Rail(self.commands["jump"].shortcut().toString())
        self.status = StatusLine()
        self.stack = QStackedWidget()
        self.notice = NoticeBar()
        self._lay_out()
        self._connect()
        self.is_furnished = True

    def register(self, name: str, make: Callable[[], Page]) -> None:
        """Says how a page is made. It is made when it is first shown; a page of this name goes."""
        self.forget_page(name)
        self._factories[name] = make

    def forget_page(self, name: str) -> None:
        """Drops a page that is not valid any more, and how it was made."""
        self._factories.pop(name, None)
        self._places.pop(name, None)
        page = self.pages.pop(name, None)
        if page is not None:
            if self.current == name:
                self.current = ""
            self.stack.removeWidget(page)
            page.deleteLater()

    def keep_places(self) -> None:
        """Remembers where the user is on every page, and what is being typed there, read in the language in force."""
        for name, page in self.pages.items():
            if name in self._factories:
                self._places[name] = page.kept_place()

    def renew_pages(self) -> dict[str, object]:
        """Drops all pages that can be made anew. Each is when it is shown, and the user returns to the place that was
        kept. Gives these places."""
        for name in [name for name in self.pages if name in self._factories]:
            page = self.pages.pop(name)
            self.stack.removeWidget(page)
            page.deleteLater()
        return dict(self._places)

    def show_again(self) -> None:
        """Makes the page in view anew, with what was typed on it."""
        page = self.current
        self.renew_pages()
        self.show_page(page)

    def page(self, name: str) -> Page:
        """The page of a name, made where it is not yet; KeyError where nothing makes it."""
        if name not in self.pages:
            self.pages[name] = self._factories[name]()
            self.stack.addWidget(self.pages[name])
            if (place := self._places.pop(name, None)) is not None:
                self.pages[name].return_to(place)
            if self.read_only:
                self.pages[name].set_read_only(self.read_only)
        return self.pages[name]

    def show_page(self, name: str) -> bool:
        """Shows a page, unless the one that is shown has a reason to stay."""
        leaving = self.pages.get(self.current)
        if leaving is not None and self.current != name and not leaving.leave():
            return False
        page = self.page(name)
        self.current = name
        self.stack.setCurrentWidget(page)
        if self._toast is not None:
            self._toast.raise_()
        self.rail.mark(name)
        self.status.remark("")
        page.enter()
        self.page_shown.emit(name)
        return True

    def paint_with_content(self) -> None:
        """Paints nothing until what is under way for the page in view is done, where that is soon."""
        if self.tasks.busy:
            self.setUpdatesEnabled(False)
            self._held.start()

    def _paint_again(self) -> None:
        self._held.stop()
        if not self.updatesEnabled():
            self.setUpdatesEnabled(True)
            # What was asked for before is asked for once more: Qt let it go by, and takes it as still to come.
            QGuiApplication.postEvent(self, QEvent(QEvent.Type.UpdateRequest))

    def show_frame(self, visible: bool) -> None:
        """Rail and status line are hidden while no inventory is open."""
        self.rail.setVisible(visible)
        self.status.setVisible(visible)

    def set_read_only(self, reason: str) -> None:
        """Says why the inventory may only be read, and keeps everything from being changed; '' where it may be.

        Pages learn of it when they are made.
        """
        self.read_only = reason
        self.setProperty("read_only", reason)
        self.commands.block_writing(reason)
        self.notice.say(reason, self.tr("Try again") if reason else "")

    def jump_among(self, targets: Callable[[], list[JumpTarget]]) -> None:
        """Says what Ctrl+K finds."""
        self._targets = targets
        self.commands.bind("jump", lambda: self.jump.open_list())

    @property
    def jump(self) -> JumpList:
        """The list to jump from, made when it is first asked for."""
        if self._jump is None:
            from genera_desktop.ui.jump import JumpList  # spares the start its list and its models

            self._jump = JumpList(lambda: self._targets(), self)
        return self._jump

    @property
    def toast(self) -> Toast:
        """The message over the lower edge, made when there is first something to say."""
        if self._toast is None:
            from genera_desktop.ui.components.toast import Toast

            self._toast = Toast(self.stack)
        return self._toast

    def say(self, text: str, tone: str = "ink3", offer: Offer | None = None) -> None:
        """Tells the user something without stopping the work; it can be read again under Help."""
        from genera_desktop.ui.words import clock

        self.messages.appendleft(f"{clock(QTime.currentTime())}  {text}")
        page = self.pages.get(self.current)
        self.toast.say(text, tone, offer, page.foot_height() if page is not None else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unseen:
            self._unseen.stop()
            self._unseen.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unseen:
            self._unseen.start(0)

    def _tell_painted(self) -> None:
        self._unseen = None
        self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.is_furnished:
            self.commands.translate()
            if self._jump is not None:
                self._jump.deleteLater()
                self._jump = None
        if event.type() == QEvent.Type.PaletteChange and self.is_furnished:
            from genera_desktop.ui.components.menu import dress

            dress(self.menuBar())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        leaving = self.pages.get(self.current)
        if leaving is not None and not leaving.leave():
            event.ignore()
            return
        self._keep_place()
        if self.is_furnished:
            self.tasks.close()  # before the inventory that they work with
        self.closing.emit()
        event.accept()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        from genera_desktop.ui.components.menu import Menu, dress

        self.commands.fill(self.menuBar())
        dress(self.menuBar())
        self.commands.bind("quit", self._quit)
        self.commands.bind("full_screen", self._toggle_full_screen)
        self.rail.chosen.connect(self.show_page)
        self.rail.jump.clicked.connect(self.commands["jump"].trigger)
        self.status.follow(self.tasks)
        self.tasks.ended.connect(lambda _task: None if self.tasks.busy else self._paint_again())
        self.tasks.refused.connect(lambda text: self.say(text, "red"))
        self.tasks.failed.connect(lambda text: self.say(text, "red"))
        recall = Menu(self)
        recall.aboutToShow.connect(lambda: self._list_messages(recall))
        self.commands.set_menu("messages", recall)

    def _list_messages(self, menu: QMenu) -> None:
        menu.clear()
        for text in self.messages or [self.tr("No messages yet")]:
            menu.addAction(text.replace("&", "&&")).setEnabled(False)

    def _quit(self) -> None:
        self.close()

    def _toggle_full_screen(self) -> None:
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _restore_place(self, settings: Settings) -> None:
        """Where the window was, unless no screen is there any more."""
        place = QRect(*settings.window) if settings.window else QRect()
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        home = next((screen for screen in screens if screen.intersects(place)), None)
        if home is None:
            self.resize(usual_size(screens[0].size()).expandedTo(self.minimumSize()))
        else:
            size = place.size().boundedTo(home.size()).expandedTo(self.minimumSize())
            left = min(max(place.left(), home.left()), max(home.left(), home.right() - size.width() + 1))
            top = min(max(place.top(), home.top()), max(home.top(), home.bottom() - size.height() + 1))
            self.setGeometry(QRect(left, top, size.width(), size.height()))
        if settings.maximised:
            from PySide6.QtCore import Qt

            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_place(self) -> None:
        place = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        at = (place.left(), place.top(), place.width(), place.height())
        self.settings.change(window=at, maximised=self.isMaximized())


def usual_size(screen: QSize) -> QSize:
    """How large a window is at first on a screen, so that with its frame it is in view as a whole."""
    return QSize(*USUAL).boundedTo(screen - QSize(*FRAME))
