"""The records behind a figure, at the side of the chart: a click opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.analysis.entries import Entry
from genera_desktop.services.word_analysis import CLUSTER_ROLE, Wording
from genera_desktop.ui.charts.worded_table import TableCell, TableContent, WordedTableView
from genera_desktop.ui.components.buttons import IconButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.words import one_or_many

ROWS_IN_VIEW = 16


class RecordsPanel(QWidget):
    """`opened` carries the record to open; `closed` is told when the panel has gone."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(sizes.SIDE_WIDTH))
        self.heading = Label("", TextStyle.SECTION, wrap=True)
        self.listed = Label("", TextStyle.HINT, "ink2", wrap=True)
        self.count = Label("", TextStyle.HINT, "ink3")
        self.close_button = IconButton(self.tr("Close the list"), "x")
        self.close_button.clicked.connect(self.put_away)
        self.table = WordedTableView(self.tr("Records behind the figure"), ROWS_IN_VIEW)
        self.table.opened.connect(lambda records, _told: self.opened.emit(records[0]))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.QUESTION_GAP, 0, 0, 0)
        column.setSpacing(sizes.GRID)
        column.addLayout(head)
        column.addWidget(self.listed)
        column.addWidget(self.count)
        column.addSpacing(sizes.GRID)
        column.addWidget(self.table)
        column.addStretch(1)
        self.hide()

    def show_records(self, told: str, entries: Sequence[Entry], wording: Wording) -> None:
        """Lists these entries under the sentence that their figure says, and what is named below it."""
        sentence, _, listed = told.partition("\n")
        self.heading.setText(sentence)
        self.listed.setText(listed)
        self.listed.setVisible(bool(listed))
        self.count.setText(one_or_many(len(entries), self.tr("{n} record"), self.tr("{n} records")))
        rows = tuple(
            (
                TableCell(entry.title or self.tr("Without a title"), (entry.uuid,)),
                TableCell(wording.label(CLUSTER_ROLE, entry.cluster), (entry.uuid,)),
            )
            for entry in entries
        )
        headers = (self.tr("Record"), self.tr("Cluster"))
        self.table.show_content(TableContent(told, headers, rows, (False, False)))
        self.show()

    def put_away(self) -> None:
        """Hides the list again."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)
