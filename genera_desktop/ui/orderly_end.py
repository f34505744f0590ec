"""A log-out, a shutdown or Ctrl+C asks the program to end: it ends as if its window had been closed."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

ASKS = ("SIGTERM", "SIGINT", "SIGHUP")
MOST = 64
"""Bytes read at once, one a signal: what they say is always the same."""


class OrderlyEnd(QObject):
    """Hears from `watch` to `stop`, both on the main thread, that the system asks for the end of the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None
        self._before: dict[int, Any] = {}
        self._woken_before = -1

    def watch(self) -> None:
        """Ends the program as it should be ended when it is asked to; what it was started to ignore it ignores.

        A handler of Python's runs only when Python does, and not while Qt waits: so each signal wakes Qt by a byte in a
        pipe. Windows sends none to a program with a window, it asks the window.
        """
        if sys.platform == "win32" or self._pipe is not None:
            return
        heard, told = self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        self._woken_before = signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in ASKS):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, _leave_to_qt)

    def stop(self) -> None:
        """Signals do again what they did before."""
        if self._pipe is None or self._notifier is None:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _end(self) -> None:
        """Open dialogs are closed, then the window, which saves what is being typed."""
        assert self._pipe is not None
        if set(os.read(self._pipe[0], MOST)) & self._before.keys():
            QCoreApplication.quit()


def _leave_to_qt(_number: int, _frame: FrameType | None) -> None:
    """In the midst of anything nothing can be ended."""
