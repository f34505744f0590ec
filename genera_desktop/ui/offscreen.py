"""Painting without a window: what the command line needs to write a PDF on a computer that shows nothing."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from genera_desktop.ui.style.fonts import load_fonts


def ready_to_paint(*, window_follows: bool = False) -> QApplication:
    """Qt with our fonts, for as long as the result is held.

    No screen is asked for, not even where one is named: the one of a session that has ended would stop the program.
    `window_follows`: the same program shows its window afterwards and needs the screen.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform.startswith("linux") and not window_follows:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QApplication(sys.argv[:1])
    load_fonts(made)
    return made
