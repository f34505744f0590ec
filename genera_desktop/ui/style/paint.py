"""The few strokes of which all painted components are made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from genera_desktop.ui.style import icons, sizes
from genera_desktop.ui.style.theme import colours

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LOW_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
CENTRE = Qt.AlignmentFlag.AlignCenter

elided: list[str] = []
"""Texts that did not fit where they were painted since the list was last cleared, so that a test can find clipping."""
_ELIDED_KEPT = 200


def is_cut(size: QSize, paint_it: Callable[[QPainter], None]) -> bool:
    """Whether a text that `paint_it` paints does not fit in a picture of this size."""
    kept, elided[:] = elided[:], []
    picture = QPixmap(size)
    painter = QPainter(picture)
    paint_it(painter)
    painter.end()
    found, elided[:] = bool(elided), kept
    return found


def paint_ground(painter: QPainter, rect: QRect, fill: QColor) -> None:
    """A plain rectangle. `QPainter.fillRect` has PySide prepare all that is known of gradients before the first one,
    which the first view does without."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(rect)
    painter.restore()


def paint_box(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    radius: float = sizes.RADIUS,
) -> None:
    """A rounded box whose edge lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    half = width / 2 if edge is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect | QRectF, radius: float = sizes.RADIUS, tone: str = "accent") -> None:
    """The ring around what has the focus, inside `rect`."""
    paint_box(painter, rect, edge=colours().tone(tone), width=sizes.FOCUS, radius=radius)


def paint_icon(
    painter: QPainter, left: float, middle: float, name: str, colour: QColor, size: int = sizes.ICON
) -> None:
    """An icon with its left edge and its vertical middle at a point."""
    density = painter.device().devicePixelRatioF() if painter.device() else 1.0
    painter.drawPixmap(round(left), round(middle - size / 2 + 0.25), icons.pixmap(name, colour, size, density))


def paint_text(painter: QPainter, rect: QRect, text: str, colour: QColor, align: Qt.AlignmentFlag = LEFT) -> None:
    """One line of plain text in the painter's font; what does not fit ends in an ellipsis and is noted in `elided`."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    if shown != text and rect.width() > 0 and len(elided) < _ELIDED_KEPT:
        elided.append(text)
    painter.setPen(colour)
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)


def paint_heading(painter: QPainter, rect: QRect, text: str, colour: QColor, align: Qt.AlignmentFlag = LEFT) -> None:
    """The same on two lines where one is too narrow, parted between words."""
    metrics = painter.fontMetrics()
    lines = heading_lines(metrics, text, rect.width())
    height = metrics.height()
    top = rect.center().y() + 1 - height * len(lines) // 2
    for place, line in enumerate(lines):
        paint_text(painter, QRect(rect.left(), top + place * height, rect.width(), height), line, colour, align)


def heading_lines(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """A heading as one line where it fits, else as two of which the first is as full as it can be."""

    def fits(part: str) -> bool:
        return metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) == part

    words = text.split(" ")
    if len(words) == 1 or fits(text):
        return [text]
    first = len(words) - 1
    while first > 1 and not fits(" ".join(words[:first])):
        first -= 1
    return [" ".join(words[:first]), " ".join(words[first:])]


def heading_width(metrics: QFontMetrics, text: str) -> int:
    """The least width in which a heading stands whole on at most two lines."""
    words = text.split(" ")
    parted = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words)))
    whole = metrics.horizontalAdvance(text)
    return min((max(map(metrics.horizontalAdvance, lines)) for lines in parted), default=whole)
