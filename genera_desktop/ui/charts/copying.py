"""A chart taken out of the window: as a picture, as SVG, and its table as text for a spreadsheet.

What is taken out goes into documents: it is drawn as the report draws it, light whatever the window's theme, as wide as
a page, with its title and its legend.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator

from genera_desktop.ui.charts.data import Shape
from genera_desktop.ui.paper.ink import Drawing, lines_of, paper_font, write
from genera_desktop.ui.paper.shape_drawing import shape_drawing
from genera_desktop.ui.style.colours import LIGHT

DENSITY = 2.0
BORDER, WIDTH = 16, 680
TITLE, LINE, BELOW_TITLE = 11.0, 19.0, 8.0


def picture_of(shape: Shape, title: str) -> QPixmap:
    """The chart on a plain ground, twice as dense as a screen, so that it stays sharp on paper."""
    drawing = _titled(shape, title)
    size = _size(drawing)
    picture = QPixmap(size * DENSITY)
    picture.setDevicePixelRatio(DENSITY)
    painter = QPainter(picture)
    _paint(painter, drawing, size)
    painter.end()
    return picture


def copy_picture(shape: Shape, title: str) -> None:
    """Puts the chart on the clipboard as a picture."""
    QGuiApplication.clipboard().setPixmap(picture_of(shape, title))


def save_svg(shape: Shape, title: str, path: Path) -> bool:
    """Writes the chart as SVG; whether it could be written."""
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        return False
    drawing = _titled(shape, title)
    size = _size(drawing)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    _paint(painter, drawing, size)
    painter.end()
    return path.exists() and path.stat().st_size > 0


def copy_text(text: str) -> None:
    """Puts a table on the clipboard as text in columns."""
    QGuiApplication.clipboard().setText(text)


def _titled(shape: Shape, title: str) -> Drawing:
    look = paper_font(TITLE, bold=True)
    head = LINE * lines_of(title, look, WIDTH) + BELOW_TITLE
    drawing = shape_drawing(shape, WIDTH)

    def paint(painter: QPainter) -> None:
        write(painter, QRectF(0, 0, WIDTH, head - BELOW_TITLE), title, look, LIGHT.ink, wrap=True)
        painter.translate(0, head)
        drawing.paint(painter)

    return Drawing(head + drawing.height, paint)


def _size(drawing: Drawing) -> QSize:
    return QSize(WIDTH + 2 * BORDER, round(drawing.height) + 2 * BORDER)


def _paint(painter: QPainter, drawing: Drawing, size: QSize) -> None:
    painter.fillRect(QRect(0, 0, size.width(), size.height()), LIGHT.page)
    painter.translate(BORDER, BORDER)
    drawing.paint(painter)
