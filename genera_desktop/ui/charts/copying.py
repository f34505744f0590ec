"""A chart taken out of the window: as a picture, as SVG, and its table as text for a spreadsheet."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from genera_desktop.ui.style.theme import colours

DENSITY = 2.0
BORDER = 16


def picture_of(chart: QWidget) -> QPixmap:
    """The chart on a plain ground, twice as dense as a screen, so that it stays sharp on paper."""
    size = chart.size() + QSize(2 * BORDER, 2 * BORDER)
    picture = QPixmap(size * DENSITY)
    picture.setDevicePixelRatio(DENSITY)
    picture.fill(colours().page)
    painter = QPainter(picture)
    chart.render(painter, QPoint(BORDER, BORDER))
    painter.end()
    return picture


def copy_picture(chart: QWidget) -> None:
    """Puts the chart on the clipboard as a picture."""
    QGuiApplication.clipboard().setPixmap(picture_of(chart))


def save_svg(chart: QWidget, title: str, path: Path) -> bool:
    """Writes the chart as SVG; whether it could be written."""
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        return False
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(chart.size())
    generator.setViewBox(QRect(QPoint(0, 0), chart.size()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.fillRect(QRect(QPoint(0, 0), chart.size()), colours().page)
    chart.render(painter, QPoint(0, 0))
    painter.end()
    return path.exists() and path.stat().st_size > 0


def copy_text(text: str) -> None:
    """Puts a table on the clipboard as text in columns."""
    QGuiApplication.clipboard().setText(text)
