"""The themes can be read, their icons are there, and a change of theme reaches every widget."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import genera_desktop
from genera_desktop import paths
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import icons, paint
from genera_desktop.ui.style.colours import BY_NAME, CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import apply_theme

SURFACES = ("page", "rail", "sunk")
THEMES = pytest.mark.parametrize("theme", list(BY_NAME.values()), ids=list(BY_NAME))
PROGRAM = Path(genera_desktop.__file__).parent
ICONS = sorted((paths.resources() / "icons").glob("*.svg"))
HIGH_CONTRAST = (CONTRAST_LIGHT, CONTRAST_DARK)


def least(theme: Colours) -> float:
    """The contrast that text must have: WCAG 2.2, 1.4.3 (AA), and in the themes of high contrast 1.4.6 (AAA)."""
    return 7.0 if theme in HIGH_CONTRAST else 4.5


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize("ink", ["ink", "ink2", "ink3", "accent", "amber", "red", "green"])
@pytest.mark.parametrize("surface", SURFACES)
def test_text_has_contrast_on_every_surface(theme: Colours, ink: str, surface: str) -> None:
    assert contrast(theme.tone(ink), theme.tone(surface)) >= least(theme)


@THEMES
@pytest.mark.parametrize(
    ("ink", "surface"),
    [
        ("on_accent", "accent_fill"),
        ("on_accent", "accent_fill_hover"),
        ("accent_ink", "accent_soft"),
        ("amber", "amber_soft"),
        ("red", "red_soft"),
        ("red", "accent_soft"),
        ("ink2", "hover"),
        ("ink3", "accent_soft"),
    ],
)
def test_text_has_contrast_on_its_own_surface(theme: Colours, ink: str, surface: str) -> None:
    assert contrast(theme.tone(ink), theme.tone(surface)) >= least(theme)


@THEMES
def test_edges_and_cluster_marks_stand_out_from_the_page(theme: Colours) -> None:
    for colour in (theme.border, theme.amber_mark, *theme.clusters.values()):
        assert contrast(colour, theme.page) >= 3.0


@THEMES
def test_how_far_a_bar_is_filled_can_be_seen(theme: Colours) -> None:
    for fill in (theme.accent, theme.green):
        assert contrast(fill, theme.track) >= 3.0


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, file: object) -> None:  # noqa: ARG001
    image: QImage = icons.pixmap(file.stem, QColor("#B3261E"), 32).toImage()  # type: ignore[attr-defined]

    seen = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    strong = [colour for colour in seen if colour.alpha() > 200]
    assert strong
    assert all(abs(colour.red() - 0xB3) < 12 and abs(colour.blue() - 0x1E) < 12 for colour in strong)


def test_every_icon_in_the_folder_is_drawn_somewhere() -> None:
    program = "".join(file.read_text(encoding="utf-8") for file in PROGRAM.rglob("*.py"))

    assert [file.stem for file in ICONS if f'"{file.stem}"' not in program] == []


def test_icons_are_drawn_once(qapp: QApplication) -> None:  # noqa: ARG001
    one = icons.pixmap("check", QColor("#123456"), 16, 2.0)

    assert icons.pixmap("check", QColor("#123456"), 16, 2.0) is one
    assert one.width() == 32
    assert one.deviceIndependentSize().width() == 16


def test_a_change_of_theme_reaches_what_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    label = Label("Hint", tone="ink3")
    qtbot.addWidget(label)
    label.show()

    apply_theme(qapp, "dark")
    dark = label.palette().windowText().color()
    apply_theme(qapp, "light")

    assert dark == DARK.ink3
    assert label.palette().windowText().color() == LIGHT.ink3


@pytest.mark.parametrize("width", range(20, 400, 7))
def test_a_heading_on_two_lines_loses_no_word_and_fits_as_soon_as_it_can(qapp: QApplication, width: int) -> None:  # noqa: ARG001
    metrics = QFontMetrics(font(TextStyle.HINT_STRONG))
    text = "What is missing in the consent"

    lines = paint.heading_lines(metrics, text, width)

    assert " ".join(lines) == text
    assert len(lines) <= 2
    whole = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width) == text
    assert (len(lines) == 1) is whole
