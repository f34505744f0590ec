"""Painting pages while somebody watches: progress that can be stopped, and a word at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import Qt

from genera_desktop import messages
from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.services.progress import Progress
from genera_desktop.ui.export_language import told_language
from genera_desktop.ui.translation import speaking
from genera_desktop.ui.words import translate

if TYPE_CHECKING:
    from genera_desktop.ui.main_window import MainWindow


def paint_watched(
    window: MainWindow, paint: Callable[[Progress], int], said: str, language: str, written_in: str
) -> None:
    """Paints all pages and says so, or why not, in the window's `language`; what is painted is `written_in` another one
    or the same. That is the main thread's work: Qt lays out text nowhere else."""
    progress = _Watched(window)
    try:
        with speaking(written_in, language):
            paint(progress)
    except GeneraError as refusal:
        window.say(messages.say(refusal, language), "red")
    except Cancelled:
        window.say(translate("Painting", "Stopped."))
    else:
        window.say(said + told_language(written_in, language), "green")
    finally:
        progress.close()


class _Watched:
    """Progress in a small window that comes where the work takes long, and stops it where somebody wants."""

    def __init__(self, window: MainWindow) -> None:
        self._dialog = QtWidgets.QProgressDialog(window)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setLabelText(translate("Painting", "Painting the pages"))
        self._dialog.setAutoReset(False)

    def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002 - it does one thing only
        """Shows how many pages are painted."""
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)
        if self._dialog.wasCanceled():
            raise Cancelled

    def close(self) -> None:
        self._dialog.close()
        self._dialog.deleteLater()
