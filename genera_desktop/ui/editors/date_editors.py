"""Editors for dates and times: typed in any usual way, a calendar beside them, and empty as long as nobody answers."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.records.answers import text_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.ui.components.buttons import IconButton
from genera_desktop.ui.editors.editor import Asked
from genera_desktop.ui.editors.text_editors import LineEditor
from genera_desktop.ui.editors.typed_date import date_text, date_time_text, read_date, read_date_time, read_time

DATE_WIDTH = 180
MOMENT_WIDTH = 220


class DateEditor(LineEditor):
    """A day. Ctrl+; writes today, as in a spreadsheet; Alt+Down or the button opens the calendar."""

    field_width = DATE_WIDTH

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field.installEventFilter(self)
        self.button = IconButton(self.tr("Open the calendar"), "calendar")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.open_calendar)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.column.removeWidget(self.field)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        row.addStretch(1000)
        self.field.setMinimumWidth(self.field_width)
        self.column.addLayout(row)

    def read(self, text: str) -> AnswerValue:
        return read_date(text, QLocale()) or text

    def write(self, value: AnswerValue) -> str:
        return date_text(text_of(value), QLocale())

    def lock(self, read_only: bool) -> None:
        super().lock(read_only)
        self.button.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Drops the calendar down below the field, on the day that is there, or on today."""
        calendar = CalendarPopup(self)
        day = QDate.fromString(str(self.read(self.field.text())), "yyyy-MM-dd")
        calendar.days.setSelectedDate(day if day.isValid() else QDate.currentDate())
        calendar.days.clicked.connect(self._take_day)
        calendar.days.activated.connect(self._take_day)
        calendar.days.clicked.connect(calendar.close)
        calendar.days.activated.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.field.height() + 2)))
        calendar.show()
        calendar.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Semicolon and control:
                self._take_day(QDate.currentDate())
                return True
            if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _take_day(self, day: QDate) -> None:
        if not self.read_only:
            self.leave_value(day.toString("yyyy-MM-dd"))


class CalendarPopup(QFrame):
    """A month to click a day in; it goes when a day is chosen or Esc is pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.days = QCalendarWidget(self)
        self.days.setGridVisible(False)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.days)


class TimeEditor(LineEditor):
    """A time of day."""

    field_width = DATE_WIDTH

    def read(self, text: str) -> AnswerValue:
        return read_time(text) or text


class DateTimeEditor(LineEditor):
    """A day and a time of day, on this computer's clock."""

    field_width = MOMENT_WIDTH

    def read(self, text: str) -> AnswerValue:
        if shown_as(self.state.value) == text:
            return self.state.value
        return read_date_time(text, QLocale()) or text

    def write(self, value: AnswerValue) -> str:
        return shown_as(value)


def shown_as(value: AnswerValue) -> str:
    """A kept moment in words; a moment with a time zone in this computer's."""
    text = text_of(value)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    if moment.tzinfo is not None:
        text = moment.astimezone().replace(tzinfo=None).isoformat(timespec="minutes")
    return date_time_text(text, QLocale())
