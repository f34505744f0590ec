"""Type and strokes on paper: sizes in points, measured in the pixels in which pages are laid out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from genera_desktop.frozen import frozen
from genera_desktop.ui.style.fonts import TextStyle, font

DPI = 96.0
"""Pages are laid out in pixels of this size, whatever paints them."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
WRAP = Qt.TextFlag.TextWordWrap


@frozen
class Drawing:
    """Something of a known height that paints itself with its upper left corner at the origin."""

    height: float
    paint: Callable[[QPainter], None]


def paper_font(points: float, *, bold: bool = False) -> QFont:
    """The font of this size, in pixels: points would be those of the printer, and scaled again."""
    made = QFont(font(TextStyle.BODY).family())
    made.setPixelSize(max(1, round(points * DPI / 72.0)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("calt"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def width_of(text: str, look: QFont) -> float:
    return QFontMetricsF(look).horizontalAdvance(text)


def lines_of(text: str, look: QFont, width: float) -> int:
    """How many lines a text takes in this width."""
    metrics = QFontMetricsF(look)
    room = metrics.boundingRect(QRectF(0, 0, width, 10000), int(WRAP), text)
    return max(1, round(room.height() / metrics.lineSpacing()))


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    look: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = LEFT,
    *,
    wrap: bool = False,
) -> None:
    """A text in its place. On one line what does not fit ends in an ellipsis."""
    painter.setFont(look)
    painter.setPen(ink)
    if wrap:
        painter.drawText(rect, int(align) | int(WRAP), text)
    else:
        shown = QFontMetricsF(look).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
        painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
