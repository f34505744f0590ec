"""The named colours of each theme: the only place where a colour is written down.

Contrast of text on its worst surface is at least 4.5:1, of marks and edges 3:1 (tests/ui/test_ui_colours.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QColor

HALF = 128


class Colours(NamedTuple):
    """One theme. `ink` is text, `ink2` secondary text, `ink3` hints; `…_soft` is a surface, `…_ink` the text on it."""

    page: QColor
    rail: QColor
    sunk: QColor
    hover: QColor
    line: QColor
    thumb: QColor
    track: QColor
    border: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    accent_fill: QColor
    accent_fill_hover: QColor
    on_accent: QColor
    accent_soft: QColor
    accent_ink: QColor
    amber: QColor
    amber_soft: QColor
    amber_mark: QColor
    red: QColor
    red_soft: QColor
    green: QColor
    heat: tuple[QColor, ...]
    clusters: Mapping[str, QColor]
    dark: bool

    def tone(self, name: str) -> QColor:
        """The colour of this name: what components are told instead of a colour."""
        colour = getattr(self, name)
        assert isinstance(colour, QColor), name
        return colour


def _theme(*, dark: bool, heat: str, clusters: Mapping[str, str], **named: str) -> Colours:
    colours = {name: QColor(value) for name, value in named.items()}
    return Colours(
        **colours,
        heat=tuple(QColor(f"#{value}") for value in heat.split()),
        clusters={code: QColor(value) for code, value in clusters.items()},
        dark=dark,
    )


LIGHT = _theme(
    dark=False,
    page="#FFFFFF",
    rail="#F2F5F4",
    sunk="#F7F9F8",
    hover="#E8EDEC",
    line="#E1E7E5",
    thumb="#B9C2BF",
    track="#E1E7E5",
    border="#87938F",
    ink="#14201D",
    ink2="#43504C",
    ink3="#5C6965",
    accent="#0B6A61",
    accent_fill="#0B6A61",
    accent_fill_hover="#085850",
    on_accent="#FFFFFF",
    accent_soft="#DDEFEC",
    accent_ink="#07524A",
    amber="#875200",
    amber_soft="#FBF0DA",
    amber_mark="#B87503",
    red="#B3261E",
    red_soft="#FBE9E7",
    green="#1A7040",
    heat="DCEEEA B4DAD3 7FBDB2 1F7F73 0B5A52",
    clusters={"GEN": "#1A4B96", "CAM": "#B0400A", "TAR": "#4A98D4", "TUR": "#7A2B66", "OST": "#A88E00"},
)

DARK = _theme(
    dark=True,
    page="#161B1B",
    rail="#101514",
    sunk="#1B2120",
    hover="#242C2B",
    line="#2B3332",
    thumb="#4A5553",
    track="#4A5553",
    border="#768380",
    ink="#E6ECEA",
    ink2="#B8C3C0",
    ink3="#96A3A0",
    accent="#5CC8B9",
    accent_fill="#0F766C",
    accent_fill_hover="#128378",
    on_accent="#FFFFFF",
    accent_soft="#15352F",
    accent_ink="#83DACD",
    amber="#E6B45C",
    amber_soft="#33290F",
    amber_mark="#E6B45C",
    red="#F4968F",
    red_soft="#3B1F1D",
    green="#6FCB92",
    heat="1A3632 1F4F48 2B7268 4CAB9E 8ADDD0",
    clusters={"GEN": "#4A7DE2", "CAM": "#EC6A34", "TAR": "#AEE3F8", "TUR": "#CB61A8", "OST": "#E6CC66"},
)

CONTRAST_LIGHT = _theme(
    dark=False,
    page="#FFFFFF",
    rail="#FFFFFF",
    sunk="#FFFFFF",
    hover="#E6E6E6",
    line="#000000",
    thumb="#000000",
    track="#B9DCD7",
    border="#000000",
    ink="#000000",
    ink2="#000000",
    ink3="#1F1F1F",
    accent="#003F3A",
    accent_fill="#003F3A",
    accent_fill_hover="#000000",
    on_accent="#FFFFFF",
    accent_soft="#CFE9E5",
    accent_ink="#002B27",
    amber="#4A2B00",
    amber_soft="#FFFFFF",
    amber_mark="#4A2B00",
    red="#7A0000",
    red_soft="#FFFFFF",
    green="#003D1B",
    heat="FFFFFF B9DCD7 6FB0A6 12685E 00302C",
    clusters={"GEN": "#003388", "CAM": "#7A2400", "TAR": "#00557F", "TUR": "#5A0045", "OST": "#4D4000"},
)

CONTRAST_DARK = _theme(
    dark=True,
    page="#000000",
    rail="#000000",
    sunk="#000000",
    hover="#2E2E2E",
    line="#FFFFFF",
    thumb="#FFFFFF",
    track="#0B3F38",
    border="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#E0E0E0",
    accent="#7CF5E3",
    accent_fill="#7CF5E3",
    accent_fill_hover="#FFFFFF",
    on_accent="#000000",
    accent_soft="#003A34",
    accent_ink="#B5FFF4",
    amber="#FFD75E",
    amber_soft="#000000",
    amber_mark="#FFD75E",
    red="#FFB0A8",
    red_soft="#000000",
    green="#8CFFB4",
    heat="000000 0B3F38 1D7468 5CCBBC C9FFF6",
    clusters={"GEN": "#8AB4FF", "CAM": "#FFA77A", "TAR": "#AEE3F8", "TUR": "#FFA6E4", "OST": "#FFE27A"},
)

SYSTEM = "system"
"""The name that stands for whatever the desktop looks like."""

BY_NAME: Mapping[str, Colours] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast-light": CONTRAST_LIGHT,
    "contrast-dark": CONTRAST_DARK,
}
"""The themes by the names that settings keep."""


def ground(theme: str, system: QColor) -> QColor:
    """The page's colour in a theme of that name, for a window that is painted before its theme is in force.

    `system` is the desktop's own ground, by which "as the system" is told.
    """
    named = BY_NAME.get(theme)
    if named is not None:
        return named.page
    return (DARK if system.lightness() < HALF else LIGHT).page
