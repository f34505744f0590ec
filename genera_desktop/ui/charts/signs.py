"""The signs of dot plots: a shape for each meaning, so that nothing is said by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from genera_desktop.ui.charts.data import Sign
from genera_desktop.ui.style.colours import Colours

_CORNERS = {
    Sign.UP: ((0.0, -1.0), (1.0, 0.8), (-1.0, 0.8)),
    Sign.DOWN: ((0.0, 1.0), (1.0, -0.8), (-1.0, -0.8)),
    Sign.BOTH: ((0.0, -1.05), (1.05, 0.0), (0.0, 1.05), (-1.05, 0.0)),
}
TEXT_BELOW = {Sign.UP: 0.18, Sign.DOWN: -0.18}
"""How far below its middle, in radiuses, a sign has room for a text."""
MIDDLE_WIDTH, EDGE = 3.0, 1.2


def paint_sign(painter: QPainter, sign: Sign, middle: QPointF, radius: float, shade: int, c: Colours) -> None:
    """Paints a sign in a shade of the theme, with an edge that shows on every ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if sign is Sign.MIDDLE:
        bar = QRectF(middle.x() - MIDDLE_WIDTH / 2, middle.y() - radius, MIDDLE_WIDTH, 2 * radius)
        painter.fillRect(bar, c.ink2)
    else:
        painter.setPen(QPen(c.heat[4], EDGE))
        painter.setBrush(c.heat[shade])
        if corners := _CORNERS.get(sign):
            painter.drawPolygon(QPolygonF([middle + QPointF(x * radius, y * radius) for x, y in corners]))
        else:
            painter.drawEllipse(middle, radius, radius)
    painter.restore()
