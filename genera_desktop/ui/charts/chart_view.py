"""The ground of all charts that are tables underneath: quiet, as large as what is in them, opened by key or click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView, QWidget

from genera_desktop.ui.components.scroll_bar import give_quiet_bars

Index = QModelIndex | QPersistentModelIndex
OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(QTableView):
    """`opened` carries the records behind what was opened, and what they are; `told` what the current figure says."""

    opened = Signal(list, str)
    told = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalScrollBar().rangeChanged.connect(lambda: self.updateGeometry())  # it takes room below the rows
        self.verticalHeader().hide()
        self.viewport().setAutoFillBackground(False)

    def behind(self, index: Index) -> tuple[tuple[str, ...], str]:
        """The records behind a cell, and the sentence that says what they are; each chart says it of its own cells."""
        return (), str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def content_height(self) -> int:
        header = self.horizontalHeader()
        head = header.sizeHint().height() if header.isVisibleTo(self) else 0
        bar = self.horizontalScrollBar()
        return head + sum(map(self.rowHeight, range(self.model().rowCount()))) + (12 if bar.maximum() else 0)

    def sizeHint(self) -> QSize:
        return QSize(320, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.content_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._begin()
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._open(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        records, sentence = self.behind(index) if index.isValid() else ((), "")
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if records else Qt.CursorShape.ArrowCursor)
        self.told.emit(sentence)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.told.emit(self.behind(current)[1])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._begin()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def first_index(self) -> QModelIndex:
        """Where the keyboard begins."""
        return self.model().index(0, 0)

    def _begin(self) -> None:
        """A chart into which keys are typed has a current figure."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.first_index())

    def _open(self, index: Index) -> None:
        records, sentence = self.behind(index)
        if records:
            self.opened.emit(list(records), sentence)
