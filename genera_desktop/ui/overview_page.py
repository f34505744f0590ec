"""The first page of an inventory: what is done, what is missing, and whether it is ready to be sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, PrimaryButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.overview_lines import CheckLine
from genera_desktop.ui.overview_model import OverviewState, ProgressLine, ShortLine
from genera_desktop.ui.overview_view import CheckRow, OverviewRow, ProgressRow, SegmentBars, ShortRow
from genera_desktop.ui.page import RefreshedPage, mark_writing
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled

LEFT_MOST, RIGHT_MOST = 800, 480
LEAST_BESIDE = 820
"""Where the page is narrower, its two columns stand below one another."""
BETWEEN = 56


class Block(QWidget):
    """A heading with lines below it; hidden while there are none."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(heading, TextStyle.SECTION)
        self.setAccessibleName(heading)
        self.rows: list[OverviewRow] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, sizes.MARGIN)
        self.column.setSpacing(0)
        self.column.addWidget(self.heading)
        self.column.addSpacing(sizes.LABEL_GAP)

    def show_rows(self, rows: Sequence[OverviewRow]) -> None:
        for row in self.rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = list(rows)
        for row in rows:
            self.column.addWidget(row)
        self.setHidden(not rows)


class OverviewPage(RefreshedPage):
    """`jump_wanted` carries where a line leads; `new_wanted`, `send_wanted` and `round_wanted` are the buttons."""

    jump_wanted = Signal(object)
    new_wanted = Signal()
    send_wanted = Signal()
    round_wanted = Signal()

    def __init__(self, *, coordinator: bool, new_words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Overview"), parent)
        self.state: OverviewState | None = None
        self.progress = Block(self.tr("Progress"))
        self.checks = Block(self.tr("Open questions") if coordinator else self.tr("Before you send"))
        self.reminders = Block(self.tr("Reminders"))
        self.clusters = Block(self.tr("Roll-call"))
        self.recent = Block(self.tr("Last changes"))
        heading = (
            self.tr("The alliance in the value chain") if coordinator else self.tr("Your place in the value chain")
        )
        self.chain = Block(heading)
        self.bars = SegmentBars()
        self.bars.setAccessibleName(heading)
        self.chain.column.addWidget(self.bars)
        self._add_buttons(coordinator, new_words)
        self._lay_out()

    def show_state(self, state: OverviewState) -> None:
        """Shows the inventory as it is now; what is the same stays as it is, and so does the focus."""
        if state == self.state:
            return
        focused = self._focused_line()
        self.state = state
        self.subtitle.setText(state.told)
        self.progress.show_rows([self._row(ProgressRow(line), line) for line in state.progress])
        self.checks.show_rows([self._row(CheckRow(line), line) for line in state.checks])
        self.reminders.show_rows([self._row(CheckRow(line), line) for line in state.reminders])
        self.clusters.show_rows([self._row(ShortRow(line), line) for line in state.clusters])
        self.recent.show_rows([self._row(ShortRow(line), line) for line in state.recent])
        self.bars.show_bars(state.bars)
        self.chain.setHidden(not any(bar.companies or bar.strengths for bar in state.bars))
        self._focus_line(focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(LEAST_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._columns.setSpacing(BETWEEN if beside else 0)

    def _row(self, row: OverviewRow, line: ProgressLine | CheckLine | ShortLine) -> OverviewRow:
        row.clicked.connect(lambda _checked=False, jump=line.jump: self.jump_wanted.emit(jump))
        return row

    def _rows(self) -> list[OverviewRow]:
        blocks = (self.progress, self.checks, self.reminders, self.clusters, self.recent)
        return [row for block in blocks for row in block.rows]

    def _focused_line(self) -> int | None:
        return next((place for place, row in enumerate(self._rows()) if row.hasFocus()), None)

    def _focus_line(self, place: int | None) -> None:
        rows = self._rows()
        if place is not None and rows:
            rows[min(place, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self, coordinator: bool, new_words: str) -> None:
        if coordinator:
            self.other = Button(self.tr("New round…"), "refresh-cw")
            self.send = PrimaryButton(self.tr("Import workbooks…"), "file-input", "Ctrl+I")
            self.other.clicked.connect(self.round_wanted)
            mark_writing(self.other)
        else:
            self.other = Button(new_words, "plus", "Ctrl+N")
            self.send = PrimaryButton(self.tr("Export workbook…"), "file-up", "Ctrl+E")
            self.other.clicked.connect(self.new_wanted)
            mark_writing(self.other)
        self.send.clicked.connect(self.send_wanted)
        self.head.addWidget(self.other)
        self.head.addWidget(self.send)

    def _lay_out(self) -> None:
        content, left, right = QWidget(), QWidget(), QWidget()
        content.setMaximumWidth(scaled(LEFT_MOST + RIGHT_MOST) + BETWEEN)
        for holder, most, blocks in (
            (left, LEFT_MOST, (self.progress, self.checks, self.reminders)),
            (right, RIGHT_MOST, (self.clusters, self.chain, self.recent)),
        ):
            holder.setMaximumWidth(scaled(most))
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, sizes.LABEL_GAP, 0, 0)
            column.setSpacing(0)
            for block in blocks:
                block.setHidden(True)
                column.addWidget(block)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, sizes.CONTROL_INSET, 0)
        self._columns.setSpacing(BETWEEN)
        self._columns.addWidget(left, 8)
        self._columns.addWidget(right, 5)
        ground = QWidget()
        row = QVBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content)
        scroll = QScrollArea(widgetResizable=True)
        give_quiet_bars(scroll)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(ground)
        self.body.addWidget(scroll, 1)
