"""The style by which Qt draws what we do not paint ourselves: Fusion on every system.

It is named when the program's Qt is made. Who sets it later gets it back from Qt, and PySide then prepares all that is
known of styles, for which the first view has no use.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

STYLE = "Fusion"
AS_MADE = "as_made"
"""The property of a Qt that was made in this style, until the style is put in force for the first time."""


def application() -> QApplication:
    """Qt for this program, made where it is not yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication([*sys.argv[:1], "-style", STYLE])
    made.setProperty(AS_MADE, True)
    return made


def draw_by_it(app: QApplication) -> None:
    """Puts the style in force and tells every widget; where it has been since Qt was made, there is nothing to tell."""
    if app.property(AS_MADE):
        app.setProperty(AS_MADE, False)
    else:
        app.setStyle(STYLE)
