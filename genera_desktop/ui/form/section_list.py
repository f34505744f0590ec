"""The sections of a form beside it: what is done, what is missing, what is wrong, and where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from genera_desktop.ui.answered import complete_word, count_answered, percent_answered
from genera_desktop.ui.components.buttons import QuietButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.nav_row import SectionRow
from genera_desktop.ui.components.progress_bar import ProgressBar
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.form.section_plan import SectionFigures
from genera_desktop.ui.form.view import View
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import number, one_or_many

LIST_WIDTH = sizes.RAIL_WIDTH
"""Room for names that say what is asked, beside `2 missing`."""
BAR_ROOM = 10
"""For a scroll bar, where one is needed."""


class WrappingRow(SectionRow):
    """A section whose name may take two lines."""

    def lines_rect(self) -> QRect:
        width = LIST_WIDTH - 2 * self.inset - sizes.ICON - sizes.ICON_GAP - 2 - self.trailing_width()
        metrics = QFontMetrics(font(TextStyle.HEADING))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        return metrics.boundingRect(QRect(0, 0, width, 1000), flags, self.label)

    def sizeHint(self) -> QSize:
        return QSize(LIST_WIDTH, max(self.least_height, self.lines_rect().height() + 14))

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.isChecked():
            paint.paint_box(painter, rect, fill=c.hover)
        elif self.underMouse():
            paint.paint_box(painter, rect, fill=c.sunk)
        paint.paint_icon(painter, self.inset, rect.center().y() + 0.5, self.icon_name, c.tone(self.icon_tone))
        left = self.inset + sizes.ICON + sizes.ICON_GAP + 2
        room = QRect(left, 0, rect.width() - self.inset - self.trailing_width() - left, rect.height())
        painter.setFont(font(TextStyle.HEADING if self.isChecked() else TextStyle.BODY))
        painter.setPen(c.ink)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap) | int(paint.LEFT), self.label)
        if self.trailing:
            painter.setFont(self.trailing_font())
            tail = QRect(room.right(), 0, rect.width() - self.inset - room.right(), rect.height())
            paint.paint_text(painter, tail, self.trailing, c.tone(self.trailing_tone), paint.RIGHT)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class FormSections(QWidget):
    """`chosen` carries the place of a section, `view_chosen` which questions are to be in view."""

    chosen = Signal(int)
    view_chosen = Signal(View)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(LIST_WIDTH + BAR_ROOM)
        self.setAccessibleName(self.tr("Sections"))
        self.rows: list[WrappingRow] = []
        self._shown: list[SectionFigures] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.bar = ProgressBar(self.tr("Answered"))
        self.bar.setFixedWidth(72)
        self.share = Label("", TextStyle.HINT, "ink2")
        self.count = Label("", TextStyle.HINT, "ink2", wrap=True)
        self.count.setContentsMargins(8, 0, 0, sizes.GRID)
        self.toggle = QuietButton(self.tr("Required only"), "eye")
        self.toggle.setToolTip(self.tr("Leave out the questions that need no answer (Ctrl+Shift+R)"))
        self.missing_toggle = QuietButton(self.tr("Missing only"), "circle-dashed")
        self.missing_toggle.setToolTip(self.tr("Leave out what is answered or needs no answer (Ctrl+Shift+M)"))
        for toggle, view in ((self.toggle, View.REQUIRED), (self.missing_toggle, View.MISSING)):
            toggle.setCheckable(True)
            toggle.clicked.connect(lambda on, one=view: self._choose(one if on else View.ALL))
        bar = QHBoxLayout()
        bar.setContentsMargins(8, sizes.GROUP_GAP, 0, sizes.GRID)
        bar.setSpacing(sizes.LABEL_GAP)
        bar.addWidget(self.bar)
        bar.addWidget(self.share)
        bar.addStretch(1)
        column = QVBoxLayout(self._scrolling())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addLayout(bar)
        column.addWidget(self.count)
        for toggle in (self.toggle, self.missing_toggle):
            column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_sections(
        self, sections: Sequence[SectionFigures], answered: int, asked: int, *, complete: bool = False
    ) -> None:
        """Shows the figures of all sections and of the whole, which may be complete without optional answers."""
        while len(self.rows) < len(sections):
            place = len(self.rows)
            row = WrappingRow("")
            row.clicked.connect(lambda _=False, at=place: self.chosen.emit(at))
            self.rows.append(row)
            self._rows.addWidget(row)
        for place, (row, section) in enumerate(zip(self.rows, sections, strict=False)):
            if self._shown[place : place + 1] != [section]:
                _show_row(row, section)
        self._shown = list(sections)
        for row in self.rows[len(sections) :]:
            row.hide()
        self._show_whole(answered, asked, complete=complete)

    def _show_whole(self, answered: int, asked: int, *, complete: bool) -> None:
        """Bar and words as they stand in the table of records, and the count that they come from."""
        is_open = any(section.missing or section.problems for section in self._shown)
        is_complete = complete and not any(section.problems for section in self._shown)
        self.bar.show_share(*((1, 1) if is_complete else (answered, asked)), complete=is_complete)
        percent = f"{number(percent_answered(answered, asked, is_open=is_open))} %"
        self.share.setText(complete_word() if is_complete else percent)
        self.share.set_tone("green" if is_complete else "ink2")
        self.count.setText(count_answered(answered, asked))

    def mark(self, place: int) -> None:
        """Shows which section is the current one."""
        if 0 <= place < len(self.rows):
            self.rows[place].setChecked(True)
            self.area.ensureWidgetVisible(self.rows[place], 0, sizes.GRID)

    def _scrolling(self) -> QWidget:
        """The ground on which all stands: with large letters it is higher than the window."""
        ground = QWidget()
        ground.setFixedWidth(LIST_WIDTH)
        self.area = QScrollArea()
        give_quiet_bars(self.area)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        return ground

    def show_view(self, view: View) -> None:
        """Shows which questions are in view; says nothing."""
        for toggle, own in ((self.toggle, View.REQUIRED), (self.missing_toggle, View.MISSING)):
            toggle.setChecked(view is own)
            toggle.tone = "accent" if view is own else "ink2"

    def _choose(self, view: View) -> None:
        self.show_view(view)
        self.view_chosen.emit(view)


def _show_row(row: WrappingRow, section: SectionFigures) -> None:
    row.setHidden(not section.relevant)
    if row.label != section.title:
        row.set_label(section.title)
    words = row.tr
    if section.problems:
        trailing = one_or_many(section.problems, words("{n} problem"), words("{n} problems"))
        row.show_state(trailing, "red", "circle-alert", "red")
    elif section.missing:
        trailing = one_or_many(section.missing, words("{n} missing"), words("{n} missing"))
        row.show_state(trailing, "ink3", "circle-dashed", "ink2")
    else:
        trailing = number(section.items) if section.items else ""
        untouched = bool(section.asked) and not section.answered
        if untouched or section.items == 0:
            row.show_state(trailing, "ink3", "circle-dashed", "ink3")
        else:
            row.show_state(trailing, "ink3", "circle-check", "green")
    row.updateGeometry()
