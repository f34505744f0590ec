"""Painting without a window: what the command line needs to write a PDF on a computer that shows nothing."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.translation import speak_in_qt


def ready_to_paint(language: str, *, window_follows: bool = False) -> QApplication:
    """Qt with our fonts, in this language, for as long as the result is held.

    No screen is asked for, not even where one is named: the one of a session that has ended would stop the program.
    `window_follows`: the same program shows its window afterwards and needs the screen.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        speak_in_qt(existing, language)
        return existing
    if sys.platform.startswith("linux") and not window_follows:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QApplication(sys.argv[:1])
    load_fonts(made)
    speak_in_qt(made, language)
    return made
