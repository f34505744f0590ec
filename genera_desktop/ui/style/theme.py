"""The theme in force: one table of colours feeds Qt's palette, the style sheet of menus and all that paints itself.

Qt sends every widget a palette change when the theme changes, so what paints from `colours()` needs no signal.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from genera_desktop.ui.style import icons, sizes
from genera_desktop.ui.style.colours import BY_NAME, CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from genera_desktop.ui.style.drawn_by import draw_by_it

_in_force: list[Colours] = [LIGHT]


def colours() -> Colours:
    """The colours of the theme in force."""
    return _in_force[0]


def apply_theme(app: QApplication, name: str) -> None:
    """Puts a theme in force; `system` follows the desktop's light or dark, and its wish for high contrast."""
    _in_force[0] = _chosen(app, name)
    icons.forget()
    draw_by_it(app)
    app.setPalette(_palette(colours()))
    QToolTip.setPalette(app.palette())


def _chosen(app: QApplication, name: str) -> Colours:
    if name in BY_NAME:
        return BY_NAME[name]
    hints = app.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: c.page,
        role.WindowText: c.ink,
        role.Base: c.page,
        role.AlternateBase: c.sunk,
        role.Text: c.ink,
        role.PlaceholderText: c.ink3,
        role.Button: c.page,
        role.ButtonText: c.ink,
        role.BrightText: c.red,
        role.Light: c.page,
        role.Midlight: c.hover,
        role.Mid: c.line,
        role.Dark: c.border,
        role.Shadow: c.border,
        role.Highlight: c.accent_fill,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Accent: c.accent,
        role.ToolTipBase: c.sunk,
        role.ToolTipText: c.ink,
    }.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, c.ink3)
    return palette


def menu_sheet() -> str:
    """The style sheet of menus in the theme in force."""
    c = colours()
    return f"""
QMenuBar {{ background: {c.rail.name()}; color: {c.ink2.name()}; border: 0;
  border-bottom: 1px solid {c.line.name()}; padding: 3px 14px; }}
QMenuBar::item {{ background: transparent; padding: 4px 8px; border-radius: {sizes.RADIUS_SMALL}px; }}
QMenuBar::item:selected {{ background: {c.hover.name()}; color: {c.ink.name()}; }}
QMenu {{ background: {c.page.name()}; color: {c.ink.name()}; border: 1px solid {c.border.name()}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: {sizes.RADIUS_SMALL}px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {c.accent_soft.name()}; color: {c.accent_ink.name()}; }}
QMenu::item:disabled {{ color: {c.ink3.name()}; }}
QMenu::separator {{ height: 1px; background: {c.line.name()}; margin: 4px 8px; }}
"""
