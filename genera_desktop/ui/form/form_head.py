"""The head of the form page: back, title, status, place among the records, side panel, mark complete; and remarks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, IconButton, LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.pill import COMPLETE, DRAFT, Pill
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.page import mark_writing
from genera_desktop.ui.style import sizes
from genera_desktop.ui.words import number, plain_tip

LEAST_TITLE = 80


class FormHead(QObject):
    """Fills the head of a page whose title is there already."""

    def __init__(self, row: QHBoxLayout, title: Label) -> None:
        super().__init__(title)
        self._row = row
        self._title = title
        self._whole_title = ""
        self._width = 0
        title.setMinimumWidth(1)  # a long name must not widen the window
        self.back = IconButton(self.tr("Back to the list (Alt+Up)"), "arrow-left")
        self.status = Pill()
        self.place = Label("", tone="ink2")
        self.previous = IconButton(self.tr("Previous record (Alt+Left)"), "chevron-up")
        self.next = IconButton(self.tr("Next record (Alt+Right)"), "chevron-down")
        self.asked = Label("", tone="ink2")
        self.ask = IconButton(self.tr("Send a form to the company…"), "mail-open")
        self.show_asked("", can_ask=False)
        self.panel = IconButton(self.tr("Problems and history"), "panel-right")
        self.panel.setCheckable(True)
        self.complete = Button("", "check")
        mark_writing(self.complete)
        row.insertWidget(0, self.back)
        row.insertWidget(row.indexOf(title) + 1, self.status)
        for widget in (self.place, self.previous, self.next):
            row.addWidget(widget)
        row.addSpacing(sizes.LABEL_GAP)
        row.addWidget(self.asked)
        row.addWidget(self.ask)
        row.addWidget(self.panel)
        row.addSpacing(sizes.LABEL_GAP)
        row.addWidget(self.complete)

    def show_title(self, title: str) -> None:
        self._whole_title = title
        self._title.setToolTip(plain_tip(title))

    def fit_title(self, width: int) -> None:
        """Shows as much of the title as a head of this width has room for."""
        self._width = width
        beside = (self.back, self.status, self.place, self.previous, self.next, self.asked, self.ask)
        buttons = (*beside, self.panel, self.complete)
        taken = sum(one.sizeHint().width() + self._row.spacing() for one in buttons if not one.isHidden())
        room = width - taken - 6 * sizes.LABEL_GAP
        elide = Qt.TextElideMode.ElideRight
        self._title.setText(self._title.fontMetrics().elidedText(self._whole_title, elide, max(room, LEAST_TITLE)))

    def show_status(self, *, complete: bool) -> None:
        self.status.show_state(self.tr("Complete") if complete else self.tr("Draft"), COMPLETE if complete else DRAFT)
        self.complete.set_label(self.tr("Reopen") if complete else self.tr("Mark complete"))
        self.complete.set_icon_name("pencil" if complete else "check")

    def show_asked(self, state: str, *, can_ask: bool) -> None:
        """Shows whether the company was sent a form and has answered; only where the record is a company's."""
        self.asked.setText(state)
        self.asked.setHidden(not state)
        self.ask.setHidden(not can_ask)
        if self._width:
            self.fit_title(self._width)

    def show_panel(self, *, shown: bool) -> None:
        """Shows whether the side panel is open."""
        self.panel.setChecked(shown)
        self.panel.tone = "accent" if shown else "ink2"
        self.panel.update()

    def show_place(self, place: int, count: int) -> None:
        """Shows which of how many records it is; nothing where it stands alone."""
        self.place.setText(self.tr("{n} of {count}").format(n=number(place), count=number(count)) if count else "")
        for widget in (self.place, self.previous, self.next):
            widget.setHidden(count < 2)
        self.previous.setEnabled(place > 1)
        self.next.setEnabled(place < count)


class FormRemarks(QWidget):
    """What there is to know of the whole record, below the head: where a link came from, and that it is complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way_back = LinkButton(self.tr("Back"), "arrow-left")
        self.remark = ProblemLine()
        self.confirm = LinkButton(self.tr("Confirm it as unchanged"), "check")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.CONTROL_INSET)
        for widget in (self.way_back, self.remark, self.confirm):
            widget.hide()
            row.addWidget(widget, 1000 if widget is self.remark else 0)
        row.addStretch(1)

    def show_way_back(self, words: str) -> None:
        """Says where going back leads to from a record that a link has opened; nothing for ''."""
        if words:
            self.way_back.set_label(words)
        self.way_back.setVisible(bool(words))
        self._take_room()

    def show_state(self, *, complete: bool, to_confirm: bool) -> None:
        """Says that the record is complete, and offers to confirm it where the present round has not seen it."""
        self.remark.say(self.tr("This record is complete. Reopen it to change an answer.") if complete else "", "green")
        self.remark.setMaximumWidth(self.remark.one_line())
        self.confirm.setVisible(to_confirm)
        self._take_room()

    def _take_room(self) -> None:
        self.setHidden(all(one.isHidden() for one in (self.way_back, self.remark, self.confirm)))
