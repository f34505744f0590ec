"""The bundled icons (Lucide), drawn sharp at any size, colour and screen density."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from genera_desktop import paths
from genera_desktop.ui.style import sizes


def pixmap(name: str, colour: QColor, size: int = sizes.ICON, density: float = 1.0) -> QPixmap:
    """The icon of a name in `resources/icons`; an unknown name is a mistake of ours: FileNotFoundError."""
    return _drawn(name, colour.rgba(), size, density)


def icon(name: str, colour: QColor, size: int = sizes.ICON) -> QIcon:
    """The icon for menus and native controls, ready for plain and doubled density."""
    made = QIcon()
    for density in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, density))
    return made


def forget() -> None:
    """Drops all drawn icons: their colours have changed."""
    _drawn.cache_clear()


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, rgba: int, size: int, density: float) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    svg = _source(name).replace("currentColor", colour.name()).replace('stroke-width="2"', 'stroke-width="1.75"')
    drawn = QPixmap(round(size * density), round(size * density))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(density)
    return drawn
