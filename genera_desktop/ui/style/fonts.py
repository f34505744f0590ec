"""The window's type: the system's font where there is one, else the bundled Inter, in the few styles that pages use."""

from __future__ import annotations

import sys
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from genera_desktop import paths

BUNDLED_FAMILY = "Inter"
SYSTEM_POINTS = {"win32": 9.0, "darwin": 13.0}
"""The system's usual size where the user has not changed it; elsewhere 11 points, as most Linux desktops have."""


class TextStyle(Enum):
    """Pixels at 100 % and weight."""

    HINT = (12, 400)
    HINT_STRONG = (12, 500)
    BODY = (13, 400)
    STRONG = (13, 500)
    HEADING = (13, 600)
    SECTION = (15, 600)
    TITLE = (20, 600)
    FIGURE = (28, 600)


_chosen: dict[str, float | str] = {"family": "", "factor": 1.0}


def load_fonts(app: QGuiApplication, factor: float = 0.0) -> None:
    """Chooses family and size once, before the first widget.

    The user's larger system font makes everything larger, unless a `factor` is given.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    usual = SYSTEM_POINTS.get(sys.platform, 11.0)
    _chosen["family"] = system.family() if _is_real(system) else _bundled_family()
    _chosen["factor"] = factor or min(max(system.pointSizeF() / usual, 1.0), 2.0)
    font.cache_clear()
    app.setFont(font(TextStyle.BODY))


def scaled(pixels: int) -> int:
    """A width that holds text, in the size that the user reads; sizes of controls grow by themselves."""
    return round(pixels * float(_chosen["factor"]))


@cache
def font(style: TextStyle, *, tabular: bool = False) -> QFont:
    """The font of a style; `tabular` gives digits of one width, for columns."""
    pixels, weight = style.value
    made = QFont(str(_chosen["family"])) if _chosen["family"] else QFont()
    screen = QGuiApplication.primaryScreen()
    dots_per_inch = screen.logicalDotsPerInch() if screen else 96.0
    made.setPointSizeF(pixels * float(_chosen["factor"]) * 72.0 / dots_per_inch)
    made.setWeight(QFont.Weight(weight))
    if QGuiApplication.platformName() == "offscreen":
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _is_real(system: QFont) -> bool:
    """Whether the desktop names a font that exists: a bare X11 or an offscreen run names only a kind of font."""
    if sys.platform in SYSTEM_POINTS:
        return True
    if QGuiApplication.platformName() == "offscreen" or system.family().lower() in ("", "sans", "sans serif"):
        return False
    return QFontInfo(system).exactMatch()


def _bundled_family() -> str:
    for file in sorted((paths.resources() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    return BUNDLED_FAMILY if BUNDLED_FAMILY in QFontDatabase.families() else ""
