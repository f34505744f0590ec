"""Whatever goes wrong in the window ends here: in a file without answers, and on a page that says what to do."""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from genera_desktop import diagnostics, messages
from genera_desktop.diagnostics import Last
from genera_desktop.errors import GeneraError
from genera_desktop.paths import is_built

if TYPE_CHECKING:
    from genera_desktop.ui.crash_page import CrashPage
    from genera_desktop.ui.main_window import MainWindow

PAGE = "crash"
SAFE_MODE = "--safe-mode"
GRAVE = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class CrashDesk(QObject):
    """`safe_mode_wanted`: the program is to start again in safe mode. `facts` are ids that support may need."""

    safe_mode_wanted = Signal()
    _happened = Signal(str)
    _refused = Signal(object)

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self.window_ = window
        self.folder = folder
        self.facts: dict[str, str] = {}
        self.file = ""
        self._came_from = ""
        self._faults: TextIO | None = None
        self._before: tuple[Any, Any, Any] | None = None
        self._happened.connect(self._show)
        self._refused.connect(self._tell)

    def watch(self) -> Last:
        """Takes every mistake from now on. How the last start of the program ended."""
        last = diagnostics.begin(self.folder)
        try:
            self._faults = (self.folder / diagnostics.FAULTS).open("a", encoding="utf-8")
            faulthandler.enable(self._faults)
        except OSError:
            self._faults = None
        self._before = (sys.excepthook, threading.excepthook, qInstallMessageHandler(self._qt_said))
        sys.excepthook = self.take
        threading.excepthook = lambda told: self.take(told.exc_type, told.exc_value, told.exc_traceback)
        return last

    def greet(self, *, safe_mode: bool, last: Last) -> None:
        """The start is over: says that this is safe mode, or offers it where the last start ended without a word."""
        from genera_desktop.ui.components.toast import Offer

        diagnostics.stands(self.folder)
        offer = Offer(self.tr("Start in safe mode"), self.safe_mode_wanted.emit)
        if safe_mode:
            self.window_.say(self.tr("Safe mode: nothing is as you left it, and the last inventory was not opened."))
        elif last is Last.STARTING:
            told = self.tr(
                "The program ended without a word while it started, so it has opened nothing by itself. What was saved "
                "is safe."
            )
            self.window_.say(told, "red", offer)
        elif last is Last.RUNNING:
            told = self.tr("The program ended without a word last time. What was saved is safe.")
            self.window_.say(told, "amber", offer)

    def stop(self) -> None:
        """Takes no more mistakes: the program ends as it should."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before[:2]
            qInstallMessageHandler(self._before[2])
            self._before = None
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        diagnostics.end(self.folder)

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None = None,
        doing: str = "",
    ) -> str:
        """Writes what went wrong, on any thread, and shows the page; the name of the file, '' where there is none.

        A refusal is told and no mistake: what a page reads of an inventory may be refused at any time, when its server
        has gone.
        """
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return ""
        if isinstance(error, GeneraError):
            self._refused.emit(error)
            return ""
        place = self.note(error or kind(), doing)
        self._happened.emit(place)
        return place

    def note(self, error: BaseException, doing: str = "") -> str:
        """Writes what went wrong and leaves the page in view as it is."""
        path = diagnostics.write_report(self.folder, error, doing, {**self.facts, "page": self.window_.current})
        return str(path or "")

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Qt's own grave messages, without their text: it may quote what stands in a field."""
        if kind in GRAVE:
            where = f"{context.category} {Path(str(context.file or '?')).name}:{context.line}"
            diagnostics.write_text(self.folder, f"{diagnostics.report(RuntimeError())}\nQt {kind.name}: {where}\n")
        elif sys.stderr is not None and kind is not QtMsgType.QtDebugMsg:
            sys.stderr.write(f"{message}\n")

    @property
    def page(self) -> CrashPage:
        from genera_desktop.ui.crash_page import CrashPage

        if PAGE not in self.window_.pages:
            self.window_.register(PAGE, self._make_page)
        page = self.window_.page(PAGE)
        assert isinstance(page, CrashPage)
        return page

    def _make_page(self) -> CrashPage:
        from genera_desktop.ui.crash_page import CrashPage

        page = CrashPage()
        page.go_on_wanted.connect(self.go_on)
        page.folder_wanted.connect(self.open_folder)
        page.copy_wanted.connect(self.copy_text)
        page.safe_mode_wanted.connect(self.safe_mode_wanted)
        return page

    def _tell(self, refusal: GeneraError) -> None:
        if self.window_.is_furnished:
            self.window_.say(messages.say(refusal, self.window_.tasks.language), "red")

    def _show(self, place: str) -> None:
        if not self.window_.is_furnished:
            return  # there is no page to show
        if self.window_.current != PAGE:
            self._came_from = self.window_.current
        self.file = place
        self.page.show_file(place)
        self.window_.show_page(PAGE)

    def go_on(self) -> None:
        """Shows the page again that was in view."""
        self.window_.show_page(self._came_from)

    def open_folder(self) -> None:
        """Shows the folder of the file in the system's own way."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def copy_text(self) -> None:
        """Copies the text of the file, for an e-mail."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(Path(self.file).read_text(encoding="utf-8"))
        self.window_.say(self.tr("The text was copied: paste it into an e-mail."), "green")


def start_in_safe_mode() -> int:
    """Starts the program anew, in safe mode; the exit status of this one."""
    import subprocess

    command = [sys.executable] if is_built() else [sys.executable, "-m", "genera_desktop"]
    subprocess.Popen([*command, SAFE_MODE])
    return 0
