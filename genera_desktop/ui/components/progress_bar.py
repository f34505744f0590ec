"""A thin bar of how far something is, without a number in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.theme import colours


def paint_bar(painter: QPainter, rect: QRect, share: float, *, complete: bool = False) -> None:
    """Paints a bar that fills `rect`; green means complete and nothing else."""
    c = colours()
    radius = rect.height() / 2
    paint.paint_box(painter, rect, fill=c.track, radius=radius)
    if share > 0:
        width = max(rect.height(), round(rect.width() * min(share, 1.0)))
        filled = QRect(rect.left(), rect.top(), width, rect.height())
        paint.paint_box(painter, filled, fill=c.green if complete else c.accent, radius=radius)


class ProgressBar(QProgressBar):
    """A native progress bar, painted thin. Without a total it shows that something is under way."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.complete = False
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, total: int, *, complete: bool = False) -> None:
        self.complete = complete
        self.setRange(0, max(total, 0))
        self.setValue(min(done, total))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sizes.BAR_WIDTH, sizes.BAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(sizes.BAR_WIDTH // 2, sizes.BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        bar = QRect(0, (self.height() - sizes.BAR_HEIGHT) // 2, self.width(), sizes.BAR_HEIGHT)
        paint_bar(painter, bar, self.value() / self.maximum() if self.maximum() else 0.3, complete=self.complete)
        painter.end()
