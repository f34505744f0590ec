"""What is cut on a page in view, for tests and screenshots."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from genera_desktop.ui.components.label import Label
from genera_desktop.ui.review_model import RowModel
from genera_desktop.ui.style import paint

MOST_ROWS = 60


def tips_of(window: QWidget) -> str:
    """What the cells in view have as tool tips, and what buttons that stand for a record have."""
    tips = {widget.toolTip() for widget in window.findChildren(QWidget) if widget.isVisible()}
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None:
            columns = range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1)
            places = product(range(min(model.rowCount(QModelIndex()), MOST_ROWS)), columns)
            tips |= {str(model.index(*place).data(Qt.ItemDataRole.ToolTipRole) or "") for place in places}
        if view.isVisible() and isinstance(model, RowModel):  # its headings say on which laptop and when, too
            heads = range(1, model.columnCount())
            tips |= {str(model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)) for at in heads}
    return "\n".join(tips)


def cut_texts(window: QWidget, page: QWidget) -> list[str]:
    """What is cut on a page, also below its lower edge."""
    QApplication.processEvents()
    paint.elided.clear()
    window.grab()
    labels = [label for label in page.findChildren(Label) if label.isVisible() and not label.wordWrap()]
    cut = {label.text() for label in labels if label.width() < label.sizeHint().width()}
    tips = tips_of(window)
    return sorted({text for text in paint.elided if text not in tips} | cut)
