"""A page's content in one column that scrolls where the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style.fonts import scaled


class ScrollColumn(QScrollArea):
    """Add widgets to `column`; it is at most `width` wide and stands left or, with `centred`, in the middle."""

    def __init__(self, width: int, *, centred: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground, content = QWidget(), QWidget()
        content.setMaximumWidth(scaled(width))
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        if centred:
            row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        self.setWidget(ground)
