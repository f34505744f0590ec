"""The mark of a cluster: its colour and its pattern, the same on every page, table and chart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from genera_desktop.ui.style.colours import Colours


def paint_mark(painter: QPainter, rect: QRectF, cluster: str, c: Colours) -> None:
    """Paints the mark of one of the alliance's five, for '' the alliance's own; any other cluster has an outline."""
    colour = c.clusters.get(cluster)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, rect.width() * 0.15, rect.width() * 0.15)
    if not cluster:
        painter.setClipPath(outline)
        width = rect.width() / len(c.clusters)
        for place, each in enumerate(c.clusters.values()):
            painter.fillRect(QRectF(rect.left() + place * width, rect.top(), width + 0.5, rect.height()), each)
    elif colour is None:
        painter.setPen(QPen(c.border, 1.5))
        painter.drawPath(outline)
    else:
        painter.fillPath(outline, colour)
        painter.setClipPath(outline)
        _paint_pattern(painter, rect, cluster, c.page)
    painter.restore()


def _paint_pattern(painter: QPainter, rect: QRectF, cluster: str, colour: QColor) -> None:
    """Light lines over the colour; Genopole's is solid."""
    width, left, top = rect.width(), rect.left(), rect.top()
    painter.setPen(QPen(colour, width * 0.11))
    if cluster == "CAM":
        painter.drawLine(QPointF(left, rect.bottom()), QPointF(rect.right(), top))
    elif cluster == "TAR":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(rect.center(), width * 0.18, width * 0.18)
    elif cluster == "TUR":
        for share in (0.34, 0.66):
            painter.drawLine(QPointF(left + width * share, top), QPointF(left + width * share, rect.bottom()))
    elif cluster == "OST":
        painter.drawLine(QPointF(left, rect.center().y()), QPointF(rect.right(), rect.center().y()))
